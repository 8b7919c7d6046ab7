import fc from 'fast-check';
import { convertIcsCalendar, type IcsCalendar, type IcsEvent } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import type { Forecast } from '../../../src/model/forecast.ts';
import type { Language } from '../../../src/model/text.ts';
import { forecastIcs } from '../../../src/report/forecast/ics.ts';
import { icsLine, icsText } from '../../../src/report/forecast/ics-lines.ts';
import { PLAIN } from '../../../src/report/paint.ts';
import { fact, gap, ref } from '../a-small-report.ts';
import { SMALL_WORDS } from '../a-small-rulebook.ts';
import { LAPSES, lapse, smallForecast } from './a-small-forecast.ts';

function calendarText(forecast: Forecast = smallForecast(), language: Language = 'zh'): string {
  return [...forecastIcs(forecast, { width: 80, paint: PLAIN, language, words: SMALL_WORDS[language] })].join(
    '',
  );
}

function calendar(forecast?: Forecast, language?: Language): IcsCalendar {
  return convertIcsCalendar(undefined, calendarText(forecast, language));
}

function eventsOf(forecast?: Forecast, language?: Language): readonly IcsEvent[] {
  return calendar(forecast, language).events ?? [];
}

const dayOf = (at: IcsEvent['start'] | null | undefined) =>
  `${at?.type} ${at?.date.toISOString().slice(0, 10)}`;

/** When an event reminds: whole days before it and the hour. */
function remindersOf({ alarms = [] }: IcsEvent): readonly unknown[] {
  return alarms.map(({ trigger }) => (trigger.type === 'relative' ? trigger.value : trigger));
}

