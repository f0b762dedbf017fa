import { expect, test } from 'vitest';
import { loadPeer, MissingPackageError } from '../../src/convert/peers.ts';

test('what is not installed is told with the command that installs it', async () => {
  const missing = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
  const loaded = loadPeer('XLSX', 'write-excel-file', () => Promise.reject(missing));
  await expect(loaded).rejects.toThrow(MissingPackageError);
  await expect(loaded).rejects.toMatchObject({
    code: 'missing-package',
    cause: missing,
    message: 'XLSX needs write-excel-file, which is not installed: npm install write-excel-file',
  });
});

test('what is broken is told as it is', async () => {
  await expect(loadPeer('YAML', 'yaml', () => Promise.reject(new SyntaxError('x')))).rejects.toThrow(
    SyntaxError,
  );
});
