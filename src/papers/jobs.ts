import type { Run } from '../evaluate/dated-run.ts';
import type { AuthorFault, PaperFolder } from '../model/author-fault.ts';
import type { InventoryIndex, InventoryRecord } from '../model/inventory.ts';
import type { PassCounts } from '../model/passes.ts';
import type { Result, RuleOutcome } from '../model/result.ts';
import type { Assurance } from '../model/verdict.ts';
import type { Tried } from '../mutants/try-mutants.ts';
import type { LoadedPapers } from './load-papers.ts';

/** What the thread that works on others' papers can be asked. All of it is plain data. */
export type Job =
  | { readonly kind: 'load'; readonly folders: readonly PaperFolder[] }
  | ({ readonly kind: 'evaluate' } & EvaluateJob)
  | { readonly kind: 'mutate'; readonly rules: readonly string[] };

/** What it answers, by the kind of the job. */
export interface Answers {
  readonly load: { readonly loaded: Loaded } | { readonly faults: readonly AuthorFault[] };
  readonly evaluate: readonly SentOutcome[];
  readonly mutate: readonly Tried[];
}

/** What was loaded, without what only the thread needs. */
export type Loaded = Omit<LoadedPapers, 'written'>;

export interface EvaluateJob {
  /** Absent where it is the one of the job before. */
  readonly inventory?: {
    readonly unit: InventoryRecord;
    readonly collections: ReadonlyMap<string, readonly InventoryRecord[]>;
  };
  readonly run: Pick<Run, 'asOf' | 'parameters' | 'footing' | 'calendar'>;
  readonly standing: readonly (readonly [string, number, Exclude<Assurance, 'declared'>])[];
  readonly only?: ReadonlySet<string>;
}

/** An outcome that can be sent: its passes as numbers, and by collection those that are more than declared. */
export interface SentOutcome {
  readonly rule: string;
  readonly passed: number;
  readonly counts?: PassCounts;
  readonly marks: ReadonlyMap<string, ReadonlyMap<number, Assurance>>;
  readonly results: readonly Result[];
}

/** The records whose evidence is sound, by name. */
export function standingOf(index: InventoryIndex, standing: Run['standing']): EvaluateJob['standing'] {
  return [...(standing ?? [])].flatMap(([record, assurance]) => {
    const ref = index.refOf(record);
    return ref ? [[ref.collection, ref.index, assurance] as const] : [];
  });
}

/** An outcome as it was before it was sent. */
export function received({ rule, passed, counts, marks, results }: SentOutcome): RuleOutcome {
  if (!counts) return { rule, passed, results };
  return {
    rule,
    passed,
    results,
    passes: { counts, of: ({ collection, index }) => marks.get(collection)?.get(index) ?? 'declared' },
  };
}