describe('the calendar', () => {
  it('is read by a calendar program: an event for what is to be done by one day for one requirement', () => {
    const events = eventsOf();
    expect(calendar()).toMatchObject({
      version: '2.0',
      method: 'PUBLISH',
      name: '某县应急管理局网络安全到期事项',
    });
    expect(events.map(({ summary, start, end }) => [dayOf(start), dayOf(end), summary])).toEqual([
      ['DATE 2026-11-01', 'DATE 2026-11-02', '[中] A2.2 到期：至少 180 天（系统“门户网站”（portal））'],
      ['DATE 2026-11-25', 'DATE 2026-11-26', '[高] A4.1 到期：有资产编号（3 条记录）'],
      [
        'DATE 2026-11-25',
        'DATE 2026-11-26',
        '[中] A3.1 到期：规范的备案号（系统“门户网站”（portal）、首页标识 portal-home）',
      ],
      ['DATE 2027-03-31', 'DATE 2027-04-01', expect.stringMatching(/^\[低\] A3\.2 到期：.+/)],
    ]);
  });

  it('has no event’s identity twice where two entries of a list lapse on different days', () => {
    const at = (entry: number) =>
      gap('numbered', 'fail', fact(ref('terminals', 0), 'users', entry), { entry });
    const lapses = [
      lapse('A4.1', ref('terminals', 0), at(0), ['2026-11-25', '2026-11-26']),
      lapse('A4.1', ref('terminals', 0), at(1), ['2026-12-25', '2026-12-26']),
    ];
    const [one, other] = eventsOf(smallForecast({ lapses })).map(({ uid }) => uid);
    expect(other).toBe(one?.replace('-', '-2-'));
  });

  it('says what to do, why and where', () => {
    const { description } = eventsOf()[1]!;
    expect(description?.split('\n')).toEqual([
      '依据条款：网安〔2019〕1号 第四条（A4.1） 终端统一编号',
      '要办：统一编号并贴标签',
      '成为差距之日：2026-11-26 不符合',
      '届时：没有登记“资产编号”（terminals.assetNumber）',
      '届时：涉及标为涉密的记录，只列编号和位置；要求：有资产编号',
      '对象：3',
      '- 终端“一号机”（pc-1） terminals.yaml:3:5',
      '- 终端“二号机”（pc-2） terminals.yaml:13:5',
      '- 终端 pc-3（涉密，只列编号） terminals.yaml:23:5',
    ]);
  });

  it('speaks English too', () => {
    const english = smallForecast({}, { language: 'en' });
    expect(eventsOf(english, 'en')[1]?.summary).toBe('[high] A4.1 due: an asset number (records: 3)');
    expect(calendar(english, 'en').prodId).toBe('-//netsec//netsec 0.1.0//EN');
  });

  it('is stamped with the audit date, and a later one is a later revision', () => {
    const [one, later] = ['2026-11-01', '2026-11-02'].map(
      (asOf) => eventsOf(smallForecast({}, { asOf }))[0]!,
    );
    expect(one?.stamp.date.toISOString()).toBe('2026-11-01T00:00:00.000Z');
    expect(Number(later?.sequence)).toBe(Number(one?.sequence) + 1);
  });

  it('gives each event an identity that stays when its day moves, and is another in another unit', () => {
    const uids = (forecast?: Forecast) => eventsOf(forecast).map(({ uid }) => uid);
    const moved = LAPSES.map((one) => ({ ...one, lastGoodDay: '2027-05-01', firstBadDay: '2027-05-02' }));
    expect(new Set(uids()).size).toBe(4);
    expect(uids(smallForecast({ lapses: moved })).toSorted()).toEqual(uids().toSorted());
    const forecast = smallForecast();
    const elsewhere = uids({ ...forecast, unit: { ...forecast.unit, id: 'other' } });
    expect(elsewhere.filter((uid) => uids().includes(uid))).toEqual([]);
  });

  it.each([
    [
      'high',
      'A4.1',
      '2027-01-01',
      [
        { before: true, days: 29, hours: 15 },
        { before: true, days: 13, hours: 15 },
      ],
    ],
    ['high', 'A4.1', '2026-12-01', [{ before: true, days: 13, hours: 15 }]],
    [
      'high',
      'A4.1',
      '2026-12-02',
      [
        { before: true, days: 29, hours: 15 },
        { before: true, days: 13, hours: 15 },
      ],
    ],
    ['low', 'A3.2', '2027-01-01', [{ before: true, days: 13, hours: 15 }]],
    ['low', 'A3.2', '2026-11-16', [{ before: true, days: 13, hours: 15 }]],
    ['low', 'A3.2', '2026-11-15', [{ hours: 9 }]],
    ['high', 'A4.1', '2026-11-01', [{ hours: 9 }]],
  ])('reminds of what is %s (%s, by %s) as long before as there is time', (_, rule, day, expected) => {
    const subject = ref('terminals', 0);
    const requirement = rule === 'A4.1' ? 'numbered' : 'inspected';
    const one = lapse(rule, subject, gap(requirement, 'fail', fact(subject)), [day, '2027-12-31']);
    const [event] = eventsOf(smallForecast({ lapses: [one] }));
    expect(remindersOf(event!)).toMatchObject(expected);
    expect(remindersOf(event!)).toHaveLength(expected.length);
  });

  it('of nothing is a calendar without events', () => {
    expect(calendarText(smallForecast({ lapses: [], closing: 0 }))).toMatch(
      /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n.*\r\nEND:VCALENDAR\r\n$/s,
    );
  });
});

describe('a line', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 400 }).map((text) => text.replace(/[\r\n]/g, ' '));

  it('is folded at 75 octets, never inside a character, and unfolds to what it was', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.string({ unit: fc.constantFrom('长', 'é', '😀', 'a', ' '), maxLength: 200 })),
        (text) => {
          const line = icsLine('X', text);
          expect(line.endsWith('\r\n')).toBe(true);
          const parts = line.slice(0, -2).split('\r\n');
          for (const part of parts) {
            expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
            expect(Buffer.from(part).toString('utf8')).toBe(part);
          }
          expect(parts.map((part, at) => (at === 0 ? part : part.slice(1))).join('')).toBe(`X:${text}`);
        },
      ),
    );
  });

  it('as a text has its commas, semicolons, backslashes and line feeds escaped', () => {
    expect(icsText('X', 'a,b;c\\d\ne')).toBe('X:a\\,b\\;c\\\\d\\ne\r\n');
  });
});
