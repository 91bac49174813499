import { warnOnce } from '../support/warn.js';
import type { Describer, DescribableImage, DescribeContext, Description } from '../images/describer.js';
import { bestLabel } from './best-label.js';
import { onceMore } from './once-more.js';
import { vision } from './vision.js';

/** Icons say nothing that a model of photographs would understand; shortest side, in CSS pixels. */
const SMALLEST = 64;

/**
 * Recognises what a photograph shows, with MobileNet, on the visitor's device. `assets` is the folder that holds `vision/`: the
 * model and TensorFlow.js's WebAssembly. Says nothing where it is not sure, of icons and of what is no photograph.
 */
export function recognitionDescriber(assets: URL | string): Describer {
  const folder = new URL('vision/', new URL(assets, document.baseURI)).href;
  let isThere: Promise<boolean> | undefined;

  return {
    name: 'mobilenet',
    available: async () => ((await (isThere ??= modelIsThere(folder))) ? 'yes' : 'no'),
    describe: (image, context) => onceMore(() => describe(image, context)),
    dispose: () => vision.end(),
  };

  async function describe(image: DescribableImage, { signal }: DescribeContext): Promise<Description | null> {
    if (Math.min(image.width, image.height) < SMALLEST) return null;
    const odds = await vision.ask('recognise', { bitmap: image.bitmap, folder }, signal);
    const label = odds && bestLabel(odds);
    return label && { kind: 'label', text: label.word, confidence: label.odds, lang: 'en' };
  }
}

async function modelIsThere(folder: string): Promise<boolean> {
  const model = new URL('mobilenet_v2_1.0_224/model.json', folder);
  const isThere = await fetch(model, { method: 'HEAD' }).then(isJson, () => false);
  if (!isThere)
    warnOnce('images are not recognised, only read: the model is missing. Run npm run models and serve what it makes.');
  return isThere;
}

/** Many sites answer a missing path with a page. */
function isJson(response: Response): boolean {
  return response.ok && !response.headers.get('content-type')?.includes('html');
}
