/**
 * Reads one table of a FlatBuffers buffer, its fields by number. Gives the fallback for an absent number, an empty
 * vector for an absent one, null for an absent table or string; throws a RangeError on data that end too early.
 */
export class FlatTable {
  #view;
  #start;
  #fieldOffsets;
  #fieldOffsetsEnd;

  /** The outermost table of a whole buffer, which may carry a file identifier of four letters. */
  static root(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new FlatTable(view, view.getUint32(0, true));
  }

  constructor(view, start) {
    this.#view = view;
    this.#start = start;
    this.#fieldOffsets = start - view.getInt32(start, true);
    this.#fieldOffsetsEnd = this.#fieldOffsets + view.getUint16(this.#fieldOffsets, true);
  }

  int8(field, fallback = 0) {
    const at = this.#locate(field);
    return at === null ? fallback : this.#view.getInt8(at);
  }

  int32(field, fallback = 0) {
    const at = this.#locate(field);
    return at === null ? fallback : this.#view.getInt32(at, true);
  }

  table(field) {
    const at = this.#follow(field);
    return at === null ? null : new FlatTable(this.#view, at);
  }

  string(field) {
    return this.#follow(field) === null ? null : new TextDecoder().decode(this.bytes(field));
  }

  /** The bytes of a vector where they lie, not a copy of them. */
  bytes(field) {
    const { first, length } = this.#vector(field, 1);
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + first, length);
  }

  int32s(field) {
    return this.#items(field, 4, (at) => this.#view.getInt32(at, true));
  }

  /** Numbers above 2 ** 53 are rounded. */
  int64s(field) {
    return this.#items(field, 8, (at) => Number(this.#view.getBigInt64(at, true)));
  }

  float32s(field) {
    return this.#items(field, 4, (at) => this.#view.getFloat32(at, true));
  }

  tables(field) {
    return this.#items(field, 4, (at) => new FlatTable(this.#view, this.#target(at)));
  }

  #items(field, width, read) {
    const { first, length } = this.#vector(field, width);
    return Array.from({ length }, (_, index) => read(first + index * width));
  }

  #vector(field, width) {
    const at = this.#follow(field);
    if (at === null) return { first: 0, length: 0 };

    const first = at + 4;
    const length = this.#view.getUint32(at, true);
    if (first + length * width > this.#view.byteLength) throw new RangeError('A vector runs past the end of the data.');
    return { first, length };
  }

  #follow(field) {
    const at = this.#locate(field);
    return at === null ? null : this.#target(at);
  }

  #target(at) {
    return at + this.#view.getUint32(at, true);
  }

  #locate(field) {
    // Two lengths stand before the offsets: that of this list and that of the table.
    const entry = this.#fieldOffsets + 4 + 2 * field;
    const offset = entry < this.#fieldOffsetsEnd ? this.#view.getUint16(entry, true) : 0;
    return offset === 0 ? null : this.#start + offset;
  }
}
