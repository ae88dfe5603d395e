#!/usr/bin/env bash
# docs.sh: the library's documentation, out of its own comments and Documentation/Stemma.docc, in .build/docs/Stemma: any
# static server shows it. DocC comes with the toolchain: nothing is fetched, and no build pays for a plugin. A warning ends it.
set -euo pipefail
cd "$(dirname "$0")/.."
out=.build/docs
swift build --target Stemma --manifest-cache none >&2
products=$(swift build --show-bin-path)
rm -rf "$out"
mkdir -p "$out/symbols"

# Where the C libraries' modules are, which SwiftPM tells the compiler itself.
modules=()
for map in Sources/C*/module.modulemap "$products"/*.build/module.modulemap .build/checkouts/*/Sources/GRDBSQLite/module.modulemap \
  .build/checkouts/*/Sources/CYaml/include/module.modulemap; do
  modules+=(-I "$(dirname "$map")")
done
target=$(swift -print-target-info | sed -n 's/^ *"unversionedTriple": "\(.*\)",*$/\1/p')
# shellcheck disable=SC2046
swift symbolgraph-extract -module-name Stemma -I "$products/Modules" "${modules[@]}" \
  $(pkg-config --cflags-only-I libxml-2.0 | sed 's/-I/-Xcc -I/g') -target "$target" -minimum-access-level public \
  -output-dir "$out/symbols"
docc convert Documentation/Stemma.docc --additional-symbol-graph-dir "$out/symbols" --output-dir "$out/Stemma" \
  --fallback-display-name Stemma --fallback-bundle-identifier stemma --warnings-as-errors
