import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const LEFT_OUT =
  'netsec: dist/ was not built, for development dependencies are left out; `npm ci` builds it. 未安装开发依赖，没有构建；请运行 npm ci。\n';

/** npm's `prepare`: says nothing when the build went well. */
function prepare() {
  if (!hasDevelopmentDependencies()) {
    process.stderr.write(LEFT_OUT);
    return 0;
  }
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const build = spawnSync(process.execPath, ['src/build/run.mjs', 'build'], { cwd: root, encoding: 'utf8' });
  if (build.status === 0) return 0;
  process.stderr.write(`${build.error?.message ?? ''}${build.stdout}${build.stderr}`);
  return build.status ?? 1;
}

function hasDevelopmentDependencies() {
  try {
    return import.meta.resolve('esbuild') !== '';
  } catch {
    return false;
  }
}

process.exitCode = prepare();
