-- Begins a run.
INSERT INTO run (started_at, version, command, settings) VALUES (:at, :version, :command, :settings);
