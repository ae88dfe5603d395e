import Queries
import ReportedSpeech
import Stemma

/// JSON lines from standard input, one record in memory at a time, for the commands that take a batch.
enum StandardInput {
  /// An object; the key that it is answered under is given back as it came.
  struct Record {
    let object: JSONValue

    func text(_ key: String) -> String { object[key]?.text ?? "" }

    /// Null where it is a list or an object.
    var id: JSONValue {
      guard let id = object["id"], id.values == nil, id.members == nil else { return .null }
      return id
    }
  }

  /// The next line that is not blank; nil at the end.
  static func line() -> [UInt8]? {
    while let line = readLine(strippingNewline: true) {
      if !line.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return Array(line.utf8) }
    }
    return nil
  }

  /// A line that is no object with these texts is named on standard error and left out; the rest goes on.
  static func records(texts: [String], _ body: (Record) throws -> Void) rethrows {
    var (number, notices) = (0, NoticePrinter())
    defer { notices.tellRest() }
    while let line = readLine(strippingNewline: true) {
      number += 1
      if line.allSatisfy(\.isWhitespace) { continue }
      switch record(line, texts: texts) {
      case .success(let record): try body(record)
      case .failure(let fault): notices.tell(notice(line: number, "\(fault.reason); skipped"))
      }
    }
  }

  static func notice(line: Int, _ message: String) -> Notice {
    Notice(file: "standard input", place: "line \(line)", message: message, skipped: true)
  }

  private struct Fault: Error { var reason: String }

  private static func record(_ line: String, texts: [String]) -> Result<Record, Fault> {
    guard let object = try? JSONValue(parsing: line), object.members != nil else {
      return .failure(Fault(reason: "not a JSON object"))
    }
    if let missing = texts.first(where: { object[$0]?.text == nil }) {
      return .failure(Fault(reason: "\"\(missing)\" is no text"))
    }
    let record = Record(object: object)
    let limits = QuestionLimits.standard
    if let long = texts.first(where: { limits.excess(of: record.text($0)) != nil }) {
      let reason = "\"\(long)\" is longer than \(limits.queryLength) characters (the setting query-length)"
      return .failure(Fault(reason: reason))
    }
    return .success(record)
  }
}
