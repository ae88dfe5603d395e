#!/usr/bin/env python3
"""word-weights.py DICTIONARY > Sources/English/Words/Weights+Table.swift

Writes how rare English word stems are, as Swift literals. Needs `pip install snowballstemmer`.

DICTIONARY is symspellpy/frequency_dictionary_en_82_765.txt of the PyPI package symspellpy (MIT licence;
its counts come from the Google Books n-grams, its word list from SCOWL). Words that share a stem add up their
counts. The commonest 20,000 stems are written, each under its information content in whole bits,
-log2(count / all counts); what is not written is rarer than all of them.
"""
import collections, math, sys
import snowballstemmer

KEPT = 20_000

counts = collections.Counter()
stem = snowballstemmer.stemmer('english').stemWord
for line in open(sys.argv[1], encoding='utf-8-sig'):
    word, count = line.split()
    if word.isalpha():
        counts[stem(word)] += int(count)
total = sum(counts.values())
buckets = collections.defaultdict(list)
for word, count in counts.most_common(KEPT):
    buckets[round(-math.log2(count / total))].append(word)

print('''// Written by Tools/word-weights.py; change that, not this.
//
// Stems of English words by their information content in bits: the weight of a stem is the row it stands in.
// Counts: frequency_dictionary_en_82_765.txt of symspellpy (MIT licence), derived from the Google Books n-grams and SCOWL.
// It is shipped, rather than counted over what was ingested, so that a verdict never depends on unrelated articles.

extension Weights {
  /// Bits, and the stems that carry them, separated by spaces.''')
print(f'  static let table: [(bits: Int, stems: StaticString)] = [')
for bits in sorted(buckets):
    lines, line = [], ''
    for word in sorted(buckets[bits]):
        if len(line) + len(word) > 100:
            lines.append(line); line = ''
        line += word + ' '
    lines.append(line)
    print(f'    (\n      {bits},\n      """')
    for text in lines[:-1]:
        print('      ' + text + '\\')
    print('      ' + lines[-1].rstrip())
    print('      """\n    ),')
print('  ]\n}')
