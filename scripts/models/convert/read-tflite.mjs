import { FlatTable } from './flat-table.mjs';

/**
 * Reads a TensorFlow Lite file into plain data: the `tensors` of its first graph, with little-endian data and one scale
 * and zero point each; the `operators` in the order they run; and whose `inputs` and `outputs` are numbers of tensors.
 * Throws on another kind of file, on an operator not listed here and, a RangeError, on data that end too early.
 */
export function readTflite(bytes) {
  const identifier = String.fromCharCode(...bytes.subarray(4, 8));
  if (identifier !== 'TFL3') throw new Error('This is not a TensorFlow Lite file.');

  const model = FlatTable.root(bytes);
  const buffers = model.tables(MODEL.buffers);
  const kinds = model.tables(MODEL.operatorCodes).map(readKind);
  const [graph] = model.tables(MODEL.graphs);
  return {
    tensors: graph.tables(GRAPH.tensors).map((table) => readTensor(table, buffers)),
    operators: graph.tables(GRAPH.operators).map((table) => readOperator(table, kinds)),
    inputs: graph.int32s(GRAPH.inputs),
    outputs: graph.int32s(GRAPH.outputs),
  };
}

// Field numbers: a field's place in its table's declaration in TensorFlow Lite's schema, version 3.
const MODEL = { operatorCodes: 1, graphs: 2, buffers: 4 };
const OPERATOR_CODE = { shortCode: 0, code: 3 };
const GRAPH = { tensors: 0, inputs: 1, outputs: 2, operators: 3 };
const TENSOR = { shape: 0, buffer: 2, name: 3, quantization: 4 };
const BUFFER = { data: 0 };
const QUANTIZATION = { scale: 2, zeroPoint: 3 };
const OPERATOR = { kind: 0, inputs: 1, outputs: 2, options: 4 };
const CONVOLUTION = { padding: 0, strideX: 1, strideY: 2, activation: 3, dilationX: 4, dilationY: 5 };
const DEPTHWISE = { padding: 0, strideX: 1, strideY: 2, activation: 4, dilationX: 5, dilationY: 6 };

const KINDS = { 0: 'ADD', 1: 'AVERAGE_POOL_2D', 3: 'CONV_2D', 4: 'DEPTHWISE_CONV_2D', 22: 'RESHAPE', 25: 'SOFTMAX' };
const PADDINGS = ['SAME', 'VALID'];
const ACTIVATIONS = [null, 'Relu', 'ReluN1To1', 'Relu6'];

function readKind(table) {
  // Codes below 127 may stand in the old short field alone.
  const code = Math.max(table.int8(OPERATOR_CODE.shortCode), table.int32(OPERATOR_CODE.code));
  if (!(code in KINDS)) throw new Error(`The TensorFlow Lite operator ${code} is none that this reader knows.`);
  return KINDS[code];
}

function readTensor(table, buffers) {
  const quantization = table.table(TENSOR.quantization);
  return {
    name: table.string(TENSOR.name),
    shape: table.int32s(TENSOR.shape),
    data: buffers[table.int32(TENSOR.buffer)].bytes(BUFFER.data),
    scale: quantization?.float32s(QUANTIZATION.scale)[0],
    zeroPoint: quantization?.int64s(QUANTIZATION.zeroPoint)[0],
  };
}

function readOperator(table, kinds) {
  const kind = kinds[table.int32(OPERATOR.kind)];
  const options = table.table(OPERATOR.options);
  return {
    kind,
    inputs: table.int32s(OPERATOR.inputs),
    outputs: table.int32s(OPERATOR.outputs),
    ...(kind === 'CONV_2D' && readConvolution(options, CONVOLUTION)),
    ...(kind === 'DEPTHWISE_CONV_2D' && readConvolution(options, DEPTHWISE)),
  };
}

function readConvolution(options, fields) {
  return {
    padding: PADDINGS[options.int8(fields.padding)],
    strides: [options.int32(fields.strideY), options.int32(fields.strideX)],
    dilations: [options.int32(fields.dilationY, 1), options.int32(fields.dilationX, 1)],
    activation: ACTIVATIONS[options.int8(fields.activation)],
  };
}
