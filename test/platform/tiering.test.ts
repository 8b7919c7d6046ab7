import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('this engine knows the flags it is given, and says nothing', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/netsec.js', 'rules', 'functions'], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).not.toContain('flag');
});

test('this engine knows how it is told to collect sooner', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--heap-growing-percent=40', '--eval', ''],
    { encoding: 'utf8' },
  );
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});
