import ReportedSpeech
import Yams

/// YAML between a first line `---` and the next one, or TOML between two of `+++`.
enum FrontMatter {
  case none
  /// Where it is not whole YAML, `fault` says why, and the fields are those of its plain `key: value` lines.
  case found(Record, body: String, fault: String?)
  case broken(String)

  static func opens(_ bytes: [UInt8]) -> Bool {
    ["---\n", "---\r\n", "+++\n", "+++\r\n"].contains { bytes.starts(with: Array($0.utf8)) }
  }

  /// The fields, and the text below them. Where there is a `---` but no front matter, the text stays whole.
  static func cut(from text: String) -> FrontMatter {
    let utf8 = text.utf8
    guard let first = utf8.firstIndex(of: UInt8(ascii: "\n")) else { return .none }
    let mark = text[..<first].trimmed
    guard mark == "---" || mark == "+++" else { return .none }
    let start = utf8.index(after: first)
    var lineStart = start
    while lineStart < utf8.endIndex {
      let lineEnd = utf8[lineStart...].firstIndex(of: UInt8(ascii: "\n"))
      let line = text[lineStart..<(lineEnd ?? utf8.endIndex)]
      let next = lineEnd.map { utf8.index(after: $0) } ?? utf8.endIndex
      if line.trimmed == mark || mark == "---" && line.trimmed == "..." {
        let (fields, body) = (String(text[start..<lineStart]), String(text[next...]))
        return mark == "---" ? read(fields, body: body) : toml(fields, body: body)
      }
      guard utf8.distance(from: start, to: next) <= longest else { break }
      lineStart = next
    }
    return .broken("it has no closing \(mark)")
  }

  private static func toml(_ text: String, body: String) -> FrontMatter {
    let (members, unreadable) = TOMLLines.members(text)
    // The opening line is the first.
    return .found(
      Record(members), body: body, fault: unreadable.map { "line \($0 + 1) is no key and value on one line" })
  }

  private static func read(_ yaml: String, body: String) -> FrontMatter {
    let fault: String
    do {
      guard YAMLShape(yaml).isHarmless else { return plain(yaml, body, "it is nested too deep, or uses anchors") }
      guard let node = try Yams.compose(yaml: yaml) else { return .found(Record([]), body: body, fault: nil) }
      if case .object(let members) = JSONValue(node) { return .found(Record(members), body: body, fault: nil) }
      fault = "it is not a list of keys and values"
    } catch let error as YamlError {
      fault = error.line.map { "line \($0 + 1) is not YAML" } ?? "it is not YAML"
    } catch {
      fault = "it is not YAML"
    }
    return plain(yaml, body, fault)
  }

  /// What is left of broken front matter: mostly a title with a colon in it broke it, and the lines are plain.
  private static func plain(_ yaml: String, _ body: String, _ fault: String) -> FrontMatter {
    var members = [JSONValue.Member("front_matter", .string(yaml))]
    for line in yaml.utf8.split(separator: UInt8(ascii: "\n")).map({ String(Substring($0)) }) {
      guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")), line.utf8.first.map({ $0 > 0x20 }) ?? false
      else { continue }
      let value = line[line.utf8.index(after: colon)...].trimming(marks: "\"'")
      guard !value.isEmpty, !"[{&*|>".contains(value.prefix(1)) else { continue }
      members.append(JSONValue.Member(String(line[..<colon]), .string(value)))
    }
    return .found(Record(members), body: body, fault: fault)
  }

  /// In bytes. A longer one is a text that begins with a rule.
  private static let longest = 1 << 16
}

extension YamlError {
  /// From 1, counting the opening `---` as the first.
  fileprivate var line: Int? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
    case .duplicatedKeysInMapping(_, let context): context.mark.line
    default: nil
    }
  }
}

extension JSONValue {
  /// Scalars that YAML's core schema takes for null, a boolean or a number are that; dates stay as written.
  init(_ node: Yams.Node) {
    switch node {
    case .mapping(let mapping):
      self = .object(mapping.map { Member($0.key.string ?? "", JSONValue($0.value)) })
    case .sequence(let sequence): self = .array(sequence.map { JSONValue($0) })
    case .scalar(let scalar): self = JSONValue(scalar)
    default: self = .null
    }
  }

  private init(_ scalar: Yams.Node.Scalar) {
    guard scalar.style == .plain || scalar.style == .any else {
      // Within quotes YAML may write a NUL by its number.
      self = .string(scalar.string.replacing("\0", with: "\u{FFFD}"))
      return
    }
    switch scalar.string {
    case "", "~", "null", "Null", "NULL": self = .null
    case "true", "True", "TRUE": self = .boolean(true)
    case "false", "False", "FALSE": self = .boolean(false)
    default: self = JSONValue.isNumber(scalar.string) ? JSONValue(digits: scalar.string) : .string(scalar.string)
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
    let isZeroed = digits.count > 1 && digits.first == 0x30 && digits.dropFirst().first != UInt8(ascii: ".")
    return !isZeroed && digits.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false && Double(text) != nil
      && digits.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: ".") }
      && digits.last != UInt8(ascii: ".")
  }
}
