import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, type MessageCode, textFor } from '../../src/messages/catalogue.ts';
import { placeholders } from '../../src/messages/message.ts';
import { ATTESTATION_STATES } from '../../src/model/attestation.ts';
import { DIAGNOSTIC_CODES } from '../../src/model/diagnostic-code.ts';
import { LOOSENED_CODES, UNCOMPARED_CODES } from '../../src/model/difference.ts';
import { EVIDENCE_CODES } from '../../src/model/evidence.ts';
import { RUN_NOTE_CODES } from '../../src/model/report.ts';
import { BASELINE_STATES } from '../../src/model/report-baseline.ts';
import { REASON_CODES } from '../../src/model/result.ts';
import { LANGUAGES } from '../../src/model/text.ts';
import { WAIVER_STATES } from '../../src/model/waiver.ts';
import { sourceFiles } from '../source-files.ts';

const TEXTS = {
  zh: Object.assign({}, ...CATALOGUE.zh) as Record<MessageCode, string>,
  en: Object.assign({}, ...CATALOGUE.en) as Record<MessageCode, string>,
};
const CODES = Object.keys(TEXTS.zh) as MessageCode[];

/** What stands before a word of a closed vocabulary, or one given by another stage, where a code is put together. */
const MADE_UP =
  /^((verdict|severity|assurance|category|footing|effect|type|rule-part|as-of|cli\.reason|coverage\.by|attestation\.state|waiver\.state|baseline|loosened|uncompared|diff\.section|plan\.standing|explain\.(duty|outcome|missing|patch|word)|(remedy\.)?evidence)\.|config\.parameter-)/;

/** Named by the system. */
const OF_THE_SYSTEM = /^cli\.reason\.E[A-Z]+$/;

function optionalParts(template: string): readonly string[] {
  return [...template.matchAll(/\[\[(.*?)\]\]/g)]
    .map(([, part]) => placeholders(part ?? '').join(' '))
    .sort();
}

describe('the catalogue', () => {
  it('has the same codes in every language', () => {
    expect(Object.keys(TEXTS.en).sort()).toEqual([...CODES].sort());
  });

  it('has no code in two parts', () => {
    for (const parts of Object.values(CATALOGUE))
      expect(parts.flatMap((part) => Object.keys(part))).toHaveLength(CODES.length);
  });

  it('knows its own codes and no others', () => {
    expect(textFor('en', 'verdict.pass')).toBe(TEXTS.en['verdict.pass']);
    expect(textFor('en', 'verdict.pass')).toBe(TEXTS.en['verdict.pass']);
    expect(textFor('zh', 'toString')).toBeUndefined();
  });

  it('leaves no text empty', () => {
    const empty = LANGUAGES.flatMap((language) =>
      CODES.filter((code) => TEXTS[language][code].trim() === ''),
    );
    expect(empty).toEqual([]);
  });

  it('has the same placeholders in every language, and the same of them optional', () => {
    const { zh, en } = TEXTS;
    for (const code of CODES) {
      expect(placeholders(en[code]), code).toEqual(placeholders(zh[code]));
      expect(optionalParts(en[code]), code).toEqual(optionalParts(zh[code]));
    }
  });

  it('has words for every diagnostic, reason, state and note of a run', () => {
    const wanted: readonly string[] = [
      ...DIAGNOSTIC_CODES,
      ...REASON_CODES,
      ...RUN_NOTE_CODES,
      ...ATTESTATION_STATES.map((state) => `attestation.state.${state}`),
      ...WAIVER_STATES.map((state) => `waiver.state.${state}`),
      ...BASELINE_STATES.map((state) => `baseline.${state}`),
      ...LOOSENED_CODES.map((code) => `loosened.${code}`),
      ...UNCOMPARED_CODES.map((code) => `uncompared.${code}`),
      ...EVIDENCE_CODES.flatMap((code) => [code, `remedy.${code}`]),
    ];
    expect(wanted.filter((code) => !Object.hasOwn(TEXTS.zh, code))).toEqual([]);
  });

  it('says nothing that no part of the program says', () => {
    const program = sourceFiles()
      .filter(({ part }) => part !== 'messages')
      .map(({ path }) => readFileSync(path, 'utf8'))
      .join('\n');
    const isNamed = (word: string): boolean => program.includes(`'${word}'`);
    const unsaid = CODES.filter((code) => {
      const word = MADE_UP.test(code) ? code.replace(MADE_UP, '') : code;
      return !isNamed(code) && !isNamed(word) && !OF_THE_SYSTEM.test(code);
    });
    expect(unsaid).toEqual([]);
  });
});
