import ReportedSpeech

/// Writes rows as RFC 4180 has them, or with tabs: a field is quoted where it holds the separator, a quotation mark or
/// a line break, or would be lost at its edges. Control characters other than tabs and line breaks, and what turns the
/// direction of letters, become U+FFFD: no reader of tables wants one, a terminal would obey it, and a table has no way to
/// write it otherwise.
package struct CSVWriter: Sendable {
  package enum Separator: String, Sendable, CaseIterable {
    case comma = ","
    case tab = "\t"
  }

  package var separator: Separator
  /// Puts an apostrophe before what a spreadsheet would run as a formula: a field that begins with `=`, `+`, `-`, `@`
  /// (full width too), a tab or a return, and is not a number (OWASP, CWE-1236).
  package var isSpreadsheetSafe: Bool

  package init(separator: Separator = .comma, isSpreadsheetSafe: Bool = false) {
    self.separator = separator
    self.isSpreadsheetSafe = isSpreadsheetSafe
  }

  /// One row with its line break: return and line feed after commas, as the RFC wants, a line feed alone after tabs,
  /// as tools that split lines at it expect. Nil is an empty field.
  package func row(_ fields: [String?]) -> [UInt8] {
    var out: [UInt8] = []
    for (i, field) in fields.enumerated() {
      if i > 0 { out += separator.rawValue.utf8 }
      write(field ?? "", to: &out)
    }
    // An empty line would be no row at all.
    if fields.count == 1, out.isEmpty { out += [UInt8(ascii: "\""), UInt8(ascii: "\"")] }
    out += (separator == .comma ? "\r\n" : "\n").utf8
    return out
  }

  private func write(_ field: String, to out: inout [UInt8]) {
    var field = isSpreadsheetSafe && CSVWriter.isFormula(field) ? "'" + field : field
    if field.unicodeScalars.contains(where: \.steersTable) {
      field = String(String.UnicodeScalarView(field.unicodeScalars.map { $0.steersTable ? "\u{FFFD}" : $0 }))
    }
    guard needsQuotes(field) else {
      out += field.utf8
      return
    }
    out.append(UInt8(ascii: "\""))
    for b in field.utf8 {
      if b == UInt8(ascii: "\"") { out.append(b) }
      out.append(b)
    }
    out.append(UInt8(ascii: "\""))
  }

  private func needsQuotes(_ field: String) -> Bool {
    let mark = UInt8(ascii: separator == .comma ? "," : "\t")
    return field.utf8.contains { $0 == mark || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D }
      || field.utf8.first == 0x20 || field.utf8.last == 0x20
  }

  private static func isFormula(_ field: String) -> Bool {
    guard let first = field.unicodeScalars.first, "=+-@\t\r＝＋－＠".unicodeScalars.contains(first) else { return false }
    return Double(field) == nil
  }
}

extension Unicode.Scalar {
  /// Steers whoever shows it, and is neither a tab nor a line break.
  fileprivate var steersTable: Bool {
    isASCII ? value < 0x20 && ![0x09, 0x0A, 0x0D].contains(value) || value == 0x7F : steers
  }
}
