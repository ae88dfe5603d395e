import ReportedSpeech
import Testing

@testable import Export

@Suite struct DescriptionTests {
  @Test func `an edge describes the end that has few of its kind`() throws {
    var described: [String: [String]] = [:]
    try HostileGraph.rows.descriptions { described[$0.node.id] = $0.edges.map(\.id) }
    #expect(described["outlet:1"] == [])
    #expect(described["article:2"] == ["published:2", "copies:2", "revises:2"])
    #expect(described["statement:1"] == ["contains:1", "said_by:1", "reports:1"])
    #expect(described["utterance:1"] == ["of:1", "uttered_by:1"])
    #expect(described.values.joined().count == HostileGraph.edges.count)
  }

  @Test func `a partner is the other end`() throws {
    var found: [String: [String?]] = [:]
    try HostileGraph.rows.descriptions { description in
      found[description.node.id] = ["contains", "said_by", "derived_from"].map { description.partner($0) }
    }
    #expect(found["statement:2"] == ["article:2", "speaker:2", "statement:1"])
    #expect(found["statement:1"] == ["article:1", "speaker:1", nil])
  }
}
