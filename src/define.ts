import { CurbCut } from './element/curb-cut.js';

/** Registers `<curb-cut>`; a second copy of the script finds it registered and leaves it so. */
if (!customElements.get('curb-cut')) {
  CurbCut.assets = new URL('./assets/', import.meta.url).href;
  customElements.define('curb-cut', CurbCut);
}
