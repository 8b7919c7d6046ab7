import { describe, expect, it } from 'vitest';
import { fill, listed, message } from '../../src/messages/message.ts';

describe('message', () => {
  it('fills placeholders with texts, numbers and lists', () => {
    expect(message('zh', 'fact.missing', { fields: ['甲', '乙'] })).toBe('缺少甲、乙，无法判定');
    expect(message('en', 'fact.missing', { fields: ['a', 'b'] })).toBe(
      'a, b not declared, so this cannot be decided',
    );
    expect(message('en', 'year.missed', { year: 2026 })).toContain('2026');
  });

  it('tells how a paper is added that is not known', () => {
    const args = { field: 'unit.papers', id: '浙应急办〔2019〕88号', known: ['mem-2019-502'] };
    for (const language of ['zh', 'en'] as const)
      expect(message(language, 'reference.unknown-paper', args)).toMatch(
        /应急厅函〔2019〕502号.*--rules.*README/u,
      );
  });

  it('says that an argument is not there', () => {
    expect(message('zh', 'year.missed')).toContain('（无）');
  });
});

describe('fill', () => {
  it('leaves braces in values alone', () => {
    expect(fill('en', '{a} and {b}', { a: '{b}', b: '[[{a}]]' })).toBe('{b} and [[{a}]]');
  });

  it('takes dotted paths for names', () => {
    expect(fill('en', 'number {footer.icp.number}', { 'footer.icp.number': '7' })).toBe('number 7');
  });

  it('leaves out an optional part unless all its arguments are there', () => {
    const template = 'wrong[[, found {found}]][[; write {suggestion}]]';
    expect(fill('en', template, {})).toBe('wrong');
    expect(fill('en', template, { found: 'x' })).toBe('wrong, found x');
    expect(fill('en', template, { found: 'x', suggestion: 'y' })).toBe('wrong, found x; write y');
  });

  it('counts one of a thing in English', () => {
    const within = (language: 'zh' | 'en', days: number | string) =>
      fill(language, 'within {days} days, {count} duties[[ of {of} entries]]', {
        days,
        count: days,
        of: days,
      });
    expect(within('en', 1)).toBe('within 1 day, 1 duty of 1 entry');
    expect(within('en', '1')).toBe('within 1 day, 1 duty of 1 entry');
    expect(within('en', 11)).toBe('within 11 days, 11 duties of 11 entries');
    expect(within('zh', 1)).toBe('within 1 days, 1 duties of 1 entries');
    expect(fill('en', '{n} gaps are open, {n} daystar', { n: 1 })).toBe('1 gaps are open, 1 daystar');
  });

  it('reads no inherited property', () => {
    expect(fill('en', '{constructor} {toString}', {})).toBe('(none) (none)');
  });

  it('fills a replacement pattern in a value as it is', () => {
    expect(fill('en', 'a {b} c', { b: '$& $1 $$' })).toBe('a $& $1 $$ c');
  });
});

describe('listed', () => {
  it('joins in the way of the language', () => {
    expect(listed('zh', ['a', 'b'])).toBe('a、b');
    expect(listed('en', ['a', 'b'])).toBe('a, b');
  });
});
