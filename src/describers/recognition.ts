import type { Describer, DescribableImage, DescribeContext, Description } from '../images/describer.js';
import { warnOnce } from '../support/warn.js';
import { bestLabel } from './labels/best-label.js';
import { onceMore } from './workers/once-more.js';
import { presenceOf } from './presence-of.js';
import { vision } from './workers/vision.js';

/** Icons say nothing that a model of photographs would understand; shortest side, in CSS pixels. */
const SMALLEST = 64;
const MISSING =
  'images are read but not recognised, because the model is missing: run "npm run models" and serve its files.';

/**
 * Recognises what a photograph shows, with MobileNet, on the visitor's device. `assets` is the folder that holds `vision/`: the
 * model and TensorFlow.js's WebAssembly. Says nothing where it is not sure, of icons and of what is no photograph.
 */
export function recognitionDescriber(assets: URL | string): Describer {
  const folder = new URL('vision/', new URL(assets, document.baseURI));
  const modelIsThere = presenceOf(new URL('mobilenet_v2_1.0_224/model.json', folder));
  let failed = false;

  return { name: 'mobilenet', available, describe, dispose: () => vision.end() };

  async function available(): Promise<'yes' | 'no'> {
    if (failed) return 'no';
    if (await modelIsThere()) return 'yes';
    warnOnce(MISSING);
    return 'no';
  }

  async function describe(image: DescribableImage, { signal }: DescribeContext): Promise<Description | null> {
    if (Math.min(image.width, image.height) < SMALLEST) return null;
    const payload = { bitmap: image.bitmap, folder: folder.href };
    const recognition = await onceMore(() => vision.ask('recognise', payload, signal));
    if (recognition.outcome === 'no model') {
      // A line that is down comes back; what a server sends, or a policy forbids, stays as it is.
      failed = navigator.onLine;
      throw new Error(recognition.reason);
    }
    const label = recognition.outcome === 'odds' ? bestLabel(recognition.odds) : null;
    return label && { kind: 'label', text: label.word, broader: label.broader, confidence: label.odds, lang: 'en' };
  }
}
