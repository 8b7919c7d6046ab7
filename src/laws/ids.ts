import type { PlainInventory } from '../examples/example.ts';
import { rewritten } from './rewrite.ts';
import type { Retelling } from './situation.ts';

/** Every record under another id, so that what was first by its id is last. */
export const idsRenamed: Retelling = ({ inventory, asOf }, { schema }) => {
  const ids = idsOf(inventory);
  const all = [...new Set([...ids.values()].flatMap((known) => [...known]))].sort();
  const names = new Map(all.map((id, position) => [id, `k${all.length - position + 10_000}-${id}`]));
  const renamed = rewritten(inventory, schema, (value, { refs }, { collection, path }) => {
    const isOwn = collection !== 'unit' && path.length === 1 && path[0] === 'id';
    const isNamed = isOwn || refs?.some((name) => ids.get(name)?.has(String(value)));
    return isNamed ? (names.get(String(value)) ?? value) : value;
  });
  return {
    inventory: renamed,
    asOf,
    nameNow: (record) => {
      const [collection, ...id] = record.split('/');
      return id.length === 0 ? record : `${collection}/${names.get(id.join('/')) ?? id.join('/')}`;
    },
  };
};

function idsOf(inventory: PlainInventory): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    Object.entries(inventory).map(([name, content]) => [
      name,
      new Set(Array.isArray(content) ? content.map(({ id }) => String(id)) : []),
    ]),
  );
}
