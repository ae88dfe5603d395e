import English

/// What makes two words of two articles kin, so that one may stand for the other: the groups of synonyms that a word is in,
/// its first five letters, and the press's own shorthand.
///
/// Looked up by keys: of two articles only words that share one are ever held against each other. Kin say half of what the
/// same word says; without them the average precision on stories/dev and dev2 falls from .799 to .781.
struct Kin: Hashable, Sendable {
  /// What both words must have: a group of synonyms or five first letters, as a number.
  let key: UInt64
  /// The word, as a position in its article's vocabulary.
  let word: Int32

  /// Of the weight of the same word.
  static let share: Float = 0.5

  /// So many letters at the beginning, and two thirds of the longer word: "legislature" and "legislators".
  private static let letters = 5

  static func keys(of word: String, stem: UInt64, isName: Bool) -> [UInt64] {
    var keys: [UInt64] = []
    let letters = word.utf8
    if letters.count >= Self.letters { keys.append(Fingerprint.of(letters.prefix(Self.letters)) | 1) }
    guard !isName || PressWords.groups[word] != nil else { return keys }
    keys += Synonyms.standard.groups(of: stem).map { UInt64($0) << 1 }
    keys += (PressWords.groups[word] ?? []).map { UInt64($0) << 1 | 1 << 32 }
    return keys
  }

  /// Whether words that begin alike are alike for long enough.
  static func beginAlike(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let common = zip(a, b).prefix { $0 == $1 }.count
    return common >= letters && common * 3 >= max(a.count, b.count) * 2
  }
}
