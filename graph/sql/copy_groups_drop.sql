-- Groups that fewer than two articles are left in.
DELETE FROM copy_group WHERE (SELECT count(*) FROM article WHERE copy_group_id = copy_group.id) < 2;
