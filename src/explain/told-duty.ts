import type { MessageCode } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import type { Language, MessageArguments } from '../model/text.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Block } from './blocks.ts';
import type { CheckPart, DutyPart, FactPart, ParameterPart, RequirementPart } from './explanation.ts';

/** A text of the catalogue in the language of what is told. */
export type Say = (code: MessageCode, args?: MessageArguments) => string;

export function sayIn(language: Language): Say {
  return (code, args) => message(language, code, args);
}

/** A duty and how it is decided, without examples and without an inventory; its heading is of this level. */
export function* dutyBlocks(duty: DutyPart, level: 2 | 3, language: Language): Generator<Block> {
  const say = sayIn(language);
  yield { kind: 'heading', level, text: say('explain.duty', { id: duty.id, title: duty.title }) };
  yield { kind: 'item', text: labelled(say, 'explain.label.source', sourceOf(duty, say)) };
  yield { kind: 'item', text: labelled(say, 'explain.label.binds', duty.binds) };
  yield { kind: 'item', text: labelled(say, 'explain.label.force', forceOf(duty, say)) };
  if (duty.kind === 'informational') {
    yield { kind: 'paragraph', text: say('explain.informational', { text: duty.states ?? '' }) };
    return;
  }
  if (duty.kind === 'roll-up') yield { kind: 'paragraph', text: say('explain.roll-up', { rules: duty.of }) };
  yield* checksBlocks(duty.checks, level, say);
  yield* section(
    'explain.heading.parameters',
    duty.parameters.map((parameter) => parameterText(parameter, say)),
    level,
    say,
  );
  if (duty.remedy !== null)
    yield* section('explain.heading.remedy', [duty.remedy, ...furtherRemedies(duty, say)], level, say);
  yield* section('explain.heading.assumes', duty.assumes, level, say);
}

/** What its own words say is told with the article, not with every duty of it. */
function sourceOf({ article, cited }: DutyPart, say: Say): string {
  return say('explain.source', { cited, title: article.title });
}

function forceOf({ duty, severity, waivable, since }: DutyPart, say: Say): string {
  return say(waivable ? 'explain.force.waivable' : 'explain.force.never-waived', {
    duty: say(`explain.duty.${duty}`),
    severity: say(`severity.${severity}`),
    since,
  });
}

function furtherRemedies({ checks }: DutyPart, say: Say): readonly string[] {
  const found = checks.flatMap(({ requires }) =>
    requires.flatMap(({ id, remedy }) =>
      remedy === null ? [] : [say('explain.requirement', { id, must: remedy })],
    ),
  );
  return [...new Set(found)];
}

/** Collections that are judged alike are told together. */
function judgedAlike(checks: readonly CheckPart[]): readonly (readonly CheckPart[])[] {
  const groups = new Map<string, CheckPart[]>();
  for (const check of checks) {
    const key = JSON.stringify([check.exceptions, check.requires, check.empty]);
    groups.set(key, [...(groups.get(key) ?? []), check]);
  }
  return [...groups.values()];
}

function requirementText({ id, must, attestable, mayBePending }: RequirementPart, say: Say): string {
  const extras = [
    ...(mayBePending ? [say('explain.may-be-pending')] : []),
    ...(attestable ? [say('explain.attestable')] : []),
  ];
  const args = { id, must, extras: extras.join(say('report.clause-separator')) };
  return say(extras.length > 0 ? 'explain.requirement.extras' : 'explain.requirement', args);
}

function* checksBlocks(checks: readonly CheckPart[], level: number, say: Say): Generator<Block> {
  for (const group of judgedAlike(checks)) {
    const [first] = group;
    if (!first) continue;
    const names = group.map(({ title, collection }) => say('collection.titled', { title, name: collection }));
    const isUnit = first.collection === 'unit';
    const heading = isUnit
      ? say('explain.heading.unit-must')
      : say('explain.heading.must', { collections: names });
    yield { kind: 'heading', level: (level + 1) as 3 | 4, text: heading };
    for (const requirement of first.requires) yield { kind: 'item', text: requirementText(requirement, say) };
    if (first.exceptions.length > 0)
      yield {
        kind: 'paragraph',
        text: say('explain.exceptions', { reasons: first.exceptions.join(say('explain.or')) }),
      };
    if (!isUnit)
      yield {
        kind: 'paragraph',
        text: say(first.empty === 'pass' ? 'explain.empty.pass' : 'explain.empty.not-applicable'),
      };
  }
}

