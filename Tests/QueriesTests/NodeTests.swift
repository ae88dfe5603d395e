import Graph
import GraphLiterals
import Queries
import ReportedSpeech
import Testing

@Suite struct NodeTests {
  private func graph(_ terms: SelectionTerms? = nil) throws -> (nodes: [Node], edges: [Edge]) {
    var (nodes, edges): ([Node], [Edge]) = ([], [])
    let story = try Story(
      Story.readings + [
        Reading("wire", "Fen News", credit: "Coast Agency", "⟨Jo Ray:“the case has no merit at all”⟩, he said.")
      ])
    let selection = try terms.map { try story.answers.selection($0) }
    try story.answers.nodes(of: selection) { nodes.append($0) }
    try story.answers.edges(of: selection) { edges.append($0) }
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
        == ["outlet", "article", "speaker", "statement", "utterance", "claim", "copy_group"])
    #expect(
      Set(edges.map(\.kind)) == [
        "published", "credits", "copies", "owned_by", "contains", "said_by", "reports", "of", "uttered_by", "cites",
        "derived_from",
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

  @Test func `a statement's node says where it stands and what stands around it`() throws {
    let node = try #require(try graph().nodes.first { $0.id == "statement:2" })
    func value(_ name: String) -> Property.Value? { node.properties.first { $0.name == name }?.value }
    #expect(node.label == "Rain fell on the harbor all day.")
    #expect(node.from == Instant(text: "2026-03-05T00:00:00Z"))
    #expect(value("start") == .integer(35))
    #expect(
      value("prefix")
        == .string("case has no merit,” she said. ".suffixed(32, of: "“The case has no merit,” she said. ")))
    #expect(value("suffix") == .string(""))
    #expect(value("speaker") == .null)
    #expect(value("check_worthy") == .boolean(false))
  }

  @Test func `a claim's node is from its first report on`() throws {
    let claim = try #require(try graph().nodes.first { $0.id == "claim:1" })
    #expect(claim.from == Instant(text: "2026-03-05T00:00:00Z") && claim.to == nil)
  }

  @Test func `the schema names every property with its type`() throws {
    let schema = try Story.shared().answers.propertySchema()
    func type(_ name: String) -> PropertySchema.ValueType? { schema.nodes.first { $0.name == name }?.type }
    #expect(type("start") == .integer)
    #expect(type("text") == .string)
    #expect(type("check_worthy") == .boolean)
    #expect(type("byline") == .string, "of what is never known")
    #expect(schema.edges.first { $0.name == "similarity" }?.type == .double)
    #expect(Set(schema.nodes.map(\.name)).count == schema.nodes.count)
  }
}

extension String {
  fileprivate func suffixed(_ count: Int, of whole: String) -> String { String(whole.suffix(count)) }
}
