import { expect } from '@open-wc/testing';
import { DEFAULTS, validSettings, type Settings } from '../../src/settings/settings.js';
import { SettingsStore } from '../../src/settings/settings-store.js';

const KEY = 'test-settings';
let ending: AbortController;

beforeEach(() => {
  ending = new AbortController();
});

afterEach(() => {
  ending.abort();
  localStorage.removeItem(KEY);
});

describe('validSettings', () => {
  const rows: [why: string, stored: unknown, settings: Partial<Settings>][] = [
    ['nothing stored', null, {}],
    ['another shape', [1, 2], {}],
    ['a version of the future', { version: 99, off: true }, {}],
    [
      'profiles that are none, and doubles',
      { version: 1, profiles: ['dyslexia', 'x', 'dyslexia', 7] },
      { profiles: ['dyslexia'] },
    ],
    [
      'adjustments that are no values',
      { version: 1, adjustments: { size: 2, bad: NaN, worse: {} } },
      { adjustments: { size: 2 } },
    ],
    [
      'keys of more than one letter',
      { version: 1, keyMap: { heading: 'x', menu: 'xyz' } },
      { keyMap: { heading: 'x' } },
    ],
    ['words where a switch belongs', { version: 1, quickKeys: 'no', off: 'yes' }, {}],
  ];
  for (const [why, stored, settings] of rows) {
    it(`mends ${why}`, () => {
      expect(validSettings(stored)).to.deep.equal({ ...DEFAULTS, ...settings });
    });
  }
});

describe('SettingsStore', () => {
  it('keeps what was chosen for the next page', () => {
    new SettingsStore(KEY, ending.signal).update({ quickKeys: false });
    expect(new SettingsStore(KEY, ending.signal).settings).to.deep.equal({ ...DEFAULTS, quickKeys: false });
  });

  it('tells its subscribers what changed, until they are gone', () => {
    const store = new SettingsStore(KEY, ending.signal);
    const told: boolean[] = [];
    const subscription = new AbortController();
    store.subscribe((settings, before) => told.push(before.off, settings.off), subscription.signal);
    store.update({ off: true });
    subscription.abort();
    store.update({ off: false });
    expect(told).to.deep.equal([false, true]);
  });

  it('follows other tabs', () => {
    const store = new SettingsStore(KEY, ending.signal);
    localStorage.setItem(KEY, JSON.stringify({ ...DEFAULTS, off: true }));
    dispatchEvent(new StorageEvent('storage', { key: KEY }));
    expect(store.settings.off).to.be.true;
  });

  it('follows what was chosen while the page was kept aside, and keeps its own where nothing can be read', () => {
    const store = new SettingsStore(KEY, ending.signal);
    localStorage.setItem(KEY, JSON.stringify({ ...DEFAULTS, off: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(store.settings.off).to.be.false;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(store.settings.off).to.be.true;
    localStorage.setItem(KEY, 'not JSON');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(store.settings.off).to.be.true;
  });

  it('forgets everything on reset', () => {
    const store = new SettingsStore(KEY, ending.signal);
    store.update({ off: true });
    store.reset();
    expect(store.settings).to.deep.equal(DEFAULTS);
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('works while the page is open where storage throws', () => {
    const { getItem, setItem } = Storage.prototype;
    Storage.prototype.getItem = Storage.prototype.setItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      const store = new SettingsStore(KEY, ending.signal);
      store.update({ off: true });
      expect(store.settings.off).to.be.true;
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem });
    }
  });
});
