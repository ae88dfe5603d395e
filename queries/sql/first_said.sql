-- Who said a claim first, best first?
-- :claim  the id of a claim; NULL for every claim
-- :limit  at most so many rows; NULL for all
SELECT
  claim.id AS claim, utterance.id AS utterance, speaker.name AS speaker,
  utterance.said_from, utterance.said_to, utterance.said_basis, utterance.verdict, utterance.because,
  (SELECT count(*) FROM statement WHERE utterance_id = utterance.id) AS reports, claim.text
FROM claim
CROSS JOIN utterance ON utterance.claim_id = claim.id
LEFT JOIN speaker ON speaker.id = utterance.speaker_id
WHERE claim.id BETWEEN ifnull(nullif(:claim, ''), 0) AND ifnull(nullif(:claim, ''), 9223372036854775807)
  -- What outlets say in their own voice nobody "said".
  AND EXISTS (SELECT 1 FROM statement WHERE utterance_id = utterance.id AND mode <> 'unattributed')
ORDER BY claim.id, utterance.position
LIMIT ifnull(nullif(:limit, ''), -1);
