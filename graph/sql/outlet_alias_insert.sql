-- How an outlet of this name is called.
INSERT INTO outlet_alias (alias, name, run_id) VALUES (:alias, :name, :run);
