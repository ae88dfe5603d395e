-- Each assertion with its article as a witness, and what it is known by across stories.
SELECT standing.article, told.witness, told.one.name AS name, told.one.line AS line, told.one.keys AS keys
FROM (SELECT seq, witness, {unnest}(assertions) AS one FROM keys) AS told
JOIN standing ON standing.seq = told.seq
