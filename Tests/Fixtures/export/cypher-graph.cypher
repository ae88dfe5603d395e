CREATE CONSTRAINT stemma_id IF NOT EXISTS FOR (n:Stemma) REQUIRE n.id IS UNIQUE;
UNWIND [
  {id: 'outlet:1', kind: 'outlet', label: 'Harbor <Courier>', outlet: 1, run: 1, name: 'Harbor <Courier>'}
] AS row
MERGE (n:Stemma {id: row.id})
SET n:Outlet, n += row;
UNWIND [
  {id: 'speaker:1', kind: 'speaker', label: 'Ann “A.” O\'Lee', run: 1, speaker_kind: 'person', names: 'Ann “A.” O\'Lee; A; Lee'},
  {id: 'speaker:2', kind: 'speaker', label: 'the lawsuit', run: 1, speaker_kind: 'document', names: 'the lawsuit'}
] AS row
MERGE (n:Stemma {id: row.id})
SET n:Speaker, n += row;
UNWIND [
  {id: 'copy_group:1', kind: 'copy_group', label: 'unknown owner', run: 1, basis: 'same text'}
] AS row
MERGE (n:Stemma {id: row.id})
SET n:CopyGroup, n += row;
UNWIND [
  {id: 'article:1', kind: 'article', label: '=cmd|\'/c calc\'!A0', from: datetime('2026-03-05T00:00:00Z'), to: datetime('2026-03-06T00:00:00Z'), outlet: 1, run: 1, key: 'a b<c>', url: 'https://courier.example/a?b="c"&d=<e>', title: '=cmd|\'/c calc\'!A0', language: 'en-gb'},
  {id: 'article:2', kind: 'article', label: 'two', outlet: 1, run: 1, key: 'two', url: 'javascript:alert(1)', language: 'xx'}
] AS row
MERGE (n:Stemma {id: row.id})
SET n:Article, n += row;
UNWIND [
  {id: 'claim:1', kind: 'claim', label: '“We will rebuild,” <script>alert(\'x\')</script> & ]]> "so" \\N \\u0027', from: datetime('2026-03-05T00:00:00Z'), claim: 1, run: 1, text: '“We will rebuild,” <script>alert(\'x\')</script> & ]]> "so" \\N \\u0027'}
] AS row
MERGE (n:Stemma {id: row.id})
SET n:Claim, n += row;
UNWIND [
  {id: 'utterance:1', kind: 'utterance', label: 'Ann “A.” O\'Lee', from: datetime('2026-03-04T00:00:00Z'), to: datetime('2026-03-05T00:00:00Z'), claim: 1, run: 1, verdict: 'first', because: 'it "is"'}
] AS row
MERGE (n:Stemma {id: row.id})
SET n:Utterance, n += row;
UNWIND [
  {id: 'statement:1', kind: 'statement', label: '“We will rebuild,” <script>alert(\'x\')</script> & ]]> "so" \\N \\u0027', from: datetime('2026-03-05T00:00:00Z'), to: datetime('2026-03-06T00:00:00Z'), claim: 1, outlet: 1, run: 1, text: '“We will rebuild,” <script>alert(\'x\')</script> & ]]> "so" \\N \\u0027', mode: 'direct', part: 'body', start: 10, end: 77, prefix: 'before\n', suffix: '‮after', speaker: 'Ann “A.” O\'Lee', polarity: 'asserted', boilerplate: false, verdict: 'first', url: 'https://courier.example/a?b="c"&d=<e>'},
  {id: 'statement:2', kind: 'statement', label: '=bell \u0007 escape \u001B[31m c1 \u009B no XML ￾ bidi ‮abc‬\tTab\r\nline \u2028 &lt; 👩‍👩‍👧 é', claim: 1, outlet: 1, run: 1, text: '=bell \u0007 escape \u001B[31m c1 \u009B no XML ￾ bidi ‮abc‬\tTab\r\nline \u2028 &lt; 👩‍👩‍👧 é', mode: 'indirect', part: 'title', start: 0, end: 9, fragments: '[{"start":0,"end":3,"text":"=be","prefix":"","suffix":"x"},{"start":5,"end":9,"text":"\\u001b ]]>","prefix":"","suffix":""}]', polarity: 'denied', `property-kind`: '=1+1', score: 0.5}
] AS row
MERGE (n:Stemma {id: row.id})
SET n:Statement, n += row;
UNWIND [
  {ends: {source: 'outlet:1', target: 'article:1'}, row: {id: 'published:1', kind: 'published', from: datetime('2026-03-05T00:00:00Z'), run: 1, basis: 'record'}},
  {ends: {source: 'outlet:1', target: 'article:2'}, row: {id: 'published:2', kind: 'published', run: 1}}
] AS edge
MATCH (a:Stemma {id: edge.ends.source}), (b:Stemma {id: edge.ends.target})
MERGE (a)-[r:PUBLISHED {id: edge.row.id}]->(b)
SET r += edge.row;
UNWIND [
  {ends: {source: 'article:2', target: 'copy_group:1'}, row: {id: 'copies:2', kind: 'copies', run: 1}}
] AS edge
MATCH (a:Stemma {id: edge.ends.source}), (b:Stemma {id: edge.ends.target})
MERGE (a)-[r:COPIES {id: edge.row.id}]->(b)
SET r += edge.row;
UNWIND [
  {ends: {source: 'article:2', target: 'article:1'}, row: {id: 'revises:2', kind: 'revises', run: 1}}
] AS edge
MATCH (a:Stemma {id: edge.ends.source}), (b:Stemma {id: edge.ends.target})
MERGE (a)-[r:REVISES {id: edge.row.id}]->(b)
SET r += edge.row;
UNWIND [
  {ends: {source: 'article:1', target: 'statement:1'}, row: {id: 'contains:1', kind: 'contains', from: datetime('2026-03-05T00:00:00Z'), claim: 1, run: 1}},
  {ends: {source: 'article:2', target: 'statement:2'}, row: {id: 'contains:2', kind: 'contains', claim: 1, run: 1}}
] AS edge
MATCH (a:Stemma {id: edge.ends.source}), (b:Stemma {id: edge.ends.target})
MERGE (a)-[r:CONTAINS {id: edge.row.id}]->(b)
SET r += edge.row;
UNWIND [
  {ends: {source: 'statement:1', target: 'speaker:1'}, row: {id: 'said_by:1', kind: 'said_by', claim: 1, run: 1, cue: 'said', mention: '“she”'}},
  {ends: {source: 'statement:2', target: 'speaker:2'}, row: {id: 'said_by:2', kind: 'said_by', claim: 1, run: 1}}
] AS edge
MATCH (a:Stemma {id: edge.ends.source}), (b:Stemma {id: edge.ends.target})
MERGE (a)-[r:SAID_BY {id: edge.row.id}]->(b)
SET r += edge.row;
UNWIND [
  {ends: {source: 'statement:1', target: 'utterance:1'}, row: {id: 'reports:1', kind: 'reports', claim: 1, run: 1}},
  {ends: {source: 'statement:2', target: 'utterance:1'}, row: {id: 'reports:2', kind: 'reports', claim: 1, run: 1}}
] AS edge
MATCH (a:Stemma {id: edge.ends.source}), (b:Stemma {id: edge.ends.target})
MERGE (a)-[r:REPORTS {id: edge.row.id}]->(b)
SET r += edge.row;
UNWIND [
  {ends: {source: 'utterance:1', target: 'claim:1'}, row: {id: 'of:1', kind: 'of', claim: 1, run: 1}}
] AS edge
MATCH (a:Stemma {id: edge.ends.source}), (b:Stemma {id: edge.ends.target})
MERGE (a)-[r:OF {id: edge.row.id}]->(b)
SET r += edge.row;
UNWIND [
  {ends: {source: 'utterance:1', target: 'speaker:1'}, row: {id: 'uttered_by:1', kind: 'uttered_by', claim: 1, run: 1}}
] AS edge
MATCH (a:Stemma {id: edge.ends.source}), (b:Stemma {id: edge.ends.target})
MERGE (a)-[r:UTTERED_BY {id: edge.row.id}]->(b)
SET r += edge.row;
UNWIND [
  {ends: {source: 'statement:2', target: 'outlet:1'}, row: {id: 'cites:1', kind: 'cites', claim: 1, run: 1, text: 'the `Courier`'}}
] AS edge
MATCH (a:Stemma {id: edge.ends.source}), (b:Stemma {id: edge.ends.target})
MERGE (a)-[r:CITES {id: edge.row.id}]->(b)
SET r += edge.row;
UNWIND [
  {ends: {source: 'statement:2', target: 'statement:1'}, row: {id: 'derived_from:1', kind: 'derived_from', from: datetime('2026-03-06T00:00:00Z'), claim: 1, run: 2, relation: 'rewording', status: 'confirmed', similarity: 0.83, drifts: 'substitution substitution negation_flipped', severity: 'meaning', `property-key`: 'a\\b'}}
] AS edge
MATCH (a:Stemma {id: edge.ends.source}), (b:Stemma {id: edge.ends.target})
MERGE (a)-[r:DERIVED_FROM {id: edge.row.id}]->(b)
SET r += edge.row;
UNWIND [
  {ends: {source: 'statement:2', target: 'statement:1'}, row: {id: 'quoted_in:2', kind: 'quoted_in', claim: 1, run: 1}}
] AS edge
MATCH (a:Stemma {id: edge.ends.source}), (b:Stemma {id: edge.ends.target})
MERGE (a)-[r:QUOTED_IN {id: edge.row.id}]->(b)
SET r += edge.row;
