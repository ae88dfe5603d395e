#!/usr/bin/env bash
# Is what a text says found, and how far up? Called by accuracy.sh.
#
# Each document is an article of its own, as a reader of single sentences would ingest it. Where the texts that are looked for are
# documents themselves, each one's own is left out of its answer, and one answer more is asked for.
set -euo pipefail
stemma=$1
work=$2
corpus=$EVAL/linking
for set in retrieval_basil_quotes retrieval_clef2020 retrieval_politifact retrieval_uci_headlines; do
  python3 - "$corpus/$set/documents.jsonl" > "$work/$set.jsonl" <<'PY'
import datetime, json, sys
for line in open(sys.argv[1]):
    document = json.loads(line)
    article = {key: document[key] for key in ('id', 'text', 'title', 'outlet', 'url') if document.get(key)}
    if document.get('date'): article['published'] = document['date']
    if document.get('ts_ms'):
        moment = datetime.datetime.fromtimestamp(document['ts_ms'] / 1000, datetime.timezone.utc)
        article['published'] = moment.strftime('%Y-%m-%dT%H:%M:%SZ')
    print(json.dumps(article))
PY
  "$stemma" ingest --db "$work/$set.db" "$work/$set.jsonl" > "$work/ingested.txt"
  began=$(date +%s.%N)
  "$stemma" check --batch --limit 51 --db "$work/$set.db" < "$corpus/$set/dev.queries.jsonl" > "$work/answers.jsonl"
  took=$(python3 -c "import sys, time; print(time.time() - float(sys.argv[1]))" "$began")
  python3 - "$work/answers.jsonl" "$corpus/$set" > "$work/run.jsonl" <<'PY'
import json, sys
texts = lambda name: {row['id']: row['text'] for row in map(json.loads, open(f'{sys.argv[2]}/{name}.jsonl'))}
documents, queries = texts('documents'), texts('dev.queries')
own = {query for query, text in queries.items() if documents.get(query) == text}
for line in open(sys.argv[1]):
    answer = json.loads(line)
    if answer['query'] not in own or answer['query'] != answer['article']:
        print(json.dumps({'query': answer['query'], 'doc': answer['article'], 'rank': answer['rank']}))
PY
  python3 "$corpus/score.py" retrieval --qrels "$corpus/$set/dev.qrels.jsonl" --run "$work/run.jsonl" > "$work/$set.score.json"
  echo "$took" > "$work/$set.seconds"
  rm -f "$work/$set.db"*
done
python3 "$(dirname "$0")/retrieval.py" "$work"
