/// Lines that say who wrote the text: nobody in the story, and no antecedent of its names and pronouns.
extension ScannedText {
  /// How many paragraphs at the top and at the foot of a text may be about whoever wrote it.
  static let margin = 4

  /// Finds the bylines of a body, and gives each one a paragraph of its own where a line break parts it from the text.
  mutating func separateBylines() {
    guard part == .body, !paragraphs.isEmpty else { return }
    var separated: [Range<Int>] = []
    separated.reserveCapacity(paragraphs.count)
    for (index, paragraph) in paragraphs.enumerated() {
      if index < Self.margin || index >= paragraphs.count - Self.margin {
        separated += cutAtBylines(paragraph, before: index + 1 < paragraphs.count ? paragraphs[index + 1] : nil)
      } else {
        separated.append(paragraph)
      }
    }
    paragraphs = separated
    let margins = paragraphs.indices.prefix(Self.margin + 2) + paragraphs.indices.suffix(Self.margin)
    for index in margins {
      let next = index + 1 < paragraphs.count ? paragraphs[index + 1] : nil
      if isMarginalByline(paragraphs[index], before: next) || isAboutAuthor(paragraphs[index]) {
        bylines.insert(paragraphs[index].lowerBound)
      }
    }
  }

  private func cutAtBylines(_ paragraph: Range<Int>, before following: Range<Int>?) -> [Range<Int>] {
    let lines = lines(of: paragraph)
    guard lines.count > 1 else { return [paragraph] }
    var pieces: [Range<Int>] = []
    var start = paragraph.lowerBound
    for (index, line) in lines.enumerated() {
      let next = index + 1 < lines.count ? lines[index + 1] : following
      guard isByline(line) || isMarginalByline(line, before: next) || isDateLine(line) else { continue }
      if start < line.lowerBound { pieces.append(start..<line.lowerBound) }
      pieces.append(line)
      start = line.upperBound
    }
    if start < paragraph.upperBound { pieces.append(start..<paragraph.upperBound) }
    return pieces
  }

  private func lines(of paragraph: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = paragraph.lowerBound
    for i in paragraph.dropFirst()
    where bytes[Int(tokens[i - 1].end)..<Int(tokens[i].start)].contains(where: { $0 == 0x0A || $0 == 0x0D }) {
      lines.append(start..<i)
      start = i
    }
    lines.append(start..<paragraph.upperBound)
    return lines
  }

  /// "By Ann Lee", "Written by Ann Lee and Bo Park, Harbor Courier", "Reporting by Ann Lee; editing by Bo Park".
  package func isByline(_ line: Range<Int>) -> Bool {
    guard wordCount(line) <= 16, let by = line.prefix(4).first(where: { word($0, is: "by") }), by + 1 < line.upperBound
    else { return false }
    let opens =
      by == line.lowerBound || (line.lowerBound..<by).allSatisfy { isAuthorship($0) || tokens[$0].is(.adjective) }
    let name = tokens[by + 1].kind == .colon ? by + 2 : by + 1
    guard opens, name < line.upperBound, tokens[name].shape.contains(.capital),
      !tokens[name].is([.weekday, .month, .determiner, .numberWord])
    else { return false }
    return (name..<line.upperBound).allSatisfy { isOfByline($0) }
  }

  private func isOfByline(_ i: Int) -> Bool {
    if tokens[i].kind == .question || tokens[i].kind == .exclamation { return false }
    return !tokens[i].isWord || tokens[i].shape.contains(.capital) || tokens[i].kind == .number || isAuthorship(i)
      || tokens[i].is([.preposition, .to]) || word(i, is: "and") || word(i, is: "the")
  }

