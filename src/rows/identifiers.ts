import { wordSet } from '../source/word-set.ts';
import { wordsOf } from './words.ts';

/** Words of headers over numbers that are names, not quantities: nobody counts with them. */
const identifierWords = wordSet(
  'version versions ver release releases since phone telephone tel fax mobile zip zipcode postal postcode plz ' +
    'hash sha sha1 sha256 md5 commit checksum digest isbn issn iban bic serial sku ssn ean upc gtin doi ucum',
);

/** The same in scripts that do not part words. */
const identifierParts = ['版本', '电话', '手机', '邮编', 'バージョン', '버전'];

/** Words of headers over versions: stages in the life of a feature, and products that are known by their versions. */
const versionWords = wordSet(
  'alpha beta ga stable experimental deprecated removed introduced added supported support supports ' +
    'requires required requirement branch tag tags edition api lts eol latest ' +
    'python ruby php node nodejs java jdk go golang rust swift kotlin scala perl lua net dotnet django rails laravel spring ' +
    'kubernetes k8s kubectl docker helm ubuntu debian fedora centos rhel alpine linux macos osx ios android windows ' +
    'chrome firefox safari edge opera ie electron postgres postgresql mysql mariadb sqlite redis elasticsearch spark ' +
    'tls ssl openssl http cuda cudnn tensorrt pytorch torch tensorflow onnx gcc clang llvm xcode opengl vulkan typescript',
);

/** Words of headers over quantities. */
const quantityWords = wordSet(
  'avg average mean median rate ratio score time latency duration cost price size weight length width height speed ' +
    'temperature percent percentage loss error deviation float double decimal number amount sum total',
);

/** Whether the header of a column says that its numbers are names: versions, phone numbers, postal codes, hashes. */
export function namesIdentifiers(header: string): boolean {
  return wordsOf(header).some(isIn(identifierWords)) || identifierParts.some((part) => header.includes(part));
}

/**
 * Whether decimal numbers may be versions: all of them `major.minor` in at most two digits each, and either the
 * header speaks of versions, or they share one major version and the header speaks of no quantity.
 */
export function mayBeVersions(texts: readonly string[], header: string): boolean {
  const majors = new Set<string>();
  for (const text of texts) {
    if (!/^\d{1,2}\.\d{1,2}$/.test(text)) return false;
    majors.add(text.slice(0, text.indexOf('.')));
  }
  const [major = '0'] = majors;
  const oneMajor = majors.size === 1 && Number(major) >= 1 && Number(major) <= highestMajor;
  const words = wordsOf(header);
  return words.some(isIn(versionWords)) || (oneMajor && !words.some(isIn(quantityWords)));
}

/** Few products with a minor version have a higher major one, and many percentages are higher. */
const highestMajor = 20;

function isIn(words: () => ReadonlySet<string>): (word: string) => boolean {
  return (word) => words().has(word.toLowerCase());
}

const unitWords: Readonly<Record<'duration' | 'size', () => ReadonlySet<string>>> = {
  duration: wordSet(
    'time times duration durations timeout interval latency delay ttl age uptime elapsed period',
  ),
  size: wordSet('size sizes memory mem ram disk storage filesize'),
};

/** Whether the header of a column says that units that mean several things mean durations, or sizes of data. */
export function speaksOf(kind: 'duration' | 'size', header: string): boolean {
  return wordsOf(header).some(isIn(unitWords[kind]));
}
