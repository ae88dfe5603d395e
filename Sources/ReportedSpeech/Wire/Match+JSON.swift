extension Match: WireValue {
  package var json: JSONValue {
    [
      "first": JSONValue(first), "second": JSONValue(second), "relation": .string(relation.rawValue),
      "status": .string(status.rawValue), "score": .double(score), "similarity": .double(similarity),
    ]
  }

  package init(json: JSONValue) throws(WireFault) {
    let object = try WireObject(json)
    self.init(
      first: try object.integer("first"), second: try object.integer("second"), relation: try object.word("relation"),
      status: try object.word("status"), score: try object.double("score"),
      similarity: try object.double("similarity"))
  }
}
