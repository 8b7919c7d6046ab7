import { addDays, type Day } from '../day.ts';
import type { Text } from '../text.ts';
import type { RuleFunction } from './rule-function.ts';

/** Functions on a day that a record is entered ahead of; one that is left out does not lie ahead. */
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
      const { purchasedOn } = thing as { readonly purchasedOn?: Day };
      return purchasedOn === undefined || context.hasReached(purchasedOn);
    },
  },
  liesAhead('isToBeBought', 'thing', 'purchasedOn', {
    zh: ['该物品是否还没有采购、不久就要采购', '采购日期'],
    en: 'Whether the thing is still to be bought, and soon',
  }),
  liesAhead('isToBeIssued', 'thing', 'issuedOn', {
    zh: ['该物品、证书是否还没有发放（颁发）、不久就要发放', '发放日期'],
    en: 'Whether the thing or certificate is still to be issued, and soon',
  }),
  liesAhead('isToBeSent', 'repair', 'sentOn', {
    zh: ['送修的物品是否还没有送出、不久就要送出', '送出日期'],
    en: 'Whether what is repaired is still to be sent out, and soon',
  }),
  liesAhead('isToBeOpened', 'account', 'createdOn', {
    zh: ['该账户是否还没有开通、不久就要开通', '开通日期'],
    en: 'Whether the account is still to be opened, and soon',
  }),
  liesAhead('isToComeBack', 'person', 'returnedOn', {
    zh: ['该人员是否还没有返岗、不久就要返岗', '返岗日期'],
    en: 'Whether the person is still to come back, and soon',
  }),
  liesAhead('isToBeDone', 'act', 'on', {
    zh: ['一件事是否还没有做、不久就要做', '其日期'],
    en: 'Whether something is still to be done, and soon',
  }),
];

interface Wording {
  /** What is asked, and what the day is called. */
  readonly zh: readonly [string, string];
  readonly en: string;
}

/** Whether a day is still to come, and near enough to have been planned: a later one is rather a mistyped year. */
function liesAhead(name: string, record: string, field: string, { zh, en }: Wording): RuleFunction {
  const description: Text = {
    zh: `${zh[0]}：${zh[1]}（${field}）晚于检查日期，相差不超过所给的天数。`,
    en: `${en}: ${field} is after the audit date, by no more than so many days.`,
  };
  return {
    name,
    parameters: [
      { name: record, types: ['record'], reads: [field] },
      { name: 'days', types: ['number'] },
    ],
    returns: 'boolean',
    description,
    example: `subject.${name}(params.lookbackDays)`,
    run([asked, days], context) {
      const day = (asked as Readonly<Record<string, Day | undefined>>)[field];
      return day !== undefined && !context.hasReached(day) && context.hasReached(addDays(day, -Number(days)));
    },
  };
}
