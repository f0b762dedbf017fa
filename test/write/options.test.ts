import { expect, test } from 'vitest';
import { settingsOf } from '../../src/write/options.ts';

test.each([
  [{}, { padding: true, alignDelimiters: false, delimiterWidth: 3 }],
  [{ style: 'minimal' }, { padding: true, alignDelimiters: false, delimiterWidth: 3 }],
  [{ style: 'compact' }, { padding: false, alignDelimiters: false, delimiterWidth: 1 }],
  [{ style: 'aligned' }, { padding: true, alignDelimiters: true, delimiterWidth: 3 }],
  [
    { style: 'aligned', padding: false },
    { padding: false, alignDelimiters: true, delimiterWidth: 3 },
  ],
  [
    { style: 'compact', alignDelimiters: true },
    { padding: false, alignDelimiters: true, delimiterWidth: 1 },
  ],
  [{ style: undefined, padding: undefined }, { padding: true }],
  [{}, { text: false, lineBreak: 'br', lineEnding: '\n', indent: '', align: undefined }],
])('%j', (options, settings) => {
  // Callers of JavaScript pass what they like.
  expect(Reflect.apply(settingsOf, undefined, [options])).toMatchObject(settings);
});

test.each([
  [{ style: 'pretty' }, 'style must be one of "minimal", "compact", "aligned", got "pretty"'],
  [{ style: null }, 'style must be one of "minimal", "compact", "aligned", got null'],
  [{ text: 1 }, 'text must be true or false, got 1'],
  [{ lineBreak: '<br>' }, 'lineBreak must be one of "br", "space", got "<br>"'],
  [{ lineEnding: '' }, 'lineEnding must be one of "\\n", "\\r\\n", "\\r", got ""'],
  [{ align: 'l' }, "align must be 'left', 'right', 'center' or null, got \"l\""],
  [{ align: [null, 'l'] }, "align[1] must be 'left', 'right', 'center' or null, got \"l\""],
  [{ padding: 'yes' }, 'padding must be true or false, got "yes"'],
  [{ alignDelimiters: 0 }, 'alignDelimiters must be true or false, got 0'],
  [{ stringLength: 3 }, 'stringLength must be a function, got 3'],
  [{ indent: 2 }, 'indent must be a string without line endings, got 2'],
  [{ indent: '\n' }, 'indent must be a string without line endings, got "\\n"'],
  [{ delimiterStart: true }, 'an option must be one of style, text, lineBreak, align, padding,'],
  [null, 'options must be an object, got null'],
  ['aligned', 'options must be an object, got "aligned"'],
])('%j is refused', (options, message) => {
  const call = (): unknown => Reflect.apply(settingsOf, undefined, [options]);
  expect(call).toThrow(TypeError);
  expect(call).toThrow(message);
});

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('a string length of %s is refused', (length) => {
  const { stringLength } = settingsOf({ stringLength: () => length });
  expect(() => stringLength('a')).toThrow('what stringLength returns must be an integer of at least 0');
});
