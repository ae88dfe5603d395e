import ReportedSpeech

/// A date as a field of an input states it: the name of the field, and its words.
struct StatedDate: Hashable {
  let field: String
  let words: String

  /// Nil where the words name no one day; then a note says which words of which field were not used.
  ///
  /// - Parameter order: how other records of the same input write this field, where they leave no doubt.
  func dating(
    _ basis: Dating.Basis, order: DayOrder?, settings: ReadingSettings, notes: inout [String]
  ) -> Dating? {
    let written: WrittenTime
    switch WrittenTime.reading(words) {
    case .time(let time): written = time
    case .ambiguous(let times):
      guard let order, let time = times[order] else {
        notes.append("\(shown) may mean two days and was not used; write it as YYYY-MM-DD")
        return nil
      }
      written = time
    case .placeholder:
      notes.append("\(shown) is how programs write that there is no date, and was not used")
      return nil
    case .none:
      notes.append("\(shown) is not a date that is known and was not used")
      return nil
    }
    guard let dating = written.withoutPadding.dating(basis, zone: settings.zone) else {
      notes.append("\(shown) is not a date that is known and was not used")
      return nil
    }
    if basis.canBePublication, dating.interval.from > settings.now {
      notes.append("\(shown) lies after this run and is no date of publication")
    }
    return dating
  }

  private var shown: String { "the \(field) “\(words.prefix(60))”" }
}

extension JSONValue {
  /// The words of a date: a string or number as written; what MongoDB and Java write as an object or an array of numbers.
  /// Nil where the value says nothing.
  var dateWords: String? {
    switch self {
    case .object(let members):
      for name in ["$date", "$numberLong", "iso", "rendered", "value", "#text"] {
        if let words = members[name]?.dateWords { return words }
      }
      return members.isEmpty ? nil : line
    case .array(let values):
      let numbers = values.compactMap { $0.digits.flatMap { Int($0) } }
      guard numbers.count == values.count, numbers.count >= 3 else { return values.first?.dateWords }
      func two(_ i: Int) -> String { (i < numbers.count ? (numbers[i] < 10 ? "0" : "") + String(numbers[i]) : "00") }
      let day = [String(numbers[0]), two(1), two(2)].joined(separator: "-")
      return numbers.count < 5 ? day : "\(day) \(two(3)):\(two(4)):\(two(5))"
    case .boolean: return line
    default: return word
    }
  }
}
