-- Fails where the full-text index does not hold just the words of the statements.
INSERT INTO statement_search (statement_search, rank) VALUES ('integrity-check', 1);
