#!/usr/bin/env bash
# Holds the graph that the stages give on every engine against what `stemma ingest` gives. Installs from PyPI into
# .build/archive, once.
#
#   bash Tools/test-archive.sh .build/release/stemma
#
# SPARK=1 runs them on Spark, too, which needs a Java runtime and takes a while to start.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
stemma=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
venv=$root/.build/archive/venv
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
wanted=$(cksum < "$root/Tools/archive/pyproject.toml")
if [ "$(cat "$venv/installed" 2>/dev/null)" != "$wanted" ]; then
  "$venv/bin/pip" install --quiet --editable "$root/Tools/archive[sail,test]"
  echo "$wanted" > "$venv/installed"
fi
cd "$root/Tools/archive"
export STEMMA=$stemma MYPY_CACHE_DIR=$root/.build/archive/mypy PYTHONDONTWRITEBYTECODE=1
"$venv/bin/mypy"
[ -z "${SPARK:-}" ] || STEMMA_SPARK=1 "$venv/bin/pytest" -q -p no:cacheprovider tests "${@:2}"
"$venv/bin/pytest" -q -p no:cacheprovider tests "${@:2}"
