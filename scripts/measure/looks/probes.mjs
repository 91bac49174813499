/**
 * What each adjustment says, as something that can be measured. Of kind `style`: what must be true of the computed style of how many
 * elements; of kind `picture`: what must be true of figures of the page's picture; of kind `scene`: a function that runs in the page and
 * answers with how many of how many places show it. `point` puts the pointer on the first such element before.
 */
export const probes = [
  style('text-size', 200, 'texts', (now, before) => now.fontSize >= before.fontSize * 1.95),
  style('font', 'readable', 'texts', (now) => now.fontFamily.startsWith('Verdana')),
  style('font', 'dyslexia', 'texts', (now) => now.fontFamily.includes('OpenDyslexic')),
  style('line-height', 2, 'texts', (now) => near(now.lineHeight, now.fontSize * 2)),
  style('paragraph-spacing', 2, 'paragraphs', (now) => near(now.marginBlockEnd, now.fontSize * 2)),
  style('letter-spacing', 0.12, 'texts', (now) => near(now.letterSpacing, now.fontSize * 0.12)),
  style('word-spacing', 0.16, 'texts', (now) => near(now.wordSpacing, now.fontSize * 0.16)),
  style('line-width', 40, 'paragraphs', (now) => now.width <= now.fontSize * 40 * WIDEST_DIGIT),
  style('alignment', 'end', 'paragraphs', (now) => now.textAlign === 'end'),
  style('highlight-titles', true, 'titles', (now) => now.outlineStyle === 'solid'),
  style('highlight-links', true, 'links', (now) => now.textDecorationLine === 'underline' && now.backgroundColor === 'rgb(255, 243, 163)'),
  scene('image-texts', true, captions),
  style('hide-images', true, 'images', (now) => now.opacity === '0'),
  scene('magnifier', true, magnified, { point: 'plain' }),
  scene('reader-view', true, onlyMain),
  scene('read-aloud', true, readingBar),
  scene('dictionary', true, lookUp),
  scene('contrast', 'smart', readable),
  ...Object.entries({ dark: 'rgb(230, 235, 237)', light: 'rgb(27, 34, 38)', high: 'rgb(255, 255, 255)' }).map(([palette, ink]) =>
    style('contrast', palette, 'plain', (now) => now.color === ink),
  ),
  style('text-colour', '#102030', 'plain', (now) => now.color === 'rgb(16, 32, 48)'),
  style('title-colour', '#102030', 'titles', (now) => now.color === 'rgb(16, 32, 48)'),
  style('link-colour', '#102030', 'links', (now) => now.color === 'rgb(16, 32, 48)'),
  style('background-colour', '#f0e0d0', 'body', (now) => now.backgroundColor === 'rgb(240, 224, 208)'),
  picture('saturation', 0, (now) => now.colour < 0.005),
  picture('saturation', 200, (now, before) => now.colour > before.colour || before.colour < 0.005),
  picture('monochrome', true, (now) => now.colour < 0.005),
  ...['protan', 'deutan', 'tritan'].map((vision) =>
    picture('colour-vision', vision, (now, before) => now.sum !== before.sum || before.colour < 0.005),
  ),
  scene('stop-motion', true, still),
  scene('mute', true, silent),
  scene('focus-mark', true, focusMarked),
  style('hover-mark', true, 'hovered', (now) => now.outlineStyle === 'solid' && now.outlineWidth === '3px', { point: 'pressable' }),
  scene('reading-guide', true, overPointer, { point: 'plain' }),
  scene('reading-mask', true, overPointer, { point: 'plain' }),
  style('large-cursor', 'black', 'plain', (now) => now.cursor.includes('-black.svg')),
]; // prettier-ignore

/** No digit of a usual font is wider than this share of its size. */
const WIDEST_DIGIT = 0.7;

function style(id, value, select, holds, options) {
  return { kind: 'style', id, value, select, holds, ...options };
}

function picture(id, value, holds) {
  return { kind: 'picture', id, value, holds };
}

function scene(id, value, look, options) {
  return { kind: 'scene', id, value, look, ...options };
}

const near = (one, other) => Math.abs(one - other) < 0.05;

