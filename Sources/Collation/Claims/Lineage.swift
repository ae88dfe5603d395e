import English
import ReportedSpeech

/// What each wording is held against: its parent, the best-supported earlier wording of its claim, and the earlier ones
/// that it is most like.
///
/// Earlier is by order: who was out first. Whether the later one has it from there is said only where something says so;
/// without that, two reports of one utterance are siblings joined by a likeness.
struct Lineage {
  let reports: ReportSet
  let graph: MatchGraph
  private let equal: EqualWordings
  private let histories: [ClaimHistory]
  /// For each place the number of its claim, its place in it, its utterance, and how many of the claim were out before.
  private var claim: [Int]
  private var local: [Int]
  private var utterance: [Int]
  private var rank: [Int]
  /// Hashes of each wording's words, in order of value.
  private let words: [[UInt64]]
  private let byArticle: [TextName: [Int]]

  /// So many likenesses an assertion are kept beside its parent.
  static let mostLikenesses = 8

  init(_ reports: ReportSet, _ graph: MatchGraph, _ equal: EqualWordings, _ histories: [ClaimHistory]) {
    self.reports = reports
    self.graph = graph
    self.equal = equal
    self.histories = histories
    claim = Array(repeating: 0, count: reports.indices.count)
    (local, utterance, rank) = (claim, claim, claim)
    words = reports.wordings.map { $0.tokens.map(\.word).sorted() }
    byArticle = Dictionary(grouping: reports.indices) { reports.reports[$0].article.name }
    for (n, history) in histories.enumerated() {
      for (i, place) in history.places.enumerated() {
        (claim[place], local[place], utterance[place]) = (n, i, history.utterances.number[i])
      }
      for (r, i) in history.times.order.enumerated() { rank[history.places[i]] = r }
    }
  }

  /// Of each claim, by the order of its later sides: the parent first, then by score.
  func derivations() -> [[Derivation]] {
    histories.indices.map { n in
      var earliest: [Heading: Int] = [:]
      let history = histories[n]
      let errors = SharedErrors(history.reports, history.utterances, history.times).source
      return history.times.order.flatMap { i -> [Derivation] in
        let place = history.places[i]
        defer { for heading in headings(place) where earliest[heading] == nil { earliest[heading] = place } }
        let error = errors[i].map { history.places[$0] }
        var candidates = Set(graph.neighbours[place].keys.filter { claim[$0] == n })
        candidates.formUnion(history.times.sources[i].keys.map { history.places[$0] })
        // Of equal wordings only one is matched, and another may have been out before it.
        for known in [place] + candidates { candidates.formUnion(headings(known).compactMap { earliest[$0] }) }
        if let error { candidates.insert(error) }
        let parent = parent(of: place, among: candidates, error)
        return (parent.map { [$0] } ?? []) + likenesses(of: place, besides: parent?.earlier)
      }
    }
  }

  /// What the earliest of equal wordings is known by: in its utterance, and in each text.
  private enum Heading: Hashable {
    case utterance(Int, Int)
    case copy(Int, TextName)
    case version(Int, String)
  }

  private func headings(_ place: Int) -> [Heading] {
    let (wording, article) = (equal.leader[place], reports.reports[place].article)
    return [.utterance(wording, utterance[place]), .version(wording, article.key)]
      + (article.copyGroup.map { [.copy(wording, $0.name)] } ?? [])
  }

  private func parent(of place: Int, among candidates: Set<Int>, _ error: Int?) -> Derivation? {
    var left = candidates.filter { isEarlier($0, than: place) && mayBeParent($0, of: place) }
      .map { (place: $0, support: support($0, place, error)) }
      .sorted { $0.support < $1.support }
    while let best = left.popLast() {
      let variation = variation(from: best.place, to: place)
      // A machine's text is nobody's model.
      if variation.isSpunEarlier { continue }
      return derivation(of: place, from: best.place, variation, basis(place, best.place, error), isParent: true)
    }
    return nil
  }

