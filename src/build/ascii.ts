const OUTSIDE = /[^\0-\x7f]/g;
const RAW_OUTSIDE = /String\.raw`[^`]*[^\0-\x7f]/;

/**
 * A bundled script in ASCII. The bundler writes escapes in strings but leaves regular expressions as they are, where the same
 * escapes mean the same. An error for a raw template, where they would not.
 */
export function inAscii(script: string): string {
  const raw = RAW_OUTSIDE.exec(script);
  if (raw) throw new Error(`a raw template cannot be written in ASCII: ${raw[0]}`);
  return escaped(script);
}

/** JSON in ASCII, for `shippedJson`: a file that is ASCII is read as it lies on the disk, without decoding. */
export function jsonInAscii(value: unknown): string {
  return escaped(JSON.stringify(value));
}

function escaped(text: string): string {
  return text.replace(OUTSIDE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
