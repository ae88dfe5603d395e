-- Begins a run.
INSERT INTO run (started_at, version, command, settings, checked_pages)
VALUES (:at, :version, :command, :settings, :checked);
