#!/usr/bin/env bash
# Checks every format with other people's programs: runs each script of Tools/formats with the binary's path, in a
# scratch environment that holds what the script says it needs ("# dependencies = […]", from PyPI). A script fails by
# its exit code, and may count its checks in a last line "N passed, N failed"; else it counts as one.
#
#   Tools/test-formats.sh .build/release/stemma [SCRIPT…]
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
stemma=$(realpath "${1:?the path of the binary}")
shift
scripts=("$@")
[ ${#scripts[@]} -gt 0 ] || scripts=("$here"/formats/*.py)
scratch=${STEMMA_SCRATCH:-$here/../.build/formats}
passed=0
failed=0

# One environment for each set of dependencies: some of them cannot live together.
environment() {
  local needs name folder
  needs=$(sed -n 's/^# dependencies = \[\(.*\)\]$/\1/p' "$1" | tr -d ' "' | tr ',' '\n' | sort)
  name=$(printf '%s' "$needs" | cksum | cut -d ' ' -f 1)
  folder=$scratch/$name
  if [ ! -e "$folder/complete" ]; then
    rm -rf "$folder"
    python3 -m venv "$folder" || return 1
    # shellcheck disable=SC2086
    [ -z "$needs" ] || "$folder/bin/pip" install --quiet --disable-pip-version-check $needs || return 1
    touch "$folder/complete"
  fi
  echo "$folder/bin/python3"
}

for script in "${scripts[@]}"; do
  echo "== $(basename "$script" .py)"
  if ! python=$(environment "$script"); then
    echo "what it needs could not be installed"
    failed=$((failed + 1))
    continue
  fi
  output=$(PYTHONDONTWRITEBYTECODE=1 "$python" "$script" "$stemma" 2>&1)
  code=$?
  echo "$output"
  counts=$(tail -n 1 <<<"$output" | sed -nE 's/^([0-9]+) passed, ([0-9]+) failed$/\1 \2/p')
  if [ -n "$counts" ]; then
    read -r good bad <<<"$counts"
    passed=$((passed + good))
    failed=$((failed + bad))
    [ "$code" -eq 0 ] || [ "$bad" -gt 0 ] || failed=$((failed + 1))
  elif [ "$code" -eq 0 ]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
  fi
done

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
