const BLOCK = 64 * 1024;

/** Small chunks put together, so that a report of many lines is not as many writes. */
export function* blocks(chunks: Iterable<string>): Generator<string> {
  let block = '';
  for (const chunk of chunks) {
    block += chunk;
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  if (block !== '') yield block;
}
