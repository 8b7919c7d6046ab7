import type { Day } from '../day.ts';
import type { RuleFunction } from './rule-function.ts';

/** The fields of a person's record that say from when to when the person works here. */
interface TimeHere {
  readonly joinedOn?: Day;
  readonly leftOn?: Day;
  readonly returnedOn?: Day;
}

/** Functions on records of people; a day after the audit date has not come, whatever it says. */
export const PEOPLE_FUNCTIONS: readonly RuleFunction[] = [
  {
    name: 'hasBegun',
    parameters: [{ name: 'person', types: ['record'], reads: ['joinedOn'] }],
    returns: 'boolean',
    description: {
      zh: '该人员是否已经到岗：到岗日期（joinedOn）没有填写，或者不晚于检查日期。',
      en: 'Whether the person has begun to work here: joinedOn is left out, or not after the audit date.',
    },
    example: 'chair.hasBegun() && !chair.hasLeft()',
    run([person], context) {
      const { joinedOn } = person as TimeHere;
      return joinedOn === undefined || context.hasReached(joinedOn);
    },
  },
  {
    name: 'hasLeft',
    parameters: [{ name: 'person', types: ['record'], reads: ['leftOn', 'returnedOn'] }],
    returns: 'boolean',
    description: {
      zh: '该人员是否已经离岗（leftOn）而没有返岗；离岗当天返岗（returnedOn）的算作没有离岗。',
      en: 'Whether the person left (leftOn) and has not come back; who came back on that very day (returnedOn) did not leave.',
    },
    example: 'people.filter(person, !person.hasLeft() && person.entryCheck.result != "passed")',
    run([person], context) {
      const { leftOn, returnedOn } = person as TimeHere;
      if (leftOn === undefined || !context.hasReached(leftOn)) return false;
      return returnedOn === undefined || returnedOn < leftOn || !context.hasReached(returnedOn);
    },
  },
];
