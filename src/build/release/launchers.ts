const OLDEST_NODE = '20.19';

/** Starts the program on Linux and macOS, through links too. ASCII only: the console's encoding is not known. */
export const SHELL_LAUNCHER = `#!/bin/sh
self=$0
while [ -h "$self" ]; do
  target=$(readlink "$self")
  case $target in /*) self=$target ;; *) self=$(dirname "$self")/$target ;; esac
done
if ! command -v node >/dev/null 2>&1; then
  echo "netsec needs Node.js ${OLDEST_NODE} or later on the PATH" >&2
  exit 3
fi
exec node "$(dirname "$self")/bin/netsec.js" "$@"
`;

/** Starts the program on Windows. */
export const WINDOWS_LAUNCHER = `@echo off
where node >nul 2>nul
if errorlevel 1 (
  echo netsec needs Node.js ${OLDEST_NODE} or later on the PATH 1>&2
  exit /b 3
)
node "%~dp0bin\\netsec.js" %*
exit /b %errorlevel%
`.replaceAll('\n', '\r\n');
