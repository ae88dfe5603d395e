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

  @Test func `a quote is quoted from its article, said by its speaker and read by its run`() throws {
    let said = try Self.said(of: "statement:1")
    for line in [
      "rdf:type schema:Quotation", "prov:wasQuotedFrom article:1", "prov:wasAttributedTo speaker:1",
      "prov:wasGeneratedBy run:1", "stemma:reports utterance:1",
    ] { #expect(said.contains(line), "\(line)") }
  }

  @Test func `words without marks are derived, not quoted`() throws {
    let said = try Self.said(of: "statement:2")
    #expect(said.contains("rdf:type schema:Statement") && said.contains("prov:wasDerivedFrom article:2"))
    #expect(!said.contains { $0.hasPrefix("prov:wasQuotedFrom") })
  }

  @Test(arguments: [
    ("copy", "confirmed", "prov:wasQuotedFrom"), ("quotation", "confirmed", "prov:wasQuotedFrom"),
    ("rewording", "confirmed", "prov:wasRevisionOf"), ("restatement", "confirmed", "prov:wasDerivedFrom"),
    ("rewording", "suggested", "stemma:similarTo"), ("copy", "suggested", "stemma:similarTo"),
  ])
  func `only what is confirmed is a derivation`(relation: String, status: String, predicate: String) throws {
    let edge = HostileGraph.edge(
      "derived_from:9", "statement:2", "statement:1",
      [Property("relation", .string(relation)), Property("status", .string(status))])
    let said = try Self.said(of: "statement:2", [edge])
    #expect(said.filter { $0.hasSuffix("statement:1") } == ["\(predicate) statement:1"])
    #expect(said.contains("prov:qualifiedDerivation derived_from:9"))
    #expect(
      try Self.said(of: "derived_from:9", [edge]) == ["rdf:type prov:Derivation", "prov:entity statement:1"])
  }

  @Test func `what is said of an edge stands in the edge's own run`() throws {
    var runs: Set<Int64?> = []
    try HostileGraph.rows.descriptions { description in
      for triple in Provenance.triples(of: description) where triple.subject == .id("derived_from:1") {
        runs.insert(triple.run)
      }
    }
    #expect(runs == [2])
  }
}
