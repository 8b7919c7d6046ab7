import type { PathExpression } from '../model/expression.ts';
import type { InventoryIndex, RecordRef } from '../model/inventory.ts';
import type { Gap, Note, Result } from '../model/result.ts';
import type { Check, Requirement, Rule } from '../model/rulebook.ts';
import { isClassified, OPEN_ROOTS } from './records.ts';

/** Tells of which gaps and remarks a classified record has part, so that they must be told without a fact of it. */
export interface Withholding {
  subject(subject: RecordRef): boolean;
  gap(rule: Rule, result: Result, gap: Gap): boolean;
  note(rule: Rule, result: Result, note: Note): boolean;
}

export function createWithholding(index: InventoryIndex): Withholding {
  const collections = new Set(
    [...index.inventory.collections]
      .filter(([, records]) => records.some(({ classified }) => classified === true))
      .map(([name]) => name),
  );
  if (collections.size === 0) return { subject: () => false, gap: () => false, note: () => false };
  const classified = (ref: RecordRef): boolean => collections.has(ref.collection) && isClassified(index, ref);
  /** Words that quote a looked-up record which the gap does not name may quote a classified one; how many there are quotes none. */
  const quotesUnnamed = (
    check: Check | undefined,
    placeholders: readonly PathExpression[],
    named: readonly string[],
  ): boolean =>
    (check?.lookups ?? []).some(({ from }) => collections.has(from)) &&
    placeholders.some(
      ({ root, keys }) =>
        !['subject', ...OPEN_ROOTS, ...named].includes(root) && !(keys.length === 0 && isList(check, root)),
    );
  return {
    subject: classified,
    gap(rule, { subject }, gap) {
      const records = [subject, gap.at.record, gap.offender, ...gap.related.map(({ record }) => record)];
      if (records.some(classified)) return true;
      const check = checkOf(rule, subject);
      const requirement = check?.requires.find(({ id }) => id === gap.requirement);
      return requirement ? quotesUnnamed(check, requirement.placeholders, namedRoots(requirement)) : false;
    },
    note(rule, { subject }, note) {
      if (classified(subject) || classified(note.at.record)) return true;
      const check = checkOf(rule, subject);
      const remark = check?.notes.find(({ id }) => id === note.id);
      return remark ? quotesUnnamed(check, remark.placeholders, remark.at ? [remark.at.root] : []) : false;
    },
  };
}

function checkOf(rule: Rule, subject: RecordRef): Check | undefined {
  return rule.checks.find(({ collection }) => collection === subject.collection);
}

function isList(check: Check | undefined, root: string): boolean {
  return (check?.lookups ?? []).some(
    ({ name, kind }) => name === root && kind !== 'first' && kind !== 'last',
  );
}

/** The variables whose records stand in the gap: its place, what is related, and the member of a list. */
function namedRoots(requirement: Requirement): readonly string[] {
  const roots = [...requirement.related];
  if (requirement.at) roots.push(requirement.at.root);
  else if (requirement.kind === 'none' && requirement.none.op === 'each')
    roots.push(requirement.none.variable);
  return roots;
}
