import Answers
import Export
import Foundation
import Stemma

extension OutputOption {
  /// Prints an answer in the form asked for; `lines` is how a person reads it. Nothing found is exit code 3,
  /// after the empty answer has been printed in a form that programs read.
  func print<A: Answer>(_ answer: A, none: String, lines: (A) -> [String]) throws {
    switch form {
    case .json: StandardOutput.write(line: answer.json.pretty)
    case .ndjson: for object in answer.rows.objects { StandardOutput.write(line: object.line) }
    case .csv: StandardOutput.write(answer.rows, CSVWriter())
    case .tsv: StandardOutput.write(answer.rows, CSVWriter(separator: .tab))
    case nil:
      let lines = answer.isEmpty && !answer.tellsOfNothing ? [] : lines(answer)
      for line in lines { StandardOutput.write(line: line) }
      if answer.isEmpty, lines.isEmpty { StandardError.write("stemma: \(none)\n") }
    }
    if answer.isEmpty {
      if form != nil { StandardError.write("stemma: \(none)\n") }
      throw Exit.nothingFound
    }
  }

  /// A list, as a table.
  func print<A: Answer>(list answer: A, none: String) throws {
    try print(answer, none: none) { answer in
      let rows = answer.rows
      let table = TextTable(headings: rows.columns, rows: rows.values.map { $0.map(\.cell) })
      return table.lines(width: Terminal.current.outputIsTerminal ? Terminal.current.width : nil)
    }
  }
}

enum StandardOutput {
  static func write(_ rows: Rows, _ writer: CSVWriter) {
    let all = [rows.columns] + rows.values.map { $0.map(\.cell) }
    FileHandle.standardOutput.write(Data(all.flatMap { writer.row($0) }))
  }

  static func write(line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

  static func write(lines: [String]) {
    FileHandle.standardOutput.write(Data(lines.lazy.flatMap { "\($0)\n".utf8 }))
  }
}
