import type { Chosen } from './adjustments.js';
import { propertiesSet } from './properties-set.js';
import type { Play } from './stage.js';

/** Something that a style sheet alone cannot do, loaded when it is wanted. */
export interface Part {
  readonly name: string;
  /** The value to play with; another value plays it anew, and `undefined` ends it. */
  readonly wants: (chosen: Chosen) => unknown;
  readonly load: () => Promise<Play<unknown>>;
}

function part<Value>(
  name: string,
  wants: (chosen: Chosen) => Value | undefined,
  load: () => Promise<Play<Value>>,
): Part {
  return { name, wants, load: load as Part['load'] };
}

/** Everything that can be shown besides style sheets. */
export const PARTS: readonly Part[] = [
  part('loosened', propertiesSet, async () => (await import('./parts/loosened.js')).loosened),
  part('sizes-in-place', (chosen) => chosen['text-size'], async () => (await import('./parts/sizes-in-place.js')).sizesInPlace),
  part('dyslexia-font', ({ font }) => font === 'dyslexia' || undefined, async () => (await import('./parts/dyslexia-font.js')).dyslexiaFont),
  part('surfaces', needsSurfaces, async () => (await import('./parts/surfaces.js')).surfaces),
  part('smart-contrast', ({ contrast }) => contrast === 'smart' || undefined, async () => (await import('./parts/smart-contrast.js')).smartContrast),
  part('colour-vision', (chosen) => chosen['colour-vision'], async () => (await import('./parts/colour-vision.js')).colourVision),
  part('stop-motion', (chosen) => chosen['stop-motion'], async () => (await import('./parts/stop-motion.js')).stopMotion),
  part('mute', (chosen) => chosen.mute, async () => (await import('./parts/mute.js')).mute),
  part('reader-view', (chosen) => chosen['reader-view'], async () => (await import('./parts/reader-view.js')).readerView),
  part('image-texts', (chosen) => chosen['image-texts'], async () => (await import('./parts/image-texts.js')).imageTexts),
  part('magnifier', (chosen) => chosen.magnifier, async () => (await import('./parts/magnifier.js')).magnifier),
  part('reading-guide', (chosen) => chosen['reading-guide'], async () => (await import('./parts/reading-guide.js')).readingGuide),
  part('reading-mask', (chosen) => chosen['reading-mask'], async () => (await import('./parts/reading-mask.js')).readingMask),
  part('dictionary', (chosen) => chosen.dictionary, async () => (await import('./parts/dictionary.js')).dictionary),
  part('read-aloud', (chosen) => chosen['read-aloud'], async () => (await import('./parts/read-aloud.js')).readAloud),
]; // prettier-ignore

function needsSurfaces({ contrast, 'background-colour': ground }: Chosen): true | undefined {
  return ground !== undefined || (contrast !== undefined && contrast !== 'smart') || undefined;
}
