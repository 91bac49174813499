import { floor } from './floor.mjs';
import { peers } from './peers.mjs';

/**
 * What is measured on the same pages: nothing at all, the least that would do, others, and Curb Cut. `ready`, `enable` and `disable` run in
 * the page; who has no `disable` cannot be turned off, and who `jumps` leads to the next heading by H.
 */
export const subjects = [
  { name: 'bare', script: '', ready: '1', enable: '1', disable: '1' },
  {
    name: 'floor',
    script: `<script>(${floor})()</script>`,
    ready: '1',
    enable: 'floor.enable()',
    disable: 'floor.disable()',
    jumps: true,
  },
  ...peers,
  {
    name: 'curb-cut',
    script: '<script type="module" src="/curb-cut.js" data-images="off"></script>',
    ready: 'customElements.whenDefined("curb-cut").then(() => document.querySelector("curb-cut").ready)',
    enable:
      '(async (element) => { await element.enable(); await element.settled; })(document.querySelector("curb-cut"))',
    disable: 'document.querySelector("curb-cut").disable()',
    jumps: true,
  },
];
