import ReportedSpeech

/// Rows as a query gave them, with nothing added.
package struct Listing: Answer {
  package var rows: Rows
  /// There are more than an answer may have.
  package var isCut: Bool

  package init(rows: Rows, isCut: Bool = false) {
    self.rows = rows
    self.isCut = isCut
  }

  package var isEmpty: Bool { rows.values.isEmpty }
  package var json: JSONValue { .array(rows.objects) }
}
