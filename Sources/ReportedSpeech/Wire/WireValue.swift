/// A value that stands on one line of JSON between two stages, and is read back equal.
///
///     let line = reading.line
///     try Reading(line: line) == reading  // true
package protocol WireValue: Equatable {
  var json: JSONValue { get }

  /// - Throws: `WireFault`, which names the key that is wrong.
  init(json: JSONValue) throws(WireFault)
}

extension WireValue {
  package var line: String { json.line }

  /// - Throws: `WireFault`, which names the key that is wrong.
  package init(line: String) throws(WireFault) {
    try self.init(json: try JSONValue(wire: Array(line.utf8)[...]))
  }

  /// - Throws: `WireFault`, which names the key that is wrong.
  package init(line: ArraySlice<UInt8>) throws(WireFault) { try self.init(json: try JSONValue(wire: line)) }
}

/// What is wrong with a line between two stages, and under which key.
package struct WireFault: Error, Hashable, Sendable {
  /// "statements[3].cue.start"; empty for the value itself.
  package var key: String
  /// "is missing", "is no whole number".
  package var problem: String

  package init(key: String, problem: String) {
    self.key = key
    self.problem = problem
  }

  package var message: String { key.isEmpty ? problem : "\"\(key)\" \(problem)" }
}

extension JSONValue {
  /// `extra` holds what another program nested as deep as it liked; it stands a few levels deeper here.
  fileprivate init(wire bytes: ArraySlice<UInt8>) throws(WireFault) {
    do throws(JSONFault) { try self.init(parsing: bytes, depth: JSONValue.deepest + 8) } catch {
      throw WireFault(key: "", problem: error.message)
    }
  }
}
