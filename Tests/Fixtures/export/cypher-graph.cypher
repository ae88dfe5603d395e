CREATE CONSTRAINT stemma_id IF NOT EXISTS FOR (n:Stemma) REQUIRE n.id IS UNIQUE;
UNWIND [
  {id: 'outlet:Harbor <Courier>', kind: 'outlet', label: 'Harbor <Courier>', outlet: 1, run: 1, name: 'Harbor <Courier>'}
] AS row
MERGE (n:Stemma {id: row.id})
SET n:Outlet, n += row;
UNWIND [
  {id: 'speaker:person:ann “a.” o\'lee', kind: 'speaker', label: 'Ann “A.” O\'Lee', run: 1, speaker_kind: 'person', names: 'Ann “A.” O\'Lee; A; Lee'},
  {id: 'speaker:document:the lawsuit@a b<c>', kind: 'speaker', label: 'the lawsuit', run: 1, speaker_kind: 'document', names: 'the lawsuit'}
] AS row
MERGE (n:Stemma {id: row.id})
SET n:Speaker, n += row;
UNWIND [
  {id: 'copy_group:22bb', kind: 'copy_group', label: 'unknown owner', run: 1, basis: 'same text'}
] AS row
MERGE (n:Stemma {id: row.id})
SET n:CopyGroup, n += row;
UNWIND [
  {id: 'article:11aa', kind: 'article', label: '=cmd|\'/c calc\'!A0', from: datetime('2026-03-05T00:00:00Z'), to: datetime('2026-03-06T00:00:00Z'), outlet: 1, run: 1, key: 'a b<c>', url: 'https://courier.example/a?b="c"&d=<e>', title: '=cmd|\'/c calc\'!A0', language: 'en-gb'},
  {id: 'article:22bb', kind: 'article', label: 'two', outlet: 1, run: 1, key: 'two', url: 'javascript:alert(1)', language: 'xx'}
] AS row
MERGE (n:Stemma {id: row.id})
SET n:Article, n += row;
UNWIND [
  {id: 'claim:11aa/b/10-75/1', kind: 'claim', label: '“We will rebuild,” <script>alert(\'x\')</script> & ]]> "so" \\N \\u0027', from: datetime('2026-03-05T00:00:00Z'), claim: 1, run: 1, text: '“We will rebuild,” <script>alert(\'x\')</script> & ]]> "so" \\N \\u0027'}
] AS row
MERGE (n:Stemma {id: row.id})
SET n:Claim, n += row;
UNWIND [
  {id: 'utterance:11aa/b/10-75/1', kind: 'utterance', label: 'Ann “A.” O\'Lee', from: datetime('2026-03-04T00:00:00Z'), to: datetime('2026-03-05T00:00:00Z'), claim: 1, run: 1, precedence: 'first', because: 'it "is"'}
] AS row
MERGE (n:Stemma {id: row.id})
SET n:Utterance, n += row;
UNWIND [
  {id: 'statement:11aa/b/10-75', kind: 'statement', label: '“We will rebuild,” <script>alert(\'x\')</script> & ]]> "so" \\N \\u0027', from: datetime('2026-03-05T00:00:00Z'), to: datetime('2026-03-06T00:00:00Z'), outlet: 1, run: 1, text: '“We will rebuild,” <script>alert(\'x\')</script> & ]]> "so" \\N \\u0027', mode: 'direct', part: 'body', start: 10, end: 77, speaker: 'Ann “A.” O\'Lee', polarity: 'asserted', boilerplate: false, url: 'https://courier.example/a?b="c"&d=<e>'},
  {id: 'statement:22bb/t/0-9', kind: 'statement', label: '=bell \u0007 escape \u001B[31m c1 \u009B no XML ￾ bidi ‮abc‬\tTab\r\nline \u2028 &lt; 👩‍👩‍👧 é', outlet: 1, run: 1, text: '=bell \u0007 escape \u001B[31m c1 \u009B no XML ￾ bidi ‮abc‬\tTab\r\nline \u2028 &lt; 👩‍👩‍👧 é', mode: 'indirect', part: 'title', start: 0, end: 9, polarity: 'denied'}
] AS row
MERGE (n:Stemma {id: row.id})
SET n:Statement, n += row;
UNWIND [
  {id: 'assertion:11aa/b/10-75/1', kind: 'assertion', label: '“We will rebuild,” <script>alert(\'x\')</script> & ]]> "so" \\N \\u0027', from: datetime('2026-03-05T00:00:00Z'), to: datetime('2026-03-06T00:00:00Z'), claim: 1, outlet: 1, run: 1, text: '“We will rebuild,” <script>alert(\'x\')</script> & ]]> "so" \\N \\u0027', mode: 'direct', part: 'body', start: 10, end: 77, prefix: 'before\n', suffix: '‮after', speaker: 'Ann “A.” O\'Lee', polarity: 'asserted', precedence: 'first', claim_name: '11aa/b/10-75/1', url: 'https://courier.example/a?b="c"&d=<e>'},
  {id: 'assertion:22bb/t/0-9/1', kind: 'assertion', label: '=bell \u0007 escape \u001B[31m c1 \u009B no XML ￾ bidi ‮abc‬\tTab\r\nline \u2028 &lt; 👩‍👩‍👧 é', claim: 1, outlet: 1, run: 1, text: '=bell \u0007 escape \u001B[31m c1 \u009B no XML ￾ bidi ‮abc‬\tTab\r\nline \u2028 &lt; 👩‍👩‍👧 é', mode: 'indirect', part: 'title', start: 0, end: 9, fragments: '[{"start":0,"end":3,"text":"=be","prefix":"","suffix":"x"},{"start":5,"end":9,"text":"\\u001b ]]>","prefix":"","suffix":""}]', claim_name: '11aa/b/10-75/1', polarity: 'denied', `property-kind`: '=1+1', score: 0.5}
] AS row
MERGE (n:Stemma {id: row.id})
SET n:Assertion, n += row;
UNWIND [
  {ends: {source: 'outlet:Harbor <Courier>', target: 'article:11aa'}, row: {id: 'published:11aa', kind: 'published', from: datetime('2026-03-05T00:00:00Z'), run: 1, basis: 'record'}},
  {ends: {source: 'outlet:Harbor <Courier>', target: 'article:22bb'}, row: {id: 'published:22bb', kind: 'published', run: 1}}
] AS edge
MATCH (a:Stemma {id: edge.ends.source}), (b:Stemma {id: edge.ends.target})
MERGE (a)-[r:PUBLISHED {id: edge.row.id}]->(b)
SET r += edge.row;
UNWIND [
  {ends: {source: 'article:22bb', target: 'copy_group:22bb'}, row: {id: 'copies:22bb', kind: 'copies', run: 1}}
] AS edge
MATCH (a:Stemma {id: edge.ends.source}), (b:Stemma {id: edge.ends.target})
MERGE (a)-[r:COPIES {id: edge.row.id}]->(b)
SET r += edge.row;
UNWIND [
  {ends: {source: 'article:22bb', target: 'article:11aa'}, row: {id: 'revises:22bb', kind: 'revises', run: 1}}
] AS edge
MATCH (a:Stemma {id: edge.ends.source}), (b:Stemma {id: edge.ends.target})
MERGE (a)-[r:REVISES {id: edge.row.id}]->(b)
SET r += edge.row;
UNWIND [
  {ends: {source: 'article:11aa', target: 'article:22bb'}, row: {id: 'story_mate:11aa~22bb', kind: 'story_mate', run: 1, similarity: 0.5}}
] AS edge
MATCH (a:Stemma {id: edge.ends.source}), (b:Stemma {id: edge.ends.target})
MERGE (a)-[r:STORY_MATE {id: edge.row.id}]->(b)
SET r += edge.row;
UNWIND [
  {ends: {source: 'statement:11aa/b/10-75', target: 'article:11aa'}, row: {id: 'stated_in:11aa/b/10-75', kind: 'stated_in', from: datetime('2026-03-05T00:00:00Z'), run: 1}},
  {ends: {source: 'statement:22bb/t/0-9', target: 'article:22bb'}, row: {id: 'stated_in:22bb/t/0-9', kind: 'stated_in', run: 1}}
] AS edge
MATCH (a:Stemma {id: edge.ends.source}), (b:Stemma {id: edge.ends.target})
MERGE (a)-[r:STATED_IN {id: edge.row.id}]->(b)
SET r += edge.row;
UNWIND [
  {ends: {source: 'statement:11aa/b/10-75', target: 'speaker:person:ann “a.” o\'lee'}, row: {id: 'said_by:11aa/b/10-75', kind: 'said_by', run: 1, cue: 'said', mention: '“she”'}},
  {ends: {source: 'statement:22bb/t/0-9', target: 'speaker:document:the lawsuit@a b<c>'}, row: {id: 'said_by:22bb/t/0-9', kind: 'said_by', run: 1}}
] AS edge
MATCH (a:Stemma {id: edge.ends.source}), (b:Stemma {id: edge.ends.target})
MERGE (a)-[r:SAID_BY {id: edge.row.id}]->(b)
SET r += edge.row;
UNWIND [
  {ends: {source: 'assertion:11aa/b/10-75/1', target: 'statement:11aa/b/10-75'}, row: {id: 'part_of:11aa/b/10-75/1', kind: 'part_of', claim: 1, run: 1}},
  {ends: {source: 'assertion:22bb/t/0-9/1', target: 'statement:22bb/t/0-9'}, row: {id: 'part_of:22bb/t/0-9/1', kind: 'part_of', claim: 1, run: 1}}
] AS edge
MATCH (a:Stemma {id: edge.ends.source}), (b:Stemma {id: edge.ends.target})
MERGE (a)-[r:PART_OF {id: edge.row.id}]->(b)
SET r += edge.row;
UNWIND [
  {ends: {source: 'assertion:11aa/b/10-75/1', target: 'utterance:11aa/b/10-75/1'}, row: {id: 'reports:11aa/b/10-75/1', kind: 'reports', claim: 1, run: 1}},
  {ends: {source: 'assertion:22bb/t/0-9/1', target: 'utterance:11aa/b/10-75/1'}, row: {id: 'reports:22bb/t/0-9/1', kind: 'reports', claim: 1, run: 1}}
] AS edge
MATCH (a:Stemma {id: edge.ends.source}), (b:Stemma {id: edge.ends.target})
MERGE (a)-[r:REPORTS {id: edge.row.id}]->(b)
SET r += edge.row;
UNWIND [
  {ends: {source: 'utterance:11aa/b/10-75/1', target: 'claim:11aa/b/10-75/1'}, row: {id: 'of:11aa/b/10-75/1', kind: 'of', claim: 1, run: 1}}
] AS edge
MATCH (a:Stemma {id: edge.ends.source}), (b:Stemma {id: edge.ends.target})
MERGE (a)-[r:OF {id: edge.row.id}]->(b)
SET r += edge.row;
UNWIND [
  {ends: {source: 'utterance:11aa/b/10-75/1', target: 'speaker:person:ann “a.” o\'lee'}, row: {id: 'uttered_by:11aa/b/10-75/1', kind: 'uttered_by', claim: 1, run: 1}}
] AS edge
MATCH (a:Stemma {id: edge.ends.source}), (b:Stemma {id: edge.ends.target})
MERGE (a)-[r:UTTERED_BY {id: edge.row.id}]->(b)
SET r += edge.row;
UNWIND [
  {ends: {source: 'statement:22bb/t/0-9', target: 'outlet:Harbor <Courier>'}, row: {id: 'cites:22bb/t/0-9~1', kind: 'cites', run: 1, text: 'the `Courier`'}}
] AS edge
MATCH (a:Stemma {id: edge.ends.source}), (b:Stemma {id: edge.ends.target})
MERGE (a)-[r:CITES {id: edge.row.id}]->(b)
SET r += edge.row;
UNWIND [
  {ends: {source: 'assertion:22bb/t/0-9/1', target: 'assertion:11aa/b/10-75/1'}, row: {id: 'rewording:22bb/t/0-9/1~11aa/b/10-75/1', kind: 'rewording', from: datetime('2026-03-06T00:00:00Z'), claim: 1, run: 2, status: 'confirmed', similarity: 0.83, direction_basis: 'citation', drifts: 'substitution substitution negation_flipped', severity: 'meaning', `property-key`: 'a\\b'}}
] AS edge
MATCH (a:Stemma {id: edge.ends.source}), (b:Stemma {id: edge.ends.target})
MERGE (a)-[r:REWORDING {id: edge.row.id}]->(b)
SET r += edge.row;
UNWIND [
  {ends: {source: 'assertion:11aa/b/10-75/1', target: 'assertion:22bb/t/0-9/1'}, row: {id: 'likeness:11aa/b/10-75/1~22bb/t/0-9/1', kind: 'likeness', claim: 1, run: 1, status: 'confirmed', similarity: 0.7, severity: 'misquote'}}
] AS edge
MATCH (a:Stemma {id: edge.ends.source}), (b:Stemma {id: edge.ends.target})
MERGE (a)-[r:LIKENESS {id: edge.row.id}]->(b)
SET r += edge.row;
UNWIND [
  {ends: {source: 'statement:22bb/t/0-9', target: 'statement:11aa/b/10-75'}, row: {id: 'quoted_in:22bb/t/0-9', kind: 'quoted_in', run: 1}}
] AS edge
MATCH (a:Stemma {id: edge.ends.source}), (b:Stemma {id: edge.ends.target})
MERGE (a)-[r:QUOTED_IN {id: edge.row.id}]->(b)
SET r += edge.row;
