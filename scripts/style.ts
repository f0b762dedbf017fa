import { mendedTables, STYLE_RULES, type Writer } from '../test/lint/style-reports.ts';
import { documentsOf, setNames } from './fuzz/data.ts';

/**
 * Counts what the table rules of other linters say of mended tables, rule by rule: on lines that were written, on lines
 * of the author's that were changed, and on lines that are the author's alone.
 *
 * Arguments: a part of the names of the sets, the level (`safe` or `all`), and a rule of which each report on a line that
 * was written or changed is shown.
 */
const [only = '', level = 'safe', shown = ''] = process.argv.slice(2);
const counts = new Map<string, Record<Writer, number>>();
let tables = 0;
for (const name of setNames().filter((set) => set.includes(only))) {
  for (const { id, text } of documentsOf(name)) {
    for (const { lines, reports } of mendedTables(text, level === 'all' ? 'all' : 'safe')) {
      tables++;
      for (const { rule, writer } of reports) {
        const count = counts.get(rule) ?? { written: 0, touched: 0, own: 0 };
        count[writer]++;
        counts.set(rule, count);
      }
      const ours = reports.filter(({ rule, writer }) => rule === shown && writer !== 'own');
      if (ours.length === 0) continue;
      console.log(`\n${id}`);
      for (const { line, text: source, writer } of lines)
        console.log(
          `${writer.padEnd(8)}${reports.some((r) => r.rule === shown && r.line === line) ? '!' : ' '}${source.slice(0, 150)}`,
        );
      for (const { line, message } of ours.slice(0, 3)) console.log(`  ${line}: ${message}`);
    }
  }
}
console.log(`\n${tables} mended tables, level ${level}`);
console.log('rule'.padEnd(30), 'written'.padStart(8), 'touched'.padStart(8), 'own'.padStart(8));
for (const rule of STYLE_RULES) {
  const { written, touched, own } = counts.get(rule) ?? { written: 0, touched: 0, own: 0 };
  console.log(rule.padEnd(30), ...[written, touched, own].map((count) => String(count).padStart(8)));
}
