extension WireObject {
  func time(ifAny key: String) throws(WireFault) -> Instant? {
    guard let text = try text(ifAny: key) else { return nil }
    guard let time = Instant(text: text) else { throw fault(key, "is '\(text)', no time such as 2026-03-05T08:30:00Z") }
    return time
  }

  /// Nil where both ends are missing.
  func interval(ifAny from: String, _ to: String) throws(WireFault) -> Interval? {
    guard let start = try time(ifAny: from) else {
      if value(to) != nil { throw fault(from, "is missing") }
      return nil
    }
    guard let interval = Interval(from: start, to: try required(to, try time(ifAny: to))) else {
      throw fault(to, "is not after \"\(from)\"")
    }
    return interval
  }

  /// `"start"` and `"end"`, which hold at least one code point between them.
  func range() throws(WireFault) -> Range<Int> {
    let start = try integer("start")
    let end = try integer("end")
    guard start >= 0 else { throw fault("start", "is less than 0") }
    guard end > start else { throw fault("end", "is not after \"start\"") }
    return start..<end
  }

  /// No text has more code points: sums of offsets stay within bounds.
  private static let longest = Int(Int32.max)

  /// `{"start","end","text"}`, and `"part"` where it is another one than the statement's.
  func passage(_ part: Part) throws(WireFault) -> Passage {
    let range = try range()
    return Passage(
      part: try word(ifAny: "part") ?? part, start: range.lowerBound, end: range.upperBound, text: try text("text"))
  }

  /// `[[start,end]…]`, ascending and disjoint; nil where there is no such key.
  func ranges(ifAny key: String) throws(WireFault) -> [Range<Int>]? {
    guard let value = value(key) else { return nil }
    guard let pairs = value.values else { throw fault(key, "is no list") }
    var ranges: [Range<Int>] = []
    for (index, pair) in pairs.enumerated() {
      let ends = (pair.values ?? []).compactMap { $0.integer.flatMap { Int(exactly: $0) } }
      guard pair.values?.count == 2, ends.count == 2, ends[0] >= 0, ends[0] < ends[1],
        ends[1] <= WireObject.longest
      else {
        throw fault("\(key)[\(index)]", "is no [start,end]")
      }
      if let last = ranges.last, ends[0] < last.upperBound {
        throw fault("\(key)[\(index)]", "begins before the one in front ends")
      }
      ranges.append(ends[0]..<ends[1])
    }
    return ranges
  }
}

extension JSONValue {
  init(_ ranges: [Range<Int>]) {
    self = .array(ranges.map { .array([.integer(Int64($0.lowerBound)), .integer(Int64($0.upperBound))]) })
  }

  /// As `WireObject.passage` reads it.
  init(_ passage: Passage?, in part: Part) {
    self = passage.map { .object(JSONValue.members(of: $0, in: part)) } ?? .null
  }

  static func members(of passage: Passage, in part: Part) -> [Member] {
    let members = [
      Member("start", JSONValue(passage.start)), Member("end", JSONValue(passage.end)),
      Member("text", .string(passage.text)),
    ]
    return passage.part == part ? members : members + [Member("part", .string(passage.part.rawValue))]
  }
}

extension Passage {
  var range: Range<Int> { start..<end }
}
