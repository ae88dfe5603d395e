-- Keys that more articles hold than bring up a pair: listed, never dropped silently.
SELECT hash, kind, count(*) AS holders, min(article) AS least FROM holding GROUP BY hash, kind HAVING count(*) > {commonest}
