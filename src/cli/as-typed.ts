const NEEDS_NO_QUOTES = /^[\p{L}\p{N}_./\\:@%+=,~-]+$/u;
const SPECIAL_IN_QUOTES = /["$`]/g;

/** A file's or folder's name as it is typed on a command line, for a command that people copy. */
export function asTyped(name: string): string {
  return NEEDS_NO_QUOTES.test(name) ? name : `"${name.replace(SPECIAL_IN_QUOTES, '\\$&')}"`;
}
