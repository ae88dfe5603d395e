-- Some statements, given as a JSON array, in order.
SELECT
  statement.id, statement.article_id, statement.part, statement.mode, statement.speaker_name, statement.speaker_kind,
  statement.mention_text, statement.mention_start, statement.mention_end,
  statement.cue_text, statement.cue_start, statement.cue_end, statement.cue_class,
  statement.polarity, statement.check_worthy, statement.rule,
  statement.said_from, statement.said_to, statement.said_basis, parent.position
FROM json_each(?) AS wanted
CROSS JOIN statement ON statement.id = wanted.value
LEFT JOIN statement AS parent ON parent.id = statement.parent_id
ORDER BY statement.article_id, statement.position;
