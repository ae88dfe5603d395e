import ReportedSpeech
import Testing

@testable import Export

@Suite struct ProvenanceTests {
  /// "predicate object" of each triple of a subject.
  private static func said(of subject: String, _ edges: [Edge] = HostileGraph.edges) throws -> [String] {
    var lines: [String] = []
    let rows = GraphRows(schema: PropertySchema(nodes: [], edges: []), nodes: HostileGraph.nodes, edges: edges)
    try rows.descriptions { description in
      for triple in Provenance.triples(of: description) where triple.subject == .id(subject) {
        switch triple.object {
        case .id(let id): lines.append("\(triple.predicate) \(id)")
        case .name(let name): lines.append("\(triple.predicate) \(name)")
        default: break
        }
      }
    }
    return lines
  }

  private static let first = "assertion:\(HostileGraph.first)/1"
  private static let second = "assertion:\(HostileGraph.second)/1"

  @Test func `a quote is quoted from its article, said by its speaker and read by its run`() throws {
    let said = try Self.said(of: "statement:\(HostileGraph.first)")
    for line in [
      "rdf:type schema:Quotation", "prov:wasQuotedFrom article:11aa",
      "prov:wasAttributedTo speaker:person:ann “a.” o'lee", "prov:wasGeneratedBy run:1",
    ] { #expect(said.contains(line), "\(line)") }
  }

  @Test func `an assertion is a part of its statement and an appearance of its claim`() throws {
    let said = try Self.said(of: Self.first)
    #expect(said.contains("schema:isPartOf statement:\(HostileGraph.first)"))
    #expect(said.contains("stemma:reports utterance:\(HostileGraph.first)/1"))
    let claim = try Self.said(of: "claim:\(HostileGraph.first)/1")
    #expect(claim.contains("schema:appearance \(Self.first)") && claim.contains("schema:appearance \(Self.second)"))
    #expect(claim.contains("schema:firstAppearance \(Self.first)"))
  }

  @Test func `words without marks are derived, not quoted`() throws {
    let said = try Self.said(of: "statement:\(HostileGraph.second)")
    #expect(said.contains("rdf:type schema:Statement") && said.contains("prov:wasDerivedFrom article:22bb"))
    #expect(!said.contains { $0.hasPrefix("prov:wasQuotedFrom") })
  }

  @Test(arguments: [
    ("copy", "confirmed", "prov:wasQuotedFrom"), ("quotation", "confirmed", "prov:wasQuotedFrom"),
    ("rewording", "confirmed", "prov:wasRevisionOf"), ("restatement", "confirmed", "prov:wasDerivedFrom"),
    ("rewording", "suggested", "stemma:similarTo"), ("copy", "suggested", "stemma:similarTo"),
  ])
  func `only what has a basis and is confirmed is a derivation`(
    kind: String, status: String, predicate: String
  ) throws {
    let edge = HostileGraph.edge("\(kind):9", Self.second, Self.first, [Property("status", .string(status))])
    let said = try Self.said(of: Self.second, [edge])
    #expect(said.filter { $0.hasSuffix(Self.first) } == ["\(predicate) \(Self.first)"])
    #expect(said.contains("prov:qualifiedDerivation \(kind):9"))
    #expect(
      try Self.said(of: "\(kind):9", [edge]) == ["rdf:type prov:Derivation", "prov:entity \(Self.first)"])
  }

  @Test(arguments: [("confirmed", "prov:alternateOf"), ("suggested", "stemma:similarTo")])
  func `a likeness is no derivation`(status: String, predicate: String) throws {
    let edge = HostileGraph.edge("likeness:9", Self.second, Self.first, [Property("status", .string(status))])
    let said = try Self.said(of: Self.second, [edge])
    #expect(said.contains("\(predicate) \(Self.first)") && said.contains("stemma:qualifiedLikeness likeness:9"))
    #expect(!said.contains { $0.contains("Derivation") || $0.hasPrefix("prov:was") && $0.hasSuffix(Self.first) })
    #expect(try Self.said(of: "likeness:9", [edge]) == ["rdf:type stemma:Likeness", "prov:entity \(Self.first)"])
  }

  @Test func `what is said of an edge stands in the edge's own run`() throws {
    var runs: Set<Int64?> = []
    try HostileGraph.rows.descriptions { description in
      for triple in Provenance.triples(of: description)
      where triple.subject == .id("rewording:\(HostileGraph.second)/1~\(HostileGraph.first)/1") {
        runs.insert(triple.run)
      }
    }
    #expect(runs == [2])
  }
}
