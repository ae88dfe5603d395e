/// Numbers that are written in one word: "seven", "twelve", "eighty".
@usableFromInline package enum NumberWord {
  /// 1 to 19 and the tens below a hundred; the word in lower case.
  package static func value(_ word: some StringProtocol) -> Int? { values[String(word)] }

  /// Every such word.
  package static var words: some Sequence<String> { values.keys }

  private static let ones = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

  private static let values: [String: Int] = Dictionary(
    uniqueKeysWithValues: ones.enumerated().map { ($1, $0 + 1) } + tens.enumerated().map { ($1, 10 * ($0 + 2)) })
}
