import { expect, test } from 'vitest';
import type { ReportCollection } from '../../src/model/report.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { MOST_IDS } from '../../src/report/collections.ts';
import { idsOfInventory, idsOfReport } from '../../src/report/ids-on-record.ts';
import { translateReport } from '../../src/report/translate.ts';
import { settleParameters } from '../../src/rulebook/settle-parameters.ts';
import { AS_OF, auditFiles, filesOf, SHIPPED } from '../fixtures/shipped.ts';
import { fakeIndex } from './a-small-report.ts';

const people = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `p-${count - at}` }));

test('the ids of an inventory, sorted, none of what is not declared, and not where they are too many', () => {
  const ids = idsOfInventory(fakeIndex({ people: people(2), media: [], terminals: people(MOST_IDS + 1) }));
  expect(ids('people')).toEqual(['p-1', 'p-2']);
  expect(ids('media')).toEqual([]);
  expect(ids('devices')).toEqual([]);
  expect(ids('terminals')).toBeUndefined();
});

test('those of a report are the same; one that lists no collections says nothing of them', () => {
  const collections = [
    { collection: 'people', ids: ['p-1', 'p-2'] },
    { collection: 'terminals', ids: null },
  ] as unknown as readonly ReportCollection[];
  const ids = idsOfReport({ collections });
  expect(ids('people')).toEqual(['p-1', 'p-2']);
  expect(ids('devices')).toEqual([]);
  expect(ids('terminals')).toBeUndefined();
  expect(idsOfReport({ collections: [] })('people')).toBeUndefined();
});

test('a saved report is told in the other language as it would have been from the inventory', () => {
  const { values: parameters } = settleParameters(SHIPPED.rulebook.parameters, {});
  const audited = auditFiles(filesOf('sample-county'));
  const report = (language: 'zh' | 'en') =>
    buildReport({
      ...SHIPPED,
      ...audited,
      asOf: AS_OF,
      asOfSource: 'argument',
      parameters,
      language,
      toolVersion: '0',
    });
  const remedies = (told: ReturnType<typeof report>) =>
    [...told.results].flatMap(({ gaps }) => gaps.map(({ remedy }) => remedy));
  expect(remedies(translateReport(report('zh'), 'en', SHIPPED))).toEqual(remedies(report('en')));
  expect(remedies(report('en')).join('\n')).toContain(
    'with the id of a record in "People" (people), for example ',
  );
});
