#!/usr/bin/env python3
"""fit-matching.py FILE... > constants

Fits `SentencePair`: a logistic regression with a light L2 penalty over its five features. Needs numpy and scipy.
Each line of a FILE is a judged pair of sentences of two articles of one story: {"story": "…", "label": 0 or 1, "f": [...]} with
the features of `ArticleWording.features(with:)`. The shipped constants were fitted on 13 real events told by three outlets each,
none of which is distributed with Stemma.

Prints to standard error what leaving out one story at a time gives, with all features and without each: average precision by
FILE and over all, and the recall at a precision of .9; the Swift constants to standard output.
"""
import json, os, sys
os.environ.setdefault('OPENBLAS_NUM_THREADS', '1')
import numpy as np
from scipy.optimize import minimize

# In the order of `SentencePair.features`.
NAMES = ['shared', 'inOrder', 'lead', 'shared × lead', 'areQuotations']
PENALTY = 1e-4


def fit(X, y):
    mean, sd = X.mean(0), X.std(0) + 1e-9
    Z = np.hstack([(X - mean) / sd, np.ones((len(X), 1))])

    def loss(b):
        z = Z @ b
        value = (np.logaddexp(0, z) - y * z).sum() + PENALTY * len(y) * (b[:-1] ** 2).sum() / 2
        slope = Z.T @ (1 / (1 + np.exp(-z)) - y)
        slope[:-1] += PENALTY * len(y) * b[:-1]
        return value, slope

    b = minimize(loss, np.zeros(Z.shape[1]), jac=True, method='L-BFGS-B').x
    return b[:-1] / sd, b[-1] - (b[:-1] / sd * mean).sum()


def running(y, s):
    y = y[np.argsort(-s, kind='stable')]
    return y, np.cumsum(y) / np.arange(1, len(y) + 1)


def average_precision(y, s):
    y, precision = running(y, s)
    return (precision * y).sum() / y.sum()


def recall(y, s, at=.9):
    y, precision = running(y, s)
    enough = np.flatnonzero(precision >= at)
    return y[:enough[-1] + 1].sum() / y.sum() if len(enough) else 0.0


def threshold(y, s, at):
    order = np.argsort(-s, kind='stable')
    enough = np.flatnonzero(running(y, s)[1] >= at)
    return s[order[enough[-1]]] if len(enough) else np.inf


rows = [(n, json.loads(line)) for n, path in enumerate(sys.argv[1:]) for line in open(path)]
file = np.array([n for n, _ in rows])
story = np.array([r['story'] for _, r in rows])
y = np.array([r['label'] for _, r in rows])
X = np.array([r['f'] for _, r in rows])


def left_out(columns):
    s = np.zeros(len(y))
    for one in sorted(set(story)):
        w, c = fit(X[story != one][:, columns], y[story != one])
        s[story == one] = X[story == one][:, columns] @ w + c
    return s


def report(name, s):
    each = ' '.join(f'{average_precision(y[file == n], s[file == n]):.3f}/{recall(y[file == n], s[file == n]):.3f}' for n in sorted(set(file)))
    print(f'{name:24} AP/recall {each} all {average_precision(y, s):.3f}/{recall(y, s):.3f}', file=sys.stderr)


everything = list(range(X.shape[1]))
s = left_out(everything)
report('all', s)
for at in (.95, .9, .85, .8):
    t = threshold(y, s, at)
    print(f'precision {at}: score {t:.2f}, recall {y[s >= t].sum() / y.sum():.3f}', file=sys.stderr)
for column, name in enumerate(NAMES[:X.shape[1]]):
    report('without ' + name, left_out([c for c in everything if c != column]))
weights, bias = fit(X, y)
print('  static let weights = [' + ', '.join(f'{v:.4f}' for v in weights) + f']\n  static let bias = {bias:.4f}')
