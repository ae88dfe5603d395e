#!/usr/bin/env bash
# Which wordings belong together, and what changed between them. Called by accuracy.sh.
set -euo pipefail
stemma=$1
work=$2
corpus=$EVAL/linking
for set in pairs_basil_quotes pairs_mrpc pairs_ecbplus; do
  "$stemma" compare --batch < "$corpus/$set/dev.jsonl" > "$work/$set.jsonl"
  python3 "$corpus/score.py" pairs --gold "$corpus/$set/dev.jsonl" --pred "$work/$set.jsonl" > "$work/score.json"
  python3 -c "import json,sys; s=json.load(open(sys.argv[1])); print(f'$set: AP {s[\"ap\"]:.3f}  F1 {s[\"best_f1\"]:.3f}  AUC {s[\"auc\"]:.3f}')" "$work/score.json"
done
"$stemma" compare --batch < "$corpus/drift_basil_quotes/dev.jsonl" > "$work/drift.jsonl"
python3 - "$work/drift.jsonl" > "$work/kinds.jsonl" <<'PY'
import json, sys
for line in open(sys.argv[1]):
    answer = json.loads(line)
    print(json.dumps({'id': answer['id'], 'types': sorted({d['kind'] for d in answer['drift']})}))
PY
python3 "$corpus/score.py" drift --gold "$corpus/drift_basil_quotes/dev.jsonl" --pred "$work/kinds.jsonl" > "$work/score.json"
python3 -c "import json,sys; s=json.load(open(sys.argv[1])); print(f'drift_basil_quotes: micro-F1 {s[\"micro\"][\"f\"]:.3f}')" "$work/score.json"
