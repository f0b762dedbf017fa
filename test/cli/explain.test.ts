import { expect, test } from 'vitest';
import { malformations } from '../../src/malformations/index.ts';
import { pageOf } from '../../src/malformations/page.ts';
import { run } from './memory-io.ts';

test.each(malformations)('explains $id by its page', async ({ id, title }) => {
  const { status, stdout, stderr } = await run(['explain', id]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.split('\n')[0]).toBe(`${id}: ${title}`);
  for (const word of ['Before:\n\n    ', 'After "tablemend fix', 'Told:\n\n    ', 'Left as it is:'])
    expect(stdout).toContain(word);
  expect(stdout).not.toMatch(/^(?:`{3}|#)/m);
  expect(stdout.endsWith(`\nSee ${pageOf(id)}\n`)).toBe(true);
});

test('examples are shown as they are', async () => {
  const { stdout } = await run(['explain', 'short-row']);
  expect(stdout).toContain(
    'Before:\n\n    | Option | Type | Default |\n    | ------ | ---- | ------- |\n    | port | number | 8080 |\n',
  );
});

test('lists all rules', async () => {
  const { status, stdout } = await run(['explain']);
  expect(status).toBe(0);
  expect(stdout.match(/^\S+ {2,}\S.*$/gm)).toHaveLength(malformations.length);
  expect(stdout).toMatch(/^short-row +A row has too few cells$/m);
});

test('a rule that does not exist is told', async () => {
  expect(await run(['explain', 'short'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'tablemend: there is no rule "short": tablemend explain lists them\n',
  });
  expect((await run(['explain', 'shrot-row'])).stderr).toBe(
    'tablemend: there is no rule "shrot-row": did you mean short-row?\n',
  );
});
