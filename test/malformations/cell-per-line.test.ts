import { damaged, innocent } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

damaged([
  {
    name: 'pipes on lines of their own between the cells',
    before: text`
      |

      Name

      |

      What it does

      |
      |

      grep

      |

      Prints matching lines

      |
      |

      sort

      |

      Sorts lines

      |
    `,
    tables: [
      [
        ['Name', 'What it does'],
        ['grep', 'Prints matching lines'],
        ['sort', 'Sorts lines'],
      ],
    ],
    repairs: ['cell-per-line 1'],
    after: text`
      | Name | What it does |
      | --- | --- |
      | grep | Prints matching lines |
      | sort | Sorts lines |
    `,
    // Text below the table keeps it from being seen.
    fails: ['in a document'],
  },
  {
    name: 'cells closed by a pipe each: the width is a guess',
    before: text`
      arroots |
      Roots of the autoregressive polynomial of the process |
      maroots |
      Roots of the moving average polynomial of the process |
      arfreq |
      Frequencies of the roots of the autoregressive polynomial |
      mafreq |
      Frequencies of the roots of the moving average polynomial |
    `,
    tables: [
      [
        ['arroots', 'Roots of the autoregressive polynomial of the process'],
        ['maroots', 'Roots of the moving average polynomial of the process'],
        ['arfreq', 'Frequencies of the roots of the autoregressive polynomial'],
        ['mafreq', 'Frequencies of the roots of the moving average polynomial'],
      ],
    ],
    repairs: ['cell-per-line 1 unsafe'],
    after: text`
      | arroots | Roots of the autoregressive polynomial of the process |
      | --- | --- |
      | maroots | Roots of the moving average polynomial of the process |
      | arfreq | Frequencies of the roots of the autoregressive polynomial |
      | mafreq | Frequencies of the roots of the moving average polynomial |
    `,
  },
]);

innocent([
  {
    name: 'a quotation with a border on its right',
    text: text`
      Two lines |
      of a verse |
    `,
  },
  {
    name: 'a sequence drawn with pipes',
    text: text`
      client
      |
      server
      |
      disk
    `,
  },
]);