/** A duty as it stands in the reference: in a few lines under a heading of the fourth level. */
export function* referenceBlocks(duty: DutyPart, say: Say): Generator<Block> {
  const nested = function* (heading: MessageCode, items: readonly string[]): Generator<Block> {
    if (items.length === 0) return;
    yield { kind: 'item', text: say(heading) };
    for (const text of items) yield { kind: 'item', depth: 2, text };
  };
  yield { kind: 'heading', level: 4, text: say('explain.duty', { id: duty.id, title: duty.title }) };
  yield { kind: 'item', text: labelled(say, 'explain.label.force', forceOf(duty, say)) };
  if (duty.states !== null) yield { kind: 'item', text: say('explain.informational', { text: duty.states }) };
  if (duty.kind === 'roll-up') yield { kind: 'item', text: say('explain.roll-up', { rules: duty.of }) };
  for (const group of judgedAlike(duty.checks)) {
    const [first] = group;
    if (!first) continue;
    const collections = group.map(({ title, collection }) =>
      say('collection.titled', { title, name: collection }),
    );
    const isUnit = first.collection === 'unit';
    yield { kind: 'item', text: isUnit ? say('reference.unit') : say('reference.records', { collections }) };
    if (first.exceptions.length > 0) {
      const reasons = first.exceptions.join(say('explain.or'));
      yield { kind: 'item', text: say('reference.exceptions', { reasons }) };
    }
    yield* nested(
      'reference.must',
      first.requires.map((requirement) => requirementText(requirement, say)),
    );
  }
  yield* nested(
    'reference.parameters',
    duty.parameters.map((parameter) => parameterText(parameter, say)),
  );
  if (duty.remedy !== null) yield { kind: 'item', text: labelled(say, 'label.remedy', duty.remedy) };
  yield* nested('reference.assumes', duty.assumes);
}

/** The facts that a duty leans on, and what comes of leaving each out; those that every record has are told together. */
export function* factsBlocks({ facts }: DutyPart, level: number, language: Language): Generator<Block> {
  const say = sayIn(language);
  const always = facts.filter(({ ifMissing }) => ifMissing === 'refused');
  const others = facts.filter((fact) => !always.includes(fact)).map((fact) => factText(fact, say));
  const required = always.map((fact) => factName(fact, say));
  const last = required.length > 0 ? [say('explain.fact.required', { facts: required })] : [];
  yield* section('explain.heading.facts', [...others, ...last], level, say);
}

function factText(fact: FactPart, say: Say): string {
  const { field, noMatch } = fact;
  const name = factName(fact, say);
  const outcome = outcomeOf(fact, say);
  if (field.includes('.') || noMatch === null) return say('explain.fact.missing', { name, outcome });
  const none = say(`explain.outcome.${noMatch}`);
  if (none === outcome) return say('explain.fact.missing-or-none', { name, outcome });
  return say('explain.fact.collection', { name, outcome, none });
}

function factName({ field, title }: FactPart, say: Say): string {
  return say(field.includes('.') ? 'field.titled' : 'collection.titled', { title, path: field, name: field });
}

function outcomeOf({ ifMissing, tried }: FactPart, say: Say): string {
  if (tried !== null && tried !== 'refused') return say(`explain.outcome.${tried}`);
  return say(
    ifMissing === 'means-something' ? 'explain.missing.means-something' : 'explain.missing.undeclared',
  );
}

export function verdictCode(verdict: Verdict): MessageCode {
  return `verdict.${verdict}`;
}

function parameterText({ name, value, effect, source, loosen }: ParameterPart, say: Say): string {
  const changed = effect === 'default' ? '' : say('explain.parameter.changed');
  const may = say(loosen === 'never' ? 'explain.parameter.never' : 'explain.parameter.with-reason');
  return say('explain.parameter', { name, value, changed, source, may });
}

function* section(heading: MessageCode, items: readonly string[], level: number, say: Say): Generator<Block> {
  if (items.length === 0) return;
  yield { kind: 'heading', level: Math.min(4, level + 1) as 3 | 4, text: say(heading) };
  for (const text of items) yield { kind: 'item', text };
}

export function labelled(say: Say, label: MessageCode, value: string): string {
  return say('report.labelled', { label: say(label), value });
}
