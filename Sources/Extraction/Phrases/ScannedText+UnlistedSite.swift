import English
import ReportedSpeech

extension ScannedText {
  /// A verb that no list holds, in a place where only a verb of saying stands: “Is it safe?” Lee pressed.
  ///
  /// Nothing is known of it but its form, so it takes marks only.
  func unlistedSite(at i: Int, from start: Int) -> Site? {
    guard isUnlistedPast(i) else { return nil }
    let group = verbGroup(at: i, from: start)
    for k in group where tokens[k].is([.be, .to]) { return nil }
    return Site(
      verb: i, group: group, frame: .quote, form: .past, cue: .speech, polarity: .asserted, isPassive: false)
  }
}
