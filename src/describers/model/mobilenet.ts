import { load, type MobileNet } from '@tensorflow-models/mobilenet';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { env, ready, setBackend, softmax } from '@tensorflow/tfjs-core';
import { drawn } from '../passes/drawn.js';
import { originOf } from '../passes/origin-of.js';
import { modelFiles, NotArrived } from './model-files.js';
import type { Recognition } from '../workers/messages.js';

/** Side, in pixels, of the square that the model looks at. */
const SIDE = 224;

/** A drawing is looked at from this length of its shorter side on, in pixels: logos and icons are mostly smaller, things shown on an even ground larger. */
const SMALLEST_DRAWN = 160;

const CANNOT_START = "TensorFlow.js did not start: the policy must allow script-src 'wasm-unsafe-eval'.";

let loading: Promise<MobileNet> | undefined;

/** How an image is looked at: with the model in `folder`, and in a mirror or not. */
interface Look {
  readonly folder: string;
  readonly isMirrored: boolean;
}

/** The odds of ImageNet's 1,000 classes for the whole image, scaled down with care and not cut. */
export async function classOdds(bitmap: ImageBitmap, { folder, isMirrored }: Look): Promise<Recognition> {
  const isDrawn = originOf(bitmap) === 'drawn';
  if (isDrawn && Math.min(bitmap.width, bitmap.height) < SMALLEST_DRAWN) return { outcome: 'too small' };
  try {
    const model = await (loading ??= loadModel(folder));
    return { outcome: 'odds', odds: await oddsOf(drawnFor(bitmap, isMirrored), model), isDrawn };
  } catch (error) {
    // What could not be loaded may be there next time.
    loading = undefined;
    const reason = error instanceof Error ? error.message : String(error);
    return { outcome: 'no model', reason, mayArrive: error instanceof NotArrived };
  }
}

function drawnFor(bitmap: ImageBitmap, isMirrored: boolean): ImageData {
  const scale = [SIDE / bitmap.width, SIDE / bitmap.height] as const;
  // What is transparent would turn black; pages are mostly light.
  return drawn(bitmap, { scale, backdrop: '#fff', isSmooth: true, isMirrored });
}

async function oddsOf(pixels: ImageData, model: MobileNet): Promise<Float32Array> {
  const logits = model.infer(pixels);
  const odds = softmax(logits);
  const values = await odds.data<'float32'>();
  logits.dispose();
  odds.dispose();
  return values;
}

async function loadModel(folder: string): Promise<MobileNet> {
  const modelUrl = await modelFiles(`${folder}mobilenet_v2_1.0_224/`);
  // Threads need workers made from blobs, which a strict policy forbids: on cross-origin-isolated pages they would hang.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths(folder);
  if (!(await setBackend('wasm'))) throw new Error(CANNOT_START);
  await ready();
  return load({ version: 2, alpha: 1, modelUrl });
}
