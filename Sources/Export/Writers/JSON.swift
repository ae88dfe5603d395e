import ReportedSpeech

/// A JSON value that keeps the order of its keys: the contract lists them in an order, and people read them in it.
public typealias JSON = JSONValue

extension JSON {
  public init(_ time: Instant?) { self.init(time?.text) }

  /// On one line.
  public var line: String { text }

  /// Two spaces a level, for a person.
  public var pretty: String { String(decoding: JSONWriter(isIndented: true).bytes(self), as: UTF8.self) }
}
