import ReportedSpeech

/// Outlets as they are named in each other's texts: "The Guardian", "the Guardian newspaper", "Guardian".
@usableFromInline package enum OutletName {
  private static let generic: Set<String> = [
    "the", "newspaper", "magazine", "website", "com", "org", "net", "co", "uk", "www",
  ]

  package static func normal(_ name: String) -> String { words(name).joined(separator: " ") }

  /// In lower case, without what only says that an outlet is meant; all of them where nothing else is there.
  package static func words(_ name: String) -> [String] {
    let all = Passage(start: 0, end: 0, text: name).rawWords(allQuoted: false).map { raw in
      String(decoding: raw.bytes, as: UTF8.self).filter { $0 != "'" }
    }
    let kept = all.filter { !generic.contains($0) }
    return kept.isEmpty ? all : kept
  }

  /// Whether a name in a text names this outlet: the same words, the end of them ("the Times" of the "Harbor Times"
  /// where `loosely`), their initials, or the name in its domain.
  package static func names(_ name: String, _ outlet: Outlet, loosely: Bool = true) -> Bool {
    let (cited, own) = (words(name), words(outlet.name))
    if cited == own { return true }
    if let domain = outlet.domain {
      let host = domain.split(separator: ".").map(String.init)
      if host.contains(cited.joined()) || words(domain) == cited { return true }
    }
    guard loosely, !cited.isEmpty, !own.isEmpty else { return false }
    if isPart(cited, of: own) { return true }
    return cited.count == 1 && own.count > 1 && cited[0] == String(own.compactMap(\.first))
      || own.count == 1 && cited.count > 1 && own[0] == String(cited.compactMap(\.first))
  }

  /// Whether some words are the first or the last of an outlet's name: a text may leave out the others.
  package static func isPart(_ cited: [String], of own: [String]) -> Bool {
    own.starts(with: cited) || own.suffix(cited.count).elementsEqual(cited)
  }

  /// As the graph tells outlets apart: ASCII case and a leading "The" aside.
  package static func folded(_ name: String) -> String {
    let lower = String(decoding: name.utf8.map { (65...90).contains($0) ? $0 | 32 : $0 }, as: UTF8.self)
    return lower.hasPrefix("the ") && lower.utf8.count > 4 ? String(lower.dropFirst(4)) : lower
  }
}
