import { quickValidators } from '../inventory/fits.ts';
import type { Validators } from '../inventory/record-validator.ts';
import type { Shipped } from '../judge.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { Shapes } from '../model/shapes.ts';
import { shippedJson, shippedRulebook, shippedValidators } from '../platform/shipped-data.ts';

/** What ships with the program, read; the rulebook when it is asked for, which takes as long as all the rest. */
export async function shippedParts(): Promise<Shipped> {
  let rulebook: Rulebook | undefined;
  return {
    schema: shippedJson<SchemaIndex>('schema-index'),
    validators: quickValidators(shippedJson<Shapes>('shapes'), () => shippedValidators<Validators>()),
    get rulebook() {
      rulebook ??= shippedRulebook();
      return rulebook;
    },
  };
}
