/// Words between a pair of quotation marks.
@usableFromInline package struct Quotation: Sendable {
  /// The opening mark.
  @usableFromInline package var open: Int
  /// The closing mark; the last token of the paragraph where there is none.
  @usableFromInline package var close: Int
  package var isClosed: Bool
  /// The quotation that it stands in.
  package var parent: Int?
  package var words: Int
  /// Markup says that it is quoted, and no marks do: it runs from its first to its last word.
  @usableFromInline package var isSetOff = false

  /// Marks included.
  @inlinable package var range: Range<Int> { open..<close + 1 }
  /// Without them.
  @inlinable package var inner: Range<Int> { isSetOff ? range : open + 1..<max(close, open + 1) }
}

extension ScannedText {
  /// Pairs marks paragraph by paragraph, so that an odd one loses nothing beyond its own.
  mutating func pairQuotations(setOff quoted: [Range<Int>] = []) {
    for paragraph in paragraphs { pairQuotations(in: paragraph) }
    if !quoted.isEmpty { setOff(quoted) }
    for (index, quotation) in quotations.enumerated() where quotation.parent == nil {
      for i in quotation.range { tokens[i].quotation = Int32(index) }
    }
  }

  /// The marks that are open while a paragraph is walked.
  private struct OpenMarks {
    var outer: Int?
    var single: Int?
    /// A pair of another family inside `outer`, or of double marks inside `single`.
    var inner: Int?
    /// Single marks still to come that can only close: they tell a quotation from an apostrophe.
    var closersAhead = 0
  }

  private mutating func pairQuotations(in paragraph: Range<Int>) {
    var open = OpenMarks()
    let first = quotations.count
    for i in paragraph where isStrongSingleCloser(i, paragraph) { open.closersAhead += 1 }
    for i in paragraph where tokens[i].kind == .quote {
      if isStrongSingleCloser(i, paragraph) { open.closersAhead -= 1 }
      if tokens[i].mark.isSingle {
        pairSingle(i, paragraph, &open)
      } else if open.outer == nil, open.single == nil, let start = startOfUnopened(i, paragraph, after: first) {
        add(start, i, closed: true, parent: nil)
      } else if open.outer == nil {
        openDouble(i, paragraph, &open)
      } else {
        pairDouble(i, paragraph, &open)
      }
    }
    if let start = open.outer { add(start, paragraph.upperBound - 1, closed: false, parent: nil) }
    // What was inside marks that never closed stands by itself.
    for k in first..<quotations.count where quotations[k].parent == -1 { quotations[k].parent = nil }
  }

  private mutating func pairSingle(_ i: Int, _ paragraph: Range<Int>, _ open: inout OpenMarks) {
    if let start = open.single {
      guard closesSingle(i, paragraph, open.closersAhead) else { return }
      add(start, i, closed: true, parent: open.outer.map { _ in -1 })
      open.single = nil
      if open.outer == nil { open.inner = nil }
    } else if opensSingle(i, paragraph, hasCloser: open.closersAhead > 0 || hasWeakCloser(after: i, paragraph)) {
      open.single = i
    }
  }

  private mutating func openDouble(_ i: Int, _ paragraph: Range<Int>, _ open: inout OpenMarks) {
    if open.single != nil, open.closersAhead > 0 {
      // British usage: the double marks stand inside the single ones.
      if let start = open.inner {
        add(start, i, closed: true, parent: -1)
        open.inner = nil
      } else if opensInside(i, paragraph) {
        open.inner = i
      }
    } else if opensDouble(i, paragraph) {
      open.outer = i
      open.single = nil
    }
  }

  private mutating func pairDouble(_ i: Int, _ paragraph: Range<Int>, _ open: inout OpenMarks) {
    guard let start = open.outer else { return }
    // "… their “Bathroom Bill,” …": marks of another family inside are a pair of their own.
    if let inner = open.inner {
      if tokens[i].mark.family == tokens[inner].mark.family, closesDouble(i, paragraph) {
        add(inner, i, closed: true, parent: -1)
        open.inner = nil
        return
      }
    } else if tokens[i].mark.family != tokens[start].mark.family, opensInside(i, paragraph) {
      open.inner = i
      return
    }
    open.inner = nil
    open.single = nil
    if closesDouble(i, paragraph) {
      add(start, i, closed: true, parent: nil)
      open.outer = nil
    } else {
      add(start, endOfUnclosed(start, before: i), closed: false, parent: nil)
      open.outer = i
    }
  }

  /// Nested quotations are found before the one around them; `parent: -1` is set right when that one is known.
  private mutating func add(_ open: Int, _ close: Int, closed: Bool, parent: Int?) {
    guard close > open else { return }
    let inner = open + 1..<(closed ? close : close + 1)
    let index = quotations.count
    quotations.append(Quotation(open: open, close: close, isClosed: closed, parent: parent, words: wordCount(inner)))
    guard parent == nil else { return }
    var k = index - 1
    while k >= 0, quotations[k].open > open {
      if quotations[k].parent == -1, quotations[k].open < close { quotations[k].parent = index }
      k -= 1
    }
  }

  private func precededBySpace(_ i: Int, _ paragraph: Range<Int>) -> Bool {
    if i == paragraph.lowerBound || tokens[i].shape.contains(.spaceBefore) { return true }
    switch tokens[i - 1].kind {
    case .open, .dash: return true
    case .quote:
      return tokens[i - 1].mark.isSingle != tokens[i].mark.isSingle
        && (i - 1 == paragraph.lowerBound || tokens[i - 1].shape.contains(.spaceBefore))
    case .symbol: return i - 1 == paragraph.lowerBound || tokens[i - 1].end - tokens[i - 1].start > 1
    default: return false
    }
  }

