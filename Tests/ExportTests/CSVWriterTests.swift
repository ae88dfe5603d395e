import Testing

@testable import Export

@Suite struct CSVWriterTests {
  static func row(_ fields: [String?], _ writer: CSVWriter = CSVWriter()) -> String {
    String(decoding: writer.row(fields), as: UTF8.self)
  }

  @Test(
    arguments: [
      (["a", "b"], "a,b\r\n"),
      (["a,b", "say \"so\""], "\"a,b\",\"say \"\"so\"\"\"\r\n"),
      (["line\nbreak", "return\r"], "\"line\nbreak\",\"return\r\"\r\n"),
      ([nil, "", "x"], ",,x\r\n"),
      ([nil], "\"\"\r\n"),
      ([" lead", "trail "], "\" lead\",\"trail \"\r\n"),
      (["“We will”", "tab\there", "👩‍👩‍👧"], "“We will”,tab\there,👩‍👩‍👧\r\n"),
      (["=1+1", "-x", "@a"], "=1+1,-x,@a\r\n"),
      (
        ["bell\u{7} escape\u{1B}[31m", "C1\u{9B} DEL\u{7F}"],
        "bell\u{FFFD} escape\u{FFFD}[31m,C1\u{FFFD} DEL\u{FFFD}\r\n"
      ),
      (
        ["\u{202E}abc\u{202C}", "\u{2067}\u{200F}\u{61C}\u{FEFF}", "e\u{301} a\u{200D}b"],
        "\u{FFFD}abc\u{FFFD},\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD},e\u{301} a\u{200D}b\r\n"
      ),
    ] as [([String?], String)])
  func `a field is quoted where it must be`(fields: [String?], row: String) {
    #expect(CSVWriterTests.row(fields) == row)
  }

  @Test(
    arguments: [
      (["a\tb", "a,b", "c"], "\"a\tb\"\ta,b\tc\n"),
      ([nil, "x"], "\tx\n"),
    ] as [([String?], String)])
  func `tabs separate where they are asked for`(fields: [String?], row: String) {
    #expect(CSVWriterTests.row(fields, CSVWriter(separator: .tab)) == row)
  }

  @Test(arguments: [
    ("=HYPERLINK(\"http://x.test\")", "\"'=HYPERLINK(\"\"http://x.test\"\")\""),
    ("+cmd", "'+cmd"), ("-1+1", "'-1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"), ("\r=1", "\"'\r=1\""),
    ("＝1+1", "'＝1+1"), ("-12.5", "-12.5"), ("+3", "+3"), ("a=1", "a=1"), ("", ""),
  ])
  func `a spreadsheet finds no formula where that is asked for`(field: String, written: String) {
    #expect(CSVWriterTests.row([field, "x"], CSVWriter(isSpreadsheetSafe: true)) == written + ",x\r\n")
  }
}
