import CStemmer

/// Snowball's English stemmer.
///
/// libstemmer keeps its state in the stemmer, so one is made for each reading of words and goes with it: nothing is
/// shared between threads and nothing is locked. Making one costs about as much as stemming three words.
@usableFromInline package final class Stemmer {
  private let handle: OpaquePointer?

  package init() { handle = sb_stemmer_new("english", "UTF_8") }

  deinit { sb_stemmer_delete(handle) }

  /// The hash of the stem of a lower-case word; of the word itself where it has no stem.
  package func stem(_ word: [UInt8]) -> UInt64 {
    guard let handle, let stem = sb_stemmer_stem(handle, word, Int32(clamping: word.count)) else {
      return Fingerprint.of(word)
    }
    return Fingerprint.of(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle))))
  }
}
