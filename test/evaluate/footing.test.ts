import { describe, expect, test } from 'vitest';
import { footingOf } from '../../src/evaluate/footing.ts';
import { paperFooting } from '../../src/model/footing.ts';
import type { Paper } from '../../src/model/paper.ts';
import type { Rulebook } from '../../src/model/rulebook.ts';
import { shippedRulebook } from '../../src/platform/shipped-data.ts';

const rulebook = shippedRulebook();

function footings(category: string, region: string, more: object = {}) {
  const footing = footingOf({ id: 'u', category, region, ...more }, rulebook);
  const of = (paper: string): string => paperFooting(paper, footing, rulebook.papers);
  return [of('mem-2019-502'), of('henan-2019-95'), of('xuchang-2019-46'), footing.inForce];
}

describe('who is bound, and how', () => {
  test.each([
    [
      'a department of the ministry',
      'ministry-department',
      '110000',
      {},
      ['direct', 'not-bound', 'not-bound', '2019-09-29'],
    ],
    [
      'an affiliate of the ministry',
      'ministry-affiliate',
      '110000',
      {},
      ['direct', 'not-bound', 'not-bound', '2019-09-29'],
    ],
    ['a province', 'provincial', '410000', {}, ['by-reference', 'not-bound', 'not-bound', '2019-09-29']],
    [
      'an affiliate of the Henan department',
      'provincial',
      '410000',
      { superior: '河南省应急管理厅' },
      ['forwarded', 'direct', 'not-bound', '2019-10-18'],
    ],
    [
      'one that lies in a city',
      'provincial',
      '410105',
      { superior: '河南省 应急管理厅（河南省地震局）' },
      ['forwarded', 'direct', 'not-bound', '2019-10-18'],
    ],
    [
      'one that calls the department the province’s',
      'provincial',
      '410000',
      { superior: '省应急管理厅' },
      ['forwarded', 'direct', 'not-bound', '2019-10-18'],
    ],
    [
      'one that calls it by its customary short name',
      'provincial',
      '410000',
      { superior: '河南省应急厅' },
      ['forwarded', 'direct', 'not-bound', '2019-10-18'],
    ],
    [
      'one that gives the department’s name among the superior’s others',
      'provincial',
      '410000',
      { superior: '河南省应急救援总队', superiorAliases: ['河南省应急管理厅'] },
      ['forwarded', 'direct', 'not-bound', '2019-10-18'],
    ],
    [
      'an affiliate of an affiliate, which declares the paper',
      'provincial',
      '410000',
      { superior: '河南省应急救援总队', papers: ['豫应急办〔2019〕95号'] },
      ['forwarded', 'direct', 'not-bound', '2019-10-18'],
    ],
    [
      'an affiliate of an affiliate that does not',
      'provincial',
      '410000',
      { nature: 'institution', superior: '河南省应急救援总队' },
      ['by-reference', 'not-bound', 'not-bound', '2019-09-29'],
    ],
    [
      'the Henan department',
      'provincial',
      '410000',
      { name: '河南省应急管理厅', superior: '应急管理部' },
      ['by-reference', 'not-bound', 'not-bound', '2019-09-29'],
    ],
    [
      'the Henan department, which declares its own paper',
      'provincial',
      '410000',
      { name: '河南省应急管理厅', papers: ['henan-2019-95'] },
      ['by-reference', 'declared', 'not-bound', '2019-09-29'],
    ],
    [
      'an affiliate of another province’s department',
      'provincial',
      '330000',
      { superior: '浙江省应急管理厅' },
      ['by-reference', 'not-bound', 'not-bound', '2019-09-29'],
    ],
    [
      'an affiliate of the Henan department that lies elsewhere',
      'provincial',
      '110105',
      { superior: '河南省应急管理厅' },
      ['forwarded', 'direct', 'not-bound', '2019-10-18'],
    ],
    [
      'one that lies elsewhere and calls its superior the province’s',
      'provincial',
      '330000',
      { superior: '省应急管理厅' },
      ['by-reference', 'not-bound', 'not-bound', '2019-09-29'],
    ],
    [
      'one that lies elsewhere and declares the Henan paper',
      'provincial',
      '330000',
      { superior: '浙江省应急管理厅', papers: ['henan-2019-95'] },
      ['by-reference', 'declared', 'not-bound', '2019-09-29'],
    ],
    ['a city in Henan', 'municipal', '410100', {}, ['forwarded', 'direct', 'not-bound', '2019-10-18']],
    ['a county in Xuchang', 'county', '411024', {}, ['forwarded', 'forwarded', 'direct', '2019-10-18']],
    [
      'the city of Xuchang, whose sections the notice is addressed to',
      'municipal',
      '411000',
      {},
      ['forwarded', 'direct', 'direct', '2019-10-18'],
    ],
    [
      'a city section that lies in a district of Xuchang',
      'municipal',
      '411003',
      {},
      ['forwarded', 'direct', 'direct', '2019-10-18'],
    ],
    [
      'an affiliate of the ministry in Xuchang',
      'ministry-affiliate',
      '411002',
      {},
      ['direct', 'not-bound', 'not-bound', '2019-09-29'],
    ],
    [
      'a city elsewhere in Henan that declares the notice',
      'municipal',
      '410100',
      { papers: ['xuchang-2019-46'] },
      ['forwarded', 'direct', 'declared', '2019-10-18'],
    ],
    [
      'a province that declares the notice: it binds with what it forwards',
      'provincial',
      '410000',
      { papers: ['xuchang-2019-46'] },
      ['by-reference', 'declared', 'declared', '2019-09-29'],
    ],
    [
      'a county elsewhere that declares two papers',
      'county',
      '410122',
      { papers: ['henan-2019-95', 'xuchang-2019-46'] },
      ['declared', 'declared', 'declared', '2019-10-18'],
    ],
    [
      'a county elsewhere that declares a paper nobody knows before one that is known',
      'county',
      '410122',
      { papers: ['somebody-2020-1', 'xuchang-2019-46'] },
      ['declared', 'declared', 'declared', '2019-10-18'],
    ],
    [
      'a county elsewhere that declares two papers by their numbers, in whatever brackets and with blanks, one of them twice',
      'county',
      '410122',
      { papers: ['豫应急办[2019]95号', '许应急 〔2019〕 46 号', 'xuchang-2019-46'] },
      ['declared', 'declared', 'declared', '2019-10-18'],
    ],
    [
      'a county elsewhere in Henan',
      'county',
      '410122',
      {},
      ['undeclared', 'not-bound', 'not-bound', '2019-09-29'],
    ],
    [
      'a county elsewhere that declares a paper',
      'county',
      '320102',
      { papers: ['mem-2019-502'] },
      ['declared', 'not-bound', 'not-bound', '2019-09-29'],
    ],
    [
      'a county elsewhere that declares a paper nobody knows',
      'county',
      '320102',
      { papers: ['somebody-2020-1'] },
      ['undeclared', 'not-bound', 'not-bound', '2019-09-29'],
    ],
  ])('%s', (_, category, region, more, expected) => {
    expect(footings(category, region, more)).toEqual(expected);
  });
});

