import { attribute, dataType, tensorShape } from './attribute.mjs';

/** A TensorFlow.js graph model in the making: every `add…` appends a node and returns its name; `files` ends it. */
export class GraphModel {
  #nodes = [];
  #weights = [];
  #data = [];

  add({ name, op, input = [], attr }) {
    this.#nodes.push({ name, op, input, attr });
    return name;
  }

  /** Numbers stored as they are, in float32 unless `dtype` says int32. */
  addConstant({ name, shape, values, dtype = 'float32' }) {
    this.#weights.push({ name, shape, dtype });
    this.#data.push(littleEndian(values, dtype));
    return this.#addConstantNode(name, shape, dtype);
  }

  /** Numbers stored as one byte each, code `c` meaning `(c - zeroPoint) * scale`. */
  addQuantized({ name, shape, codes, scale, zeroPoint }) {
    const quantization = { dtype: 'uint8', scale, min: -zeroPoint * scale, original_dtype: 'float32' };
    this.#weights.push({ name, shape, dtype: 'float32', quantization });
    this.#data.push(codes);
    return this.#addConstantNode(name, shape, 'float32');
  }

  /** The finished files, a map of name to bytes; `inputs` and `outputs` give nodes and shapes their public names. */
  files({ inputs, outputs }) {
    const model = {
      format: 'graph-model',
      generatedBy: 'tflite-to-tfjs (see REPORT)', // Nothing reads it, but it is part of the pinned bytes.
      convertedBy: null,
      signature: { inputs: signatures(inputs), outputs: signatures(outputs) },
      userDefinedMetadata: {},
      modelTopology: { node: this.#nodes, library: {}, versions: { producer: 1087 } },
      weightsManifest: [{ paths: [WEIGHTS_FILE], weights: this.#weights }],
    };
    return new Map([
      ['model.json', Buffer.from(JSON.stringify(model))],
      [WEIGHTS_FILE, Buffer.concat(this.#data)],
    ]);
  }

  #addConstantNode(name, shape, dtype) {
    return this.add({
      name,
      op: 'Const',
      attr: { dtype: attribute.dataType(dtype), value: attribute.tensor(dtype, shape) },
    });
  }
}

const WEIGHTS_FILE = 'group1-shard1of1.bin';

function littleEndian(values, dtype) {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => {
    if (dtype === 'int32') bytes.writeInt32LE(value, index * 4);
    else bytes.writeFloatLE(value, index * 4);
  });
  return bytes;
}

function signatures(ports) {
  const entries = Object.entries(ports).map(([key, { name, shape }]) => [
    key,
    { name: `${name}:0`, dtype: dataType('float32'), tensorShape: tensorShape(shape) },
  ]);
  return Object.fromEntries(entries);
}
