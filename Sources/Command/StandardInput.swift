import Export
import Foundation
import Queries
import Stemma

/// JSON lines from standard input, one record in memory at a time, for the commands that take a batch.
enum StandardInput {
  /// A record's members by key; the key that a batch is answered under is given back as it came.
  struct Record {
    var number: Int
    var members: [String: Any]

    func text(_ key: String) -> String { members[key] as? String ?? "" }

    var id: JSON {
      switch members["id"] {
      case let text as String: .string(text)
      case let number as NSNumber:
        number.doubleValue == number.doubleValue.rounded() ? .integer(number.int64Value) : .double(number.doubleValue)
      default: .null
      }
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
      guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
        StandardError.write("stemma: standard input, line \(number): not a JSON object; skipped\n")
        continue
      }
      if let missing = texts.first(where: { !(object[$0] is String) }) {
        StandardError.write("stemma: standard input, line \(number): \"\(missing)\" is no text; skipped\n")
        continue
      }
      let limit = QuestionLimits.standard.queryLength
      if let long = texts.first(where: { (object[$0] as? String ?? "").count > limit }) {
        StandardError.write(
          "stemma: standard input, line \(number): \"\(long)\" is longer than \(limit) characters (the setting query-length); skipped\n"
        )
        continue
      }
      try body(Record(number: number, members: object))
    }
  }
}
