/** Serves an image model below /damaged/ whose weights are not those that we know; a middleware, as nobody should find one among our files. */
export function damagedModel() {
  const folder = '/damaged/vision/mobilenet_v2_1.0_224';
  const model = { modelTopology: {}, weightsManifest: [{ paths: ['weights.bin'], weights: [] }] };
  const files = new Map([
    [`${folder}/model.json`, { body: JSON.stringify(model), type: 'application/json' }],
    [`${folder}/weights.bin`, { body: Buffer.from('no weights to speak of'), type: 'application/octet-stream' }],
  ]);
  return (context, next) => {
    const file = files.get(context.path);
    if (!file) return next();
    Object.assign(context, file);
  };
}