  private func followedBySpace(_ i: Int, _ paragraph: Range<Int>) -> Bool {
    i + 1 >= paragraph.upperBound || tokens[i].shape.contains(.spaceAfter)
      || !(tokens[i + 1].isWord || tokens[i + 1].kind == .open || tokens[i + 1].kind == .quote
        || tokens[i + 1].kind == .symbol || tokens[i + 1].kind == .ellipsis)
  }

  private func opensDouble(_ i: Int, _ paragraph: Range<Int>) -> Bool {
    switch tokens[i].mark {
    case .opening, .low, .twoGraves: i + 1 < paragraph.upperBound
    case .closing: precededBySpace(i, paragraph) && !followedBySpace(i, paragraph)
    default:
      i + 1 < paragraph.upperBound
        && (precededBySpace(i, paragraph) || !followedBySpace(i, paragraph) || tokens[i - 1].kind == .comma
          || tokens[i - 1].kind == .colon)
    }
  }

  private func opensInside(_ i: Int, _ paragraph: Range<Int>) -> Bool {
    precededBySpace(i, paragraph) && !followedBySpace(i, paragraph) && tokens[i].mark != .closing
  }

  private func closesDouble(_ i: Int, _ paragraph: Range<Int>) -> Bool {
    let opens = precededBySpace(i, paragraph) && !followedBySpace(i, paragraph)
    switch tokens[i].mark {
    case .opening, .low, .twoGraves: return !precededBySpace(i, paragraph) && followedBySpace(i, paragraph)
    case .closing: return true
    default: return !opens
    }
  }

  /// Where a quotation that lost its opening mark most likely began: with the sentence that a mark closes. Nil where the
  /// mark is none that only closes: it stands against the comma or stop of what was said, and a space follows.
  private func startOfUnopened(_ i: Int, _ paragraph: Range<Int>, after first: Int) -> Int? {
    guard i > paragraph.lowerBound + 1, tokens[i].mark != .opening, tokens[i].mark != .low,
      tokens[i].mark != .twoGraves,
      !tokens[i].shape.contains(.spaceBefore), isPause(i - 1), followedBySpace(i, paragraph)
    else { return nil }
    let floor = max(paragraph.lowerBound, quotations.count > first ? (quotations.last?.close ?? 0) + 1 : 0)
    var start = i - 1
    while start > floor, tokens[start - 1].kind != .quote, !endsSentence(start - 1, before: start) { start -= 1 }
    return tokens[start].isWord && i - start > 3 ? start : nil
  }

  private func isPause(_ i: Int) -> Bool {
    switch tokens[i].kind {
    case .comma, .stop, .question, .exclamation: true
    default: false
    }
  }

  private func endsSentence(_ i: Int, before next: Int) -> Bool {
    isPause(i) && tokens[i].kind != .comma && tokens[next].shape.contains([.spaceBefore, .capital])
  }

  /// Where a quotation that lost its closing mark most likely ended: at the comma before its cue, else with its sentence,
  /// else before the next.
  private func endOfUnclosed(_ start: Int, before next: Int) -> Int {
    var i = start + 2
    while i + 1 < next {
      if tokens[i].kind == .comma || tokens[i].kind == .question || tokens[i].kind == .exclamation {
        for k in i + 1..<min(i + 5, next) where tokens[k].is([.past, .third]) && entry(k).frame.contains(.quote) {
          return i
        }
      }
      i += 1
    }
    return (start + 4..<max(start + 4, next - 1)).first { endsSentence($0, before: $0 + 1) } ?? next - 1
  }

  // MARK: Single marks

  private func opensSingle(_ i: Int, _ paragraph: Range<Int>, hasCloser: Bool) -> Bool {
    guard tokens[i].mark != .closingSingle, i + 1 < paragraph.upperBound, precededBySpace(i, paragraph),
      !tokens[i].shape.contains(.spaceAfter), hasCloser
    else { return false }
    let next = tokens[i + 1]
    // "'90s", "'em", "'til".
    if next.kind == .number { return false }
    return next.isWord || next.kind == .quote || next.kind == .ellipsis || next.kind == .open
  }

  private func closesSingle(_ i: Int, _ paragraph: Range<Int>, _ strongAhead: Int) -> Bool {
    guard tokens[i].mark != .openingSingle, followedBySpace(i, paragraph) || tokens[i + 1].kind == .quote else {
      return false
    }
    if isStrongSingleCloser(i, paragraph) { return true }
    // A plural possessive looks the same: "the workers' union". A closer that is beyond doubt is waited for.
    let last = i > paragraph.lowerBound ? bytes[Int(tokens[i - 1].end) - 1] | 32 : 0
    return !(last == 115 && strongAhead > 0)
  }

  private func isStrongSingleCloser(_ i: Int, _ paragraph: Range<Int>) -> Bool {
    guard tokens[i].kind == .quote, tokens[i].mark.isSingle, tokens[i].mark != .openingSingle, i > paragraph.lowerBound,
      !tokens[i].shape.contains(.spaceBefore)
    else { return false }
    switch tokens[i - 1].kind {
    case .comma, .stop, .question, .exclamation, .ellipsis: return true
    default: return i + 1 < paragraph.upperBound && tokens[i + 1].kind == .quote && !tokens[i + 1].mark.isSingle
    }
  }

  private func hasWeakCloser(after i: Int, _ paragraph: Range<Int>) -> Bool {
    // A short look ahead keeps a line of a million marks linear.
    for k in i + 1..<min(i + 60, paragraph.upperBound) where tokens[k].kind == .quote {
      if tokens[k].mark.isSingle, tokens[k].mark != .openingSingle, !tokens[k].shape.contains(.spaceBefore) {
        return true
      }
    }
    return false
  }
}
