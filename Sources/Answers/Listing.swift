import ReportedSpeech

/// Rows as a query gave them, with nothing added.
public struct Listing: Answer {
  public var rows: Rows

  public init(rows: Rows) { self.rows = rows }

  public var isEmpty: Bool { rows.values.isEmpty }
  public var json: JSONValue { .array(rows.objects) }
}
