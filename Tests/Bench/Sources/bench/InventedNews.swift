/// News that nobody wrote: the same seed gives the same articles on every machine.
struct InventedNews {
  private var dice: Dice

  init(seed: UInt64) { dice = Dice(seed: seed) }

  private mutating func next(_ bound: Int) -> Int { dice.next(bound) }

  private mutating func pick(_ words: [String]) -> String { words[next(words.count)] }

  typealias Article = (outlet: String, date: String, title: String, text: String)

  /// One event in three outlets: two quotes that all three carry, one of them cut, and a filler of their own.
  mutating func story(_ number: Int) -> [Article] {
    let speaker = "\(pick(Self.given)) \(name())"
    let place = name()
    let quote = sentence(of: 18)
    let second = sentence(of: 14)
    let cut = quote.split(separator: " ").prefix(8).joined(separator: " ")
    let day = 1 + number % 27
    return (0..<3).map { outlet in
      let told = outlet == 1 ? "\(speaker) said that \(cut)." : "“\(quote.capitalizedFirst),” \(speaker) said."
      let paragraphs = [
        "\(place.uppercased()) — \(sentence(of: 22).capitalizedFirst).", told, sentence(of: 25).capitalizedFirst + ".",
        "“\(second.capitalizedFirst),” said \(speaker), who leads the \(name()) council.",
        "According to \(pick(Self.given)) \(name()), \(sentence(of: 16)).", sentence(of: 24).capitalizedFirst + ".",
      ]
      return (
        "Outlet \(outlet + 1)", "2026-0\(1 + number / 27 % 9)-\(day < 10 ? "0" : "")\(day)T0\(outlet + 1):00:00Z",
        sentence(of: 7).capitalizedFirst, paragraphs.joined(separator: "\n\n")
      )
    }
  }

  private mutating func sentence(of length: Int) -> String {
    (0..<length).map { $0 % 3 == 1 ? pick(Self.function) : word() }.joined(separator: " ")
  }

  /// A vocabulary with a long tail, as real text has one.
  private mutating func word() -> String {
    let rank = min(next(4000), min(next(4000), next(4000)))
    return Self.onsets[rank % Self.onsets.count] + Self.rimes[rank / Self.onsets.count % Self.rimes.count]
      + Self.ends[rank / (Self.onsets.count * Self.rimes.count) % Self.ends.count]
  }

  private mutating func name() -> String { word().capitalizedFirst + pick(["son", "ford", "wick", "mere", "by"]) }

  private static let given = ["Ann", "Ruth", "Tomas", "Ines", "Piers", "Mina", "Oren", "Joan"]
  private static let function = ["of", "the", "and", "with", "for", "that", "by", "to"]
  private static let onsets = [
    "bar", "cor", "del", "fen", "gral", "hol", "jun", "kel", "lom", "mar", "nor", "pel", "quin", "ras", "sul", "tor",
  ]
  private static let rimes = [
    "an", "ever", "ick", "ode", "ulf", "ine", "ast", "ent", "orm", "ish", "ade", "oll", "ute", "ark", "elm", "im",
  ]
  private static let ends = [
    "", "s", "ed", "ing", "er", "al", "ous", "ity", "ment", "ance", "ship", "dom", "ward", "less", "ful", "ism",
  ]
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
