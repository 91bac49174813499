/** What others are served under, by their names. */
export const PEERS = '/peers/';

/**
 * Others that one script puts on a page. What each of them does is not what we do, so their figures say what a page pays when somebody turns
 * one on, and not who mends more cheaply. `file` is a path in `node_modules`; an audit is not played on pages larger than `most`.
 */
export const peers = [
  {
    name: 'axe-core',
    file: 'axe-core/axe.min.js',
    ready: 'Boolean(axe)',
    enable: 'axe.run(document, { resultTypes: ["violations"] }).then(() => true)',
    most: 10_000,
  },
  {
    name: 'skipto',
    file: 'skipto/downloads/js/skipto.min.js',
    ready: appears('.skip-to button'),
    enable: 'document.querySelector(".skip-to button").click()',
  },
  {
    name: 'sienna',
    file: 'sienna-accessibility/dist/sienna-accessibility.umd.js',
    ready: appears('.asw-menu-btn'),
    enable: `document.querySelector('.asw-menu-btn').click(), ${appears('.asw-menu .asw-btn')}.then(${pressEverything})`,
    disable: 'document.querySelector(".asw-menu-reset").click()',
  },
].map((peer) => ({ ...peer, script: `<script src="${PEERS}${peer.name}.js"></script>` }));

/** A script that resolves once there is such an element, and fails where none comes. */
function appears(selector) {
  return `(${async function wait(wanted) {
    for (let tries = 0; !document.querySelector(wanted); tries++) {
      if (tries > 500) throw new Error(`Nothing that is "${wanted}" has come within 10 seconds.`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return true;
  }})(${JSON.stringify(selector)})`;
}

/** Runs in the page, once its menu is there: turns on all that the toolbar has, but for what speaks, or leads to another site. */
function pressEverything() {
  for (const button of document.querySelectorAll('.asw-menu .asw-btn')) {
    if (!/structure|pdf|reader|speech|translate/.test(button.dataset.key)) button.click();
  }
}
