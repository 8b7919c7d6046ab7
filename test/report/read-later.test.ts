import { expect, test } from 'vitest';
import { readLater } from '../../src/report/read-later.ts';

const doubled = readLater<{ of: number; read: number }, { twice: number }>({
  twice: (source) => {
    source.read += 1;
    return source.of * 2;
  },
});

test('a later property is worked out each time it is read, and not before', () => {
  const source = { of: 3, read: 0 };
  const told = doubled({ once: 3 }, source);
  expect(source.read).toBe(0);
  expect([told.twice, told.twice, source.read]).toEqual([6, 6, 2]);
});

test('copies and JSON have it, and nothing of what it is made from', () => {
  const told = doubled({ once: 3 }, { of: 3, read: 0 });
  const copy = { ...told };
  expect(Reflect.ownKeys(copy)).toEqual(['once', 'twice']);
  expect(Object.getOwnPropertyDescriptor(copy, 'twice')).toMatchObject({ value: 6 });
  expect(JSON.stringify(told)).toBe('{"once":3,"twice":6}');
});

test('all objects have the same function for it', () => {
  const [one, other] = [1, 2].map((of) => doubled({}, { of, read: 0 }));
  const getterOf = (object: object) => Object.getOwnPropertyDescriptor(object, 'twice')?.get;
  expect(getterOf(one!)).toBeTypeOf('function');
  expect(getterOf(one!)).toBe(getterOf(other!));
});
