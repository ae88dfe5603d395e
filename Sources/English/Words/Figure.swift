/// Numbers as they are written in news, brought to one form: "$2.5 billion", "thirty-five", "8 percent".
@usableFromInline package enum Figure {
  package static let scales: [String: Double] = [
    "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "bn": 1e9, "mln": 1e6, "m": 1e6,
    "k": 1e3, "dozen": 12, "tn": 1e12, "b": 1e9,
  ]
  /// Single letters scale only what is written in digits: "5m".
  private static let letterScales: Set<String> = ["m", "k", "b", "bn", "tn", "mln"]

  /// "one" is as often a pronoun as a number: it counts only beside other words of a number.
  private static func spelled(_ word: String) -> Double? {
    NumberWord.value(word).flatMap { $0 > 1 ? Double($0) : nil }
  }

  private static let units: [String: String] = [
    "percent": "%", "pct": "%", "percentage": "%", "dollar": "$", "dollars": "$", "euro": "€", "euros": "€",
    "pounds": "£",
  ]

  private static let ordinals: [String: Double] = {
    let words = "first second third fourth fifth sixth seventh eighth ninth".split(separator: " ")
    return Dictionary(uniqueKeysWithValues: words.enumerated().map { (String($1), Double($0 + 1)) })
  }()

  @usableFromInline package typealias Word = (word: String, run: RawWord)

  /// A number and how many runs it took.
  @usableFromInline package struct Reading {
    package var value: Double
    package var unit: String
    package var count: Int
    /// "2500000000$", the normal word.
    package var word: String { Figure.digits(value) + unit }
  }

  /// The number that begins at a word; nil where none does.
  package static func read(_ words: ArraySlice<Word>) -> Reading? {
    guard let first = words.first, first.run.isNumber || beginners.contains(first.word) else { return nil }
    var reading: Reading
    if first.run.isNumber {
      guard let value = leading(first.word) else { return nil }
      reading = Reading(value: value.number, unit: "", count: 1)
      if let scale = scales[value.rest] {
        reading.value *= scale
      } else if ["st", "nd", "rd", "th"].contains(value.rest) {
        // Up to the tenth they are words: "3rd" is "third".
        if value.number <= 10 { return nil }
        reading.unit = "th"
      } else if value.rest == "s" || value.rest == "p" {
        return nil
      }
      scale(&reading, words)
    } else {
      reading = Reading(value: 0, unit: "", count: 0)
      spell(&reading, words)
    }
    unit(&reading, words, first.run)
    return reading.count > 0 ? reading : nil
  }

  /// "2.5 million".
  private static func scale(_ reading: inout Reading, _ words: ArraySlice<Word>) {
    while let next = continuing(words, reading.count), let scale = scales[next.word],
      !letterScales.contains(next.word) || words.first?.run.isNumber == true
    {
      reading.value *= scale
      reading.count += 1
    }
  }

  /// "thirty-five", "twenty-first", "a dozen", "half a million", "two hundred thousand", "three thousand five hundred and six".
  private static func spell(_ reading: inout Reading, _ words: ArraySlice<Word>) {
    guard let (start, count) = opening(words) else { return }
    var (total, current) = (0.0, start)
    reading.count = count
    while let next = continuing(words, reading.count) {
      if let scale = scales[next.word], !letterScales.contains(next.word) {
        current *= scale
        if scale >= 1000 { (total, current) = (total + current, 0) }
        reading.count += 1
      } else if current >= 20, current < 100, current.truncatingRemainder(dividingBy: 10) == 0, let ones = ones(next) {
        current += ones.value
        reading.count += 1
        if ones.isOrdinal { reading.unit = "th" }
      } else if let small = spelled(next.word),
        total > 0 && current == 0 || current.truncatingRemainder(dividingBy: 100) == 0,
        current == 0 || small < 100
      {
        current += small
        reading.count += 1
      } else if next.word == "and", let last = continuing(words, reading.count + 1), let small = spelled(last.word),
        small < 100,
        (current == 0 && total > 0) || (current >= 100 && current.truncatingRemainder(dividingBy: 100) == 0)
      {
        current += small
        reading.count += 2
      } else {
        break
      }
    }
    reading.value = total + current
  }

  /// Every word that a spelled number may begin with, so that most words cost one look.
  private static let openers = Set(scales.keys).union(NumberWord.words).union(["a", "an", "one", "half"])

  /// And every unit, which stands for itself where no number is before it.
  private static let beginners = openers.union(units.keys).union(["per"])

  /// The number that a spelled one begins with, and in how many words.
  private static func opening(_ words: ArraySlice<Word>) -> (Double, Int)? {
    guard let first = words.first?.word, openers.contains(first) else { return nil }
    if let value = spelled(first) { return (value, 1) }
    let isScaled = { (n: Int) in
      continuing(words, n).map { scales[$0.word] != nil && !letterScales.contains($0.word) } ?? false
    }
    if ["a", "an", "one"].contains(first), isScaled(1) { return (1, 1) }
    if first == "half", let article = continuing(words, 1)?.word, article == "a", isScaled(2) { return (0.5, 2) }
    // "hundred" alone is one; "dozens" is no number.
    return scales[first] != nil && !letterScales.contains(first) ? (1, 0) : nil
  }

  /// "-one" of "twenty-one", "-first" of "twenty-first".
  private static func ones(_ next: Word) -> (value: Double, isOrdinal: Bool)? {
    if next.run.isNumber { return nil }
    if let ordinal = ordinals[next.word] { return next.run.isHyphenated ? (ordinal, true) : nil }
    guard let value = next.word == "one" ? 1 : spelled(next.word), value < 10 else { return nil }
    return (value, false)
  }

  /// The word so many words on, where no comma or stop stands in front of it.
  private static func continuing(_ words: ArraySlice<Word>, _ n: Int) -> Word? {
    guard let next = words.dropFirst(n).first else { return nil }
    return n > 0 && next.run.traits.contains(.opensClause) ? nil : next
  }

  private static func unit(
    _ reading: inout Reading, _ words: ArraySlice<Word>, _ first: RawWord
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

  package static func digits(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
  }
}
