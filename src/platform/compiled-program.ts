import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants, Script } from 'node:vm';
import { packageRoot } from './shipped-data.ts';

/** Where the bundled program lies, and what this engine made of it; `digest` is of the program. */
export function programFiles(digest: string): { readonly program: string; readonly compiled: string } {
  const folder = path.join(packageRoot(), 'dist');
  const engine = `${process.arch}-${process.versions.v8}`;
  return {
    program: path.join(folder, 'program.cjs'),
    compiled: path.join(folder, `program-${digest}-${engine}.compiled`),
  };
}

/**
 * The bundled program, which is ASCII, as a script. `compiled` is what `Script.createCachedData` gave after a run: with it
 * nothing that run called is parsed and compiled again. An engine with other settings than the one that made it rejects it
 * and compiles as ever.
 */
export function programScript(file: string, compiled?: Buffer): Script {
  return new Script(readFileSync(file, 'latin1'), {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(compiled ? { cachedData: compiled } : {}),
  });
}

/** What the program exports. */
export function exportsOf<Exports>(script: Script, file: string): Exports {
  const module = { exports: {} };
  script.runInThisContext()(module, createRequire(file), pathToFileURL(file).href);
  return module.exports as Exports;
}

/** Starts the program with this digest, compiled beforehand where the build left that for this engine. */
export function startProgram<Exports>(digest: string): Exports {
  const { program, compiled } = programFiles(digest);
  return exportsOf(programScript(program, fileIfThere(compiled)), program);
}

function fileIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
