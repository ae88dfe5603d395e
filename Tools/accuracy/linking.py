"""linking.py CORPUS WORK: the tables that other systems are compared in, with our row on the dev part.

CORPUS holds the gold pairs, WORK what `stemma compare --batch` answered. ERRORS=1 adds the kinds of change one by one.
"""
import json
import os
import sys

import score

# Other systems on the part kept back, thresholds chosen on dev: AP and F1 of MRPC, ECB+ and BASIL's quotes.
PAIRS = [
    ('rensa (MinHash)', (.835, .809, .742, .716, .952, .865)),
    ('token_set_ratio', (.825, .814, .784, .740, .933, .823)),
    ('token_sort_ratio', (.871, .818, .751, .667, .905, .713)),
    ('TF-IDF cosine', (.825, .810, .751, .699, .961, .876)),
    ('all-MiniLM-L6-v2', (.837, .814, .736, .664, .899, .780)),
]
# What similarity sees of a changed meaning: AUC, where ours is balanced accuracy.
MEANING = [('all-MiniLM-L6-v2 (AUC)', (.49, .67, .47))]
EXAGGERATION = [('a small lexicon', .42), ('supervised, tuned on the answers', .49)]
KINDS = {'negation': {'negation_flipped'}, 'entity': {'entity_changed', 'number_changed'}, 'summedits': None}
STRENGTH = {'modality_changed', 'causality_changed', 'intensity_changed', 'generality_changed'}


def line(name, values, ours=False):
    cells = ''.join(f'{"–":>10}' if v is None else f'{f"{v:.3f}".removeprefix("0"):>10}' for v in values)
    print(f'{"→ " if ours else "  "}{name:35}{cells}')


def heads(title, *columns):
    print(f'\n{title:37}' + ''.join(f'{c:>10}' for c in columns))


def pairs(corpus, work):
    values = []
    for name in ('pairs_mrpc', 'pairs_ecbplus', 'pairs_basil_quotes'):
        scores = score.pairs(score.rd(f'{corpus}/{name}/dev.jsonl'), score.rd(f'{work}/{name}.jsonl'))
        values += [scores['ap'], scores['best_f1']]
    heads('one statement or two?', 'MRPC AP', 'F1', 'ECB+ AP', 'F1', 'BASIL AP', 'F1')
    for peer in PAIRS:
        line(*peer)
    line('Stemma, dev', values, ours=True)


def meaning(work):
    """Mean of the share found among the changed and the share left in peace among the others."""
    answers = {a['id']: a for a in score.rd(f'{work}/meaning_changed.jsonl')}
    found = {}
    for pair in score.rd(f'{work}/meaning_changed.gold.jsonl'):
        answer, kinds = answers[pair['id']], KINDS[pair['task']]
        grave = [d['kind'] for d in answer['drift'] if d['severity'] in ('meaning', 'misquote')]
        says = answer['sameness'] == 'neither' or any(kinds is None or k in kinds for k in grave)
        found.setdefault((pair['task'], pair['changed']), []).append(says)
    share = lambda values: sum(values) / len(values)
    heads('did the meaning change?', *KINDS)
    for peer in MEANING:
        line(*peer)
    line('Stemma, dev (balanced accuracy)', [(share(found[t, 1]) + 1 - share(found[t, 0])) / 2 for t in KINDS], ours=True)


def exaggeration(corpus, work):
    """The signs of what makes a claim stronger, added up."""
    words = {1: 'exaggerates', 0: 'same', -1: 'downplays'}
    said = {}
    for answer in score.rd(f'{work}/drift_exaggeration.jsonl'):
        signs = [d['sign'] for d in answer['drift'] if d['kind'] in STRENGTH]
        total = signs.count('+') - signs.count('-')
        said[answer['id']] = words[(total > 0) - (total < 0)]
    gold = {r['id']: r['drift'] for r in score.rd(f'{corpus}/drift_exaggeration/dev.jsonl')}
    one = lambda word: score.prf(
        sum(gold[i] == said[i] == word for i in gold), sum(gold[i] != said[i] == word for i in gold),
        sum(said[i] != gold[i] == word for i in gold))[2]
    heads('stronger or weaker than the paper?', 'macro-F1')
    for name, value in EXAGGERATION:
        line(name, [value])
    line('Stemma, dev', [sum(map(one, words.values())) / 3], ours=True)


def kinds(corpus, work):
    answers = [
        {'id': a['id'], 'types': sorted({d['kind'] for d in a['drift']})} for a in score.rd(f'{work}/drift_basil_quotes.jsonl')]
    scores = score.drift(score.rd(f'{corpus}/drift_basil_quotes/dev.jsonl'), answers)
    heads('what changed, BASIL quotes', 'P', 'R', 'micro-F1')
    line('Stemma, dev (no other system)', [scores['micro'][k] for k in 'prf'], ours=True)
    if os.environ.get('ERRORS'):
        for kind, value in sorted(scores['per_type'].items(), key=lambda item: -item[1]['support']):
            line(f'  {kind} ({value["support"]})', [value[k] for k in 'prf'])


def main():
    corpus, work = sys.argv[1:]
    print('Linking, part dev; others as measured on the part kept back, thresholds chosen on dev')
    pairs(corpus, work)
    meaning(work)
    exaggeration(corpus, work)
    kinds(corpus, work)


main()
