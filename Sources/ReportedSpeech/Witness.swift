/// An article as a witness: who published it and when, without its text.
public struct Witness: Hashable, Sendable {
  public var name: TextName
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
  /// The text of the same key that this one changes.
  public var revises: TextName?
  /// It holds quotes with what stood around them, not the article's own text.
  public var isExcerpt: Bool
  /// What vouches for `published`.
  public var publishedBasis: Dating.Basis?
  /// When the version that this one changes was published.
  public var revisedFrom: Instant?
  /// `published` is when the part that holds the words was posted, whatever became of the rest.
  public private(set) var isPart = false

  public init(
    name: TextName, key: String, title: String? = nil, outlet: Outlet? = nil, credit: String? = nil,
    published: Interval? = nil, modified: Instant? = nil, retrieved: Instant? = nil, copyGroup: CopyGroup? = nil,
    revises: TextName? = nil, isExcerpt: Bool = false,
    publishedBasis: Dating.Basis? = nil, revisedFrom: Instant? = nil
  ) {
    self.name = name
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

extension Witness {
  /// The article as witness of what stands in one of its parts, which has a time of its own: itself where it has none.
  public func posted(_ time: Interval?) -> Witness {
    guard let time else { return self }
    var witness = self
    (witness.published, witness.publishedBasis, witness.isPart) = (time, .time, true)
    return witness
  }
}
