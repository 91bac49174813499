import type { MessageKey } from '../../i18n/messages.js';
import { QuickMenu } from '../menu/quick-menu.js';
import { retellIn } from './retell-in.js';
import type { View, ViewContext, ViewName } from './view.js';

/** A view before it is needed. */
interface ViewEntry {
  readonly title: MessageKey;
  /** Loads it with what it says, in the language of this tag. */
  readonly load: (language: string) => Promise<(context: ViewContext) => View>;
}

/** Every view; those behind the menu are loaded when they are first shown. */
export const VIEWS: Readonly<Record<ViewName, ViewEntry>> = {
  menu: {
    title: 'menu.title',
    // It comes with the panel: hardly anybody opens another view before it.
    load: () => Promise.resolve((context) => new QuickMenu(context)),
  },
  settings: {
    title: 'settings.title',
    load: async () => {
      const { SettingsView } = await import('../views/settings-view.js');
      return (context) => new SettingsView(context);
    },
  },
  keys: {
    title: 'keys.title',
    load: async () => {
      const { KeysView } = await import('../views/keys-view.js');
      return (context) => new KeysView(context);
    },
  },
  changes: {
    title: 'changes.title',
    load: async (language) => {
      const [{ ChangesView }, retell] = await Promise.all([import('../changes/changes-view.js'), retellIn(language)]);
      return (context) => new ChangesView(context, retell);
    },
  },
  statement: {
    title: 'statement.title',
    load: async (language) => {
      const [{ StatementView }, retell] = await Promise.all([import('../views/statement-view.js'), retellIn(language)]);
      return (context) => new StatementView(context, retell);
    },
  },
};
