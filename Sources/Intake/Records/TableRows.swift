/// Cuts a table into rows and fields (RFC 4180 and what people make of it): a field that begins with a quotation mark
/// goes on to the closing one, line breaks and separators included; a mark inside any other field is a character.
///
/// A closing mark is followed by a separator or the line's end. Where it is not, the field only begins with a quotation,
/// as in a table that quotes nothing, and keeps its marks. Where such a field has run over lines, or a row of several lines
/// has too many fields, a mark was opened and never closed: that line is given up, and reading goes on at the next one.
struct TableRows {
  struct Row {
    /// Of its first line, from 1.
    let line: Int
    /// Nil where the row was larger than allowed.
    let fields: [[UInt8]]?
    /// A quotation mark that begins in its first line is never closed.
    var isUnclosed = false

    /// The line `sep=;`, whose own separator parts it.
    var isDeclaration: Bool { fields?.first.map { $0.starts(with: Array("sep=".utf8)) } ?? false }

    /// The first one of these names the columns.
    var saysSomething: Bool { fields?.contains { !$0.isEmpty } ?? false }
  }

  private enum State { case fieldStart, plain, quoted, quoteInQuoted, lost }

  private let separator: UInt8
  private let limit: Int
  private var state = State.fieldStart
  private var fields: [[UInt8]] = []
  private var field: [UInt8] = []
  private var size = 0
  /// How many fields the header has.
  private var columns: Int?
  private var line = 1
  private var firstLine = 1
  /// What followed the first line break inside quotation marks: read again where the mark turns out to be unclosed.
  private var overrun: [UInt8]?
  private var isUnclosed = false
  /// Reading again and again must not make a hostile table slow.
  private var repeats = 100

  init(separator: UInt8, limit: Int) {
    self.separator = separator
    self.limit = limit
  }

  mutating func feed(_ chunk: [UInt8], _ deliver: (Row) throws -> Void) throws {
    var waiting = [chunk[...]]
    while let bytes = waiting.popLast() {
      var at = bytes.startIndex
      while at < bytes.endIndex {
        let isLineFeed = try step(bytes[at], deliver)
        at += 1
        if isLineFeed { line += 1 }
        guard isUnclosed else { continue }
        if at < bytes.endIndex { waiting.append(bytes[at...]) }
        waiting.append(try giveUp(deliver)[...])
        break
      }
    }
  }

  mutating func finish(_ deliver: (Row) throws -> Void) throws {
    while state == .quoted, size > 0 {
      try feed(try giveUp(deliver), deliver)
    }
    guard state != .lost, size > 0 else { return }
    try endRow(deliver)
  }

  /// Takes one byte; true for a line feed.
  private mutating func step(_ b: UInt8, _ deliver: (Row) throws -> Void) throws -> Bool {
    let isLineFeed = b == UInt8(ascii: "\n")
    if isLineFeed, state != .quoted {
      if state == .lost { reset() } else { try endRow(deliver) }
      if !isUnclosed { firstLine = line + 1 }
      return true
    }
    guard state != .lost else { return isLineFeed }
    overrun?.append(b)
    if isLineFeed, overrun == nil { overrun = [] }
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
    case (.quoteInQuoted, _):
      field = [mark] + field + [mark, b]
      state = .plain
      isUnclosed = overrun != nil
    case (.fieldStart, _):
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

  private mutating func endRow(_ deliver: (Row) throws -> Void) throws {
    if state == .plain || state == .fieldStart, field.last == 0x0D { field.removeLast() }
    endField()
    if let columns, fields.count > columns, overrun != nil, repeats > 0 {
      // The line feed that ended it is no part of what is read again.
      overrun?.append(UInt8(ascii: "\n"))
      isUnclosed = true
      return
    }
    let row = Row(line: firstLine, fields: fields)
    if columns == nil, row.saysSomething, !row.isDeclaration { columns = fields.count }
    reset()
    try deliver(row)
  }

  /// Gives up the line in which a mark was opened; what has been read since and must be read again.
  private mutating func giveUp(_ deliver: (Row) throws -> Void) throws -> [UInt8] {
    let again = repeats > 0 ? overrun ?? [] : []
    let row = Row(line: firstLine, fields: fields, isUnclosed: true)
    if !again.isEmpty {
      repeats -= 1
      line = firstLine + 1
    }
    reset()
    firstLine = line
    if again.isEmpty { state = .lost }
    try deliver(row)
    return again
  }

  private mutating func reset() {
    fields = []
    field = []
    size = 0
    state = .fieldStart
    overrun = nil
    isUnclosed = false
  }
}
