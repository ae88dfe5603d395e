/// English names of months, whole or cut to what newspapers cut them to.
@usableFromInline package enum MonthName {
  /// January first, in lower case.
  package static let all = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  /// "mar" and "sept", without their full stop; "may" has none.
  package static let abbreviations: [(short: String, month: Int)] =
    all.enumerated().filter { $1.count > 3 }.map { (String($1.prefix(3)), $0 + 1) } + [("sept", 9)]

  /// 1 to 12 for "march", "mar", "sept"; the word in lower case, without its full stop.
  package static func number(_ word: String) -> Int? { numbers[word] }

  /// "March" for 3; nil for what is no month.
  package static func written(_ number: Int) -> String? {
    guard all.indices.contains(number - 1) else { return nil }
    return all[number - 1].prefix(1).uppercased() + all[number - 1].dropFirst()
  }

  private static let numbers: [String: Int] = Dictionary(
    all.enumerated().map { ($1, $0 + 1) } + abbreviations.map { ($0.short, $0.month) }, uniquingKeysWith: { a, _ in a })
}
