import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/examples/edit.ts';
import type { PlainInventory, SubjectVerdict } from '../../src/examples/example.ts';
import { verdictsOf } from '../../src/examples/verdicts.ts';
import type { Excerpt } from '../../src/explain/excerpt.ts';
import type { DutyPart, Explanation } from '../../src/explain/explanation.ts';
import { run } from '../cli/run.ts';
import { auditValues, SHIPPED, valuesOf } from '../fixtures/shipped.ts';

const { duties, rules } = SHIPPED.rulebook;
const MODEL = valuesOf('model-unit');
/** `A15`, `XC3`: what has all duties of an article told at once. */
const ARTICLES = [...new Set(duties.map(({ id }) => id.split('.')[0] ?? ''))];

/** What the program says of a duty, as a program that reads its JSON gets it. */
async function explained(article: string): Promise<readonly DutyPart[]> {
  const { code, stdout } = await run(['explain', article, '--format', 'json']);
  expect(code).toBe(0);
  return (JSON.parse(stdout) as Explanation).duties;
}

const TOLD = new Map<string, DutyPart>();
for (const article of ARTICLES) for (const duty of await explained(article)) TOLD.set(duty.id, duty);

/** The unit that an excerpt is cut from. */
function unitOf({ base, edit }: Excerpt): PlainInventory {
  expect(base).toBe('model-unit');
  return applyEdits(MODEL, edit, SHIPPED.schema).inventory;
}

/** What an audit of a unit says of each subject of a duty. */
function audited(unit: PlainInventory, duty: string, asOf: string): ReadonlyMap<string, SubjectVerdict> {
  const found = auditValues(unit, asOf);
  if (!found) throw new Error('malformed');
  const rule = rules.find(({ id }) => id === duty)!;
  return verdictsOf(rule, found.outcomes.find((outcome) => outcome.rule === duty)!, found.index);
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

test('every duty is told', () => {
  expect([...TOLD.keys()]).toEqual(duties.map(({ id }) => id));
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
    const { of, edit, subject, asOf } = duty.passing!;
    if (of !== id) return;
    const unit = applyEdits(MODEL, edit, SHIPPED.schema).inventory;
    for (const { field, tried } of duty.facts) {
      if (field.includes('.') || tried === null) continue;
      const without = auditValues(applyEdits(unit, [{ remove: field }], SHIPPED.schema).inventory, asOf);
      const results = without?.outcomes.find((outcome) => outcome.rule === id)?.results ?? [];
      const named = results.filter((result) => nameOf(result, without!.index) === subject);
      const verdict =
        named[0]?.verdict ??
        results.find((result) => result.subject.collection === 'unit')?.verdict ??
        'pass';
      if (without && field !== subject.split('/')[0]) expect([field, verdict]).toEqual([field, tried]);
    }
  });
});

type Result = NonNullable<ReturnType<typeof auditValues>>['outcomes'][number]['results'][number];
type Index = NonNullable<ReturnType<typeof auditValues>>['index'];

function nameOf({ subject }: Result, index: Index): string {
  return subject.collection === 'unit' ? 'unit' : `${subject.collection}/${index.idOf(subject)}`;
}
