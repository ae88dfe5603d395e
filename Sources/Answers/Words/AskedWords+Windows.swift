import Queries
import ReportedSpeech

extension AskedWords {
  /// The paragraphs of a text that may hold the words, with one around each, for they may spread over two; none where it
  /// cannot hold them.
  ///
  /// Putting a text in normal form takes a hundred times as long as looking for a few words in its bytes, and of a long text
  /// that holds all of them far apart nothing is worth reading. Words that are many, or that an elision parts, are looked for
  /// in all of it.
  func windows(in text: String, _ part: Part) -> [Passage] {
    guard !isMarkedAsCut, words.count <= Self.mostWords, let needles = Needles(lookup) else {
      return [Passage(part: part, start: 0, end: text.unicodeScalars.count, text: text)]
    }
    var text = text
    return text.withUTF8 { bytes in
      let paragraphs = Self.paragraphs(bytes)
      let held = paragraphs.map { needles.held(in: UnsafeBufferPointer(rebasing: bytes[$0.bytes])) }
      var kept = [Bool](repeating: false, count: held.count)
      let reach = isOneWord ? 0 : 1
      for i in held.indices {
        let around = max(0, i - reach)..<min(held.count, i + reach + 1)
        if held[around].reduce(0, |) == needles.all { for j in around { kept[j] = true } }
      }
      return Self.runs(kept).map { run in
        let (first, last) = (paragraphs[run.lowerBound], paragraphs[run.upperBound - 1])
        let words = String(decoding: bytes[first.bytes.lowerBound..<last.bytes.upperBound], as: UTF8.self)
        return Passage(part: part, start: first.start, end: first.start + words.unicodeScalars.count, text: words)
      }
    }
  }

  /// More may well spread over paragraphs.
  private static let mostWords = QuestionLimits.standard.windowWords

  /// Lines with letters, each with the code point that it begins at.
  private static func paragraphs(_ bytes: UnsafeBufferPointer<UInt8>) -> [(bytes: Range<Int>, start: Int)] {
    var found: [(bytes: Range<Int>, start: Int)] = []
    var (begin, start, points) = (0, 0, 0)
    for (i, byte) in bytes.enumerated() {
      if byte & 0xC0 != 0x80 { points += 1 }
      guard byte == UInt8(ascii: "\n") else { continue }
      if i > begin { found.append((begin..<i, start)) }
      (begin, start) = (i + 1, points)
    }
    if bytes.count > begin { found.append((begin..<bytes.count, start)) }
    return found
  }

  private static func runs(_ kept: [Bool]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for i in kept.indices where kept[i] {
      if let last = runs.last, last.upperBound == i {
        runs[runs.count - 1] = last.lowerBound..<i + 1
      } else {
        runs.append(i..<i + 1)
      }
    }
    return runs
  }
}
