-- How much is there of everything?
SELECT 'articles' AS figure, count(*) AS count FROM article
UNION ALL SELECT 'articles without a date', count(*) FROM article WHERE published_from IS NULL
UNION ALL SELECT 'revisions', count(*) FROM article WHERE revises_id IS NOT NULL
UNION ALL SELECT 'outlets', count(DISTINCT outlet_id) FROM article
UNION ALL SELECT 'copy groups', count(*) FROM copy_group
UNION ALL SELECT 'pairs of story-mates', count(*) FROM story_mate WHERE article_id < mate_id
UNION ALL SELECT 'speakers', count(*) FROM speaker
UNION ALL SELECT 'statements', count(*) FROM statement
UNION ALL SELECT 'direct quotes', count(*) FROM statement WHERE mode = 'direct'
UNION ALL SELECT 'mixed quotes', count(*) FROM statement WHERE mode = 'mixed'
UNION ALL SELECT 'indirect statements', count(*) FROM statement WHERE mode = 'indirect'
UNION ALL SELECT 'unattributed statements', count(*) FROM statement WHERE mode = 'unattributed'
UNION ALL SELECT 'assertions', count(*) FROM assertion
UNION ALL SELECT 'matches', count(*) FROM match
UNION ALL SELECT 'claims', count(*) FROM claim
UNION ALL SELECT 'claims told more than once', count(DISTINCT claim_id) FROM origin WHERE position > 0
UNION ALL SELECT 'utterances', count(*) FROM utterance
UNION ALL SELECT 'derivations', count(*) FROM derivation
UNION ALL SELECT 'derivations with descent', count(*) FROM derivation WHERE direction_basis IS NOT NULL
UNION ALL SELECT 'drifts', count(*) FROM drift
UNION ALL SELECT 'corrections', count(*) FROM correction
UNION ALL SELECT 'runs', count(*) FROM run;
