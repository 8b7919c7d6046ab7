import { isBuiltin } from 'node:module';
import type { Plugin } from 'esbuild';

const NAMESPACE = 'required';

/**
 * Lets the bundle `require` Node's own modules instead of importing them. An import in the bundle is resolved when the
 * program starts, also for code that is not used in a run; and it reads all that a module exports, by which some load
 * others (`node:crypto` the whole of Web Crypto).
 */
export const builtinsRequired: Plugin = {
  name: 'builtins-required',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ path, kind }) =>
      kind === 'import-statement' && isBuiltin(path) && path !== 'node:module'
        ? { path, namespace: NAMESPACE }
        : undefined,
    );
    build.onLoad({ filter: /./, namespace: NAMESPACE }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)});`,
      loader: 'js',
    }));
  },
};
