import { addSheet, setAttribute } from '../../../ledger/edit.js';
import { OURS } from '../../sheet/selectors.js';
import type { Effect } from '../../effect.js';
import { mainContent } from './main-content.js';

const MAIN = 'data-curb-cut-main';

/** Only the main content is shown, in one column of calm text. Its links, forms and players work as before, for they are the page's own. */
export const readerView: Effect<true> = (_value, { write }) => {
  write(mainContent(document), setAttribute(mainContent(document), MAIN, ''), addSheet(document, LOOKS));
};

const AROUND = `body :not(:has([${MAIN}]), [${MAIN}], [${MAIN}] *, ${OURS})`;

/** Where no element says that it is the main content, menus and the like may lie in the one that holds it. */
const BESIDE = `[${MAIN}]:not(main, [role="main"]) :is(nav, footer, aside, [role="navigation"], [role="contentinfo"], [role="complementary"])`;

const LOOKS = `@layer curb-cut{
  ${AROUND},${BESIDE}{display:none!important}
  [${MAIN}]{max-width:70ch!important;margin:2em auto!important;padding:0 1em!important;float:none!important;position:static!important}
  [${MAIN}] :is(div,section,article,ul,ol,aside,figure){
    float:none!important;width:auto!important;max-width:100%!important;min-height:0!important;columns:auto!important;
    grid-template-columns:minmax(0,1fr)!important;flex-direction:column!important
  }
  [${MAIN}] :is(img,video){max-width:100%!important;height:auto!important}
}`;
