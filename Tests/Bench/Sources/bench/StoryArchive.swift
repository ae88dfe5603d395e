/// An archive that nobody wrote, as real ones are: each story in three outlets that share its quotes, one of them reworded or
/// cut; words as frequent as in English; and what every paper says every day, in thousands of unrelated stories.
struct StoryArchive {
  private var dice: Dice

  init(seed: UInt64) { dice = Dice(seed: seed) }

  private mutating func next(_ bound: Int) -> Int { dice.next(bound) }

  /// One event in three outlets, about 24 statements.
  mutating func story(_ number: Int) -> [InventedNews.Article] {
    let topic = (0..<40).map { _ in word() }
    let speaker = "\(Self.given[next(Self.given.count)]) \(name())"
    let other = "\(Self.given[next(Self.given.count)]) \(name())"
    let place = name()
    let quotes = (0..<3).map { _ in sentence(of: 20, topic) }
    let day = number % 336
    let date = "20\(20 + number / 336 % 7)-\(two(1 + day / 28))-\(two(1 + day % 28))"
    return (0..<3).map { outlet in
      let first = outlet == 2 ? quotes[0].split(separator: " ").prefix(11).joined(separator: " ") : quotes[0]
      let second = outlet == 1 ? "\(other) said that \(quotes[1])." : "“\(quotes[1].capitalizedFirst),” said \(other)."
      var paragraphs = [
        "\(sentence(of: 24, topic).capitalizedFirst) in \(place).", "“\(first.capitalizedFirst),” \(speaker) said.",
        second,
        sentence(of: 22, topic).capitalizedFirst + ".", "“\(quotes[2].capitalizedFirst),” \(speaker) said.",
        "According to \(Self.given[next(Self.given.count)]) \(name()), \(sentence(of: 16, topic)).",
      ]
      paragraphs += (0..<2).map { _ in formula(place) }
      return (
        "Outlet \(next(40) + 1)", "\(date)T0\(outlet + 1):00:00Z", sentence(of: 7, topic).capitalizedFirst,
        paragraphs.joined(separator: "\n\n")
      )
    }
  }

  private mutating func formula(_ place: String) -> String {
    let figure = next(60) + 10
    switch next(6) {
    case 0: return "A spokesman for \(name()) Industries did not immediately respond to a request for comment."
    case 1:
      return "The company, based in \(place), employs about \(figure * 100) people and is listed on the stock exchange."
    case 2: return "Temperatures will reach \(figure) degrees on Friday with a slight chance of rain in the afternoon."
    case 3: return "The investigation is ongoing and no further details were immediately available on Monday."
    case 4: return "Shares of the company rose \(figure) percent in early trading on the stock exchange."
    default: return "Anyone with information is asked to call the police tip line or local authorities."
    }
  }

  private mutating func sentence(of length: Int, _ topic: [String]) -> String {
    (0..<length).map { i in
      i % 2 == 1 ? Self.function[next(Self.function.count)] : next(3) == 0 ? word() : topic[next(topic.count)]
    }.joined(separator: " ")
  }

  private mutating func word() -> String {
    Vocabulary.english.word(at: Double(next(1 << 30)) / Double(1 << 30))
  }

  private mutating func name() -> String {
    (Self.onsets[next(Self.onsets.count)] + Self.middles[next(Self.middles.count)] + Self.ends[next(Self.ends.count)])
      .capitalizedFirst
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let given = [
    "Ann", "Ruth", "Tomas", "Ines", "Piers", "Mina", "Oren", "Joan", "Bo", "Kit", "Lena", "Omar",
  ]
  private static let function = ["of", "the", "and", "with", "for", "that", "by", "to", "a", "in", "on", "was"]
  private static let onsets = [
    "bar", "cor", "del", "fen", "gral", "hol", "jun", "kel", "lom", "mar", "nor", "pel", "quin", "tor",
  ]
  private static let middles = ["a", "e", "i", "o", "u", "an", "en", "il", "or", "ur", "ast", "ev"]
  private static let ends = [
    "son", "ford", "wick", "mere", "by", "ton", "field", "ley", "worth", "ham", "burg", "dale",
  ]
}
