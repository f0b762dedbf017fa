import { wordsOf } from './words.ts';

/** Headers over numbers with which nobody counts: what looks like a quantity below them is a name. */
const identifierWords: ReadonlySet<string> = new Set(
  [
    'version versions ver release releases since phone telephone tel fax mobile zip zipcode postal postcode plz',
    'hash sha sha1 sha256 md5 commit checksum digest isbn issn iban bic serial sku ssn ean upc gtin doi',
  ].flatMap((line) => line.split(' ')),
);

const identifierParts = ['版本', '电话', '手机', '邮编', 'バージョン', '버전'];

/** Whether the header of a column says that its numbers are names: versions, phone numbers, postal codes, hashes. */
export function namesIdentifiers(header: string): boolean {
  return (
    wordsOf(header).some((word) => identifierWords.has(word.toLowerCase())) ||
    identifierParts.some((part) => header.includes(part))
  );
}
