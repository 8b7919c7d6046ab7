/** How the bytes of a text file were read. */
export type Encoding = 'utf-8' | 'utf-16' | 'gbk';

/** A file's text without its byte order mark; or, for bytes that are no text, where the first of them stands. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly readable: string; readonly offset: number };

const NUL = 0;
const REPLACEMENT = '\uFFFD';
/** Control characters that no text has; tab, line ends, form feed and the end mark of DOS are none of them. */
const BINARY = /[\x00-\x08\x0B\x0E-\x19\x1B-\x1F]/;
/** Three bytes in UTF-8, which the bytes of a GBK text rarely happen to form. */
const WIDE = /[\u0800-\uFFFC]/g;
const FREQUENT = new Set([...'\r\n :,'].map((character) => character.charCodeAt(0)));
const SAMPLE = 4096;

/** Decodes UTF-8, UTF-16 (with a byte order mark, or where zero bytes show it) or GBK, in this order. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be');
  if (bytes.includes(NUL)) return decodeUtf16(bytes, likelyOrder(bytes));
  const text = attempt(bytes, 'utf-8');
  return text === undefined ? decodeGbk(bytes) : { ok: true, text, encoding: 'utf-8' };
}

function decodeUtf16(bytes: Uint8Array, label: string): Decoded {
  const text = attempt(bytes, label);
  if (text === undefined || BINARY.test(text)) return { ok: false, readable: '', offset: 0 };
  return { ok: true, text, encoding: 'utf-16' };
}

/** The zero byte of a line end, a blank or a colon tells the order; Chinese characters have zero bytes of their own. */
function likelyOrder(bytes: Uint8Array): string {
  const end = Math.min(bytes.length, SAMPLE) - 1;
  let [little, big] = [0, 0];
  for (let index = 0; index < end; index += 2) {
    if (bytes[index + 1] === NUL && FREQUENT.has(bytes[index]!)) little += 1;
    if (bytes[index] === NUL && FREQUENT.has(bytes[index + 1]!)) big += 1;
  }
  return little >= big ? 'utf-16le' : 'utf-16be';
}

/** Nearly every sequence of bytes is some GBK text, so UTF-8 with a damaged place has to be told from it first. */
function decodeGbk(bytes: Uint8Array): Decoded {
  const readable = new TextDecoder('utf-8').decode(bytes);
  const damaged = readable.split(REPLACEMENT).length - 1;
  const intact = readable.match(WIDE)?.length ?? 0;
  const text = intact > damaged ? undefined : attempt(bytes, 'gb18030');
  if (text === undefined || BINARY.test(text)) {
    return { ok: false, readable, offset: readable.indexOf(REPLACEMENT) };
  }
  return { ok: true, text, encoding: 'gbk' };
}

function attempt(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
