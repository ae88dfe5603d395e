-- How each outlet is spelled: as a publisher calls itself, before how others do, then the first by code point.
SELECT
  named.folded, coalesce(min(CASE WHEN named.publishes THEN named.name END), min(named.name)) AS name,
  min(named.domain) AS domain
FROM (SELECT {unnest}(keys.outlets) AS named FROM keys JOIN standing ON standing.seq = keys.seq) AS naming
GROUP BY named.folded
