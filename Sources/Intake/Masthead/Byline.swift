import English

/// "By Ann Lee, Associated Press | March 5, 2026": who wrote it, and for whom.
struct Byline: Hashable {
  var names: String
  /// What follows the names and is an organisation: "Associated Press", "Harbor Courier".
  var organisation: String?

  init?(_ line: String) {
    guard line.utf8.count <= 160, Byline.isOpened(line) else { return nil }
    let segments = line.split(whereSeparator: { "|•·/—".contains($0) }).map(\.trimmed)
    guard let opened = segments.firstIndex(where: { Byline.afterOpening($0) != nil }), opened <= 1,
      let written = Byline.afterOpening(segments[opened])
    else { return nil }
    var pieces = written.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
    if let first = pieces.first { pieces = Byline.cut(first) + pieces.dropFirst() }
    guard let first = pieces.first, Byline.isNames(first) else { return nil }
    let others = pieces.dropFirst()
    organisation = others.first { Byline.isOrganisation($0) || Byline.isOutlet($0) }
    // "A, B and C": only then are the parts between commas further names, and not offices.
    let isList = others.contains { $0.contains(" and ") || $0.hasPrefix("and ") || $0.contains(" & ") }
    let further = isList ? others.prefix { Byline.isNames($0) && !Byline.isOrganisation($0) } : []
    names = ([first] + further).joined(separator: ", ")
    let beside = segments[..<opened] + segments[(opened + 1)...]
    organisation =
      organisation ?? beside.first(where: Byline.isOrganisation) ?? (Byline.isOrganisation(first) ? first : nil)
  }

  /// Before the line is taken apart: most lines are no byline.
  private static func isOpened(_ line: String) -> Bool {
    afterOpening(line) != nil
      || (by.range(in: line, ignoringCase: true) != nil && line.utf8.contains { $0 > 0x7E || $0 == 0x7C })
  }

  private static let by = Phrase(" by ")

  private static let openings = [
    "by ", "by: ", "written by: ", "written by ", "reported by ", "story by ", "words by ", "author: ", "authors: ",
  ]

  private static func afterOpening(_ line: String) -> String? {
    for opening in openings where line.begins(with: opening) { return line.dropFirst(opening.count).trimmed }
    return nil
  }

  /// Parts a name from what is set beside it without a comma: an agency, or a word that begins a date.
  private static func cut(_ text: String) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    for i in words.indices.dropFirst(2) {
      let tail = words[i...].joined(separator: " ")
      if NewsAgency.named(tail) != nil { return [words[..<i].joined(separator: " "), tail] }
      let word = words[i].lowercased().trimming(marks: ".:")
      if ["published", "updated", "posted"].contains(word) || (MonthName.number(word) != nil && i + 1 < words.count)
        || words[i].first?.isNumber == true
      {
        return [words[..<i].joined(separator: " ")]
      }
    }
    return [text]
  }

  private static func isNames(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...12).contains(words.count), !text.hasSuffix("?"), !text.contains(where: { "“”\"?!:;".contains($0) })
    else { return false }
    let small: Set<Substring> = [
      "and", "with", "for", "of", "the", "de", "van", "von", "der", "bin", "al", "la", "di", "to", "&",
    ]
    let first = words[0].lowercased()
    guard WeekdayName.weekday(first) == nil, MonthName.number(first) == nil || words.count > 1 else { return false }
    return words.allSatisfy { $0.first?.isUppercase == true || small.contains($0) }
      && (words.count < 3 || !text.hasSuffix(".") || text.hasSuffix("Jr.") || text.hasSuffix("Sr."))
  }

  static func isOrganisation(_ text: String) -> Bool {
    if NewsAgency.named(text) != nil { return true }
    let words = text.split(separator: " ").map { $0.trimming(marks: ".,") }
    guard (1...6).contains(words.count),
      words.allSatisfy({ $0.first?.isUppercase == true || ["of", "the", "and"].contains($0) })
    else { return false }
    if words.count == 1, (3...5).contains(words[0].count), !offices.contains(words[0].uppercased()) {
      return words[0].allSatisfy { $0.isUppercase || $0.isNumber }
    }
    return words.contains { papers.contains($0) }
  }

  /// Whoever was at the desk, at any outlet.
  private static let offices: Set<String> = ["STAFF", "ADMIN", "DESK", "TEAM", "WEB", "NEWS", "GUEST", "WIRE"]

  private static let papers: Set<String> = [
    "News", "Times", "Post", "Press", "Courier", "Journal", "Tribune", "Herald", "Media", "Radio", "TV", "Television",
    "Network", "Chronicle", "Gazette", "Observer", "Register", "Dispatch", "Globe", "Guardian", "Independent", "Mail",
    "Standard", "Telegraph", "Broadcasting", "Magazine", "Review", "Wire", "Bulletin", "Today", "Weekly", "Daily",
    "Monitor", "Examiner", "Inquirer", "Ledger", "Sentinel", "Beacon", "Mirror", "Express", "Advocate", "Argus",
    "Banner", "Mercury", "Messenger", "Newsroom", "Agency", "Service",
  ]
}

extension Byline {
  /// The outlet in "Kit Moseley, Northern Star", which is no second author: it ends as outlets' names do and begins with
  /// nobody's given name.
  static func outlet(behind byline: String) -> String? {
    let pieces = byline.split(separator: ",").map(\.trimmed)
    guard pieces.count == 2, let first = pieces.first, let last = pieces.last, isNames(first), isOutlet(last) else {
      return nil
    }
    return last
  }

  static func isOutlet(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (2...6).contains(words.count), let first = words.first, let last = words.last,
      words.allSatisfy({ $0.first?.isUppercase == true || ["of", "the", "and"].contains($0) })
    else { return false }
    let vocabulary = Vocabulary.english
    func classes(_ word: Substring) -> WordClass {
      vocabulary.entries[Int(vocabulary.index(Vocabulary.hash(word)))].classes
    }
    return classes(last).contains(.outletWord) && classes(first).isDisjoint(with: [.maleName, .femaleName])
      && !positions.contains(first.lowercased())
  }

  /// "Chief Correspondent" and "Staff Magazine": a place at some outlet.
  private static let positions: Set<String> = [
    "chief", "senior", "staff", "associate", "assistant", "special", "former",
  ]
}
