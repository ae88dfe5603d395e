/// "['Ann Lee', \"Bo O'Hara\"]": how Python programs write a list into a cell of a table.
enum PythonList {
  /// Its strings; nil for anything else.
  static func strings(_ text: String) -> [String]? {
    let text = text.trimmed
    guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
    var strings: [String] = []
    var rest = text.dropFirst().dropLast().drop { $0 == " " }
    while let mark = rest.first {
      guard mark == "'" || mark == "\"", let string = string(&rest, until: mark) else { return nil }
      strings.append(string)
      rest = rest.drop { $0 == " " || $0 == "," }
    }
    return strings
  }

  /// Takes one literal with its marks.
  private static func string(_ rest: inout Substring, until mark: Character) -> String? {
    rest = rest.dropFirst()
    var string = ""
    var isEscaped = false
    while let character = rest.popFirst() {
      if isEscaped {
        string.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == mark {
        return string
      } else {
        string.append(character)
      }
    }
    return nil
  }
}
