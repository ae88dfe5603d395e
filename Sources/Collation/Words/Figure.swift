/// Numbers as they are written in news, brought to one form: "$2.5 billion", "thirty-five", "8 percent".
enum Figure {
  static let scales: [String: Double] = [
    "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "bn": 1e9, "mln": 1e6, "m": 1e6,
    "k": 1e3, "dozen": 12, "tn": 1e12, "b": 1e9,
  ]
  /// Single letters scale only what is written in digits: "5m".
  private static let letterScales: Set<String> = ["m", "k", "b", "bn", "tn", "mln"]

  static let spelled: [String: Double] = {
    let small =
      "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
      + " eighteen nineteen"
    var all: [String: Double] = [:]
    for (i, word) in small.split(separator: " ").enumerated() { all[String(word)] = Double(i + 2) }
    let tens = "twenty thirty forty fifty sixty seventy eighty ninety"
    for (i, word) in tens.split(separator: " ").enumerated() { all[String(word)] = Double(i + 2) * 10 }
    return all
  }()

  private static let units: [String: String] = [
    "percent": "%", "percentage": "%", "dollar": "$", "dollars": "$", "euro": "€", "euros": "€", "pounds": "£",
  ]

  /// A number and how many runs it took.
  struct Reading {
    var value: Double
    var unit: String
    var count: Int
    /// "2500000000$", the normal word.
    var word: String { Figure.digits(value) + unit }
  }

  /// The number that begins at a word; nil where none does.
  static func read(_ words: ArraySlice<(word: String, run: RawWord)>) -> Reading? {
    guard let first = words.first else { return nil }
    var reading: Reading
    if first.run.isNumber {
      guard let value = leading(first.word) else { return nil }
      reading = Reading(value: value.number, unit: "", count: 1)
      if let scale = scales[value.rest] {
        reading.value *= scale
      } else if value.rest == "s" || value.rest == "p" {
        return nil
      }
    } else if let value = spelled[first.word] {
      reading = Reading(value: value, unit: "", count: 1)
    } else if scales[first.word] != nil, !letterScales.contains(first.word) {
      // "a hundred", "dozens" is no number
      reading = Reading(value: 1, unit: "", count: 0)
    } else {
      return nil
    }
    compound(&reading, words)
    unit(&reading, words, first.run)
    return reading.count > 0 ? reading : nil
  }

  /// "thirty-five", "2.5 million", "two hundred thousand".
  private static func compound(_ reading: inout Reading, _ words: ArraySlice<(word: String, run: RawWord)>) {
    let at = { (n: Int) in words.dropFirst(n).first }
    if let next = at(reading.count), reading.value >= 20, reading.value < 100, !next.run.isNumber,
      next.run.isHyphenated,
      let ones = next.word == "one" ? 1 : spelled[next.word], ones < 10
    {
      reading.value += ones
      reading.count += 1
    }
    while let next = at(reading.count), let scale = scales[next.word],
      !letterScales.contains(next.word) || words.first?.run.isNumber == true
    {
      reading.value *= scale
      reading.count += 1
    }
  }

  private static func unit(
    _ reading: inout Reading, _ words: ArraySlice<(word: String, run: RawWord)>, _ first: RawWord
  ) {
    if let sign = first.currency { reading.unit = sign == 36 ? "$" : sign == 35 ? "£" : "€" }
    if words.prefix(max(1, reading.count)).contains(where: \.run.isPercent) { reading.unit = "%" }
    guard let next = words.dropFirst(reading.count).first else { return }
    if next.word == "per", let cent = words.dropFirst(reading.count + 1).first, cent.word == "cent" {
      reading.unit = "%"
      reading.count += 2
    } else if let unit = units[next.word], next.word != "percentage" {
      reading.unit = unit
      reading.count += 1
    }
  }

  /// The digits in front of a word, and what follows them: "5m".
  private static func leading(_ word: String) -> (number: Double, rest: String)? {
    let digits = word.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard let number = Double(digits) else { return nil }
    return (number, String(word.dropFirst(digits.count)))
  }

  static func digits(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
  }
}
