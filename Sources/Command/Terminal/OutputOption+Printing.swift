import Answers
import Export
import ReportedSpeech
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

  /// Prints what came of a change of the graph, which stands whether that can be printed or not.
  func print<A: Answer>(change answer: A, none: String, lines: (A) -> [String]) throws {
    try StandardOutput.$tellsOfChange.withValue(true) { try print(answer, none: none, lines: lines) }
  }

  /// What a named query answered; where there is more than an answer may have, that is said.
  func print(list answer: Listing, none: String) throws {
    if answer.isCut {
      let message =
        "there are more rows than an answer has (the setting answer-rows): ask for less, or use 'stemma export'"
      NoticePrinter.print(Notice(file: "\(answer.rows.values.count) rows", message: message))
    }
    try print(table: answer, none: none)
  }

  func print<A: Answer>(list answer: A, none: String) throws { try print(table: answer, none: none) }

  /// A list, as a table.
  private func print<A: Answer>(table answer: A, none: String) throws {
    try print(answer, none: none) { answer in
      let rows = answer.rows
      let table = TextTable(headings: rows.columns, rows: rows.values.map { $0.map(\.cell) })
      return table.lines(width: Terminal.current.outputIsTerminal ? Terminal.current.width : nil)
    }
  }
}
