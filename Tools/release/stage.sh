#!/usr/bin/env bash
# stage.sh STEMMA FOLDER: what is installed, below FOLDER as it will lie below a prefix, and install.sh beside it.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
stemma=$(realpath "$1") base=$2
rm -rf "$base"
mkdir -p "$base"

put() { install -D -m 644 /dev/stdin "$base/share/$1"; }
install -D -m 755 "$stemma" "$base/bin/stemma"
bash "$here/Tools/release/manual.sh" "$stemma" | put man/man1/stemma.1
"$stemma" --generate-completion-script bash | put bash-completion/completions/stemma
"$stemma" --generate-completion-script zsh | put zsh/site-functions/_stemma
"$stemma" --generate-completion-script fish | put fish/vendor_completions.d/stemma.fish
for name in LICENSE NOTICE README.md; do put "doc/stemma/$name" <"$here/$name"; done
install -m 755 "$here/Tools/release/install.sh" "$base/install.sh"
