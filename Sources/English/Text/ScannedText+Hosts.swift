extension ScannedText {
  /// No sentence inside quotation marks has more words and marks; one that has is cut, so that whoever compares within
  /// a sentence stays linear in the text.
  static let longestHost = 2 * longestSentence

  /// Numbers the sentences that a reader sees, those inside quotation marks too: “We came. | We saw,” she said. | It rained.
  ///
  /// A quotation's last sentence goes on to the end of the sentence that it stands in, so that a speaker's tag stays with
  /// the words in front of it.
  mutating func splitHosts() {
    var begins = Array(repeating: false, count: tokens.count)
    for paragraph in paragraphs { begins[paragraph.lowerBound] = true }
    for sentence in sentences { begins[sentence.start] = true }
    var closers: [Int: Int] = [:]
    for (index, quotation) in quotations.enumerated() where quotation.parent != nil && quotation.isClosed {
      closers[quotation.close] = index
    }
    var p = 0
    for quotation in quotations where quotation.parent == nil {
      while p + 1 < paragraphs.count, paragraphs[p].upperBound <= quotation.open { p += 1 }
      for start in starts(inside: quotation, paragraphs[p], closers) { begins[start] = true }
    }
    var host: Int32 = -1
    hosts = begins.map { begins in
      if begins { host += 1 }
      return host
    }
  }

  /// Where the second and every later sentence between a pair of marks begins.
  private func starts(inside quotation: Quotation, _ paragraph: Range<Int>, _ closers: [Int: Int]) -> [Int] {
    let limit = quotation.isClosed ? quotation.close : quotation.close + 1
    var starts: [Int] = []
    var last = quotation.open
    var hasWords = false
    var i = quotation.open + 1
    while i + 1 < limit {
      hasWords = hasWords || tokens[i].isWord
      if hasWords, let next = next(after: i, to: limit, paragraph, closers) ?? overlong(i, since: last) {
        starts.append(next)
        hasWords = false
        last = next
        i = next
      } else {
        i += 1
      }
    }
    return starts
  }

  /// The sentence that begins where the one up to `i` ends; nil where none ends there.
  private func next(after i: Int, to limit: Int, _ paragraph: Range<Int>, _ closers: [Int: Int]) -> Int? {
    if let inner = closers[i] { return endsAfterQuotation(inner, i + 1, paragraph) ? i + 1 : nil }
    var next = i + 1
    // “We won. . . .”: the last of several marks ends it.
    guard closers[next] == nil, !tokens[next].endsSentence, endsAfter(i) else { return nil }
    // “We … [the people] will”: an omission ends a sentence only where what follows begins as one.
    if tokens[i].kind == .ellipsis, !tokens[next].isWord,
      next + 1 >= limit || !tokens[next + 1].shape.contains(.capital)
    {
      return nil
    }
    while next < limit, tokens[next].kind == .close || tokens[next].kind == .quote,
      !tokens[next].shape.contains(.spaceBefore), closers[next] == nil
    { next += 1 }
    return next < limit && closers[next] == nil ? next : nil
  }

  private func overlong(_ i: Int, since start: Int) -> Int? {
    i + 1 - start >= ScannedText.longestHost && tokens[i + 1].isWord ? i + 1 : nil
  }
}
