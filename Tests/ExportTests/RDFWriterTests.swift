import Testing

@testable import Export

@Suite struct RDFWriterTests {
  private static func triple(_ object: Term, _ predicate: String = "schema:text", run: Int64? = nil) -> Triple {
    Triple(subject: .id("statement:1"), predicate: predicate, object: object, run: run)
  }

  private static func quad(_ triple: Triple, base: String = "urn:stemma:") -> String {
    var writer = RDFWriter(base: base)
    writer.quad(triple)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(
    arguments: [
      (.string("say \"so\" \\ “so”"), #""say \"so\" \\ “so”""#),
      (.string("a\nb\rc\td"), #""a\nb\rc\td""#),
      (.string("\u{7}\u{1B}\u{7F}\u{9B}\u{2028}"), #""\u0007\u001B\u007F\u009B\u2028""#),
      (.string("\u{202E}👩‍👩‍👧 e\u{301}"), "\"\u{202E}👩‍👩‍👧 e\u{301}\""),
      (.integer(7), #""7"^^<http://www.w3.org/2001/XMLSchema#integer>"#),
      (.double(0.5), #""0.5"^^<http://www.w3.org/2001/XMLSchema#double>"#),
      (.double(-.infinity), #""-INF"^^<http://www.w3.org/2001/XMLSchema#double>"#),
      (.boolean(true), #""true"^^<http://www.w3.org/2001/XMLSchema#boolean>"#),
      (.dateTime("2026-03-05T00:00:00Z"), #""2026-03-05T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>"#),
      (.name("prov:Entity"), "<http://www.w3.org/ns/prov#Entity>"),
      (.id("a b<c>\"é\"%"), "<urn:stemma:a%20b%3Cc%3E%22é%22%25>"),
    ] as [(Term, String)])
  func `a quad stands in full on one line`(object: Term, written: String) {
    #expect(
      RDFWriterTests.quad(RDFWriterTests.triple(object))
        == "<urn:stemma:statement:1> <https://schema.org/text> \(written) .\n")
  }

  @Test func `a quad stands in the graph of its run`() {
    let triple = RDFWriterTests.triple(.id("run:2"), "prov:wasGeneratedBy", run: 2)
    #expect(
      RDFWriterTests.quad(triple, base: "https://x.example/")
        == "<https://x.example/statement:1> <http://www.w3.org/ns/prov#wasGeneratedBy> <https://x.example/run:2> <https://x.example/run:2> .\n"
    )
  }

  @Test func `Turtle says all of a subject in one block, a predicate once`() {
    var writer = RDFWriter(base: "urn:stemma:")
    writer.turtle(
      [
        RDFWriterTests.triple(.name("prov:Entity"), "rdf:type"),
        RDFWriterTests.triple(.name("schema:Claim"), "rdf:type"),
        RDFWriterTests.triple(.string("x")), RDFWriterTests.triple(.id("odd:a b"), "prov:used"),
        Triple(subject: .id("claim:1"), predicate: "schema:appearance", object: .id("statement:1")),
      ], kinds: ["statement", "claim"])
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == """
        statement:1 a prov:Entity, schema:Claim ;
          schema:text "x" ;
          prov:used <urn:stemma:odd:a%20b> .

        claim:1 schema:appearance statement:1 .


        """)
  }

  @Test func `a kind is a prefix, so that an id is the very id`() {
    var writer = RDFWriter(base: "https://x.example/")
    writer.prefixes(kinds: ["copy_group"])
    let text = String(decoding: writer.bytes, as: UTF8.self)
    #expect(text.contains("@prefix prov: <http://www.w3.org/ns/prov#> .\n"))
    #expect(text.hasSuffix("@prefix copy_group: <https://x.example/copy_group:> .\n\n"))
  }
}
