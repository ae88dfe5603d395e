/// One way in for what others wrote.
struct FuzzTarget: Sendable {
  /// What `make fuzz ARGUMENTS="--only …"` takes.
  let id: String
  /// Small inputs to begin with, invented, of every kind that there is.
  let seeds: @Sendable () throws -> [[UInt8]]
  /// What makes the function that is handed bytes, once. That must take any and answers what is wrong with what came of
  /// them; to trap is wrong already.
  let open: @Sendable () throws -> ([UInt8]) throws -> String?
}

extension FuzzTarget {
  /// Every target, in the order in which what they read comes to stand in a graph.
  static let all: [FuzzTarget] =
    formats + [
      // Whatever decides by content stands before each of the formats.
      .input, .packed, .draft,
      .extract, .compare,
    ] + stages + [
      .corrections,
      // What is asked of a graph that stands.
      .request, .message,
    ]
}
