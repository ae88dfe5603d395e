#!/usr/bin/env bash
# Which wordings belong together, and what changed between them. Called by accuracy.sh.
set -euo pipefail
stemma=$1
work=$2
corpus=$EVAL/linking
export PYTHONPATH=$corpus PYTHONDONTWRITEBYTECODE=1
for set in pairs_mrpc pairs_ecbplus pairs_basil_quotes drift_basil_quotes drift_exaggeration; do
  "$stemma" compare --batch < "$corpus/$set/dev.jsonl" > "$work/$set.jsonl"
done
python3 "$corpus/meaning_changed.py" > "$work/meaning_changed.gold.jsonl"
"$stemma" compare --batch < "$work/meaning_changed.gold.jsonl" > "$work/meaning_changed.jsonl"
python3 "$(dirname "$0")/linking.py" "$corpus" "$work"
