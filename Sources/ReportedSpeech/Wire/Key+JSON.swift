extension Key: WireValue {
  /// The hash alone: its last two bits say the kind.
  public var json: JSONValue { .integer(hash) }

  public init(json: JSONValue) throws(WireFault) {
    guard case .integer(let hash) = json else { throw WireFault(key: "", problem: "is no whole number") }
    self.init(hash: hash)
  }
}
