import English

extension ScannedText {
  /// Drops a leading adverbial: "In an interview Lee" gives "Lee".
  func trimmed(_ range: Range<Int>, from start: Int) -> Range<Int>? {
    var lo = range.lowerBound
    let hi = range.upperBound
    while lo < hi,
      !tokens[lo].isWord && tokens[lo].kind != .quote || tokens[lo].is([.coordinator])
        || tokens[lo].is(.adverb) && !tokens[lo].is([.determiner, .groupNoun, .subjectPronoun, .title, .reflexive])
        || tokens[lo].is(.subordinator) && !tokens[lo].is(.preposition)
    {
      lo += 1
    }
    guard lo < hi else { return nil }
    if tokens[lo].is([.preposition]), !tokens[lo].is([.roleNoun, .adjective]) {
      lo = afterAdverbial(lo, hi)
    }
    // "On Tuesday Lee", "Last week the company".
    while lo + 1 < hi, tokens[lo].is([.weekday]) || tokens[lo].is(.timeAdjective) && tokens[lo + 1].is(.timeNoun) {
      lo += tokens[lo].is(.weekday) ? 1 : 2
    }
    while hi > lo, lo < hi, tokens[lo].kind == .comma || tokens[lo].is(.coordinator) { lo += 1 }
    if word(lo, is: "with") || word(lo, is: "despite") || word(lo, is: "without") { lo += 1 }
    if leadsNowhere(lo, hi, from: start) { return nil }
    guard lo < hi, hi - lo <= 40, tokens[lo].isWord || (lo..<hi).contains(where: { tokens[$0].isWord }) else {
      return nil
    }
    if tokens[hi - 1].is([.preposition, .determiner, .coordinator])
      && !tokens[hi - 1].is([.groupNoun, .roleNoun, .subjectPronoun]), !tokens[hi - 1].shape.contains(.capital)
    {
      return nil
    }
    return lo..<hi
  }

  /// "on Sunday shows amid news": a preposition that no noun phrase follows; "at least four senators", "outside experts"
  /// and somebody called From are none.
  private func leadsNowhere(_ lo: Int, _ hi: Int, from start: Int) -> Bool {
    let token = tokens[lo]
    guard token.is(.preposition), !token.is([.roleNoun, .adjective, .adverb]), lo + 1 < hi else { return false }
    if token.shape.contains(.capital), lo > start { return false }
    return !word(lo, is: "at") && !word(lo, is: "outside") && !word(lo, is: "inside") && tokens[lo + 1].kind != .number
      && !tokens[lo + 1].is([.numberWord, .determiner])
  }

  /// Where the noun phrase begins after a leading prepositional phrase without a comma.
  private func afterAdverbial(_ start: Int, _ hi: Int) -> Int {
    var k = hi - 1
    if tokens[k].is([.subjectPronoun]) { return k }
    // The last place where a phrase can begin: a determiner, or the first capital of the final run.
    let finalIsCapital = tokens[k].shape.contains(.capital)
    while k > start {
      let token = tokens[k]
      if finalIsCapital {
        if !(token.shape.contains(.capital) || token.kind == .number || token.is([.title, .roleNoun])
          || token.shape.contains(.clitic)) || token.is([.preposition, .weekday, .month])
        {
          return min(k + 1, hi - 1)
        }
      } else if token.is([.determiner, .possessive]) {
        return k
      }
      k -= 1
    }
    return start
  }
}
