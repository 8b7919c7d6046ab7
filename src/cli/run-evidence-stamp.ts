import { readAndValidate } from '../audit.ts';
import { type CellByHand, cellByHand } from '../editing/by-hand.ts';
import type { FileEdit, SetField } from '../editing/edit.ts';
import { digestsWanted, evidenceNamed, type Stamp, stampsOf } from '../editing/stamp.ts';
import { isLedger } from '../inventory/csv.ts';
import { indexInventory } from '../inventory/index-inventory.ts';
import type { MessageCode } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import { ALGORITHMS, DIGESTS, type DigestName } from '../model/evidence.ts';
import type { Location } from '../model/source.ts';
import type { Language } from '../model/text.ts';
import { lookAtEvidence } from '../platform/evidence-files.ts';
import { evidenceFolders, inventoryRoot } from '../platform/inventory-places.ts';
import { absolutePath } from '../platform/paths.ts';
import { visible } from '../report/safe-text.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type InventoryOptions, readInventoryInput } from './inventory-input.ts';
import { print } from './outputs.ts';
import { sayDiagnostics } from './say-diagnostics.ts';
import { type Session, say } from './session.ts';
import { UsageError } from './usage-error.ts';
import { editFiles, sayNoFile, writeEdited } from './write-edits.ts';

/** The options of `netsec evidence stamp` as the command line gives them. */
export interface StampOptions extends InventoryOptions {
  readonly digest: string;
  readonly update?: boolean;
  /** Also `--dry-run`. */
  readonly check?: boolean;
}

/** Fills in the digests of evidence files, and says what it did and what it could not do. */
export async function runEvidenceStamp(
  inventory: readonly string[],
  options: StampOptions,
  session: Session,
): Promise<ExitCode> {
  const digest = digestOf(options.digest);
  const input = await readInventoryInput(inventory, options, session);
  if (!input) return EXIT.noVerdict;
  const { files, shipped, session: speaking } = input;
  // A digest is the same whatever binds the unit, so a paper that it names may be one that nobody gave.
  const { schema, validators } = shipped;
  const read = files.ok ? readAndValidate(files.value, { schema, validators }) : files;
  if (!files.ok || !read.ok) {
    await sayDiagnostics(read.ok ? [] : read.diagnostics, shipped.schema, speaking, 'cli.malformed-edit');
    return EXIT.noVerdict;
  }
  const named = evidenceNamed(read.value);
  const folderOf = evidenceFolders(inventory, session.streams);
  const folder = inventoryRoot(inventory, session.streams);
  if (folder === undefined) {
    sayNoFile(speaking);
    return EXIT.noVerdict;
  }
  const seen = lookAtEvidence(digestsWanted(named, digest), folderOf);
  const stamps = withoutOwnFiles(
    stampsOf(named, seen, digest, options.update ?? false).map(byHandInLedgers),
    (stamp) => absolutePath({ cwd: () => folderOf(stamp.named.source) ?? folder }, stamp.named.entry.file),
    (source) => absolutePath({ cwd: () => folder }, source),
  );
  const index = indexInventory(read.value, shipped.schema);
  const edits = new Map<string, FileEdit[]>();
  for (const stamp of stamps) {
    if (!isEdit(stamp)) continue;
    const own = edits.get(stamp.named.source);
    if (own) own.push(stamp.edit);
    else edits.set(stamp.named.source, [stamp.edit]);
  }
  const edited = editFiles(files.value, edits, shipped.schema, speaking);
  if (!edited.ok) return edited.code;
  if (!options.check && !(await writeEdited(edited.files, folder, speaking))) return EXIT.noVerdict;
  const placed = stamps.map((stamp): PlacedStamp => {
    if (stamp.kind !== 'by-hand') return { stamp, place: index.locate(stamp.named.at) };
    const source = read.value.sources.find(({ file }) => file === stamp.named.source)!;
    const cell = cellByHand(source, stamp.edit, shipped.schema, speaking.language);
    return { stamp, place: cell.location, cell };
  });
  return tell(placed, named.length, options.check ?? false, speaking);
}

type Told =
  | Stamp
  | { readonly kind: 'own-file'; readonly named: Stamp['named'] }
  | { readonly kind: 'by-hand'; readonly named: Stamp['named']; readonly edit: SetField };

