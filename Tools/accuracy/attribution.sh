#!/usr/bin/env bash
# Who said what: the command against PolNeAR, beside other systems. Called by accuracy.sh.
set -euo pipefail
stemma=$1
work=$2
split=${EVAL_SPLIT:-dev}
corpus=$EVAL/attribution
gold=$corpus/polnear.$split.jsonl
if [ ! -f "$gold" ]; then
  echo "skipped: no $gold (EVAL_SPLIT is dev or train)"
  exit 0
fi
python3 "$corpus/articles.py" "$gold" > "$work/articles.jsonl"
"$stemma" extract "$work/articles.jsonl" > "$work/extracted.jsonl"
python3 "$corpus/predictions.py" "$gold" "$work/extracted.jsonl" > "$work/predicted.jsonl"
export PYTHONPATH=$corpus PYTHONDONTWRITEBYTECODE=1
python3 "$(dirname "$0")/attribution.py" "$split" "$gold" "$work/predicted.jsonl"
if [ -n "${ERRORS:-}" ]; then
  echo
  python3 "$(dirname "$0")/errors.py" "$ERRORS" "$gold" "$work/predicted.jsonl"
fi
