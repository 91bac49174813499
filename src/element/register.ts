import { CurbCut } from './curb-cut.js';

/** Registers `<curb-cut>`, its assets in the folder beside `script`; a second copy of the script finds it registered and leaves it so. */
export function register(script: string): void {
  if (customElements.get('curb-cut')) return;
  CurbCut.assets = new URL('./assets/', script).href;
  customElements.define('curb-cut', CurbCut);
}
