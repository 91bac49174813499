import { QuickKeys } from '../../keys/quick-keys.js';
import { CurbCutHelpEvent } from '../events.js';
import type { Feature } from '../feature.js';
import { switched } from '../switched.js';

/** Single letters that lead through the page, unless the owner has switched them off. */
export const quickKeys: Feature = (context, signal) => {
  const { host, options } = context;
  const { shadowRoot: root } = host;
  if (!root) return undefined;
  const onHelp = (): void => void host.dispatchEvent(new CurbCutHelpEvent());
  const begin = (ending: AbortSignal): void => {
    const keys = new QuickKeys({ ...context, root, onHelp }, ending);
    host.addEventListener('curb-cut-describe', ({ image, text }) => text && keys.named(image), { signal: ending });
  };
  return { follow: switched(() => options.quickKeys !== 'off', begin, signal).follow };
};
