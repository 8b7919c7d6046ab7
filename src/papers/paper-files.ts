import type { AuthorFault, PaperFolder } from '../model/author-fault.ts';
import type { NamedConditionSource, RuleSource } from '../rulebook/rule-source.ts';
import { type AuthorText, readAuthorText, unseenFaults } from './author-text.ts';
import type { ExampleSource, PaperSource } from './paper-source.ts';
import { type AuthorKind, type AuthorValidators, shapeFaults } from './shape.ts';

/** A file of a paper whose shape is right. */
export interface Written<T> {
  readonly text: AuthorText;
  readonly value: T;
  /** The article that its name gives. */
  readonly article?: number;
}

/** The files of one paper, read. */
export interface PaperFiles {
  readonly paper: Written<PaperSource>;
  readonly conditions: readonly Written<readonly NamedConditionSource[]>[];
  readonly rules: readonly Written<readonly RuleSource[]>[];
  readonly examples: readonly Written<readonly ExampleSource[]>[];
  /** The unit in order that its examples edit. */
  readonly unit: PaperFolder['files'];
}

const KINDS: readonly (readonly [RegExp, AuthorKind])[] = [
  [/^paper\.yaml$/, 'paper'],
  [/^conditions\.yaml$/, 'conditions'],
  [/^article-(\d{1,3})\.examples\.yaml$/, 'example'],
  [/^article-(\d{1,3})\.yaml$/, 'rule'],
];
/** What editors and people keep beside a paper. */
const BESIDE = /^(schemas|\.[^/]+)\//i;
const FOR_PEOPLE = /\.(md|txt|json)$/i;
const UNIT = /^unit\/[^/]+\.(ya?ml|json|csv)$/i;

/** Whether a file is called as one of a paper's own is, or lies where those of its editors and its unit do. */
export function isPaperFile(file: string): boolean {
  return BESIDE.test(file) || UNIT.test(file) || KINDS.some(([form]) => form.test(file));
}

/** Reads the files of one folder; all that is wrong with the text or the shape of any of them. */
export function readPaperFiles(
  { folder, files }: PaperFolder,
  validators: AuthorValidators,
): { readonly files: PaperFiles } | { readonly faults: readonly AuthorFault[] } {
  const faults: AuthorFault[] = [];
  const of: Record<AuthorKind, Written<never>[]> = { paper: [], conditions: [], rule: [], example: [] };
  for (const { file, bytes } of files) {
    const name = `${folder}/${file}`;
    if (BESIDE.test(file) || FOR_PEOPLE.test(file) || UNIT.test(file)) continue;
    const known = KINDS.find(([form]) => form.test(file));
    if (!known) {
      faults.push({ code: 'author.unknown-file', args: { file }, location: atStart(name) });
      continue;
    }
    const [form, kind] = known;
    const read = readAuthorText(name, bytes);
    const wrong =
      'faults' in read
        ? read.faults
        : [...shapeFaults(read.text, validators[kind]), ...unseenFaults(read.text)];
    faults.push(...wrong);
    if ('faults' in read || wrong.length > 0) continue;
    const article = form.exec(file)?.[1];
    of[kind].push({
      text: read.text,
      value: read.text.content as never,
      ...(article === undefined ? {} : { article: Number(article) }),
    });
  }
  const [paper] = of.paper;
  if (!paper && !files.some(({ file }) => file === 'paper.yaml'))
    faults.push({ code: 'author.no-paper', args: { folder }, location: atStart(`${folder}/paper.yaml`) });
  if (faults.length > 0 || !paper) return { faults };
  const unit = files.filter(({ file }) => UNIT.test(file));
  return { files: { paper, conditions: of.conditions, rules: of.rule, examples: of.example, unit } };
}

function atStart(file: string): AuthorFault['location'] {
  return { file, line: 1, column: 1, pointer: '' };
}