test('a paper through which the duties reach a unit does not stand beside itself', () => {
  const unit = { id: 'u', category: 'provincial', region: '410000', superior: '河南省应急管理厅' };
  const { further } = footingOf({ ...unit, papers: ['henan-2019-95', 'xuchang-2019-46'] }, rulebook);
  expect(further).toEqual([{ paper: 'xuchang-2019-46', kind: 'declared' }]);
});

describe('a unit elsewhere that declares a notice of its own as well', () => {
  const title = { zh: '通知', en: 'Notice' };
  const notice = (id: string, forwards: object) =>
    ({
      ...rulebook.papers[2]!,
      id,
      number: id,
      title,
      inForce: '2026-03-01',
      further: { addressed: [], tighten: {} },
      ...forwards,
    }) as Paper;
  const withNotice = (forwards: object): Rulebook => ({
    ...rulebook,
    papers: [...rulebook.papers, notice('own-2026-1', forwards)],
  });
  const footingBy = (papers: readonly string[], book: Rulebook) =>
    footingOf({ id: 'u', category: 'county', region: '320102', papers }, book, '2026-11-01');

  test.each([
    ['that forwards the rules', { forwards: 'mem-2019-502' }],
    ['that forwards nothing', { forwards: undefined }],
  ])('%s: bound since the older paper, in whatever order', (_, forwards) => {
    const book = withNotice(forwards);
    const expected = footingBy(['henan-2019-95', 'own-2026-1'], book);
    expect(expected).toEqual({
      kind: 'declared',
      paper: 'henan-2019-95',
      further: [{ paper: 'own-2026-1', kind: 'declared' }],
      inForce: '2019-10-18',
    });
    expect(footingBy(['own-2026-1', 'henan-2019-95'], book)).toEqual(expected);
  });

  test('through one that forwards the rules it is bound since that', () => {
    expect(footingBy(['own-2026-1'], withNotice({ forwards: 'mem-2019-502' }))).toMatchObject({
      kind: 'declared',
      paper: 'own-2026-1',
      inForce: '2026-03-01',
    });
  });

  test('through one that forwards nothing the rules have not reached it yet', () => {
    const book = withNotice({ forwards: undefined });
    const footing = footingBy(['own-2026-1'], book);
    expect(footing).toMatchObject({
      kind: 'undeclared',
      further: [{ paper: 'own-2026-1', kind: 'declared' }],
    });
    expect(paperFooting('mem-2019-502', footing, book.papers)).toBe('undeclared');
    expect(paperFooting('own-2026-1', footing, book.papers)).toBe('declared');
  });
});
