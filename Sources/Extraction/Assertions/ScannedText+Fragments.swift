import English
import ReportedSpeech

extension ScannedText {
  /// A statement's words as fragments: cut where a sentence ends and where the outermost quotation marks begin or end,
  /// and numbered by the sentence that they stand in.
  ///
  /// - Parameter ranges: of tokens, in text order, disjoint.
  func fragments(_ ranges: [Range<Int>]) -> [Fragment] {
    let pieces = ranges.flatMap(pieces)
    let assertions = assertions(of: pieces)
    return pieces.indices.map { index in
      let piece = pieces[index]
      var space: String?
      if index > 0, pieces[index - 1].upperBound == piece.lowerBound {
        // Whatever stands between two tokens is blank.
        space = text(tokens[piece.lowerBound - 1].end, tokens[piece.lowerBound].start)
      }
      return Fragment(
        passage(piece), quoted: tokens[piece.lowerBound].isQuoted, assertion: assertions[index], space: space)
    }
  }

  private func pieces(of range: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for i in range.dropFirst() where hosts[i] != hosts[i - 1] || tokens[i].quotation != tokens[i - 1].quotation {
      pieces.append(start..<i)
      start = i
    }
    if start < range.upperBound { pieces.append(start..<range.upperBound) }
    return pieces
  }

  /// Counts the sentences from 0. One of marks alone goes with the words in front of it, the first with those behind it.
  private func assertions(of pieces: [Range<Int>]) -> [Int] {
    var assertions = Array(repeating: 0, count: pieces.count)
    var current = 0
    var hasWords = false
    var start = 0
    while start < pieces.count {
      let host = hosts[pieces[start].lowerBound]
      let end = pieces[start...].firstIndex { hosts[$0.lowerBound] != host } ?? pieces.count
      let saysSomething = pieces[start..<end].contains { $0.contains { tokens[$0].isWord } }
      if saysSomething, hasWords { current += 1 }
      hasWords = hasWords || saysSomething
      for index in start..<end { assertions[index] = current }
      start = end
    }
    return assertions
  }
}
