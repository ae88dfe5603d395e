-- Who said a claim first, best first?
-- :claim  the id of a claim, or the name of one of its assertions; NULL for every claim
-- :claims  a JSON array of the ids of claims, asked where no claim is; NULL for every claim
-- :limit  at most so many rows; NULL for all
WITH asked (claim) AS (
  SELECT coalesce((SELECT claim_id FROM assertion_called
        WHERE text_name = substr(:claim, 1, 16) AND name = :claim), nullif(:claim, ''))
), chosen (id) AS (
  SELECT value FROM json_each(nullif(:claims, '')) WHERE (SELECT claim FROM asked) IS NULL
  UNION ALL
  SELECT id FROM stored_claim WHERE id BETWEEN ifnull((SELECT claim FROM asked), 0)
    AND ifnull((SELECT claim FROM asked), iif(nullif(:claims, '') IS NULL, 9223372036854775807, -1))
)
SELECT
  claim.id AS claim, utterance.id AS utterance, speaker.name AS speaker,
  utterance.said_from, utterance.said_to, utterance.said_basis, utterance.precedence, utterance.because,
  (SELECT count(*) FROM assertion WHERE utterance_id = utterance.id) AS reports, claim.text
FROM chosen
CROSS JOIN claim ON claim.id = chosen.id
CROSS JOIN utterance ON utterance.claim_id = claim.id
LEFT JOIN speaker ON speaker.id = utterance.speaker_id
-- What outlets say in their own voice nobody "said".
WHERE EXISTS (
    SELECT 1 FROM assertion CROSS JOIN statement ON statement.id = assertion.statement_id
    WHERE assertion.utterance_id = utterance.id AND statement.mode <> 'unattributed')
ORDER BY claim.id, utterance.position
LIMIT ifnull(nullif(:limit, ''), -1);
