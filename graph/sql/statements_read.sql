-- Some statements, given as a JSON array, in its order.
SELECT
  statement.id, statement.article_id, statement.part, statement.mode, statement.speaker_name, statement.speaker_kind,
  statement.mention_text, statement.mention_start, statement.mention_end,
  statement.cue_text, statement.cue_start, statement.cue_end, statement.cue_class,
  statement.polarity, statement.check_worthy, statement.rule,
  statement.said_from, statement.said_to, statement.said_basis, parent.position,
  -- How the article introduces who speaks: the longest of its mentions.
  (
    SELECT other.mention_text FROM statement AS other
    WHERE other.article_id = statement.article_id AND other.speaker_name = statement.speaker_name
    ORDER BY length(other.mention_text) DESC, other.position LIMIT 1
  )
FROM json_each(:ids) AS wanted
CROSS JOIN statement ON statement.id = wanted.value
LEFT JOIN statement AS parent ON parent.id = statement.parent_id
ORDER BY wanted."key";
