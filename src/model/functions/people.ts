import type { Day } from '../day.ts';
import type { FunctionContext, RuleFunction } from './rule-function.ts';

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
      return isGone(person as TimeHere, context);
    },
  },
  {
    name: 'isAtWork',
    parameters: [{ name: 'person', types: ['record'], reads: ['joinedOn', 'leftOn', 'returnedOn'] }],
    returns: 'boolean',
    description: {
      zh: '该人员是否在岗（没有离岗，或者已经返岗）。没有离岗而到岗日期（joinedOn）晚于检查日期的，当时是谁没有登记，待核实；返岗（returnedOn）晚于检查日期、此后又离岗（leftOn）的，返岗以前从哪天起离岗没有登记，同样待核实。',
      en: 'Whether the person is at work (has not left, or has come back). Unknown where joinedOn is after the audit date and the person had not left by then, as who was there on it is on no record, and where returnedOn is, with a later leaving (leftOn), as since when the person was away before is on no record.',
    },
    example: 'nobody || person.isAtWork()',
    awaits([person], context) {
      const { joinedOn, leftOn, returnedOn } = person as TimeHere;
      // Whoever had left by then was not there, whatever day of coming is written down.
      if (isGone(person as TimeHere, context)) return undefined;
      if (joinedOn !== undefined && !context.hasReached(joinedOn)) return 'joinedOn';
      const leavesAfterReturn = leftOn !== undefined && returnedOn !== undefined && returnedOn < leftOn;
      return leavesAfterReturn && !context.hasReached(returnedOn) ? 'returnedOn' : undefined;
    },
    run([person], context) {
      return !isGone(person as TimeHere, context);
    },
  },
  {
    name: 'wasAwayOn',
    parameters: [
      { name: 'person', types: ['record'], reads: ['leftOn', 'returnedOn'] },
      { name: 'day', types: ['day'] },
    ],
    returns: 'boolean',
    description: {
      zh: '该人员当天是否不在岗：当天以前已经离岗（leftOn），到当天为止还没有返岗（returnedOn）；离岗、返岗当天都算在岗。返岗早于离岗的，是返岗以后再次离岗。',
      en: 'Whether the person was away on the day: left before it (leftOn), and not back on it (returnedOn); the days of leaving and of coming back count as at work. A return earlier than the leaving is one before which the person had left once already.',
    },
    example: '!approver.wasAwayOn(subject.approval.on)',
    run([person, day]) {
      return wasAway(person as TimeHere, day as Day);
    },
  },
];

/** Whether a person was away on a day, as `wasAwayOn` has it. */
export function wasAway({ leftOn, returnedOn }: TimeHere, day: Day): boolean {
  if (leftOn === undefined || day <= leftOn) return false;
  return returnedOn === undefined || returnedOn < leftOn || day < returnedOn;
}

function isGone({ leftOn, returnedOn }: TimeHere, context: FunctionContext): boolean {
  if (leftOn === undefined || !context.hasReached(leftOn)) return false;
  return returnedOn === undefined || returnedOn < leftOn || !context.hasReached(returnedOn);
}
