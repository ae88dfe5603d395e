import ReportedSpeech

extension NamedQuery {
  /// Every question, in the order in which one comes to ask them.
  package static let catalogue: [NamedQuery] = [
    // From words to claims.
    Found.question, Holding.question, AssertionWords.question, Told.question, Beside.question, Piece.question,
    Marked.question, Addition.question, Unasserted.question,
    // The two answers, and what came of the words since.
    FirstSaid.question, FirstReported.question, Rewording.question, OtherWording.question,
    // What the answers rest on.
    LineageRow.question, Link.question, AssertionDetail.question, StatementDetail.question, KnownDating.question,
    Named.question, Carrier.question,
    // Across claims: what changed, who has it from whom, who tells the same, what to doubt.
    Drifted.question, KindCount.question, ChangedBy.question, LostHedge.question, HeadlineQuote.question,
    CopiedFrom.question, Carried.question, ReportedAlike.question, Spread.question, SaidBy.question,
    Unwitnessed.question, Conflict.question,
    // What a person should look at.
    Bearer.question, DoubtfulMates.question, DoubtfulDerivation.question,
    // Looking around.
    KnownClaim.question, KnownSpeaker.question, Merged.question, KnownOutlet.question, KnownArticle.question,
    KnownRun.question,
    KnownCorrection.question, Figure.question, Stem.question, RecordedWord.question,
    // What every export reads.
    Selection.question, Node.question, Edge.question, Described.question, PropertySchema.Column.nodes,
    PropertySchema.Column.edges,
  ]
}
