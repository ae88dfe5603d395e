/// One name in one article, with what the article and the claims it speaks in let one know of whose it is.
public struct NameInArticle: Hashable, Sendable {
  /// The article's text, by content.
  public var article: TextName
  /// The article's key.
  public var key: String
  /// The least key of all articles that are one text with it; its own where there are none.
  public var text: String
  /// As its own article names it in full.
  public var speaker: Speaker
  public var alias: Alias?
  /// The words that name it, each once: "Mayor Ann Lee", "Lee", "she".
  public var mentions: [String]
  /// Claims that it speaks in, by whatever tells them apart among the names at hand.
  public var claims: Set<Int>

  public init(
    article: TextName, key: String, text: String? = nil, speaker: Speaker, alias: Alias? = nil, mentions: [String] = [],
    claims: Set<Int> = []
  ) {
    self.article = article
    self.key = key
    self.text = text ?? key
    self.speaker = speaker
    self.alias = alias
    self.mentions = mentions
    self.claims = claims
  }
}

/// Whom a person says that a name in an article stands for.
public struct Alias: Hashable, Sendable {
  public var speaker: Speaker
  /// The article that this name is to be read in; nil for the one it stands in.
  public var article: String?
  /// What keeps it apart from all others of its name; nil where nothing does.
  public var apart: String?

  public init(speaker: Speaker, article: String? = nil, apart: String? = nil) {
    self.speaker = speaker
    self.article = article
    self.apart = apart
  }
}

/// Whose a name in an article is across articles, and which rule says so.
public struct Identity: Hashable, Sendable {
  public var article: TextName
  /// As its own article names it.
  public var speaker: Speaker
  /// The name by itself in normal form, without the article it stands in: "person:ann lee".
  public var folded: String
  /// What corrections and its own article make of that: "person:lee@courier/1".
  public var base: String
  /// Fields of life that its titles belong to, in order: "law"; nil where it bears none.
  public var fields: String?
  /// The same for the same speaker in every article.
  public var text: String
  /// The id of the rule that decided.
  public var rule: String
  /// The key of the article that gave the name in full, where another one did.
  public var via: String?
  /// What a person calls the speaker.
  public var shown: String?

  public init(
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
