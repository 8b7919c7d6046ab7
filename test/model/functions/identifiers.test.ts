import { expect, test } from 'vitest';
import { RULE_FUNCTIONS } from '../../../src/model/functions/all-functions.ts';

function hasForm(text: string, form: string): unknown {
  return RULE_FUNCTIONS.get('hasForm')!.run([text, form], { asOf: '2026-11-01', hasReached: () => true });
}

test.each([
  ['icp-filing', '豫ICP备2020000001号-1', true],
  ['icp-filing', '豫 ICP 备 2020000001 号 - 1', true],
  ['icp-filing', '豫ＩＣＰ备２０２００００００１号－１', true],
  ['icp-filing', '豫icp备12345678号—2', true],
  ['icp-filing', '豫ICP备1234567号', false],
  ['icp-filing', 'ICP备12345678号', false],
  ['police-filing', '豫公网安备 4110 2402 000001 号', true],
  ['police-filing', '豫公网安备4110240200000号', false],
  ['police-filing-short', '豫公网安备 41102402 号', true],
  ['telephone', '0374-5550010、0374-5550011', true],
  ['telephone', '(0374) 555 0010', true],
  ['telephone', '0374‑5550010', true],
  ['telephone', '138 0013 8000', true],
  ['telephone', '138-0013-8000', true],
  ['telephone', '138-00138000', true],
  ['telephone', '13-800138000', false],
  ['telephone', '8613800138000', true],
  ['telephone', '086-0374-5550010', true],
  ['telephone', '86-12345', false],
  ['telephone', '+86 374 555 0010', true],
  ['telephone', '0374-555、0374-556', false],
  ['telephone', '1234567890123', false],
  ['telephone', '、', false],
  ['e-mail', 'a@luxi-yj.example; b@luxi-yj.example', true],
  ['e-mail', 'a b@luxi-yj.example', false],
  ['e-mail', 'a@luxi-yj', false],
])('%s %s: %s', (form, text, is) => {
  expect(hasForm(text, form)).toBe(is);
});

test.each([
  ['411024', '4110', true],
  ['411024', '411000', true],
  ['411024', '41', true],
  ['411024', '410000', true],
  ['411024', '411024', true],
  ['411000', '411024', false],
  ['411124', '4110', false],
  ['511024', '4110', false],
  ['421000', '4110', false],
  ['500100', '500000', true],
  ['510100', '500000', false],
  ['410100', '411000', false],
])('%s lies in %s: %s', (region, other, lies) => {
  const liesIn = RULE_FUNCTIONS.get('liesIn')!;
  expect(liesIn.run([region, other], { asOf: '2026-11-01', hasReached: () => true })).toBe(lies);
});
