-- Takes out the matches of some articles' assertions; the articles are given as a JSON array.
DELETE FROM match
WHERE first_id IN (
    SELECT assertion.id FROM statement JOIN assertion ON assertion.statement_id = statement.id
    WHERE statement.article_id IN (SELECT value FROM json_each(:articles))
  ) OR second_id IN (
    SELECT assertion.id FROM statement JOIN assertion ON assertion.statement_id = statement.id
    WHERE statement.article_id IN (SELECT value FROM json_each(:articles))
  );
