import { expect, test } from 'vitest';
import { absenceListOf, denialOf } from '../../src/model/absence-list.ts';
import type { Fields } from '../../src/model/field-at.ts';
import { toPointer } from '../../src/model/json-pointer.ts';
import { schema } from '../inventory/given.ts';

/** Every free text of a record with the word by which it is said to be absent. */
function absences(record: Fields, fields: Fields, above: readonly (string | number)[]): readonly string[] {
  return Object.entries(fields).flatMap(([key, { freeText, fields: inner, items }]) => {
    const path = [...above, key];
    const absence = freeText ? absenceListOf(record, path) : undefined;
    const own = absence ? [`${toPointer(path)} ${toPointer(absence.list)} ${absence.word}`] : [];
    const list = items?.fields ? absences(record, items.fields, [...path, 0]) : [];
    return [...own, ...absences(record, inner ?? {}, path), ...list];
  });
}

test('a free text is known to be absent by the word for it in the list beside it, or beside its mapping', () => {
  const all = Object.values(schema).flatMap(({ name, fields }) =>
    absences(fields, fields, []).map((line) => `${name}${line}`),
  );
  expect(all).toEqual([
    'unit/planning/leadBody /planning/notSet lead-body',
    'systems/operatorUnit /notAssigned operator',
    'systems/builderUnit /notAssigned builder',
    'systems/userUnit /notAssigned user',
    'systems/sourceCode/archive /sourceCode/notDone archived',
    'systems/personalInformation/purpose /personalInformation/notSet purpose',
    'software/registrationNumber /notDone registration-number',
    'footers/responsibleUnit /notShown responsible-unit',
    'footers/operatorUnit /notShown operator-unit',
    'footers/icp/number /notShown icp',
    'footers/police/number /notShown police',
    'devices/registrationNumber /notDone registration-number',
    'dataAssets/class /notSet class',
    'dataAssets/strategy /notSet strategy',
    'documents/number /notStated number',
    'documents/scope /notStated scope',
    'documents/backup/scope /backup/notSet scope',
    'inspections/scheme/body /scheme/notSet body',
    'inspections/scheme/scope /scheme/notSet scope',
    'inspections/scheme/content /scheme/notSet content',
    'inspections/scheme/schedule /scheme/notSet schedule',
    'inspections/summary /notDone summary',
    'inspections/riskAnalysis /notDone risk-analysis',
    'problems/measure /notSet measure',
    'incidents/accountability/leader /accountability/notDone leader',
    'incidents/accountability/directlyResponsible /accountability/notDone directly-responsible',
    'campaigns/audience /notDone audience',
  ]);
});

test('what was not done at all is said beside its day or number alone', () => {
  const fields = schema.products!.fields;
  expect(denialOf(fields, ['review', 'number'])).toEqual(['review', 'done']);
  expect(denialOf(fields, ['review', 'on'])).toEqual(['review', 'done']);
  expect(denialOf(fields, ['review', 'done'])).toBeUndefined();
  expect(denialOf(schema.people!.fields, ['responsibilityLetter', 'until'])).toBeUndefined();
  expect(denialOf(schema.people!.fields, ['number'])).toBeUndefined();
});
