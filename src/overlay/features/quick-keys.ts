import { QuickKeys } from '../../keys/quick-keys.js';
import { CurbCutHelpEvent } from '../events.js';
import type { Feature } from '../feature.js';

/** Single letters that lead through the page, unless the owner has switched them off. */
export const quickKeys: Feature = (context, signal) => {
  const { host, options } = context;
  if (options.quickKeys === 'off' || !host.shadowRoot) return;
  const onHelp = (): void => void host.dispatchEvent(new CurbCutHelpEvent());
  const keys = new QuickKeys({ ...context, root: host.shadowRoot, onHelp }, signal);
  host.addEventListener('curb-cut-describe', ({ image, text }) => text && keys.named(image), { signal });
};
