-- Each article as a witness, with what only the archive as a whole tells.
SELECT
  standing.article, standing.seq, standing.arrival, keys.witness, publisher.name AS outlet_name,
  publisher.domain AS outlet_domain, credited.name AS credit_name, standing.fetched, version.revises,
  version.revised_from, member.group_name, member.owner AS group_owner, member.basis AS group_basis
FROM standing
JOIN keys ON keys.seq = standing.seq
LEFT JOIN spelling AS publisher ON publisher.folded = standing.outlet
LEFT JOIN spelling AS credited ON credited.folded = standing.credit
LEFT JOIN version ON version.article = standing.article
LEFT JOIN member ON member.article = standing.article
