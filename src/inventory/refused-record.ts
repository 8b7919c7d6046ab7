import type { Fields } from '../model/field-at.ts';
import type { Findings, RecordPlace } from './findings.ts';
import type { RecordValidator } from './record-validator.ts';

/** A record that its validator refused, and where to say why. */
export interface RefusedRecord {
  readonly place: RecordPlace;
  readonly fields: Fields;
  readonly validator: RecordValidator;
  readonly findings: Findings;
}
