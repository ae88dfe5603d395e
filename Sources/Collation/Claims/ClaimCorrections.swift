import ReportedSpeech

/// What a person's corrections say of the assertions of one neighbourhood, by their positions in it. Where two contradict
/// each other, the one made later holds.
struct ClaimCorrections: Sendable {
  struct Pair: Hashable, Sendable {
    var later: Int
    var earlier: Int

    var turned: Pair { Pair(later: earlier, earlier: later) }
  }

  /// Which correction took an assertion out of its claim, by its place among them.
  private(set) var exile: [Int: Int] = [:]
  /// Assertions that are in one claim.
  private var ties: [[Int]] = []
  private(set) var confirmed: Set<Pair> = []
  private(set) var rejected: Set<Pair> = []

  init() {}

  init(_ corrections: [Correction], on assertions: [ReportedAssertion]) {
    guard !corrections.isEmpty else { return }
    let byArticle = Dictionary(grouping: assertions.indices) { assertions[$0].article.key }
    let found = corrections.map { correction in
      correction.places.map { place in (byArticle[place.article] ?? []).filter { place.names(assertions[$0]) } }
    }
    for (order, correction) in corrections.enumerated() {
      switch correction {
      case .splitClaim: for position in found[order].joined() { exile[position] = order }
      case .confirm: judge(found[order], .confirm)
      case .reject: judge(found[order], .reject)
      case .mergeClaims, .mergeSpeakers, .splitSpeaker, .renameOutlet, .date, .sameStory, .otherStory: break
      }
    }
    for (order, correction) in corrections.enumerated() { tie(found[order], correction, order) }
  }

  private enum Word { case confirm, reject }

  private mutating func judge(_ sides: [[Int]], _ word: Word) {
    guard sides.count == 2 else { return }
    for later in sides[0] {
      for earlier in sides[1] where later != earlier {
        let pair = Pair(later: later, earlier: earlier)
        (confirmed, rejected) = (confirmed.subtracting([pair]), rejected.subtracting([pair]))
        if word == .reject { rejected.insert(pair) }
        // What comes from the other cannot be where the other comes from.
        if word == .confirm { confirmed = confirmed.subtracting([pair.turned]).union([pair]) }
      }
    }
  }

  private mutating func tie(_ sides: [[Int]], _ correction: Correction, _ order: Int) {
    switch correction {
    case .splitClaim: ties.append(sides.joined().filter { exile[$0] == order })
    case .mergeClaims: ties.append(sides.joined().filter { (exile[$0] ?? -1) < order })
    case .confirm:
      guard sides.count == 2 else { return }
      for later in sides[0] where (exile[later] ?? -1) < order {
        let earlier = sides[1].filter {
          (exile[$0] ?? -1) < order && confirmed.contains(Pair(later: later, earlier: $0))
        }
        ties.append(earlier + [later])
      }
    case .mergeSpeakers, .splitSpeaker, .renameOutlet, .date, .reject, .sameStory, .otherStory: break
    }
  }

  /// Without the matches that would draw back what was taken out.
  func kept(_ matches: [Match]) -> [Match] {
    exile.isEmpty ? matches : matches.filter { exile[$0.first] == exile[$0.second] }
  }

  /// Parts of a neighbourhood, those that belong together made one; each in order, and the parts by their first.
  func joined(_ parts: [[Int]], of reports: ReportSet) -> [[Int]] {
    guard ties.contains(where: { $0.count > 1 }) else { return parts }
    var part: [Int: Int] = [:]
    for (number, places) in parts.enumerated() { for place in places { part[reports.positions[place]] = number } }
    var parts = parts
    for tie in ties {
      let numbers = Set(tie.compactMap { part[$0] }).sorted()
      guard let first = numbers.first else { continue }
      for number in numbers.dropFirst() {
        for place in parts[number] { part[reports.positions[place]] = first }
        parts[first] += parts[number]
        parts[number] = []
      }
    }
    return parts.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }
}
