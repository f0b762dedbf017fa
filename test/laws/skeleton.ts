import { damagedCharacters, readDamage } from '../../src/characters/invisible.ts';
import { glyphAt, glyphLength } from '../../src/characters/lookalikes.ts';
import { applyEdits } from '../../src/source/edits.ts';

/**
 * Table syntax, which mending adds, takes away and moves: pipes in all their spellings, rules, frames, escapes, container
 * prefixes, line breaks in cells and written line breaks between joined rows, the marks of Textile's header cells. The dashes of cells go with them; that cells keep theirs is seen cell by cell.
 */
const SYNTAX = /<br ?\/?>|<\/?code>|(?:\\r)?\\n|\|_\.|[|\\`\-:+=>_^~]/g;

const PIPE_ENTITIES = /&(?:#0*124|#[xX]0*7[cC]|vert|verbar|VerticalLine);/g;

/** What must outlive mending, in order: all characters of a text but blanks and table syntax. */
export function skeleton(text: string): string {
  // Halves of a surrogate pair on both sides of what goes next are still two characters.
  return withoutGlyphs(text.replace(/[\0\p{Surrogate}]/gu, '\uFFFD'))
    .replace(PIPE_ENTITIES, '|')
    .replace(/&nbsp;/g, ' ')
    .replace(/&#(\d{1,7});/g, (reference, code: string) =>
      Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : reference,
    )
    .replace(/%7C|%E2%80%A[89]/g, '')
    .replace(/[\0\p{Surrogate}]/gu, '\uFFFD')
    .replace(SYNTAX, '')
    .replace(/\s/g, '');
}

const WIKI_ATTRIBUTE = new RegExp(
  `\\b(?:(?:${[
    'abbr|align|axis|bgcolor|border|cellpadding|cellspacing|char|charoff|class|colspan|dir|frame|headers|height|id|lang',
    'role|rowspan|rules|scope|style|summary|title|valign|width|(?:aria|data)-[\\w-]+',
  ].join('|')})=(?:"[^"|]*"|'[^'|]*'|[^\\s"'|!{}]*)|nowrap\\b)`,
  'gi',
);

/** The text without what MediaWiki's tables have beside pipes: their marks, and the attributes that its manual tells of. */
export function withoutWikiSyntax(text: string): string {
  return text.replace(WIKI_ATTRIBUTE, '').replace(/[{}!]/g, '');
}

/** The text without the characters, and the ruins of them, that look like table syntax. */
function withoutGlyphs(text: string): string {
  let result = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const glyph = text.charCodeAt(at) > 127 ? glyphAt(text, at) : 0;
    if (glyph === 0) continue;
    result += text.slice(from, at);
    at += glyphLength(glyph) - 1;
    from = at + 1;
  }
  return result + text.slice(from);
}

/** The same without damaged and invisible characters, and with the entities of a text escaped for HTML undone. */
export function cleanedSkeleton(text: string, evidenceOf: string): string {
  const edits = damagedCharacters(text, 0, text.length, readDamage(evidenceOf));
  return skeleton(
    applyEdits(text, edits)
      .replace(/&(?:amp;)+/g, '&')
      .replace(/&(?:lt|gt|quot|#39|#x27);/g, (entity) => ENTITIES[entity] ?? entity),
  ).replace(/[\u00ad\p{Cf}]/gu, '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};
