import Collation
import English
import ReportedSpeech

/// Recorded words beside those that were asked: what they are to them, and what differs.
public struct Recorded: Hashable, Sendable {
  public var report: Report
  public var claim: Int64?
  /// The code points of the query that this answers; nil for what is merely near.
  public var asked: Range<Int>?
  public var polarity: Polarity
  public var sameness: ReportedSpeech.Match.Relation
  /// Orders rows of one verdict.
  public var score: Double
  public var verdict: Verdict
  /// `earlier` is the record, `later` the asked words.
  public var drifts: [Drift]
  public var diff: WordDiff
  /// The sentence of the article, and in it the words that were asked for, in its code points; of what is merely near, nothing.
  public var sentence: Passage?
  public var highlights: [Range<Int>]
  /// The record has brackets or an ellipsis where the asked words show none.
  public var hidesMark: Bool
  /// What disowns the words there; nil where nothing does.
  package var disowned: Disowned?
  /// They stand in what somebody there denies, who need not be whose words they are.
  var isDenied = false
}

extension Recorded {
  public var json: JSONValue {
    .object(
      [
        report.members[0], report.members[1], .init("claim", JSONValue(claim)),
        .init("asked", asked.map { [JSONValue($0.lowerBound), JSONValue($0.upperBound)] } ?? .null),
      ] + report.members[2...] + [
        .init("speaker", JSONValue(report.speaker)), .init("polarity", .string(polarity.rawValue)),
        .init("sameness", .string(sameness.rawValue)), .init("score", .double(score)),
        .init("verdict", .string(verdict.rawValue)), .init("drift", .array(allDrifts.map(\.json))),
        .init("diff", diff.json),
      ])
  }

  /// What disowns the words is a change of meaning, too.
  var allDrifts: [Drift] { drifts + [disowned?.drift].compactMap { $0 } }

  /// Somebody else than was named.
  var creditsAnother: Bool { drifts.contains { $0.kind == "attribution_changed" } }

  /// The words stand inside marks of a headline.
  var isInHeadlineMarks: Bool {
    guard let sentence, sentence.part == .title, !highlights.isEmpty else { return false }
    let scanned = ScannedText(sentence.text, part: .title)
    let marked = scanned.quotations.filter(\.isClosed).map { quotation in
      sentence.start + Int(scanned.tokens[quotation.open].from)..<sentence.start
        + Int(scanned.tokens[quotation.close].to)
    }
    return highlights.allSatisfy { words in
      marked.contains { $0.lowerBound <= words.lowerBound && words.upperBound <= $0.upperBound }
    }
  }

  /// By verdict, then by score, then whether it credits whoever was named, then by when and where they stand: never by ids.
  static func precedes(_ a: Self, _ b: Self) -> Bool {
    if a.verdict != b.verdict { return a.verdict < b.verdict }
    if a.score != b.score { return a.score > b.score }
    if a.creditsAnother != b.creditsAnother { return b.creditsAnother }
    let (s, t) = (a.report.published?.from.seconds ?? .max, b.report.published?.from.seconds ?? .max)
    if s != t { return s < t }
    return (a.report.article, a.report.part == .body ? 0 : 1, a.report.start)
      < (b.report.article, b.report.part == .body ? 0 : 1, b.report.start)
  }
}

extension Drift {
  /// Offsets count in each article's part; in a check, the asked words' count in the query.
  package var json: JSONValue {
    [
      "kind": .string(kind), "sign": JSONValue(sign?.rawValue), "severity": .string(severity.rawValue),
      "earlier": earlier.placeJSON, "later": later.placeJSON,
    ]
  }
}
