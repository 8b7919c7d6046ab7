import type { InventoryRecord } from '../model/inventory.ts';
import { NEEDLESS } from './needless.ts';
import type { Retelling } from './situation.ts';

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
