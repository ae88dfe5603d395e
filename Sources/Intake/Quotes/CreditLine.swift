import English

/// The line below a quotation that says whose it is: "— Bram Oster, fisherman", "Posted by Bram Oster on Monday",
/// "— Tarn Police (@tarnpolice) May 1, 2026".
struct CreditLine {
  /// The name alone, in code points of the line.
  let name: Range<Int>

  /// - Parameter isSigned: only a line that begins with a dash counts, as where no markup sets it off.
  init?(_ line: String, isSigned: Bool = false) {
    let scalars = Array(line.prefix(200).unicodeScalars)
    guard line.utf8.count <= 400 else { return nil }
    var start = CreditLine.skip(scalars, from: 0) { CreditLine.isSpace($0) }
    let beforeDash = start
    start = CreditLine.skip(scalars, from: start) { CreditLine.dashes.contains($0) || CreditLine.isSpace($0) }
    let isDashed = scalars[beforeDash..<start].contains { CreditLine.dashes.contains($0) }
    if isSigned, !isDashed { return nil }
    let isLabelled = CreditLine.skipLabel(scalars, &start)
    // "🚢 Gil Reeve 🚢": what people set around their names is no part of them.
    start = CreditLine.skip(scalars, from: start) { CreditLine.isOrnament($0) || CreditLine.isSpace($0) }
    var end = CreditLine.end(of: scalars, from: start)
    while end > start,
      CreditLine.isSpace(scalars[end - 1]) || ",;:".unicodeScalars.contains(scalars[end - 1])
        || CreditLine.isOrnament(scalars[end - 1])
    {
      end -= 1
    }
    // "Jr." keeps its full stop.
    if end > start, scalars[end - 1] == ".", let last = scalars[start..<end].split(separator: " ").last, last.count > 3
    {
      end -= 1
    }
    guard CreditLine.isName(scalars[start..<end], isSure: isDashed || isLabelled) else { return nil }
    name = start..<end
  }

  private static let dashes: Set<Unicode.Scalar> = ["—", "–", "―", "-", "‒", "~", "−"]
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  private static func isOrnament(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .otherSymbol, .format, .nonspacingMark, .modifierSymbol: scalar.value > 0x2000
    default: false
    }
  }

  private static func skip(_ scalars: [Unicode.Scalar], from start: Int, _ isPassed: (Unicode.Scalar) -> Bool) -> Int {
    scalars[start...].firstIndex { !isPassed($0) } ?? scalars.count
  }

  private static let labels = [
    "a post shared by ", "posted by ", "post by ", "shared by ", "tweeted by ", "quote by ", "source: ", "by ",
  ]

  private static func skipLabel(_ scalars: [Unicode.Scalar], _ start: inout Int) -> Bool {
    for label in labels {
      let letters = Array(label.unicodeScalars)
      let own = scalars[start...].prefix(letters.count).map { isSpace($0) ? " " : $0.properties.lowercaseMapping }
      if own.joined() == label {
        start += letters.count
        return true
      }
    }
    return false
  }

  /// Before an office, a handle, a date, a title.
  private static func end(of scalars: [Unicode.Scalar], from start: Int) -> Int {
    var i = start
    while i < scalars.count {
      let scalar = scalars[i]
      if ",(;|•·\n[/\t".unicodeScalars.contains(scalar) { return i }
      if scalar == ":" || (dashes.contains(scalar) && i > start && isSpace(scalars[i - 1])) { return i }
      if isSpace(scalar), i > start, scalars[start] == "@" || breaks(behind: i, of: scalars) { return i }
      i += 1
    }
    return i
  }

  private static let words: Set<String> = [
    "in", "on", "at", "via", "to", "during", "speaking", "writing", "said", "wrote", "told", "from", "posted", "before",
    "after", "when", "who", "talking", "addressing", "replying",
  ]

  private static func breaks(behind space: Int, of scalars: [Unicode.Scalar]) -> Bool {
    let word = scalars[(space + 1)...].prefix { !isSpace($0) }
    if word.first == "@" || word.first.map({ ("0"..."9").contains($0) }) == true { return true }
    // "— Bram Oster May 1, 2026".
    let next = scalars[(space + 1 + word.count)...].drop { isSpace($0) || $0 == "." }.first
    if MonthName.number(String(String.UnicodeScalarView(word.filter { $0 != "." })).lowercased()) != nil,
      next.map({ ("0"..."9").contains($0) }) == true
    {
      return true
    }
    return words.contains(word.map { $0.properties.lowercaseMapping }.joined())
  }

  /// Names begin their words with capitals, but for the small ones between them.
  private static func isName(_ name: ArraySlice<Unicode.Scalar>, isSure: Bool) -> Bool {
    let words = name.split(whereSeparator: isSpace)
    guard let first = words.first, (1...9).contains(words.count), name.count <= 80,
      name.contains(where: \.properties.isAlphabetic), first.first != "#"
    else { return false }
    let text = name.map { String($0) }.joined().lowercased()
    if notNames.contains(text) || notNames.contains(where: { $0.hasSuffix(" ") && text.hasPrefix($0) }) { return false }
    if first.first == "@" { return words.count == 1 && first.count > 1 }
    let capitals = words.count { word in word.first.map { $0.properties.isUppercase } ?? false }
    let small = words.count { word in word.allSatisfy { !$0.properties.isUppercase } }
    return first.first.map { $0.properties.isUppercase } == true && capitals > 0
      && (isSure ? small <= capitals + 1 : small <= capitals)
  }

  /// A name of two to four words that stands by itself or before an office: what a block quotation ends in, without a dash.
  static func bare(_ line: String) -> CreditLine? {
    guard let credit = CreditLine(line), line.utf8.split(separator: 0x20).count <= 9,
      ![".", "!", "?", "”", "\"", ":", "…"].contains(where: { line.hasSuffix($0) })
    else { return nil }
    let scalars = Array(line.unicodeScalars)
    let words = scalars[credit.name].split(whereSeparator: isSpace)
    let rest = String(String.UnicodeScalarView(scalars[credit.name.upperBound...])).trimmed
    let opensSentence = words.first.map { openings.contains(String(String.UnicodeScalarView($0)).lowercased()) } ?? true
    let isName =
      !opensSentence && (2...4).contains(words.count) && words.allSatisfy { $0.first?.properties.isUppercase == true }
    return credit.name.lowerBound == 0 && isName && (rest.isEmpty || rest.hasPrefix(",") || rest.hasPrefix("("))
      ? credit : nil
  }

  private static let openings: Set<String> = [
    "not", "no", "never", "nor", "but", "and", "or", "so", "yes", "oh", "if", "only", "our", "my", "your", "all",
  ]

  private static let notNames: Set<String> = [
    "source", "via", "photo", "image", "video", "advertisement", "view ", "read ", "watch ", "see ", "click ",
    "follow ",
    "photo ", "picture ", "image ", "more ", "continue ", "share ", "twitter", "instagram", "facebook", "x",
  ]
}
