import { expect, test } from 'vitest';
import { itemPath } from '../../src/model/item-path.ts';

test.each([
  ['networks', '/networks/3/extensions/1/permission/on', ['extensions', '1']],
  ['networks', '/networks/3/outsideLinks/0/protection/2', ['outsideLinks', '0', 'protection', '2']],
  ['unit', '/unit/subordinates/0/name', ['subordinates', '0']],
  ['networks', '/networks/3/status', undefined],
  ['networks', '/networks/3', undefined],
  ['unit', '/unit', undefined],
])('%s, %s: %j', (collection, pointer, path) => {
  const location = { file: 'a.yaml', line: 1, column: 1, pointer };
  expect(itemPath({ record: { collection, id: 'x' }, location })).toEqual(path);
});
