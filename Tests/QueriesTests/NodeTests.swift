import Graph
import Queries
import ReportedSpeech
import Testing

@Suite struct NodeTests {
  private func graph(_ terms: SelectionTerms? = nil) throws -> (nodes: [Node], edges: [Edge]) {
    var (nodes, edges): ([Node], [Edge]) = ([], [])
    let suit = try Suit.shared()
    let selection = try terms.map { try suit.answers.selection($0) }
    try suit.answers.nodes(of: selection) { nodes.append($0) }
    try suit.answers.edges(of: selection) { edges.append($0) }
    return (nodes, edges)
  }

  @Test func `every edge leads from a node to a node, and no id comes twice`() throws {
    let (nodes, edges) = try graph()
    let ids = Set(nodes.map(\.id))
    #expect(ids.count == nodes.count)
    #expect(Set(edges.map(\.id)).count == edges.count)
    for edge in edges { #expect(ids.contains(edge.source) && ids.contains(edge.target), "\(edge.id)") }
    #expect(
      Set(nodes.map(\.kind))
        == ["outlet", "article", "speaker", "statement", "assertion", "utterance", "claim", "copy_group"])
    #expect(
      Set(edges.map(\.kind)) == [
        "published", "credits", "revises", "copies", "owned_by", "story_mate", "stated_in", "said_by", "part_of",
        "reports", "of", "uttered_by", "cites", "likeness", "quotation", "rewording",
      ])
  }

  @Test func `a kind has the same properties in every node and edge, in the same order`() throws {
    let (nodes, edges) = try graph()
    for kind in Dictionary(grouping: nodes, by: \.kind) {
      #expect(Set(kind.value.map { $0.properties.map(\.name) }).count == 1, "\(kind.key)")
    }
    for kind in Dictionary(grouping: edges, by: \.kind) {
      #expect(Set(kind.value.map { $0.properties.map(\.name) }).count == 1, "\(kind.key)")
    }
  }

  @Test func `an assertion's node says where its words stand and what stands around them`() throws {
    let node = try #require(try graph().nodes.first { $0.kind == "assertion" && $0.id.hasSuffix("/b/0-74/2") })
    func value(_ name: String) -> Property.Value? { node.properties.first { $0.name == name }?.value }
    #expect(node.label == "“We expect 40 boats,” “by June.”")
    #expect(node.from == Instant(text: "2026-03-05T00:00:00Z"))
    #expect(value("start") == .integer(32) && value("end") == .integer(74))
    #expect(
      value("fragments")
        == .string(
          #"[{"start":32,"end":53,"text":"“We expect 40 boats,”","quoted":true,"prefix":"“The case may have\n no merit. ” ","suffix":" she said, “by June.” Police wer"},{"start":64,"end":74,"text":"“by June.”","quoted":true,"prefix":"“We expect 40 boats,” she said, ","suffix":" Police were called. The harbor "}]"#
        ))
    #expect(value("speaker") == .string("Ann Lee") && value("precedence") == .string("first"))
  }

  @Test func `claims and utterances bear the name of their first assertion, and are from its time on`() throws {
    let (nodes, edges) = try graph()
    let claims = nodes.filter { $0.kind == "claim" }
    let assertions = Set(nodes.filter { $0.kind == "assertion" }.map { $0.id.dropFirst("assertion:".count) })
    for node in nodes where ["claim", "utterance"].contains(node.kind) {
      #expect(assertions.contains(node.id.drop { $0 != ":" }.dropFirst()), "\(node.id)")
    }
    #expect(claims.first?.from == Instant(text: "2026-03-05T00:00:00Z") && claims.first?.to == nil)
    let own = edges.filter { $0.kind == "of" }.map { $0.target.dropFirst("claim:".count) }
    #expect(Set(own).count == claims.count)
  }

  @Test func `a likeness says of no direction or relation`() throws {
    for edge in try graph().edges where edge.kind == "likeness" {
      #expect(edge.properties.contains(Property("direction_basis", .null)))
      #expect(!edge.properties.contains { $0.name == "relation" })
    }
  }

  @Test func `the schema names every property with its type`() throws {
    let schema = try Suit.shared().answers.propertySchema()
    func type(_ name: String) -> PropertySchema.ValueType? { schema.nodes.first { $0.name == name }?.type }
    #expect(type("start") == .integer)
    #expect(type("text") == .string)
    #expect(type("check_worthy") == .boolean)
    #expect(type("byline") == .string, "of what is never known")
    #expect(schema.edges.first { $0.name == "similarity" }?.type == .double)
    #expect(Set(schema.nodes.map(\.name)).count == schema.nodes.count)
  }
}
