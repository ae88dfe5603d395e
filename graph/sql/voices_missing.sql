-- Whether a graph of an earlier schema has speakers, and does not know yet whose their names are.
SELECT EXISTS (SELECT 1 FROM speaker) AND NOT EXISTS (SELECT 1 FROM voice);
