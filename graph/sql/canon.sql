-- All facts and decisions, one a line, in terms of keys and offsets: two graphs are the same where these lines are.
WITH article_name (id, name) AS MATERIALIZED (
  SELECT id, "key" || '@' || substr(text_sha256, 1, 12) FROM article
), statement_name (id, name, utterance_id) AS MATERIALIZED (
  SELECT statement.id, article_name.name || '#' || part || ' ' || start || '-' || "end" || ' ' || position, utterance_id
  FROM statement JOIN article_name ON article_name.id = article_id
), utterance_name (id, claim_id, name) AS MATERIALIZED (
  SELECT utterance.id, claim_id, min(name)
  FROM utterance JOIN statement_name ON utterance_id = utterance.id GROUP BY utterance.id
), claim_name (id, name) AS MATERIALIZED (
  SELECT claim_id, min(name) FROM utterance_name GROUP BY claim_id
), group_name (id, name) AS MATERIALIZED (
  SELECT copy_group_id, min(name) FROM article JOIN article_name USING (id)
  WHERE copy_group_id IS NOT NULL GROUP BY copy_group_id
), line (text) AS (
  SELECT json_array('outlet', name, domain, publishes) FROM outlet
  UNION ALL
  SELECT json_array('article', article_name.name, outlet.name, url, canonical_url, title, title_is_guessed, byline,
    language, text_sha256, published_from, published_to, published_basis, modified_at, retrieved_at, credit.name,
    group_name.name, revised.name, is_excerpt, extra)
  FROM article JOIN article_name USING (id)
  LEFT JOIN outlet ON outlet.id = outlet_id
  LEFT JOIN outlet AS credit ON credit.id = credit_outlet_id
  LEFT JOIN group_name ON group_name.id = copy_group_id
  LEFT JOIN article_name AS revised ON revised.id = revises_id
  UNION ALL
  SELECT json_array('dating', name, position, basis, precision, published_from, published_to, chosen, conflict)
  FROM dating JOIN article_name ON article_name.id = article_id
  UNION ALL
  SELECT json_array('copy group', group_name.name, outlet.name, basis)
  FROM copy_group JOIN group_name USING (id) LEFT JOIN outlet ON outlet.id = owner_outlet_id
  UNION ALL
  SELECT json_array('speaker', identity, name, kind,
    (SELECT group_concat(name || ' ' || kind || ' ' || basis, '; ') FROM speaker_name WHERE speaker_id = speaker.id))
  FROM speaker
  UNION ALL
  SELECT json_array('statement', statement_name.name, mode, text, statement.speaker_name, speaker_kind, mention_text,
    mention_start, mention_end, cue_text, cue_start, cue_end, cue_class, polarity, check_worthy, boilerplate, rule,
    said_from, said_to, said_basis, parent.name, identity, utterance_name.name, claim_name.name)
  FROM statement JOIN statement_name USING (id)
  LEFT JOIN statement_name AS parent ON parent.id = parent_id
  LEFT JOIN speaker ON speaker.id = speaker_id
  LEFT JOIN utterance_name ON utterance_name.id = statement.utterance_id
  LEFT JOIN claim_name ON claim_name.id = claim_id
  UNION ALL
  SELECT json_array('fragment', name, position, start, "end", text)
  FROM fragment JOIN statement_name ON statement_name.id = statement_id
  UNION ALL
  SELECT json_array('citation', statement_name.name, position, kind, outlet.name, outlet_name, text, start, "end")
  FROM citation JOIN statement_name ON statement_name.id = statement_id LEFT JOIN outlet ON outlet.id = outlet_id
  UNION ALL
  SELECT json_array('likeness', min(a.name, b.name), max(a.name, b.name), relation, similarity, status)
  FROM likeness JOIN statement_name AS a ON a.id = first_id JOIN statement_name AS b ON b.id = second_id
  UNION ALL
  SELECT json_array('claim', claim_name.name, text) FROM claim LEFT JOIN claim_name USING (id)
  UNION ALL
  SELECT json_array('utterance', utterance_name.name, position, identity, spoken_in.name, said_from, said_to, said_basis,
    verdict, because)
  FROM utterance LEFT JOIN utterance_name USING (id)
  LEFT JOIN speaker ON speaker.id = speaker_id
  LEFT JOIN statement_name AS spoken_in ON spoken_in.id = spoken_in_id
  UNION ALL
  SELECT json_array('origin', statement_name.name, claim_name.name, position, verdict, because)
  FROM origin JOIN statement_name ON statement_name.id = statement_id LEFT JOIN claim_name ON claim_name.id = claim_id
  UNION ALL
  SELECT json_array('derivation', later.name, earlier.name, claim_name.name, relation, status, similarity,
    direction_basis)
  FROM derivation JOIN statement_name AS later ON later.id = later_id
  JOIN statement_name AS earlier ON earlier.id = earlier_id LEFT JOIN claim_name ON claim_name.id = claim_id
  UNION ALL
  SELECT json_array('drift', later.name, earlier.name, position, kind, sign, severity, earlier_text, earlier_start,
    earlier_end, later_text, later_start, later_end)
  FROM drift JOIN derivation ON derivation.id = derivation_id
  JOIN statement_name AS later ON later.id = later_id JOIN statement_name AS earlier ON earlier.id = earlier_id
  UNION ALL
  SELECT json_array('key', name, hash, weight)
  FROM statement_key JOIN statement_name ON statement_name.id = statement_id
  UNION ALL
  SELECT json_array('sampled key', name, hash, rank) FROM key_sample JOIN article_name ON article_name.id = article_id
  UNION ALL
  SELECT json_array('common key', hash) FROM common_key
  UNION ALL
  SELECT json_array('fingerprint', name, hash) FROM article_fingerprint JOIN article_name ON article_name.id = article_id
  UNION ALL
  SELECT json_array('voice', article_name.name, voice.name, kind, folded, base, fields, identity, rule, via, shown)
  FROM voice JOIN article_name ON article_name.id = article_id
  UNION ALL
  SELECT json_array('bond', min(a.name, b.name), max(a.name, b.name))
  FROM bond JOIN statement_name AS a ON a.id = first_id JOIN statement_name AS b ON b.id = second_id
  UNION ALL
  SELECT json_array('outlet alias', alias, name) FROM outlet_alias
  UNION ALL
  SELECT json_array('publication', article_key, published_from, published_to, "precision") FROM publication
  UNION ALL
  SELECT json_array('correction', made_at, operation) FROM correction
)
SELECT text FROM line ORDER BY text;
