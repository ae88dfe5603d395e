-- Articles that were not read by a version of the rules, and by what.
SELECT id, read_by FROM article WHERE read_by <> ? ORDER BY id;
