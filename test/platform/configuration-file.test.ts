import { describe, expect, test } from 'vitest';
import { configurationFolder, readConfigurationFile } from '../../src/platform/configuration-file.ts';
import { posix } from '../../src/platform/paths.ts';
import { emptyFolder } from './empty-folder.ts';

const { inFolder, put } = emptyFolder();

describe('the configuration', () => {
  const NAME = 'netsec.config.yaml';
  const read = async (given: string | undefined, named: readonly string[]): Promise<unknown> => {
    const outcome = await readConfigurationFile(given, named, NAME, { cwd: inFolder });
    return outcome.ok
      ? outcome.value && [outcome.value.file, Buffer.from(outcome.value.bytes).toString().trim()]
      : outcome.diagnostics.map(({ code, location }) => `${code} ${location.file}`);
  };

  test('lies in the inventory’s folder, or nowhere', async () => {
    put(`unit/${NAME}`, 'unit/a.yaml', 'unit/b/c.yaml');
    expect(await read(undefined, ['unit'])).toEqual([NAME, `unit/${NAME}`]);
    expect(await read(undefined, ['unit/a.yaml', 'unit/b/c.yaml'])).toEqual([NAME, `unit/${NAME}`]);
    expect(await read(undefined, [])).toBeUndefined();
    expect(await read(undefined, ['-'])).toBeUndefined();
  });

  test('or is the file given, which has to be there', async () => {
    put('elsewhere/strict.yaml', `unit/${NAME}`);
    expect(await read('elsewhere/strict.yaml', ['unit'])).toEqual([
      'elsewhere/strict.yaml',
      'elsewhere/strict.yaml',
    ]);
    expect(await read('gone.yaml', ['unit'])).toEqual(['read.not-found gone.yaml']);
    expect(await read('unit', ['unit'])).toEqual(['read.not-a-file unit']);
  });

  test('is none where the inventory is not there', async () => {
    put('strict.yaml');
    for (const given of [undefined, 'strict.yaml'])
      expect(await read(given, ['nowhere'])).toEqual(['read.not-found nowhere']);
  });

  test('lies in a folder seen from the current one, or known by its full path where that one is gone', () => {
    put('unit/a.yaml', 'elsewhere/strict.yaml');
    const gone = () => {
      throw new Error('uv_cwd');
    };
    const [unit, strict] = [inFolder('unit'), inFolder('elsewhere/strict.yaml')];
    expect(configurationFolder(undefined, [unit], { cwd: inFolder })).toBe('unit');
    expect(configurationFolder(strict, [unit], { cwd: inFolder })).toBe('elsewhere');
    expect(configurationFolder(undefined, [unit], { cwd: gone })).toBe(posix(unit));
    expect(configurationFolder(strict, [unit], { cwd: gone })).toBe(posix(inFolder('elsewhere')));
  });
});
