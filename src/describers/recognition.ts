import type { Describer, DescribableImage, DescribeContext, Description } from '../images/answers/describer.js';
import { NotNow } from '../images/not-now.js';
import { Attempts } from '../support/attempts.js';
import { warnOnce } from '../support/warn.js';
import { fileName } from '../page/name/file-name.js';
import { bestLabel } from './labels/best-label.js';
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
    const payload = { bitmap: image.bitmap, folder: folder.href };
    const recognition = await onceMore(() => vision.ask('recognise', payload, signal));
    if (recognition.outcome === 'no model') throw failure(recognition);
    if (recognition.outcome === 'too small') return null;
    const { odds, isDrawn } = recognition;
    const label = bestLabel(odds, { isDrawn, fileName: fileName(src) });
    return label && { kind: 'label', text: label.word, broader: label.broader, confidence: label.odds, lang: 'en' };
  }

  /** What does not come may come another time; what a server sends, or a policy forbids, stays as it is. */
  function failure({ reason, mayArrive }: Extract<Recognition, { outcome: 'no model' }>): Error {
    isDamaged = !mayArrive;
    return mayArrive ? putOff(loading, reason) : new Error(reason);
  }
}
