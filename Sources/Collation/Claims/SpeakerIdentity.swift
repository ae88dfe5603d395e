import ReportedSpeech

/// Whom a name stands for, across articles where the name allows it, inside its article where it does not.
///
///     SpeakerIdentity(of: Speaker(name: "Mayor Ann B. Lee", kind: .person), inArticle: "a").text  // "person:ann lee"
///     SpeakerIdentity(of: Speaker(name: "Lee", kind: .person), inArticle: "a").text               // "person:lee@a"
public struct SpeakerIdentity: Hashable, Sendable {
  public let kind: Speaker.Kind
  /// Lower case, titles and middle initials gone, "jr" kept.
  public let names: [String]
  /// It is a name: "Ann Lee", not "the engineer", who may be anybody.
  public let isNamed: Bool
  /// The article that the name stays in; nil where it is known anywhere.
  public let article: String?

  /// The same for the same speaker, in every article.
  public var text: String { kind.rawValue + ":" + names.joined(separator: " ") + (article.map { "@" + $0 } ?? "") }

  public init(of speaker: Speaker, inArticle key: String) {
    kind = speaker.kind
    isNamed = Self.isProper(speaker.name)
    let words = Self.words(of: speaker.name)
    switch speaker.kind {
    case .person:
      names = Self.personal(words)
      article = names.filter { !Self.suffixes.contains($0) }.count >= 2 ? nil : key
    case .organization:
      names = Self.institutional(words)
      article = Self.isProper(speaker.name) ? nil : key
    case .document:
      names = Self.institutional(words)
      article = names.count >= 2 && Self.isProper(speaker.name) ? nil : key
    case .group:
      names = words
      article = key
    }
  }

  /// Whether both may be the same: "Lee" and "Ann Lee" may, "Ann Lee" and "Bo Lee" may not.
  ///
  /// A person may speak for an organization, a group or a document, so only speakers of one kind part.
  public func isCompatible(with other: SpeakerIdentity) -> Bool {
    guard isNamed, other.isNamed, kind == other.kind, kind == .person || kind == .organization else { return true }
    if names == other.names || names.isEmpty || other.names.isEmpty { return true }
    return kind == .person ? isSamePerson(other) : isSameInstitution(other)
  }

  private func isSamePerson(_ other: SpeakerIdentity) -> Bool {
    let (mine, mySuffix) = Self.parted(names)
    let (theirs, theirSuffix) = Self.parted(other.names)
    if let mySuffix, let theirSuffix, mySuffix != theirSuffix { return false }
    guard mine.last == theirs.last else {
      // A given name alone, "Ann", may be Ann Lee.
      return min(mine.count, theirs.count) == 1 && (mine.first == theirs.first)
    }
    guard mine.count > 1, theirs.count > 1, let a = mine.first, let b = theirs.first else { return true }
    // "Tom" and "Thomas" share no rule but their first letters; "A. Lee" may be Ann.
    return a == b || a.hasPrefix(b) || b.hasPrefix(a)
  }

  private func isSameInstitution(_ other: SpeakerIdentity) -> Bool {
    let (mine, theirs) = (Set(names), Set(other.names))
    if mine.isSubset(of: theirs) || theirs.isSubset(of: mine) { return true }
    let initials = { (n: [String]) in String(n.compactMap(\.first)) }
    return names.first == initials(other.names) || other.names.first == initials(names)
  }

  private static func parted(_ names: [String]) -> ([String], String?) {
    guard let last = names.last, suffixes.contains(last), names.count > 1 else { return (names, nil) }
    return (Array(names.dropLast()), last)
  }

  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]

  private static let titles = Lexicon.words(
    """
    mr mrs ms miss dr prof professor sir dame lord lady hon rev reverend father sister judge justice president vice
    senator sen representative rep congressman congresswoman gov governor mayor deputy attorney general chief
    officer executive ceo cfo chairman chairwoman chair director secretary minister prime chancellor councillor councilor
    councilman councilwoman commissioner captain capt lieutenant lt sergeant sgt detective sheriff colonel col major maj
    king queen prince princess pope cardinal bishop archbishop rabbi imam coach superintendent speaker former acting
    spokesman spokeswoman spokesperson the
    """)

  private static func words(of name: String) -> [String] {
    let passage = Passage(start: 0, end: 0, text: name)
    return passage.rawWords(allQuoted: false).map { run in
      let word = String(decoding: run.bytes, as: UTF8.self)
      return word.hasSuffix("'s") ? String(word.dropLast(2)) : word
    }
  }

  private static func personal(_ words: [String]) -> [String] {
    let bare = Array(words.drop { titles.contains($0) })
    let kept = bare.isEmpty ? words : bare
    return kept.enumerated().filter { i, word in i == 0 || i == kept.count - 1 || word.utf8.count > 1 }.map(\.element)
  }

  private static func institutional(_ words: [String]) -> [String] {
    let forms: Set<String> = [
      "the", "inc", "corp", "corporation", "co", "ltd", "llc", "plc", "company", "of", "and", "a",
    ]
    let kept = words.filter { !forms.contains($0) }
    return kept.isEmpty ? words : kept
  }

  /// "Harbor Courier" is a name; "the company" is not.
  private static func isProper(_ name: String) -> Bool {
    name.split(separator: " ").contains { word in
      word.unicodeScalars.first.map { $0.value.isUppercase } == true && word.lowercased() != "the"
    }
  }
}
