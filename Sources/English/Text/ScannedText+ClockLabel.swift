extension ScannedText {
  /// Behind the time that heads what was posted then, "17:40 GMT – “We will.”", "[5:40 p.m.] Lee said": it belongs to no
  /// sentence. The paragraph's first token where nothing of the kind stands there.
  func afterClockLabel(_ paragraph: Range<Int>) -> Int {
    let first = paragraph.lowerBound
    let isBracketed = tokens[first].kind == .open
    var i = isBracketed ? first + 1 : first
    guard i < paragraph.upperBound, tokens[i].kind == .number, takeClock(&i, paragraph) else { return first }
    if isBracketed {
      guard i < paragraph.upperBound, tokens[i].kind == .close else { return first }
      i += 1
    }
    while i < paragraph.upperBound, tokens[i].kind == .dash || tokens[i].kind == .colon { i += 1 }
    guard i < paragraph.upperBound else { return first }
    let token = tokens[i]
    if token.isQuoted { return quotations[Int(token.quotation)].open == i ? i : first }
    // "11:00 am – Police are called" tells what happened then.
    return isBracketed && token.kind == .word && token.shape.contains(.capital) ? i : first
  }

  /// "17:40", "17.40 GMT", "5:40 p.m. ET", "5pm".
  private func takeClock(_ i: inout Int, _ paragraph: Range<Int>) -> Bool {
    let hour = string(i)
    var hasHalf = holdsHalf(hour)
    var isClock = hasHalf
    i += 1
    if i + 1 < paragraph.upperBound, tokens[i].kind == .colon, tokens[i + 1].kind == .number {
      guard hour.utf8.count <= 2, string(i + 1).utf8.prefix(while: { $0 >= 0x30 && $0 <= 0x39 }).count == 2 else {
        return false
      }
      hasHalf = holdsHalf(string(i + 1))
      isClock = true
      i += 2
    }
    // "17.40" is a number unless words say that it is a time; so is "5".
    let isStopped = hour.utf8.contains(UInt8(ascii: ".")) && (4...5).contains(hour.utf8.count)
    if !hasHalf, i < paragraph.upperBound, isHalf(i) {
      isClock = isClock || isStopped || hour.utf8.count <= 2
      i += 1
    }
    if i < paragraph.upperBound, tokens[i].shape.contains(.allCaps), (2...4).contains(tokens[i].end - tokens[i].start) {
      isClock = isClock || isStopped
      i += 1
    }
    return isClock
  }

  private func isHalf(_ i: Int) -> Bool {
    word(i, is: "am") || word(i, is: "pm") || word(i, is: "a.m.") || word(i, is: "p.m.") || word(i, is: "a.m")
      || word(i, is: "p.m")
  }

  /// "40pm".
  private func holdsHalf(_ number: String) -> Bool {
    number.utf8.count <= 4 && ["am", "pm", "AM", "PM"].contains { number.hasSuffix($0) }
  }
}
