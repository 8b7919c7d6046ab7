import type { Report } from '../model/report.ts';
import type { MessageArguments } from '../model/text.ts';
import { number, record, type Shape, type ShapeProblem } from './saved-shape.ts';
import { REPORT_1, REPORT_2 } from './saved-versions.ts';
import { type ReportOfVersion1, upgraded } from './upgrade-report.ts';

/** A report read back, or why a file is none that can be shown again; the arguments want the `file` added. */
export type SavedReport =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly code: SavedReportFault; readonly args: MessageArguments };

/** No JSON at all, no report or a damaged one, or one of a later version than this program knows. */
export type SavedReportFault = 'cli.report-not-json' | 'cli.report-not-ours' | 'cli.report-newer';

interface Version {
  readonly shape: Shape;
  /** Brings what has this shape to the version of today. */
  readonly upgrade: (value: unknown) => Report;
}

/** Every version that was ever written: what was saved once can be shown for ever. */
const VERSIONS: Readonly<Record<number, Version>> = {
  1: { shape: REPORT_1, upgrade: (value) => upgraded(value as ReportOfVersion1) },
  2: { shape: REPORT_2, upgrade: (value) => value as Report },
};

const NEWEST = Math.max(...Object.keys(VERSIONS).map(Number));

/** Reads a report back from the JSON it was saved as, whatever version that has. */
export function readSavedReport(json: string): SavedReport {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { ok: false, code: 'cli.report-not-json', args: {} };
  }
  const unversioned = VERSIONED(value, '');
  if (unversioned) return notOurs(unversioned);
  const found = (value as { readonly schemaVersion: number }).schemaVersion;
  if (found > NEWEST) return { ok: false, code: 'cli.report-newer', args: { found, known: NEWEST } };
  const version = VERSIONS[found];
  if (!version) return notOurs({ pointer: '/schemaVersion', expected: Object.keys(VERSIONS).join(' | ') });
  const damage = version.shape(value, '');
  return damage ? notOurs(damage) : { ok: true, report: version.upgrade(value) };
}

function notOurs({ pointer, expected }: ShapeProblem): SavedReport {
  return { ok: false, code: 'cli.report-not-ours', args: { detail: `${pointer || '/'}: ${expected}` } };
}

const VERSIONED = record({ schemaVersion: number });
