import type { PathExpression } from '../model/expression.ts';
import type { InventoryIndex, RecordRef } from '../model/inventory.ts';
import type { Gap, Note, Result } from '../model/result.ts';
import type { Check, Remark, Rule } from '../model/rulebook.ts';
import { isClassified } from './records.ts';

/** Tells of which gaps and remarks a classified record has part, so that they must be told without a fact of it. */
export interface Withholding {
  reason(result: Result): boolean;
  gap(rule: Rule, result: Result, gap: Gap): boolean;
  note(rule: Rule, result: Result, note: Note): boolean;
}

/** Looks at the marks of records only in collections that have one: without any, nothing is withheld and nothing looked up. */
export function createWithholding(index: InventoryIndex): Withholding {
  const collections = new Set(
    [...index.inventory.collections]
      .filter(([, records]) => records.some(({ classified }) => classified === true))
      .map(([name]) => name),
  );
  if (collections.size === 0) return { reason: () => false, gap: () => false, note: () => false };
  const classified = (ref: RecordRef): boolean => collections.has(ref.collection) && isClassified(index, ref);
  /** What a value was worked out from may be a classified record. */
  const quotesValue = (check: Check | undefined, placeholders: readonly PathExpression[]): boolean =>
    (check?.lookups ?? []).some(({ from }) => collections.has(from)) &&
    placeholders.some(({ root }) => check?.values?.some(({ name }) => name === root));
  return {
    reason: ({ subject, reason }) => classified(subject) || reason?.quotesClassified === true,
    gap(rule, { subject }, gap) {
      const records = [subject, gap.at.record, gap.offender, ...gap.related.map(({ record }) => record)];
      if (records.some(classified)) return true;
      const check = checkOf(rule, subject);
      const requirement = check?.requires.find(({ id }) => id === gap.requirement);
      return gap.quotesClassified === true || quotesValue(check, requirement?.placeholders ?? []);
    },
    note(rule, { subject }, note) {
      const check = checkOf(rule, subject);
      const remark = note.code === 'remark' ? check?.notes.find(({ id }) => id === note.id) : undefined;
      const said = remark ?? check?.requires.find(({ id }) => id === note.id);
      if (classified(subject) || classified(note.at.record)) return !isOfTheMark(note, remark);
      return note.quotesClassified === true || quotesValue(check, said?.placeholders ?? []);
    },
  };
}

/** Whether a remark says no more of a record than that it is marked classified, which its place says too. */
function isOfTheMark(note: Note, remark: Remark | undefined): boolean {
  const [field, ...further] = note.at.path;
  return field === 'classified' && further.length === 0 && remark?.placeholders.length === 0;
}

function checkOf(rule: Rule, subject: RecordRef): Check | undefined {
  return rule.checks.find(({ collection }) => collection === subject.collection);
}
