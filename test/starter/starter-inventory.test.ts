import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readAndValidate } from '../../src/audit.ts';
import { CATEGORIES } from '../../src/messages/term-code.ts';
import { LANGUAGES } from '../../src/model/text.ts';
import { starterInventory } from '../../src/starter/starter-inventory.ts';
import type { UnitFacts } from '../../src/starter/unit-facts.ts';
import { auditFiles, SHIPPED } from '../fixtures/shipped.ts';

const FACTS: UnitFacts = { id: 'unit', name: '某县应急管理局', category: 'county', region: '411024' };

const starter = (facts: UnitFacts, language: (typeof LANGUAGES)[number] = 'zh') =>
  starterInventory(SHIPPED.schema, facts, '.netsec/inventory.schema.json', language);

const asFiles = (text: string) => [{ file: 'inventory.yaml', bytes: new TextEncoder().encode(text) }];

/** The starter with the comment signs taken off everything that can be declared. */
function uncommented(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^# (?=[a-zA-Z]+:$| {2}- | {4}\w+: )/, '').replace(/^ {2}# (?=\w+: )/, '  '))
    .join('\n');
}

describe('a starter inventory', () => {
  test.each(LANGUAGES.flatMap((language) => CATEGORIES.map((category) => [language, category] as const)))(
    'in %s for a %s is valid, and what it does not say is not known, never wrong',
    (language, category) => {
      const { outcomes } = auditFiles(asFiles(starter({ ...FACTS, category }, language)));
      const verdicts = new Set(outcomes.flatMap(({ results }) => results.map(({ verdict }) => verdict)));
      for (const verdict of ['not-applicable', 'informational'] as const) verdicts.delete(verdict);
      expect([...verdicts]).toEqual(['undeclared']);
    },
  );

  test.each(LANGUAGES)(
    'in %s names every collection, and each is valid with its comment signs taken off',
    (language) => {
      const text = uncommented(starter({ ...FACTS, superior: '某市应急管理局', nature: 'organ' }, language));
      expect(Object.keys(parse(text))).toEqual(Object.keys(SHIPPED.schema));
      const read = readAndValidate(asFiles(text), SHIPPED);
      expect(read.ok ? [] : read.diagnostics).toEqual([]);
    },
  );

  test("has samples of the unit's own where they name one, so that what is filled in is audited", () => {
    const text = uncommented(starter({ ...FACTS, name: '鹿溪县应急管理局' }));
    expect(text).not.toContain(SHIPPED.schema.unit!.fields.name!.example);
    const { systems, footers, projects, documents } = parse(text);
    expect(systems[0]).toMatchObject({
      responsibleUnit: '鹿溪县应急管理局',
      userUnit: '鹿溪县应急管理局',
      monitoring: { body: '鹿溪县应急管理局办公室' },
    });
    expect([footers[0].responsibleUnit, projects[0].responsibleUnit, documents[0].issuer]).toEqual(
      Array(3).fill('鹿溪县应急管理局'),
    );
    const { outcomes } = auditFiles(asFiles(text));
    const ofSystems = outcomes
      .flatMap(({ results }) => results)
      .filter(({ subject, verdict }) => subject?.collection === 'systems' && verdict !== 'not-applicable');
    expect(ofSystems).not.toEqual([]);
  });

  test('says that its values are examples', () => {
    expect(starter(FACTS)).toContain('# 各行的值都是例子，要换成本单位的');
    expect(starter(FACTS, 'en')).toContain('# The values on all lines are examples');
  });

  test('has numbers of its own region', () => {
    const text = uncommented(starter({ ...FACTS, region: '420500' }));
    expect(text).not.toMatch(/豫|4110/);
    const { systems, footers } = parse(text);
    expect(footers[0].icp.number).toMatch(/^鄂ICP备/);
    expect(footers[0].police.number).toMatch(/^鄂公网安备420500/);
    expect(systems[0].mlps.filing.number).toMatch(/^420500/);
  });

  test('has no superior that is the unit itself', () => {
    const name = String(SHIPPED.schema.unit!.fields.superior!.example);
    const { unit, securityTests } = parse(uncommented(starter({ ...FACTS, name })));
    expect([unit.name, unit.superior]).toEqual([name, '某上级应急管理局']);
    expect(securityTests[0].approval.unit).toBe('某上级应急管理局');
  });

  test('asks a body of the ministry alone which it is', () => {
    expect(starter(FACTS)).not.toContain('ministryBody');
    expect(starter({ ...FACTS, category: 'ministry-affiliate' })).toContain('# ministryBody: ');
  });

  test('has samples that do not contradict themselves', () => {
    const { safeguards, documents } = parse(uncommented(starter(FACTS)));
    expect(safeguards[0]).toMatchObject({ aspect: 'physical', kinds: [] });
    expect(documents[0]).toMatchObject({ id: 'security-policy', kind: 'security-policy' });
    expect(documents[0]).not.toHaveProperty('backup');
  });

  test('keeps any name as it is', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((text) => /^[^\p{C}\s]+( [^\p{C}\s]+)*$/u.test(text));
    fc.assert(
      fc.property(name, name, (unit, superior) => {
        const read = parse(starter({ ...FACTS, name: unit, superior }));
        expect(read.unit).toMatchObject({ name: unit, superior });
      }),
      { numRuns: 200 },
    );
  });
});
