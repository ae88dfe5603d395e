#!/usr/bin/env bash
# dist.sh [FOLDER]: one tarball that needs no Swift, with its checksum and a list of what is in it (SPDX).
# The same commit gives the same bytes; dist.sh --twice builds two and compares them.
set -euo pipefail
# A build that fails inside $(…) ends this, too.
shopt -s inherit_errexit
cd "$(dirname "$0")/../.."

build() { # scratch folder, output folder
  local scratch=$1 out=$2 version name stage
  # Paths of this machine would stand in the program otherwise.
  swift build -c release --product stemma --static-swift-stdlib --scratch-path "$scratch" --manifest-cache none \
    -Xswiftc -file-prefix-map -Xswiftc "$PWD=." -Xswiftc -file-prefix-map -Xswiftc "$scratch=.build" \
    -Xcc "-ffile-prefix-map=$PWD=." -Xcc "-ffile-prefix-map=$scratch=.build" >&2
  local program
  program=$(swift build -c release --static-swift-stdlib --scratch-path "$scratch" --show-bin-path)/stemma
  version=$("$program" --version | cut -d' ' -f1)
  name=stemma-$version-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)
  stage=$scratch/stage
  mkdir -p "$stage" "$out"
  # Both are hashes of how it was compiled, the folder included; nothing reads them where it runs.
  strip -R .swift_modhash -R .note.gnu.build-id -o "$stage/stemma" "$program"
  bash Tools/release/stage.sh "$stage/stemma" "$stage/$name"
  python3 Tools/release/sbom.py "$stage/stemma" "$scratch" >"$stage/$name/share/doc/stemma/stemma.spdx.json"
  cp "$stage/$name/share/doc/stemma/stemma.spdx.json" "$out/$name.spdx.json"
  tar --sort=name --mtime="@$(git log -1 --format=%ct)" --owner=0 --group=0 --numeric-owner --mode=go-w \
    -C "$stage" -cf - "$name" | gzip -n9 >"$out/$name.tar.gz"
  (cd "$out" && sha256sum "$name.tar.gz" >"$name.tar.gz.sha256")
  rm -rf "$stage"
  echo "$out/$name.tar.gz"
}

if [ "${1:-}" = --twice ]; then
  first=$(build "$PWD/.build/dist-a" "$PWD/.build/dist-a/out" | tail -1)
  second=$(build "$PWD/.build/dist-b" "$PWD/.build/dist-b/out" | tail -1)
  cmp "$first" "$second" && echo "both are $(sha256sum <"$first" | cut -d' ' -f1)"
else
  build "$PWD/.build/dist" "${1:-$PWD/.build/dist/out}"
fi
