/// What an article is looked up by among all others: a stable hash of something that two of them may share.
package struct Key: Hashable, Sendable {
  package enum Kind: Int64, Hashable, Sendable, CaseIterable {
    /// A rare word, name or pair of words: two articles that share a few may tell of one event.
    case story = 0
    /// A long run of words, or a whole sentence of a named speaker: two articles that share one share those words.
    case wording = 1
    /// A piece of the text's fingerprint: two articles that share most are one text.
    case text = 2
  }

  /// The last two bits say the kind.
  package let hash: Int64

  package init(_ kind: Kind, of hash: UInt64) {
    self.hash = Int64(bitPattern: hash) & ~3 | kind.rawValue
  }

  /// As the graph keeps it.
  package init(hash: Int64) { self.hash = hash }

  package var kind: Kind { Kind(rawValue: hash & 3) ?? .text }
}
