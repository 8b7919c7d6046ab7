import { startProgram } from './platform/compiled-program.ts';

/** The bundler puts the digest of `dist/program.cjs` here. */
declare const PROGRAM_DIGEST: string;

/** In the bundle this stands for `cli/program.ts`: `dist/main.cjs` finds the program in a file of its own. */
export const { runProgram } = startProgram<typeof import('./cli/program.ts')>(PROGRAM_DIGEST);
