"""who_words_it_otherwise.py stemma.db: a graph's file in pandas, without Stemma.

Needs `pip install pandas`. The views `quotation`, `rewording` and `first_appearance` are made for this."""
import sqlite3, sys
import pandas as pd

# Read-only: whoever ingests meanwhile is not disturbed.
graph = sqlite3.connect(f'file:{sys.argv[1]}?mode=ro', uri=True)
quotations = pd.read_sql('SELECT * FROM quotation', graph)
rewordings = pd.read_sql('SELECT * FROM rewording', graph)

print('Most quoted')
print(quotations.groupby('speaker').size().sort_values(ascending=False).head(5).to_string())

# Every passage slices: these are the words that stand in the article, mark for mark.
words = pd.read_sql("""
  SELECT fragment.text AS kept, substr(article.text, fragment.start + 1, fragment."end" - fragment.start) AS found
  FROM fragment JOIN statement ON statement.id = fragment.statement_id JOIN article ON article.id = statement.article_id
  WHERE statement.part = 'body'""", graph)
assert (words.kept == words.found).all()

print('\nPairs of wordings, by outlet')
print(rewordings.groupby(['earlier_outlet', 'later_outlet']).size().sort_values(ascending=False).head(5).to_string())
