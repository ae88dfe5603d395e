import English
import ReportedSpeech

/// What a statement lets one know about when and where it was said.
struct Occasion: Hashable, Sendable {
  /// When it was said, where the text says so.
  let said: Interval?
  /// From when on it can have been said.
  let began: Instant?
  /// When it was certainly over: the report was out.
  var reported: Instant?
  /// "told the Times": where it was said, by the outlet's name in normal form.
  let venues: Set<String>
  /// Stems of the words that name a document it was said in.
  let documents: Set<UInt64>

  enum Relation { case same, another }

  init(of statement: Statement, witness: Witness?) {
    said = statement.said?.interval
    // A day that begins after its own report is the day of a clock further east.
    let isAhead = said.flatMap { said in witness?.published.map { $0.from < said.from } } ?? false
    began = said?.from.advanced(by: isAhead ? -50_400 : 0)
    reported = witness?.published?.to ?? witness?.retrieved
    venues = Set(
      statement.citations.filter { $0.kind == .interview }.compactMap(\.outlet).map { name in
        // "In an interview with the Courier", in the Stourbank Courier, means its own.
        witness?.outlet.flatMap { OutletName.names(name, $0) ? OutletName.normal($0.name) : nil }
          ?? OutletName.normal(name)
      })
    var documents: Set<UInt64> = []
    for citation in statement.citations where citation.kind == .document {
      let words = TokenizedWords(of: Statement(mode: .indirect, spans: [citation.passage]))
      documents.formUnion(words.tokens.filter(\.isContent).map(\.stem))
    }
    self.documents = documents
  }

  /// Nil where nothing says whether the two are one: then they are taken for one.
  func relation(to other: Occasion) -> Relation? {
    if isOver(before: other) || other.isOver(before: self) { return .another }
    if let said, let theirs = other.said, !said.overlaps(theirs) { return .another }
    if !venues.isEmpty, !other.venues.isEmpty { return areOneVenue(other) ? .same : .another }
    if !documents.isEmpty, !other.documents.isEmpty, !documents.isDisjoint(with: other.documents) { return .same }
    let isWritten = venues.isEmpty && !documents.isEmpty
    let isSpoken = !venues.isEmpty && documents.isEmpty
    if isWritten && !other.venues.isEmpty && other.documents.isEmpty { return .another }
    if isSpoken && !other.documents.isEmpty && other.venues.isEmpty { return .another }
    return nil
  }

  /// A short name may be that of the full one.
  private func areOneVenue(_ other: Occasion) -> Bool {
    let words = { (name: String) in name.split(separator: " ").map(String.init) }
    return venues.contains { venue in
      other.venues.contains {
        OutletName.isPart(words(venue), of: words($0)) || OutletName.isPart(words($0), of: words(venue))
      }
    }
  }

  /// It was in print before the other was said.
  private func isOver(before other: Occasion) -> Bool {
    guard let reported, let began = other.began else { return false }
    return reported <= began
  }
}
