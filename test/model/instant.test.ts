import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isInstant } from '../../src/model/day.ts';
import { endOf, hoursBetween } from '../../src/model/instant.ts';

describe('hours between instants', () => {
  test.each([
    ['2026-03-01T08:00:00+08:00', '2026-03-02T08:00:00+08:00', 24],
    ['2026-03-01T08:00:00+08:00', '2026-03-02T00:00:00Z', 24],
    ['2026-02-28T23:00+08:00', '2026-03-01T00:00+09:00', 0],
    ['2026-03-01T00:00:00Z', '2026-02-28T23:30:00Z', -0.5],
    ['2026-03-01T08:00:00.500000+08:00', '2026-03-02T00:00:00.5Z', 24],
    ['2028-02-28T12:00:00-05:30', '2028-02-29T12:00:00-05:30', 24],
  ])('%s to %s', (from, to, hours) => {
    expect(hoursBetween(from, to)).toBe(hours);
  });

  test.each(['2026-03-02T08:00:01+08:00', '2026-03-02T00:00:00.001Z', '2026-03-02T00:00:00.000000001Z'])(
    '%s is more than a day after 08:00 in Asia/Shanghai the day before',
    (to) => {
      expect(hoursBetween('2026-03-01T08:00:00+08:00', to)).toBeGreaterThan(24);
    },
  );

  test('a text that is no instant is refused', () => {
    expect(() => hoursBetween('2026-03-01T08:00:00+08:00', '昨天')).toThrow(RangeError);
  });
});

/** An instant of some second, written in some zone, with some digits behind the second. */
function written(second: number, offset: number, digits: string): string {
  const local = new Date((second + offset * 60) * 1_000).toISOString().slice(0, 19);
  const minutes = Math.abs(offset);
  const two = (number: number) => String(number).padStart(2, '0');
  const zone =
    offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return `${local}${digits}${zone}`;
}

const second = fc.integer({ min: Date.UTC(2019, 0) / 1_000, max: Date.UTC(2099, 0) / 1_000 });
const offset = fc.integer({ min: -12 * 60, max: 14 * 60 });
const digits = fc.stringMatching(/^(\.[0-9]{1,9})?$/);

describe('whatever the zones', () => {
  test('a term is met to the second, and over a second later', () => {
    fc.assert(
      fc.property(
        second,
        offset,
        offset,
        digits,
        fc.integer({ min: 0, max: 72 }),
        (at, one, other, part, hours) => {
          const from = written(at, one, part);
          expect(isInstant(from)).toBe(true);
          expect(hoursBetween(from, written(at + hours * 3_600, other, part))).toBe(hours);
          expect(hoursBetween(from, written(at + hours * 3_600 + 1, other, part))).toBeGreaterThan(hours);
          expect(hoursBetween(from, written(at + hours * 3_600 - 1, other, part))).toBeLessThan(hours);
        },
      ),
    );
  });

  test('an instant belongs to the day that ends after it, within a day', () => {
    fc.assert(
      fc.property(second, offset, digits, (at, zone, part) => {
        const instant = written(at, zone, part);
        const left = hoursBetween(instant, endOf(dayOf(instant)));
        expect(left).toBeGreaterThan(0);
        expect(left).toBeLessThanOrEqual(24);
      }),
    );
  });
});
