import type { Footing } from '../model/footing.ts';
import { paperFooting } from '../model/footing.ts';
import type { ParameterValue, Rulebook } from '../model/rulebook.ts';
import { isStricter } from './settle-parameters.ts';

/**
 * The parameters of a run as the further papers that bind the unit make them stricter; one that is stricter already
 * stays. The reason is the paper's number.
 */
export function tightened(
  values: readonly ParameterValue[],
  { papers, parameters }: Rulebook,
  footing: Footing,
): readonly ParameterValue[] {
  const binding = papers.filter(
    ({ id, further }) => further && paperFooting(id, footing, papers) !== 'not-bound',
  );
  if (binding.length === 0) return values;
  const declared = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  return values.map((value) => {
    const parameter = declared.get(value.name);
    let known = value;
    for (const { number, further } of binding) {
      const wanted = further?.tighten ?? {};
      const figure = Object.hasOwn(wanted, value.name) ? wanted[value.name] : undefined;
      if (figure !== undefined && parameter && isStricter(parameter, figure, known.value))
        known = { ...known, value: figure, effect: 'tightened', reason: number };
    }
    return known;
  });
}
