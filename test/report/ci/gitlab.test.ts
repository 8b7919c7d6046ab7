import { describe, expect, it } from 'vitest';
import { smallReport } from '../a-small-report.ts';
import { openGapsOf, rendered, TWINS } from './ci-reports.ts';

describe('GitLab Code Quality', () => {
  it('has no fingerprint twice', async () => {
    const entries = JSON.parse(await rendered(TWINS, 'gitlab'));
    const told = entries.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    const known = openGapsOf(TWINS).map(({ fingerprint }) => fingerprint);
    expect(new Set(known).size).toBe(known.length - 1);
    expect(new Set(told).size).toBe(told.length);
    // What was there before keeps its own.
    for (const fingerprint of known) expect(told).toContain(fingerprint);
  });

  it('has each open gap once, with what the widget reads', async () => {
    const report = smallReport();
    const entries = JSON.parse(await rendered(report, 'gitlab', 'inventory/'));
    expect(entries.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).toEqual(
      openGapsOf(report).map(({ fingerprint }) => fingerprint),
    );
    for (const entry of entries) {
      expect(Object.keys(entry)).toEqual([
        'description',
        'check_name',
        'fingerprint',
        'severity',
        'location',
      ]);
      expect(['minor', 'major', 'critical']).toContain(entry.severity);
      expect(entry.location.path).toMatch(/^inventory\/\w+\.yaml$/);
      expect(entry.location.lines.begin).toBeGreaterThan(0);
    }
  });
});
