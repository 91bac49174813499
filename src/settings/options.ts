/** What a site's owner can set, as attributes of `<curb-cut>` or as `data-*` of the script tag. */
export interface Options {
  /** BCP 47 tag of our own texts; empty for the page's language. */
  readonly lang: string;
  /** Mail or web address, telephone number or name of a person who answers; shown in the statement. */
  readonly contact: string;
  /** URL of the site's own accessibility statement. */
  readonly statement: string;
  /** Corner in which the toolbar appears. */
  readonly position: Position;
  readonly repair: RepairMode;
  readonly images: 'on-request' | 'off';
  /** Base URL of models and language data, with a slash at the end. */
  readonly assets: string;
  /** URL of a JSON file with texts for images; empty for none. */
  readonly altManifest: string;
  /** Address at which a word can be looked up, with `{word}` in its place; empty for none. */
  readonly dictionary: string;
  readonly quickKeys: 'on' | 'off';
  readonly hideLauncher: boolean;
  /** Key under which the visitor's settings are stored. */
  readonly storageKey: string;
}

/** `always`: certain repairs for everybody once the page is loaded and quiet; `on-request`: nothing before the visitor asks. */
export type RepairMode = 'always' | 'on-request' | 'off';

/** The corners in which the launcher may stand; the first is where it stands by itself. */
export const POSITIONS = ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const;

/** One of these corners. */
export type Position = (typeof POSITIONS)[number];
