import { once } from '../../source/once.ts';
import { isAsciiDigit, isAsciiLetter } from './characters.ts';

/** The named character references that occur in real documents; HTML knows 2,125, most of them never met. */
const named: () => ReadonlyMap<string, string> = once(
  () =>
    new Map(
      Object.entries({
        amp: '&',
        lt: '<',
        gt: '>',
        LT: '<',
        GT: '>',
        AMP: '&',
        QUOT: '"',
        quot: '"',
        apos: "'",
        nbsp: '\u00a0',
        ensp: '\u2002',
        emsp: '\u2003',
        thinsp: '\u2009',
        zwnj: '\u200c',
        zwj: '\u200d',
        shy: '\u00ad',
        ndash: '–',
        mdash: '—',
        hyphen: '‐',
        dash: '‐',
        horbar: '―',
        minus: '−',
        hellip: '…',
        bull: '•',
        middot: '·',
        lsquo: '‘',
        rsquo: '’',
        sbquo: '‚',
        ldquo: '“',
        rdquo: '”',
        bdquo: '„',
        laquo: '«',
        raquo: '»',
        lsaquo: '‹',
        rsaquo: '›',
        copy: '©',
        reg: '®',
        trade: '™',
        deg: '°',
        sect: '§',
        para: '¶',
        dagger: '†',
        Dagger: '‡',
        permil: '‰',
        cent: '¢',
        pound: '£',
        yen: '¥',
        euro: '€',
        curren: '¤',
        plusmn: '±',
        times: '×',
        divide: '÷',
        frac12: '½',
        frac14: '¼',
        frac34: '¾',
        sup1: '¹',
        sup2: '²',
        sup3: '³',
        ordf: 'ª',
        ordm: 'º',
        micro: 'µ',
        radic: '√',
        infin: '∞',
        asymp: '≈',
        ne: '≠',
        equiv: '≡',
        le: '≤',
        ge: '≥',
        sum: '∑',
        prod: '∏',
        part: '∂',
        int: '∫',
        isin: '∈',
        notin: '∉',
        cap: '∩',
        cup: '∪',
        sub: '⊂',
        sup: '⊃',
        and: '∧',
        or: '∨',
        not: '¬',
        forall: '∀',
        exist: '∃',
        empty: '∅',
        larr: '←',
        uarr: '↑',
        rarr: '→',
        darr: '↓',
        harr: '↔',
        lArr: '⇐',
        rArr: '⇒',
        hArr: '⇔',
        check: '✓',
        checkmark: '✓',
        cross: '✗',
        star: '☆',
        starf: '★',
        hearts: '♥',
        iexcl: '¡',
        iquest: '¿',
        szlig: 'ß',
        agrave: 'à',
        aacute: 'á',
        acirc: 'â',
        atilde: 'ã',
        auml: 'ä',
        aring: 'å',
        aelig: 'æ',
        ccedil: 'ç',
        egrave: 'è',
        eacute: 'é',
        ecirc: 'ê',
        euml: 'ë',
        igrave: 'ì',
        iacute: 'í',
        icirc: 'î',
        iuml: 'ï',
        ntilde: 'ñ',
        ograve: 'ò',
        oacute: 'ó',
        ocirc: 'ô',
        otilde: 'õ',
        ouml: 'ö',
        oslash: 'ø',
        ugrave: 'ù',
        uacute: 'ú',
        ucirc: 'û',
        uuml: 'ü',
        Auml: 'Ä',
        Ouml: 'Ö',
        Uuml: 'Ü',
        Eacute: 'É',
        alpha: 'α',
        beta: 'β',
        gamma: 'γ',
        delta: 'δ',
        epsilon: 'ε',
        lambda: 'λ',
        mu: 'μ',
        pi: 'π',
        sigma: 'σ',
        phi: 'φ',
        omega: 'ω',
        Delta: 'Δ',
        Sigma: 'Σ',
        Omega: 'Ω',
        lbrack: '[',
        rbrack: ']',
        lsqb: '[',
        rsqb: ']',
        lcub: '{',
        rcub: '}',
        lpar: '(',
        rpar: ')',
        vert: '|',
        verbar: '|',
        VerticalLine: '|',
        ast: '*',
        lowbar: '_',
        grave: '`',
        bsol: '\\',
        sol: '/',
        num: '#',
        percnt: '%',
        dollar: '$',
        excl: '!',
        commat: '@',
        colon: ':',
        semi: ';',
        comma: ',',
        period: '.',
        equals: '=',
        plus: '+',
        quest: '?',
        Tab: '\t',
        NewLine: '\n',
      }),
    ),
);

const longestName = once(() => Math.max(...[...named().keys()].map((name) => name.length)));

/** A character reference in a text: the character it stands for, and the offset after its `;`. */
export interface Entity {
  readonly text: string;
  readonly end: number;
}

/** Reads the character reference at `start`, where `source` has a `&`. */
export function entityAt(source: string, start: number): Entity | undefined {
  if (source.charAt(start + 1) === '#') return numericEntityAt(source, start);
  let end = start + 1;
  const limit = start + 1 + longestName();
  while (end <= limit && isNameCharacter(source.charCodeAt(end))) end++;
  if (source.charAt(end) !== ';') return undefined;
  const text = named().get(source.slice(start + 1, end));
  return text === undefined ? undefined : { text, end: end + 1 };
}

/** CommonMark 2.5: up to 7 decimal or 6 hexadecimal digits; what is no character becomes U+FFFD. */
function numericEntityAt(source: string, start: number): Entity | undefined {
  const hexadecimal = (source.charCodeAt(start + 2) | 32) === 120; /* 'x' */
  const first = start + (hexadecimal ? 3 : 2);
  const limit = first + (hexadecimal ? 6 : 7);
  let end = first;
  while (end < limit && (hexadecimal ? isHexadecimal : isAsciiDigit)(source.charCodeAt(end))) end++;
  if (end === first || source.charAt(end) !== ';') return undefined;
  const code = Number.parseInt(source.slice(first, end), hexadecimal ? 16 : 10);
  const valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return { text: valid ? String.fromCodePoint(code) : '\ufffd', end: end + 1 };
}

function isNameCharacter(code: number): boolean {
  return isAsciiLetter(code) || isAsciiDigit(code);
}

function isHexadecimal(code: number): boolean {
  return isAsciiDigit(code) || ((code | 32) >= 97 && (code | 32) <= 102);
}
