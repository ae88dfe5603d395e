/// Cuts a table into rows and fields (RFC 4180 and what people make of it): a field that begins with a quotation mark
/// goes on to the closing one, line breaks and separators included; a mark inside any other field is a character.
struct TableRows {
  struct Row {
    /// Of its first line, from 1.
    let line: Int
    /// Nil where the row was larger than allowed.
    let fields: [[UInt8]]?
    /// The input ended inside quotation marks.
    var isUnclosed = false
  }

  private enum State { case fieldStart, plain, quoted, quoteInQuoted, lost }

  private let separator: UInt8
  private let limit: Int
  private var state = State.fieldStart
  private var fields: [[UInt8]] = []
  private var field: [UInt8] = []
  private var size = 0
  private var line = 1
  private var firstLine = 1

  init(separator: UInt8, limit: Int) {
    self.separator = separator
    self.limit = limit
  }

  mutating func feed(_ chunk: [UInt8], _ deliver: (Row) throws -> Void) throws {
    for b in chunk {
      if try step(b, deliver) { line += 1 }
    }
  }

  mutating func finish(_ deliver: (Row) throws -> Void) throws {
    guard state != .lost, size > 0 else { return }
    try endRow(isUnclosed: state == .quoted, deliver)
  }

  /// Takes one byte; true for a line feed.
  private mutating func step(_ b: UInt8, _ deliver: (Row) throws -> Void) throws -> Bool {
    let isLineFeed = b == UInt8(ascii: "\n")
    if isLineFeed, state != .quoted {
      if state == .lost { reset() } else { try endRow(isUnclosed: false, deliver) }
      firstLine = line + 1
      return true
    }
    guard state != .lost else { return isLineFeed }
    size += 1
    if size > limit {
      try deliver(Row(line: firstLine, fields: nil))
      reset()
      state = .lost
      return isLineFeed
    }
    read(b)
    return isLineFeed
  }

  private mutating func read(_ b: UInt8) {
    let mark = UInt8(ascii: "\"")
    switch (state, b) {
    case (.fieldStart, mark): state = .quoted
    case (.quoted, mark): state = .quoteInQuoted
    case (.quoteInQuoted, mark):
      field.append(mark)
      state = .quoted
    case (.fieldStart, separator), (.plain, separator), (.quoteInQuoted, separator): endField()
    case (.quoteInQuoted, 0x0D): break
    case (.fieldStart, _), (.quoteInQuoted, _):
      field.append(b)
      state = .plain
    default: field.append(b)
    }
  }

  private mutating func endField() {
    fields.append(field)
    field.removeAll(keepingCapacity: true)
    state = .fieldStart
  }

  private mutating func endRow(isUnclosed: Bool, _ deliver: (Row) throws -> Void) throws {
    if state == .plain || state == .fieldStart, field.last == 0x0D { field.removeLast() }
    endField()
    let row = Row(line: firstLine, fields: fields, isUnclosed: isUnclosed)
    reset()
    try deliver(row)
  }

  private mutating func reset() {
    fields = []
    field = []
    size = 0
    state = .fieldStart
  }
}
