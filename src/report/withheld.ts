import type { InventoryIndex, RecordRef } from '../model/inventory.ts';
import type { Gap, Note, Result } from '../model/result.ts';
import type { Remark, Rule } from '../model/rulebook.ts';
import { isClassified } from './records.ts';

/** Tells of which gaps and remarks a classified record has part, so that they must be told without a fact of it. */
export interface Withholding {
  reason(result: Result): boolean;
  gap(result: Result, gap: Gap): boolean;
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
  return {
    reason: ({ subject, reason }) => classified(subject) || reason?.quotesClassified === true,
    gap({ subject }, gap) {
      const records = [subject, gap.at.record, gap.offender, ...gap.related.map(({ record }) => record)];
      return gap.quotesClassified === true || records.some(classified);
    },
    note(rule, { subject }, note) {
      if (classified(subject) || classified(note.at.record))
        return !isOfTheMark(note, remarkOf(rule, subject, note));
      return note.quotesClassified === true;
    },
  };
}

/** Whether a remark says no more of a record than that it is marked classified, which its place says too. */
function isOfTheMark(note: Note, remark: Remark | undefined): boolean {
  const [field, ...further] = note.at.path;
  return field === 'classified' && further.length === 0 && remark?.placeholders.length === 0;
}

function remarkOf(rule: Rule, subject: RecordRef, note: Note): Remark | undefined {
  if (note.code !== 'remark') return undefined;
  const check = rule.checks.find(({ collection }) => collection === subject.collection);
  return check?.notes.find(({ id }) => id === note.id);
}
