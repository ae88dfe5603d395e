import ReportedSpeech
import Stemma

/// Notices on standard error, and of more than one run tells only how many there were.
struct NoticePrinter {
  private var told = ToldNotices()

  mutating func tell(_ notice: Notice) { if told.tells() { NoticePrinter.print(notice) } }

  /// How many were not told; said once, at the end.
  func tellRest() { if let rest = told.rest { NoticePrinter.print(rest) } }

  static func tell(_ notices: [Notice]) {
    var printer = NoticePrinter()
    for notice in notices { printer.tell(notice) }
    printer.tellRest()
  }

  static func print(_ notice: Notice) { StandardError.write("stemma: \(notice.text.printable)\n") }
}
