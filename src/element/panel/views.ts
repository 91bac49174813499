import type { MessageKey } from '../../i18n/messages.js';
import type { View, ViewContext, ViewName } from './view.js';

/** A view before it is needed. */
interface ViewEntry {
  readonly title: MessageKey;
  readonly load: () => Promise<(context: ViewContext) => View>;
}

/** Every view, loaded when it is first shown. */
export const VIEWS: Readonly<Record<ViewName, ViewEntry>> = {
  menu: {
    title: 'menu.title',
    load: () =>
      import('../menu/quick-menu.js').then(
        ({ QuickMenu }) =>
          (context) =>
            new QuickMenu(context),
      ),
  },
  settings: {
    title: 'settings.title',
    load: () =>
      import('../views/settings-view.js').then(
        ({ SettingsView }) =>
          (context) =>
            new SettingsView(context),
      ),
  },
  keys: {
    title: 'keys.title',
    load: () =>
      import('../views/keys-view.js').then(
        ({ KeysView }) =>
          (context) =>
            new KeysView(context),
      ),
  },
  changes: {
    title: 'changes.title',
    load: () =>
      import('../changes/changes-view.js').then(
        ({ ChangesView }) =>
          (context) =>
            new ChangesView(context),
      ),
  },
  statement: {
    title: 'statement.title',
    load: () =>
      import('../views/statement-view.js').then(
        ({ StatementView }) =>
          (context) =>
            new StatementView(context),
      ),
  },
};
