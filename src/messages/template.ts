/** A template taken apart: texts, names of placeholders, and parts that may be left out. */
export type Part = string | { readonly name: string } | Optional;

interface Optional {
  readonly parts: readonly Part[];
  readonly names: readonly string[];
}

const PIECE = /\[\[(.*?)\]\]|\{([A-Za-z][\w.-]*)\}/g;
const PLACEHOLDER = /\{([A-Za-z][\w.-]*)\}/g;

const known = new Map<string, readonly Part[]>();

/** The parts of a template; the same few are filled over and over, and each is taken apart once. */
export function partsOf(template: string): readonly Part[] {
  let parts = known.get(template);
  if (parts === undefined) {
    parts = takenApart(template, PIECE);
    known.set(template, parts);
  }
  return parts;
}

/** The names of some parts' placeholders, each once, sorted. */
export function namesIn(parts: readonly Part[]): readonly string[] {
  const names = parts.flatMap((part) =>
    typeof part === 'string' ? [] : 'name' in part ? part.name : part.names,
  );
  return [...new Set(names)].sort();
}

function takenApart(template: string, piece: RegExp): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of template.matchAll(piece)) {
    if (match.index > end) parts.push(template.slice(end, match.index));
    parts.push(partOf(match[0]));
    end = match.index + match[0].length;
  }
  if (end < template.length) parts.push(template.slice(end));
  return parts;
}

function partOf(text: string): Part {
  if (text.startsWith('{')) return { name: text.slice(1, -1) };
  const parts = takenApart(text.slice(2, -2), PLACEHOLDER);
  return { parts, names: namesIn(parts) };
}
