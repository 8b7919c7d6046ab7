import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

const STATE = /\{(\s*)\.\.\.(DEFAULT_(?:PARSER|CONSTRUCTOR)_OPTIONS)/g;

/**
 * Puts a property before the spread with which js-yaml begins its parser's and its constructor's state. On Node 20 an
 * object literal that begins with a spread gets a hidden class of its own each time it is evaluated, so that after a few
 * calls every access to the state takes the slow way: reading a large file in pieces, and finding places in it, would take
 * two to three times as long. The property is one that the spread sets again; nothing else changes.
 */
export const plainParserState: Plugin = {
  name: 'plain-parser-state',
  setup(build) {
    build.onLoad({ filter: /[\\/]js-yaml\.mjs$/ }, ({ path }) => ({
      contents: withPlainState(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};

/** js-yaml's source with that change; an error for a source that has no such place. */
export function withPlainState(source: string): string {
  const changed = source.replace(STATE, "{$1filename: '',$1...$2");
  if (changed === source)
    throw new Error('js-yaml no longer begins its state with a spread: leave this step out');
  return changed;
}
