import { POSITIONS, type Options, type Position, type RepairMode } from '../../settings/options.js';
import { warnOnce } from '../../support/warn.js';
import { attribute, flag, kebab, oneOf, text } from './attribute.js';
import { DrawnElement } from '../drawn-element.js';
import { takeEarlyProperties } from './early-properties.js';

const PROPERTIES = [
  'contact', 'statement', 'position', 'repair', 'images', 'assets', 'altManifest', 'dictionary', 'quickKeys', 'hideLauncher', 'storageKey',
] as const satisfies readonly (keyof Options)[]; // prettier-ignore

/** The owner's options: each an attribute, a property of the same name, and `data-*` of the script tag. */
export abstract class ElementWithOptions extends DrawnElement implements Options {
  /** Base of `assets` where the owner names none: beside the script. */
  static assets = new URL('./assets/', document.baseURI).href;

  /** Mail address or web address of a person who answers; shown in the statement. */
  @attribute(text()) contact!: string;

  /** Address of the site's own accessibility statement. */
  @attribute(text()) statement!: string;

  /** Corner of the window in which the launcher stands. */
  @attribute(oneOf(POSITIONS)) position!: Position;

  /** `always`: certain repairs for everybody; `on-request`: nothing changes before the visitor asks; `off`: no repairs. */
  @attribute(oneOf(['always', 'on-request', 'off'])) repair!: RepairMode;

  /** Whether images are described, once a visitor has the screen-reader profile on. */
  @attribute(oneOf(['on-request', 'off'])) images!: 'on-request' | 'off';

  /** Address of a JSON file with texts for images. */
  @attribute(text()) altManifest!: string;

  /** Address of a dictionary, with `{word}` where the word goes; visitors who want to can look words up there. */
  @attribute(text()) dictionary!: string;

  /** Whether single letters act as quick keys while a profile is on. */
  @attribute(oneOf(['on', 'off'])) quickKeys!: 'on' | 'off';

  /** Hides the launcher until it has focus; the keys work as before. */
  @attribute(flag) hideLauncher!: boolean;

  /** Key under which the visitor's settings are stored. */
  @attribute(text('curb-cut')) storageKey!: string;

  constructor() {
    super();
    takeEarlyProperties(this, PROPERTIES);
  }

  /** Base address of models and language data, absolute; by default beside the script. */
  get assets(): string {
    const given = this.getAttribute('assets');
    const address = given?.replace(/\/?$/, '/');
    if (address && URL.canParse(address, document.baseURI)) return new URL(address, document.baseURI).href;
    if (given) warnOnce(`assets="${given}" is not known; it can be an address.`);
    return (this.constructor as typeof ElementWithOptions).assets;
  }
  set assets(address: string) {
    if (!URL.canParse(address, document.baseURI)) throw new TypeError(`assets: "${address}" is not an address.`);
    this.setAttribute('assets', address);
  }

  static readonly observedAttributes: readonly string[] = ['lang', ...PROPERTIES.map(kebab)];

  attributeChangedCallback(): void {
    this.requestUpdate();
  }
}
