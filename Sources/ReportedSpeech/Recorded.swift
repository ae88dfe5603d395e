/// A statement as the graph keeps it, with what its article says about time, outlet and copying:
/// all that deciding needs, so that decisions are a function of values.
public struct Recorded: Hashable, Sendable, Identifiable {
  public var id: Int64
  public var article: Witness
  public var statement: Statement
  /// The longest words that the article names the speaker by: "Lumora spokesman Ed Roe", where this statement has "Roe".
  public var introduction: String?
  /// What a person's corrections say of who speaks here; nil where they say nothing.
  public var alias: Alias?

  public init(
    id: Int64, article: Witness, statement: Statement, introduction: String? = nil, alias: Alias? = nil
  ) {
    self.id = id
    self.article = article
    self.statement = statement
    self.introduction = introduction
    self.alias = alias
  }

  /// Who speaks, as corrected.
  public var speaker: Speaker? { alias?.speaker ?? statement.speaker }
}

/// An article as a witness: who published it and when, without its text.
public struct Witness: Hashable, Sendable {
  public var id: Int64
  public var key: String
  public var title: String?
  public var outlet: Outlet?
  /// The outlet the text is credited to.
  public var credit: String?
  public var published: Interval?
  public var modified: Instant?
  /// When it was fetched or processed: an upper bound of publication.
  public var retrieved: Instant?
  public var copyGroup: CopyGroup?
  /// The article of the same key that this one changes.
  public var revises: Int64?
  /// It holds quotes with what stood around them, not the article's own text.
  public var isExcerpt: Bool
  /// What vouches for `published`.
  public var publishedBasis: Dating.Basis?
  /// When the version that this one changes was published.
  public var revisedFrom: Instant?

  public init(
    id: Int64, key: String, title: String? = nil, outlet: Outlet? = nil, credit: String? = nil,
    published: Interval? = nil, modified: Instant? = nil, retrieved: Instant? = nil, copyGroup: CopyGroup? = nil,
    revises: Int64? = nil, isExcerpt: Bool = false,
    publishedBasis: Dating.Basis? = nil, revisedFrom: Instant? = nil
  ) {
    self.id = id
    self.key = key
    self.title = title
    self.outlet = outlet
    self.credit = credit
    self.published = published
    self.modified = modified
    self.retrieved = retrieved
    self.copyGroup = copyGroup
    self.revises = revises
    self.isExcerpt = isExcerpt
    self.publishedBasis = publishedBasis
    self.revisedFrom = revisedFrom
  }
}

/// Articles that are one text, as one of them sees it.
public struct CopyGroup: Hashable, Sendable {
  public var id: Int64
  /// The name of the outlet whose text it is; nil where nothing tells.
  public var owner: String?
  /// What tells: "credit", "same text".
  public var basis: String

  public init(id: Int64, owner: String?, basis: String) {
    self.id = id
    self.owner = owner
    self.basis = basis
  }
}
