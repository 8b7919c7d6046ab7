import type { Outcome } from '../model/diagnostic.ts';
import { diagnosticAt, type InputText, type Reading } from './reading.ts';
import { type PiecesRead, readYamlInPieces } from './yaml-pieces.ts';
import { readPlainYaml } from './yaml-plain.ts';
import { readWholeYaml } from './yaml-whole.ts';

const MEBI = 1_048_576;
/** Below this many characters reading in pieces saves nothing. */
const WORTH_CUTTING = MEBI;
/** Above it the parser's events might not fit into memory. */
const LONGEST_WHOLE = 64 * MEBI;

/** Reads a YAML text: one written plainly by the short way, a large one in pieces, where its form allows it. */
export function readYaml(input: InputText): Outcome<Reading> {
  const { length } = input.text;
  const { reading, mistake } = length > WORTH_CUTTING ? readYamlInPieces(input) : inOneGo(input);
  if (reading) return { ok: true, value: reading };
  if (length <= LONGEST_WHOLE) return readWholeYaml(input);
  const args = { size: Math.ceil(length / MEBI), limit: LONGEST_WHOLE / MEBI };
  return { ok: false, diagnostics: [mistake ?? diagnosticAt(input, 0, 'read.too-large', args)] };
}

function inOneGo({ text }: InputText): PiecesRead {
  const reading = readPlainYaml(text);
  return reading ? { reading } : {};
}
