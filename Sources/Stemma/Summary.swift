import Answers
import Decisions
import Intake
import ReportedSpeech

/// What an ingest came to.
public struct Summary: Answer {
  public var run: Int64
  public var added = 0
  public var revised = 0
  public var updated = 0
  public var unchanged = 0
  public var statements = 0
  /// Records that were left out.
  public var skipped = 0
  /// Entries of lists without texts whose articles are here, and those whose are not.
  public var matched = 0
  public var unmatched = 0
  /// The formats that inputs were read as, with how many, in the order in which they are asked.
  public private(set) var formats: [String: Int] = [:]
  /// What the first inputs were read as, in order.
  public private(set) var decided: [(input: String, format: String)] = []
  /// The first thousand of them; each was told when it came.
  public private(set) var notices: [Notice] = []
  /// `--strict` ended it at the first record that could not be read; what came before is kept.
  public var stopped = false

  public init(run: Int64) { self.run = run }

  public var articles: Int { added + revised + updated + unchanged }
  public var isEmpty: Bool { articles + matched + unmatched == 0 && !stopped }

  mutating func note(_ notice: Notice) {
    if notice.skipped { skipped += 1 }
    if notices.count < 1000 { notices.append(notice) }
  }

  mutating func note(_ input: String, readAs format: String) {
    formats[format, default: 0] += 1
    if decided.count < 8 { decided.append((input, format)) }
  }

  mutating func count(_ outcome: Outcome, statements count: Int) {
    switch outcome {
    case .added: added += 1
    case .revised: revised += 1
    case .updated: updated += 1
    case .unchanged: unchanged += 1
    }
    statements += count
  }

  var counts: JSONValue {
    [
      "added": JSONValue(added), "revised": JSONValue(revised), "updated": JSONValue(updated),
      "unchanged": JSONValue(unchanged),
      "skipped": JSONValue(skipped), "statements": JSONValue(statements), "matched": JSONValue(matched),
      "unmatched": JSONValue(unmatched),
    ]
  }

  private var readings: [JSONValue.Member] {
    ArticleFormat.all.compactMap { format in formats[format.id].map { JSONValue.Member(format.id, JSONValue($0)) } }
  }

  public var json: JSONValue {
    [
      "run": .integer(run), "added": JSONValue(added), "revised": JSONValue(revised), "updated": JSONValue(updated),
      "unchanged": JSONValue(unchanged), "skipped": JSONValue(skipped), "statements": JSONValue(statements),
      "matched": JSONValue(matched), "unmatched": JSONValue(unmatched), "stopped": .boolean(stopped),
      "formats": .object(readings),
      "notices": .array(
        notices.map {
          [
            "file": .string($0.file), "place": JSONValue($0.place), "message": .string($0.message),
            "skipped": .boolean($0.skipped),
          ]
        }),
    ]
  }

  public var rows: Rows {
    Rows(
      columns: ["run", "added", "revised", "updated", "unchanged", "skipped", "statements"],
      values: [[.integer(run)] + [added, revised, updated, unchanged, skipped, statements].map { JSONValue($0) }])
  }
}
