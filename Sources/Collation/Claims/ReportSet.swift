import English
import ReportedSpeech

/// Assertions with their wordings, in an order that nothing but what they say decides: by time, then by names.
///
/// A *place* is a number in this order. Positions are those of the neighbourhood: they are handed through and never
/// compared.
struct ReportSet {
  let reports: [ReportedAssertion]
  let wordings: [Wording]
  /// Of each wording in normal form: the same for the same words.
  let hashes: [UInt64]
  let positions: [Int]
  /// What a person says of them.
  let corrections: ClaimCorrections

  /// - Parameter known: wordings at hand, by position; reading one afresh costs more than judging it.
  init(
    _ reports: [ReportedAssertion], corrected corrections: ClaimCorrections = ClaimCorrections(),
    knowing known: [Int: Wording] = [:]
  ) {
    let order = reports.indices.sorted { reports[$0].precedes(reports[$1]) }
    let wordings = order.map { position in
      known[position]?.carried(by: reports[position]) ?? Wording(of: reports[position])
    }
    self.init(order.map { reports[$0] }, wordings, wordings.map(\.hash), order, corrections)
  }

  private init(
    _ reports: [ReportedAssertion], _ wordings: [Wording], _ hashes: [UInt64], _ positions: [Int],
    _ corrections: ClaimCorrections
  ) {
    self.reports = reports
    self.wordings = wordings
    self.hashes = hashes
    self.positions = positions
    self.corrections = corrections
  }

  /// A part of it, its order kept.
  subscript(_ places: [Int]) -> ReportSet {
    let places = places.sorted()
    return ReportSet(
      places.map { reports[$0] }, places.map { wordings[$0] }, places.map { hashes[$0] },
      places.map { positions[$0] }, corrections)
  }

  var indices: Range<Int> { reports.indices }

  /// What was asked or denied, what somebody would not say and what the text itself disowns, nobody has asserted; inside
  /// marks the words of a question are somebody's own.
  func isAsserted(_ place: Int) -> Bool {
    let statement = reports[place].statement
    if isDisowned(place) || statement.polarity.isUnspoken || statement.isDeniedOfOthers { return false }
    return statement.mode.isQuote || statement.polarity != .asked
  }

  /// The text says that these words are false, made up or withdrawn: they are nobody's.
  func isDisowned(_ place: Int) -> Bool { reports[place].statement.polarity == .disowned }

  /// Whether a person says that the one comes from the other.
  func isConfirmed(_ place: Int, from parent: Int) -> Bool { corrections.confirmed.contains(pair(place, parent)) }

  func isRejected(_ place: Int, from parent: Int) -> Bool { corrections.rejected.contains(pair(place, parent)) }

  private func pair(_ place: Int, _ parent: Int) -> ClaimCorrections.Pair {
    ClaimCorrections.Pair(later: positions[place], earlier: positions[parent])
  }

  /// Versions of one article, or articles that are one text.
  func areOneText(_ a: Int, _ b: Int) -> Bool {
    let (x, y) = (reports[a].article, reports[b].article)
    return x.key == y.key || x.copyGroup != nil && x.copyGroup?.name == y.copyGroup?.name
  }
}

extension Wording {
  /// Of the words in normal form.
  fileprivate var hash: UInt64 {
    var f = Fingerprint()
    for token in tokens { f.add(token.word) }
    return f.mixed
  }
}

extension Statement {
  /// What somebody denies are another's words, if anybody's; “I never took it,” Ann Lee denied are her own.
  fileprivate var isDeniedOfOthers: Bool {
    polarity == .denied && !(mode == .direct && cue.map { $0.passage.start >= start } ?? false)
  }

  /// Why it asserts nothing, as its article reports it.
  var unsaid: String {
    switch polarity {
    case .denied: "denied"
    case .asked: "asked"
    case .declined: "not answered"
    case .asserted, .promised, .conditional, .hypothetical, .disowned: "what may still be said"
    }
  }

  /// Its speaker is the outlet that it is taken from: who said it stands in the words, or nowhere.
  var isCarried: Bool {
    guard let mention else { return false }
    return citations.contains { $0.kind == .outlet && $0.passage.overlaps(mention) }
  }
}

extension ReportedAssertion {
  fileprivate func precedes(_ other: ReportedAssertion) -> Bool {
    let (a, b) = (article.published?.from.seconds ?? .max, other.article.published?.from.seconds ?? .max)
    if a != b { return a < b }
    let (c, d) = (article.published?.to.seconds ?? .max, other.article.published?.to.seconds ?? .max)
    if c != d { return c < d }
    if article.key != other.article.key { return article.key < other.article.key }
    let (edited, theirs) = (article.versionTime, other.article.versionTime)
    if edited != theirs { return edited < theirs }
    if statement.part != other.statement.part { return statement.part == .body }
    if statement.start != other.statement.start { return statement.start < other.statement.start }
    if name != other.name { return name < other.name }
    return statement.text < other.statement.text
  }
}

extension Witness {
  /// Orders the versions of one article: what revises nothing first, then by when each was last changed or fetched.
  var versionTime: Int64 {
    guard revises != nil else { return .min }
    return (modified ?? retrieved)?.seconds ?? .max
  }
}