  /// "Ann Lee | Staff writer", "Ann Lee, Staff Writer", "From Ann Lee in Quay", "Ann Lee reports from Quay.", and a name
  /// alone over the name of an outlet or a date.
  private func isMarginalByline(_ line: Range<Int>, before next: Range<Int>?) -> Bool {
    if isByline(line) { return true }
    guard wordCount(line) <= 10 else { return false }
    let first = word(line.lowerBound, is: "from") ? line.lowerBound + 1 : line.lowerBound
    guard let end = endOfName(first, line) else { return false }
    if first > line.lowerBound { return end < line.upperBound && word(end, is: "in") && wordCount(line) <= 7 }
    if end == line.upperBound {
      return next.map { wordCount($0) <= 5 && (isDateLine($0) || isOutletLine($0)) } ?? false
    }
    if word(end, is: "reports") || word(end, is: "reported"), end + 1 < line.upperBound {
      return word(end + 1, is: "from") || word(end + 1, is: "in")
    }
    guard !tokens[end].isWord, end + 1 < line.upperBound else { return false }
    let rest = end + 1..<line.upperBound
    guard rest.allSatisfy({ isOfByline($0) && !tokens[$0].endsSentence }) else { return false }
    return rest.contains { isAuthorship($0) } || isDateLine(rest) || tokens[end].kind == .symbol && isOutletLine(rest)
  }

  /// The end of a personal name: two to four words with capitals.
  private func endOfName(_ first: Int, _ line: Range<Int>) -> Int? {
    var end = first
    while end < line.upperBound, end - first < 4, tokens[end].kind == .word, tokens[end].shape.contains(.capital),
      !tokens[end].is([.outletWord, .organizationName, .weekday, .month, .determiner, .roleNoun])
    { end += 1 }
    return end - first >= 2 ? end : nil
  }

  /// "Ann Lee is a staff writer at the Harbor Courier. Contact her at …".
  private func isAboutAuthor(_ paragraph: Range<Int>) -> Bool {
    guard wordCount(paragraph) <= 60, let end = endOfName(paragraph.lowerBound, paragraph),
      end + 2 < paragraph.upperBound,
      word(end, is: "is") || word(end, is: "covers") || word(end, is: "can") || word(end, is: "writes")
    else { return false }
    if word(end, is: "covers") || word(end, is: "writes") { return paragraph.contains { isAddress($0) } }
    if word(end, is: "can") {
      return word(end + 1, is: "be") && paragraph.prefix(10).contains { word($0, is: "reached") }
    }
    let head = end + 1..<min(end + 9, paragraph.upperBound)
    return head.contains { isAuthorship($0) }
      && (head.contains { word($0, is: "staff") || tokens[$0].is(.outletWord) }
        || paragraph.contains { isAddress($0) })
  }

  private func isAddress(_ i: Int) -> Bool {
    tokens[i].kind == .word && bytes[Int(tokens[i].start)..<Int(tokens[i].end)].contains(UInt8(ascii: "@"))
  }

  private func isDateLine(_ line: Range<Int>) -> Bool {
    wordCount(line) <= 10
      && line.contains { tokens[$0].is(.month) && tokens[$0].shape.contains(.capital) }
      && line.contains { tokens[$0].kind == .number }
      && line.allSatisfy {
        !tokens[$0].isWord || tokens[$0].kind == .number || tokens[$0].is([.month, .weekday, .timeNoun]) || isDating($0)
      }
  }

  private func isOutletLine(_ line: Range<Int>) -> Bool {
    line.contains { tokens[$0].is(.outletWord) }
      && line.allSatisfy { tokens[$0].kind == .word && tokens[$0].shape.contains(.capital) }
  }

  private func isDating(_ i: Int) -> Bool {
    Self.datings.contains { word(i, is: $0) }
  }

  private func isAuthorship(_ i: Int) -> Bool {
    Self.authorship.contains { word(i, is: $0) }
  }

  private static let authorship: [StaticString] = [
    "written", "story", "stories", "reporting", "reported", "editing", "edited", "words", "photos", "photographs",
    "photo",
    "compiled", "posted", "staff", "writer", "writers", "reporter", "reporters", "correspondent", "columnist", "editor",
    "contributor", "contributing", "bureau", "special", "additional", "illustration", "graphics", "by", "for",
  ]
  private static let datings: [StaticString] = [
    "published", "updated", "posted", "modified", "on", "at", "am", "pm", "a.m.", "p.m.", "gmt", "est", "et", "pt",
    "utc",
    "last", "first", "st", "th",
  ]
}
