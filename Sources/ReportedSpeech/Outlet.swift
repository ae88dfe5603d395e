/// The organisation that publishes.
public struct Outlet: Hashable, Sendable {
  /// As it calls itself: "Harbor Courier".
  public var name: String
  /// The registrable domain of its address, lower case: "harborcourier.example".
  public var domain: String?

  public init(name: String, domain: String? = nil) {
    self.name = name
    self.domain = domain
  }
}
