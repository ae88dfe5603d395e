import ReportedSpeech

/// An article as the graph keeps it, with all that deciding needs.
public struct KeptArticle: Sendable {
  public var row: ArticleRow
  public var witness: Witness
  /// As corrected.
  public var reading: Reading
  /// The rows of each statement's assertions.
  public var assertions: [[AssertionRow]]

  public init(row: ArticleRow, witness: Witness, reading: Reading, assertions: [[AssertionRow]]) {
    self.row = row
    self.witness = witness
    self.reading = reading
    self.assertions = assertions
  }
}
