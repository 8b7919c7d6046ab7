import type { PathExpression } from '../model/expression.ts';
import type { Fact, RecordRef } from '../model/inventory.ts';
import type { Requirement } from '../model/rulebook.ts';
import { ABSENT, type MessageArguments } from '../model/text.ts';
import { compilePath, compileRoot } from './compile-path.ts';
import { compileShown, recordOf, shownValue } from './facts.ts';
import { type Frame, type Layout, slotOf } from './frame.ts';
import type { SceneOf } from './judge.ts';
import { RepeatedArguments } from './repeated-arguments.ts';
import { Found, Lack, Unknown, type Value } from './value.ts';

/** Compiles what a gap of this requirement shows. */
export function compileScene(requirement: Requirement, layout: Layout): SceneOf {
  const shown = compileShown(requirement.at ?? SUBJECT, layout);
  const related = requirement.related.map((name) => compileRoot(name, layout));
  const quotes = compileQuotes(requirement.placeholders, layout);
  const alike = new RepeatedArguments();
  return (frame, subject) => ({
    requirement,
    alike,
    subject,
    shown: shown(frame, subject),
    related: related.flatMap((variable) => relatedFacts(variable(frame), subject, frame)),
    ...quotes(frame),
  });
}

/** The facts that words quote, by the path as written in them. */
export interface Quotes {
  readonly args: MessageArguments;
  /** Whether one of them is of a looked-up record that is classified, or was worked out from one. */
  readonly quotesClassified?: true;
}

/** Compiles the facts named in a message; what is not there is a dash, and a day to come is told as it stands. */
export function compileQuotes(
  placeholders: readonly PathExpression[],
  layout: Layout,
): (frame: Frame) => Quotes {
  const paths = placeholders.map((path) => ({
    name: [path.root, ...path.keys].join('.'),
    isClassified: isOfClassified(path.root, layout),
    of: compilePath(path, layout),
  }));
  return (frame) => {
    const args: Record<string, string> = {};
    let quotesClassified = false;
    for (const { name, isClassified, of } of paths) {
      args[name] = shownValue(orDayToCome(of(frame))) ?? ABSENT;
      quotesClassified ||= isClassified(frame);
    }
    return quotesClassified ? { args, quotesClassified } : { args };
  };
}

function orDayToCome(value: Value): Value {
  const [only, ...others] = value instanceof Unknown ? value.missing : [];
  return only?.kind === 'future' && others.length === 0 ? only.day : value;
}

/** Whether what a variable is, or what a value was worked out from, is classified; asked when it has been read. */
function isOfClassified(root: string, layout: Layout): (frame: Frame) => boolean {
  const behind = layout.behind.get(root);
  if (!behind) {
    const base = compileRoot(root, layout);
    return (frame) => isClassified(base(frame));
  }
  const slots = behind.map((name) => slotOf(layout, name));
  return ({ slots: values }) =>
    slots.some((slot) => {
      const value = values[slot];
      return value instanceof Found ? value.records.some(isClassified) : isClassified(value);
    });
}

function isClassified(base: Value): boolean {
  return typeof base === 'object' && base !== null && 'classified' in base && base.classified === true;
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
