-- Whether there are statements and no keys at all: an earlier schema's were taken out.
SELECT EXISTS (SELECT 1 FROM statement) AND NOT EXISTS (SELECT 1 FROM statement_key);
