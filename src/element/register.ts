import { CurbCut } from './curb-cut.js';

/** Registers `<curb-cut>`, with its assets in the folder beside `script`; does nothing where another copy of the script has registered it. */
export function register(script: string): void {
  if (customElements.get('curb-cut')) return;
  CurbCut.assets = new URL('./assets/', script).href;
  customElements.define('curb-cut', CurbCut);
}
