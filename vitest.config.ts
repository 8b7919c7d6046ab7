import { defineConfig } from 'vitest/config';

/**
 * Tests that start the built program pay for its start each time; two workers fit the smallest machine. Files share what a
 * worker has loaded: all of them import nearly all of the program, and none replaces a module.
 */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    unstubEnvs: true,
    restoreMocks: true,
  },
});
