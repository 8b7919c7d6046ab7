import { expect, test } from 'vitest';
import { inAscii, jsonInAscii } from '../../src/build/ascii.ts';

test('a script in ASCII means the same', () => {
  const script = '[/[一-九]+/u.exec("三四")[0], /^[😀①]$/u.test("😀"), /中|\\u6587/.source.length]';
  const ascii = inAscii(script);
  expect(ascii).toMatch(/^[\0-\x7f]*$/);
  const run = (text: string) => new Function(`return ${text}`)() as unknown[];
  expect(run(ascii).slice(0, 2)).toEqual(run(script).slice(0, 2));
});

test('a raw template that is not ASCII is refused, for there an escape is not what it stands for', () => {
  expect(() => inAscii('x=String.raw`中`')).toThrow('raw template');
  expect(inAscii('x=String.raw`a`;y="中"')).toBe('x=String.raw`a`;y="\\u4e2d"');
});

test('JSON in ASCII means the same', () => {
  const value = { 名称: ['中\n"\\', '😀', '\\u4e2d'], of: String.raw`\u` };
  expect(jsonInAscii(value)).toMatch(/^[\0-\x7f]*$/);
  expect(JSON.parse(jsonInAscii(value))).toEqual(value);
});
