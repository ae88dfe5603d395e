import ReportedSpeech

/// What the records of one input tell of one another: which values are no identity because others bear them too, and in
/// which order a column writes day and month. So that they can, no record goes on before a few hundred more are read.
final class Siblings {
  private enum Waiting {
    case draft(Draft)
    case notice(Notice)
    case entry(CatalogueEntry)
    case reading(ReportedSpeech.Reading, place: String)
  }

  private let settings: ReadingSettings
  private let deliver: Deliver
  private var waiting: [Waiting] = []
  private var bytes = 0
  private var identities = SharedIdentities()
  private var orders: [RecordKey: Set<DayOrder>] = [:]

  struct Deliver {
    let article: (Article, [Notice]) throws -> Void
    let reading: (ReportedSpeech.Reading, _ place: String) throws -> Void
    let entry: (CatalogueEntry) throws -> Void
    let notice: (Notice) throws -> Void
  }

  init(settings: ReadingSettings, deliver: Deliver) {
    self.settings = settings
    self.deliver = deliver
  }

  func take(_ draft: Draft) throws {
    let limit = settings.limits.articleSize
    guard draft.article.text.utf8.count <= limit else {
      let message = "holds a text of more than \(limit) bytes (the setting article-size)"
      return try take(Notice(file: draft.file, place: draft.place, message: message, skipped: true))
    }
    for (key, order) in draft.orders.certain { orders[key, default: []].insert(order) }
    identities.note(draft.article, else: draft.key, basis: draft.basis)
    try add(.draft(draft), bytes: draft.article.text.utf8.count)
  }

  func take(_ notice: Notice) throws { try add(.notice(notice), bytes: 64) }
  func take(_ entry: CatalogueEntry) throws { try add(.entry(entry), bytes: 256) }
  func take(_ reading: ReportedSpeech.Reading, place: String) throws {
    try add(.reading(reading, place: place), bytes: reading.article.text.utf8.count)
  }

  private func add(_ one: Waiting, bytes count: Int) throws {
    waiting.append(one)
    bytes += count
    if waiting.count >= Siblings.most || bytes >= Siblings.mostBytes { try flush() }
  }

  /// Hands on all that waits, in order.
  func flush() throws {
    let ready = waiting
    waiting = []
    bytes = 0
    for one in ready {
      switch one {
      case .draft(let draft): try hand(on: draft)
      case .notice(let notice): try deliver.notice(notice)
      case .entry(let entry): try deliver.entry(entry)
      case .reading(let reading, let place): try deliver.reading(reading, place)
      }
    }
  }

  private func hand(on draft: Draft) throws {
    var (article, notes) = (draft.article, draft.notes)
    let decided = draft.orders.open.compactMap { key in
      orders[key].flatMap { $0.count == 1 ? $0.first : nil }.map { (key, $0) }
    }
    if !decided.isEmpty, let made = draft.made {
      var settings = settings
      settings.dayOrders = Dictionary(decided, uniquingKeysWith: { a, _ in a })
      (article, notes) = made(settings)
    }
    identities.settle(&article, else: draft.key, notes: &notes)
    try deliver.article(article, notes.map { Notice(file: draft.file, place: draft.place, message: $0) })
  }

  private static let most = Limits.siblings
  private static let mostBytes = Limits.siblingBytes
}
