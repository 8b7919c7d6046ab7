import { PassThrough, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { writeChunks } from '../../src/platform/streams.ts';

test('a stream that is written to again and again keeps one listener for late errors', async () => {
  const stream = new PassThrough().resume();
  for (let times = 0; times < 12; times++) await writeChunks(stream, ['line\n']);
  expect(stream.listenerCount('error')).toBe(1);
  expect(stream.listenerCount('drain')).toBe(0);
  expect(() => stream.emit('error', new Error('the reader went away'))).not.toThrow();
});

test.each([
  ['EPIPE', { ok: true }],
  ['ENOSPC', { ok: false, reason: 'ENOSPC' }],
])('a write that ends with %s', async (code, written) => {
  const stream = new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error(code), { code }));
    },
  });
  expect(await writeChunks(stream, ['one\n', 'two\n'])).toEqual(written);
});
