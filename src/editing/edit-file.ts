import { isLedger } from '../inventory/csv.ts';
import { decode } from '../inventory/encoding.ts';
import { lineTable } from '../inventory/line-table.ts';
import { readSource } from '../inventory/read.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import { type InputFile, type Source, STANDARD_INPUT } from '../model/source.ts';
import { appendRecords } from './append-records.ts';
import { type Change, carryOut, changesOf, isSame } from './change.ts';
import { CannotEdit, type FileEdit, type Refusal, type RefusalCode } from './edit.ts';
import { type Found, Pieces } from './pieces.ts';
import { setField } from './set-field.ts';
import { inOrder, inverse, type Splice, spliced } from './splice.ts';
import { type Piece, yamlValue } from './yaml-piece.ts';

/** A file with its edits made, or why it is left as it is. */
export type Edited =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly old: string;
      readonly splices: readonly Splice[];
    }
  | { readonly ok: false; readonly refusal: Refusal };

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const LONE_CARRIAGE_RETURN = /\r(?!\n)/;
/** Pieces that have grown longer are read back by the inventory's own parser alone. */
const LONGEST_COMPARED = 4_194_304;

/**
 * Makes edits in a file that reads without a diagnostic, each as a splice into its text, and touches no other byte. The
 * new text is read back by both parsers before it is given: it must say what the old one said with just these changes,
 * and be the old one again when the splices are taken back.
 */
export function editFile(file: InputFile, edits: readonly FileEdit[], schema: SchemaIndex): Edited {
  const refuse = (code: RefusalCode, text = '', offset = 0): Edited => ({
    ok: false,
    refusal: { code, file: file.file, ...lineTable(text)(offset) },
  });
  if (file.file === STANDARD_INPUT) return refuse('edit.standard-input');
  if (isLedger(file.file)) return refuse('edit.csv');
  const decoded = decode(file.bytes);
  if (!decoded.ok || decoded.encoding !== 'utf-8') return refuse('edit.not-utf8');
  const old = decoded.text;
  if (LONE_CARRIAGE_RETURN.test(old))
    return refuse('edit.carriage-returns', old, old.search(LONE_CARRIAGE_RETURN));
  const before = readSource(file, schema);
  // The parser that keeps places takes the whole process down where brackets are nested too deep.
  if (!before.ok && before.diagnostics.some(({ code }) => code.endsWith('.too-deep')))
    return refuse('edit.not-by-hand');
  try {
    const plan = planned(old, edits, /\.json$/i.test(file.file));
    const splices = inOrder(plan.flatMap(placedInFile));
    const text = spliced(old, splices);
    const bytes = withMark(file.bytes, text);
    const faithful =
      spliced(text, inverse(old, splices)) === old &&
      readsBackInPieces(plan) &&
      before.ok &&
      readsBack(before.value.value, { file: file.file, bytes }, edits, schema);
    return faithful ? { ok: true, bytes, old, splices } : refuse('edit.read-back');
  } catch (error) {
    if (!(error instanceof CannotEdit)) throw error;
    return refuse(error.code, old, error.offset);
  }
}

/** A change, where it happens and what it takes there; offsets count from the piece's start. */
interface Planned {
  readonly change: Change;
  readonly found: Found;
  readonly splices: readonly Splice[];
}

function planned(text: string, edits: readonly FileEdit[], isJson: boolean): readonly Planned[] {
  const pieces = new Pieces(text);
  return changesOf(edits).map((change) => {
    if (change.kind === 'set') {
      const found = pieces.of(change.mapping);
      return { change, found, splices: [setField(found, change, isJson)] };
    }
    const found = pieces.endOf(change.collection);
    return { change, found, splices: appendRecords(found, change.collection, change.records, isJson) };
  });
}

function placedInFile({ found: { piece }, splices }: Planned): readonly Splice[] {
  return splices.map(({ start, end, text }) => ({ start: start + piece.base, end: end + piece.base, text }));
}

/** The oracle: the parser that found the places reads every piece again. */
function readsBackInPieces(plan: readonly Planned[]): boolean {
  const byPiece = new Map<Piece, Planned[]>();
  for (const one of plan) {
    const known = byPiece.get(one.found.piece);
    if (known) known.push(one);
    else byPiece.set(one.found.piece, [one]);
  }
  return [...byPiece].every(([piece, changes]) => {
    const text = spliced(piece.text, inOrder(changes.flatMap(({ splices }) => splices)));
    if (text.length > LONGEST_COMPARED) return true;
    for (const { change, found } of changes) carryOut(piece.value, change, found.path);
    const read = yamlValue(text);
    return read !== undefined && isSame(read.value, piece.value);
  });
}

/** The inventory's own reading of the whole file; what it said before is changed into what it has to say now. */
function readsBack(
  wanted: Source['value'],
  file: InputFile,
  edits: readonly FileEdit[],
  schema: SchemaIndex,
): boolean {
  const after = readSource(file, schema);
  if (!after.ok) return false;
  for (const change of changesOf(edits))
    carryOut(wanted, change, change.kind === 'set' ? change.mapping : [change.collection]);
  return isSame(after.value.value, wanted);
}

function withMark(old: Uint8Array, text: string): Uint8Array {
  const encoded = new TextEncoder().encode(text);
  if (!BYTE_ORDER_MARK.every((byte, at) => old[at] === byte)) return encoded;
  const bytes = new Uint8Array(BYTE_ORDER_MARK.length + encoded.length);
  bytes.set(BYTE_ORDER_MARK);
  bytes.set(encoded, BYTE_ORDER_MARK.length);
  return bytes;
}
