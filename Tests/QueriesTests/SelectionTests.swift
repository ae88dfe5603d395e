import Graph
import Queries
import ReportedSpeech
import Testing

@Suite struct SelectionTests {
  /// The labels of the nodes that are articles, and of the speakers, outlets and statements.
  private func labels(_ terms: SelectionTerms, _ kind: String) throws -> [String] {
    let answers = try Suit.shared().answers
    var labels: [String] = []
    try answers.nodes(of: try answers.selection(terms)) { if $0.kind == kind { labels.append($0.label) } }
    return labels.sorted()
  }

  static let terms = [
    SelectionTerms(claim: 1), SelectionTerms(speaker: "Ann Lee"), SelectionTerms(outlet: "Hill Post"),
    SelectionTerms(from: Instant(text: "2026-03-06T00:00:00Z"), to: Instant(text: "2026-03-07T00:00:00Z")),
    SelectionTerms(claim: 1, speaker: "jo ray"),
    SelectionTerms(outlet: "HILL", to: Instant(text: "2026-03-08T00:00:00Z")),
  ]

  @Test(arguments: terms) func `a part holds both ends of every edge, and every edge of two of its nodes`(
    terms: SelectionTerms
  ) throws {
    let answers = try Suit.shared().answers
    let selection = try answers.selection(terms)
    var (ids, edges, whole) = (Set<String>(), [Edge](), [Edge]())
    try answers.nodes(of: selection) { ids.insert($0.id) }
    try answers.edges(of: selection) { edges.append($0) }
    try answers.edges { whole.append($0) }
    #expect(selection.count == ids.count && !selection.isEmpty)
    #expect(edges == whole.filter { ids.contains($0.source) && ids.contains($0.target) })
    #expect(edges.count < whole.count)
    var described = (nodes: Set<String>(), edges: Set<String>())
    try answers.descriptions(of: selection) { node, edges in
      described.nodes.insert(node.id)
      described.edges.formUnion(edges.map(\.id))
      for edge in edges { #expect(edge.source == node.id || edge.target == node.id) }
    }
    #expect(described.nodes == ids && described.edges == Set(edges.map(\.id)))
  }

  @Test func `a claim comes with all that tells it, to its outlets and owners`() throws {
    #expect(
      try labels(SelectionTerms(claim: 1), "outlet") == ["Bay Times", "Harbor Courier", "The Hill Post"])
    #expect(try labels(SelectionTerms(claim: 4), "outlet") == ["Coast Agency"], "credited and owner")
    #expect(try labels(SelectionTerms(claim: 1), "claim").count == 1)
    #expect(try labels(SelectionTerms(claim: 1), "speaker") == ["Ann Lee", "Jo Ray"])
  }

  @Test func `a speaker comes with what that speaker said and no other`() throws {
    let terms = SelectionTerms(speaker: "POLICE")
    #expect(try labels(terms, "assertion") == ["“Keep off.”"])
    #expect(try labels(SelectionTerms(speaker: "poli"), "assertion") == labels(terms, "assertion"))
    #expect(try labels(SelectionTerms(speaker: "Mayor Ann"), "assertion").count == 4)
    #expect(
      try labels(SelectionTerms(speaker: "lee"), "assertion").count == 5, "two bear the name, and one another besides")
  }

  @Test func `an outlet comes with what it published, statements or none`() throws {
    #expect(try labels(SelectionTerms(outlet: "Hill Post"), "article") == ["“We expect 40 boats”"])
    #expect(try labels(SelectionTerms(outlet: "courier"), "outlet") == ["Harbor Courier"])
  }

  @Test func `a window is half-open, and what is undated is in none`() throws {
    func days(_ from: String?, _ to: String?) throws -> [String] {
      try labels(
        SelectionTerms(from: from.flatMap(Instant.init(text:)), to: to.flatMap(Instant.init(text:))), "article")
    }
    // The last has no date, but a part of it has.
    #expect(try days("2026-03-06T00:00:00Z", nil) == ["fen/1", "times/1", "“We expect 40 boats”"])
    #expect(try days("2026-03-05T12:00:00Z", "2026-03-06T00:00:00Z") == ["Suit filed over the harbor"])
    #expect(try days(nil, "2026-03-05T00:00:00Z") == [])
  }

  @Test(arguments: [
    SelectionTerms(claim: 99), SelectionTerms(speaker: "Nobody"), SelectionTerms(outlet: "%"),
    SelectionTerms(claim: 1, outlet: "no such"),
  ])
  func `what is not there selects nothing`(terms: SelectionTerms) throws {
    #expect(try Suit.shared().answers.selection(terms).isEmpty)
  }
}
