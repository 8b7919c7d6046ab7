import { collectionOf } from '../examples/affected-rules.ts';
import type { Edit } from '../examples/example.ts';
import { APPLIES, type Gap } from '../model/result.ts';
import { candidateEdits, type Model, type Question } from './candidate-edits.ts';
import type { GapToClose } from './gap-facts.ts';
import { smallest } from './smallest.ts';
import { gapKey, type Judged, type WholeAudit, type Workbench } from './workbench.ts';

/** So many edits may have to be made one after another. */
const DEEPEST = 4;
/** So many half-way edits are followed up at each step, and so many are tried in all. */
const BREADTH = 12;
const MOST_TRIES = 4000;
/** Audits of the whole inventory take their time: fewer for a large one. */
const WORK = 400_000;

/**
 * An edit of the inventory that closes one gap and opens no other, as an audit of the whole has shown; nothing where
 * none was found, or where none can be honest: what was done late stays late, what happened is not undone by writing
 * something else, and whether the duty applies is not for us to say.
 */
export function findPatch(
  { rule, subject, gap }: GapToClose,
  bench: Workbench,
  before: WholeAudit,
  model: Model,
): readonly Edit[] | undefined {
  if (gap.code === 'requirement.late' || gap.requirement === APPLIES) return undefined;
  const key = gapKey(rule.id, subject, gap, bench.index);
  const start = bench.gapsOf(rule, subject, bench.plain);
  const current = start.gaps.get(key);
  // What an audit demands besides, such as evidence, no field of the record gives.
  if (!current || !before.open.has(key)) return undefined;
  const check = rule.checks.find(({ collection }) => collection === subject.collection);
  const search = new Search({ rule, check, subject, bench, model }, key, before, start);
  return search.run(current);
}

class Search {
  #tries = 0;
  #audits: number;
  readonly #question: Question;
  readonly #key: string;
  readonly #bench: Workbench;
  readonly #before: WholeAudit;
  readonly #start: Judged;

  constructor(question: Question, key: string, before: WholeAudit, start: Judged) {
    const { bench } = question;
    this.#question = question;
    this.#key = key;
    this.#bench = bench;
    this.#before = before;
    this.#start = start;
    this.#audits = Math.min(60, Math.max(3, Math.floor(WORK / bench.size)));
  }

  run(gap: Gap): readonly Edit[] | undefined {
    let halfWay: readonly { readonly edits: readonly Edit[]; readonly gap: Gap }[] = [{ edits: [], gap }];
    for (let depth = 0; depth < DEEPEST && halfWay.length > 0; depth++) {
      const next: { edits: readonly Edit[]; gap: Gap }[] = [];
      for (const { edits, gap: current } of halfWay) {
        for (const more of candidateEdits(this.#question, current, edits)) {
          if (this.#tries >= MOST_TRIES || this.#audits <= 0) return undefined;
          this.#tries += 1;
          const all = [...edits, ...more];
          const judged = this.#judged(all);
          if (!judged) continue;
          const left = judged.gaps.get(this.#key) ?? this.#opened(judged);
          if (!left && this.#closes(judged) && this.#isClean(all))
            return smallest(all, (fewer) => {
              const again = this.#judged(fewer);
              return again !== undefined && this.#closes(again) && this.#isClean(fewer, true);
            });
          if (left && left.code !== 'requirement.late' && signature(left) !== signature(current))
            next.push({ edits: all, gap: left });
        }
      }
      halfWay = fewest(next);
    }
    return undefined;
  }

  #judged(edits: readonly Edit[]): Judged | undefined {
    try {
      return this.#bench.gapsOf(this.#question.rule, this.#question.subject, this.#bench.edited(edits));
    } catch (error) {
      if (error instanceof RangeError || error instanceof TypeError) return undefined;
      throw error;
    }
  }

  /** A duty is not kept by no longer being bound. */
  #closes({ verdict, gaps }: Judged): boolean {
    if (verdict === 'error' || (verdict === 'not-applicable' && this.#question.check)) return false;
    return !gaps.has(this.#key) && this.#opened({ gaps }) === undefined;
  }

  /** A gap of the same record that was not there before, or was only unknown, or still in time. */
  #opened({ gaps }: Pick<Judged, 'gaps'>): Gap | undefined {
    return [...gaps].find(([key, { verdict }]) => {
      const before = this.#start.gaps.get(key)?.verdict;
      return before === undefined || (verdict === 'fail' && before !== 'fail');
    })?.[1];
  }

  /**
   * The whole inventory, audited: the gap is gone, no other is there that was not, none is a fail that was only unknown
   * (but for what a collection brings that is declared only now), and no duty is got rid of.
   */
  #isClean(edits: readonly Edit[], free = false): boolean {
    if (!free) this.#audits -= 1;
    const after = this.#bench.audit(this.#bench.edited(edits));
    const ended = new Set(edits.flatMap((edit) => this.#endedBy(edit)));
    return (
      after !== undefined &&
      !after.open.has(this.#key) &&
      [...after.open].every((one) => this.#before.open.has(one)) &&
      (this.#declares(edits) || [...after.failing].every((one) => this.#before.failing.has(one))) &&
      [...after.notConcerned].every((one) => this.#wasNotKept(one) || ended.has(one.split(' ')[1] ?? ''))
    );
  }

  /** Whether a collection is declared only now, which is taken as complete, so that other duties are judged by it as well. */
  #declares(edits: readonly Edit[]): boolean {
    return edits.some((edit) => !Object.hasOwn(this.#bench.plain, collectionOf(edit)));
  }

  /** The record that an edit says has come to its end, such as an account that is disabled: that is done, and not dodged. */
  #endedBy(edit: Edit): readonly string[] {
    if (!('set' in edit)) return [];
    const [collection = '', id = '', field = ''] = edit.set.split('/');
    const { schema } = this.#bench.ground.shipped;
    const fields = schema[collection]?.fields ?? {};
    const day = fields[field]?.since?.[String(edit.to)];
    // The day of an end is left out until there is one; that of a beginning always is.
    return day !== undefined && fields[day]?.absence === 'meaningful' ? [`${collection}/${id}`] : [];
  }

  /** Whether a duty did not concern a record before, or may not have, or the record is new. */
  #wasNotKept(dutyAndRecord: string): boolean {
    const { notConcerned, undecided } = this.#before;
    const [, record = ''] = dutyAndRecord.split(' ');
    return notConcerned.has(dutyAndRecord) || undecided.has(dutyAndRecord) || !this.#bench.has(record);
  }
}

/** What is still wrong, so that it shows when an edit has changed something. */
function signature({ code, args, verdict }: Gap): string {
  return JSON.stringify([verdict, code, args.fields ?? null]);
}

/** The most promising: what is only not known yet, with the fewest facts missing. */
function fewest<T extends { readonly edits: readonly Edit[]; readonly gap: Gap }>(
  found: readonly T[],
): readonly T[] {
  const weight = ({ gap }: T): number =>
    (gap.verdict === 'pending' ? 0 : gap.verdict === 'undeclared' ? 1 : 2) * 100 +
    (typeof gap.args.fields === 'object' ? gap.args.fields.length : 0);
  return [...found].sort((one, other) => weight(one) - weight(other)).slice(0, BREADTH);
}
