import type { CurbCut } from '../../src/element/curb-cut.js';
import { localeTags } from '../../src/i18n/load-locale.js';
import type { Panel } from '../../src/element/panel/panel.js';
import type { ViewName } from '../../src/element/panel/view.js';
import { press } from '../support/keys.js';
import { openDialog, until, within } from './placed.js';

/** A page on which every view has something to say. */
export const PAGE = `<main><h1>Clinic</h1><h2>Visits</h2><form>Your name <input></form><a href="/a"><i class="fa fa-phone"></i></a></main>`;

/** Every view of the panel. */
export const VIEWS: readonly ViewName[] = ['menu', 'settings', 'keys', 'changes', 'statement'];

/** Opens the panel by its keys and shows a view. */
export async function showView(element: CurbCut, view: ViewName): Promise<HTMLDialogElement> {
  await press('Alt+Digit1');
  const dialog = await openDialog(element);
  await panelOf(element).show(view);
  return dialog;
}

/** Has the open view speak every language of ours, one after the other, as it does when a visitor chooses another. */
export async function inEveryLanguage(element: CurbCut, look: (language: string) => unknown): Promise<void> {
  const dialog = within(element, 'dialog')!;
  for (const language of localeTags()) {
    element.settings = { language };
    await until(() => dialog.lang === language);
    // What is told of the page is loaded, too.
    await panelOf(element).respeak();
    await look(language);
  }
}

function panelOf(element: CurbCut): Panel {
  return within(element, 'curb-cut-panel') as Panel;
}
