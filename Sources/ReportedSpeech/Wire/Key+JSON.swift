extension Key: WireValue {
  /// The hash alone: its last two bits say the kind.
  package var json: JSONValue { .integer(hash) }

  package init(json: JSONValue) throws(WireFault) {
    guard case .integer(let hash) = json else { throw WireFault(key: "", problem: "is no whole number") }
    self.init(hash: hash)
  }
}
