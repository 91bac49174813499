import type { Describer, DescribableImage, DescribeContext, Description } from '../images/answers/describer.js';
import { NotNow } from '../images/not-now.js';
import { Attempts } from '../support/timing/attempts.js';
import { warnOnce } from '../support/warn.js';
import { fileName } from '../page/name/file-name.js';
import { isBroad } from './labels/labels.js';
import { sureLabel } from './labels/sure-label.js';
import { onceMore } from './workers/once-more.js';
import type { Recognition } from './workers/messages.js';
import { presenceOf } from './presence-of.js';
import { putOff } from './put-off.js';
import { vision } from './workers/vision.js';

/** Icons say nothing that a model of photographs would understand, and thumbnails too little; shortest side, in CSS pixels. */
const SMALLEST = 96;
const NOT_ARRIVED = 'The recognition model has not come yet.';
const MISSING =
  'images are read but not recognised, because the model is missing: run "npm run models" and serve its files.';

/**
 * Recognises what a photograph shows, with MobileNet, on the visitor's device. `assets` is the folder that holds `vision/`: the
 * model and TensorFlow.js's WebAssembly. Says nothing where it is not sure, of icons and of what is no photograph. `pauses`: as
 * `Attempts` takes them.
 */
export function recognitionDescriber(assets: URL | string, pauses?: readonly number[]): Describer {
  const folder = new URL('vision/', new URL(assets, document.baseURI));
  const modelIsThere = presenceOf(new URL('mobilenet_v2_1.0_224/model.json', folder), pauses);
  const loading = new Attempts(pauses);
  let isDamaged = false;

  return { name: 'mobilenet', available, describe, dispose: () => vision.end() };

  async function available(): Promise<'yes' | 'no'> {
    if (isDamaged || loading.isGivenUp) return 'no';
    if (await modelIsThere()) return 'yes';
    warnOnce(MISSING);
    return 'no';
  }

  async function describe(image: DescribableImage, { src, signal }: DescribeContext): Promise<Description | null> {
    if (Math.min(image.width, image.height) < SMALLEST) return null;
    if (loading.again) throw new NotNow(NOT_ARRIVED, loading.again);
    const look = (isMirrored: boolean): Promise<Recognition> =>
      onceMore(() => vision.ask('recognise', { bitmap: image.bitmap, folder: folder.href, isMirrored }, signal));
    const seen = told(await look(false));
    if (!seen) return null;
    const lookAgain = async (): Promise<ArrayLike<number>> => told(await look(true))?.odds ?? seen.odds;
    const label = await sureLabel(seen.odds, lookAgain, { isDrawn: seen.isDrawn, fileName: fileName(src) });
    if (!label) return null;
    const { word, odds, broader } = label;
    return { kind: 'label', text: word, broader, isBroad: isBroad(word), confidence: odds, lang: 'en' };
  }

  /** What was seen; nothing of what is too small for that. */
  function told(recognition: Recognition): Extract<Recognition, { outcome: 'odds' }> | undefined {
    if (recognition.outcome === 'no model') throw failure(recognition);
    return recognition.outcome === 'odds' ? recognition : undefined;
  }

  /** What does not come may come another time; what a server sends, or a policy forbids, stays as it is. */
  function failure({ reason, mayArrive }: Extract<Recognition, { outcome: 'no model' }>): Error {
    isDamaged = !mayArrive;
    return mayArrive ? putOff(loading, reason) : new Error(reason);
  }
}
