/**
 * Prints that many lines for the filter: documents with sound and damaged tables, none, and lines that are wrong.
 *
 * Usage: node documents.mjs 4000
 */
const count = Number(process.argv[2] ?? 1000);
const kinds = [
  (n) => `# Part ${n}\n\nSome words, and no table.\n`,
  (n) => `| name | size |\n| --- | ---: |\n| é ${n} | ${n * 7} |\n| 😀 | a \\| b |\n`,
  (n) => `Name | Size | Since\n--|--\nbolt ${n} | M${n % 9} | 19${n % 90}\nnut | M5 | 2001\n`,
  (n) => `+----+-----+\n| id | n   |\n+----+-----+\n|  1 | ${n % 100}  |\n+----+-----+\n`,
];
const wrong = ['nonsense', '{"id":7}', '[1]', '', '{"id":8,"text":null}'];
for (let n = 0; n < count; n++) {
  const text = kinds[n % kinds.length](n).repeat(1 + (n % 5));
  console.log(
    n % 97 === 0 ? wrong[(n / 97) % wrong.length] : JSON.stringify({ id: n, url: `page/${n}`, text }),
  );
}
