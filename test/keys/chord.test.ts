import { expect, fixture, html } from '@open-wc/testing';
import { chordsOf, matchesChord, spokenChord } from '../../src/keys/chord.js';
import { press } from '../support/keys.js';

describe('chords', () => {
  let heard: string[][];
  let struck: number;
  let platform: string;
  let stop: AbortController;

  beforeEach(() => {
    heard = [];
    struck = 0;
    platform = 'Linux x86_64';
    stop = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      heard.push([...chordsOf(event)]);
      if (matchesChord(event, 'Alt+Digit1', platform)) struck++;
    };
    addEventListener('keydown', onKey, { signal: stop.signal });
  });

  afterEach(() => stop.abort());

  it('names letters by sign, with and without Shift, and other signs without Shift', async () => {
    await press('h', 'Shift+KeyH', 'Shift+Slash', '2');
    const names = heard.map(([first]) => first);
    expect(names).to.deep.equal(['h', 'Shift+ShiftLeft', 'Shift+h', 'Shift+ShiftLeft', '?', '2']);
  });

  it('knows Alt+1 by the place of its key, with Alt alone, on the digit row alone', async () => {
    await press('Alt+Digit1');
    expect(struck).to.equal(1);
    await press('Alt+Numpad1', 'Alt+Digit2', 'Digit1', 'Control+Alt+Digit1', 'Alt+Shift+Digit1');
    expect(struck).to.equal(1);
  });

  const synthetic: [string, KeyboardEventInit, boolean][] = [
    ['as pressed on a Mac, where it types a sign', { key: '¡', code: 'Digit1', altKey: true }, true],
    ['AltGr', { key: '1', code: 'Digit1', altKey: true, modifierAltGraph: true }, false],
    ['while composing', { key: '1', code: 'Digit1', altKey: true, isComposing: true }, false],
    ['by key repeat', { key: '1', code: 'Digit1', altKey: true, repeat: true }, false],
    ['without a key, as form fillers send it', {}, false],
  ];
  for (const [why, init, strikes] of synthetic) {
    it(`${strikes ? 'takes' : 'does not take'} Alt+1 ${why}`, () => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true }));
      expect(struck).to.equal(strikes ? 1 : 0);
    });
  }

  const fields = [
    html`<input />`,
    html`<input type="date" />`,
    html`<textarea></textarea>`,
    html`<select></select>`,
    html`<p contenteditable tabindex="0"><b>bold</b></p>`,
  ];
  for (const [i, field] of fields.entries()) {
    it(`takes Alt+1 in a field in which one types (${i + 1}), but not on a Mac, where it types a sign`, async () => {
      (await fixture<HTMLElement>(field)).focus();
      await press('Alt+Digit1');
      expect(struck).to.equal(1);
      platform = 'MacIntel';
      await press('Alt+Digit1');
      expect(struck).to.equal(1);
    });
  }

  it('leaves a single key to a field in which one types', async () => {
    (await fixture<HTMLElement>(html`<input />`)).focus();
    const taken: boolean[] = [];
    addEventListener('keydown', (event) => taken.push(matchesChord(event, 'h')), { signal: stop.signal });
    await press('h');
    expect(taken).to.deep.equal([false]);
  });

  it('takes Alt+1 on a Mac too in a box that takes no text, and in a field of our own', async () => {
    platform = 'MacIntel';
    (await fixture<HTMLElement>(html`<input type="checkbox" />`)).focus();
    await press('Alt+Digit1');
    (await fixture(html`<curb-cut><input /></curb-cut>`)).querySelector('input')!.focus();
    await press('Alt+Digit1');
    expect(struck).to.equal(2);
  });

  it('finds the Latin letter of a layout without any', () => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'р', code: 'KeyH', bubbles: true }));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'é', code: 'Digit2', bubbles: true }));
    expect(heard[0]).to.include('h');
    expect(heard[1]).to.include('2');
  });

  it('is spoken as the keyboard names its keys', () => {
    expect(spokenChord('Alt+Digit1', 'Win32')).to.equal('Alt+1');
    expect(spokenChord('Alt+Digit1', 'MacIntel')).to.equal('Option+1');
    expect(spokenChord('Shift+h', 'Linux x86_64')).to.equal('Shift+H');
    expect(spokenChord('?', 'Win32')).to.equal('?');
  });
});
