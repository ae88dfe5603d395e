import English

/// What stands before a colon at the head of a paragraph of a transcript or an interview.
///
///     BRAM OSTER (lock keeper): …    IDA ROTH, MAYOR OF QUAY: …    [00:12:03] ROTH: …    Q: …    A. …
struct Label {
  enum Kind {
    /// Somebody's name or office.
    case name
    /// "Q", "Question": the outlet.
    case question
    /// "A", "Answer": whoever is interviewed.
    case answer
    /// "HOST", "UNIDENTIFIED MALE", "SPEAKER 2": nobody whom the text names.
    case role
  }

  var kind: Kind
  /// Name, bracket and office, without a time code.
  var range: Range<Int>
  /// The name alone.
  var name: Range<Int>
  /// The colon, or the letter of "Q." and "A.".
  var cue: Range<Int>
  /// Where what is said begins.
  var content: Int
  /// It has a bracket, an office or a time code: more than a word before a colon.
  var isFurnished: Bool
}

extension ScannedText {
  /// The label that opens a paragraph; whether somebody speaks there is not yet told.
  func label(of paragraph: Range<Int>) -> Label? {
    let first = afterOrnament(paragraph.lowerBound, paragraph)
    let start = afterTimeCode(first, paragraph)
    guard start < paragraph.upperBound, tokens[start].kind == .word else { return nil }
    if let letter = letter(start, paragraph) { return letter }
    var i = start
    // “LEE: …: the label of a transcript that is quoted whole.
    let quotation = tokens[first].quotation
    let isInside = quotation >= 0 && quotations[Int(quotation)].open == paragraph.lowerBound
    while i < paragraph.upperBound, i - start < 7, isOfLabel(i, from: start, inside: isInside) { i += 1 }
    let name = start..<i
    guard !name.isEmpty else { return nil }
    i = afterBracket(i, paragraph)
    i = afterOffice(i, paragraph)
    i = afterBracket(i, paragraph)
    let end = i
    while i < paragraph.upperBound, isAsterisk(i) { i += 1 }
    guard i + 1 < paragraph.upperBound, tokens[i].kind == .colon,
      tokens[i].shape.contains(.spaceAfter) || isAsterisk(i + 1)
    else { return nil }
    var content = i + 1
    while content < paragraph.upperBound, isAsterisk(content) { content += 1 }
    guard content < paragraph.upperBound else { return nil }
    return Label(
      kind: kind(ofLabel: name), range: start..<end, name: name, cue: i..<i + 1, content: content,
      isFurnished: end > name.upperBound || start > first)
  }

  /// "Q." and "A." without a colon.
  private func letter(_ i: Int, _ paragraph: Range<Int>) -> Label? {
    guard word(i, is: "q.") || word(i, is: "a."), i + 1 < paragraph.upperBound, tokens[i + 1].shape.contains(.capital)
    else { return nil }
    return Label(
      kind: word(i, is: "q.") ? .question : .answer, range: i..<i + 1, name: i..<i + 1, cue: i..<i + 1, content: i + 1,
      isFurnished: false)
  }

  /// "Q1", "A12".
  private func isNumbered(_ i: Int, _ letter: Character) -> Bool {
    let token = tokens[i]
    guard token.end - token.start > 1, bytes[Int(token.start)] | 32 == letter.asciiValue else { return false }
    return bytes[Int(token.start) + 1..<Int(token.end)].allSatisfy { (48...57).contains($0) }
  }

  private func isOfLabel(_ i: Int, from start: Int, inside: Bool) -> Bool {
    let token = tokens[i]
    if token.kind == .number { return i > start }
    guard token.kind == .word, inside || !token.isQuoted else { return false }
    return token.shape.contains(.capital) || i > start && (token.shape.contains(.clitic) || word(i, is: "of"))
  }

  private func isAsterisk(_ i: Int) -> Bool {
    tokens[i].kind == .symbol && [UInt8(ascii: "*"), UInt8(ascii: "_")].contains(bytes[Int(tokens[i].start)])
  }

