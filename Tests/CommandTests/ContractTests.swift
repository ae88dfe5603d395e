import Foundation
import Testing

/// The keys that other programs read, in their order, every key always there.
@Suite struct ContractTests {
  static let report = "statement assertion article outlet url title published_from published_to mode text start end"
  static let drift = "drift[{kind sign severity earlier{start end text} later{start end text}}]"
  static let match =
    "statement assertion claim asked[] article outlet url title published_from published_to mode text start end speaker"
    + " polarity sameness score verdict \(drift) diff[{op text}]"
  static let said = "said[{utterance speaker from to basis precedence because chain[]}]"
  static let opening = "query verdict because claim{id text asked[]}"
  static let wording =
    "\(report) precedence because speaker later_than from relation status direction_basis \(drift) diff[{op text}]"

  @Test(
    arguments: [
      (
        ["first", "lawsuit has no merit", "--json"],
        "{\(opening) \(said) reported[{\(report) precedence because}] others[] nearest[]}"
      ),
      (
        ["first", "zeppelin manufacture", "--json"],
        "{query verdict because claim said[] reported[] others[] nearest[]}"
      ),
      (["rewordings", "lawsuit has no merit", "--json"], "{\(opening) wordings[{\(wording)}] others[] nearest[]}"),
      (["trace", "lawsuit has no merit", "--json"], "{\(opening) wordings[{\(wording)}] others[] nearest[]}"),
      (["drift", "--json"], "[{\(wording)}]"),
      (
        ["check", "the discharge may have reached about 400 wells", "--json"],
        "{query speaker verdict because matches[{\(match)}]}"
      ),
      (["check", "zeppelin manufacture", "--json"], "{query speaker verdict because matches[]}"),
      (
        ["compare", "“It may rain,” Lee said.", "Lee said it would rain.", "--json"],
        "{sameness score drift[{kind sign severity a{start end text} b{start end text}}]}"
      ),
      (["verify", "--json"], "{rebuilt ok faults[]}"),
      (["undo", "1", "--json"], "{run articles statements}"),
      (
        ["ingest", "a.txt", "--json"],
        "{run added revised updated unchanged skipped statements matched unmatched stopped formats{text} notices[]}"
      ),
    ] as [([String], String)])
  func `an answer has these keys`(arguments: [String], shape: String) throws {
    try Stemma.demo { stemma in
      try stemma.write(ExitCodeTests.story, to: "a.txt")
      let result = try stemma.run(arguments)
      #expect(Shape(json: result.output)?.description == shape, "\(result.error)")
    }
  }

