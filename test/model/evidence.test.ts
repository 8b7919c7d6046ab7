import { describe, expect, test } from 'vitest';
import { evidenceKey, evidencePath } from '../../src/model/evidence.ts';

describe('the name of an evidence file', () => {
  test.each(['evidence/scan.csv', './evidence/scan.csv', 'evidence//./scan.csv', 'evidence/scan.csv/'])(
    '%j is one however it is written',
    (file) => {
      expect(evidencePath(file)).toBe('evidence/scan.csv');
      expect(evidenceKey({ source: 'a.yaml', file })).toBe(
        evidenceKey({ source: 'a.yaml', file: 'evidence/scan.csv' }),
      );
    },
  );

  test.each(['', '.', '/a.csv', 'C:/a.csv', 'a\\b.csv', 'a\nb.csv', '../a.csv', 'a/../b.csv'])(
    '%j is none, and no two of these are the same',
    (file) => {
      expect(evidencePath(file)).toBeUndefined();
      expect(evidenceKey({ source: 'a.yaml', file })).toBe(`a.yaml\u0000${file}`);
    },
  );
});
