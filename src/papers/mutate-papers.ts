import { type BaseFiles, readBases } from '../examples/read-bases.ts';
import type { Validators } from '../inventory/record-validator.ts';
import { type Tried, tryRule } from '../mutants/try-mutants.ts';
import { createWatches } from '../mutants/watch.ts';
import type { LoadedPapers } from './load-papers.ts';

/** Changes one thing at a time in the rules asked for, and tells which changes none of their examples notices. */
export function mutatePapers(
  { rulebook, schema, examples, bases, written }: LoadedPapers,
  rules: readonly string[],
  { shippedBases, validators }: { readonly shippedBases: BaseFiles; readonly validators: Validators },
  begin: (rule: string) => void,
): readonly Tried[] {
  const read = readBases({ ...shippedBases, ...bases }, schema);
  const watch = createWatches(read, examples, { schema, rulebook, validators });
  return written.flatMap((files) => {
    const source = {
      rules: files.rules.flatMap(({ text, value }) => value.map((rule) => ({ file: text.file, rule }))),
      conditions: files.conditions.flatMap(({ value }) => value),
    };
    return source.rules
      .filter(({ rule }) => rules.includes(rule.id))
      .map(({ rule }) => {
        begin(rule.id);
        return tryRule(rule, { source, rulebook, schema, watch });
      });
  });
}
