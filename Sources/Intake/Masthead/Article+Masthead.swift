import English
import ReportedSpeech

extension Article {
  /// What every format does last: adds what the address, the text and the person say, and chooses the publication.
  ///
  /// A record's own words come before those of its text: the text only fills what is empty.
  mutating func complete(settings: ReadingSettings, guessTitle: Bool, notes: inout [String]) {
    let masthead = Masthead(text)
    if let dating = url.flatMap(WebAddress.init)?.dating(zone: settings.zone) ?? canonicalDating(settings.zone) {
      datings.append(dating)
    }
    datings += masthead.datings(settings: settings, notes: &notes)
    let changes = masthead.modified.compactMap { $0.dating(.modified, zone: settings.zone) }
    datings += changes
    modified = modified ?? changes.map(\.interval.from).max()
    addDateline(masthead.dateline, zone: settings.zone)
    if guessTitle, title == nil, let guess = masthead.title {
      title = guess
      titleIsGuessed = true
    }
    byline = byline ?? masthead.byline
    if let name = settings.outlet { outlet = Outlet(name: name, domain: outlet?.domain) }
    outlet = outlet ?? masthead.outlet.map { Outlet(name: $0) }
    // Where nothing else says whose page it was, the text is as the agency sent it.
    outlet = outlet ?? masthead.dateline?.credit.map { Outlet(name: NewsAgency.named($0) ?? $0) }
    credit = credit ?? masthead.credit ?? byline.flatMap(Article.agency(among:)) ?? otherOutlet(of: masthead)
    if let credit, credit == outlet?.name || credit == outlet.flatMap({ NewsAgency.named($0.name) }) {
      self.credit = nil
    }
    if let flag = settings.flag { datings.append(flag) }
    datings = datings.reduce(into: []) { all, dating in if !all.contains(dating) { all.append(dating) } }
    datings.choose(now: settings.now)
    addMarkings(settings: settings)
    notes += TwiceDecoded.notes(of: text)
  }

  /// What the text's own lines say of its parts.
  private mutating func addMarkings(settings: ReadingSettings) {
    markings += SignedQuotation.markings(in: text, beside: markings)
    let isLive = isLiveByTitle
    if !hasDatedPosts, let day = published {
      markings += PostHeadings.sections(in: text, published: day, isLive: isLive, settings: settings)
    }
    if isLive, !markings.contains(where: { $0.kind == .section && $0.part == .title }) {
      markAsLive(settings: settings)
    }
    markings.removeAll { $0.kind == .section && $0.time.map { $0.from > settings.now } ?? true }
  }

  /// Another outlet that the byline names: "Kit Moseley, Northern Star" on a page of the Evening Planet.
  func otherOutlet(of masthead: Masthead) -> String? {
    guard let outlet else { return nil }
    let named = byline.flatMap(Byline.outlet(behind:)) ?? masthead.employer
    return named.flatMap { name in
      let isOwn = OutletName.names(name, outlet) || OutletName.names(outlet.name, Outlet(name: name))
      return isOwn ? nil : name
    }
  }

  /// Among the authors, "Ann Lee; Associated Press" or "Ann Lee, AP".
  private static func agency(among authors: String) -> String? {
    authors.split(whereSeparator: { ";,|/".contains($0) }).lazy.compactMap { NewsAgency.named(String($0)) }.first
  }

  private func canonicalDating(_ zone: Zone?) -> Dating? {
    canonicalURL.flatMap(WebAddress.init)?.dating(zone: zone)
  }

  /// A dateline mostly names no year: another date must lend it one.
  private mutating func addDateline(_ dateline: Dateline?, zone: Zone?) {
    let reference = datings.min { $0.basis < $1.basis }?.interval.from.day
    guard let day = dateline?.date(near: reference), let dating = WrittenTime(day: day).dating(.dateline, zone: zone)
    else { return }
    datings.append(dating)
  }
}