/* What follows runs in the page, beside `in-page.js`. */

/** Images in sight with a text, and the texts that are shown. */
function captions() {
  const { boxes, inSight } = globalThis.looks;
  const images = [...document.querySelectorAll('img[alt]:not([alt=""])')].filter(inSight);
  const shown = boxes().flatMap((box) => [...box.children].map(({ textContent }) => textContent));
  return { of: images.length, changed: images.filter(({ alt }) => shown.includes(alt)).length };
}

function magnified() {
  const { boxes, pointed } = globalThis.looks;
  const text = pointed()?.textContent.trim().replace(/\s+/g, ' ').slice(0, 20);
  return { of: 1, changed: boxes().filter((box) => !box.hidden && box.textContent.includes(text)).length };
}

/** Texts around the main content, and those that are gone; where the whole body is that, nothing is around it. */
function onlyMain() {
  const main = document.querySelector('[data-curb-cut-main]');
  const around = [...document.body.querySelectorAll('header, nav, footer, aside')].filter(
    (one) => !one.closest('curb-cut, [data-curb-cut-ignore]'),
  );
  if (!main) return { of: 1, changed: 0 };
  const outside = around.filter((one) => !main.contains(one) && !one.contains(main));
  const isShown = main.innerText.trim().length > 0;
  return { of: outside.length + 1, changed: outside.filter((one) => !one.checkVisibility()).length + Number(isShown) };
}

function readingBar() {
  const buttons = document.querySelector('curb-cut').shadowRoot.querySelectorAll('.read-aloud button');
  return { of: 2, changed: buttons.length };
}

async function lookUp() {
  const { looks } = globalThis;
  const nodes = looks.texts().flatMap((element) => [...element.childNodes]);
  const node = nodes.find(({ nodeType, data }) => nodeType === Node.TEXT_NODE && /^\s*\p{L}+\b/u.test(data));
  const [word] = /\p{L}+/u.exec(node.data);
  getSelection().removeAllRanges();
  await looks.moment();
  getSelection().setBaseAndExtent(node, node.data.indexOf(word), node, node.data.indexOf(word) + word.length);
  await looks.moment();
  // A selection is written as it is seen, in capitals where the style says so.
  const isOfWord = ({ textContent }) => textContent.toLowerCase().includes(word.toLowerCase());
  const links = looks.boxes().flatMap((box) => [...box.querySelectorAll('a')]);
  return { of: 1, changed: links.filter((link) => link.checkVisibility() && isOfWord(link)).length };
}

/** Texts in sight whose ratio axe-core can tell, and those that pass. */
async function readable() {
  const { passes, violations } = await globalThis.axe.run(document, { runOnly: ['color-contrast'] });
  const inSight = ({ target }) => globalThis.looks.inSight(document.querySelector(target[0]));
  const count = (results) => results.flatMap(({ nodes }) => nodes).filter(inSight).length;
  return { of: count(passes) + count(violations), changed: count(passes) };
}

/** Whether nothing goes on moving by itself. */
function still() {
  const moving = document
    .getAnimations()
    .filter(({ effect, playState }) => effect.getTiming().iterations === Infinity && playState === 'running');
  const films = [...document.querySelectorAll('video[autoplay]')].filter(({ paused }) => !paused);
  return { of: 1, changed: Number(moving.length + films.length === 0) };
}

function silent() {
  const players = [...document.querySelectorAll('audio, video')];
  return { of: players.length, changed: players.filter(({ muted }) => muted).length };
}

function focusMarked() {
  const link = globalThis.looks.links()[0];
  if (!link) return { of: 0, changed: 0 };
  link.focus({ focusVisible: true, preventScroll: true });
  const { outlineStyle, outlineWidth } = getComputedStyle(link);
  const isMarked = outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 3;
  link.blur();
  return { of: 1, changed: Number(isMarked) };
}

/** What lies over the page where the pointer is, or just below. */
function overPointer() {
  const { boxes, pointer } = globalThis.looks;
  const isThere = ({ top, bottom }) => top < pointer.y + 30 && bottom > pointer.y;
  return { of: 1, changed: boxes().filter((box) => isThere(box.getBoundingClientRect())).length };
}
