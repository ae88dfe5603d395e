#!/usr/bin/env python3
"""synonyms.py WORDNET > Sources/English/Words/Synonyms+Table.swift

Writes which English stems may stand for each other, as Swift literals. Needs `pip install snowballstemmer`.

WORDNET is the folder with WordNet 3.0's `data.*` and `index.*` (Debian: wordnet-base, /usr/share/wordnet). A group is a synset, or a
word with a derivation of it ("decide", "decision"), in which at least two stems differ; a word enters only with
its three commonest senses, for the rarer ones are what makes thesauri lie. Names, phrases and words that
the dictionary of word weights does not hold are left out. Opposites are pairs of such words that WordNet calls antonyms.
"""
import collections, re, sys
from pathlib import Path
import snowballstemmer

SENSES = 3
HERE = Path(__file__).resolve().parent.parent
stem = snowballstemmer.stemmer('english').stemWord
table = (HERE / 'Sources/English/Words/Weights+Table.swift').read_text()
known = {}
for bits, body in re.findall(r'\(\s+(\d+),\s+"""\n(.*?)"""', table, re.S):
    for word in body.replace('\\\n', '').split():
        known[word] = int(bits)

synsets, rank = {}, {}
for pos, letter in (('noun', 'n'), ('verb', 'v'), ('adj', 'a'), ('adv', 'r')):
    for line in open(Path(sys.argv[1]) / f'index.{pos}', encoding='utf-8'):
        if line.startswith(' '):
            continue
        f = line.split()
        for n, offset in enumerate(f[-int(f[2]):], 1):
            rank[letter, offset, f[0]] = n
    for line in open(Path(sys.argv[1]) / f'data.{pos}', encoding='utf-8'):
        if line.startswith(' '):
            continue
        f = line.split(' | ')[0].split()
        count = int(f[3], 16)
        words = [re.sub(r'\(.*', '', f[4 + 2 * i]) for i in range(count)]
        n = int(f[4 + 2 * count])
        p = f[5 + 2 * count:5 + 2 * count + 4 * n]
        links = [(p[i], p[i + 1], p[i + 2].replace('s', 'a'), p[i + 3]) for i in range(0, 4 * n, 4)]
        synsets[letter, f[0]] = words, links


def usable(key, word):
    """The stem of a plain, common word in one of its common senses."""
    if not re.fullmatch('[a-z]{3,}', word) or rank.get((*key, word), 99) > SENSES:
        return None
    s = stem(word)
    return s if known.get(s, 0) >= 9 else None


groups, opposites = set(), set()
for key, (words, links) in synsets.items():
    stems = sorted({s for w in words if (s := usable(key, w))})
    if len(stems) > 1:
        groups.add(tuple(stems))
    for sign, offset, pos, which in links:
        if sign not in '+!' or which == '0000':
            continue
        a, b = int(which[:2], 16), int(which[2:], 16)
        other = (pos, offset)
        x, y = usable(key, words[a - 1]), usable(other, synsets.get(other, ([''] * 99, []))[0][b - 1])
        if x and y and x != y:
            (groups if sign == '+' else opposites).add(tuple(sorted((x, y))))
whole = [set(g) for g in groups]
by = collections.defaultdict(list)
for g in groups:
    for s in g:
        by[s].append(g)
groups = sorted(g for g in groups if not any(set(g) < set(h) for h in by[g[0]]))


def literal(name, doc, items):
    print(f'  /// {doc}')
    print(f'  static let {name}: StaticString = """')
    line = ''
    for item in items:
        text = ' '.join(item) + ','
        if len(line) + len(text) > 110:
            print('    ' + line + '\\')
            line = ''
        line += text
    print('    ' + line.rstrip(',') + '\n    """')


print('''// Written by Tools/synonyms.py; change that, not this.
//
// Derived from WordNet 3.0. WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Permission to use, copy, modify
// and distribute this software and database and its documentation for any purpose and without fee or royalty is hereby granted,
// provided that you agree to comply with this copyright notice and statements, including the disclaimer, and that the same appear
// on ALL copies. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES,
// EXPRESS OR IMPLIED.

extension Synonyms {''')
literal('groups', 'Stems that may stand for each other; groups are parted by commas.', groups)
print()
literal('opposites', 'Pairs of stems that mean the opposite.', sorted(opposites))
print('}')
print(len(groups), len(opposites), len({s for g in groups for s in g}), file=sys.stderr)
