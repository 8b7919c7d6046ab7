import { addDays, type Day } from '../day.ts';
import type { RuleFunction } from './rule-function.ts';

/** The fields of a record that say since when a thing is here, in somebody's hands or away, or something done to it. */
interface ThingsDays {
  readonly purchasedOn?: Day;
  readonly issuedOn?: Day;
  readonly sentOn?: Day;
  readonly on?: Day;
}

/** Functions on records of things; what has no such day is here, was issued, left or was done. */
export const THING_FUNCTIONS: readonly RuleFunction[] = [
  {
    name: 'hasBeenBought',
    parameters: [{ name: 'thing', types: ['record'], reads: ['purchasedOn'] }],
    returns: 'boolean',
    description: {
      zh: '该物品是否已经采购：采购日期（purchasedOn）没有填写，或者不晚于检查日期。',
      en: 'Whether the thing has been bought: purchasedOn is left out, or not after the audit date.',
    },
    example: 'counted.filter(terminal, terminal.hasBeenBought())',
    run([thing], context) {
      const { purchasedOn } = thing as ThingsDays;
      return purchasedOn === undefined || context.hasReached(purchasedOn);
    },
  },
  {
    name: 'isToBeBought',
    parameters: [
      { name: 'thing', types: ['record'], reads: ['purchasedOn'] },
      { name: 'days', types: ['number'] },
    ],
    returns: 'boolean',
    description: {
      zh: '该物品是否还没有采购、不久就要采购：采购日期（purchasedOn）晚于检查日期，相差不超过所给的天数。',
      en: 'Whether the thing is still to be bought, and soon: purchasedOn is after the audit date, by no more than so many days.',
    },
    example: 'subject.isToBeBought(params.lookbackDays)',
    run: ([thing, days], context) => liesAhead((thing as ThingsDays).purchasedOn, Number(days), context),
  },
  {
    name: 'isToBeIssued',
    parameters: [
      { name: 'thing', types: ['record'], reads: ['issuedOn'] },
      { name: 'days', types: ['number'] },
    ],
    returns: 'boolean',
    description: {
      zh: '该物品、证书是否还没有发放（颁发）、不久就要发放：发放日期（issuedOn）晚于检查日期，相差不超过所给的天数。',
      en: 'Whether the thing or certificate is still to be issued, and soon: issuedOn is after the audit date, by no more than so many days.',
    },
    example: 'certificate.isToBeIssued(params.lookbackDays)',
    run: ([thing, days], context) => liesAhead((thing as ThingsDays).issuedOn, Number(days), context),
  },
  {
    name: 'isToBeSent',
    parameters: [
      { name: 'repair', types: ['record'], reads: ['sentOn'] },
      { name: 'days', types: ['number'] },
    ],
    returns: 'boolean',
    description: {
      zh: '送修的物品是否还没有送出、不久就要送出：送出日期（sentOn）晚于检查日期，相差不超过所给的天数。',
      en: 'Whether what is repaired is still to be sent out, and soon: sentOn is after the audit date, by no more than so many days.',
    },
    example: 'subject.isToBeSent(params.rectificationDays)',
    run: ([repair, days], context) => liesAhead((repair as ThingsDays).sentOn, Number(days), context),
  },
  {
    name: 'isToBeDone',
    parameters: [
      { name: 'act', types: ['record'], reads: ['on'] },
      { name: 'days', types: ['number'] },
    ],
    returns: 'boolean',
    description: {
      zh: '一件事是否还没有做、不久就要做：其日期（on）晚于检查日期，相差不超过所给的天数。',
      en: 'Whether something is still to be done, and soon: its day (on) is after the audit date, by no more than so many days.',
    },
    example: 'subject.scrapping.deletion.isToBeDone(params.lookbackDays)',
    run: ([act, days], context) => liesAhead((act as ThingsDays).on, Number(days), context),
  },
];

/** Whether a day is still to come, and near enough to have been planned; a later one is rather a mistyped year. */
function liesAhead(day: Day | undefined, within: number, context: Parameters<RuleFunction['run']>[1]): boolean {
  return day !== undefined && !context.hasReached(day) && context.hasReached(addDays(day, -within));
}