/** What is told, where, and of what has to be done by hand the cell. */
interface PlacedStamp {
  readonly stamp: Told;
  readonly place: Location;
  readonly cell?: CellByHand;
}

/** A ledger as CSV is not written, so its author is told what belongs where. */
function byHandInLedgers(stamp: Stamp): Told {
  return isEdit(stamp) && isLedger(stamp.named.source)
    ? { kind: 'by-hand', named: stamp.named, edit: stamp.edit }
    : stamp;
}

function isEdit(stamp: Told): stamp is Extract<Stamp, { readonly edit: unknown }> {
  return stamp.kind === 'new' || stamp.kind === 'renewed';
}

/** Whether a digest comes into an inventory file, by this run or by hand. */
function isEntered(stamp: Told): boolean {
  return isEdit(stamp) || stamp.kind === 'by-hand';
}

/** A file that a digest is entered in would no longer have the digest that is entered. */
function withoutOwnFiles(
  stamps: readonly Told[],
  placeOf: (stamp: Told) => string,
  sourcePlace: (source: string) => string,
): readonly Told[] {
  const written = new Set(stamps.filter(isEntered).map(({ named }) => sourcePlace(named.source)));
  return stamps.map((stamp) =>
    isEntered(stamp) && written.has(placeOf(stamp)) ? { kind: 'own-file', named: stamp.named } : stamp,
  );
}

/** One line for each entry that was not in order, on standard output, and a summary; what is left undone makes it 1. */
async function tell(
  placed: readonly PlacedStamp[],
  entries: number,
  dryRun: boolean,
  session: Session,
): Promise<ExitCode> {
  const { language } = session;
  let written = true;
  if (entries === 0) say(session, 'stamp.none');
  else {
    const lines = placed.map(({ place, ...told }) => {
      return `${visible(message(language, 'cli.place', { ...place, message: wordsOf(told, language) }))}\n`;
    });
    written = await print(lines, session);
  }
  const stamps = placed.map(({ stamp }) => stamp);
  const done = stamps.filter(isEdit).length;
  const left = stamps.length - done;
  const untouched = entries - new Set(stamps.map(({ named }) => named)).size;
  if (entries > 0) say(session, dryRun ? 'stamp.would' : 'stamp.summary', { entries, done, left, untouched });
  if (!written) return EXIT.noVerdict;
  return left > 0 || (dryRun && done > 0) ? EXIT.gaps : EXIT.ok;
}

function wordsOf({ stamp, cell }: Omit<PlacedStamp, 'place'>, language: Language): string {
  const { entry, withheld } = stamp.named;
  const { file } = entry;
  if (withheld) return message(language, withheldWords(stamp));
  switch (stamp.kind) {
    case 'new':
    case 'renewed': {
      const { key, value } = stamp.edit;
      const args = { file, algorithm: ALGORITHMS[key as DigestName], value: String(value) };
      if (stamp.kind === 'new') return message(language, 'stamp.new', args);
      return message(language, 'stamp.renewed', { ...args, old: entry[key as DigestName] ?? '' });
    }
    case 'mismatch': {
      const { digest, actual } = stamp;
      const args = { file, algorithm: ALGORITHMS[digest], expected: entry[digest] ?? '', actual };
      return message(language, 'stamp.mismatch-left', {
        problem: message(language, 'evidence.mismatch', args),
      });
    }
    case 'by-hand': {
      const { heading, value } = cell!;
      return message(language, 'edit.by-hand', { evidence: file, heading, value });
    }
    case 'own-file':
      return message(language, 'stamp.own-file', { file });
    case 'fault': {
      const { kind, reason = '', limit = 0 } = stamp.found;
      return [
        message(language, `evidence.${kind}`, { file, reason, limit }),
        message(language, `remedy.evidence.${kind}`),
      ].join(message(language, 'report.clause-separator'));
    }
  }
}

function withheldWords(stamp: Told): MessageCode {
  if (stamp.kind === 'by-hand') return 'stamp.withheld-by-hand';
  return isEdit(stamp) ? 'stamp.withheld' : 'evidence.withheld';
}

function digestOf(found: string): DigestName {
  const known = DIGESTS.find((name) => name === found);
  if (!known) throw new UsageError('cli.bad-choice', { option: '--digest', found, allowed: [...DIGESTS] });
  return known;
}
