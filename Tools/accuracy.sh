#!/usr/bin/env bash
# Scores the command against annotated corpora, where they are: EVAL names the folder, else ../shared/eval beside the
# repository. The corpora belong to others and are not part of this repository.
#
#   bash Tools/accuracy.sh .build/release/stemma
set -euo pipefail
stemma=$1
root=$(cd "$(dirname "$0")/.." && pwd)
eval_folder=${EVAL:-$root/../shared/eval}
if [ ! -d "$eval_folder" ]; then
  echo "skipped: no annotated corpora at $eval_folder (name another folder with EVAL=…)"
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

a=$eval_folder/attribution
gold=$a/polnear.dev.jsonl
python3 "$a/articles.py" "$gold" > "$work/articles.jsonl"
"$stemma" extract "$work/articles.jsonl" > "$work/extracted.jsonl"
python3 "$a/predictions.py" "$gold" "$work/extracted.jsonl" > "$work/predicted.jsonl"
for flag in "" --reportive; do
  python3 "$a/score.py" "$gold" "$work/predicted.jsonl" $flag --json "$work/score.json" > /dev/null
  FLAG=$flag python3 - "$work/score.json" <<'PY'
import json, os, sys
scores = json.load(open(sys.argv[1]))
print('PolNeAR dev, ' + ('reportive' if os.environ['FLAG'] else 'all attributions'))
print(f'{"":10}{"exact":>8}{"iou":>8}{"joint":>8}{"speaker":>9}{"name":>8}')
for kind in ('ALL', 'direct', 'mixed', 'indirect'):
    s = next(v for k, v in scores.items() if k.endswith('/' + kind))
    f = lambda x: f'{100 * x:.1f}'
    print(f'{kind:10}{f(s["exact"][2]):>8}{f(s["iou"][2]):>8}{f(s["joint"][2]):>8}{f(s["spk_head"][0] or 0):>9}{f(s["name"][0] or 0):>8}')
PY
done
echo "for comparison, reportive: GenderGapTracker 39.1 60.4 49.0; one human against another 83.1 91.0 87.6"
echo

l=$eval_folder/linking
for set in pairs_basil_quotes pairs_mrpc pairs_ecbplus; do
  "$stemma" compare --batch < "$l/$set/dev.jsonl" > "$work/$set.jsonl"
  python3 "$l/score.py" pairs --gold "$l/$set/dev.jsonl" --pred "$work/$set.jsonl" > "$work/score.json"
  python3 -c "import json,sys; s=json.load(open(sys.argv[1])); print(f'$set: AP {s[\"ap\"]:.3f}  F1 {s[\"best_f1\"]:.3f}  AUC {s[\"auc\"]:.3f}')" "$work/score.json"
done
"$stemma" compare --batch < "$l/drift_basil_quotes/dev.jsonl" > "$work/drift.jsonl"
python3 - "$work/drift.jsonl" > "$work/kinds.jsonl" <<'PY'
import json, sys
for line in open(sys.argv[1]):
    answer = json.loads(line)
    print(json.dumps({'id': answer['id'], 'types': sorted({d['kind'] for d in answer['drift']})}))
PY
python3 "$l/score.py" drift --gold "$l/drift_basil_quotes/dev.jsonl" --pred "$work/kinds.jsonl" > "$work/score.json"
python3 -c "import json,sys; s=json.load(open(sys.argv[1])); print(f'drift_basil_quotes: micro-F1 {s[\"micro\"][\"f\"]:.3f}')" "$work/score.json"
