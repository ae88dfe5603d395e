-- How many pages the file had when all of them were looked at last.
SELECT ifnull(max(checked_pages), 0) FROM run;
