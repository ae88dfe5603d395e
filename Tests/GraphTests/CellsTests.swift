import GRDB
import Graph
import ReportedSpeech
import Testing

@Suite struct CellsTests {
  private func cells<T>(_ row: Row, _ body: (inout Cells) throws -> T) throws -> T {
    var cells = Cells(row)
    return try body(&cells)
  }

  @Test func `cells are read from left to right`() throws {
    let row: Row = ["a": 1, "b": "two", "c": 3.5, "d": nil, "e": "2026-03-05T00:00:00Z", "f": "direct"]
    let read = try cells(row) { cells in
      let integer = try cells.integer()
      let text = try cells.text()
      let real = try cells.real()
      let nothing = try cells.optionalText()
      let instant = try cells.instant()
      let mode = try cells.word(Mode.self)
      return "\(integer) \(text) \(real) \(nothing ?? "-") \(instant?.text ?? "-") \(mode)"
    }
    #expect(read == "1 two 3.5 - 2026-03-05T00:00:00Z direct")
  }

  @Test func `an interval and a passage are there as a whole or not at all`() throws {
    let row: Row = ["from": "2026-03-05T00:00:00Z", "to": "2026-03-06T00:00:00Z", "none": nil, "none2": nil]
    #expect(try cells(row) { try $0.interval() } == .day(Day(number: 20517)))
    #expect(
      try cells(row) { cells in
        _ = try cells.interval()
        return try cells.interval()
      } == nil)
    let passage: Row = ["text": "so", "start": 3, "end": 5]
    #expect(
      try cells(passage) { try $0.optionalPassage(in: .title) } == Passage(part: .title, start: 3, end: 5, text: "so"))
    #expect(try cells(["text": nil, "start": nil, "end": nil]) { try $0.optionalPassage(in: .title) } == nil)
  }

  /// A file of somebody else's making may hold anything.
  @Test func `what has another type than ours is damage, not a crash`() {
    let readings: [(Row, (inout Cells) throws -> Void)] = [
      (["a": "x"], { _ = try $0.integer() }), (["a": 1], { _ = try $0.text() }), (["a": "x"], { _ = try $0.real() }),
      (["a": nil], { _ = try $0.text() }), (["a": nil], { _ = try $0.int() }), (["a": 1.5], { _ = try $0.integer() }),
      (["a": "yesterday"], { _ = try $0.instant() }), (["a": "sung"], { _ = try $0.word(Mode.self) }),
      (["a": "sung"], { _ = try $0.optionalWord(Mode.self) }), ([:], { _ = try $0.text() }),
      (
        ["a": 1],
        {
          _ = try $0.integer()
          _ = try $0.integer()
        }
      ),
    ]
    for (row, read) in readings {
      #expect {
        try cells(row, read)
      } throws: {
        if case GraphError.damaged = $0 { true } else { false }
      }
    }
  }
}
