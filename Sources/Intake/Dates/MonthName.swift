/// English names of months and weekdays, whole or cut to what newspapers cut them to.
enum MonthName {
  /// 1 to 12 for "march", "mar", "sept"; the word in lower case, without its full stop.
  static func number(_ word: String) -> Int? { numbers[word] }

  static func isWeekday(_ word: String) -> Bool { weekdays.contains(word) }

  private static let numbers: [String: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    var numbers = ["sept": 9]
    for (i, name) in names.enumerated() {
      numbers[name] = i + 1
      numbers[String(name.prefix(3))] = i + 1
    }
    return numbers
  }()

  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "weds",
    "thu", "thur", "thurs", "fri", "sat", "sun",
  ]
}
