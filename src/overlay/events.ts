import type { Description } from '../images/answers/describer.js';
import type { ImageOutcome } from '../images/image-outcome.js';
import type { Entry, Repair } from '../ledger/repair.js';
import type { Profile } from '../settings/profiles.js';

/** All events of ours bubble and leave shadow roots, so that one listener on the document hears them. */
const EVERYWHERE = { bubbles: true, composed: true } as const;

/** The element is connected and listens. */
export class CurbCutReadyEvent extends Event {
  constructor() {
    super('curb-cut-ready', EVERYWHERE);
  }
}

/** The visitor, or a script, turned profiles on or off. */
export class CurbCutProfileEvent extends Event {
  /** Profiles that are on now. */
  readonly profiles: readonly Profile[];

  constructor(profiles: readonly Profile[]) {
    super('curb-cut-profile', EVERYWHERE);
    this.profiles = profiles;
  }
}

/** A repair is about to be written; `preventDefault()` forbids it. */
export class CurbCutBeforeRepairEvent extends Event {
  /** What would be written, on which element, by which rule and why. */
  readonly entry: Entry;

  constructor(entry: Entry) {
    super('curb-cut-before-repair', { ...EVERYWHERE, cancelable: true });
    this.entry = entry;
  }
}

/** Repairs were written. */
export class CurbCutRepairEvent extends Event {
  /** What was written, one for each change. */
  readonly repairs: readonly Repair[];

  constructor(repairs: readonly Repair[]) {
    super('curb-cut-repair', EVERYWHERE);
    this.repairs = repairs;
  }
}

/** An image was described, or left without a text for a reason: once, or once more when what is known soon is replaced by what takes longer. */
export class CurbCutDescribeEvent extends Event implements ImageOutcome {
  /** The `<img>`, `<svg>`, `<canvas>` or other element that shows the picture. */
  readonly image: Element;
  /** The sentence that was written; empty for silence. */
  readonly text: string;
  /** Which describer said it, or why nobody did. */
  readonly source: string;
  /** Hash of the image's content, as the owner's file of image texts holds it; empty where the image could not be read. */
  readonly hash: string;
  /** What the sentence was made of; `null` where nothing is known. */
  readonly description: Description | null;
  /** False while a describer is still at work: one more event follows, as long as the element shows the same picture. */
  readonly isFinal: boolean;

  constructor(image: Element, { text, source, hash, description, isFinal }: ImageOutcome) {
    super('curb-cut-describe', EVERYWHERE);
    this.image = image;
    this.text = text;
    this.source = source;
    this.hash = hash;
    this.description = description;
    this.isFinal = isFinal;
  }

  /** Of what kind the description is; empty where there is none. */
  get kind(): Description['kind'] | '' {
    return this.description?.kind ?? '';
  }
}

/** The visitor asked, by key, which keys there are. */
export class CurbCutHelpEvent extends Event {
  constructor() {
    super('curb-cut-help', EVERYWHERE);
  }
}

/** Something of ours failed; the page goes on without it. */
export class CurbCutErrorEvent extends Event {
  /** What was thrown. */
  readonly error: unknown;

  constructor(error: unknown) {
    super('curb-cut-error', EVERYWHERE);
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'curb-cut-ready': CurbCutReadyEvent;
    'curb-cut-profile': CurbCutProfileEvent;
    'curb-cut-before-repair': CurbCutBeforeRepairEvent;
    'curb-cut-repair': CurbCutRepairEvent;
    'curb-cut-describe': CurbCutDescribeEvent;
    'curb-cut-help': CurbCutHelpEvent;
    'curb-cut-error': CurbCutErrorEvent;
  }
}
