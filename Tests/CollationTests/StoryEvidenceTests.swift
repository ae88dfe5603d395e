import Testing

@testable import Collation

@Suite struct StoryEvidenceTests {
  /// Two articles, and how much more their sentences must score.
  @Test(arguments: [
    // Two reports of one event.
    (0.47, 7, 22.0, 0.0),
    (0.30, 3, 21.0, 2.6),
    // Briefs of a few sentences bear each other out by one match.
    (0.38, 1, 4.0, 0.0),
    // Two of one campaign: long, alike, and one match or two by chance.
    (0.29, 1, 36.0, 6.9),
    (0.34, 2, 54.0, 5.8),
    // Nothing matches at all, or there is nothing that could.
    (0.20, 0, 10.0, 4.4),
    (0.20, 0, 0.0, 0.0),
  ]) func `what articles match in bears out each match`(_ row: (Double, Int, Double, Double)) {
    let evidence = StoryEvidence(similarity: row.0, matches: row.1, size: row.2)
    #expect(abs(evidence.lack - row.3) < 0.1, "\(row): \(evidence.lack)")
  }

  @Test func `it is the same whichever article is named first`() {
    let (courier, gazette) = (Orchard.courier.wording, Orchard.gazette.wording)
    #expect(courier.evidence(with: gazette).lack == gazette.evidence(with: courier).lack)
  }
}
