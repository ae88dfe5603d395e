import Queries
import ReportedSpeech

/// A row of a board: what is so, in a sentence, and the passages that say it.
package struct BoardRow: Hashable, Sendable {
  package struct Passage: Hashable, Sendable {
    package var report: Report
    /// By content; nil where the words are no statement.
    package var name: String?
    /// The words that the sentence is about, in code points of the report's.
    package var lit: Range<Int>?
  }

  package var sentence: String
  /// What else there is to say of it.
  package var note: String?
  package var passages: [Passage]
  /// The passages are an earlier and a later wording, which can be looked at side by side.
  package var isPair: Bool
  package var figures: [Figure]
  /// Where its sentence leads, where that is another board.
  package var further: Further?
  /// What programs read of it besides.
  var members: [JSONValue.Member]
  /// Its own name on the board, where that is no passage's.
  var token: String?

  package struct Figure: Hashable, Sendable {
    package var name: String
    package var count: Int
  }

  /// Another board, narrowed.
  package struct Further: Hashable, Sendable {
    package var board: String
    package var words: [Board.Filter: String]
  }

  init(
    _ sentence: String, note: String? = nil, _ reports: [Report] = [], isPair: Bool = false, figures: [Figure] = [],
    further: Further? = nil, members: [JSONValue.Member] = [], token: String? = nil
  ) {
    self.sentence = sentence
    self.note = note
    passages = reports.map { Passage(report: $0, name: nil) }
    self.isPair = isPair
    self.figures = figures
    self.further = further
    self.members = members
    self.token = token
  }

  /// Lights what a change is about on either side, where the words stand there in one piece.
  mutating func light(_ change: Drift?) {
    guard passages.count == 2 else { return }
    for (i, place) in [change?.earlier, change?.later].enumerated() {
      let report = passages[i].report
      guard let place, place.part == report.part, place.start >= report.start else { continue }
      let range = place.start - report.start..<place.end - report.start
      let scalars = Array(report.text.unicodeScalars)
      guard range.upperBound <= scalars.count, range.count < scalars.count,
        String(String.UnicodeScalarView(scalars[range])) == place.text
      else { continue }
      passages[i].lit = range
    }
  }

  /// What the next page's first row stands behind; the later wording of two goes first, as questions sort them.
  var after: String {
    if let token { return token }
    let names = passages.compactMap(\.name)
    return isPair ? names.reversed().joined(separator: " ") : names.first ?? ""
  }
}

extension BoardRow {
  /// What is told of it, then its passages as every answer gives a report.
  var json: JSONValue {
    var all: [JSONValue.Member] = [.init("sentence", .string(sentence)), .init("note", JSONValue(note))]
    all += members
    all.append(
      .init(
        "passages",
        .array(
          passages.map { passage in
            .object(
              [.init("name", JSONValue(passage.name))] + passage.report.members
                + [
                  .init("part", .string(passage.report.part.rawValue)),
                  .init("speaker", JSONValue(passage.report.speaker)),
                ])
          })))
    return .object(all)
  }

  private static let tellsOfPassages = ["speaker", "later_than", "from", "precedence", "because"]

  /// The same in cells; of more than two passages the first two.
  var cells: [JSONValue.Member] {
    var all: [JSONValue.Member] = [.init("sentence", .string(sentence)), .init("note", JSONValue(note))]
    guard figures.isEmpty else { return all + members }
    // What its passages tell stands below, and what is a list in the JSON.
    let told = Set((passages.last?.report.members ?? []).map(\.name) + Self.tellsOfPassages)
    all += members.filter { !told.contains($0.name) && $0.value.isScalar }
    for (place, prefix) in ["one", "other"].enumerated() {
      let passage = passages.indices.contains(place) ? passages[place] : nil
      let report = passage?.report
      all += [
        .init("\(prefix)_outlet", JSONValue(report?.outlet)),
        .init("\(prefix)_published_from", JSONValue(report?.published?.from)),
        .init("\(prefix)_speaker", JSONValue(report?.speaker)), .init("\(prefix)_text", JSONValue(report?.text)),
        .init("\(prefix)_article", JSONValue(report?.article)), .init("\(prefix)_name", JSONValue(passage?.name)),
      ]
    }
    return all
  }
}

extension JSONValue {
  fileprivate var isScalar: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }
}
