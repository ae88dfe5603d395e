-- Outlets some part of whose name or domain is this.
SELECT name FROM outlet WHERE instr(lower(name), lower(:name)) > 0 OR instr(lower(domain), lower(:name)) > 0
ORDER BY 1 LIMIT 8;
