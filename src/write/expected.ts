/** The error for a wrong argument: what it is called, what it must be, and what was given. */
export function expected(name: string, what: string, value: unknown): TypeError {
  return new TypeError(`${name} must be ${what}, got ${shown(value)}`);
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}
