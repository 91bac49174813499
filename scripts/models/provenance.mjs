import { mobilenet } from './mobilenet.mjs';

/** The file beside the model that tells its origin, its licence and, as that licence asks, what was changed. */
export const provenance = {
  name: 'PROVENANCE.json',
  bytes: Buffer.from(`${JSON.stringify(statement(mobilenet), null, 2)}\n`),
};

function statement({ name, source, licence, files }) {
  return {
    model: `${name}: recognises 1,000 kinds of things in a picture of 224 by 224 pixels`,
    source,
    licence,
    changes:
      'Converted from TensorFlow Lite to a TensorFlow.js graph model: the weights keep their 8-bit values, ' +
      'biases became 32-bit floating point, and the final softmax was left out.',
    files,
  };
}
