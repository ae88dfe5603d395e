/// Words that two words share: "didn't" is "did" and "not".
@usableFromInline package enum Contraction {
  /// The whole words, and where the second begins, for what no suffix explains.
  private static let irregular: [String: (String, String, Int)] = [
    "won't": ("will", "not", 2), "can't": ("can", "not", 2), "cannot": ("can", "not", 3), "shan't": ("shall", "not", 3),
    "ain't": ("is", "not", 2), "gonna": ("going", "to", 3), "wanna": ("want", "to", 3), "gotta": ("got", "to", 3),
    "let's": ("let", "us", 3),
  ]

  private static let openings = Set("cgw".utf8)

  private static let suffixes: [(suffix: String, word: String)] = [
    ("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'m", "am"), ("'d", "would"),
  ]

  /// After these "'s" is "is"; after any other word it marks the owner and says nothing.
  private static let subjects = Lexicon.words(
    "he she it that there what who here where how when why this everyone nobody")

  /// Most words are none: "cannot", "gonna", "gotta" and "wanna" are all that have no apostrophe.
  static func mayBe(_ word: String) -> Bool {
    let length = word.utf8.count
    return length > 2
      && (word.utf8.contains(0x27) || length < 7 && word.utf8.first.map(openings.contains) == true)
  }

  /// The words that a run writes, each with its length in code points; one for most runs.
  package static func parts(of word: String) -> [(word: String, length: Int)] {
    let length = word.utf8.count
    guard mayBe(word) else { return [(word, length)] }
    if let (first, second, cut) = irregular[word] { return [(first, cut), (second, length - cut)] }
    guard word.utf8.contains(0x27) else { return [(word, length)] }
    if word.hasSuffix("'s") {
      let stem = String(word.dropLast(2))
      return subjects.contains(stem) ? [(stem, length - 2), ("is", 2)] : [(stem, length)]
    }
    for (suffix, second) in suffixes where word.hasSuffix(suffix) && length > suffix.utf8.count {
      return [(String(word.dropLast(suffix.count)), length - suffix.utf8.count), (second, suffix.utf8.count)]
    }
    return [(word.filter { $0 != "'" }, length)]
  }
}
