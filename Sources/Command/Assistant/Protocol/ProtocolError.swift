import ReportedSpeech

/// Why a message cannot be answered, by the codes of JSON-RPC 2.0.
struct ProtocolError: Error, Hashable {
  var code: Int64
  var message: String

  static func unreadable(_ why: String) -> Self { Self(code: -32700, message: why) }
  static func invalid(_ why: String) -> Self { Self(code: -32600, message: why) }
  static func noMethod(_ name: String) -> Self {
    Self(code: -32601, message: "there is no method '\(name.printable.clipped(to: 80))'")
  }
  static func wrong(_ why: String) -> Self { Self(code: -32602, message: why) }

  var json: JSONValue { ["code": .integer(code), "message": .string(message)] }
}
