import Queries
import ReportedSpeech

extension Lookup {
  /// A text with each word that no statement holds put as the recorded word it most likely stands for. Words that are
  /// recorded, short words and figures stay: a wrong guess there would change the question.
  ///
  /// So does a text of which enough words are recorded: it is found by those, and guesses would only mislead.
  func respelled(_ text: String, in answers: Answers) throws -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    var unknown: Set<Int> = []
    var known = 0
    for (i, word) in words.enumerated() {
      guard let letters = Self.letters(of: word) else { continue }
      if try isRecorded(letters, in: answers) { known += 1 } else { unknown.insert(i) }
      if known == Self.enough { return text }
    }
    return try words.enumerated().map { i, word in
      guard unknown.contains(i), let letters = Self.letters(of: word) else { return String(word) }
      return try nearestStem(to: letters, in: answers) ?? String(word)
    }.joined(separator: " ")
  }

  /// So many recorded words of five letters and more find what is meant without the rest.
  private static let enough = 8

  /// A word that may be misspelled: five letters and more, and nothing but letters.
  private static func letters(of word: Substring) -> String? {
    let letters = word.lowercased().filter(\.isLetter)
    return letters.utf8.count >= 5 && letters.count == word.count(where: { !$0.isPunctuation }) ? letters : nil
  }

  private func isRecorded(_ word: String, in answers: Answers) throws -> Bool {
    let spelling = Spelling(word)
    // No form of a stem is more than four letters longer.
    let beginning = String(word.prefix(max(3, word.count - 4)))
    return try stems(from: beginning, in: answers).contains { spelling.isForm(of: $0.stem) }
  }

  private func nearestStem(to word: String, in answers: Answers) throws -> String? {
    let spelling = Spelling(word)
    return try stems(from: String(word.prefix(1)), in: answers)
      .map { (stem: $0.stem, distance: spelling.distance(to: $0.stem), statements: $0.statements) }
      .filter { $0.distance <= spelling.reach }
      .min { ($0.distance, $1.statements, $0.stem) < ($1.distance, $0.statements, $1.stem) }?.stem
  }

  private func stems(from beginning: String, in answers: Answers) throws -> [Stem] {
    try answers.all(Stem.self, ["stem": .text(beginning)])
  }
}

/// A typed word beside recorded stems.
struct Spelling {
  private let letters: [UInt8]

  init(_ word: String) { letters = Array(word.utf8) }

  /// Slips that are forgiven: one, in a long word two.
  var reach: Int { letters.count >= 8 ? 2 : 1 }

  /// "discharges" is a form of the stem "discharg"; endings longer than four letters are other words.
  func isForm(of stem: String) -> Bool {
    let stem = Array(stem.utf8)
    guard stem.count >= 3 || stem == letters, letters.count - stem.count <= 4 else { return false }
    // A final y stems to i.
    return letters.starts(with: stem)
      || (stem.last == UInt8(ascii: "i") && letters.starts(with: stem.dropLast() + [UInt8(ascii: "y")]))
  }

  /// The fewest slips (a letter too many, too few, wrong, or two exchanged: Damerau 1964) to the stem, endings of up to
  /// three letters left off.
  func distance(to stem: String) -> Int {
    let stem = Array(stem.utf8)
    return (0...3).map { distance(letters.dropLast($0), stem) }.min() ?? stem.count
  }

  private func distance(_ a: ArraySlice<UInt8>, _ b: [UInt8]) -> Int {
    guard abs(a.count - b.count) <= reach, !a.isEmpty else { return .max }
    let a = Array(a)
    var (before, previous, row) = ([Int](), Array(0...b.count), [Int]())
    for i in 1...a.count {
      row = [i]
      for j in 1...max(1, b.count) where j <= b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        var best = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { best = min(best, before[j - 2] + 1) }
        row.append(best)
      }
      (before, previous) = (previous, row)
    }
    return previous.last ?? 0
  }
}
