import { addSheet, setAttribute } from '../../../ledger/edit.js';
import { Throttle } from '../../../support/timing/throttle.js';
import { OURS } from '../../sheet/selectors.js';
import type { Effect } from '../effect.js';
import { mainContent, SAID } from './main-content.js';

const MAIN = 'data-curb-cut-main';

/**
 * Only the main content is shown, in one column of calm text. Its links, forms and players work as before, for they are the page's own. It is
 * looked for again where something comes beside it that may be the content instead, as when an application goes on to another page, and once it is
 * gone or hidden itself.
 */
export const readerView: Effect<true> = (_value, { page, write, undo }, signal) => {
  const throttle = new Throttle();
  let main: HTMLElement | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const show = (): void => {
    waiting = undefined;
    // What is hidden counts for nothing.
    if (main) {
      undo(main);
      sizes.unobserve(main);
    }
    main = mainContent(document);
    sizes.observe(main);
    write(main, setAttribute(main, MAIN, ''), addSheet(document, LOOKS));
  };
  const soon = (): void => {
    waiting ??= setTimeout(() => throttle.work(show), throttle.rest);
  };
  const came = (element: Element): void => {
    if (!main?.contains(element) && !(main?.isConnected && main.matches(SAID))) soon();
  };
  // What has no box any more has another size than before.
  const sizes = new ResizeObserver(() => {
    if (!main?.checkVisibility()) soon();
  });
  show();
  page.follow({ came }, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(waiting);
    sizes.disconnect();
  });
};

const AROUND = `body :not(:has([${MAIN}]), [${MAIN}], [${MAIN}] *, ${OURS})`;

/** Where no element says that it is the main content, menus and the like may lie in the one that holds it. */
const BESIDE = `[${MAIN}]:not(${SAID}) :is(nav, footer, aside, [role="navigation"], [role="contentinfo"], [role="complementary"])`;

/** What holds the main content takes no part any more: it has no column beside that one, and no frame that scrolls. */
const HOLDS = `:root,body,body :has([${MAIN}])`;

/** What is laid out in boxes inside of the main content. */
const INSIDE = `[${MAIN}] :is(div,section,article,ul,ol,li,aside,figure)`;

/** Whatever lays boxes out side by side lays them out one below the other. */
const ONE_COLUMN =
  'float:none!important;columns:auto!important;min-width:0!important;flex-direction:column!important;align-items:normal!important;' +
  'grid-template:none!important;grid-auto-columns:minmax(0,1fr)!important;grid-auto-rows:auto!important;grid-auto-flow:row!important';

/** What a script pushes sideways to show one after the other; what it puts somewhere, as a menu or a list of which only a part is there, has a place of its own. */
const PUSHED = ':is(div,ul,ol)[style*="translate"]:not([style*="absolute"],[style*="fixed"]):has(>:nth-child(2))';

const LOOKS = `@layer curb-cut{
  ${AROUND},${BESIDE}{display:none!important}
  ${HOLDS},[${MAIN}]{
    ${ONE_COLUMN};inset:auto!important;transform:none!important;contain:none!important;
    height:auto!important;max-height:none!important;overflow:visible!important
  }
  ${HOLDS}{position:static!important;width:auto!important;max-width:none!important;min-height:0!important;margin:0!important;padding:0!important}
  [${MAIN}]{
    position:relative!important;box-sizing:border-box!important;width:100%!important;max-width:calc(70ch + 2em)!important;
    min-height:100vh!important;margin:2em auto!important;padding:0 1em!important
  }
  :is(${HOLDS},[${MAIN}],${INSIDE})>*{grid-area:auto!important;flex:none!important}
  ${INSIDE}{
    ${ONE_COLUMN};width:auto!important;max-width:100%!important;min-height:0!important
  }
  [${MAIN}] ${PUSHED}{transform:none!important}
  [${MAIN}] :has(>${PUSHED}){height:auto!important;max-height:none!important;overflow:visible!important}
  [${MAIN}] ${PUSHED}>:is([class*="clone"],[class*="duplicate"]){display:none!important}
  [${MAIN}] :is(img,video){max-width:100%!important;max-height:80vh!important;height:auto!important;object-fit:contain!important}
}`;
