-- A name of a speaker, and by which rule it is one.
INSERT INTO speaker_name (speaker_id, name, run_id, kind, basis)
SELECT speaker_id, name, :run, kind, rule FROM (
  SELECT speaker_id, name, kind, rule FROM name_in_article
  WHERE speaker_id = :speaker AND name = :name AND kind = :kind ORDER BY rule LIMIT 1
)
WHERE true
ON CONFLICT DO UPDATE SET basis = excluded.basis WHERE basis <> excluded.basis;
