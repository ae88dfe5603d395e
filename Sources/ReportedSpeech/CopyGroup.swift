/// Articles that are one text, as one of them sees it.
public struct CopyGroup: Hashable, Sendable {
  /// The least name of its articles.
  public var name: TextName
  /// The name of the outlet whose text it is; nil where nothing tells.
  public var owner: String?
  /// What tells: "credit", "same text".
  public var basis: String

  public init(name: TextName, owner: String?, basis: String) {
    self.name = name
    self.owner = owner
    self.basis = basis
  }
}
