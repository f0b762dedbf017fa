import { expect, test } from 'vitest';
import { entityAt } from '../../../src/rows/inline/entities.ts';

test.each([
  ['&lt;', '<', 4],
  ['&Dagger;x', '‡', 8],
  ['&#0;', '\ufffd', 4],
  ['&#xD800;', '\ufffd', 8],
  ['&#1114112;', '\ufffd', 10],
  ['&#x1F600;', '😀', 9],
])('%s', (source, text, end) => {
  expect(entityAt(source, 0)).toEqual({ text, end });
});

test.each(['&lt', '&;', '&#;', '&#x;', '&#12345678;', '&#x1234567;', '&nosuch;', '& lt;'])(
  '%s is no reference',
  (source) => {
    expect(entityAt(source, 0)).toBeUndefined();
  },
);
