import type { Language } from '../../model/text.ts';

/** The shells that can complete netsec's command lines. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

/**
 * What each shell has to be told. All of them ask `netsec complete` with the words so far, and read a line
 * `value TAB description` for each suggestion; `:files` asks for the shell's own file names. Nothing that was typed is
 * ever evaluated.
 */
const SCRIPTS = {
  bash: (call: string) => `# netsec: completion for bash
_netsec() {
  local line value
  local -a found=()
  COMPREPLY=()
  while IFS= read -r line; do
    if [ "$line" = :files ]; then
      return
    fi
    found[\${#found[@]}]=$line
  done < <(${call} "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  type compopt >/dev/null 2>&1 && compopt +o default +o bashdefault
  for line in "\${found[@]}"; do
    value=\${line%%$'\\t'*}
    if [ "\${#found[@]}" -gt 1 ] && [ "$COMP_TYPE" != 37 ] && [ "$COMP_TYPE" != 42 ] && [ "$value" != "$line" ]; then
      value="$value  (\${line#*$'\\t'})"
    fi
    COMPREPLY[\${#COMPREPLY[@]}]=$value
  done
}
complete -o bashdefault -o default -F _netsec netsec
`,
  zsh: (call: string) => `#compdef netsec
_netsec() {
  local line
  local -a found
  while IFS= read -r line; do
    if [[ $line == :files ]]; then
      _files
      return
    fi
    line=\${line//:/\\\\:}
    found+=("\${line/$'\\t'/:}")
  done < <(${call} "\${(@Q)words[2,CURRENT-1]}" "$PREFIX" 2>/dev/null)
  _describe netsec found
}
if [ "$funcstack[1]" = _netsec ]; then
  _netsec "$@"
else
  compdef _netsec netsec
fi
`,
  fish: (call: string) => `# netsec: completion for fish
function __netsec_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    for line in (${call} $words[2..-1] "$current" 2>/dev/null)
        if test "$line" = :files
            __fish_complete_path "$current"
        else
            printf '%s\\n' $line
        end
    end
end
complete -c netsec -f -a '(__netsec_complete)'
`,
  powershell: (call: string) => `# netsec: completion for PowerShell
Register-ArgumentCompleter -Native -CommandName netsec -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.StartOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
    $begun = @()
    if ($wordToComplete -eq '') { $begun = @('--new-word') }
    $encoding = [Console]::OutputEncoding
    [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
    try { $lines = @(${call.replace(/--$/, '@begun --')} @words 2>$null) } finally { [Console]::OutputEncoding = $encoding }
    foreach ($line in $lines) {
        if ($line -eq ':files') { return }
        $value, $description = $line.Split("\`t", 2)
        if (-not $description) { $description = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $description)
    }
}
`,
} as const satisfies Record<Shell, (call: string) => string>;

/** The script that makes a shell complete netsec's lines, with descriptions in this language. */
export function shellScript(shell: Shell, language: Language): string {
  return SCRIPTS[shell](`netsec complete --lang ${language} --`);
}
