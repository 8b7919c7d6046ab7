import { expect, it } from 'vitest';
import type { Expression } from '../../src/model/expression.ts';
import type { Check, Requirement } from '../../src/model/rulebook.ts';
import type { SchemaIndex } from '../../src/model/schema-index.ts';
import { unitInstead } from '../../src/report/unit-instead.ts';

const text = { zh: '', en: '' };
const common = { title: text, description: text, required: false };
const schema: SchemaIndex = {
  repairs: {
    name: 'repairs',
    title: text,
    description: text,
    fields: {
      handledBy: { ...common, type: 'string', refs: ['people'] },
      by: { ...common, type: 'string' },
    },
  },
};

const path = (root: string, ...keys: string[]) => ({ op: 'path', root, keys }) as const;
const named: Expression = { op: 'known', path: path('subject', 'by'), lenient: true };
const handled: Expression = { op: 'call', name: 'isRight', args: [path('subject', 'handledBy')] };

function told(
  that: Expression,
  values: Check['values'] = [],
  lookups: Check['lookups'] = [],
  root = 'subject',
): string | undefined {
  const at = path(root, 'handledBy');
  const requirement: Requirement = {
    kind: 'that',
    id: 'handled',
    that,
    at,
    must: text,
    related: [],
    placeholders: [],
  };
  const check = {
    collection: 'repairs',
    applies: [],
    lookups,
    notes: [],
    requires: [requirement],
    values,
  };
  return unitInstead('repairs.handledBy', requirement, check, schema);
}

it('is told where that the unit is named stands in one branch and what is missing in another', () => {
  expect(told({ op: 'or', left: named, right: handled })).toBe('repairs.by');
  const values = [{ name: 'doneForUs', of: named }];
  expect(told({ op: 'or', left: handled, right: path('doneForUs') }, values)).toBe('repairs.by');
});

it('is not told where both are asked for, or where it is only read', () => {
  expect(told({ op: 'and', left: named, right: handled })).toBeUndefined();
  expect(told({ op: 'or', left: { op: 'not', of: named }, right: handled })).toBeUndefined();
});

it('is told, too, where the subject is read under the name of a look-up that finds it again', () => {
  const again = (equals: Expression): Check['lookups'][number] => {
    return {
      name: 'repair',
      from: 'repairs',
      kind: 'first',
      where: [{ field: 'id', equals }],
      absent: 'fail',
    };
  };
  const that: Expression = {
    op: 'or',
    left: { op: 'known', path: path('repair', 'by'), lenient: true },
    right: { op: 'call', name: 'isRight', args: [path('repair', 'handledBy')] },
  };
  expect(told(that, [], [again(path('subject', 'id'))], 'repair')).toBe('repairs.by');
  expect(told(that, [], [again(path('subject', 'other'))], 'repair')).toBeUndefined();
  expect(told(that, [], [], 'repair')).toBeUndefined();
});
