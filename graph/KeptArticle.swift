import ReportedSpeech

/// An article as the graph keeps it, with all that deciding needs; or some of its statements alone.
package struct KeptArticle: Sendable {
  package var row: ArticleRow
  package var witness: Witness
  /// As corrected.
  package var reading: Reading
  /// The rows of each statement's assertions.
  package var assertions: [[AssertionRow]]
  /// The longest words that the whole article names each speaker by; of equally long ones the first.
  package var introductions: Introductions

  package init(
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
