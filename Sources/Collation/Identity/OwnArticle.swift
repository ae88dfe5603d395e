import ReportedSpeech

extension IdentityRule {
  /// What nothing tells apart from anybody stays where it stands.
  static let ownArticle = IdentityRule(
    id: "own-article", summary: "nothing tells who it is: it stands for itself in its own article",
    examples: [
      "Lee / Lee → apart", "group residents / group residents → apart",
      "county judge / county judge → apart", "the police chief / The police chief → apart",
    ]
  ) { persona, _ in Match(base: persona.base) }
}
