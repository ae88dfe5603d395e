import Collation
import ReportedSpeech

/// What an article is looked up by and held against others by, before any of its words are.
struct ArticleKeys: Sendable {
  let keys: [Key]
  let profile: StoryProfile
  let wordings: WordingKeys
}

extension ArticleKeys {
  init(_ article: HeldArticle) {
    self.init(keys: article.keys, profile: article.wording.profile, wordings: article.wording.wordingKeys)
  }
}
