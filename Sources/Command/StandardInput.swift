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
    var number = 0
    while let line = readLine(strippingNewline: true) {
      number += 1
      if line.allSatisfy(\.isWhitespace) { continue }
      guard let object = try? JSONValue(parsing: line), object.members != nil else {
        StandardError.write("stemma: standard input, line \(number): not a JSON object; skipped\n")
        continue
      }
      if let missing = texts.first(where: { object[$0]?.text == nil }) {
        StandardError.write("stemma: standard input, line \(number): \"\(missing)\" is no text; skipped\n")
        continue
      }
      let record = Record(object: object)
      let limit = QuestionLimits.standard.queryLength
      if let long = texts.first(where: { record.text($0).count > limit }) {
        StandardError.write(
          "stemma: standard input, line \(number): \"\(long)\" is longer than \(limit) characters (the setting query-length); skipped\n"
        )
        continue
      }
      try body(record)
    }
  }
}
