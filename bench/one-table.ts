import { inferSchema, initParser } from 'udsv';
import { analyze, toArrays, toRows } from '../src/index.ts';
import { compare, short } from './harness/compare.ts';
import { oneTable, oneTableDelimited } from './harness/documents.ts';
import { floor } from './harness/peers.ts';

const rows = short ? 10_000 : 200_000;
const text = oneTable(rows);
const delimited = oneTableDelimited(rows);
const names = {
  arrays: 'tablemend: analyze, toArrays',
  objects: 'tablemend: analyze, toRows',
  cells: 'tablemend: analyze, every cell as an object',
  theirArrays: 'uDSV arrays',
  theirObjects: 'uDSV objects',
};

await compare(
  `one table of ${rows} rows (the other reader's without the blanks: ${(delimited.length / 1e6).toFixed(2)} M)`,
  text.length,
  [
    floor([text]),
    {
      name: names.arrays,
      run: () => analyze(text).tables.map((table) => toArrays(table, { cells: 'markdown' })),
    },
    {
      name: names.objects,
      run: () => analyze(text).tables.map((table) => toRows(table, { cells: 'markdown' })),
    },
    {
      name: names.cells,
      run: () => analyze(text).tables[0]?.rows.map((row) => row.map((cell) => cell.text)),
    },
    {
      name: names.theirArrays,
      run: () => initParser(inferSchema(delimited, { col: '|' })).stringArrs(delimited),
    },
    {
      name: names.theirObjects,
      run: () => initParser(inferSchema(delimited, { col: '|' })).stringObjs(delimited),
    },
  ],
  [
    {
      work: `one table of ${rows} rows as arrays of strings`,
      ours: names.arrays,
      against: names.theirArrays,
      atLeast: 1,
    },
    {
      work: `one table of ${rows} rows as row objects`,
      ours: names.objects,
      against: names.theirObjects,
      atLeast: 1,
    },
  ],
);
