import { expect } from '@open-wc/testing';
import { pageQuiet } from '../../../src/support/timing/quiet.js';
import { giveWay } from '../../../src/support/timing/slices.js';

const ROWS: [why: string, press: KeyboardEventInit, isBegin: boolean][] = [
  ['a key by which somebody goes through the page', { key: 'Tab' }, true],
  ['a letter', { key: 'h' }, true],
  ['Shift with it', { key: 'Tab', shiftKey: true }, true],
  ['the first key of a shortcut', { key: 'Alt', altKey: true }, false],
  ['Alt+1, which opens what is loaded first', { key: '1', code: 'Digit1', altKey: true }, false],
  ['a shortcut of the browser', { key: 'c', ctrlKey: true }, false],
  ['one of a Mac', { key: 'c', metaKey: true }, false],
];

describe('a page that has just been loaded', () => {
  for (const [why, press, isBegin] of ROWS)
    it(`${isBegin ? 'is begun with at' : 'is left alone at'} ${why}`, async () => {
      const ending = new AbortController();
      let hasBegun = false;
      void pageQuiet(ending.signal).then(() => (hasBegun = true));
      await giveWay();
      dispatchEvent(new KeyboardEvent('keydown', press));
      await giveWay();
      expect(hasBegun).to.equal(isBegin);
      ending.abort();
    });
});
