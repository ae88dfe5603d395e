import English
import ReportedSpeech

/// What an article that bears an id or an address is told from others by that bear the same.
struct IdentityBearer {
  private let address: String?
  private let outlet: Outlet?
  private let published: Interval?
  private let title: WordPrint
  private let text: WordPrint
  private let isEntry: Bool

  /// - Parameter isEntry: of a feed, which lists no article twice.
  init(_ article: Article, isEntry: Bool = false) {
    address = article.canonicalURL
    outlet = article.outlet
    published = article.published
    title = WordPrint(article.title ?? "")
    text = WordPrint(article.text)
    self.isEntry = isEntry
  }

  /// Whether it is no revision of the other: a revision is of the same outlet, is published when the other was, and keeps
  /// most words of its title or of its text.
  ///
  /// - Parameter areBeside: both stand in one input, which was gathered at one time. At another time what stands at an
  ///   address may be wholly rewritten.
  func isAnother(than other: IdentityBearer, areBeside: Bool) -> Bool {
    guard text.whole != other.text.whole else { return false }
    let areTitled = !title.words.isEmpty && !other.title.words.isEmpty
    if isEntry, other.isEntry { return areTitled && title.whole != other.title.whole }
    let areAlike = title.share(with: other.title) >= 0.5 || text.share(with: other.text) >= 0.5
    switch place(beside: other) {
    case .apart: return true
    case .together: return areTitled && !areAlike && (areBeside || isOfOtherDays(other))
    case .unknown:
      guard areTitled, title.whole != other.title.whole else { return false }
      return !areAlike || isOfOtherDays(other)
    }
  }

  private enum Place { case together, apart, unknown }

  /// One address or one outlet holds both; another outlet's article revises nothing of this one's.
  private func place(beside other: IdentityBearer) -> Place {
    if let address, let there = other.address {
      if address == there { return .together }
      return host == other.host ? .unknown : .apart
    }
    guard let outlet, let there = other.outlet else { return .unknown }
    let (own, known) = (OutletName.words(outlet.name), OutletName.words(there.name))
    if own == known { return .together }
    return OutletName.names(outlet.name, there) || OutletName.names(there.name, outlet) ? .unknown : .apart
  }

  private var host: String? { address.flatMap(WebAddress.init).map { WebAddress.registrableDomain($0.host) } }

  private func isOfOtherDays(_ other: IdentityBearer) -> Bool {
    guard let published, let there = other.published else { return false }
    return published.gap(to: there) > 2 * 86_400
  }
}

extension Article {
  /// Under one id or address another article, and no revision.
  package func isAnother(than other: Article) -> Bool {
    text != other.text && IdentityBearer(self).isAnother(than: IdentityBearer(other), areBeside: false)
  }
}
