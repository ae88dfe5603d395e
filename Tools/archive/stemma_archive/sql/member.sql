-- The articles that are copies, with the one of their group that others are linked to.
SELECT {unnest}(articles) AS article, chief, owner, basis, {least}(articles) AS group_name FROM copies
