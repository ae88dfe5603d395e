-- Which nodes make up a part of the graph: what was said, with its articles, outlets, speakers and claims?
-- :claim  the id of a claim; NULL for every claim
-- :speaker  a speaker's name, or a part of it where nobody bears it whole, in any case; NULL for everyone
-- :outlet  an outlet's name, or a part of it, likewise; NULL for every outlet
-- :from  published at this time or later, such as 2026-03-05T00:00:00Z; NULL for any time
-- :to  published before this time; NULL for any time
WITH named_speaker (id, is_whole) AS (
  SELECT id, lower(label) = lower(:speaker) OR instr('; ' || lower(coalesce(properties ->> 'names', '')) || '; ',
    '; ' || lower(:speaker) || '; ')
  FROM node
  WHERE kind = 'speaker' AND instr(lower(label || '; ' || coalesce(properties ->> 'names', '')), lower(:speaker))
), named_outlet (id, is_whole) AS (
  SELECT outlet_id, lower(label) IN (lower(:outlet), 'the ' || lower(:outlet))
  FROM node WHERE kind = 'outlet' AND instr(lower(label), lower(:outlet))
), wanted_speaker (id) AS (
  SELECT id FROM named_speaker WHERE is_whole OR NOT EXISTS (SELECT 1 FROM named_speaker WHERE is_whole)
), wanted_outlet (id) AS (
  SELECT id FROM named_outlet WHERE is_whole OR NOT EXISTS (SELECT 1 FROM named_outlet WHERE is_whole)
), seed (id, kind) AS (
  SELECT id, kind FROM node
  WHERE (kind = 'statement' OR kind = 'article' AND nullif(:claim, '') IS NULL AND nullif(:speaker, '') IS NULL)
    AND (nullif(:claim, '') IS NULL OR claim_id = CAST(:claim AS INTEGER))
    AND (nullif(:outlet, '') IS NULL OR outlet_id IN (SELECT id FROM wanted_outlet))
    -- What is undated is in no window.
    AND (nullif(:from, '') IS NULL OR to_time > CAST(:from AS TEXT)) AND (nullif(:to, '') IS NULL OR from_time < CAST(:to AS TEXT))
    AND (nullif(:speaker, '') IS NULL OR id IN (
      SELECT from_id FROM edge WHERE kind = 'said_by' AND to_id IN (SELECT id FROM wanted_speaker)))
), article (id) AS (
  SELECT id FROM seed WHERE kind = 'article'
  UNION
  SELECT from_id FROM edge WHERE kind = 'contains' AND to_id IN (SELECT id FROM seed)
), near (id) AS (
  SELECT from_id FROM edge WHERE kind = 'published' AND to_id IN (SELECT id FROM article)
  UNION
  SELECT to_id FROM edge WHERE kind IN ('credits', 'copies') AND from_id IN (SELECT id FROM article)
  UNION
  SELECT to_id FROM edge WHERE kind IN ('said_by', 'reports', 'cites') AND from_id IN (SELECT id FROM seed)
)
SELECT id FROM seed
UNION
SELECT id FROM article
UNION
SELECT id FROM near
UNION
SELECT to_id FROM edge WHERE kind IN ('of', 'uttered_by', 'owned_by') AND from_id IN (SELECT id FROM near);
