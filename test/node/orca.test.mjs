import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeSteps } from '../../scripts/orca/judge-steps.mjs';

const heard = (...phrases) => [
  { key: 'arrival', phrases: [] },
  ...phrases.map((phrase) => ({ key: 'Tab', phrases: [phrase] })),
];
const only = { what: 'the name', key: 'Tab', only: /Search/ };
const both = { what: 'the heading', key: 'Tab', both: /Welcome/ };
const known = { ...only, known: { chromium: 'it is silent' } };

for (const [why, said, step, how, expected] of [
  ['what is said with the overlay is as it should be', heard('Search'), only, { overlay: 'on' }, {}],
  [
    'what is not said is missed',
    heard('Button'),
    only,
    { overlay: 'on' },
    { missed: ['the name is not said at Tab.'] },
  ],
  ['what comes with the next key counts', heard('', 'Search'), only, { overlay: 'on' }, {}],
  [
    'what comes later does not',
    heard('', '', 'Search'),
    only,
    { overlay: 'on' },
    { missed: ['the name is not said at Tab.'] },
  ],
  [
    'what only the overlay may bring is not said without it',
    heard('Search'),
    only,
    { overlay: 'off' },
    { missed: ['the name is said at Tab, though the overlay is off.'] },
  ],
  [
    'what the page says by itself is said in any case',
    heard(''),
    both,
    { overlay: 'off' },
    { missed: ['the heading is not said at Tab.'] },
  ],
  ['a step without words only leads on', heard(''), { key: 'Tab' }, { overlay: 'on' }, {}],
  [
    'a known silence is told with its reason',
    heard(''),
    known,
    { overlay: 'on', browser: 'chromium' },
    { known: ['the name: it is silent'] },
  ],
  [
    'a known silence that speaks is a fault',
    heard('Search'),
    known,
    { overlay: 'on', browser: 'chromium' },
    { missed: ['the name is said at Tab, which is known to fail.'] },
  ],
  [
    'what is known of one browser is not of another',
    heard(''),
    known,
    { overlay: 'on', browser: 'firefox' },
    { missed: ['the name is not said at Tab.'] },
  ],
  ['nor is it of a page without the overlay', heard(''), known, { overlay: 'off', browser: 'chromium' }, {}],
])
  // prettier-ignore
  test(`what Orca says: ${why}`, () => {
    assert.deepEqual(judgeSteps(said, [step], how), { missed: [], known: [], ...expected });
  });
