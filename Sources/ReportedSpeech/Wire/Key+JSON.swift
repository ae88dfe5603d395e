extension Key: WireValue {
  public var json: JSONValue { ["hash": .integer(hash), "weight": .double(weight)] }

  public init(json: JSONValue) throws(WireFault) {
    let object = try WireObject(json)
    self.init(hash: Int64(try object.integer("hash")), weight: try object.double("weight"))
  }
}
