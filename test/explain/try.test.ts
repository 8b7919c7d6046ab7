import { test } from 'vitest';
import { AS_OF, EXAMPLES, SHIPPED, valuesOf } from '../fixtures/shipped.ts';
import { failingExcerpt, passingExcerpt } from '../../src/explain/excerpt.ts';
import { settleParameters } from '../../src/rulebook/settle-parameters.ts';
import { stringify } from 'yaml';
test('x', () => {
  const ground = { shipped: SHIPPED, asOf: AS_OF, parameters: settleParameters(SHIPPED.rulebook.parameters, {}).values };
  const unit = { base: 'model-unit', asOf: AS_OF, plain: valuesOf('model-unit'), examples: EXAMPLES };
  const t = Date.now();
  for (const rule of SHIPPED.rulebook.rules) {
    const f = failingExcerpt(rule, unit, ground);
    const p = passingExcerpt(rule, unit, ground, f?.excerpt.subject);
    console.log(rule.id, f?.excerpt.example, f?.excerpt.verdict, f?.excerpt.subject, '|', p?.excerpt.example, p?.excerpt.verdict, p?.excerpt.subject, f ? stringify(f.excerpt.records).split('\n').length : 0, p ? stringify(p.excerpt.records).split('\n').length:0);
    if (['A15.5','A36.3','A28.3','A13.5','A9.1','A39.3'].includes(rule.id)) console.log(stringify({p: p?.excerpt, f: f?.excerpt}));
  }
  console.log(Date.now()-t);
}, 100000);
