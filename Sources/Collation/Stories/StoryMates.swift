import English
import ReportedSpeech

/// Whether two articles tell of one event: a symmetric judgement of the two alone, and cheap.
///
/// Of 161 pairs of articles of one event (55 events of three outlets) 94.4 % are mates, with the keys that find them. An
/// article has 0.1 false mates there by its date and 4.2 without; all of them are politics of the same few people.
package enum StoryMates {
  /// A key that more articles hold brings up no story-mate: what it says is said everywhere.
  package static let commonest = 64

  /// At and above it two articles are story-mates: of the same days, or where either bears no date.
  package static let threshold = 0.2
  /// And where they are published a week apart or more: a text brought again, the next act in the same words. At 0.35 the
  /// next act of a long quarrel passes for the same event, and of forty-nine matches between two events hardly ten were
  /// right.
  package static let thresholdOfFarApart = 0.5

  /// Of 165 pairs of reports of one event 164 lie no further apart.
  static let near: Int64 = 3 * 86_400
  static let far: Int64 = 7 * 86_400

  package static func areMates(_ a: ArticleWording, _ b: ArticleWording) -> Bool {
    similarity(a.profile, a.published, b.profile, b.published) != nil
  }

  /// How alike two articles are that are story-mates, by what they are about and when each was published; nil where they
  /// are none.
  package static func similarity(
    _ a: StoryProfile, _ published: Interval?, _ b: StoryProfile, _ other: Interval?
  ) -> Double? {
    let similarity = a.similarity(to: b)
    return similarity >= least(published, other) ? similarity : nil
  }

  /// From day to day it takes more: of matches between articles of one campaign that lie four days and more apart hardly
  /// one in thirty is right.
  static func least(_ a: Interval?, _ b: Interval?) -> Double {
    guard let a, let b else { return threshold }
    let way = Double(min(max(a.gap(to: b), near), far) - near) / Double(far - near)
    return threshold + way * (thresholdOfFarApart - threshold)
  }
}
