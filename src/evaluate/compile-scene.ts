import type { PathExpression } from '../model/expression.ts';
import type { Fact, RecordRef } from '../model/inventory.ts';
import type { Requirement } from '../model/rulebook.ts';
import type { MessageArguments } from '../model/text.ts';
import { compilePath, compileRoot } from './compile-path.ts';
import { compileShown, recordOf, shownValue } from './facts.ts';
import type { Frame, Layout } from './frame.ts';
import type { SceneOf } from './judge.ts';
import { Found, Lack, Unknown } from './value.ts';

/** Compiles what a gap of this requirement shows. */
export function compileScene(requirement: Requirement, layout: Layout): SceneOf {
  const shown = compileShown(requirement.at ?? SUBJECT, layout);
  const related = requirement.related.map((name) => compileRoot(name, layout));
  const args = compileArguments(requirement.placeholders, layout);
  return (frame, subject) => ({
    requirement,
    subject,
    shown: shown(frame, subject),
    related: related.flatMap((variable) => relatedFacts(variable(frame), subject, frame)),
    args: args(frame),
  });
}

/** Compiles the facts named in a message, by the path as written in it; what is not there is a dash. */
export function compileArguments(
  placeholders: readonly PathExpression[],
  layout: Layout,
): (frame: Frame) => MessageArguments {
  const paths = placeholders.map((path) => ({
    name: [path.root, ...path.keys].join('.'),
    of: compilePath(path, layout),
  }));
  return (frame) => {
    const args: Record<string, string> = {};
    for (const { name, of } of paths) args[name] = shownValue(of(frame)) ?? '—';
    return args;
  };
}

const SUBJECT: PathExpression = { op: 'path', root: 'subject', keys: [] };

function relatedFacts(value: unknown, subject: RecordRef, frame: Frame): Fact[] {
  if (value instanceof Unknown || value instanceof Lack) return [];
  const records = value instanceof Found ? value.records : [value];
  return records
    .filter((record): record is object => typeof record === 'object' && record !== null)
    .map((record) => ({ record: recordOf(record, subject, frame), path: [] }))
    .filter(({ record }) => record.collection !== subject.collection || record.index !== subject.index);
}
