import type { RecordRef } from '../model/inventory.ts';
import type { Passes } from '../model/passes.ts';
import { ASSURANCES, type Assurance } from '../model/verdict.ts';

/**
 * Counts the subjects of a rule that pass. A hundred thousand of them leave three numbers, and one byte each only where
 * some of them rest on more than the unit's word.
 */
export class PassTally {
  readonly #counts = { declared: 0, evidenced: 0, verified: 0 };
  /** By collection, an index into ASSURANCES for each record. */
  readonly #marks = new Map<string, Uint8Array>();

  /** One more pass; `size` is how many records its collection has. */
  add({ collection, index }: RecordRef, assurance: Assurance, size: number): void {
    this.#counts[assurance] += 1;
    if (assurance === 'declared') return;
    const marks = this.#marks.get(collection) ?? new Uint8Array(size);
    this.#marks.set(collection, marks);
    marks[index] = ASSURANCES.indexOf(assurance);
  }

  get count(): number {
    return this.#counts.declared + this.#counts.evidenced + this.#counts.verified;
  }

  get passes(): Passes {
    const marks = this.#marks;
    return {
      counts: this.#counts,
      of: ({ collection, index }) => ASSURANCES[marks.get(collection)?.[index] ?? 0] ?? 'declared',
    };
  }
}
