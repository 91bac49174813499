import { load, type MobileNet } from '@tensorflow-models/mobilenet';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { env, ready, setBackend, softmax, type Tensor } from '@tensorflow/tfjs-core';

/** Side, in pixels, of the square that the model looks at. */
const SIDE = 224;

let model: MobileNet | undefined;

/** Loads MobileNet v2 from the folder that holds it and the WebAssembly of TensorFlow.js. */
export async function loadModel(folder: string): Promise<null> {
  if (model) return null;
  // Threads need workers from blobs, which a strict policy forbids: on cross-origin-isolated pages they would hang.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths(folder);
  await setBackend('wasm');
  await ready();
  model = await load({ version: 2, alpha: 1, modelUrl: `${folder}mobilenet_v2_1.0_224/model.json` });
  return null;
}

/** The odds of the 1,000 classes for the whole image, scaled down with care and not cut. */
export async function recognise(bitmap: ImageBitmap): Promise<Float32Array | null> {
  if (!model) throw new Error('The model was not loaded.');
  const canvas = new OffscreenCanvas(SIDE, SIDE);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, SIDE, SIDE);
  const logits = model.infer(context.getImageData(0, 0, SIDE, SIDE)) as Tensor;
  const odds = softmax(logits);
  const values = (await odds.data()) as Float32Array;
  logits.dispose();
  odds.dispose();
  return values;
}
