import ReportedSpeech

/// Rows as a query gave them, with nothing added.
package struct Listing: Answer {
  package var rows: Rows

  package init(rows: Rows) { self.rows = rows }

  package var isEmpty: Bool { rows.values.isEmpty }
  package var json: JSONValue { .array(rows.objects) }
}