  /// Over marks that open a quoted transcript, stars and ">>".
  private func afterOrnament(_ start: Int, _ paragraph: Range<Int>) -> Int {
    var i = start
    while i < paragraph.upperBound, i - start < 4, tokens[i].kind == .symbol || tokens[i].kind == .quote { i += 1 }
    return i
  }

  /// Over "[00:12:03]", "(12:03)", "00:12:03 -".
  private func afterTimeCode(_ start: Int, _ paragraph: Range<Int>) -> Int {
    var i = start
    if i < paragraph.upperBound, tokens[i].kind == .open { i += 1 }
    let digits = i
    while i < paragraph.upperBound, tokens[i].kind == .number || tokens[i].kind == .colon && i > digits { i += 1 }
    guard i - digits >= 3, tokens[i - 1].kind == .number else { return start }
    if i < paragraph.upperBound, ["am", "pm", "a.m.", "p.m."].contains(where: { word(i, is: $0) }) { i += 1 }
    if i < paragraph.upperBound, tokens[i].kind == .close { i += 1 }
    while i < paragraph.upperBound, tokens[i].kind == .dash || tokens[i].kind == .symbol { i += 1 }
    return i
  }

  private func afterBracket(_ start: Int, _ paragraph: Range<Int>) -> Int {
    guard start < paragraph.upperBound, tokens[start].kind == .open else { return start }
    let close = (start..<min(start + 14, paragraph.upperBound)).first { tokens[$0].kind == .close }
    return close.map { $0 + 1 } ?? start
  }

  /// Over ", mayor of Quay".
  private func afterOffice(_ start: Int, _ paragraph: Range<Int>) -> Int {
    guard start < paragraph.upperBound, tokens[start].kind == .comma else { return start }
    var i = start + 1
    while i < paragraph.upperBound, i - start < 14, tokens[i].isWord || tokens[i].kind == .comma || isAmpersand(i),
      !tokens[i].isQuoted, !isFinite(i) || isPossessiveClitic(i)
    { i += 1 }
    return i > start + 1 ? i : start
  }

  private func isAmpersand(_ i: Int) -> Bool {
    tokens[i].kind == .symbol && bytes[Int(tokens[i].start)] == UInt8(ascii: "&")
  }

  private func kind(ofLabel name: Range<Int>) -> Label.Kind {
    let first = name.lowerBound
    if name.count == 1 {
      if ["q", "question"].contains(where: { word(first, is: $0) }) || isNumbered(first, "q") { return .question }
      if ["a", "answer"].contains(where: { word(first, is: $0) }) || isNumbered(first, "a") { return .answer }
    }
    let opens = ["unidentified", "unknown", "unnamed", "unidentifiable"].contains { word(first, is: $0) }
    let last = tokens[name.upperBound - 1].kind == .number && name.count > 1 ? name.upperBound - 2 : name.upperBound - 1
    let isAlone = last == first
    // "MALE VOICE", "THE HOST".
    let areRoles = name.allSatisfy { i in
      tokens[i].is(.determiner) || Self.rolesOfTalk.contains { word(i, is: $0) }
    }
    return opens || areRoles || isAlone && Self.rolesOfTalk.contains { word(first, is: $0) } ? .role : .name
  }

  /// Who speaks in a transcript without being named.
  private static let rolesOfTalk: [StaticString] = [
    "host", "co-host", "cohost", "guest", "moderator", "reporter", "reporters", "anchor", "presenter", "narrator",
    "announcer", "caller", "audience", "crowd", "speaker", "man", "woman", "male", "female", "voice", "voiceover",
    "all",
    "both", "operator", "interviewer", "interviewee", "correspondent", "journalist", "questioner", "participant",
    "member",
    "protester", "commentator", "translator", "interpreter", "everyone", "others", "boy", "girl", "child", "emcee",
  ]
}
