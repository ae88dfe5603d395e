import Collation
import Extraction
import Queries
import ReportedSpeech

/// A quote that someone pasted: what it attributes it attributes, and where it attributes nothing, the whole of it is
/// taken for the words in question, inside marks or not.
struct Pasted {
  var side: Comparison.Side

  init(_ text: String, speaker: String?) {
    // "We expect the court to dismiss it" is what is looked for, not a report of it: nobody is named in it.
    var statements = Article(key: "", text: text).statements().filter { statement in
      statement.mode != .unattributed && statement.part == .body && !Self.isOwn(statement.mention)
    }
    if let speaker {
      let credited = Speaker(name: speaker, kind: .person)
      if statements.isEmpty {
        let whole = Passage(start: 0, end: text.unicodeScalars.count, text: text)
        statements = [Statement(mode: .indirect, fragments: [whole])]
      }
      for i in statements.indices {
        statements[i].speaker = credited
        statements[i].mention = statements[i].unseen(naming: speaker)
      }
    }
    side = Comparison.Side(text: Self.blanked(text, but: statements), statements: statements)
  }

  /// The text with spaces for all that no statement holds, so that offsets stay: whoever is said to have said it, and
  /// where, is no part of the words that are held against a record.
  private static func blanked(_ text: String, but statements: [Statement]) -> String {
    guard !statements.isEmpty else { return text }
    let held = statements.flatMap(\.fragments)
    var blanked = String.UnicodeScalarView()
    for (i, scalar) in text.unicodeScalars.enumerated() {
      blanked.append(held.contains { $0.start <= i && i < $0.end } ? scalar : " ")
    }
    return String(blanked)
  }

  /// "I", "we", "nobody": no one whom a record could credit.
  private static func isOwn(_ mention: Passage?) -> Bool {
    guard let words = mention?.text.lowercased() else { return false }
    return [
      "i", "we", "you", "nobody", "no one", "everybody", "everyone", "somebody", "someone", "anybody", "anyone",
      "people",
    ].contains(words)
  }

  func compared(to recorded: Testimony) -> Comparison {
    var record = recorded.alone
    // Who pastes no name asks about none.
    if side.statements.contains(where: { $0.speaker != nil }) {
      record.mention = record.speaker.map { record.unseen(naming: $0.name) }
    }
    return Comparison(earlier: Comparison.Side(text: recorded.text, statements: [record]), later: side)
  }
}

extension Statement {
  /// A mention that stands nowhere in the words at hand, for a speaker that is known all the same.
  fileprivate func unseen(naming name: String) -> Passage { Passage(part: part, start: start, end: start, text: name) }
}
