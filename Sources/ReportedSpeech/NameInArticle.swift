/// One name in one article, with what the article and the claims it speaks in let one know of whose it is.
package struct NameInArticle: Hashable, Sendable {
  /// The article's text, by content.
  package var article: TextName
  /// The article's key.
  package var key: String
  /// The least key of all articles that are one text with it; its own where there are none.
  package var text: String
  /// As its own article names it in full.
  package var speaker: Speaker
  package var corrected: CorrectedSpeaker?
  /// The words that name it, each once: "Mayor Ann Lee", "Lee", "she".
  package var mentions: [String]
  /// Claims that it speaks in, by whatever tells them apart among the names at hand.
  package var claims: Set<Int>

  package init(
    article: TextName, key: String, text: String? = nil, speaker: Speaker, corrected: CorrectedSpeaker? = nil,
    mentions: [String] = [],
    claims: Set<Int> = []
  ) {
    self.article = article
    self.key = key
    self.text = text ?? key
    self.speaker = speaker
    self.corrected = corrected
    self.mentions = mentions
    self.claims = claims
  }
}

/// Whom a person says that a name in an article stands for.
package struct CorrectedSpeaker: Hashable, Sendable {
  package var speaker: Speaker
  /// The article that this name is to be read in; nil for the one it stands in.
  package var article: String?
  /// What keeps it apart from all others of its name; nil where nothing does.
  package var apart: String?

  package init(speaker: Speaker, article: String? = nil, apart: String? = nil) {
    self.speaker = speaker
    self.article = article
    self.apart = apart
  }
}

/// Whose a name in an article is across articles, and which rule says so.
package struct Identity: Hashable, Sendable {
  package var article: TextName
  /// As its own article names it.
  package var speaker: Speaker
  /// The name by itself in normal form, without the article it stands in: "person:ann lee".
  package var folded: String
  /// What corrections and its own article make of that: "person:lee@courier/1".
  package var base: String
  /// Fields of life that its titles belong to, in order: "law"; nil where it bears none.
  package var fields: String?
  /// The same for the same speaker in every article.
  package var text: String
  /// The id of the rule that decided.
  package var rule: String
  /// The key of the article that gave the name in full, where another one did.
  package var via: String?
  /// What a person calls the speaker.
  package var shown: String?

  package init(
    article: TextName, speaker: Speaker, folded: String, base: String, fields: String? = nil, text: String,
    rule: String,
    via: String? = nil, shown: String? = nil
  ) {
    self.article = article
    self.speaker = speaker
    self.folded = folded
    self.base = base
    self.fields = fields
    self.text = text
    self.rule = rule
    self.via = via
    self.shown = shown
  }
}
