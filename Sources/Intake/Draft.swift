import ReportedSpeech

/// An article as far as its own record tells it.
struct Draft {
  let file: String
  let place: String?
  /// Its key where neither an id nor an address is one.
  let key: String
  let basis: Dating.Basis
  /// How its record writes its dates.
  let orders: (certain: [RecordKey: DayOrder], open: Set<RecordKey>)
  let article: Article
  let notes: [String]
  /// The same with what others tell of its dates; nil where they have nothing to tell, so that no page is kept for it.
  let made: ((ReadingSettings) -> (Article, [String]))?
}

extension Reading {
  /// Hands on the article that a record is, with the text that it holds or that was found beside it.
  ///
  /// - Parameters:
  ///   - notes: what had to be done to read it.
  ///   - guessTitle: the first plausible line may be its title.
  ///   - more: what its format knows besides.
  func hand(
    on record: Record, _ text: MarkedText, place: String?, key: String, notes: [String] = [], guessTitle: Bool = false,
    more: @escaping (inout Article, ReadingSettings, inout [String]) -> Void = { _, _, _ in }
  ) throws {
    if text.text.isEncoded { return try skip(place, "holds no words, only what a program encoded") }
    func made(_ settings: ReadingSettings) -> (Article, [String]) {
      var (record, notes) = (record, notes)
      var article = record.article(text: text, key: key, settings: settings, notes: &notes)
      more(&article, settings, &notes)
      article.complete(settings: settings, guessTitle: guessTitle, notes: &notes)
      return (article, notes)
    }
    let (article, notes) = made(settings)
    let orders = record.dayOrders
    try siblings.take(
      Draft(
        file: file, place: place, key: key, basis: record.basis, orders: orders, article: article, notes: notes,
        made: orders.open.isEmpty ? nil : made))
  }
}
