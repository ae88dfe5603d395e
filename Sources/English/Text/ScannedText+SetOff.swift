/// Words that markup sets off as quoted, with no quotation marks around them.
extension ScannedText {
  /// The tokens that stand wholly inside a range of code points.
  package func tokens(in points: Range<Int>) -> Range<Int> {
    let first = partition { Int(tokens[$0].from) >= points.lowerBound }
    let end = partition { Int(tokens[$0].to) > points.upperBound }
    return first..<max(end, first)
  }

  /// The first token that fits, where all behind it fit too.
  private func partition(_ fits: (Int) -> Bool) -> Int {
    var lo = 0
    var hi = tokens.count
    while lo < hi {
      let mid = (lo + hi) / 2
      if fits(mid) { hi = mid } else { lo = mid + 1 }
    }
    return lo
  }

  /// A range of tokens paragraph by paragraph.
  package func pieces(of range: Range<Int>) -> [Range<Int>] {
    paragraphs.compactMap { paragraph in
      let piece = paragraph.clamped(to: range)
      return piece.isEmpty ? nil : piece
    }
  }

  /// Takes what markup sets off for quotations without marks. Where the words have marks too, those decide.
  mutating func setOff(_ quoted: [Range<Int>]) {
    var added: [Quotation] = []
    for piece in quoted.flatMap({ pieces(of: tokens(in: $0)) }) {
      let isTaken = added.contains { $0.range.overlaps(piece) }
      let isMarked = quotations.contains {
        $0.parent == nil && $0.open <= piece.lowerBound && $0.close + 2 >= piece.upperBound
      }
      let isCrossed = quotations.contains {
        $0.range.overlaps(piece) && !(piece.lowerBound <= $0.open && $0.close < piece.upperBound)
      }
      guard !isTaken, !isMarked, !isCrossed, wordCount(piece) > 0 else { continue }
      added.append(
        Quotation(
          open: piece.lowerBound, close: piece.upperBound - 1, isClosed: false, parent: nil, words: wordCount(piece),
          isSetOff: true))
    }
    guard !added.isEmpty else { return }
    let old = quotations
    let order = (old + added).enumerated().sorted {
      ($0.element.open, -$0.element.close) < ($1.element.open, -$1.element.close)
    }
    var places = Array(repeating: 0, count: order.count)
    for (place, one) in order.enumerated() { places[one.offset] = place }
    quotations = order.map(\.element)
    for (place, one) in order.enumerated() {
      if let parent = one.element.parent { quotations[place].parent = places[parent] }
    }
    var outer: Int?
    for place in quotations.indices {
      if quotations[place].isSetOff {
        outer = place
      } else if let around = outer, quotations[place].parent == nil,
        quotations[around].range.contains(quotations[place].open)
      {
        quotations[place].parent = around
      }
    }
  }
}
