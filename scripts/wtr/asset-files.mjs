import { readFile } from 'node:fs/promises';
import { assets } from '../build/assets.mjs';
import { typeOf } from '../serve/mime.mjs';

/** Serves the files of `assets/` below a folder; a middleware, because the test server's own files would answer first. */
export function assetFiles(folder = '/assets/') {
  const sources = new Map(assets().map(({ path, source }) => [`${folder}${path}`, source]));
  return async (context, next) => {
    const source = sources.get(context.path);
    if (!source) return next();
    context.body = await readFile(source);
    context.type = typeOf(source);
  };
}
