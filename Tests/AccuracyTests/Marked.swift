/// A text with its marks taken out, and where they stood.
struct Marked {
  enum Role: String {
    case fragment = ""
    case mention = "m"
    case cue = "c"
    case outlet = "u"
    case worthy = "w"
  }

  struct Span {
    var role: Role
    /// The number of the statement it belongs to; nil in the outlet's own voice.
    var statement: String?
    var range: Range<Int>

    func moved(by offset: Int) -> Span {
      Span(role: role, statement: statement, range: range.lowerBound + offset..<range.upperBound + offset)
    }
  }

  private(set) var plain = ""
  private(set) var spans: [Span] = []

  init(_ marked: String, in name: String) throws {
    var scalars = String.UnicodeScalarView()
    var open: [(labels: [Substring], start: Int)] = []
    var count = 0
    var rest = Substring(marked)
    while let mark = rest.firstIndex(where: { $0 == "⟨" || $0 == "⟩" }) {
      let between = rest[..<mark].unicodeScalars
      scalars.append(contentsOf: between)
      count += between.count
      let opens = rest[mark] == "⟨"
      rest = rest[rest.index(after: mark)...]
      if opens {
        guard let colon = rest.firstIndex(of: ":") else { throw GoldError(description: "\(name): ⟨\(rest)") }
        open.append((rest[..<colon].split(separator: ","), count))
        rest = rest[rest.index(after: colon)...]
      } else {
        guard let last = open.popLast() else { throw GoldError(description: "\(name): ⟩ before \(rest.prefix(40))") }
        for label in last.labels { spans.append(try Span(label, last.start..<count, in: name)) }
      }
    }
    guard open.isEmpty else { throw GoldError(description: "\(name): \(open.map(\.labels)) is never closed") }
    scalars.append(contentsOf: rest.unicodeScalars)
    plain = String(scalars)
  }
}

extension Marked.Span {
  /// `1`, `m1`, `c1`, `u` or `w`.
  fileprivate init(_ label: Substring, _ range: Range<Int>, in name: String) throws {
    let letter = label.first.flatMap { $0.isLetter ? String($0) : nil } ?? ""
    let number = label.dropFirst(letter.count)
    guard let role = Marked.Role(rawValue: letter), number.allSatisfy(\.isNumber),
      number.isEmpty == (role == .outlet || role == .worthy)
    else { throw GoldError(description: "\(name): no mark is called \(label)") }
    self.init(role: role, statement: number.isEmpty ? nil : String(number), range: range)
  }
}
