import { createHash, getHashes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSm3 } from '../../src/model/sm3.ts';

const of = (text: string) => createSm3().update(new TextEncoder().encode(text)).digest();

describe('SM3', () => {
  it.each([
    // The two examples in the annex of GB/T 32905-2016.
    ['abc', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
    ['abcd'.repeat(16), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732'],
    ['', '1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b'],
  ])('of %j', (text, expected) => {
    expect(of(text)).toBe(expected);
  });

  it('does not depend on how the bytes are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 }), (pieces) => {
        const whole = createSm3().update(Buffer.concat(pieces)).digest();
        const cut = pieces.reduce((sm3, piece) => sm3.update(piece), createSm3()).digest();
        expect(cut).toBe(whole);
      }),
    );
  });

  it('is given out once', () => {
    const sm3 = createSm3();
    sm3.digest();
    expect(() => sm3.digest()).toThrow('already');
    expect(() => sm3.update(new Uint8Array(1))).toThrow('already');
  });

  it.runIf(getHashes().includes('sm3'))('is what OpenSSL computes', () => {
    const agrees = (bytes: Uint8Array) => {
      expect(createSm3().update(bytes).digest()).toBe(createHash('sm3').update(bytes).digest('hex'));
    };
    for (let length = 0; length <= 260; length++) agrees(new Uint8Array(length).fill(length));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 1000 }), agrees));
  });
});
