import { attribute } from './attribute.mjs';
import { GraphModel } from './graph-model.mjs';
import { readTflite } from './read-tflite.mjs';

/**
 * Turns a quantised MobileNet v2 from TensorFlow Lite into the files of a TensorFlow.js graph model, a map of name to
 * bytes: weights keep their bytes, biases and arithmetic become float32, and the answer is logits, not probabilities.
 * Throws what `readTflite` throws.
 */
export function convertMobilenet(tflite) {
  const { tensors, operators, inputs, outputs } = readTflite(tflite);
  const graph = new GraphModel();
  const [image] = inputs;
  const [answer] = outputs;
  const imageShape = anyBatch(tensors[image].shape);
  const images = addInput(graph, imageShape);
  const computedBy = new Map([[image, images]]);

  for (const operator of operators) {
    const [output] = operator.outputs;
    const step = {
      ...operator,
      name: nodeName(tensors[output]),
      input: operator.inputs.flatMap((tensor) => computedBy.get(tensor) ?? []),
      constants: operator.inputs.filter((tensor) => !computedBy.has(tensor)).map((tensor) => tensors[tensor]),
      outputShape: tensors[output].shape,
    };
    computedBy.set(output, STEPS[operator.kind](graph, step));
  }

  const logits = addOutput(graph, computedBy.get(answer));
  return graph.files({
    inputs: { images: { name: images, shape: imageShape } },
    outputs: { logits: { name: logits, shape: anyBatch(tensors[answer].shape) } },
  });
}

// @tensorflow-models/mobilenet finds the layer behind an embedding by names that begin so.
const SCOPE = 'module_apply_default';

const T = attribute.dataType('float32');

const STEPS = {
  CONV_2D(graph, step) {
    return addConvolution(graph, step, { op: '_FusedConv2D', more: { epsilon: attribute.float(0) } });
  },

  DEPTHWISE_CONV_2D(graph, step) {
    return addConvolution(graph, step, { op: 'FusedDepthwiseConv2dNative' });
  },

  // Without activation, as the layers added in a MobileNet v2 are linear.
  ADD(graph, { name, input }) {
    return graph.add({ name, op: 'AddV2', input, attr: { T } });
  },

  // The window covers the whole picture, so a mean over height and width says the same and holds for other sizes too.
  AVERAGE_POOL_2D(graph, { name, input }) {
    const axes = graph.addConstant({ name: `${name}/axes`, shape: [2], values: [1, 2], dtype: 'int32' });
    const attr = { keep_dims: attribute.flag(true), T, Tidx: attribute.dataType('int32') };
    return graph.add({ name, op: 'Mean', input: [...input, axes], attr });
  },

  RESHAPE(graph, { name, input, outputShape }) {
    const shape = graph.addConstant({
      name: `${name}/shape`,
      shape: [outputShape.length],
      values: anyBatch(outputShape),
      dtype: 'int32',
    });
    return graph.add({
      name,
      op: 'Reshape',
      input: [...input, shape],
      attr: { T, Tshape: attribute.dataType('int32') },
    });
  },

  // Left out: @tensorflow-models/mobilenet expects logits and applies its own softmax.
  SOFTMAX(_graph, { input: [logits] }) {
    return logits;
  },
};

function addInput(graph, shape) {
  return graph.add({ name: 'images', op: 'Placeholder', attr: { dtype: T, shape: attribute.shape(shape) } });
}

function addOutput(graph, logits) {
  return graph.add({ name: `${SCOPE}/MobilenetV2/Logits/output`, op: 'Identity', input: [logits], attr: { T } });
}

function addConvolution(graph, step, { op, more }) {
  const { name, input, padding, strides, dilations, activation } = step;
  const [weights, bias] = step.constants;
  const weightsName = graph.addQuantized({ name: `${name}/weights`, ...firstAxisLast(weights) });
  const biasName = graph.addConstant({ name: `${name}/bias`, shape: bias.shape, values: dequantise(bias) });
  const attr = {
    strides: attribute.integers([1, ...strides, 1]),
    padding: attribute.text(padding),
    data_format: attribute.text('NHWC'),
    dilations: attribute.integers([1, ...dilations, 1]),
    fused_ops: attribute.texts(activation ? ['BiasAdd', activation] : ['BiasAdd']),
    num_args: attribute.integer(1),
    ...more,
    T,
  };
  return graph.add({ name, op, input: [...input, weightsName, biasName], attr });
}

/** Puts weights in TensorFlow's order, where the first axis of TensorFlow Lite's (the outputs, or 1) comes last. */
function firstAxisLast({ shape: [outputs, ...rest], data, scale, zeroPoint }) {
  const size = data.length / outputs;
  const codes = new Uint8Array(data.length);
  for (let output = 0; output < outputs; output += 1) {
    for (let index = 0; index < size; index += 1) codes[index * outputs + output] = data[output * size + index];
  }
  return { shape: [...rest, outputs], codes, scale, zeroPoint };
}

/** The numbers behind a tensor of int32 codes, in float64. */
function dequantise({ data, scale, zeroPoint }) {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  return Array.from({ length: data.length / 4 }, (_, index) => (view.getInt32(index * 4, true) - zeroPoint) * scale);
}

/** A tensor fused from several nodes carries all their names; the first is that of the whole. */
function nodeName({ name }) {
  return `${SCOPE}/${name.split(';')[0]}`;
}

function anyBatch([, ...rest]) {
  return [-1, ...rest];
}
