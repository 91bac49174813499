/** Attributes of a node in the JSON form of TensorFlow's protocol buffers: integers as decimals, texts in Base64. */
export const attribute = {
  dataType: (dtype) => ({ type: dataType(dtype) }),
  shape: (sizes) => ({ shape: tensorShape(sizes) }),
  tensor: (dtype, sizes) => ({ tensor: { dtype: dataType(dtype), tensorShape: tensorShape(sizes) } }),
  flag: (value) => ({ b: value }),
  float: (value) => ({ f: value }),
  integer: (value) => ({ i: String(value) }),
  integers: (values) => ({ list: { i: values.map(String) } }),
  text: (value) => ({ s: base64(value) }),
  texts: (values) => ({ list: { s: values.map(base64) } }),
};

/** TensorFlow's name of a data type that TensorFlow.js calls `float32` or `int32`. */
export function dataType(dtype) {
  return { float32: 'DT_FLOAT', int32: 'DT_INT32' }[dtype];
}

/** The sizes of a tensor in each dimension, -1 where any size will do. */
export function tensorShape(sizes) {
  return { dim: sizes.map((size) => ({ size: String(size) })) };
}

function base64(text) {
  return Buffer.from(text).toString('base64');
}
