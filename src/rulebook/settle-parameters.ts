import type { Parameter, ParameterValue } from '../model/rulebook.ts';

/** Month and day as every year has them: no 29 February. */
const DAY_OF_EVERY_YEAR =
  /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$/;

/** What a unit's configuration says of one parameter. */
export interface ParameterSetting {
  readonly value: number | string;
  readonly reason?: string;
}

/** Why a setting is refused. */
export interface ParameterFault {
  readonly name: string;
  readonly kind: 'unknown' | 'wrong-type' | 'loosened-never' | 'loosened-without-reason';
  readonly default?: number | string;
  readonly source?: Parameter['source'];
}

/**
 * The parameters as they hold in this run: any may be tightened; only practice may be loosened, and only with a
 * reason; a law's own figure never.
 */
export function settleParameters(
  declared: readonly Parameter[],
  settings: Readonly<Record<string, ParameterSetting>>,
): { readonly values: readonly ParameterValue[]; readonly faults: readonly ParameterFault[] } {
  const known = new Set(declared.map(({ name }) => name));
  const faults: ParameterFault[] = Object.keys(settings)
    .filter((name) => !known.has(name))
    .map((name) => ({ name, kind: 'unknown' }));
  const values = declared.map((parameter): ParameterValue => {
    const setting = Object.hasOwn(settings, parameter.name) ? settings[parameter.name] : undefined;
    if (!setting) return asDeclared(parameter);
    const fault = faultOf(parameter, setting);
    if (fault)
      faults.push({
        name: parameter.name,
        kind: fault,
        default: parameter.default,
        source: parameter.source,
      });
    return {
      name: parameter.name,
      value: setting.value,
      default: parameter.default,
      effect: effectOf(parameter, setting.value),
      ...(setting.reason ? { reason: setting.reason } : {}),
    };
  });
  return { values, faults };
}

function asDeclared({ name, default: value }: Parameter): ParameterValue {
  return { name, value, default: value, effect: 'default' };
}

function faultOf(parameter: Parameter, setting: ParameterSetting): ParameterFault['kind'] | undefined {
  if (!isWellFormed(parameter.default, setting.value)) return 'wrong-type';
  if (effectOf(parameter, setting.value) !== 'loosened') return undefined;
  if (parameter.loosen === 'never') return 'loosened-never';
  return setting.reason ? undefined : 'loosened-without-reason';
}

/** A figure is a whole number of 0 or more; the other form is a day of the year, `03-31`. */
export function isWellFormed(wanted: number | string, found: number | string): boolean {
  if (typeof wanted === 'number') return Number.isInteger(found) && Number(found) >= 0;
  return typeof found === 'string' && DAY_OF_EVERY_YEAR.test(found);
}

function effectOf(parameter: Parameter, value: number | string): ParameterValue['effect'] {
  if (value === parameter.default) return 'default';
  return isStricter(parameter, value, parameter.default) ? 'tightened' : 'loosened';
}

/** Whether a figure is stricter than another. */
export function isStricter(
  { stricter }: Pick<Parameter, 'stricter'>,
  figure: number | string,
  than: number | string,
): boolean {
  return stricter === 'higher' ? figure > than : figure < than;
}
