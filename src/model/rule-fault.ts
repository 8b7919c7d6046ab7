import type { MessageArguments } from './text.ts';

/** What can be wrong with a rule. */
const RULE_FAULT_CODES = [
  'rule-fault.not-in-register',
  'rule-fault.twice',
  'rule-fault.severity',
  'rule-fault.requires-nothing',
  'rule-fault.no-remedy',
  'rule-fault.no-condition',
  'rule-fault.absence-fails',
  'rule-fault.requirement-kind',
  'rule-fault.when-form',
  'rule-fault.none-form',
  'rule-fault.not-all',
  'rule-fault.not-countable',
  'rule-fault.lookup-kind',
  'rule-fault.no-collection',
  'rule-fault.attestations',
  'rule-fault.waivers',
  'rule-fault.no-order',
  'rule-fault.no-field',
  'rule-fault.unlike-field',
  'rule-fault.not-fixed',
  'rule-fault.not-repeating',
  'rule-fault.absent-unsaid',
  'rule-fault.not-a-day',
  'rule-fault.syntax',
  'rule-fault.literal',
  'rule-fault.path-start',
  'rule-fault.not-a-path',
  'rule-fault.no-variable',
  'rule-fault.variable-taken',
  'rule-fault.field-missing',
  'rule-fault.none-of',
  'rule-fault.type',
  'rule-fault.branches',
  'rule-fault.optional',
  'rule-fault.indexing',
  'rule-fault.empty-list',
  'rule-fault.mixed-list',
  'rule-fault.incomparable',
  'rule-fault.order',
  'rule-fault.needs-list',
  'rule-fault.never-in',
  'rule-fault.no-function',
  'rule-fault.arity',
  'rule-fault.argument',
  'rule-fault.field-name',
  'rule-fault.choice',
  'rule-fault.known-path',
  'rule-fault.known-list',
  'rule-fault.known-silence',
  'rule-fault.each-over',
  'rule-fault.each-form',
] as const;
export type RuleFaultCode = (typeof RULE_FAULT_CODES)[number];

/** A part of a rule, as it is named to people. */
export interface RulePart {
  readonly kind: 'rule' | 'applies' | 'let' | 'value' | 'requirement' | 'note';
  readonly name: string;
}

/** What is wrong with a rule, and in which of its parts, outermost first. */
export interface RuleFaultDetail {
  readonly code: RuleFaultCode;
  readonly args: MessageArguments;
  readonly parts: readonly RulePart[];
}
