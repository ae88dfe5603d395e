import Collation
import Extraction
import Stemma
import Testing

/// The shipped story shows what it is there to show.
@Suite struct DemoTests {
  static let archive = Result {
    let archive = try ScratchArchive()
    try archive.ingest(Demo.articles)
    return archive
  }

  @Test func `twelve articles of six outlets are read without a complaint`() throws {
    let summary = try ScratchArchive().ingest(Demo.articles)
    #expect((summary.added, summary.skipped) == (12, 0))
    #expect(summary.notices.map(\.text) == [])
    #expect(try Self.archive.get().asked("outlets", "name").count == 6)
  }

  @Test(arguments: [
    ("number_changed", "Harbor Courier", "Channel 6 News"), ("modality_changed", "Harbor Courier", "Channel 6 News"),
    ("truncation", "Northwire", "The Capital Post"), ("direct_to_indirect", "Harbor Courier", "The Capital Post"),
    ("direct_to_mixed", "Harbor Courier", "The Capital Post"),
    ("negation_flipped", "The Capital Post", "The Capital Post"),
  ])
  func `the drift that the story was written for is found`(kind: String, earlier: String, later: String) throws {
    let drifts = try Self.archive.get().lookup.drift(kind: kind, outlet: later, all: true).pairs.map(\.wording)
    let found = drifts.map { "\($0.earlier?.outlet ?? "-") -> \($0.report.outlet ?? "-")" }
    #expect(found.contains("\(earlier) -> \(later)"), "\(found)")
  }

  @Test(arguments: [
    // The question, then outlets in the order in which they reported it.
    (
      "discharge may have reached about 40 wells",
      ["Harbor Courier", "Channel 6 News", "The Capital Post", "Quickreads Daily"]
    ),
    ("lawsuit has no merit", ["Northwire", "Ellery Ledger", "Channel 6 News", "The Capital Post", "Harbor Courier"]),
    ("not drink poison so that a mill can save money", ["Harbor Courier"]),
    ("guess at what is in the water", ["Northwire", "The Capital Post"]),
  ])
  func `who reported it first`(words: String, outlets: [String]) throws {
    let reported = try Self.archive.get().lookup.first(.text(words)).reported
    #expect(reported.filter { $0.precedence != .undated }.map(\.report.outlet).starts(with: outlets))
    #expect(reported.first?.precedence == .first)
    #expect(reported.dropFirst().allSatisfy { $0.precedence != .first })
  }

  @Test(arguments: [
    ("discharge may have reached about 40 wells", "first | Ines Halloran"),
    ("lawsuit has no merit", "first | Piers Lindqvist | 2026-03-03"),
    ("not drink poison so that a mill can save money", "first | Ruth Adeyemi | 2026-03-02"),
  ])
  func `who said it first`(words: String, line: String) throws {
    let said = try Self.archive.get().said(words)
    #expect(said.first?.hasPrefix(line) == true, "\(said)")
  }

  @Test func `the wire's text belongs to the wire, whose client stamped it earlier`() throws {
    let articles = try Self.archive.get().asked("articles", "outlet", "copy_owner").filter { !$0.hasSuffix("| ") }
    #expect(articles == ["Ellery Ledger | Northwire", "Northwire | Northwire"])
    let drifts = try Self.archive.get().lookup.drift(kind: "verbatim", outlet: "Northwire", all: true).pairs.map(
      \.wording)
    #expect(drifts.filter(\.isDescended).map(\.earlier?.outlet) == [], "nothing of the owner's comes from its client")
  }

  @Test func `the letter and the email are two occasions of one claim`() throws {
    let said = try Self.archive.get().said("we expect the court to dismiss it because every sample")
    #expect(said == ["first | Piers Lindqvist | 2026-03-03", "later | Piers Lindqvist | 2026-03-04"])
  }

  @Test func `the undated article never wins`() throws {
    let reported = try Self.archive.get().lookup.first(.text("not drink poison so that a mill can save money")).reported
    #expect(reported.map(\.precedence).contains(.undated))
    #expect(reported.first?.report.outlet == "Harbor Courier")
  }

  @Test func `every rule and kind that is stored is one of the lists`() throws {
    let archive = try Self.archive.get()
    let rules = Set(try archive.asked("statements", "rule")).subtracting([""])
    #expect(rules.count > 4)
    #expect(rules.subtracting(AttributionRule.standard.map(\.id)) == [])
    let drifted = try archive.lookup.ask("drift", parameters: ["all": "1"]).rows
    let kinds = Set(drifted.values.compactMap { $0.first?.text })
    #expect(kinds.count > 6, "\(drifted.columns)")
    #expect(kinds.subtracting(DriftTest.all.map(\.id)) == [])
  }
}
