import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { modelCache } from '../build/assets.mjs';
import { models } from '../models.mjs';
import { mobilenet } from './mobilenet.mjs';
import { PlainError } from '../support/plain-error.mjs';

/** Fetches the image model unless it is there, from the folder MODELS_FROM where that is set; goes on without when it cannot. */
export async function modelsIfMissing() {
  if (existsSync(join(modelCache, mobilenet.name, 'model.json'))) return;
  const { MODELS_FROM } = process.env;
  try {
    await models(MODELS_FROM ? ['--from', MODELS_FROM] : []);
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    console.log(`Going on without image recognition, with text recognition alone: ${error.message}`);
  }
}
