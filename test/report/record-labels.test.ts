import { expect, test } from 'vitest';
import type { ReportGap } from '../../src/model/report.ts';
import { furtherPlaces } from '../../src/report/record-labels.ts';

const at = (line: number, pointer: string) => ({ file: 'inventory.yaml', line, column: 5, pointer });
const place = (id: string, line: number, pointer: string) => ({
  collection: 'terminals',
  id,
  name: null,
  location: at(line, pointer),
});

test('a place that a reader has already is not named again', () => {
  const gap = {
    record: { collection: 'terminals', id: 'pc-01' },
    location: at(86, '/terminals/0/assetLedger/notAsset'),
    related: [
      place('pc-01', 86, '/terminals/0/purchasedOn'),
      place('pc-01', 90, '/terminals/0/registeredOn'),
      place('pc-02', 95, '/terminals/1'),
      place('pc-02', 95, '/terminals/1/ip'),
    ],
  } as unknown as ReportGap;
  expect(furtherPlaces(gap).map(({ location }) => location.pointer)).toEqual([
    '/terminals/0/registeredOn',
    '/terminals/1',
  ]);
});
