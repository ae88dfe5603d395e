-- A name that an article gives a speaker.
INSERT OR IGNORE INTO speaker_name (speaker_id, name, run_id, kind, basis)
VALUES (:speaker, :name, :run, :kind, 'as named in an article');
