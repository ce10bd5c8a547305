export const SHELLS = ['bash', 'zsh', 'fish'] as const

export type Shell = (typeof SHELLS)[number]

/**
 * The script that teaches a shell to complete our command lines. It asks the program itself at each Tab, so it never
 * grows old: `__complete` prints one `word<TAB>about` a line, and `:files` where a file name may stand.
 *
 * @param bin - the program's name.
 */
export function shellScript(shell: Shell, bin: string): string {
  const name = `_${bin.replaceAll('-', '_')}`
  return SCRIPTS[shell].replaceAll('@BIN@', bin).replaceAll('@NAME@', name)
}

/** How to switch completion on, for the head of the script and for the help text. */
export const INSTALL: Readonly<Record<Shell, string>> = {
  bash: 'source <(skywire-cli completion bash)   # in ~/.bashrc',
  zsh: 'source <(skywire-cli completion zsh)    # in ~/.zshrc, after compinit',
  fish: 'skywire-cli completion fish | source    # in ~/.config/fish/config.fish',
}

// Bash divides `--flag=value` into three words; they are put together again, and only what follows `=` is replied.
const BASH = `# bash completion for @BIN@: ${INSTALL.bash}
@NAME@() {
    local -a words=()
    local i count=0 word glue=0 strip='' files=0 about
    for ((i = 1; i <= COMP_CWORD; i++)); do
        word=\${COMP_WORDS[i]}
        if ((count > 0)) && [[ $word == '=' || $glue == 1 ]]; then
            words[count - 1]+=$word
            if [[ $word == '=' ]]; then glue=1; else glue=0; fi
        else
            words[count]=$word
            count=$((count + 1))
        fi
    done
    word=\${words[count - 1]}
    if [[ $word == -*=* && $COMP_WORDBREAKS == *=* ]]; then strip=\${word%%=*}=; fi
    COMPREPLY=()
    while IFS=$'\\t' read -r word about; do
        if [[ $word == ':files' ]]; then files=1; else COMPREPLY+=("\${word#"$strip"}"); fi
    done < <("\${COMP_WORDS[0]}" __complete -- "\${words[@]}" 2>/dev/null)
    if ((files == 0)); then compopt +o default 2>/dev/null; fi
    return 0
}
complete -o default -F @NAME@ @BIN@
`

const ZSH = `#compdef @BIN@
# zsh completion for @BIN@: ${INSTALL.zsh}
@NAME@() {
    local -a candidates
    local line files=0
    while IFS= read -r line; do
        if [[ $line == ':files' ]]; then
            files=1
        else
            candidates+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
        fi
    done < <("\${words[1]}" __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
    if (( \${#candidates} )); then _describe '@BIN@' candidates; fi
    if (( files )); then _files; fi
}
if [[ \${funcstack[1]} == '@NAME@' ]]; then @NAME@ "$@"; else compdef @NAME@ @BIN@; fi
`

const FISH = `# fish completion for @BIN@: ${INSTALL.fish}
function @NAME@
    set -l words (commandline -opc) (commandline -ct)
    set -l found ($words[1] __complete -- $words[2..-1] 2>/dev/null)
    string match -v ':files' -- $found
    if contains ':files' $found
        __fish_complete_path (commandline -ct)
    end
end
complete -c @BIN@ -f -a '(@NAME@)'
`

const SCRIPTS: Readonly<Record<Shell, string>> = {bash: BASH, zsh: ZSH, fish: FISH}
