import { setFlagsFromString } from 'node:v8';
import { type InputFile, totalBytes } from '../model/source.ts';

/** By the engine's major version: how it is told to compile later. Other versions may not know these, and say so. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  11: ['--interrupt-budget=1000000'],
  12: ['--invocation-count-for-turbofan=30000'],
  13: ['--invocation-count-for-turbofan=30000', '--invocation-count-for-maglev=4000'],
};

/**
 * Lets the engine optimise functions some ten times later than it would by itself. An audit of a unit's own size ends
 * before that pays, and compiling took a quarter of its processor time; a large one does not notice.
 */
export function optimiseLate(): void {
  for (const flag of LATER[process.versions.v8.split('.', 1)[0] ?? ''] ?? []) setFlagsFromString(flag);
}

/** From so many bytes of inventory on, memory counts for more than a twentieth of the time. */
const LARGE = 16 * 1024 * 1024;

/**
 * Lets the engine collect garbage when the heap has grown by two fifths, where the inventory is large: left alone it waits
 * until the heap has doubled.
 */
export function collectSooner(files: readonly InputFile[]): void {
  if (totalBytes(files) >= LARGE) setFlagsFromString('--heap-growing-percent=40');
}
