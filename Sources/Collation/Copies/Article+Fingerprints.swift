import English
import ReportedSpeech

extension Article {
  /// Hashes of some of its windows of words, picked so that any shared passage of a certain length shares one
  /// (winnowing: Schleimer, Wilkerson and Aiken 2003).
  ///
  /// Of two kinds, told apart by the last bit. 0: eight words as they stand; fifteen in a row share one. 1: its frame,
  /// grammar, names and figures as they stand, and one blank for whatever lies between. A program that puts synonyms for
  /// the words of a text leaves hardly eight in a row; the frame it leaves alone.
  package func fingerprints() -> Set<Int64> {
    let words = Passage(start: 0, end: 0, text: text).rawWords(allQuoted: false)
    let plain = Self.winnowed(words.map { Fingerprint.of($0.bytes) }, window: 8)
    let frame = Self.winnowed(Self.frame(words), window: 8)
    return Set(plain.map { $0 & ~3 }).union(frame.map { $0 & ~3 | 1 })
  }

  private static func frame(_ words: [RawWord]) -> [UInt64] {
    var frame: [UInt64] = []
    for word in words {
      let isName = word.traits.contains(.capital) && !word.traits.contains(.opensSentence)
      if isName || word.isNumber || Lexicon.stops.contains(String(decoding: word.bytes, as: UTF8.self)) {
        frame.append(Fingerprint.of(word.bytes))
      } else if frame.last != blank {
        frame.append(blank)
      }
    }
    return frame
  }

  private static let blank: UInt64 = 1

  /// The least hash of each span of eight windows; of a text shorter than a window, that of all of it.
  private static func winnowed(_ words: [UInt64], window: Int) -> Set<Int64> {
    guard words.count >= window else { return words.isEmpty ? [] : [shingle(words[...])] }
    return winnowed((0...words.count - window).map { shingle(words[$0..<$0 + window]) })
  }

  /// Of this many neighbours the least is kept.
  private static let span = 8

  private static func shingle(_ words: ArraySlice<UInt64>) -> Int64 {
    var f = Fingerprint()
    for word in words { f.add(word) }
    return Int64(bitPattern: f.mixed)
  }

  private static func winnowed(_ shingles: [Int64]) -> Set<Int64> {
    var kept: Set<Int64> = []
    // The least of a sliding span: places whose hash some later one undercuts can never be it.
    var queue: [Int] = []
    var head = 0
    for (i, hash) in shingles.enumerated() {
      while queue.count > head, let last = queue.last, shingles[last] >= hash { queue.removeLast() }
      queue.append(i)
      if queue[head] + span <= i { head += 1 }
      if i + 1 >= min(span, shingles.count) { kept.insert(shingles[queue[head]]) }
    }
    return kept
  }
}
