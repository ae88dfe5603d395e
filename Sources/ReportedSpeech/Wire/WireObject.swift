/// A JSON object while it is read as a value: typed access to its members, by key, with faults that name the key.
///
/// A key that may be missing may be null as well.
struct WireObject {
  private let value: JSONValue
  private let path: Path

  /// From the line's own value to an object in it; put into words only where something is wrong.
  indirect enum Path {
    case line
    case member(Path, String)
    case element(Path, String, Int)

    /// "statements[3].cue".
    var text: String {
      switch self {
      case .line: ""
      case .member(let path, let key): path.text(of: key)
      case .element(let path, let key, let index): "\(path.text(of: key))[\(index)]"
      }
    }

    func text(of key: String) -> String {
      let path = text
      return path.isEmpty ? key : key.isEmpty ? path : "\(path).\(key)"
    }
  }

  init(_ value: JSONValue, path: Path = .line) throws(WireFault) {
    guard case .object = value else { throw WireFault(key: path.text, problem: "is no JSON object") }
    self.value = value
    self.path = path
  }

  func fault(_ key: String, _ problem: String) -> WireFault { WireFault(key: path.text(of: key), problem: problem) }

  /// Nil where it is missing or null.
  func value(_ key: String) -> JSONValue? {
    guard let member = value[key], !member.isNull else { return nil }
    return member
  }

  func required<T>(_ key: String, _ value: T?) throws(WireFault) -> T {
    guard let value else { throw fault(key, "is missing") }
    return value
  }

  func text(ifAny key: String) throws(WireFault) -> String? {
    guard let value = value(key) else { return nil }
    guard let text = value.text else { throw fault(key, "is no text") }
    return text
  }

  func text(_ key: String) throws(WireFault) -> String { try required(key, try text(ifAny: key)) }

  func texts(_ key: String) throws(WireFault) -> [String] {
    guard let value = value(key) else { return [] }
    guard let texts = value.texts else { throw fault(key, "is no list of texts") }
    return texts
  }

  func flag(_ key: String) throws(WireFault) -> Bool {
    guard let value = value(key) else { return false }
    guard let flag = value.flag else { throw fault(key, "is neither true nor false") }
    return flag
  }

  func integer(ifAny key: String) throws(WireFault) -> Int? {
    guard let value = value(key) else { return nil }
    guard let number = value.integer.flatMap({ Int(exactly: $0) }) else { throw fault(key, "is no whole number") }
    return number
  }

  func integer(_ key: String) throws(WireFault) -> Int { try required(key, try integer(ifAny: key)) }

  func double(_ key: String) throws(WireFault) -> Double {
    let value = try required(key, value(key))
    guard let number = value.double, number.isFinite else { throw fault(key, "is no number") }
    return number
  }

  /// One of the words that a kind of thing has.
  func word<T: RawRepresentable & CaseIterable>(ifAny key: String, _: T.Type = T.self) throws(WireFault) -> T?
  where T.RawValue == String {
    guard let text = try text(ifAny: key) else { return nil }
    guard let word = T(rawValue: text) else {
      throw fault(key, "is '\(text)', none of \(T.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return word
  }

  func word<T: RawRepresentable & CaseIterable>(_ key: String, _: T.Type = T.self) throws(WireFault) -> T
  where T.RawValue == String {
    try required(key, try word(ifAny: key))
  }

  func object(ifAny key: String) throws(WireFault) -> WireObject? {
    guard let value = value(key) else { return nil }
    return try WireObject(value, path: .member(path, key))
  }

  func object(_ key: String) throws(WireFault) -> WireObject { try required(key, try object(ifAny: key)) }

  /// Of a list; empty where it is missing.
  func objects(_ key: String) throws(WireFault) -> [WireObject] {
    guard let value = value(key) else { return [] }
    guard let values = value.values else { throw fault(key, "is no list") }
    var objects: [WireObject] = []
    objects.reserveCapacity(values.count)
    for (index, value) in values.enumerated() {
      objects.append(try WireObject(value, path: .element(path, key, index)))
    }
    return objects
  }
}
