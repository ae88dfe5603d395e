/// Rows under headings, in columns that fit the terminal.
struct TextTable {
  var headings: [String]
  var rows: [[String]]

  /// On a terminal the widest columns give way first, none below 12. Piped, a cell keeps 80 columns: whole values are
  /// for `--json` and `--csv`.
  func lines(width: Int?) -> [String] {
    let cells = rows.map { $0.map(\.printable) }
    var widths = headings.indices.map { column in
      max(headings[column].columns, min(80, cells.map { $0[column].columns }.max() ?? 0))
    }
    if let width {
      while widths.reduce(0, +) + 2 * (widths.count - 1) > width,
        let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 12
      {
        widths[widest] -= 1
      }
    }
    func line(_ row: [String]) -> String {
      let padded = zip(row, widths).map { cell, width in cell.clipped(to: width).padded(to: width) }
      return String(padded.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
    }
    return [Style.bold(line(headings))] + cells.map(line)
  }
}
