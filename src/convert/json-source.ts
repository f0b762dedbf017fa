/**
 * JSON as it is written. Passing values on in source form keeps what parsing and writing would lose: integers beyond 2^53,
 * `1.0`, the order of keys that are numbers. All functions take the source of one value that `JSON.parse` accepts.
 */

/** A member of a JSON object as it is written. */
export interface Member {
  readonly key: string;
  /** The source of the value, without the white space around it. */
  readonly value: string;
}

/** The members of a JSON object, in order; a key may stand twice. */
export function membersOf(json: string): Member[] {
  const members: Member[] = [];
  let at = json.indexOf('{') + 1;
  for (;;) {
    const keyStart = json.indexOf('"', at);
    if (keyStart === -1) return members;
    const keyEnd = stringEnd(json, keyStart);
    const valueStart = json.indexOf(':', keyEnd) + 1;
    const end = valueEnd(json, valueStart);
    const key: unknown = JSON.parse(json.slice(keyStart, keyEnd));
    members.push({ key: String(key), value: json.slice(valueStart, end).trim() });
    at = end + 1;
  }
}

/** The sources of the elements of a JSON array, in order, without the white space around them. */
export function elementsOf(json: string): string[] {
  const elements: string[] = [];
  let at = json.indexOf('[') + 1;
  if (json.slice(at).trim() === ']') return elements;
  while (at < json.length) {
    const end = valueEnd(json, at);
    elements.push(json.slice(at, end).trim());
    if (json[end] === ']') return elements;
    at = end + 1;
  }
  return elements;
}

/** The source without white space between its tokens. */
export function compacted(json: string): string {
  let text = '';
  let at = 0;
  while (at < json.length) {
    const quote = json.indexOf('"', at);
    const between = quote === -1 ? json.length : quote;
    text += json.slice(at, between).replace(/\s+/g, '');
    at = between;
    if (quote === -1) break;
    const end = stringEnd(json, quote);
    text += json.slice(quote, end);
    at = end;
  }
  return text;
}

/** Offset of the comma, bracket or brace after a value. */
function valueEnd(json: string, at: number): number {
  for (let depth = 0; at < json.length; at++) {
    switch (json[at]) {
      case '"':
        at = stringEnd(json, at) - 1;
        break;
      case '{':
      case '[':
        depth++;
        break;
      case '}':
      case ']':
        if (depth === 0) return at;
        depth--;
        break;
      case ',':
        if (depth === 0) return at;
    }
  }
  return at;
}

/** Offset after the closing quote of a string that starts at `start`. */
function stringEnd(json: string, start: number): number {
  for (let quote = json.indexOf('"', start + 1); quote !== -1; quote = json.indexOf('"', quote + 1)) {
    let before = quote;
    while (json[before - 1] === '\\') before--;
    if ((quote - before) % 2 === 0) return quote + 1;
  }
  return json.length;
}
