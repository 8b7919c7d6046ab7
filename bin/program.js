const NOT_BUILT = `netsec: 尚未构建（dist/ 缺失或不完整）。请在项目目录中运行：npm ci
netsec: not built yet (dist/ is missing or incomplete). Run in the project's folder: npm ci
`;
/** What Node says of a module, and of a file, that is not there. */
const MISSING = ['MODULE_NOT_FOUND', 'ENOENT'];
const INTERNAL_FAULT = 3;

/** Runs the built program on a process. Where there is none, or it cannot even start, says so; never throws. */
exports.start = async (running) => {
  try {
    const { main } = require('../dist/main.cjs');
    running.exitCode = await main(running.argv.slice(2), running);
  } catch (fault) {
    running.stderr.write(MISSING.includes(fault?.code) ? NOT_BUILT : `${fault?.stack ?? fault}\n`);
    running.exitCode = INTERNAL_FAULT;
  }
};
