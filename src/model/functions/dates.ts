import { type Day, dayOf, daysBetween, yearOf } from '../day.ts';
import { endOf, hoursBetween } from '../instant.ts';
import type { RuleFunction } from './rule-function.ts';

const DAY_TYPES = ['day', 'instant'] as const;

/** Functions on days, where an instant counts as its day in Asia/Shanghai, and on instants. */
export const DATE_FUNCTIONS: readonly RuleFunction[] = [
  {
    name: 'daysSince',
    parameters: [{ name: 'day', types: DAY_TYPES }],
    returns: 'number',
    description: {
      zh: '从该日到检查日期的天数；当天为 0。',
      en: 'Whole days from that day to the audit date; 0 on the day itself.',
    },
    example: 'daysSince(subject.checkedOn) <= params.footerCheckIntervalDays',
    run: ([day], { asOf }) => daysBetween(dayOf(day as Day), asOf),
  },
  {
    name: 'daysUntil',
    parameters: [
      { name: 'from', types: DAY_TYPES },
      { name: 'to', types: DAY_TYPES },
    ],
    returns: 'number',
    description: {
      zh: '从前一日到后一日的天数；后一日更早时为负数。',
      en: 'Whole days from the first day to the second; negative when the second comes first.',
    },
    example: 'person.leftOn.daysUntil(subject.disabledOn) <= params.accountRemovalDays',
    run: ([from, to]) => daysBetween(dayOf(from as Day), dayOf(to as Day)),
  },
  {
    name: 'isShortlyBefore',
    parameters: [
      { name: 'day', types: DAY_TYPES, evenAhead: true },
      { name: 'other', types: DAY_TYPES, evenAhead: true },
      { name: 'days', types: ['number'] },
    ],
    returns: 'boolean',
    description: {
      zh: '前一日是否不晚于后一日，早也不超过所给的天数；已经发生的事的日期在检查日期以后的，也照所填的日期看，不算未知。',
      en: 'Whether the first day is no later than the second, and no more than so many days before it; a day of what has happened counts as it stands where it lies after the audit date, instead of being unknown.',
    },
    example: 'extension.permission.on.isShortlyBefore(extension.extendedOn, params.patienceDays)',
    run([day, other, days]) {
      const between = daysBetween(dayOf(day as Day), dayOf(other as Day));
      return between >= 0 && between <= Number(days);
    },
  },
  {
    name: 'yearOf',
    parameters: [{ name: 'day', types: DAY_TYPES }],
    returns: 'number',
    description: {
      zh: '该日所在的公历年份。',
      en: 'The calendar year of that day.',
    },
    example: 'campaign.heldOn.yearOf() == asOf.yearOf()',
    run: ([day]) => yearOf(dayOf(day as Day)),
  },
  {
    name: 'onOrBefore',
    parameters: [
      { name: 'day', types: DAY_TYPES },
      { name: 'limit', types: DAY_TYPES },
    ],
    returns: 'boolean',
    description: {
      zh: '前一日不晚于后一日；同一天算“不晚于”。',
      en: 'Whether the first day is no later than the second; the same day counts.',
    },
    example: 'subject.registeredOn.onOrBefore(subject.issuedOn)',
    run: ([day, limit]) => dayOf(day as Day) <= dayOf(limit as Day),
  },
  {
    name: 'hoursSince',
    parameters: [{ name: 'instant', types: ['instant'] }],
    returns: 'number',
    description: {
      zh: '从该时刻到检查当日结束（北京时间 24 时）的小时数，可带小数。',
      en: 'Hours, with their fraction, from that instant to the end of the audit date (24:00 in Asia/Shanghai).',
    },
    example: 'hoursSince(subject.occurredAt) <= params.incidentReportHours',
    run: ([instant], { asOf }) => hoursBetween(instant as string, endOf(asOf)),
  },
  {
    name: 'hoursUntil',
    parameters: [
      { name: 'from', types: ['instant'] },
      { name: 'to', types: ['instant'] },
    ],
    returns: 'number',
    description: {
      zh: '从前一时刻到后一时刻的小时数，按各自的时区计算，可带小数；后一时刻更早时为负数。',
      en: 'Hours, with their fraction and across zones, from the first instant to the second; negative when the second comes first.',
    },
    example: 'subject.occurredAt.hoursUntil(subject.report.at) <= params.incidentReportHours',
    run: ([from, to]) => hoursBetween(from as string, to as string),
  },
];
