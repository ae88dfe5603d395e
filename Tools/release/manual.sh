#!/usr/bin/env bash
# manual.sh STEMMA > stemma.1: the manual page, out of what the commands themselves say.
set -euo pipefail
stemma=$1
export COLUMNS=78

literal() { sed -e 's/\\/\\e/g' -e 's/^\([.'"'"']\)/\\\&\1/' -e 's/-/\\-/g'; }
help() { "$stemma" "$@" --help; }

version=$("$stemma" --version | cut -d' ' -f1)
printf '.TH STEMMA 1 "" "stemma %s" "User Commands"\n' "$version"
printf '.SH NAME\nstemma \\- who said a thing first, and how it has been reworded since\n'
printf '.SH SYNOPSIS\n.B stemma\n.I command\n[\\fIoptions\\fR]\n'
printf '.SH DESCRIPTION\n.nf\n'
help | literal
printf '.fi\n.SH COMMANDS\n'
# Two spaces and a word: what stands deeper goes on with the line above.
help | sed -n '/^SUBCOMMANDS:/,$p' | sed -n 's/^  \([a-z][a-z-]*\) .*/\1/p' | while read -r command; do
  printf '.SS "stemma %s"\n.nf\n' "$command"
  help "$command" | literal
  printf '.fi\n'
done
printf '.SH EXIT STATUS\n0 done; 1 faults, or \\-\\-strict; 2 usage; 3 nothing recorded; 4 trouble with the graph or with an output;\n'
printf '130 interrupted.\n.SH ENVIRONMENT\n.TP\nSTEMMA_DB\nthe graph'"'"'s file\n.TP\nNO_COLOR\nno colour\n'
