import Graph
import GraphLiterals
import Queries
import ReportedSpeech
import Testing

@Suite struct SelectionTests {
  private static let told = Result {
    try Story(
      Story.readings + [
        Reading("wire", "Fen News", credit: "Coast Agency", "⟨Jo Ray:“the case has no merit at all”⟩, he said.")
      ])
  }

  /// The labels of the nodes that are articles, and of the speakers, outlets and statements.
  private func labels(_ terms: SelectionTerms, _ kind: String) throws -> [String] {
    let answers = try Self.told.get().answers
    var labels: [String] = []
    try answers.nodes(of: try answers.selection(terms)) { if $0.kind == kind { labels.append($0.label) } }
    return labels.sorted()
  }

  static let terms = [
    SelectionTerms(claim: 1), SelectionTerms(speaker: "Ann Lee"), SelectionTerms(outlet: "Hill Post"),
    SelectionTerms(from: Instant(text: "2026-03-06T00:00:00Z"), to: Instant(text: "2026-03-07T00:00:00Z")),
    SelectionTerms(claim: 1, speaker: "jo ray"),
    SelectionTerms(outlet: "hill", to: Instant(text: "2026-03-08T00:00:00Z")),
  ]

  @Test(arguments: terms) func `a part holds both ends of every edge, and every edge of two of its nodes`(
    terms: SelectionTerms
  ) throws {
    let answers = try Self.told.get().answers
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
      try labels(SelectionTerms(claim: 1), "outlet") == [
        "Bay Times", "Coast Agency", "Fen News", "Harbor Courier", "Hill Post",
      ])
    #expect(try labels(SelectionTerms(claim: 1), "claim").count == 1)
    #expect(try labels(SelectionTerms(claim: 1), "speaker") == ["Ann Lee", "Jo Ray"])
  }

  @Test func `a speaker comes with what that speaker said and no other`() throws {
    let terms = SelectionTerms(speaker: "ANN LEE")
    #expect(try labels(terms, "statement") == ["“The case has no merit,”", "“the case has little merit”"])
    #expect(try labels(SelectionTerms(speaker: "lee"), "statement") == labels(terms, "statement"))
    #expect(
      try labels(SelectionTerms(speaker: "e"), "speaker") == ["Ann Lee"], "who holds the letter, but Jo Ray does not")
  }

  @Test func `an outlet comes with what it published, statements or none`() throws {
    #expect(try labels(SelectionTerms(outlet: "Hill Post"), "article") == ["post/1", "post/2"])
    #expect(try labels(SelectionTerms(outlet: "Fen News"), "outlet") == ["Coast Agency", "Fen News"])
  }

  @Test func `a window is half-open, and what is undated is in none`() throws {
    func days(_ from: String?, _ to: String?) throws -> [String] {
      try labels(
        SelectionTerms(from: from.flatMap(Instant.init(text:)), to: to.flatMap(Instant.init(text:))), "article")
    }
    #expect(try days("2026-03-06T00:00:00Z", nil) == ["post/1", "post/2", "times/1"])
    #expect(try days("2026-03-05T12:00:00Z", "2026-03-06T00:00:00Z") == ["Suit filed"])
    #expect(try days(nil, "2026-03-05T00:00:00Z") == [])
  }

  @Test(arguments: [
    SelectionTerms(claim: 99), SelectionTerms(speaker: "Nobody"), SelectionTerms(outlet: "%"),
    SelectionTerms(claim: 1, outlet: "no such"),
  ])
  func `what is not there selects nothing`(terms: SelectionTerms) throws {
    #expect(try Self.told.get().answers.selection(terms).isEmpty)
  }
}
