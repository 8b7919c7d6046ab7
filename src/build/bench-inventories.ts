import { closeSync, mkdirSync, openSync, readdirSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  account,
  backup,
  barelyListed,
  certificate,
  DOCUMENTS,
  evaluation,
  footer,
  inspection,
  NETWORKS,
  PLANS,
  person,
  riskAssessment,
  type Size,
  safeguard,
  securityTest,
  system,
  terminal,
  UNFILLED_UNIT,
  unit,
} from './bench-records.ts';
import { collectionNames, loadSchemas } from './json-schema.ts';

/** The proportions of the sample unit: 40 people, 10 systems and 120 accounts for 60 terminals. */
export function inProportion(terminals: number): Size {
  const share = (count: number) => Math.ceil((terminals * count) / 60);
  return { people: share(40), systems: share(10), terminals, accounts: share(120) };
}

/** Many terminals in a unit that is small otherwise. */
export function terminalsOnly(terminals: number): Size {
  return { ...inProportion(60), terminals };
}

/** Many terminals, three in ten with two gaps each. */
export function flawedTerminals(terminals: number): Size {
  return { ...terminalsOnly(terminals), flawed: Math.floor(terminals * 0.3) };
}

/** Writes an inventory of which nothing is declared but terminals, and of these nothing but that they are in use. */
export function writeUnfilled(folder: string, terminals: number): void {
  mkdirSync(folder, { recursive: true });
  write(folder, 'unit', 1, () => UNFILLED_UNIT, '');
  write(folder, 'terminals', terminals, barelyListed);
}

const RECORDS_A_WRITE = 2_000;

/** Writes an inventory into a folder, one file a collection; the same size gives the same bytes. */
export function writeInventory(folder: string, size: Size): void {
  mkdirSync(folder, { recursive: true });
  write(folder, 'unit', 1, () => unit(size), '');
  write(folder, 'networks', 1, () => NETWORKS);
  write(folder, 'documents', 1, () => DOCUMENTS);
  write(folder, 'plans', 1, () => PLANS);
  write(folder, 'people', size.people, person);
  write(folder, 'systems', size.systems, (at) => system(at, size));
  write(folder, 'securityTests', size.systems, securityTest);
  write(folder, 'inspections', size.systems, inspection);
  write(folder, 'evaluations', size.systems, evaluation);
  write(folder, 'safeguards', size.systems, safeguard);
  write(folder, 'riskAssessments', size.systems, riskAssessment);
  write(folder, 'footers', size.systems, footer);
  write(folder, 'backups', size.systems, backup);
  write(folder, 'certificates', size.people, certificate);
  write(folder, 'terminals', size.terminals, (at) => terminal(at, size));
  write(folder, 'accounts', size.accounts, (at) => account(at, size));
  writeNone(folder);
}

/** What has no file of its own is declared to be empty. */
function writeNone(folder: string): void {
  const written = readdirSync(folder).map((file) => basename(file, '.yaml'));
  const none = collectionNames(loadSchemas()).filter((collection) => !written.includes(collection));
  write(folder, 'none', 1, () => none.map((collection) => `${collection}: []\n`).join(''), '');
}

function write(
  folder: string,
  collection: string,
  count: number,
  record: (at: number) => string,
  head = `${collection}:\n`,
): void {
  const file = openSync(join(folder, `${collection}.yaml`), 'w');
  writeSync(file, head);
  for (let start = 0; start < count; start += RECORDS_A_WRITE) {
    const length = Math.min(RECORDS_A_WRITE, count - start);
    writeSync(file, Array.from({ length }, (_, offset) => record(start + offset)).join(''));
  }
  closeSync(file);
}
