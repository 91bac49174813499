import { io } from '@tensorflow/tfjs-core';
import { sha256 } from '../../support/sha256.js';

/** The weights that `npm run models` makes; others are refused, so that a damaged file never speaks. */
const WEIGHTS_SHA256 = '694c05467e0b61a906f6c63f9ab26b1cd15d2faf8d797da8cdf442f093170a2b';

/** A file did not come: it is missing, or a server or a line that is down keeps it. */
export class NotArrived extends Error {}

/** Fetches a graph model from the folder that holds its `model.json`; throws where it is missing or not the model we know. */
export async function modelFiles(folder: string): Promise<io.IOHandler> {
  const { modelTopology, weightsManifest } = (await (await got(`${folder}model.json`)).json()) as io.ModelJSON;
  const [group, ...others] = weightsManifest;
  const [path, ...parts] = group?.paths ?? [];
  if (!group || !path || others.length > 0 || parts.length > 0)
    throw new Error('The recognition model is not the one we know.');
  const weightData = await (await got(`${folder}${path}`)).arrayBuffer();
  await check(weightData);
  return io.fromMemory({ modelTopology, weightSpecs: group.weights, weightData });
}

async function got(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) throw new NotArrived(`${address} is missing: run npm run models.`);
  return response;
}

/** On plain http, where nothing can be hashed, nothing guards the weights, nor anything else. */
async function check(weights: ArrayBuffer): Promise<void> {
  const hash = await sha256(weights);
  if (hash !== undefined && hash !== WEIGHTS_SHA256)
    throw new Error('The weights of the recognition model are damaged: run npm run models.');
}
