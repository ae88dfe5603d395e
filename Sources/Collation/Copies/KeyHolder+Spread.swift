import ReportedSpeech

/// Boilerplate is known by its spread, not by a list: "did not respond to a request for comment" stands in stories that
/// have nothing to do with each other, the wire's report of a trial in three hundred papers.
extension [KeyHolder] {
  /// Whether what these hold is said everywhere: most of them report nothing in common.
  ///
  /// Depends on nothing that is decided, only on what the articles say: so what is said everywhere is known before
  /// anything else is.
  public func areUnrelated(by key: Int64) -> Bool {
    var (strangers, pairs) = (0, 0)
    for (n, a) in enumerated() {
      for b in self[(n + 1)...] {
        pairs += 1
        strangers += a.isOneStory(with: b, key) ? 0 : 1
      }
    }
    return strangers * 2 > pairs
  }
}

extension KeyHolder {
  /// One text, or a wire's every sentence would be boilerplate; else a speaker in common, as articles have that report one
  /// event. Where the key holds the speaker, that says nothing.
  fileprivate func isOneStory(with other: KeyHolder, _ key: Int64) -> Bool {
    if fingerprints.areOneText(with: other.fingerprints) { return true }
    return key & 3 != Key.spoken && !speakers.isDisjoint(with: other.speakers)
  }
}
