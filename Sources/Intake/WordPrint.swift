/// Enough of a text to tell whether another is the same, and whether it begins with much the same words.
struct WordPrint {
  var whole: UInt64 = WordPrint.seed
  var words: Set<UInt32> = []

  init(_ text: String) {
    var word = WordPrint.seed
    var length = 0
    for b in text.utf8 {
      let lowered = b >= 0x41 && b <= 0x5A ? b | 0x20 : b
      whole = (whole ^ UInt64(lowered)) &* 0x100_0000_01b3
      let isLetter = (lowered >= 0x61 && lowered <= 0x7A) || (b >= 0x30 && b <= 0x39) || b >= 0x80
      if isLetter {
        word = (word ^ UInt64(lowered)) &* 0x100_0000_01b3
        length += 1
      } else {
        end(&word, &length)
      }
    }
    end(&word, &length)
  }

  private mutating func end(_ word: inout UInt64, _ length: inout Int) {
    // Small words are in every text.
    if length > 3, words.count < 100 { words.insert(UInt32(truncatingIfNeeded: word)) }
    (word, length) = (WordPrint.seed, 0)
  }

  func share(with other: WordPrint) -> Double {
    let least = min(words.count, other.words.count)
    return least == 0 ? 0 : Double(words.intersection(other.words).count) / Double(least)
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
}
