import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import '@tensorflow/tfjs-backend-wasm';
import { loadGraphModel } from '@tensorflow/tfjs-converter';
import { io, ready, tensor } from '@tensorflow/tfjs-core';
import { convertMobilenet } from '../../scripts/models/convert/convert-mobilenet.mjs';
import { FlatTable } from '../../scripts/models/convert/flat-table.mjs';
import { mobilenet } from '../../scripts/models/mobilenet.mjs';
import { flatBuffer } from './support/flat-buffer.mjs';
import { tinyNetwork } from './support/tiny-network.mjs';

const shared = new URL('../../../shared/models/', import.meta.url);
const needsShared = {
  skip: !existsSync(shared) && !process.env.CI && 'the model files are not there: ../shared/models',
};

describe('FlatTable', () => {
  const fields = {
    0: { int8: -3 },
    1: { int32: -70_000 },
    3: { string: 'kerb ✓' },
    4: { table: { 2: { int32: 7 } } },
    5: { tables: [{ 0: { int32: 1 } }, { 0: { int32: 2 } }] },
    6: { int32s: [1, -1] },
    7: { int64s: [-5, 2 ** 40] },
    8: { float32s: [0.5, -2] },
    9: { bytes: [1, 2, 255] },
  };

  const readAll = (bytes) => {
    const table = FlatTable.root(bytes);
    return [
      table.int8(0),
      table.int32(1),
      table.string(3),
      table.table(4).int32(2),
      table.tables(5).map((row) => row.int32(0)),
      table.int32s(6),
      table.int64s(7),
      table.float32s(8),
      [...table.bytes(9)],
    ];
  };

  it('reads every kind of field', () => {
    const values = [-3, -70_000, 'kerb ✓', 7, [1, 2], [1, -1], [-5, 2 ** 40], [0.5, -2], [1, 2, 255]];
    assert.deepEqual(readAll(flatBuffer(fields)), values);
  });

  it('answers for absent fields with the fallback, null or an empty list', () => {
    const table = FlatTable.root(flatBuffer(fields));
    for (const absent of [2, 50]) {
      assert.deepEqual(
        [table.int8(absent), table.int8(absent, 4), table.int32(absent), table.int32(absent, 5)],
        [0, 4, 0, 5],
      );
      assert.deepEqual([table.table(absent), table.string(absent)], [null, null]);
      assert.deepEqual([table.tables(absent), table.int32s(absent), [...table.bytes(absent)]], [[], [], []]);
    }
  });

  it('reads a buffer that lies anywhere in a larger one', () => {
    const bytes = flatBuffer(fields);
    const larger = new Uint8Array(bytes.length + 9).fill(0xff);
    larger.set(bytes, 5);
    assert.deepEqual(readAll(larger.subarray(5, 5 + bytes.length)), readAll(bytes));
  });

  it('throws a RangeError wherever the data are cut off', () => {
    const bytes = flatBuffer(fields);
    for (let end = 0; end < bytes.length; end += 1) {
      assert.throws(() => readAll(bytes.subarray(0, end)), RangeError, `cut off after ${end} of ${bytes.length} bytes`);
    }
  });
});

describe('convertMobilenet', () => {
  it('gives the pinned files, byte for byte', needsShared, () => {
    const files = convertMobilenet(readFileSync(new URL(mobilenet.source.name, shared)));
    assert.deepEqual([...files.keys()].sort(), ['group1-shard1of1.bin', 'model.json']);
    for (const [name, bytes] of files) {
      assert.ok(bytes.equals(readFileSync(new URL(`${mobilenet.name}/${name}`, shared))), `${name} differs`);
    }
  });

  it('gives a model that TensorFlow.js runs to the values worked out by hand', async () => {
    const files = convertMobilenet(tinyNetwork());
    // Convolution of the upper row: (1.5, 2, 6) (3.5, 4, 6). Depthwise, side by side: (-3.5, 4, 5) (1.5, 4, -1).
    // Their sum: (-2, 6, 11) (5, 8, 5). Its mean:
    assert.deepEqual(await logitsOf(files, [1, 2, 3, 4, 5, 6, 7, 8]), [1.5, 7, 8]);
  });

  it('names a node as the tensor it computes, in the scope where the mobilenet package looks', () => {
    const { modelTopology } = JSON.parse(convertMobilenet(tinyNetwork()).get('model.json'));
    assert.deepEqual(
      modelTopology.node.filter(({ op }) => op !== 'Const').map(({ name }) => name),
      [
        'images',
        'module_apply_default/conv',
        'module_apply_default/depthwise',
        'module_apply_default/sum',
        'module_apply_default/pool',
        'module_apply_default/logits',
        'module_apply_default/MobilenetV2/Logits/output',
      ],
    );
  });

  it('says what it cannot read', () => {
    const network = tinyNetwork();
    assert.throws(() => convertMobilenet(Buffer.from('<!doctype html>')), /not a TensorFlow Lite file/);
    assert.throws(() => convertMobilenet(network.subarray(0, network.length - 1)), RangeError);
    assert.throws(() => convertMobilenet(flatBuffer({ 1: { tables: [{ 3: { int32: 96 } }] } })), /operator 96/);
  });
});

/** Runs a converted network with TensorFlow.js on a picture of 2 by 2 pixels with two colours. */
async function logitsOf(files, picture) {
  await ready();
  const { modelTopology, signature, weightsManifest } = JSON.parse(files.get('model.json'));
  const [{ weights: weightSpecs }] = weightsManifest;
  const weightData = new Uint8Array(files.get('group1-shard1of1.bin')).buffer;
  const model = await loadGraphModel(io.fromMemory({ modelTopology, signature, weightSpecs, weightData }));
  const [logits] = await model.predict(tensor(picture, [1, 2, 2, 2])).array();
  return logits;
}