  @Test func `extract writes one article a line`() throws {
    try Stemma.scratch { stemma in
      try stemma.write(
        """
        {"id":"a","title":"Mayor: we rebuild","text":"“We will rebuild,” Mayor Ann Lee told the Bay Times on Monday. “She said ‘never again’ twice,” said Jo Ray."}
        {"id":"b","text":"Rain fell all day.","url":"https://bay.example/b","date":"2026-03-05"}

        """, to: "a.jsonl")
      let result = try stemma("extract", "a.jsonl")
      #expect(result.output.split(separator: "\n").count == 2)
      #expect(
        Shape(lines: result.output)?.description
          == "{id outlet published_from published_to title url text statements[{part start end spans[[]] mode text"
          + " assertions[{spans[[]] text fragments[[]] quoted[]}]"
          + " speaker{start end text} speaker_name speaker_kind cue{start end text} cue_class polarity check_worthy rule"
          + " parent citations[{kind start end text outlet}] said_from said_to said_basis}] notices[] read_by"
          + " outlet_domain canonical_url title_is_guessed byline language"
          + " datings[{basis precision published_from published_to chosen conflict}] modified_at retrieved_at credit"
          + " is_excerpt markings[] extra{}}")
    }
  }

  @Test func `compare --batch answers each pair in order, under its own id`() throws {
    try Stemma.scratch { stemma in
      let pairs = """
        {"id":"p1","a":"“It may rain in 40 towns,” Lee said.","b":"“It will rain in 400 towns,” Lee said."}
        {"id":2,"a":"Pumpkins grow.","b":"“Nobody came,” he said."}
        nonsense
        {"id":"no b","a":"x"}
        {"id":"p3","a":"“It may rain in 40 towns,” Lee said.","b":"Lee said it may rain."}

        """
      let result = try stemma("compare", "--batch", input: pairs)
      let lines = result.output.split(separator: "\n").map(String.init)
      #expect(result.code == 0)
      #expect(lines.map { String($0.prefix(10)) } == [#"{"id":"p1""#, #"{"id":2,"s"#, #"{"id":"p3""#])
      #expect(
        Shape(lines: result.output)?.description
          == "{id score sameness drift[{kind sign severity a{start end text} b{start end text}}]}")
      #expect(result.error.contains("line 3") && result.error.contains("line 4"))
    }
  }

  /// Lines of a batch, and the id that each is answered under or what is told of it.
  static let batch: [(line: String, id: String, told: String)] = [
    ("\u{FEFF}" + #"{"id":"p\u0031\n","a":"It rained.","b":"It snowed."}"#, #""p1\n""#, ""),
    (#"{"id":7,"a":"It rained.","b":"It snowed."}"#, "7", ""),
    (#"{"id":-7.50,"a":"It rained.","b":"It snowed."}"#, "-7.50", ""),
    (#"{"id":12345678901234567890,"a":"It rained.","b":"It snowed."}"#, "12345678901234567890", ""),
    (#"{"id":true,"a":"It rained.","b":"It snowed."}"#, "true", ""),
    (#"{"id":[1],"a":"It rained.","b":"It snowed."}"#, "null", ""),
    (#"{"a":"It rained.","b":"It snowed.","a_article":null}"#, "null", ""),
    (#"{"id":1,"id":2,"a":"\ud83d","b":"It snowed."}"#, "2", ""), ("", "", ""), ("  ", "", ""),
    ("nonsense", "", "not a JSON object"), (#"["a","b"]"#, "", "not a JSON object"),
    (#""a""#, "", "not a JSON object"), (#"{"a":"x","b":"y""#, "", "not a JSON object"),
    (#"{"a":"x","b":"y"} {}"#, "", "not a JSON object"), (#"{"a":"x"}"#, "", #""b" is no text"#),
    (#"{"a":1,"b":"x"}"#, "", #""a" is no text"#), (#"{"a":"x","b":null}"#, "", #""b" is no text"#),
  ]

  @Test func `a line of a batch is answered under its id as it came, or told of and left out`() throws {
    try Stemma.scratch { stemma in
      let result = try stemma("compare", "--batch", input: Self.batch.map { $0.line + "\n" }.joined())
      #expect(result.code == 0)
      #expect(
        result.output.split(separator: "\n").map { $0.prefix { $0 != "," } }
          == Self.batch.filter { !$0.id.isEmpty }.map { "{\"id\":\($0.id)" })
      #expect(
        result.error.split(separator: "\n").map(String.init)
          == Self.batch.enumerated().filter { !$1.told.isEmpty }.map {
            "stemma: standard input, line \($0 + 1): \($1.told); skipped"
          })
    }
  }

  @Test func `check --batch answers each query, best first`() throws {
    try Stemma.demo { stemma in
      let queries = """
        {"id":"q1","text":"the lawsuit has no merit"}
        {"id":7,"text":"discharge reached 40 wells"}
        {"id":"none","text":"zeppelin"}

        """
      let result = try stemma("check", "--batch", "--limit", "2", input: queries)
      #expect(result.code == 0)
      #expect(
        Shape(lines: result.output)?.description
          == "{query rank statement assertion article outlet text speaker sameness score verdict \(Self.drift)}")
      #expect(
        result.output.split(separator: "\n").map { $0.split(separator: ",").prefix(2).joined(separator: ",") } == [
          #"{"query":"q1","rank":1"#, #"{"query":"q1","rank":2"#, #"{"query":7,"rank":1"#, #"{"query":7,"rank":2"#,
          #"{"query":"none","rank":0"#,
        ])
    }
  }

  static let listing = [
    ["first", "lawsuit has no merit"], ["rewordings", "lawsuit has no merit"], ["trace", "lawsuit has no merit"],
    ["check", "the lawsuit has no merit"], ["drift"], ["search", "lawsuit"], ["speakers"], ["outlets"], ["claims"],
    ["stats"], ["runs"], ["ask", "spread"],
  ]

  @Test(arguments: listing) func `rows are the same in every form`(arguments: [String]) throws {
    try Stemma.demo { stemma in
      let lines = try stemma.run(arguments + ["--ndjson"]).output.split(separator: "\n")
      let csv = try stemma.run(arguments + ["--csv"]).output
      let tsv = try stemma.run(arguments + ["--tsv"]).output
      #expect(!lines.isEmpty)
      let keys = try #require(Shape(lines: lines.joined(separator: "\n"))).description
      #expect(csv.hasSuffix("\r\n") && csv.records(",").count == lines.count + 1)
      #expect(csv.records(",").first?.joined(separator: " ") == String(keys.dropFirst().dropLast()))
      #expect(csv.records(",") == tsv.records("\t"))
      #expect(Set(csv.records(",").map(\.count)).count == 1)
      #expect(Shape(json: try stemma.run(arguments + ["--json"]).output) != nil)
    }
  }
}

extension String {
  /// Records of RFC 4180.
  fileprivate func records(_ separator: Unicode.Scalar) -> [[String]] {
    var (records, record, field, quoted): ([[String]], [String], String.UnicodeScalarView, Bool) = (
      [], [], .init(), false
    )
    var last: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar {
      case "\"":
        // A doubled mark is one mark of the text.
        if !quoted, last == "\"" { field.append(scalar) }
        quoted.toggle()
      case separator where !quoted:
        record.append(String(field))
        field = .init()
      case "\r" where !quoted: break
      case "\n" where !quoted:
        records.append(record + [String(field)])
        (record, field) = ([], .init())
      default: field.append(scalar)
      }
      last = scalar
    }
    return records
  }
}