  private func likenesses(of place: Int, besides parent: Int?) -> [Derivation] {
    let candidates = graph.neighbours[place].filter { other, _ in
      reports.positions[other] != parent && isEarlier(other, than: place) && !isOneVersion(other, place)
    }
    let best = candidates.sorted { a, b in
      if a.value.score != b.value.score { return a.value.score > b.value.score }
      let (x, y) = (reports.reports[a.key].name, reports.reports[b.key].name)
      return x != y ? x < y : a.key < b.key
    }
    return best.prefix(Self.mostLikenesses).map { other, _ in
      derivation(of: place, from: other, variation(from: other, to: place), nil, isParent: false)
    }
  }

  /// Inside a claim its evidence orders two; across claims nothing does but when each was out.
  private func isEarlier(_ a: Int, than b: Int) -> Bool {
    claim[a] == claim[b] ? rank[a] < rank[b] : a < b
  }

  private func isOneVersion(_ a: Int, _ b: Int) -> Bool {
    let (x, y) = (reports.reports[a].article, reports.reports[b].article)
    return x.key == y.key && x.versionTime == y.versionTime
  }

  private func mayBeParent(_ parent: Int, of place: Int) -> Bool {
    if reports.isConfirmed(place, from: parent) { return true }
    return !reports.isRejected(place, from: parent) && !isOneVersion(parent, place)
  }

  /// Confirmed before cited before copied before alike; the nearer in time where that is even.
  ///
  /// Alike is by all words, grammar and negators too, and not by how much of the shorter one is found. What was said on the
  /// same occasion comes before what was not.
  private func support(_ parent: Int, _ place: Int, _ error: Int?) -> Support {
    let (a, b) = (reports.reports[parent].article, reports.reports[place].article)
    let gap = a.published.flatMap { p in b.published.map { p.gap(to: $0) } } ?? .max
    return Support(
      evidence: evidence(parent, place, error), isOneUtterance: areOneUtterance(parent, place) ? 1 : 0,
      alike: (shared(parent, place) * 40).rounded(), nearness: -(gap / 86_400), rank: -rank[parent])
  }

  private struct Support: Comparable {
    var evidence: Int
    var isOneUtterance: Int
    var alike: Double
    var nearness: Int64
    var rank: Int

    static func < (a: Self, b: Self) -> Bool {
      (a.evidence, a.isOneUtterance, a.alike, a.nearness, a.rank)
        < (b.evidence, b.isOneUtterance, b.alike, b.nearness, b.rank)
    }
  }

  private func evidence(_ parent: Int, _ place: Int, _ error: Int?) -> Int {
    switch basis(place, parent, error) {
    case .confirmation: 3
    case .citation, .credit: 2
    case .copy, .revision, .sharedError: 1
    case nil: reports.areOneText(parent, place) ? 1 : 0
    }
  }

  /// What says that the one comes from the other; nil where nothing does.
  private func basis(_ place: Int, _ parent: Int, _ error: Int?) -> Derivation.DirectionBasis? {
    if reports.isConfirmed(place, from: parent) { return .confirmation }
    if reports.isRejected(place, from: parent) { return nil }
    if let reason = histories[claim[place]].times.sources[local[place]][local[parent]] { return reason.basis }
    if reports.reports[place].article.key == reports.reports[parent].article.key { return .revision }
    return error == parent ? .sharedError : nil
  }

  /// Twice the words that both have, of the words of both: 0 to 1.
  private func shared(_ a: Int, _ b: Int) -> Double {
    Double(2 * words[a].inCommon(with: words[b])) / Double(max(1, words[a].count + words[b].count))
  }

  func areOneUtterance(_ a: Int, _ b: Int) -> Bool { claim[a] == claim[b] && utterance[a] == utterance[b] }

  /// All that is told of its claim.
  func mates(_ place: Int) -> [Int] { histories[claim[place]].places }

  /// What else its article says of all that hangs together with it.
  func besides(_ place: Int) -> [Int] {
    (byArticle[reports.reports[place].article.name] ?? []).filter { $0 != place }
  }

  /// Equal in normal form, and known to be one wording.
  func areEqual(_ a: Int, _ b: Int) -> Bool { equal.leader[a] == equal.leader[b] }
}
