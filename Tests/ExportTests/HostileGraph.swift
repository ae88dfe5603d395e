import ReportedSpeech

@testable import Export

/// A small graph of every kind, with everything in its words that a syntax might trip over.
enum HostileGraph {
  static let script = "“We will rebuild,” <script>alert('x')</script> & ]]> \"so\" \\N \\u0027"
  static let steering =
    "=bell \u{7} escape \u{1B}[31m c1 \u{9B} no XML \u{FFFE} bidi \u{202E}abc\u{202C}\tTab\r\nline \u{2028} &lt; 👩‍👩‍👧 e\u{301}"

  static func time(_ text: String) -> Instant? { Instant(text: text) }

  static func node(
    _ id: String, _ label: String, from: String? = nil, to: String? = nil, claim: Int64? = nil, outlet: Int64? = nil,
    _ properties: [Property]
  ) -> Node {
    Node(
      id: id, kind: String(id.prefix { $0 != ":" }), label: label, from: from.flatMap(time), to: to.flatMap(time),
      claim: claim, outlet: outlet, run: 1, properties: properties)
  }

  static func edge(
    _ id: String, _ source: String, _ target: String, from: String? = nil, claim: Int64? = nil, run: Int64 = 1,
    _ properties: [Property] = []
  ) -> Edge {
    Edge(
      id: id, kind: String(id.prefix { $0 != ":" }), source: source, target: target, from: from.flatMap(time),
      claim: claim, run: run, properties: properties)
  }

  static let first = "11aa/b/10-75"
  static let second = "22bb/t/0-9"

  static let nodes: [Node] = [
    node(
      "outlet:Harbor <Courier>", "Harbor <Courier>", outlet: 1,
      [Property("name", .string("Harbor <Courier>")), Property("domain", .null)]),
    node(
      "speaker:person:ann “a.” o'lee", "Ann “A.” O'Lee",
      [Property("speaker_kind", .string("person")), Property("names", .string("Ann “A.” O'Lee; A; Lee"))]),
    node(
      "speaker:document:the lawsuit@a b<c>", "the lawsuit",
      [Property("speaker_kind", .string("document")), Property("names", .string("the lawsuit"))]),
    node("copy_group:22bb", "unknown owner", [Property("basis", .string("same text"))]),
    node(
      "article:11aa", "=cmd|'/c calc'!A0", from: "2026-03-05T00:00:00Z", to: "2026-03-06T00:00:00Z", outlet: 1,
      [
        Property("key", .string("a b<c>")), Property("url", .string("https://courier.example/a?b=\"c\"&d=<e>")),
        Property("title", .string("=cmd|'/c calc'!A0")), Property("language", .string("en-gb")),
      ]),
    node(
      "article:22bb", "two", outlet: 1,
      [
        Property("key", .string("two")), Property("url", .string("javascript:alert(1)")),
        Property("language", .string("xx")),
      ]),
    node("claim:\(first)/1", script, from: "2026-03-05T00:00:00Z", claim: 1, [Property("text", .string(script))]),
    node(
      "utterance:\(first)/1", "Ann “A.” O'Lee", from: "2026-03-04T00:00:00Z", to: "2026-03-05T00:00:00Z", claim: 1,
      [Property("precedence", .string("first")), Property("because", .string("it \"is\""))]),
    node(
      "statement:\(first)", script, from: "2026-03-05T00:00:00Z", to: "2026-03-06T00:00:00Z", outlet: 1,
      [
        Property("text", .string(script)), Property("mode", .string("direct")), Property("part", .string("body")),
        Property("start", .integer(10)), Property("end", .integer(10 + Int64(script.unicodeScalars.count))),
        Property("speaker", .string("Ann “A.” O'Lee")), Property("polarity", .string("asserted")),
        Property("boilerplate", .boolean(false)),
        Property("url", .string("https://courier.example/a?b=\"c\"&d=<e>")),
      ]),
    node(
      "statement:\(second)", steering, outlet: 1,
      [
        Property("text", .string(steering)), Property("mode", .string("indirect")), Property("part", .string("title")),
        Property("start", .integer(0)), Property("end", .integer(9)), Property("polarity", .string("denied")),
      ]),
    node(
      "assertion:\(first)/1", script, from: "2026-03-05T00:00:00Z", to: "2026-03-06T00:00:00Z", claim: 1, outlet: 1,
      [
        Property("text", .string(script)), Property("mode", .string("direct")), Property("part", .string("body")),
        Property("start", .integer(10)), Property("end", .integer(10 + Int64(script.unicodeScalars.count))),
        Property("prefix", .string("before\n")), Property("suffix", .string("\u{202E}after")),
        Property("fragments", .null), Property("speaker", .string("Ann “A.” O'Lee")),
        Property("polarity", .string("asserted")), Property("precedence", .string("first")),
        Property("claim_name", .string("\(first)/1")),
        Property("url", .string("https://courier.example/a?b=\"c\"&d=<e>")),
      ]),
    node(
      "assertion:\(second)/1", steering, claim: 1, outlet: 1,
      [
        Property("text", .string(steering)), Property("mode", .string("indirect")), Property("part", .string("title")),
        Property("start", .integer(0)), Property("end", .integer(9)),
        Property(
          "fragments",
          .string(
            #"[{"start":0,"end":3,"text":"=be","prefix":"","suffix":"x"},{"start":5,"end":9,"text":"\u001b ]]>","prefix":"","suffix":""}]"#
          )),
        Property("claim_name", .string("\(first)/1")), Property("polarity", .string("denied")),
        Property("kind", .string("=1+1")), Property("score", .double(0.5)),
      ]),
  ]

