/// Cuts a JSON document into its records by counting brackets, so that no more than one of them is held.
///
/// A record is an element of the outermost array, or a value that stands in none. What a record is like inside is
/// the parser's to say. A line break inside a string is no JSON, and mostly the string was never closed: then the
/// record is given up, and reading goes on at the next line that begins with a brace.
struct JSONSplitter {
  struct Piece {
    /// From 1.
    let number: Int
    /// Bytes before it.
    let offset: Int
    let isElement: Bool
    /// Nil where the record was larger than allowed.
    let bytes: [UInt8]?
  }

  private enum State { case between, inside, string, escape, lost, lostAtLineStart }

  private let limit: Int
  private var state = State.between
  private var depth = 0
  private var inArray = false
  private var isScalar = false
  private var record: [UInt8] = []
  private var isTooLarge = false
  private var number = 0
  private var start = 0
  private var position = 0

  init(limit: Int) { self.limit = limit }

  mutating func feed(_ chunk: [UInt8], _ deliver: (Piece) throws -> Void) throws {
    var held = 0
    for i in chunk.indices {
      let wasBetween = state == .between || state == .lostAtLineStart
      let ends = step(chunk[i])
      if wasBetween, state == .inside || state == .string {
        held = i
        number += 1
        start = position + i
      }
      if ends {
        // A number or a word ends before the byte that shows it.
        keep(chunk[held..<(isScalar ? i : i + 1)])
        try end(deliver)
        held = i + 1
      }
    }
    if state != .between, state != .lost, state != .lostAtLineStart { keep(chunk[held...]) }
    position += chunk.count
  }

  mutating func finish(_ deliver: (Piece) throws -> Void) throws {
    if state == .inside || state == .string || state == .escape { try end(deliver) }
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    isTooLarge = isTooLarge || record.count + bytes.count > limit
    if isTooLarge { record = [] } else { record += bytes }
  }

  private mutating func end(_ deliver: (Piece) throws -> Void) throws {
    try deliver(Piece(number: number, offset: start, isElement: inArray, bytes: isTooLarge ? nil : record))
    record.removeAll(keepingCapacity: true)
    isTooLarge = false
    isScalar = false
  }

  /// Takes one byte; true where a record ends with it.
  private mutating func step(_ b: UInt8) -> Bool {
    switch state {
    case .between: return begin(b)
    case .escape:
      state = .string
      return false
    case .string:
      if b == UInt8(ascii: "\\") { state = .escape }
      if b == UInt8(ascii: "\"") { state = .inside }
      if b == UInt8(ascii: "\n") {
        state = .lostAtLineStart
        depth = 0
        return true
      }
      return state == .inside && depth == 0 && close()
    case .lost, .lostAtLineStart:
      return resume(b)
    case .inside: return inside(b)
    }
  }

  private mutating func begin(_ b: UInt8) -> Bool {
    switch b {
    case 0x09...0x0D, 0x20, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): return false
    case UInt8(ascii: "[") where !inArray && number == 0:
      inArray = true
      return false
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      depth = 1
      state = .inside
    case UInt8(ascii: "\""): state = .string
    default:
      isScalar = true
      state = .inside
    }
    return false
  }

  private mutating func inside(_ b: UInt8) -> Bool {
    if isScalar {
      let ends = b <= 0x20 || b == UInt8(ascii: ",") || b == UInt8(ascii: "]")
      return ends && close()
    }
    switch b {
    case UInt8(ascii: "\""): state = .string
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      return depth == 0 && close()
    default: break
    }
    return false
  }

  private mutating func close() -> Bool {
    state = .between
    return true
  }

  private mutating func resume(_ b: UInt8) -> Bool {
    if b == UInt8(ascii: "\n") {
      state = .lostAtLineStart
    } else if state == .lostAtLineStart, b == UInt8(ascii: "{") {
      return begin(b)
    } else if b > 0x20 {
      state = .lost
    }
    return false
  }
}
