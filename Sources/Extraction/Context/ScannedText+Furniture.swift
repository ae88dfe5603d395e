import English

extension ScannedText {
  /// A line of the page and not of the story: "Share", "Read more", a byline, a photo credit.
  func isFurniture(_ paragraph: Range<Int>) -> Bool {
    guard part == .body, let first = paragraph.first else { return false }
    if bylines.contains(first) { return true }
    guard paragraph.count < 40 else { return false }
    // "— Ann Lee": a signature under a quotation.
    if tokens[first].kind == .dash, first + 1 < paragraph.upperBound, tokens[first + 1].shape.contains(.capital) {
      return false
    }
    let words = wordCount(paragraph)
    if words == 0 { return true }
    if words <= 16, opensFurniture(first, paragraph) { return true }
    if words <= 12, isByline(paragraph) || isCredit(paragraph) { return true }
    return isRights(paragraph)
  }

  private func opensFurniture(_ first: Int, _ paragraph: Range<Int>) -> Bool {
    let next = first + 1 < paragraph.upperBound ? first + 1 : first
    let isShort = wordCount(paragraph) <= 3
    if tokens[first].is(.furniture) {
      return isShort || tokens[next].kind == .colon || word(next, is: "by") || word(next, is: "this")
        || word(next, is: "here") || word(next, is: "to")
    }
    if word(first, is: "read"),
      word(next, is: "more") || word(next, is: "also") || word(next, is: "the") || word(next, is: "next")
    {
      return true
    }
    if word(first, is: "sign"), word(next, is: "up") || word(next, is: "in") { return true }
    if word(first, is: "play") || word(first, is: "continue") || word(first, is: "story") || word(first, is: "skip") {
      return word(next, is: "live") || word(next, is: "reading") || word(next, is: "continues") || word(next, is: "to")
    }
    if word(first, is: "published") || word(first, is: "updated") || word(first, is: "posted")
      || word(first, is: "follow") || word(first, is: "see") && word(next, is: "also")
    {
      return !paragraph.contains { tokens[$0].endsSentence && $0 + 1 < paragraph.upperBound }
        && wordCount(paragraph) <= 12
    }
    return isShort && !paragraph.contains { tokens[$0].endsSentence }
      && !paragraph.contains { tokens[$0].kind == .quote }
  }

  /// "(Photo by Ann Lee/Harbor Images)", "AP Photo/Ann Lee".
  private func isCredit(_ paragraph: Range<Int>) -> Bool {
    for i in paragraph {
      if word(i, is: "photo") || word(i, is: "getty") || word(i, is: "images") {
        return !paragraph.contains { isFinite($0) }
      }
    }
    return false
  }

  private func isRights(_ paragraph: Range<Int>) -> Bool {
    for i in paragraph.dropLast(2) where word(i, is: "all") && word(i + 1, is: "rights") && word(i + 2, is: "reserved")
    { return true }
    guard let first = paragraph.first else { return false }
    return word(first, is: "copyright")
      || tokens[first].kind == .symbol && tokens[first].end - tokens[first].start == 2
        && bytes[Int(tokens[first].start) + 1] == 0xA9
  }
}
