import { ADJUSTMENTS, type Adjustment, type AdjustmentId, type Chosen } from '../choices/adjustments.js';
import type { Effect } from './effect.js';
import { chosenGround } from '../sheet/palettes.js';
import { propertiesSet } from './properties-set.js';

/** An effect before it is needed: when it is wanted, and where it is loaded from. */
export interface EffectEntry {
  /** Under this name the ledger keeps what the effect writes. */
  readonly name: string;
  /** The value it is to work with. Where that changes the effect is restarted; `undefined` ends it. */
  readonly wants: (chosen: Chosen) => unknown;
  readonly load: () => Promise<Effect<unknown>>;
}

function entry<Value>(
  name: string,
  wants: (chosen: Chosen) => Value | undefined,
  load: () => Promise<Effect<Value>>,
): EffectEntry {
  return { name, wants, load: load as EffectEntry['load'] };
}

/** Everything that can be shown besides style sheets. */
export const EFFECTS: readonly EffectEntry[] = [
  entry('loosened', propertiesSet, async () => (await import('./text/loosened.js')).loosened),
  entry('paragraphs', paragraphsFor, async () => (await import('./text/paragraphs.js')).paragraphs),
  entry('sizes-in-place', (chosen) => chosen['text-size'], async () => (await import('./text/sizes-in-place.js')).sizesInPlace),
  entry('dyslexia-font', ({ font }) => font === 'dyslexia' || undefined, async () => (await import('./text/dyslexia-font.js')).dyslexiaFont),
  entry('surfaces', surfacesFor, async () => (await import('./colour/surfaces.js')).surfaces),
  entry('plain-links', (chosen) => chosen['highlight-links'], async () => (await import('./colour/plain-links.js')).plainLinks),
  entry('smart-contrast', contrastFor, async () => (await import('./colour/smart-contrast.js')).smartContrast),
  entry('colour-vision', (chosen) => chosen['colour-vision'], async () => (await import('./colour/colour-vision.js')).colourVision),
  entry('stop-motion', (chosen) => chosen['stop-motion'], async () => (await import('./motion/stop-motion.js')).stopMotion),
  entry('mute', (chosen) => chosen.mute, async () => (await import('./motion/mute.js')).mute),
  entry('hidden-drawings', (chosen) => chosen['hide-images'], async () => (await import('./pictures/hidden-drawings.js')).hiddenDrawings),
  entry('reader-view', (chosen) => chosen['reader-view'], async () => (await import('./reading/reader-view.js')).readerView),
  entry('image-texts', (chosen) => chosen['image-texts'], async () => (await import('./reading/image-texts.js')).imageTexts),
  entry('magnifier', (chosen) => chosen.magnifier, async () => (await import('./reading/magnifier.js')).magnifier),
  entry('reading-guide', (chosen) => chosen['reading-guide'], async () => (await import('./reading/reading-guide.js')).readingGuide),
  entry('reading-mask', (chosen) => chosen['reading-mask'], async () => (await import('./reading/reading-mask.js')).readingMask),
  entry('dictionary', (chosen) => chosen.dictionary, async () => (await import('./reading/dictionary.js')).dictionary),
  entry('read-aloud', (chosen) => chosen['read-aloud'], async () => (await import('./reading/read-aloud.js')).readAloud),
]; // prettier-ignore

/** Where distances or lengths of paragraphs are chosen. */
function paragraphsFor(chosen: Chosen): true | undefined {
  return (chosen['paragraph-spacing'] ?? chosen['line-width']) ? true : undefined;
}

/** Which backgrounds and pictures count as surfaces depends on choices that show or hide them. */
function surfacesFor(chosen: Chosen): string | undefined {
  const ground = chosenGround(chosen);
  return ground && `${ground} ${found(chosen, 'grounds')}`;
}

/**
 * Whether text fails its ratio depends on all other colours, on the pictures behind it, and on its size. Smart contrast is also needed where a
 * choice puts the page's own text on a background that it was not made for: a colour of the visitor's, or what the reader view leaves of the page.
 */
function contrastFor({ contrast, ...chosen }: Chosen): string | undefined {
  const { 'background-colour': ground, 'text-colour': ink } = chosen;
  const isOnOther = ink === undefined && contrast === undefined && (ground !== undefined || chosen['reader-view']);
  return contrast === 'smart' || isOnOther ? found(chosen, 'grounds', 'texts') : undefined;
}

/** The chosen values that alter what an effect finds in the page, as one text: where it changes, the effect looks anew. */
function found(chosen: Chosen, ...kinds: readonly Adjustment['alters'][]): string {
  const table: readonly Adjustment[] = ADJUSTMENTS;
  const altering = table.filter(({ alters }) => alters && kinds.includes(alters));
  return JSON.stringify(altering.map(({ id }) => chosen[id as AdjustmentId]));
}
