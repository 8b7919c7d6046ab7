import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/examples/edit.ts';
import type { Example, PlainInventory, SubjectVerdict } from '../../src/examples/example.ts';
import { indexed } from '../../src/examples/run-examples.ts';
import { verdictsOf } from '../../src/examples/verdicts.ts';
import type { TellingExamples } from '../../src/explain/duty.ts';
import type { Excerpt } from '../../src/explain/excerpt.ts';
import { explain } from '../../src/explain/explain.ts';
import type { DutyPart, Explanation } from '../../src/explain/explanation.ts';
import { explanationJson } from '../../src/explain/told.ts';
import { resolveTopic } from '../../src/explain/topic.ts';
import { judge } from '../../src/judge.ts';
import type { Rule } from '../../src/model/rulebook.ts';
import { worstVerdict } from '../../src/model/verdict.ts';
import { shippedExamples } from '../../src/platform/shipped-data.ts';
import { settleParameters } from '../../src/rulebook/settle-parameters.ts';
import { run } from '../cli/run.ts';
import { AS_OF, SHIPPED, valuesOf } from '../fixtures/shipped.ts';

const { duties, rules } = SHIPPED.rulebook;
const MODEL = valuesOf('model-unit');
const PARAMETERS = settleParameters(SHIPPED.rulebook.parameters, {}).values;
const UNIT = { base: 'model-unit', asOf: AS_OF, plain: MODEL, examplesOf: shippedExamples<Example>() };

/** What the program says of a duty, as a program that reads its JSON gets it. */
function explained(asked: string): readonly DutyPart[] {
  const { rulebook, schema } = SHIPPED;
  const topic = resolveTopic(asked, rulebook, schema);
  if (!topic.ok) throw new Error(asked);
  const telling: TellingExamples = {
    rulebook,
    schema,
    parameters: PARAMETERS,
    language: 'zh',
    ground: { shipped: SHIPPED, asOf: AS_OF, parameters: PARAMETERS },
    toolVersion: '0',
    quote: () => null,
  };
  const told = [...explanationJson(explain({ asked, topic: topic.topic, unit: UNIT, telling }))].join('');
  return (JSON.parse(told) as Explanation).duties;
}

const TOLD = new Map(duties.flatMap(({ id }) => explained(id).map((duty) => [duty.id, duty])));

/** The unit that an excerpt is cut from. */
function unitOf({ base, edit }: Excerpt): PlainInventory {
  expect(base).toBe('model-unit');
  return applyEdits(MODEL, edit, SHIPPED.schema).inventory;
}

/** What an audit of a unit says of each subject of a duty. */
function audited(unit: PlainInventory, duty: string, asOf: string): ReadonlyMap<string, SubjectVerdict> {
  const rule = rules.find(({ id }) => id === duty)!;
  const { outcomes, index } = outcomesOf(unit, rule, asOf);
  return verdictsOf(rule, outcomes.find((outcome) => outcome.rule === duty)!, index);
}

function outcomesOf(unit: PlainInventory, rule: Rule, asOf: string) {
  const only = new Set([rule.id, ...(rule.kind === 'roll-up' ? rule.of : [])]);
  return judge(indexed(unit, SHIPPED), SHIPPED, { asOf, parameters: PARAMETERS, only });
}

/** The unit with the fields that an excerpt shows written into it once more. */
function overlaid(unit: PlainInventory, { records }: Excerpt): PlainInventory {
  const copy = structuredClone(unit) as Record<string, unknown>;
  for (const [collection, shown] of Object.entries(records)) {
    if (!Array.isArray(shown)) copy[collection] = merged(copy[collection], shown);
    else if (shown.length === 0) copy[collection] = [];
    else
      copy[collection] = (copy[collection] as { id: string }[]).map((record) => {
        const piece = shown.find(({ id }) => id === record.id);
        return piece ? merged(record, piece) : record;
      });
  }
  return copy;
}

function merged(whole: unknown, piece: unknown): unknown {
  if (typeof piece !== 'object' || piece === null || Array.isArray(piece)) return piece;
  const result = { ...(whole as Record<string, unknown>) };
  for (const [key, value] of Object.entries(piece)) result[key] = merged(result[key], value);
  return result;
}

/** How many fields an excerpt shows. */
function fieldsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, inner) => sum + fieldsIn(inner), 0);
}

test('every duty is told, by the command as well', async () => {
  expect([...TOLD.keys()]).toEqual(duties.map(({ id }) => id));
  const { code, stdout } = await run(['explain', 'A15', '--format', 'json']);
  expect(code).toBe(0);
  for (const duty of (JSON.parse(stdout) as Explanation).duties) expect(duty).toEqual(TOLD.get(duty.id));
});

describe.each(duties.map(({ id }) => id))('%s', (id) => {
  const duty = TOLD.get(id)!;
  const rule = rules.find((one) => one.id === id)!;

  if (rule.kind === 'informational') {
    test('states something, and has nothing to keep or to break', () => {
      expect(duty).toMatchObject({ kind: 'informational', passing: null, failing: null });
      expect(duty.states).toBe(rule.say.zh);
    });
    return;
  }

  test('the passing excerpt is of the unit, and passes', () => {
    const excerpt = duty.passing!;
    const unit = unitOf(excerpt);
    expect(overlaid(unit, excerpt)).toEqual(unit);
    const verdicts = audited(overlaid(unit, excerpt), excerpt.of, excerpt.asOf);
    if (excerpt.subject !== 'unit' || verdicts.has('unit'))
      expect(verdicts.get(excerpt.subject)).toHaveProperty('pass');
    else expect(rule.empty).toBe('pass');
    if (rule.kind === 'roll-up') expect(audited(unit, id, excerpt.asOf).get('unit')).toHaveProperty('pass');
  });

  test('the failing excerpt is of the edited unit, and fails as it says', () => {
    const excerpt = duty.failing!;
    const unit = unitOf(excerpt);
    expect(overlaid(unit, excerpt)).toEqual(unit);
    expect(excerpt.verdict).toBe('fail');
    const found = audited(overlaid(unit, excerpt), excerpt.of, excerpt.asOf).get(excerpt.subject);
    expect(found?.fail).toEqual(excerpt.requirements);
    expect(new Set(excerpt.findings.map(({ requirement }) => requirement))).toEqual(
      new Set([...(found?.fail ?? []), ...(found?.undeclared ?? [])]),
    );
    if (rule.kind === 'roll-up') expect(audited(unit, id, excerpt.asOf).get('unit')).toHaveProperty('fail');
  });

  test('the excerpts are short enough to be read', () => {
    expect(fieldsIn(duty.passing?.records)).toBeLessThanOrEqual(80);
    expect(fieldsIn(duty.failing?.records)).toBeLessThanOrEqual(80);
  });

  test('what it says of a fact left out is what an audit says', () => {
    const { of, edit, asOf } = duty.passing!;
    if (of !== id) return;
    const unit = applyEdits(MODEL, edit, SHIPPED.schema).inventory;
    for (const { field, tried } of duty.facts) {
      if (field.includes('.') || tried === null) continue;
      const { [field]: _, ...without } = unit;
      const { outcomes } = outcomesOf(without, rule, asOf);
      const { results = [], passed = 0 } = outcomes.find((outcome) => outcome.rule === id) ?? {};
      const verdicts = results.map(({ verdict }) => verdict);
      expect([field, worstVerdict(passed > 0 ? [...verdicts, 'pass'] : verdicts)]).toEqual([field, tried]);
    }
  });
});
