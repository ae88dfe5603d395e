import Queries
import ReportedSpeech

extension Lookup {
  /// A text with each word that no article holds put as the recorded word it most likely stands for. Words that are
  /// recorded, short words and figures stay: a wrong guess there would change the question.
  ///
  /// So does a text of which enough words are recorded: it is found by those, and guesses would only mislead.
  func respelled(_ text: String, at desk: QuestionDesk) throws -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    var unknown: Set<Int> = []
    var known = 0
    for (i, word) in words.enumerated() {
      guard let letters = Self.letters(of: word) else { continue }
      if try isRecorded(letters, at: desk) { known += 1 } else { unknown.insert(i) }
      if known == Self.enough { return text }
    }
    return try words.enumerated().map { i, word in
      guard unknown.contains(i), let letters = Self.letters(of: word) else { return String(word) }
      return try nearestStem(to: letters, at: desk) ?? String(word)
    }.joined(separator: " ")
  }

  /// So many recorded words of five letters and more find what is meant without the rest.
  private static let enough = 8

  /// A word that may be misspelled: five letters and more, and nothing but letters between marks. What a hyphen joins is two
  /// words to an index, which has no stem of both.
  private static func letters(of word: Substring) -> String? {
    let core = word.drop(while: \.isPunctuation).reversed().drop(while: \.isPunctuation)
    guard core.allSatisfy({ $0.isLetter || $0 == "'" || $0 == "’" }) else { return nil }
    let letters = String(word.lowercased().filter(\.isLetter))
    return letters.utf8.count >= 5 ? letters : nil
  }

  private func isRecorded(_ word: String, at desk: QuestionDesk) throws -> Bool {
    // An index that is asked for one word is quick; to read off all stems that begin alike takes a hundred times as long,
    // and tells something only of what has no form there.
    if try desk.all(RecordedWord.self, ["word": .text(word)]).first != nil { return true }
    let spelling = TypedWord(word)
    // No form of a stem is more than four letters longer.
    let beginning = String(word.prefix(max(3, word.count - 4)))
    return try stems(from: beginning, at: desk).contains { spelling.isForm(of: $0.stem) }
  }

  private func nearestStem(to word: String, at desk: QuestionDesk) throws -> String? {
    let spelling = TypedWord(word)
    return try stems(from: String(word.prefix(1)), at: desk)
      .map { (stem: $0.stem, distance: spelling.distance(to: $0.stem), articles: $0.articles) }
      .filter { $0.distance <= spelling.reach }
      .min { ($0.distance, $1.articles, $0.stem) < ($1.distance, $0.articles, $1.stem) }?.stem
  }

  private func stems(from beginning: String, at desk: QuestionDesk) throws -> [Stem] {
    try desk.all(Stem.self, ["stem": .text(beginning)])
  }
}
