import { addDays, type Day } from '../day.ts';
import type { RuleFunction } from './rule-function.ts';

/** Functions on a day that a record is entered ahead of; a day that is left out does not lie ahead. */
export const STILL_TO_COME_FUNCTIONS: readonly RuleFunction[] = [
  {
    name: 'isAhead',
    parameters: [
      { name: 'record', types: ['record'] },
      { name: 'field', types: ['string'], namesField: true },
    ],
    returns: 'boolean',
    description: {
      zh: '记录的这个日期字段是否晚于检查日期，晚多少都算；没有填写的不是。',
      en: 'Whether the day in this field of the record is after the audit date, however late; one that is left out is not.',
    },
    example: '!subject.isAhead("issuedOn") || subject.issuedOn.onOrBefore(asOf)',
    run([record, field], context) {
      const day = dayIn(record, field);
      return day !== undefined && !context.hasReached(day);
    },
  },
  {
    name: 'isStillToCome',
    parameters: [
      { name: 'record', types: ['record'] },
      { name: 'field', types: ['string'], namesField: true },
      { name: 'days', types: ['number'] },
    ],
    returns: 'boolean',
    description: {
      zh: '记录的这个日期字段是否晚于检查日期，相差不超过所给的天数（再晚的多半是年份写错）；没有填写的不是。',
      en: 'Whether the day in this field of the record is after the audit date, by no more than so many days (a later one is rather a mistyped year); one that is left out is not.',
    },
    example: 'account.isStillToCome("createdOn", params.patienceDays)',
    run([record, field, days], context) {
      const day = dayIn(record, field);
      return day !== undefined && !context.hasReached(day) && context.hasReached(addDays(day, -Number(days)));
    },
  },
];

function dayIn(record: unknown, field: unknown): Day | undefined {
  return (record as Readonly<Record<string, Day | undefined>>)[String(field)];
}
