import type { Edit } from '../examples/example.ts';

/** Edits with everything taken out of them that is not needed: whole edits, and fields of records that are added. */
export function smallest(edits: readonly Edit[], suffices: (edits: readonly Edit[]) => boolean): readonly Edit[] {
  let kept = edits;
  for (const edit of edits) {
    const without = kept.filter((one) => one !== edit);
    if (without.length > 0 && suffices(without)) kept = without;
  }
  for (const edit of kept) {
    if (!('add' in edit)) continue;
    let current = edit;
    for (const key of Object.keys(edit.record)) {
      if (key === 'id') continue;
      const { [key]: _, ...record } = current.record;
      const shorter = { ...current, record };
      const others = kept.map((one) => (one === current ? shorter : one));
      if (!suffices(others)) continue;
      kept = others;
      current = shorter;
    }
  }
  return kept;
}
