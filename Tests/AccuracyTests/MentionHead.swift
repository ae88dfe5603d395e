/// The word that a mention turns on: the last one of a name, the noun of a phrase.
///
/// Two mentions agree where their heads do: "Mayor Ann Lee of Springfield" and "Lee" name one person.
struct MentionHead {
  let word: String
  let position: Int
  let mention: Range<Int>

  init(_ mention: Range<Int>, in words: Words) {
    self.mention = mention
    let inside = words.covered(by: [mention]).sorted()
    var kept: [Int] = []
    for index in inside {
      let range = words.ranges[index]
      let word = words.text(range).lowercased()
      if !kept.isEmpty, MentionHead.cuts.contains(word) || words.cuts(between: kept, and: range) { break }
      kept.append(index)
    }
    while kept.count > 1, let last = kept.last,
      MentionHead.generations.contains(words.text(words.ranges[last]).lowercased())
    { kept.removeLast() }
    let last = kept.last ?? inside.first
    position = last.map { words.ranges[$0].lowerBound } ?? mention.lowerBound
    word = (last.map { words.text(words.ranges[$0]) } ?? "").lowercased().withoutPossessive
  }

  func agrees(with other: MentionHead) -> Bool {
    if mention == other.mention { return true }
    if MentionHead.pronouns.contains(word) { return word == other.word && abs(position - other.position) <= 3 }
    if !word.isEmpty, word == other.word { return true }
    return other.mention.contains(position) && mention.contains(other.position)
  }

  static let pronouns: Set = [
    "he", "she", "they", "it", "i", "we", "you", "who", "his", "her", "their", "him", "them", "its",
  ]
  private static let cuts: Set = [
    "who", "of", "at", "for", "in", "from", "on", "with", "to", "and", "that", "by", "as",
  ]
  private static let generations: Set = ["jr", "sr", "ii", "iii", "iv"]
}

extension Words {
  /// A comma, a bracket or a dash ends the noun phrase.
  fileprivate func cuts(between kept: [Int], and next: Range<Int>) -> Bool {
    guard let last = kept.last else { return false }
    return scalars[ranges[last].upperBound..<next.lowerBound].contains { ",(—–;".unicodeScalars.contains($0) }
  }
}

extension String {
  fileprivate var withoutPossessive: String {
    for ending in ["’s", "'s", "’", "'"] where hasSuffix(ending) { return String(dropLast(ending.count)) }
    return self
  }
}
