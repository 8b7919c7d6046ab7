/** A text of which parts are asked for later. */
export interface KeptText {
  /** As `String.slice`, by offsets in the text. */
  slice(start: number, end: number): string;
}

/** So many characters are decoded together: a few records, of which the next one is often asked for next. */
const CHUNK = 4096;
/** The longest that a character of the basic plane is in UTF-8. */
const LONGEST = 3;

/**
 * Keeps a text as the UTF-8 that it was decoded from: half the room of a text with Chinese in it, and the bytes are there
 * anyhow. `utf8` is without byte order mark and whole characters.
 */
export function keptText(text: string, utf8: Uint8Array, chunkLength = CHUNK): KeptText {
  const { starts, offsets } = chunksOf(text, chunkLength);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let last = -1;
  let decoded = '';
  const chunk = (number: number): string => {
    if (number !== last) {
      decoded = decoder.decode(utf8.subarray(offsets[number], offsets[number + 1]));
      last = number;
    }
    return decoded;
  };
  return {
    slice(start, end) {
      let number = lastUpTo(starts, start);
      let found = '';
      for (; number < offsets.length - 1 && starts[number]! < end; number++)
        found += chunk(number).slice(Math.max(0, start - starts[number]!), end - starts[number]!);
      return found;
    },
  };
}

interface Chunks {
  /** Where each begins in the text; and, with one more for the end, in the bytes. */
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
}

function chunksOf(text: string, length: number): Chunks {
  const encoder = new TextEncoder();
  const room = new Uint8Array((length + 1) * LONGEST);
  const starts: number[] = [];
  const offsets = [0];
  for (let start = 0; start < text.length; ) {
    const cut = Math.min(start + length, text.length);
    const end = isInsidePair(text, cut) ? cut + 1 : cut;
    starts.push(start);
    offsets.push(offsets.at(-1)! + encoder.encodeInto(text.slice(start, end), room).written);
    start = end;
  }
  return { starts, offsets };
}

function isInsidePair(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** The position of the last of the ascending numbers that is at most `limit`. */
function lastUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (ascending[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
