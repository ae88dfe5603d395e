"""retrieval.py WORK: the table that other systems are compared in, with our row on the dev part."""
import json
import sys

SETS = ['retrieval_basil_quotes', 'retrieval_clef2020', 'retrieval_politifact', 'retrieval_uci_headlines']
# Other systems on the part kept back, MAP@5; the last two use a neural model.
PEERS = [
    ('rensa (MinHash)', (.796, .445, .481, .671)),
    ('token_set_ratio', (.722, .603, .509, .731)),
    ('TF-IDF cosine', (.795, .808, .602, .724)),
    ('BM25', (.834, .856, .616, .771)),
    ('all-MiniLM-L6-v2', (.825, .925, .741, .837)),
    ('BM25 and MiniLM, ranks fused', (.858, None, .727, None)),
]


def line(name, cells, ours=False):
    print(f'{"→ " if ours else "  "}{name:35}' + ''.join(f'{c:>12}' for c in cells))


def share(value):
    return '–' if value is None else f'{value:.3f}'.removeprefix('0')


def main():
    work = sys.argv[1]
    scores = [json.load(open(f'{work}/{name}.score.json')) for name in SETS]
    seconds = [float(open(f'{work}/{name}.seconds').read()) for name in SETS]
    print(f'{"looking up what a text says, MAP@5":37}' + ''.join(f'{c:>12}' for c in ('BASIL', 'CLEF 2020', 'Politifact', 'UCI')))
    for name, values in PEERS:
        line(name, map(share, values))
    line('Stemma, dev', [share(s['map@5']) for s in scores], ours=True)
    line('  R@50', [share(s['r@50']) for s in scores])
    line('  queries a second', [f'{s["queries"] / t:.0f}' for s, t in zip(scores, seconds)])


main()
