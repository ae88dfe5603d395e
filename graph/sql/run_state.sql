-- Whether a run was undone.
SELECT undone_at IS NOT NULL FROM run WHERE id = :run;
