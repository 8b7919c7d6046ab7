const WORDS = `netsec: 尚未构建（缺少 dist/）。请在项目目录中运行：npm ci
netsec: not built yet (dist/ is missing). Run in the project's folder: npm ci
`;

/** The built program, or, where it has not been built, one that says what to run. */
export const { main } = await import('../dist/main.js').catch(instead);

function instead(fault) {
  if (fault?.code !== 'ERR_MODULE_NOT_FOUND') throw fault;
  return { main: sayWhatToRun };
}

async function sayWhatToRun(_argv, { stderr }) {
  stderr.write(WORDS);
  return 3;
}
