/// An article as a witness: who published it and when, without its text.
package struct Witness: Hashable, Sendable {
  package var name: TextName
  package var key: String
  package var title: String?
  package var outlet: Outlet?
  /// The outlet the text is credited to.
  package var credit: String?
  package var published: Interval?
  package var modified: Instant?
  /// When it was fetched or processed: an upper bound of publication.
  package var retrieved: Instant?
  package var copyGroup: CopyGroup?
  /// The text of the same key that this one changes.
  package var revises: TextName?
  /// It holds quotes with what stood around them, not the article's own text.
  package var isExcerpt: Bool
  /// What vouches for `published`.
  package var publishedBasis: Dating.Basis?
  /// When the version that this one changes was published.
  package var revisedFrom: Instant?
  /// `published` is when the part that holds the words was posted, whatever became of the rest.
  package private(set) var isPart = false

  package init(
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
  package func posted(_ time: Interval?) -> Witness {
    guard let time else { return self }
    var witness = self
    (witness.published, witness.publishedBasis, witness.isPart) = (time, .time, true)
    return witness
  }
}
