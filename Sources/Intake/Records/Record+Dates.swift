import ReportedSpeech

extension Record {
  mutating func takeDates(into article: inout Article, settings: ReadingSettings, notes: inout [String]) {
    for keys in RecordKeys.published where article.datings.isEmpty {
      article.datings += takeDates(keys, basis, settings: settings, notes: &notes)
    }
    let modified = takeDates(RecordKeys.modified, .modified, settings: settings, notes: &notes)
    let retrieved = takeDates(RecordKeys.retrieved, .retrieved, settings: settings, notes: &notes)
    let processed = takeDates(RecordKeys.processed, .processed, settings: settings, notes: &notes)
    article.datings += processed + retrieved + modified
    article.modified = modified.map(\.interval.from).max()
    // A bound: of a day, its last second.
    article.retrieved = (retrieved + processed).map { $0.interval.to.advanced(by: -1) }.min()
  }

  private mutating func takeDates(
    _ keys: [RecordKey], _ basis: Dating.Basis, settings: ReadingSettings, notes: inout [String]
  ) -> [Dating] {
    var datings: [Dating] = []
    for key in keys {
      guard let words = value(key)?.dateWords, let name = name(key) else { continue }
      let stated = StatedDate(field: name, words: words)
      guard
        let dating = stated.dating(basis, order: settings.dayOrders[key], settings: settings, notes: &notes)
      else { continue }
      take(key)
      if !datings.contains(dating) { datings.append(dating) }
    }
    return datings
  }

  /// How this record writes its dates: in which fields an order is certain, and in which it is not.
  var dayOrders: (certain: [RecordKey: DayOrder], open: Set<RecordKey>) {
    var (certain, open): ([RecordKey: DayOrder], Set<RecordKey>) = ([:], [])
    for key in RecordKeys.dates {
      guard let words = value(key)?.word, words.utf8.contains(where: { $0 >= 0x2D && $0 <= 0x2F }) else { continue }
      switch WrittenTime.reading(words) {
      case .time(let time): certain[key] = time.order
      case .ambiguous: open.insert(key)
      case .placeholder, .none: break
      }
    }
    return (certain, open)
  }
}
