import ReportedSpeech

/// What the first and last lines of a text say about it.
struct Masthead {
  var title: String?
  var byline: String?
  var outlet: String?
  var credit: String?
  /// For whom its author writes, where that is certain.
  var employer: String?
  var dateline: Dateline?
  var published: [WrittenTime] = []
  var modified: [WrittenTime] = []
  private var bare: WrittenTime?
  /// Words behind a label of dates that name no one day.
  private var unread: [StatedDate] = []

  init(_ text: String) {
    let (head, tail) = TextLine.ends(of: text, head: 20, tail: 8)
    var titleIsOpen = true
    for (i, line) in head.enumerated() {
      let notation = Notation(line.text)
      note(notation, isEarly: i < 12)
      if readName(line.text, isEarly: i < 12) || notation.isWhole { continue }
      if i < 10, dateline == nil { readDateline(line.text) }
      if titleIsOpen, !line.isFurniture {
        titleIsOpen = false
        title = line.asTitle
        outlet = outlet ?? title.flatMap(Masthead.outlet(behind:))
        if title == nil, line.isSection { titleIsOpen = true }
      }
    }
    for line in tail {
      note(Notation(line.text), isEarly: false)
      _ = readName(line.text, isEarly: false)
    }
    if published.isEmpty, let bare { published = [bare] }
  }

  /// A date without a label counts only near the top, and the first of them: further down they are other articles'.
  private mutating func note(_ notation: Notation, isEarly: Bool) {
    guard isEarly || notation.isWhole else { return }
    published += notation.published
    modified += notation.modified
    unread += notation.unread
    if isEarly { bare = bare ?? notation.bare }
  }

  /// The dates of publication that it states; one that names no day, or no real one, is a note.
  func datings(settings: ReadingSettings, notes: inout [String]) -> [Dating] {
    for stated in unread {
      _ = stated.dating(.text, order: nil, settings: settings, notes: &notes)
    }
    return published.compactMap { time in
      guard time.isPlaceholder else { return time.dating(.text, zone: settings.zone) }
      notes.append(
        "the date “\(time.day.text)” in the text is how programs write that there is no date, and was not used")
      return nil
    }
  }

  /// Whether the line is about the article and not of it.
  private mutating func readName(_ text: String, isEarly: Bool) -> Bool {
    if isEarly, let byline = Byline(text) {
      self.byline = self.byline ?? byline.names
      if let name = byline.organisation {
        if Byline.isOutlet(name) { employer = employer ?? name }
        if let agency = NewsAgency.named(name) { credit = credit ?? agency } else { outlet = outlet ?? name }
      }
      return true
    }
    if isEarly, let agency = NewsAgency.named(text) {
      credit = credit ?? agency
      return true
    }
    switch Credit(text) {
    case .reprintedFrom(let name): credit = credit ?? name
    case .copyright(let name):
      if NewsAgency.named(name) != nil { credit = credit ?? name } else { outlet = outlet ?? name }
    case nil: return false
    }
    return text.utf8.count < 200
  }

  private mutating func readDateline(_ text: String) {
    guard let dateline = Dateline(text) else { return }
    self.dateline = dateline
    guard let name = dateline.credit else { return }
    // "(KXYZ)" is a station's own sign; any other name in a dateline is whom the text is from.
    if Masthead.isCallSign(name) { outlet = outlet ?? name } else { credit = credit ?? NewsAgency.named(name) ?? name }
  }

  /// The outlet that a page's title ends in: "Bridge closes | Harbor Courier", "Bridge closes – Daily Post".
  private static func outlet(behind title: String) -> String? {
    for separator in [" | ", " – ", " — ", " - "] {
      guard let tail = title.components(of: separator).dropFirst().last else { continue }
      let words = tail.split(separator: " ")
      let isName = (1...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase == true }
      if isName, separator == " | " || Byline.isOrganisation(tail) { return tail }
    }
    return nil
  }

  private static func isCallSign(_ name: String) -> Bool {
    (3...4).contains(name.utf8.count) && name.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
      && (name.hasPrefix("K") || name.hasPrefix("W"))
  }
}

extension TextLine {
  /// "News", "Local / Crime": too short for a headline, and no sentence.
  var isSection: Bool { words <= 2 && !text.hasPrefix("#") }

  /// The headline that this line may be; nil for a paragraph, or a piece of one.
  var asTitle: String? {
    if let labelled = text.labelledTitle { return labelled }
    let isHeading = text.hasPrefix("#")
    let bare = isHeading ? text.trimming(marks: "#") : text.trimming(marks: "*_")
    let count = TextLine(text: bare).words
    guard !bare.isEmpty, count <= 30, bare.utf8.count <= 250, isHeading || count >= 3, !isWrapped || isHeading,
      Dateline(text) == nil, text.first.map({ !"-*•>".contains($0) || isHeading || text.hasPrefix("**") }) ?? false
    else { return nil }
    // A headline may end in a full stop where a program has put it; a sentence of thirteen words is the article.
    let endsSentence = [".", "!", "?", ".”", ".’", ".\"", ",”"].contains { bare.hasSuffix($0) }
    return endsSentence && count > 12 && !bare.isCapitalized ? nil : bare
  }
}

extension String {
  /// Written As Headlines Are: four of five longer words begin with a capital.
  fileprivate var isCapitalized: Bool {
    let long = split(separator: " ").map { $0.trimming(marks: "‘’“”'\"(:,.") }.filter { $0.count > 3 }
    return long.count { $0.first?.isLowercase == false } * 5 >= long.count * 4
  }

  /// "Headline: Bridge closes" gives what follows.
  fileprivate var labelledTitle: String? {
    let lowered = prefix(10).lowercased()
    guard let label = ["title:", "headline:"].first(where: { lowered.hasPrefix($0) }) else { return nil }
    let title = dropFirst(label.count).trimming(marks: "\"")
    return title.isEmpty ? nil : title
  }
}
