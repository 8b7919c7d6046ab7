import type { InventoryRecord } from '../model/inventory.ts';
import type { Retelling } from './situation.ts';

/** Records that ask nothing of anybody: who has left, what is out of use, a paper about nothing. */
const NEEDLESS: Readonly<Record<string, InventoryRecord>> = {
  people: { id: 'added-leaver', name: '古人', joinedOn: '2015-01-05', leftOn: '2018-01-05' },
  systems: {
    id: 'added-retired',
    name: '旧系统',
    status: 'retired',
    kind: 'business',
    onlineOn: '2016-01-04',
    retiredOn: '2018-05-04',
  },
  terminals: {
    id: 'added-scrapped',
    kind: 'desktop',
    status: 'scrapped',
    classified: false,
    assetNumber: 'ADDED-1',
  },
  documents: { id: 'added-paper', kind: 'other', title: '无关文件', date: '2024-05-06' },
};

/** What is needless in every record. */
const REMARKS = { note: '备注', ext: { 备注: 1 } };

/** A remark on every record, and one more record wherever one may be added that asks nothing. */
export const addedTo: Retelling = ({ inventory, asOf }, _, parts) => ({
  inventory: Object.fromEntries(
    Object.entries(inventory).map(([collection, content]) => {
      if (!Array.isArray(content)) return [collection, { ...REMARKS, ...(content as InventoryRecord) }];
      // The first record of its kind is not needless to a rule that judges each of them: there was none to ask anything of.
      const isJudged =
        !parts || parts.some(({ checks }) => checks.some((one) => one.collection === collection));
      const needless = content.length > 0 || !isJudged ? NEEDLESS[collection] : undefined;
      const records = needless ? [needless, ...content] : content;
      return [collection, records.map((record) => ({ ...REMARKS, ...record }))];
    }),
  ),
  asOf,
});
