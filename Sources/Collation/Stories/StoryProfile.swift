import ReportedSpeech

/// All that the gate of story-mates needs of an article: it can be asked of two without the articles at hand.
public struct StoryProfile: Sendable {
  /// What the story is about, in the order of stems; of length 1.
  let terms: [StoryMates.Term]
  public let published: Interval?

  init(terms: [StoryMates.Term], published: Interval?) {
    self.terms = terms
    self.published = published
  }

  /// As it was: `stems` ascending, `weights` parallel to them.
  public init(stems: [UInt64], weights: [Float], published: Interval?) {
    terms = zip(stems, weights).map { StoryMates.Term(stem: $0, weight: $1) }
    self.published = published
  }

  public var stems: [UInt64] { terms.map(\.stem) }
  public var weights: [Float] { terms.map(\.weight) }
}

extension ArticleWording {
  public var story: StoryProfile { StoryProfile(terms: profile, published: published) }
}
