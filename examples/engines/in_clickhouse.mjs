/**
 * Runs the filter inside ClickHouse: the table function `executable()` starts it, writes rows to it and reads what it
 * answers. The engine comes as a library (npm install chdb), and looks for programs in a folder of its session.
 *
 * Usage, in the folder where chdb is installed: node in_clickhouse.mjs dist/cli.js in.jsonl out.jsonl session-folder
 */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const { Session } = createRequire(join(process.cwd(), 'package.json'))('chdb');
const [filter, source, target, folder] = process.argv.slice(2).map((path) => resolve(path));

const programs = join(folder, 'user_scripts');
mkdirSync(programs, { recursive: true });
const program = join(programs, 'tablemend-jsonl');
writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${filter}' jsonl\n`);
chmodSync(program, 0o755);

const session = new Session(folder);
const quoted = (path) => path.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
writeFileSync(join(folder, 'version'), session.query('SELECT version()', 'TabSeparated').trim());
// Raw lines in, raw lines out: what the filter sees and gives is what stands in the files. One thread keeps the order.
session.query(`
  INSERT INTO FUNCTION file('${quoted(target)}', 'LineAsString', 'line String')
  SELECT line FROM executable('tablemend-jsonl', 'LineAsString', 'line String',
    (SELECT line FROM file('${quoted(source)}', 'LineAsString', 'line String')))
  SETTINGS max_threads = 1, engine_file_truncate_on_insert = 1, max_insert_threads = 1`);
session.cleanup();
