import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAndValidate } from '../../src/audit.ts';
import { calendarOf } from '../../src/evaluate/calendar.ts';
import type { Run } from '../../src/evaluate/dated-run.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { footingOf } from '../../src/evaluate/footing.ts';
import { indexAsOf } from '../../src/inventory/as-of.ts';
import { indexInventory } from '../../src/inventory/index-inventory.ts';
import type { InventoryRecord } from '../../src/model/inventory.ts';
import type { SchemaIndex } from '../../src/model/schema-index.ts';
import { evaluatePapers, indexSent } from '../../src/papers/evaluate-papers.ts';
import { type EvaluateJob, received, standingOf } from '../../src/papers/jobs.ts';
import { shippedJson, shippedRulebook } from '../../src/platform/shipped-data.ts';
import { validators } from '../inventory/given.ts';

const rulebook = shippedRulebook();
const schema = shippedJson<SchemaIndex>('schema-index');

// On the earlier day some of what the county declares retired or disabled is not so yet.
test.each(['2026-11-01', '2023-01-01'])(
  'what was sent to the thread and back is what evaluating here gives, evidence and all, on %s',
  (asOf) => {
    const folder = 'fixtures/sample-county';
    const files = readdirSync(folder)
      .filter((file) => /\.(yaml|csv)$/.test(file))
      .map((file) => ({ file, bytes: readFileSync(`${folder}/${file}`) }));
    const read = readAndValidate(files, { schema, validators });
    if (!read.ok) throw new Error('malformed');
    const declared = indexInventory(read.value, schema);
    const index = indexAsOf(declared, schema, asOf);
    expect(index === declared).toBe(asOf === '2026-11-01');
    const parameters = Object.fromEntries(rulebook.parameters.map((one) => [one.name, one.default]));
    const footing = footingOf(index.inventory.unit, rulebook);
    const run = { asOf, parameters, footing, calendar: calendarOf(asOf, rulebook.calendar, parameters) };
    // Every third record stands on evidence, every sixth of them was looked at.
    const records = [...index.inventory.collections.values()].flat();
    const standing: NonNullable<Run['standing']> = new Map(
      records.flatMap((record: InventoryRecord, at) =>
        at % 3 === 0 ? [[record, at % 6 === 0 ? 'verified' : 'evidenced'] as const] : [],
      ),
    );
    const here = evaluate(rulebook, { ...run, index, schema, standing });

    const { unit, collections } = declared.inventory;
    const job = structuredClone<EvaluateJob>({
      inventory: { unit, collections },
      run,
      standing: standingOf(index, standing),
    });
    const begun: string[] = [];
    const loaded = { rulebook, schema, rules: rulebook.rules.map(({ id }) => id) };
    const sent = evaluatePapers(loaded, indexSent(job.inventory!, schema), job, (rule) => begun.push(rule));
    const back = structuredClone(sent).map(received);

    expect(begun).toEqual(rulebook.rules.map(({ id }) => id));
    const plainly = (outcomes: typeof here) =>
      outcomes.map(({ rule, passed, passes, results }) => ({
        rule,
        passed,
        counts: passes?.counts,
        results,
      }));
    expect(plainly(back)).toEqual(plainly(here));
    expect(here.some(({ passes }) => (passes?.counts.verified ?? 0) > 0)).toBe(true);
    for (const [at, { passes }] of here.entries())
      for (const [collection, list] of collections)
        for (const position of list.keys())
          expect(back[at]!.passes?.of({ collection, index: position })).toBe(
            passes?.of({ collection, index: position }),
          );
  },
);
