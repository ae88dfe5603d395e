"""attribution.py SPLIT GOLD PREDICTED: the tables that other systems are compared in, with our row."""
import sys

import score

# Other systems, measured with the same scorer: GenderGapTracker (PLoS ONE 2021) is fed with gold-standard parses; the
# human row is one annotator of PolNeAR against another on the 20 articles that several annotated. `part` says on which
# part of PolNeAR; the part kept back is a third one.
PEERS = [
    ('nearest name and a pattern', 'dev', (16.5, 33.5, 20.0), (21.5, 43.6, 26.0)),
    ('GenderGapTracker, gold parses', 'dev', (31.0, 48.2, 39.0), (39.1, 60.4, 49.0)),
    ('GenderGapTracker, gold parses', 'kept back', (33.3, 49.2, 41.2), (41.5, 61.1, 51.3)),
]
HUMAN = ('one human against another', 'dev', (69.1, 79.6, 74.4), (83.1, 91.0, 87.6))
JOINT_BY_KIND = [
    ('GenderGapTracker, gold parses', 'kept back', (54.7, 49.1, 31.4)),
    ('one human against another', 'dev', (97.5, 88.5, 65.7)),
]
SPEAKERS = [
    ('GenderGapTracker, gold parses', 'kept back', (84.5, None, None)),
    ('CoreNLP’s coreference', 'PolNeAR', (None, None, 57)),
    ('“the last speaker named”', 'PolNeAR', (None, None, 69)),
    ('one human against another', 'dev', (95.0, None, None)),
]
PRONOUNS = {'he', 'she', 'they', 'it', 'his', 'her', 'their', 'him', 'them', 'its'}


def figure(value):
    return '–' if value is None else f'{value:.1f}'


def line(name, part, values, ours=False):
    print(f'{"→ " if ours else "  "}{name:31}{part:10}' + ''.join(f'{figure(v):>9}' for v in values))


def heads(title, *columns):
    print(f'\n{title:43}' + ''.join(f'{c:>9}' for c in columns))


def rows(gold, predicted, reportive=False):
    counts, missing, _ = score.score(gold, predicted, reportive=reportive)
    if missing:
        print(f'{len(missing)} articles have no prediction')
    return {key[1]: score.row(value) for key, value in counts.items() if not key[1].startswith('~')}


def pronoun_to_name(gold, predicted):
    """The share of matched statements whose speaker is a pronoun that get the right name."""
    only = [
        dict(d, quotes=[q for q in d['quotes'] if q.get('speaker') and q['speaker']['text'].lower() in PRONOUNS])
        for d in gold
    ]
    return rows([d for d in only if d['quotes']], predicted)['ALL']['name']


def main():
    split, gold_path, predicted_path = sys.argv[1:]
    gold, predicted = score.load(gold_path), score.load(predicted_path)
    everything, reportive = rows(gold, predicted), rows(gold, predicted, reportive=True)
    percent = lambda r, *names: [100 * r[n][2] for n in names]
    share = lambda pair: None if pair[0] is None else 100 * pair[0]

    print(f'PolNeAR {split}: {len(gold)} articles, {everything["ALL"]["gold"]:,} attributions; F1 in per cent')
    for title, table, index in (('all attributions', everything, 2), ('reportive: without “wants”, “supports”', reportive, 3)):
        heads(title, 'exact', 'iou', 'joint')
        for peer in PEERS:
            line(peer[0], peer[1], peer[index])
        line('Stemma', split, percent(table['ALL'], 'exact', 'iou', 'joint'), ours=True)
        line(HUMAN[0], HUMAN[1], HUMAN[index])

    heads('joint by kind, all attributions', 'direct', 'mixed', 'indirect')
    line(*JOINT_BY_KIND[0])
    line('Stemma', split, [percent(everything[k], 'joint')[0] for k in ('direct', 'mixed', 'indirect')], ours=True)
    line(*JOINT_BY_KIND[1])
    line('Stemma, reportive', split, [percent(reportive[k], 'joint')[0] for k in ('direct', 'mixed', 'indirect')], ours=True)

    heads('speakers of matched statements', 'head', 'name', 'pronoun')
    for peer in SPEAKERS[:-1]:
        line(*peer)
    whole = everything['ALL']
    pronouns = pronoun_to_name(gold, predicted)
    line('Stemma', split, [share(whole['spk_head']), share(whole['name']), share(pronouns)], ours=True)
    line(*SPEAKERS[-1])
    print(f'\n  exact: the same words; iou: at least half of them in common; joint: that and the right speaker')
    print(f'  pronoun: to its name ({pronouns[1]} cases); rows of others as measured on the part of PolNeAR named')


main()
