/**
 * SM3, the hash of GB/T 32905-2016 (ISO/IEC 10118-3), in plain arithmetic: the crypto library behind Node has it on
 * some builds only. Incremental, so that a file of any size is digested in constant memory.
 */

/** A digest in the making: feed it with `update`, then ask once with `digest`. */
export interface Sm3 {
  update(bytes: Uint8Array): Sm3;
  /** The digest of all that was fed: 64 lower-case hexadecimal digits. Nothing may be fed afterwards. */
  digest(): string;
}

const BLOCK = 64;
/** Where the length of the message, eight bytes, stands in the last block. */
const LENGTH_AT = 56;

const INITIAL = [
  0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e,
];

/** The constant of each of the 64 rounds, turned left by the number of the round. */
const ROUND_CONSTANTS = Uint32Array.from({ length: 64 }, (_, round) =>
  turn(round < 16 ? 0x79cc4519 : 0x7a879d8a, round % 32),
);

/** A new, empty digest. */
export function createSm3(): Sm3 {
  const state = Uint32Array.from(INITIAL);
  const pending = new Uint8Array(BLOCK);
  const words = new Uint32Array(68);
  let held = 0;
  let length = 0;
  let done = false;

  const sm3: Sm3 = {
    update(bytes) {
      if (done) throw new Error('this SM3 digest has been given out already');
      length += bytes.length;
      let from = 0;
      if (held > 0) {
        from = Math.min(BLOCK - held, bytes.length);
        pending.set(bytes.subarray(0, from), held);
        held += from;
        if (held < BLOCK) return sm3;
        compress(state, words, pending, 0);
      }
      for (; from + BLOCK <= bytes.length; from += BLOCK) compress(state, words, bytes, from);
      pending.set(bytes.subarray(from));
      held = bytes.length - from;
      return sm3;
    },
    digest() {
      if (done) throw new Error('this SM3 digest has been given out already');
      done = true;
      pending[held] = 0x80;
      pending.fill(0, held + 1);
      if (held >= LENGTH_AT) {
        compress(state, words, pending, 0);
        pending.fill(0);
      }
      const view = new DataView(pending.buffer);
      view.setUint32(LENGTH_AT, Math.floor(length / 0x20000000));
      view.setUint32(LENGTH_AT + 4, (length << 3) >>> 0);
      compress(state, words, pending, 0);
      return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
    },
  };
  return sm3;
}

/** Folds the block of `bytes` that begins at `from` into the state; `w` is room to work in. */
function compress(state: Uint32Array, w: Uint32Array, bytes: Uint8Array, from: number): void {
  for (let i = 0; i < 16; i++) {
    const at = from + 4 * i;
    w[i] =
      (byte(bytes, at) << 24) |
      (byte(bytes, at + 1) << 16) |
      (byte(bytes, at + 2) << 8) |
      byte(bytes, at + 3);
  }
  for (let i = 16; i < 68; i++) {
    const x = word(w, i - 16) ^ word(w, i - 9) ^ turn(word(w, i - 3), 15);
    w[i] = x ^ turn(x, 15) ^ turn(x, 23) ^ turn(word(w, i - 13), 7) ^ word(w, i - 6);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const a12 = turn(a, 12);
    const ss1 = turn((a12 + e + word(ROUND_CONSTANTS, i)) | 0, 7);
    const mixA = i < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
    const mixE = i < 16 ? e ^ f ^ g : (e & f) | (~e & g);
    const tt1 = (mixA + d + (ss1 ^ a12) + (word(w, i) ^ word(w, i + 4))) | 0;
    const tt2 = (mixE + h + ss1 + word(w, i)) | 0;
    d = c;
    c = turn(b, 9);
    b = a;
    a = tt1;
    h = g;
    g = turn(f, 19);
    f = e;
    e = tt2 ^ turn(tt2, 9) ^ turn(tt2, 17);
  }
  [a, b, c, d, e, f, g, h].forEach((value, i) => {
    state[i] = word(state, i) ^ value;
  });
}

/** `value` turned left by `by` bits, 0 to 31, within 32 bits. */
function turn(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function word(words: Uint32Array, at: number): number {
  return words[at] as number;
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] as number;
}
