#!/usr/bin/env python3
"""fit-ranking.py WORD_WEIGHTS.swift FOLDER... > weights

Fits `Inquiry.Weight`: how much each view of nearness says about whether a text is what is looked for. Needs numpy and scipy.
Each FOLDER holds a retrieval task: documents.jsonl {"id","text","title"?}, dev.queries.jsonl {"id","text"} and dev.qrels.jsonl
{"query","doc"}; none is distributed with Stemma. The views are computed here again, over whole documents: BM25 of SQLite's stems
(`index`), the pivoted cosine of runs of four letters among the 200 that BM25 puts first (`letters`), and the share of the
background weight looked for that the document holds (`share`).

The fit is a softmax over the 200 (ListNet), one task as much as another. Prints mean average precision at 5 to standard error: of
BM25 alone, three-fold cross-validated, with the task left out of the fit, and of the shipped weights.
"""
import collections, json, math, os, re, sqlite3, sys
os.environ.setdefault('OPENBLAS_NUM_THREADS', '1')
import numpy as np
from scipy.optimize import minimize

SHIPPED = np.array([1, 0.5, 1])
REACH, LENGTH, PIVOT = 200, 4, 0.75
STOPS = set("""a an the this that these those some any each every all both either neither no none such own same other another i you
he she it we they me him her us them my your his its our their who whom whose which what where when why how there here am is are
was were be been being do does did have has had having will would shall should can could may might must ought not of in on at by
for with about against between into through during before after above below to from up down out off over under again then once as
until while than because if or and but nor so yet though although since per via also just very too only more most much many few
less least now ever even still already one ones thing things get gets got let lets s t re ve ll d m""".split())


def rows(path):
    return [json.loads(line) for line in open(path)]


def stemmed(texts):
    database = sqlite3.connect(':memory:')
    database.execute("CREATE VIRTUAL TABLE t USING fts5 (x, tokenize = 'porter unicode61')")
    database.executemany('INSERT INTO t (rowid, x) VALUES (?, ?)', enumerate(texts))
    database.execute("CREATE VIRTUAL TABLE v USING fts5vocab (t, 'instance')")
    found = [[] for _ in texts]
    for term, row in database.execute('SELECT term, doc FROM v ORDER BY doc, offset'):
        if term not in STOPS: found[row].append(term)
    return found


def bm25(documents, queries):
    counts = [collections.Counter(d) for d in documents]
    lengths = np.array([len(d) for d in documents])
    held = collections.defaultdict(list)
    for i, count in enumerate(counts):
        for term, times in count.items(): held[term].append((i, times))
    scores = np.zeros((len(queries), len(documents)), np.float32)
    norm = 1.2 * (0.25 + 0.75 * lengths / lengths.mean())
    for q, query in enumerate(queries):
        for term in set(query) & held.keys():
            i, times = np.array(held[term]).T
            scores[q, i] += math.log(1 + (len(documents) - len(i) + 0.5) / (len(i) + 0.5)) * times * 2.2 / (times + norm[i])
    return scores


def letters(text):
    words = re.findall(r'[a-z0-9]+', re.sub("['’]", '', text.lower()))
    return collections.Counter(w[i:i + LENGTH] for w in (f' {w} ' for w in words) for i in range(max(1, len(w) - LENGTH + 1)))


def cosines(query, texts):
    spread = collections.Counter(g for t in texts for g in t)
    rarity = lambda g: math.log1p((len(texts) - spread[g] + 0.5) / (spread[g] + 0.5))
    weigh = lambda t: {g: (1 + math.log(n)) * rarity(g) for g, n in t.items()}
    query, texts = weigh(query), [weigh(t) for t in texts]
    masses = np.array([math.sqrt(sum(w * w for w in t.values())) for t in texts])
    dots = np.array([sum(w * query[g] for g, w in t.items() if g in query) for t in texts])
    return dots / ((1 - PIVOT) * masses.mean() + PIVOT * masses + 1e-9)


def task(folder, weight):
    documents, queries = rows(f'{folder}/documents.jsonl'), rows(f'{folder}/dev.queries.jsonl')
    place = {d['id']: i for i, d in enumerate(documents)}
    wanted = collections.defaultdict(set)
    for row in rows(f'{folder}/dev.qrels.jsonl'):
        if row.get('rel', 1) > 0: wanted[row['query']].add(place[row['doc']])
    texts = [d['text'] + ' ' + (d.get('title') or '') for d in documents]
    stems = stemmed(texts + [q['text'] for q in queries])
    scores = bm25(stems[:len(texts)], stems[len(texts):])
    grams, found = {}, []
    for q, query in enumerate(queries):
        own = place.get(query['id'])
        if own is not None and documents[own]['text'] != query['text']: own = None
        best = [i for i in np.argsort(-scores[q], kind='stable')[:REACH + 1] if i != own and scores[q, i] > 0]
        if not wanted[query['id']] or not best: continue
        for i in best: grams.setdefault(i, letters(texts[i]))
        looked = set(stems[len(texts) + q])
        share = [sum(map(weight, looked & set(stems[i]))) / sum(map(weight, looked)) for i in best]
        views = np.array([scores[q, best], cosines(letters(query['text']), [grams[i] for i in best]), share]).T
        views[:, :2] /= views[:, :2].max(0) + 1e-9
        found.append((views, np.array([i in wanted[query['id']] for i in best], float), len(wanted[query['id']])))
    return found


def precision(lists, weights):
    total = 0
    for views, right, wanted in lists:
        top = right[np.argsort(-(views @ weights), kind='stable')[:5]]
        total += (np.cumsum(top) / np.arange(1, len(top) + 1) * top).sum() / min(wanted, 5)
    return total / len(lists)


def fit(tasks):
    def loss(weights):
        value, slope = 1e-3 * (weights ** 2).sum(), 2e-3 * weights
        for lists in tasks:
            for views, right, _ in lists:
                if not right.any(): continue
                z = views @ weights
                p, target = np.exp(z - z.max()), right / right.sum()
                value += (math.log(p.sum()) + z.max() - target @ z) / len(lists)
                slope = slope + views.T @ (p / p.sum() - target) / len(lists)
        return value, slope
    return minimize(loss, np.zeros(3), jac=True, method='L-BFGS-B').x


table = {}
for bits, stems in re.findall(r'\(\s*(\d+),\s*"""(.*?)"""', open(sys.argv[1]).read(), re.S):
    table.update((stem, int(bits)) for stem in stems.split())
weight = lambda stem: 8 if stem[0].isdigit() else max(1.5, table.get(stem, 21) - 7)
tasks = {folder: task(folder, weight) for folder in sys.argv[2:]}
for name, lists in tasks.items():
    others = [other for other in tasks if other != name]
    folds = [(fit([tasks[o] for o in others] + [[v for i, v in enumerate(lists) if i % 3 != k]]), lists[k::3]) for k in range(3)]
    crossed = sum(precision(part, weights) * len(part) for weights, part in folds) / len(lists)
    left = f', left out {precision(lists, fit([tasks[o] for o in others])):.3f}' if others else ''
    print(f'{os.path.basename(name.rstrip("/"))}: BM25 {precision(lists, np.array([1, 0, 0])):.3f}, crossed {crossed:.3f}{left}, '
          f'shipped {precision(lists, SHIPPED):.3f}', file=sys.stderr)
weights = fit(list(tasks.values()))
print('index 1, letters {:.2f}, share {:.2f}'.format(*(weights[1:] / weights[0])))