  static let edges: [Edge] = [
    edge(
      "published:11aa", "outlet:Harbor <Courier>", "article:11aa", from: "2026-03-05T00:00:00Z",
      [Property("basis", .string("record"))]),
    edge("published:22bb", "outlet:Harbor <Courier>", "article:22bb"),
    edge("copies:22bb", "article:22bb", "copy_group:22bb"), edge("revises:22bb", "article:22bb", "article:11aa"),
    edge("story_mate:11aa~22bb", "article:11aa", "article:22bb", [Property("similarity", .double(0.5))]),
    edge("stated_in:\(first)", "statement:\(first)", "article:11aa", from: "2026-03-05T00:00:00Z"),
    edge("stated_in:\(second)", "statement:\(second)", "article:22bb"),
    edge(
      "said_by:\(first)", "statement:\(first)", "speaker:person:ann “a.” o'lee",
      [Property("cue", .string("said")), Property("mention", .string("“she”"))]),
    edge(
      "said_by:\(second)", "statement:\(second)", "speaker:document:the lawsuit@a b<c>", [Property("cue", .null)]),
    edge("part_of:\(first)/1", "assertion:\(first)/1", "statement:\(first)", claim: 1),
    edge("part_of:\(second)/1", "assertion:\(second)/1", "statement:\(second)", claim: 1),
    edge("reports:\(first)/1", "assertion:\(first)/1", "utterance:\(first)/1", claim: 1),
    edge("reports:\(second)/1", "assertion:\(second)/1", "utterance:\(first)/1", claim: 1),
    edge("of:\(first)/1", "utterance:\(first)/1", "claim:\(first)/1", claim: 1),
    edge("uttered_by:\(first)/1", "utterance:\(first)/1", "speaker:person:ann “a.” o'lee", claim: 1),
    edge(
      "cites:\(second)~1", "statement:\(second)", "outlet:Harbor <Courier>",
      [Property("text", .string("the `Courier`"))]),
    edge(
      "rewording:\(second)/1~\(first)/1", "assertion:\(second)/1", "assertion:\(first)/1",
      from: "2026-03-06T00:00:00Z", claim: 1, run: 2,
      [
        Property("status", .string("confirmed")), Property("similarity", .double(0.83)),
        Property("direction_basis", .string("citation")),
        Property("drifts", .string("substitution substitution negation_flipped")),
        Property("severity", .string("meaning")), Property("key", .string("a\\b")),
      ]),
    edge(
      "likeness:\(first)/1~\(second)/1", "assertion:\(first)/1", "assertion:\(second)/1", claim: 1,
      [
        Property("status", .string("confirmed")), Property("similarity", .double(0.7)),
        Property("direction_basis", .null), Property("drifts", .null), Property("severity", .string("misquote")),
      ]),
    edge("quoted_in:\(second)", "statement:\(second)", "statement:\(first)"),
  ]

  static var rows: GraphRows {
    GraphRows(
      schema: PropertySchema(
        nodes: [
          "basis", "because", "domain", "fragments", "key", "kind", "language", "mode", "name", "names", "part",
          "polarity", "prefix", "speaker", "speaker_kind", "suffix", "text", "title", "url", "precedence", "claim_name",
        ].map { .init(name: $0, type: .string) }
          + [
            .init(name: "score", type: .double), .init(name: "boilerplate", type: .boolean),
            .init(name: "start", type: .integer), .init(name: "end", type: .integer),
          ],
        edges: ["basis", "cue", "direction_basis", "drifts", "key", "mention", "severity", "status", "text"].map {
          .init(name: $0, type: .string)
        } + [.init(name: "similarity", type: .double)]),
      nodes: nodes, edges: edges,
      runs: [1, 2].compactMap { id in
        time("2026-03-0\(6 + id)T08:30:00Z").map {
          Run(id: id, startedAt: $0, finishedAt: id == 1 ? $0 : nil, version: "1.0", command: "stemma ingest \"a\\b\"")
        }
      },
      questions: [
        CannedQuestion(
          id: "find", summary: "Which articles hold \"these\" words?",
          parameters: [.init(name: "text", meaning: "words; NULL for none")], sql: "-- Which?\nSELECT :text")
      ])
  }
}
