import ReportedSpeech

/// Boilerplate is known by its spread, not by a list: "did not respond to a request for comment" stands in stories that
/// have nothing to do with each other, the wire's report of a trial in three hundred papers.
extension [KeyHolder] {
  /// One article in four is sampled: so many of them are about fifty.
  public static var fewest: Int { 12 }
  /// So many are held against each other.
  public static var compared: Int { 8 }

  /// Whether what these hold is said everywhere: most of them are neither one text, or a wire's every sentence would be
  /// boilerplate, nor name a speaker in common, as those do that report one event.
  ///
  /// Depends on nothing that is decided, only on what the articles say: so what is said everywhere is known before
  /// anything else is.
  public var areUnrelated: Bool {
    var (strangers, pairs) = (0, 0)
    for (n, a) in enumerated() {
      for b in self[(n + 1)...] {
        pairs += 1
        let isOneStory = !a.speakers.isDisjoint(with: b.speakers) || a.fingerprints.areOneText(with: b.fingerprints)
        strangers += isOneStory ? 0 : 1
      }
    }
    return strangers * 2 > pairs
  }
}
