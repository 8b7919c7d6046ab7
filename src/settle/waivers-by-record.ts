import { isFor, type WaiverScope } from './waiver-subject.ts';

/** Waivers by the records they are for; with thousands of them, few are for one record. */
export class WaiversByRecord<T extends { readonly scope: WaiverScope }> {
  readonly #byId = new Map<string, T[]>();
  /** Those by a pattern alone, by what its ids begin with. */
  readonly #byHead = new Map<string, T[]>();
  readonly #lengths = new Set<number>();

  enter(waiver: T): void {
    const { id, pattern } = waiver.scope;
    if (id !== undefined) put(this.#byId, id, waiver);
    else if (pattern) {
      put(this.#byHead, pattern.head, waiver);
      this.#lengths.add(pattern.head.length);
    }
  }

  /** Those for the record of a collection with an id, in no order. */
  of(collection: string, id: string): readonly T[] {
    const heads = [...this.#lengths].filter((length) => length <= id.length);
    const candidates = [this.#byId.get(id), ...heads.map((length) => this.#byHead.get(id.slice(0, length)))];
    return candidates.flatMap((those = []) =>
      those.filter(({ scope }) => scope.collection === collection && isFor(scope, id)),
    );
  }
}

function put<T>(waivers: Map<string, T[]>, key: string, waiver: T): void {
  const those = waivers.get(key);
  if (those) those.push(waiver);
  else waivers.set(key, [waiver]);
}
