import English
import ReportedSpeech

/// Whom a name stands for, across articles where the name allows it, inside its article where it does not.
///
///     SpeakerIdentity(of: Speaker(name: "Mayor Ann B. Lee", kind: .person), inArticle: "a").text  // "person:ann lee"
///     SpeakerIdentity(of: Speaker(name: "Lee", kind: .person), inArticle: "a").text               // "person:lee@a"
///
/// It is what the name alone lets one know, and a person's word on it; what stories add is decided after the claims.
package struct SpeakerIdentity: Hashable, Sendable {
  package let kind: Speaker.Kind
  /// Lower case, titles and middle initials gone, "jr" kept; "spokesperson" before the words of whom it speaks for.
  package let names: [String]
  /// It is a name: "Ann Lee", not "the engineer", who may be anybody.
  package let isNamed: Bool
  /// The article that the name stays in; nil where it is known anywhere.
  package let article: String?
  /// What a person says keeps it apart from others of its name.
  package let apart: String?

  /// The same for the same speaker, in every article.
  package var text: String { bare + ((apart ?? article).map { "@" + $0 } ?? "") }

  /// The name alone, wherever it stands.
  var bare: String { kind.rawValue + ":" + names.joined(separator: " ") }

  package init(of speaker: Speaker, inArticle key: String, corrected: CorrectedSpeaker? = nil) {
    let (speaker, key) = (corrected?.speaker ?? speaker, corrected?.article ?? key)
    kind = speaker.kind
    apart = corrected?.apart
    let name = NameInText(speaker.name)
    switch speaker.kind {
    case .person:
      names = name.personal
      isNamed = name.isProper && !name.isSpokesperson
      article = name.isSpokesperson ? (name.isProper ? nil : key) : name.isFull ? nil : key
    case .organization, .document:
      names = name.institutional
      isNamed = name.isProper
      article = name.isProper && (speaker.kind == .organization || names.count >= 2) ? nil : key
    case .group:
      names = name.words
      isNamed = name.isProper
      article = key
    }
  }

  /// Whether both may be the same: "Lee" and "Ann Lee" may, "Ann Lee" and "Bo Lee" may not.
  ///
  /// A person may speak for an organization, a group or a document, so only speakers of one kind part.
  package func isCompatible(with other: SpeakerIdentity) -> Bool {
    guard kind == other.kind, kind == .person || kind == .organization else { return true }
    if names == other.names, article == nil, other.article == nil { return apart == other.apart }
    if let mine = represented, let theirs = other.represented { return mine == theirs }
    guard isNamed, other.isNamed else { return true }
    if names == other.names || names.isEmpty || other.names.isEmpty { return true }
    return kind == .person ? isSamePerson(other) : isSameInstitution(other)
  }

  /// The words of whom a spokesperson speaks for: "a Lumora spokesperson", "a spokeswoman for Lumora".
  var represented: ArraySlice<String>? {
    kind == .person && !isNamed && names.count > 1 && names.first == NameInText.spokesperson ? names.dropFirst() : nil
  }

  private func isSamePerson(_ other: SpeakerIdentity) -> Bool {
    let (mine, mySuffix) = parted
    let (theirs, theirSuffix) = other.parted
    if let mySuffix, let theirSuffix, mySuffix != theirSuffix { return false }
    guard mine.last == theirs.last else {
      // A given name alone, "Ann", may be Ann Lee.
      return min(mine.count, theirs.count) == 1 && (mine.first == theirs.first)
    }
    guard mine.count > 1, theirs.count > 1, let a = mine.first, let b = theirs.first else { return true }
    // "keeper Ann Lee": what stands before a full name may be what its bearer does.
    if mine.suffix(theirs.count) == theirs[...] || theirs.suffix(mine.count) == mine[...] { return true }
    return GivenName.areCompatible(a, b)
  }

  private func isSameInstitution(_ other: SpeakerIdentity) -> Bool {
    let (mine, theirs) = (Set(names), Set(other.names))
    if mine.isSubset(of: theirs) || theirs.isSubset(of: mine) { return true }
    return isAcronym(of: other) || other.isAcronym(of: self)
  }

  /// "EPA" of "Environmental Protection Agency".
  func isAcronym(of other: SpeakerIdentity) -> Bool {
    names.count == 1 && other.names.count >= 2 && names.first == String(other.names.compactMap(\.first))
  }

  /// The family name, without "Jr.".
  var lastName: String? { kind == .person && isNamed ? parted.names.last : nil }

  var parted: (names: [String], suffix: String?) {
    guard let last = names.last, NameInText.suffixes.contains(last), names.count > 1 else { return (names, nil) }
    return (Array(names.dropLast()), last)
  }
}
