import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

const IMPORT = "const childProcess = require('node:child_process');";

/**
 * Commander loads Node's module for other processes when it starts, for commands that are programs of their own. We have
 * none, and loading it takes as long as all the rest of commander: it is loaded where it is used.
 */
export const commanderAlone: Plugin = {
  name: 'commander-alone',
  setup(build) {
    build.onLoad({ filter: /[\\/]commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => ({
      contents: withoutProcesses(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};

/** Commander's source with that change; an error for a source that has no such line. */
export function withoutProcesses(source: string): string {
  const changed = source.replace(
    IMPORT,
    "const childProcess = { spawn: (...args) => require('node:child_process').spawn(...args) };",
  );
  if (changed === source)
    throw new Error('commander no longer loads node:child_process: leave this step out');
  return changed;
}
