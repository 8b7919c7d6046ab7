import type { Example } from '../examples/example.ts';
import type { Address, Paper } from '../model/paper.ts';
import type { Duty, Parameter } from '../model/rulebook.ts';
import type { Text } from '../model/text.ts';

/** A field of `ext` that a paper declares. */
export interface ExtFieldSource {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'day' | 'instant' | 'list';
  readonly title: Text;
  readonly description?: Text;
  readonly values?: Readonly<Record<string, Text>>;
  readonly absence?: 'meaningful';
  readonly tense?: 'past';
}

/** A duty as `paper.yaml` lists it; its title is its rule's. */
export interface DutySource {
  readonly id: string;
  readonly article: number;
  readonly duty?: Duty['duty'];
  readonly severity: Duty['severity'];
  readonly waivable?: boolean;
}

/** `paper.yaml` of a paper that somebody adds; `schemas/paper.schema.json` holds the shape. */
export interface PaperSource extends Omit<Paper, 'further'> {
  readonly addressed?: readonly Address[];
  readonly tighten?: Readonly<Record<string, number | string>>;
  readonly parameters?: Readonly<Record<string, Omit<Parameter, 'name'>>>;
  readonly ext?: Readonly<Record<string, Readonly<Record<string, ExtFieldSource>>>>;
  readonly duties?: readonly DutySource[];
}

/** An example as its author writes it. */
export type ExampleSource = Omit<Example, 'base' | 'asOf'> & Partial<Pick<Example, 'base' | 'asOf'>>;
