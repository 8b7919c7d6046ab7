const NOT_BUILT = `netsec: 尚未构建（dist/ 缺失或不完整）。请在项目目录中运行：npm ci
netsec: not built yet (dist/ is missing or incomplete). Run in the project's folder: npm ci
`;
const INTERNAL_FAULT = 3;

/** Runs the built program. Where there is none, or it cannot even start, says so; never throws. */
export async function main(argv, streams) {
  try {
    const program = await import('../dist/main.js');
    return await program.main(argv, streams);
  } catch (fault) {
    streams.stderr.write(fault?.code === 'ERR_MODULE_NOT_FOUND' ? NOT_BUILT : `${fault?.stack ?? fault}\n`);
    return INTERNAL_FAULT;
  }
}
