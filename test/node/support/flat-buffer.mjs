/**
 * Lays out tables as FlatBuffers does, with the identifier of a TensorFlow Lite file.
 * A table is an object of field number to `{ kind: value }`, the kinds being those of `write` below.
 */
export function flatBuffer(root) {
  const bytes = [0, 0, 0, 0, ...Buffer.from('TFL3')];
  const write = {
    int8: (at, value) => put(at, Int8Array, value),
    int32: (at, value) => put(at, Int32Array, value),
    table: (at, fields) => point(at, addTable(fields)),
    tables: addTables,
    string: (at, text) => addVector(at, Uint8Array, Buffer.from(text)),
    bytes: (at, values) => addVector(at, Uint8Array, values),
    int32s: (at, values) => addVector(at, Int32Array, values),
    int64s: (at, values) => addVector(at, BigInt64Array, values.map(BigInt)),
    float32s: (at, values) => addVector(at, Float32Array, values),
  };
  point(0, addTable(root));
  return Uint8Array.from(bytes);

  function addTable(fields) {
    const numbers = Object.keys(fields).map(Number);
    const slots = Math.max(-1, ...numbers) + 1;
    const offsets = Array.from({ length: slots }, (_, slot) => (slot in fields ? 4 + 4 * numbers.indexOf(slot) : 0));
    const list = [4 + 2 * slots, 4 + 4 * numbers.length, ...offsets];
    bytes.push(...encode(Uint16Array, list));

    const start = bytes.length;
    bytes.push(...encode(Int32Array, [2 * list.length]), ...Array(4 * numbers.length).fill(0));
    numbers.forEach((number, index) => {
      const [[kind, value]] = Object.entries(fields[number]);
      write[kind](start + 4 + 4 * index, value);
    });
    return start;
  }

  function addTables(at, tables) {
    const first = bytes.length + 4;
    addVector(at, Uint32Array, Array(tables.length).fill(0));
    tables.forEach((table, index) => point(first + 4 * index, addTable(table)));
  }

  function addVector(at, Type, values) {
    point(at, bytes.length);
    bytes.push(...encode(Uint32Array, [values.length]), ...encode(Type, values));
  }

  function point(at, target) {
    put(at, Uint32Array, target - at);
  }

  function put(at, Type, value) {
    const encoded = encode(Type, [value]);
    bytes.splice(at, encoded.length, ...encoded);
  }
}

function encode(Type, values) {
  return new Uint8Array(Type.from(values).buffer);
}
