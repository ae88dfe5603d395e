-- All texts, readings and decisions, one a line, by names of content: two graphs are the same where these lines are.
WITH statement_name (id, name) AS MATERIALIZED (
  SELECT statement.id, article.name || '/' || substr(part, 1, 1) || '/' || start || '-' || "end"
  FROM statement JOIN article ON article.id = article_id
), utterance_name (id, claim_id, name) AS MATERIALIZED (
  SELECT utterance.id, claim_id, min(assertion.name)
  FROM utterance JOIN assertion ON utterance_id = utterance.id GROUP BY utterance.id
), claim_name (id, name) AS MATERIALIZED (
  SELECT claim_id, min(name) FROM utterance_name GROUP BY claim_id
), group_name (id, name) AS MATERIALIZED (
  SELECT copy_group_id, min(name) FROM article WHERE copy_group_id IS NOT NULL GROUP BY copy_group_id
), line (text) AS (
  SELECT json_array('outlet', name, domain, publishes) FROM outlet
  UNION ALL
  SELECT json_array('article', article.name, article."key", outlet.name, article.url, article.canonical_url,
    article.title, article.title_is_guessed, article.byline, article.language, article.text_sha256,
    article.published_from, article.published_to, article.published_basis, article.modified_at, article.retrieved_at,
    credit.name, group_name.name, revised.name, article.is_excerpt, article.read_by, article.extra)
  FROM article
  LEFT JOIN outlet ON outlet.id = article.outlet_id
  LEFT JOIN outlet AS credit ON credit.id = article.credit_outlet_id
  LEFT JOIN group_name ON group_name.id = article.copy_group_id
  LEFT JOIN article AS revised ON revised.id = article.revises_id
  UNION ALL
  SELECT json_array('dating', name, position, basis, precision, dating.published_from, dating.published_to, chosen,
    conflict)
  FROM dating JOIN article ON article.id = article_id
  UNION ALL
  SELECT json_array('marking', name, position, part, start, "end", kind, value, of_start, of_end, from_time, to_time)
  FROM marking JOIN article ON article.id = article_id
  UNION ALL
  SELECT json_array('key', name, hash) FROM article_key JOIN article ON article.id = article_id
  UNION ALL
  SELECT json_array('profile', name, hex(stems), hex(wordings)) FROM article_profile JOIN article ON article.id = article_id
  UNION ALL
  SELECT json_array('story mates', article.name, mate.name, similarity, status)
  FROM story_mate JOIN article ON article.id = article_id JOIN article AS mate ON mate.id = mate_id
  UNION ALL
  SELECT json_array('copy group', group_name.name, outlet.name, basis)
  FROM copy_group JOIN group_name USING (id) LEFT JOIN outlet ON outlet.id = owner_outlet_id
  UNION ALL
  SELECT json_array('speaker', identity, name, kind,
    (SELECT group_concat(name || ' ' || kind || ' ' || basis, '; ') FROM speaker_name WHERE speaker_id = speaker.id))
  FROM speaker
  UNION ALL
  SELECT json_array('name', article.name, held.name, kind, folded, base, fields, identity, rule, via, shown)
  FROM name_in_article AS held JOIN article ON article.id = article_id
  UNION ALL
  SELECT json_array('statement', statement_name.name, position, mode, text, speaker_name, speaker_kind, mention_text,
    mention_start, mention_end, cue_text, cue_start, cue_end, cue_class, polarity, check_worthy, boilerplate, rule,
    said_from, said_to, said_basis, published_from, published_to, parent.name, identity)
  FROM statement JOIN statement_name USING (id)
  LEFT JOIN statement_name AS parent ON parent.id = parent_id
  LEFT JOIN speaker ON speaker.id = speaker_id
  UNION ALL
  SELECT json_array('assertion', assertion.name, statement_name.name, position, start, "end", text,
    utterance_name.name, claim_name.name)
  FROM assertion JOIN statement_name ON statement_name.id = statement_id
  LEFT JOIN utterance_name ON utterance_name.id = utterance_id
  LEFT JOIN claim_name ON claim_name.id = claim_id
  UNION ALL
  SELECT json_array('fragment', statement_name.name, fragment.position, assertion.name, fragment.start, fragment."end",
    fragment.text, quoted)
  FROM fragment JOIN statement_name ON statement_name.id = fragment.statement_id
  JOIN assertion ON assertion.id = assertion_id
  UNION ALL
  SELECT json_array('citation', statement_name.name, position, kind, outlet.name, outlet_name, text, start, "end")
  FROM citation JOIN statement_name ON statement_name.id = statement_id LEFT JOIN outlet ON outlet.id = outlet_id
  UNION ALL
  SELECT json_array('match', min(a.name, b.name), max(a.name, b.name), relation, status, score, similarity)
  FROM match JOIN assertion AS a ON a.id = first_id JOIN assertion AS b ON b.id = second_id
  UNION ALL
  SELECT json_array('bond', min(a.name, b.name), max(a.name, b.name))
  FROM bond JOIN assertion AS a ON a.id = first_id JOIN assertion AS b ON b.id = second_id
  UNION ALL
  SELECT json_array('claim', claim_name.name, text, digest, credited, quoted, outlets, articles, statements) FROM claim LEFT JOIN claim_name USING (id)
  UNION ALL
  SELECT json_array('utterance', utterance_name.name, utterance.position, identity, spoken_in.name, said_from, said_to,
    said_basis, precedence, because)
  FROM utterance LEFT JOIN utterance_name USING (id)
  LEFT JOIN speaker ON speaker.id = speaker_id
  LEFT JOIN assertion AS spoken_in ON spoken_in.id = spoken_in_id
  UNION ALL
  SELECT json_array('origin', assertion.name, claim_name.name, origin.position, precedence, because)
  FROM origin JOIN assertion ON assertion.id = assertion_id LEFT JOIN claim_name ON claim_name.id = claim_id
  UNION ALL
  SELECT json_array('derivation', later.name, earlier.name, claim_name.name, is_parent, relation, status, similarity,
    direction_basis, severity)
  FROM derivation JOIN assertion AS later ON later.id = later_id
  JOIN assertion AS earlier ON earlier.id = earlier_id LEFT JOIN claim_name ON claim_name.id = claim_id
  UNION ALL
  SELECT json_array('drift', later.name, earlier.name, drift.position, kind, sign, drift.severity, earlier_text,
    earlier_start, earlier_end, later_text, later_start, later_end)
  FROM drift JOIN derivation ON derivation.id = derivation_id
  JOIN assertion AS later ON later.id = later_id JOIN assertion AS earlier ON earlier.id = earlier_id
  UNION ALL
  SELECT json_array('outlet alias', alias, name) FROM outlet_alias
  UNION ALL
  SELECT json_array('correction', made_at, operation) FROM correction
)
SELECT text FROM line ORDER BY text;
