import ReportedSpeech

/// What a person's corrections say of the statements of one neighbourhood. Where two contradict each other, the one made
/// later holds.
struct Amendments: Sendable {
  struct Pair: Hashable, Sendable {
    var later: Int64
    var earlier: Int64

    var turned: Pair { Pair(later: earlier, earlier: later) }
  }

  /// Which correction took a statement out of its claim, by its place among them.
  private var exile: [Int64: Int] = [:]
  /// Statements that are in one claim.
  private var ties: [[Int64]] = []
  private(set) var confirmed: Set<Pair> = []
  private(set) var rejected: Set<Pair> = []

  init() {}

  init(_ rulings: [Ruling], on statements: [Recorded]) {
    let found = rulings.map { ruling in
      ruling.places.map { place in statements.filter { place.names($0) }.map(\.id) }
    }
    for (order, ruling) in rulings.enumerated() {
      switch ruling {
      case .splitClaim: for id in found[order].joined() { exile[id] = order }
      case .confirm: judge(found[order], .confirm)
      case .reject: judge(found[order], .reject)
      case .mergeClaims, .mergeSpeakers, .splitSpeaker, .renameOutlet, .date: break
      }
    }
    for (order, ruling) in rulings.enumerated() { tie(found[order], ruling, order) }
  }

  private enum Word { case confirm, reject }

  private mutating func judge(_ sides: [[Int64]], _ word: Word) {
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

  private mutating func tie(_ sides: [[Int64]], _ ruling: Ruling, _ order: Int) {
    switch ruling {
    case .splitClaim: ties.append(sides.joined().filter { exile[$0] == order })
    case .mergeClaims: ties.append(sides.joined().filter { (exile[$0] ?? -1) < order })
    case .confirm:
      for later in sides[0] where (exile[later] ?? -1) < order {
        let earlier = sides[1].filter {
          (exile[$0] ?? -1) < order && confirmed.contains(Pair(later: later, earlier: $0))
        }
        ties.append(earlier + [later])
      }
    case .mergeSpeakers, .splitSpeaker, .renameOutlet, .date, .reject: break
    }
  }

  /// Without the likenesses that would draw back what was taken out.
  func kept(_ likenesses: [Likeness]) -> [Likeness] {
    exile.isEmpty ? likenesses : likenesses.filter { exile[$0.first] == exile[$0.second] }
  }

  /// Parts of a neighbourhood, those that belong together made one; each in order, and the parts by their first.
  func joined(_ parts: [[Int]], ids: [Int64]) -> [[Int]] {
    guard ties.contains(where: { $0.count > 1 }) else { return parts }
    var part: [Int64: Int] = [:]
    for (number, places) in parts.enumerated() { for place in places { part[ids[place]] = number } }
    var parts = parts
    for tie in ties {
      let numbers = Set(tie.compactMap { part[$0] }).sorted()
      guard let first = numbers.first else { continue }
      for number in numbers.dropFirst() {
        for place in parts[number] { part[ids[place]] = first }
        parts[first] += parts[number]
        parts[number] = []
      }
    }
    return parts.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }
}
