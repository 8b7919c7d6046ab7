/** What a starter inventory says of its unit: the facts without which nothing can be audited, and what else is known. */
export interface UnitFacts {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  /** GB/T 2260, six digits. */
  readonly region: string;
  readonly superior?: string;
  readonly nature?: string;
}
