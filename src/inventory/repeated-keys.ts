import type { Diagnostic } from '../model/diagnostic.ts';
import type { DiagnosticCode } from '../model/diagnostic-code.ts';
import { toPointer } from '../model/json-pointer.ts';
import { MAPPING, type Outline, pathTo } from './outline.ts';
import { pathBeforeSecret } from './passwords.ts';
import { type InputText, MOST_AT_ONCE } from './reading.ts';
import { shownKey } from './shown.ts';

/** A diagnostic for each key that its mapping has already, with the place of the first. */
export function repeatedKeys(
  input: InputText,
  outline: Outline,
  code: DiagnosticCode,
): readonly Diagnostic[] {
  const found: (readonly [key: number, first: number])[] = [];
  for (let node = 0; node < outline.length; node++) {
    if (outline.kind(node) !== MAPPING) continue;
    const seen = new Map<string, number>();
    for (const [position, key] of outline.children(node).entries()) {
      if (position % 2 === 1) continue;
      const name = outline.key(key);
      const first = seen.get(name);
      if (first === undefined) seen.set(name, key);
      else found.push([key, first]);
    }
  }
  return found
    .sort(([one], [other]) => one - other)
    .slice(0, MOST_AT_ONCE)
    .map(([key, first]) => repeated(input, outline, code, key, first));
}

function repeated(
  input: InputText,
  outline: Outline,
  code: DiagnosticCode,
  key: number,
  first: number,
): Diagnostic {
  const pointer = toPointer(pathBeforeSecret(pathTo(outline, key)));
  const [here, there] = [key, first].map((node) => input.at(outline.start(node), pointer));
  return { code, args: { key: shownKey(outline.key(key)) }, location: here!, related: [there!] };
}
