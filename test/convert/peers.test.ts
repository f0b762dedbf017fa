import { expect, test } from 'vitest';
import { MissingPackageError, orMissing } from '../../src/convert/peers.ts';

test('what is not installed is told with the command that installs it', async () => {
  const missing = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
  const loaded = Promise.reject(missing).catch(orMissing('XLSX', 'write-excel-file'));
  await expect(loaded).rejects.toThrow(MissingPackageError);
  await expect(loaded).rejects.toMatchObject({
    code: 'missing-package',
    cause: missing,
    message: 'XLSX needs what is not installed: npm install write-excel-file',
  });
});

test('what is broken is told as it is', async () => {
  const broken = Promise.reject(new SyntaxError('x')).catch(orMissing('XLSX', 'write-excel-file'));
  await expect(broken).rejects.toThrow(SyntaxError);
});
