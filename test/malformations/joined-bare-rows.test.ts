import { damaged, innocent } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

damaged([
  {
    name: 'names, sentences and the delimiter row among them',
    before: text`
      Function | Meaning ---|--- arroots | Roots of the polynomial. maroots | Roots of the average.
    `,
    tables: [
      [
        ['Function', 'Meaning'],
        ['arroots', 'Roots of the polynomial.'],
        ['maroots', 'Roots of the average.'],
      ],
    ],
    repairs: ['joined-bare-rows 1 unsafe'],
    after: text`
      | Function | Meaning |
      | --- | --- |
      | arroots | Roots of the polynomial. |
      | maroots | Roots of the average. |
    `,
  },
]);

innocent([
  { name: 'a sentence with a pipe and a dash', text: 'Use a | b --- or | c, as you like.' },
  { name: 'usage of a command', text: 'git log [--all | --branches] [--oneline | --graph]' },
  {
    name: 'a table without outer pipes',
    text: text`
      Function | Meaning
      ---|---
      arroots | Roots of the polynomial.
    `,
    tables: [
      [
        ['Function', 'Meaning'],
        ['arroots', 'Roots of the polynomial.'],
      ],
    ],
  },
]);
