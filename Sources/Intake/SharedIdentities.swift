import ReportedSpeech

/// Ids and addresses that several articles of an input bear, and that are therefore nobody's.
struct SharedIdentities {
  /// What an article is told from others by, besides the value that is in question.
  fileprivate struct Bearer {
    let address: String?
    let title: WordPrint
    let text: WordPrint
    let isEntry: Bool
  }

  private var first: [String: Bearer] = [:]
  private var shared: Set<String> = []

  mutating func note(_ article: Article, else key: String, basis: Dating.Basis) {
    let values = SharedIdentities.candidates(article, else: key)
    guard !values.isEmpty else { return }
    var bearer: Bearer?
    for value in values where !shared.contains(value) {
      let own = bearer ?? Bearer(article, isEntry: basis == .feed)
      bearer = own
      guard let other = first[value] else {
        // A dump of millions has no need of all of them: what is no identity shows early.
        if first.count < 20_000 { first[value] = own }
        continue
      }
      let differ = value == article.canonicalURL ? own.isAnotherThan(other) : own.isElsewhereThan(other)
      if differ { shared.insert(value) }
    }
  }

  /// Gives the article the first key that is its own.
  func settle(_ article: inout Article, else key: String, notes: inout [String]) {
    let values = SharedIdentities.candidates(article, else: key)
    guard let taken = values.first, shared.contains(taken) else { return }
    article.key = values.first { !shared.contains($0) } ?? key
    let what = taken == article.canonicalURL ? "address" : "id"
    notes.append(
      "the \(what) “\(taken)” is also that of other articles here and is no key; the key is “\(article.key)”")
  }

  private static func candidates(_ article: Article, else key: String) -> [String] {
    var values: [String] = []
    for value in [article.key, article.canonicalURL].compactMap({ $0 }) where value != key && !values.contains(value) {
      values.append(value)
    }
    return values
  }
}

extension SharedIdentities.Bearer {
  fileprivate init(_ article: Article, isEntry: Bool) {
    address = article.canonicalURL
    title = WordPrint(article.title ?? "")
    text = WordPrint(article.text)
    self.isEntry = isEntry
  }

  /// Other addresses, titles and texts under one id.
  fileprivate func isElsewhereThan(_ other: Self) -> Bool {
    if let address, let there = other.address {
      return address != there && title.whole != other.title.whole && text.whole != other.text.whole
    }
    return isAnotherThan(other)
  }

  /// Without addresses that tell: a revision keeps most words of its title or of its text. Of two entries of one feed none
  /// is a revision of the other.
  fileprivate func isAnotherThan(_ other: Self) -> Bool {
    guard title.whole != other.title.whole, text.whole != other.text.whole, !title.words.isEmpty,
      !other.title.words.isEmpty
    else { return false }
    if isEntry, other.isEntry { return true }
    return title.share(with: other.title) < 0.5 && text.share(with: other.text) < 0.5
  }
}

extension Article {
  /// Under one id another article, and no revision: at another address, with hardly a word of its title and text in common.
  package func isAnother(than other: Article) -> Bool {
    guard let address = canonicalURL, let there = other.canonicalURL, address != there else { return false }
    let (own, known) = (
      SharedIdentities.Bearer(self, isEntry: false), SharedIdentities.Bearer(other, isEntry: false)
    )
    return own.isAnotherThan(known)
  }
}

/// Enough of a text to tell whether another is the same, and whether it begins with much the same words.
private struct WordPrint {
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
