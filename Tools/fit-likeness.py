#!/usr/bin/env python3
"""fit-likeness.py NAME=WEIGHT:FILE... > constants

Fits `Judgement`: a logistic regression with an L2 penalty over its features, the chief ones squared and crossed.
Needs numpy and scipy. Each FILE holds JSON lines {"label": 0 or 1, "f": [...]} with the features of `Comparison.features`, one
corpus a file; WEIGHT is the corpus' say. The shipped constants were fitted on news sentence pairs of three kinds, none of which
is distributed with Stemma: paraphrases (weight 2), mentions of one event (1) and quotes in two outlets (0.7).
Prints five-fold cross-validated average precision and best F1 to standard error, Swift constants to standard output.
"""
import json, os, sys
os.environ.setdefault('OPENBLAS_NUM_THREADS', '1')
import numpy as np
from scipy.optimize import minimize

# Positions in `Judgement.features`; keep in step with `Judgement.crossed`.
CROSSED = [0, 1, 2, 3, 4, 8, 11, 15, 16, 17, 18, 19, 20, 26]
PENALTY = 1e-3


def cross(F):
    return np.hstack([F] + [F[:, [i]] * F[:, [j]] for n, i in enumerate(CROSSED) for j in CROSSED[n:]])


def fit(X, y, w):
    mean, sd = X.mean(0), X.std(0) + 1e-9
    Z = np.hstack([(X - mean) / sd, np.ones((len(X), 1))])

    def loss(b):
        z = Z @ b
        p = 1 / (1 + np.exp(-z))
        value = (w * (np.logaddexp(0, z) - y * z)).sum() + PENALTY * (b[:-1] ** 2).sum()
        slope = Z.T @ (w * (p - y))
        slope[:-1] += 2 * PENALTY * b[:-1]
        return value, slope

    b = minimize(loss, np.zeros(Z.shape[1]), jac=True, method='L-BFGS-B').x
    return b[:-1] / sd, b[-1] - (b[:-1] / sd * mean).sum()


def precision(y, s):
    y = y[np.argsort(-s, kind='stable')]
    return (np.cumsum(y) / np.arange(1, len(y) + 1) * y).sum() / y.sum()


def f1(y, s):
    y = y[np.argsort(-s, kind='stable')]
    return (2 * np.cumsum(y) / (np.arange(1, len(y) + 1) + y.sum())).max()


corpora = {}
for argument in sys.argv[1:]:
    name, rest = argument.split('=', 1)
    weight, path = rest.split(':', 1)
    rows = [json.loads(line) for line in open(path)]
    corpora[name] = cross(np.array([r['f'] for r in rows])), np.array([r['label'] for r in rows]), float(weight)

rng = np.random.default_rng(0)
folds = {name: rng.integers(0, 5, len(y)) for name, (X, y, w) in corpora.items()}


def train(keep):
    parts = [(X[keep(n)], y[keep(n)], np.full(keep(n).sum(), w / keep(n).sum())) for n, (X, y, w) in corpora.items()]
    return fit(*(np.concatenate(p) for p in zip(*parts)))


models = [train(lambda n: folds[n] != k) for k in range(5)]
for name, (X, y, _) in corpora.items():
    s = np.select([folds[name] == k for k in range(5)], [X @ w + c for w, c in models])
    print(f'{name}: AP {precision(y, s):.3f}, F1 {f1(y, s):.3f}', file=sys.stderr)
weights, bias = train(lambda n: folds[n] >= 0)
print(f'  private static let bias = {bias:.4f}\n  private static let weights: [Double] = [')
for i in range(0, len(weights), 10):
    print('    ' + ', '.join(f'{v:.4f}' for v in weights[i:i + 10]) + ',')
print('  ]')
