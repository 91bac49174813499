import { flatBuffer } from './flat-buffer.mjs';

/** A network of one operator of every kind, for pictures of 2 by 2 pixels with two colours. */
export function tinyNetwork() {
  const buffers = [];
  const tensor = (name, shape, { data, scale, zeroPoint = 0 } = {}) => {
    buffers.push(data ? { 0: { bytes: data } } : {});
    const quantization = scale && { 4: { table: { 2: { float32s: [scale] }, 3: { int64s: [zeroPoint] } } } };
    return { 0: { int32s: shape }, 2: { int32: buffers.length - 1 }, 3: { string: name }, ...quantization };
  };
  const int32s = (values) => new Uint8Array(Int32Array.from(values).buffer);
  const operator = (kind, inputs, outputs, options) => ({
    0: { int32: kind },
    1: { int32s: inputs },
    2: { int32s: outputs },
    ...(options && { 4: { table: options } }),
  });

  const [image, weights, bias, conv, kernels, offsets, depthwise, sum, pool, shape, logits, answer] = Array(12).keys();
  const tensors = [
    tensor('input', [1, 2, 2, 2]),
    tensor('weights', [3, 1, 1, 2], { data: [12, 10, 10, 12, 8, 12], scale: 0.5, zeroPoint: 10 }),
    tensor('bias', [3], { data: int32s([2, 0, 32]), scale: 0.25 }),
    tensor('conv;conv/fold;bias', [1, 1, 2, 3]),
    tensor('kernels', [1, 1, 2, 3], { data: [4, 5, 3, 2, 4, 4], scale: 1, zeroPoint: 3 }),
    tensor('offsets', [3], { data: int32s([7, 7, 5]), scale: 0.5, zeroPoint: 7 }),
    tensor('depthwise', [1, 1, 2, 3]),
    tensor('sum', [1, 1, 2, 3]),
    tensor('pool', [1, 1, 1, 3]),
    tensor('shape', [2], { data: int32s([1, 3]) }),
    tensor('logits', [1, 3]),
    tensor('softmax', [1, 3]),
  ];
  const [CONV, DEPTHWISE, ADD, POOL, RESHAPE, SOFTMAX] = Array(6).keys();
  const short = [3, 4, 0].map((code) => ({ 0: { int8: code } }));
  const long = [1, 22, 25].map((code) => ({ 3: { int32: code } }));

  const [valid, relu6, one, two] = [{ int8: 1 }, { int8: 3 }, { int32: 1 }, { int32: 2 }];
  const everySecondRow = { 0: valid, 1: one, 2: two, 3: relu6 };
  const twoPixelsApart = { 1: one, 2: one, 3: one, 5: two };
  const operators = [
    operator(CONV, [image, weights, bias], [conv], everySecondRow),
    operator(DEPTHWISE, [conv, kernels, offsets], [depthwise], twoPixelsApart),
    operator(ADD, [conv, depthwise], [sum]),
    operator(POOL, [sum], [pool]),
    operator(RESHAPE, [pool, shape], [logits]),
    operator(SOFTMAX, [logits], [answer]),
  ];
  const graph = { 0: { tables: tensors }, 1: { int32s: [image] }, 2: { int32s: [answer] }, 3: { tables: operators } };
  return flatBuffer({ 1: { tables: [...short, ...long] }, 2: { tables: [graph] }, 4: { tables: buffers } });
}
