/** Says what MobileNet v2 sees in the pictures: `MODEL=dir node demo/pictures/check.mjs FILE …` (dir holds model.json and its weights). */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { openPage } from './browser.mjs';

const require = createRequire(import.meta.url);
const { load } = require('@tensorflow-models/mobilenet');
setWasmPaths(`${dirname(require.resolve('@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm'))}/`);
await tf.setBackend('wasm');
const model = await load({ version: 2, alpha: 1, modelUrl: { load: () => artifacts(process.env.MODEL) } });

const { page, close } = await openPage();
for (const file of process.argv.slice(2)) {
  const bytes = await readFile(file);
  const rgba = await page.evaluate(pixels, `data:image/${file.split('.').at(-1)};base64,${bytes.toString('base64')}`);
  const rgb = tf.tensor3d(rgba.filter((_, i) => i % 4 < 3), [224, 224, 3], 'int32');
  const seen = await model.classify(rgb, 5);
  console.log(file.split('/').at(-1).padEnd(22), seen.map((s) => `${s.className.split(',')[0]} ${s.probability.toFixed(2)}`).join(' · '));
}
await close();

async function artifacts(directory) {
  const json = JSON.parse(await readFile(`${directory}/model.json`, 'utf8'));
  const [group] = json.weightsManifest;
  const parts = await Promise.all(group.paths.map((path) => readFile(`${directory}/${path}`)));
  return { ...json, weightSpecs: group.weights, weightData: Uint8Array.from(Buffer.concat(parts)).buffer };
}

async function pixels(url) {
  const image = await createImageBitmap(await (await fetch(url)).blob(), { resizeWidth: 224, resizeHeight: 224, resizeQuality: 'high' });
  const ink = Object.assign(document.createElement('canvas'), { width: 224, height: 224 }).getContext('2d');
  ink.fillStyle = '#fff';
  ink.fillRect(0, 0, 224, 224);
  ink.drawImage(image, 0, 0);
  return [...ink.getImageData(0, 0, 224, 224).data];
}
