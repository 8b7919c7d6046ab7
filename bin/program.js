const NOT_BUILT = `netsec: 尚未构建（dist/ 缺失或不完整）。请在项目目录中运行：npm ci
netsec: not built yet (dist/ is missing or incomplete). Run in the project's folder: npm ci
`;
/** What Node says of a module, and of a file, that is not there. */
const MISSING = ['MODULE_NOT_FOUND', 'ENOENT'];
const INTERNAL_FAULT = 3;

/** Runs the built program on a process and ends it. Where there is none, or it cannot even start, says so; never throws. */
exports.start = async (running) => {
  running.exitCode = await run(running);
  await Promise.all([running.stdout, running.stderr].map(flushed));
  // Left to end by itself, a process takes a heap apart that nobody needs any more.
  running.exit();
};

async function run(running) {
  try {
    const { main } = require('../dist/main.cjs');
    return await main(running.argv.slice(2), running);
  } catch (fault) {
    running.stderr.write(MISSING.includes(fault?.code) ? NOT_BUILT : `${fault?.stack ?? fault}\n`);
    return INTERNAL_FAULT;
  }
}

/** When a stream has handed on all that was written to it, or has nobody left to hand it to. */
function flushed(stream) {
  return new Promise((resolve) => {
    if (stream.writableLength === 0) resolve();
    else stream.write('', resolve);
  });
}
