-- Passages that do not slice to their words.
SELECT kind, statement_id, article, part, start, "end", text, found FROM broken_passage
ORDER BY article, part, start, kind, statement_id;
