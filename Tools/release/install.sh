#!/usr/bin/env bash
# install.sh [PREFIX [DESTDIR]]: puts the program, its manual, completions and notices, which lie beside this script, where
# a system looks for them; PREFIX is /usr/local where none is given.
# install.sh --remove [PREFIX [DESTDIR]]: takes away what that put there, and nothing else.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
remove=
if [ "${1:-}" = --remove ]; then remove=1 && shift; fi
first=${1:-}
if [ "${first#-}" != "$first" ] || [ $# -gt 2 ]; then
  sed -n '2,4s/^# //p' "$0" >&2
  case $first in --help | -h) exit 0 ;; *) exit 2 ;; esac
fi
prefix=${1:-/usr/local} root=${2:-}
base=$root$prefix

files=(
  bin/stemma share/man/man1/stemma.1 share/bash-completion/completions/stemma share/zsh/site-functions/_stemma
  share/fish/vendor_completions.d/stemma.fish share/doc/stemma/LICENSE share/doc/stemma/NOTICE share/doc/stemma/README.md
  share/doc/stemma/stemma.spdx.json
)

# The folders that were not there before: only those are taken away again.
record=$base/share/doc/stemma/folders

if [ -n "$remove" ]; then
  folders=$(cat "$record" 2>/dev/null || true)
  for file in "${files[@]}"; do rm -f "$base/$file"; done
  rm -f "$record"
  # The deepest first; what holds something else stays.
  while read -r folder; do [ -z "$folder" ] || rmdir "$root$folder" 2>/dev/null || true; done <<<"$folders"
  exit 0
fi

[ -x "$here/bin/stemma" ] || { echo "there is no $here/bin/stemma: make install" >&2; exit 1; }

missing() {
  for file in "${files[@]}"; do
    folder=$(dirname "$prefix/$file")
    while [ "$folder" != / ] && [ "$folder" != . ]; do
      [ -d "$root$folder" ] || echo "$folder"
      folder=$(dirname "$folder")
    done
  done
}
folders=$({ cat "$record" 2>/dev/null || true; missing; } | sort -ru)

for file in "${files[@]}"; do
  # Only a release has a list of its parts.
  [ -e "$here/$file" ] || continue
  mode=644
  if [ "$file" = bin/stemma ]; then mode=755; fi
  install -D -m "$mode" "$here/$file" "$base/$file"
done
install -D -m 644 /dev/stdin "$record" <<<"$folders"
