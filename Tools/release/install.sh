#!/usr/bin/env bash
# install.sh STEMMA PREFIX [DESTDIR]: puts the program, its manual, completions and notices where a system looks for them.
# install.sh --remove PREFIX [DESTDIR]: takes away what that put there, and nothing else.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
stemma=$1 prefix=${2-/usr/local} root=${3:-}
base=$root$prefix

files=(
  bin/stemma share/man/man1/stemma.1 share/bash-completion/completions/stemma share/zsh/site-functions/_stemma
  share/fish/vendor_completions.d/stemma.fish share/doc/stemma/LICENSE share/doc/stemma/NOTICE share/doc/stemma/README.md
)

# The folders that were not there before: only those are taken away again.
record=$base/share/doc/stemma/folders

if [ "$stemma" = --remove ]; then
  folders=$(cat "$record" 2>/dev/null || true)
  for file in "${files[@]}"; do rm -f "$base/$file"; done
  rm -f "$record"
  # The deepest first; what holds something else stays.
  while read -r folder; do [ -z "$folder" ] || rmdir "$root$folder" 2>/dev/null || true; done <<<"$folders"
  exit 0
fi

[ -x "$stemma" ] || { echo "there is no $stemma: make build" >&2; exit 1; }
put() { install -D -m "$1" "$2" "$base/$3"; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
bash "$here/Tools/release/manual.sh" "$stemma" >"$scratch/stemma.1"
for shell in bash zsh fish; do "$stemma" --generate-completion-script "$shell" >"$scratch/$shell"; done

missing() {
  for file in "${files[@]}"; do
    folder=$(dirname "$prefix/$file")
    while [ "$folder" != / ] && [ "$folder" != . ]; do
      [ -d "$root$folder" ] || echo "$folder"
      folder=$(dirname "$folder")
    done
  done
}
{ cat "$record" 2>/dev/null || true; missing; } | sort -ru >"$scratch/folders"

put 755 "$stemma" "${files[0]}"
put 644 "$scratch/stemma.1" "${files[1]}"
put 644 "$scratch/bash" "${files[2]}"
put 644 "$scratch/zsh" "${files[3]}"
put 644 "$scratch/fish" "${files[4]}"
put 644 "$here/LICENSE" "${files[5]}"
put 644 "$here/NOTICE" "${files[6]}"
put 644 "$here/README.md" "${files[7]}"
# A tarball is removed as it was unpacked.
[ -z "$prefix" ] || put 644 "$scratch/folders" "share/doc/stemma/folders"
