import ReportedSpeech

extension Correction {
  /// "“Bob Hart” and “Robert Hart” are one speaker, called Bob Hart".
  public var says: String {
    switch self {
    case .mergeSpeakers(let names):
      return names.map(\.words).joined(separator: " and ") + " are one speaker, called \(names.first?.name ?? "")"
    case .splitSpeaker(let name, let articles):
      return "\(name.words) of \(articles.joined(separator: ", ")) is somebody else than elsewhere"
    case .mergeClaims(let places): return places.map(\.words).joined(separator: " and ") + " are one claim"
    case .splitClaim(let places):
      return places.map(\.words).joined(separator: " and ") + (places.count == 1 ? " is" : " are")
        + " a claim of \(places.count == 1 ? "its" : "their") own"
    case .renameOutlet(let old, let new): return "“\(old)” is called \(new)"
    case .date(let key, let date):
      guard let date else { return "when \(key) was published is not known" }
      return "\(key) was published \(date.words)"
    case .reject(let later, let earlier): return "\(later.words) does not come from \(earlier.words)"
    case .confirm(let later, let earlier): return "\(later.words) comes from \(earlier.words)"
    case .sameStory(let one, let other): return "\(one) and \(other) tell of one event"
    case .otherStory(let one, let other): return "\(one) and \(other) tell of two events"
    }
  }
}

extension SpeakerName {
  fileprivate var words: String { "“\(name)”" + (article.map { " in \($0)" } ?? "") }
}

extension ReportedSpeech.Place {
  /// “The suit has no …” (courier/1)
  package var words: String {
    let text = passage.text.count > 40 ? passage.text.prefix(39) + "…" : passage.text[...]
    let marked = text.hasPrefix("“") ? String(text) : "“\(text)”"
    return "\(marked) (\(article))"
  }
}

extension PublicationDate {
  fileprivate var words: String { interval.whenInWords }
}
