#!/usr/bin/env bash
# Scores the command against annotated corpora, where they are: EVAL names the folder, else ../shared/eval beside the
# repository. The corpora belong to others and are not part of this repository.
#
#   bash Tools/accuracy.sh .build/release/stemma
#
# EVAL_SPLIT=train scores the part that rules may be learned from: much better there than on dev is overfitting.
# ERRORS=1 adds what is wrong, by kind, with counts and an example; ERRORS=5 gives five examples each.
set -euo pipefail
stemma=$1
tools=$(cd "$(dirname "$0")" && pwd)
export EVAL=${EVAL:-$tools/../../shared/eval}
if [ ! -d "$EVAL" ]; then
  echo "skipped: no annotated corpora at $EVAL (name another folder with EVAL=…)"
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

bash "$tools/accuracy/attribution.sh" "$stemma" "$work"
[ "${EVAL_SPLIT:-dev}" = dev ] || exit 0
echo
bash "$tools/accuracy/linking.sh" "$stemma" "$work"
echo
bash "$tools/accuracy/retrieval.sh" "$stemma" "$work"
