import Collation
import ReportedSpeech

/// What an article is looked up by and held against others by, before any of its words are.
struct ArticleKeys: Sendable {
  let keys: [Key]
  /// The bytes of its `StoryProfile`.
  let profile: [UInt8]

  init(_ article: HeldArticle) {
    keys = article.keys
    profile = article.wording.profile.bytes
  }

  init(keys: [Key], profile: StoryProfile) {
    self.keys = keys
    self.profile = profile.bytes
  }
}
