/**
 * Everything that one engine does otherwise than the suite asks, and why that may be: `{ engine, file, test, reason }`, the test by its
 * whole name. A test on this list must fail in that engine: one that passes is taken off the list.
 */
export const knownDifferences = [
  ...['chords › does not take Alt+1 AltGr', 'quick keys keep out of the way › with AltGr'].map((test) => ({
    engine: 'webkit',
    file: test.startsWith('chords') ? 'test/keys/chord.test.ts' : 'test/keys/guard.test.ts',
    test,
    reason: 'an event that a script makes cannot carry AltGr there; one of the keyboard can',
  })),
  {
    engine: 'webkit',
    file: 'test/keys/dropdowns/press.test.ts',
    test: 'menus that a press shows › are opened by Down, and walked on while it is held down',
    reason: 'a key that is held down from outside is heard once there',
  },
  ...['firefox', 'webkit'].map((engine) => ({
    engine,
    file: 'test/images/faults.test.ts',
    test: 'an image at fault › is left as it is where its file breaks off before the picture begins, or within it',
    reason: 'it draws as much of a picture as there is where the file breaks off, and speaks of no fault',
  })),
  {
    engine: 'firefox',
    file: 'test/hosts/ways-in.test.ts',
    test: 'A page that writes itself anew › has the overlay again, with its keys',
    reason:
      'a document that is written while modules are on their way is never read to its end there; one that is at rest is',
  },
  {
    engine: 'webkit',
    file: 'test/display/in-view.test.ts',
    test: 'inView › looks at what is in the window first, and at the rest while the browser idles, once',
    reason: 'it does not tell when it idles: what is out of sight is looked at when it comes into view',
  },
  {
    engine: 'firefox',
    file: 'test/images/where-images-are.test.ts',
    test: 'images wait › without holding up others, where they come to be loaded lazily before it is their turn',
    reason: 'an image that is there already is loaded at once there, lazy or not',
  },
  {
    engine: 'firefox',
    file: 'test/rules/forms/group-label.test.ts',
    test: 'group-label › owns those that have no box of their own',
    reason: 'a style stands among the attributes as soon as it is set there, and behind them elsewhere',
  },
  {
    engine: 'firefox',
    file: 'test/rules/page/meta-refresh.test.ts',
    test: 'meta-refresh › calls a reload off, and starts it anew when that is undone',
    reason: 'a reload that was called off does not begin anew there when its attribute is given back',
  },
  ...[
    'stops what plays by itself, offers controls, and lets it play on when that is undone',
    'leaves a short sound',
    'adds no controls where the page has its own',
  ].map((test) => ({
    engine: 'webkit',
    file: 'test/rules/media/autoplay-media.test.ts',
    test: `autoplay-media › ${test}`,
    reason: 'no sound plays by itself there',
  })),
  {
    engine: 'webkit',
    file: 'test/rules/page/meta-refresh.test.ts',
    test: 'meta-refresh › calls a reload off, and starts it anew when that is undone',
    reason: 'a reload that is on its way cannot be called off there by `window.stop()`',
  },
  {
    engine: 'webkit',
    file: 'test/display/effects/read-aloud.test.ts',
    test: 'reading aloud › reads what is selected from one tree into another',
    reason: 'a script selects nothing there from one tree into another',
  },
  ...['a paragraph in a shadow tree', 'a field'].map((place) => ({
    engine: 'webkit',
    file: 'test/display/effects/reading-aids.test.ts',
    test: `reading aids › the magnifier shows what the pointer is on in the middle of ${place}, in whole words`,
    reason: 'it tells of no place in shadow trees and fields: the magnifier shows the beginning',
  })),
];
