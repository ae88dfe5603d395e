import ReportedSpeech

/// A statement as it ought to be found.
///
/// Its line in the ledger names number and mode, then, in any order between bars, who said it (`nobody` where the article
/// does not tell) with the kind where that is no person, and what is out of the ordinary:
///
///     3 indirect | Harbor Board (organization) | denied | in 2 | said 2026-03-01..2026-03-08 | cites interview Harbor Times
///
/// The class of the cue is `speech` and the polarity `asserted` unless named.
struct GoldStatement: Sendable {
  var id: String
  var mode: Mode
  /// In code points of `Article.whole`, as every range here.
  var fragments: [Range<Int>]
  var mention: Range<Int>?
  /// In pieces: "was quoted … as saying".
  var cues: [Range<Int>] = []
  var cueClass = Cue.Class.speech
  var speaker: Speaker?
  var polarity = Polarity.asserted
  var checkWorthy = false
  /// The number of the statement that it is quoted in.
  var parent: String?
  /// "interview Harbor Times", "document".
  var citations: [String] = []
  /// "2026-03-01..2026-03-08".
  var said: String?
}

extension GoldStatement {
  init(ledger line: String, _ spans: [Marked.Span], in name: String) throws {
    let fields = line.split(separator: "|").map(\.trimmed)
    let head = fields.first?.split(separator: " ").map(String.init) ?? []
    guard head.count == 2, let mode = Mode(rawValue: head[1]) else { throw GoldError(description: "\(name): \(line)") }
    let mine = spans.filter { $0.statement == head[0] }
    func ranges(_ role: Marked.Role) -> [Range<Int>] {
      mine.filter { $0.role == role }.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
    }
    self.init(
      id: head[0], mode: mode, fragments: ranges(.fragment), mention: ranges(.mention).first, cues: ranges(.cue))
    guard !fragments.isEmpty else { throw GoldError(description: "\(name): nothing is marked \(head[0])") }
    for field in fields.dropFirst() { read(field) }
  }

  private mutating func read(_ field: String) {
    let words = field.split(separator: " ").map(String.init)
    let rest = words.dropFirst().joined(separator: " ")
    if let polarity = Polarity(rawValue: field) {
      self.polarity = polarity
    } else if let known = Cue.Class(rawValue: field) {
      cueClass = known
    } else if words[0] == "in" {
      parent = rest
    } else if words[0] == "said" {
      said = rest.contains("..") ? rest : GoldStatement.day(rest)
    } else if words[0] == "cites" {
      citations.append(rest)
    } else if field != "nobody" {
      speaker = Speaker(goldField: field)
    }
  }

  private static func day(_ text: String) -> String {
    Day(text: text).map { "\(text)..\(Day(number: $0.number + 1).text)" } ?? text
  }
}

extension Speaker {
  /// `Harbor Board (organization)`.
  fileprivate init(goldField field: String) {
    let parts = field.split(separator: "(").map(\.trimmed)
    let kind = parts.count == 2 ? Kind(rawValue: String(parts[1].dropLast())) : nil
    self.init(name: kind == nil ? field : parts[0], kind: kind ?? .person)
  }
}
