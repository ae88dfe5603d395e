import ReportedSpeech
import Testing

@testable import Export

@Suite struct DescriptionTests {
  @Test func `an edge describes the end that has few of its kind`() throws {
    var described: [String: [String]] = [:]
    try HostileGraph.rows.descriptions { described[$0.node.id] = $0.edges.map(\.id) }
    let first = HostileGraph.first
    #expect(described["outlet:Harbor <Courier>"] == [])
    #expect(described["article:22bb"] == ["published:22bb", "copies:22bb", "revises:22bb"])
    #expect(described["statement:\(first)"] == ["stated_in:\(first)", "said_by:\(first)"])
    #expect(
      described["assertion:\(first)/1"]
        == ["part_of:\(first)/1", "reports:\(first)/1", "likeness:\(first)/1~\(HostileGraph.second)/1"])
    #expect(described["utterance:\(first)/1"] == ["of:\(first)/1", "uttered_by:\(first)/1"])
    #expect(described.values.joined().count == HostileGraph.edges.count)
  }

  @Test func `a partner is the other end`() throws {
    var found: [String: [String?]] = [:]
    try HostileGraph.rows.descriptions { description in
      found[description.node.id] = ["stated_in", "published", "rewording"].map { description.partner($0) }
    }
    #expect(found["article:11aa"] == [nil, "outlet:Harbor <Courier>", nil])
    #expect(found["statement:\(HostileGraph.first)"] == ["article:11aa", nil, nil])
    #expect(
      found["assertion:\(HostileGraph.second)/1"] == [nil, nil, "assertion:\(HostileGraph.first)/1"])
  }
}
