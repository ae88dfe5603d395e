"""errors.py EXAMPLES GOLD PREDICTED: what is wrong, reportive, by kind of error, the most frequent first."""
import collections
import sys

import score


def words(doc, statement):
    return doc.toks(score.spans(statement))


def likeness(a, b):
    return len(a & b) / len(a | b) if a | b else 0


def matching(gold, found):
    """Pairs of indices, the most alike first, one to one, at least half alike: as the scorer matches."""
    pairs = sorted(
        ((-likeness(g, f), i, j) for i, g in enumerate(gold) for j, f in enumerate(found) if g & f))
    left, right = {}, {}
    for alike, i, j in pairs:
        if -alike >= .5 and i not in left and j not in right:
            left[i], right[j] = j, i
    return left, right


def boundary(gold, found):
    """Which end is wrong, in words: only the first that is, so that a statement counts once."""
    if min(found) != min(gold):
        return 'start too ' + ('late' if min(found) > min(gold) else 'early')
    if max(found) != max(gold):
        return 'end too ' + ('early' if max(found) < max(gold) else 'late')
    return 'a fragment between'


def speaker(gold, found, doc):
    mine, theirs = gold.get('speaker'), found.get('speaker')
    if score.spk_eq(mine, theirs, doc)[1]:
        return None
    return 'speaker missing' if theirs is None else 'speaker where there is none' if mine is None else 'wrong speaker'


def short(text, limit=150):
    text = ' '.join(text.split())
    return text if len(text) <= limit else text[:limit - 40] + ' […] ' + text[-35:]


def show(statement, text):
    of = lambda field: (statement.get(field) or {}).get('text') or '–'
    said = ' … '.join(text[a:b] for a, b in score.spans(statement))
    return f'{short(of("speaker"), 50)} | {short(of("cue"), 40)} | {short(said)}'


def errors(gold, predicted):
    by_id = {d['id']: d for d in predicted}
    for article in gold:
        text, doc = article['text'], score.Doc(article['text'])
        mine = article['quotes']
        theirs = by_id.get(article['id'], {'quotes': []})['quotes']
        a, b = [words(doc, q) for q in mine], [words(doc, q) for q in theirs]
        left, right = matching(a, b)
        for i, statement in enumerate(mine):
            if score.dontcare(statement):
                continue
            if i not in left:
                near = max(range(len(b)), key=lambda j: len(a[i] & b[j]), default=None)
                got = theirs[near] if near is not None and a[i] & b[near] else None
                kind = 'missed ' if got is None else 'less than half of '
                yield kind + statement['kind'], text, statement, got
                continue
            found = theirs[left[i]]
            if a[i] != b[left[i]]:
                yield f'{statement["kind"]}: {boundary(a[i], b[left[i]])}', text, statement, found
            if wrong := speaker(statement, found, doc):
                yield f'{statement["kind"]}: {wrong}', text, statement, found
        for j, statement in enumerate(theirs):
            if j not in right and not score.dontcare(statement):
                yield 'spurious ' + statement['kind'], text, None, statement


def main():
    examples, gold_path, predicted_path = int(sys.argv[1]), *sys.argv[2:]
    kinds = collections.defaultdict(list)
    for kind, text, gold, found in errors(score.load(gold_path), score.load(predicted_path)):
        kinds[kind].append((text, gold, found))
    total = sum(map(len, kinds.values()))
    print(f'errors, reportive: {total}; speaker | cue | what is said')
    for kind, cases in sorted(kinds.items(), key=lambda k: (-len(k[1]), k[0])):
        print(f'\n{len(cases):5} {100 * len(cases) / total:5.1f}%  {kind}')
        # Spread over the corpus: the first ones all stand in one article.
        for text, gold, found in cases[::max(1, len(cases) // examples)][:examples]:
            print(f'        is   {show(gold, text)}' if gold else '        is   –')
            print(f'        got  {show(found, text)}' if found else '        got  –')


main()
