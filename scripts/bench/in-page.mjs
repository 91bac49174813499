/** Runs in the page: things come in bursts and go again, each burst in a frame of its own. */
export async function storm(bursts) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const place = document.getElementById('storm');
  const card = (i) => `<div><h3><a href="/new/${i}">New ${i}</a></h3><img src="/dot.svg"><p>Some text</p></div>`;
  for (let burst = 0; burst < bursts; burst++) {
    const parts = Array.from({ length: 5 }, (_, i) => card(burst * 5 + i));
    place.insertAdjacentHTML('beforeend', parts.join(''));
    for (const item of [...document.querySelectorAll('.card')].slice(0, 200)) item.classList.toggle('on');
    await frame();
  }
  place.replaceChildren();
  await frame();
}

/** Runs in the page: milliseconds of the longest run of a script since the page began, of those that held up a frame. */
export function longestRun() {
  const runs = performance.getEntriesByType('long-animation-frame').flatMap(({ scripts }) => scripts);
  return Math.max(0, ...runs.map(({ duration }) => duration));
}

/** Runs in the page: from now on, notes how long it takes from a key to focus. */
export function noteFocus() {
  globalThis.waits = [];
  let pressed = 0;
  document.activeElement?.blur();
  addEventListener('keydown', () => { pressed = performance.now(); }, { capture: true }); // prettier-ignore
  addEventListener('focusin', () => globalThis.waits.push(performance.now() - pressed), { capture: true });
}

/** Runs in the page: the middle of what was noted, in milliseconds. */
export function middleWait() {
  return globalThis.waits.sort((a, b) => a - b)[globalThis.waits.length >> 1];
}

/** Runs in the page: from now on, notes when the menu that a click or a digit opens has been painted. */
export function noteMenu() {
  const dialog = () =>
    document.querySelector('curb-cut').shadowRoot.querySelector('curb-cut-panel')?.shadowRoot?.querySelector('dialog');
  globalThis.painted = new Promise((resolve) => {
    for (const type of ['click', 'keydown']) {
      addEventListener(type, ({ code, timeStamp }) => code !== 'AltLeft' && requestAnimationFrame(() => look(timeStamp)), { capture: true }); // prettier-ignore
    }
    const look = (pressed) =>
      requestAnimationFrame(() =>
        dialog()?.open
          ? // Before anything else that waits for the same frame.
            scheduler.postTask(() => resolve(performance.now() - pressed), { priority: 'user-blocking' })
          : look(pressed),
      );
  });
}

/** Runs in the page: milliseconds from the click or the digit until the menu was painted. */
export const menuWait = () => globalThis.painted;
