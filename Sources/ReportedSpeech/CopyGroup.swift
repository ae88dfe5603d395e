/// Articles that are one text, as one of them sees it.
package struct CopyGroup: Hashable, Sendable {
  /// The least name of its articles.
  package var name: TextName
  /// The name of the outlet whose text it is; nil where nothing tells.
  package var owner: String?
  /// What tells: "credit", "same text".
  package var basis: String

  package init(name: TextName, owner: String?, basis: String) {
    self.name = name
    self.owner = owner
    self.basis = basis
  }
}
