import { test } from 'vitest';
import { AS_OF, SHIPPED, valuesOf, auditFiles, filesOf } from '../fixtures/shipped.ts';
import { createWorkbench } from '../../src/explain/workbench.ts';
import { findPatch } from '../../src/explain/patch.ts';
import { settleParameters } from '../../src/rulebook/settle-parameters.ts';
test('x', () => {
  const ground = { shipped: SHIPPED, asOf: AS_OF, parameters: settleParameters(SHIPPED.rulebook.parameters, {}).values };
  const model = { plain: valuesOf('model-unit'), asOf: AS_OF };
  const audited = auditFiles(filesOf('sample-county'));
  const bench = createWorkbench(valuesOf('sample-county'), ground);
  const t0 = Date.now();
  const before = bench.openGaps(bench.plain)!;
  console.log(before.size, Date.now() - t0);
  let n = 0, ok = 0;
  for (const o of audited.outcomes) for (const r of o.results) for (const gap of r.gaps) {
    if (gap.verdict === 'pending') continue;
    if (process.env.R && !o.rule.startsWith(process.env.R)) continue;
    n++;
    const t = Date.now();
    const rule = SHIPPED.rulebook.rules.find((x) => x.id === o.rule)!;
    const patch = findPatch({ rule, subject: r.subject, gap }, bench, before, model);
    if (patch) ok++;
    console.log(o.rule, gap.requirement, gap.code, bench.index.idOf(r.subject), Date.now() - t, 'ms', patch ? JSON.stringify(patch) : '-----');
  }
  console.log(n, ok);
}, 1000000);
