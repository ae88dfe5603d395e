import ReportedSpeech

/// An article as the graph keeps it, with all that deciding needs; or some of its statements alone.
public struct KeptArticle: Sendable {
  public var row: ArticleRow
  public var witness: Witness
  /// As corrected.
  public var reading: Reading
  /// The rows of each statement's assertions.
  public var assertions: [[AssertionRow]]
  /// The longest words that the whole article names each speaker by; of equally long ones the first.
  public var introductions: Introductions

  public init(
    row: ArticleRow, witness: Witness, reading: Reading, assertions: [[AssertionRow]],
    introductions: Introductions? = nil
  ) {
    self.row = row
    self.witness = witness
    self.reading = reading
    self.assertions = assertions
    self.introductions = introductions ?? Introductions(reading.statements)
  }
}
