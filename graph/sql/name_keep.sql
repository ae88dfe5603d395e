-- Whose a name in an article is.
INSERT INTO name_in_article (article_id, name, kind, run_id, speaker_id, folded, base, fields, identity, rule, via, shown)
VALUES (:article, :name, :kind, :run, :speaker, :folded, :base, :fields, :identity, :rule, :via, :shown)
ON CONFLICT DO UPDATE SET run_id = excluded.run_id, speaker_id = excluded.speaker_id, folded = excluded.folded,
  base = excluded.base, fields = excluded.fields, identity = excluded.identity, rule = excluded.rule,
  via = excluded.via, shown = excluded.shown;
