import ReportedSpeech

extension AskedWords {
  /// The paragraphs of a text that may hold the words, with one around each; none where it cannot hold them.
  ///
  /// Putting a text in normal form takes a hundred times as long as looking for a few words in its bytes, and of a long text
  /// that holds all of them far apart nothing is worth reading. Words that are many, or that an elision parts, are looked for
  /// in all of it.
  func windows(in text: String, _ part: Part) -> [Passage] {
    let whole = [Passage(part: part, start: 0, end: text.unicodeScalars.count, text: text)]
    let needles = lookup.map { $0.map { Array($0.utf8) } }
    guard !isMarkedAsCut, words.count <= Self.mostWords, !needles.isEmpty,
      needles.allSatisfy({ $0.allSatisfy { $0.allSatisfy { $0 < 0x80 } } })
    else { return whole }
    var text = text
    return text.withUTF8 { bytes in
      let paragraphs = Self.paragraphs(bytes)
      let held = paragraphs.map { Self.held(needles, in: bytes[$0.bytes]) }
      let all = (1 << needles.count) - 1
      var kept = [Bool](repeating: false, count: held.count)
      for i in held.indices {
        let around = max(0, i - 1)..<min(held.count, i + 2)
        if held[around].reduce(0, |) == all { for j in around { kept[j] = true } }
      }
      return Self.runs(kept).map { run in
        let (first, last) = (paragraphs[run.lowerBound], paragraphs[run.upperBound - 1])
        let words = String(decoding: bytes[first.bytes.lowerBound..<last.bytes.upperBound], as: UTF8.self)
        return Passage(part: part, start: first.start, end: first.start + words.unicodeScalars.count, text: words)
      }
    }
  }

  /// More may well spread over paragraphs.
  private static let mostWords = 60

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

  /// Which of the words stand there, a bit each. Letters with marks stand for others: where there are any, it may be all.
  private static func held(_ needles: [[[UInt8]]], in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    if bytes.contains(where: { (0xC3...0xCB).contains($0) }) { return (1 << needles.count) - 1 }
    var held = 0
    for (i, spellings) in needles.enumerated() where spellings.contains(where: { bytes.holds($0) }) { held |= 1 << i }
    return held
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

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Whether lower-case letters stand there, in whichever case.
  fileprivate func holds(_ needle: [UInt8]) -> Bool {
    guard let first = needle.first, needle.count <= count else { return false }
    for start in startIndex...endIndex - needle.count where self[start].lowercased == first {
      if zip(self[start...], needle).allSatisfy({ $0.lowercased == $1 }) { return true }
    }
    return false
  }
}

extension UInt8 {
  fileprivate var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
