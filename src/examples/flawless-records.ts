import type { RecordValidator, Validators } from '../inventory/record-validator.ts';

const kept = new WeakMap<Validators, Validators>();

/**
 * The same validators, which do not look twice at a record found flawless: edited units share the records that no edit
 * touches, and nobody changes those.
 */
export function rememberingFlawless(validators: Validators): Validators {
  const known = kept.get(validators);
  if (known) return known;
  const remembering = Object.fromEntries(
    Object.entries(validators).map(([collection, validator]) => [collection, remember(validator)]),
  );
  kept.set(validators, remembering);
  return remembering;
}

function remember(validator: RecordValidator): RecordValidator {
  const { isFlawless } = validator;
  if (!isFlawless) return validator;
  const flawless = new WeakSet<object>();
  const remembering: RecordValidator = (record) => {
    const valid = validator(record);
    remembering.errors = validator.errors ?? null;
    return valid;
  };
  remembering.isFlawless = (record) => {
    if (typeof record !== 'object' || record === null) return false;
    if (flawless.has(record)) return true;
    const fits = isFlawless(record);
    if (fits) flawless.add(record);
    return fits;
  };
  return remembering;
}
