import { isMapping } from '../model/mapping.ts';
import type { InputFile, Source } from '../model/source.ts';

/** What every report of ours has at its top, and no inventory. */
const REPORT_KEYS = ['schemaVersion', 'tool'];
const JSON_FILE = /\.(?:json|sarif)$/i;
/** What the CI samples call the list for GitLab, which is empty where there is no gap. */
const CALLED_AS_A_LIST = /codequality\.json$/i;
const FINGERPRINT = /^[0-9a-f]{32}(?:-\d+)?$/;

/** Whether a file that was read is a report of netsec's, or its findings as SARIF. */
export function isOwnReport({ file, value }: Source): boolean {
  if (!JSON_FILE.test(file)) return false;
  return REPORT_KEYS.every((key) => Object.hasOwn(value, key)) || isOwnSarif(value);
}

/** Whether a file that cannot be read as an inventory is a list of findings that netsec wrote for GitLab. */
export function isOwnList({ file, bytes }: InputFile): boolean {
  if (!JSON_FILE.test(file) || bytes[0] !== '['.charCodeAt(0)) return false;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return false;
  }
  if (!Array.isArray(value)) return false;
  return value.length === 0 ? CALLED_AS_A_LIST.test(file) : value.every(isFinding);
}

function isFinding(entry: unknown): boolean {
  return (
    isMapping(entry) &&
    typeof entry.check_name === 'string' &&
    typeof entry.fingerprint === 'string' &&
    FINGERPRINT.test(entry.fingerprint)
  );
}

function isOwnSarif(value: Readonly<Record<string, unknown>>): boolean {
  const { runs } = value;
  return Array.isArray(runs) && runs.length > 0 && runs.every(isOwnRun);
}

function isOwnRun(run: unknown): boolean {
  const driver = isMapping(run) && isMapping(run.tool) && run.tool.driver;
  return isMapping(driver) && driver.name === 'netsec';
}
