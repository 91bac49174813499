import { cannot } from './cannot.mjs';
import { chordActions, down, keyValue, typeActions, up } from './web-driver-keys.mjs';

const buttons = { left: 0, middle: 1, right: 2 };

/** A page under WebDriver with the little that the test runner's commands ask of a page of Playwright. */
export function webDriverPage(driver, title) {
  const keys = (actions) => driver.call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const point = (...actions) =>
    driver.call('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  const move = (x, y) => ({ type: 'pointerMove', x, y, duration: 0 });
  const press = ({ button = 'left' } = {}) => ({ type: 'pointerDown', button: buttons[button] });
  const release = ({ button = 'left' } = {}) => ({ type: 'pointerUp', button: buttons[button] });
  return {
    keyboard: {
      press: (chord) => keys(chordActions(chord)),
      down: (key) => keys([down(keyValue(key))]),
      up: (key) => keys([up(keyValue(key))]),
      type: (text) => keys(typeActions(text)),
    },
    mouse: {
      move: (x, y) => point(move(x, y)),
      click: (x, y, options) => point(move(x, y), press(options), release(options)),
      down: (options) => point(press(options)),
      up: (options) => point(release(options)),
    },
    setViewportSize: (size) => resize(driver, { ...size, title }),
    emulateMedia: () => Promise.reject(cannot(title, 'pretend other media')),
    context: () => ({
      newCDPSession: () => Promise.reject(cannot(title, 'show its accessibility tree or collect its garbage')),
    }),
  };
}

/** The window's frame and tool bar take room, so the window is made larger by what the page lacks; there is a size below which it does not go. */
async function resize(driver, { width, height, title }) {
  for (let tries = 0; tries < 20; tries += 1) {
    const [inner, outer] = await driver.evaluate('return [[innerWidth, innerHeight], [outerWidth, outerHeight]]');
    if (inner[0] === width && inner[1] === height) return;
    const size = { width: outer[0] + width - inner[0], height: outer[1] + height - inner[1] };
    await driver.call('POST', '/window/rect', size);
    await driver.call('POST', '/execute/async', { script: 'requestAnimationFrame(arguments[0])', args: [] });
  }
  throw cannot(title, `be ${width} by ${height} pixels`);
}
