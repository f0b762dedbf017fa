import { expect, test } from 'vitest';
import { isFormula, neutralized } from '../../../src/convert/to/formula.ts';

test.each([
  '=1+1',
  '=cmd|" /C calc"!A0',
  '@SUM(1,2)',
  "+cmd|' /C calc'!A0",
  '-2+3',
  '-2+3+cmd|x!A0',
  '+A1',
  '-A1',
  '-1*A1',
  '-5/2',
  '+1(A1)',
  '--help',
  '- item',
  ' =1+1',
  '\u200B\u00A0=1+1',
  '\uFEFF=1+1',
  '\uFF1D1+1',
  '\uFF0BA1',
  '\uFF20SUM(1)',
  '\t=1+1',
  '\ra1',
  '\n1',
  '-1e5+A1',
  '-5 %+A1',
  '=HYPERLINK("http://a.b?x="&A1,"click")',
])('%j is made text', (text) => {
  expect(isFormula(text)).toBe(true);
  expect(neutralized(text)).toBe(`'${text}`);
});

test.each([
  '-5',
  '+1.5',
  '-.5',
  '-3 %',
  '-3%',
  '+0.25‰',
  '-1,234.50',
  '-1.234,50',
  '-1 234',
  "-1'234",
  '-1_000',
  '-1e-5',
  '+49 89 1234567',
  '-$3.50',
  '-€ 3',
  '-3,50 €',
  '-12 °C',
  '-40°',
  '+3 km',
  '-5 ms',
  '-3 m²',
  '-',
  '--',
  '---',
  '+',
  '+/-',
  '=',
  '=>',
  '->',
  '-∞',
  'a=1',
  "'=1+1",
  '1-2',
  '(5)',
  '',
  '−5',
])('%j stays as it is', (text) => {
  expect(neutralized(text)).toBe(text);
});

test('takes linear time', () => {
  const text = `-1${' 1'.repeat(200_000)}!`;
  expect(neutralized(text)).toBe(`'${text}`);
});
