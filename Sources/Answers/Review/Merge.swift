import Queries
import ReportedSpeech

extension DoubtKind {
  /// Names that stand for one speaker, and may be two people's.
  static let merge = DoubtKind(
    id: "merge", summary: "names that are taken for one speaker, and may be two",
    examples: [
      "Ann Marsh of Harbor Courier and Ann Marsh of Fen News are taken for one person."
    ]
  ) { desk in
    var doubts: [Doubt] = []
    for rows in Dictionary(grouping: try desk.all(Bearer.self), by: \.speaker).values {
      doubts += Bearing(rows).doubts
    }
    return doubts
  }
}

/// All names of one speaker, in groups of articles that tell of one event and so vouch for one another.
private struct Bearing {
  private let rows: [Bearer]

  init(_ rows: [Bearer]) { self.rows = rows }

  var doubts: [Doubt] { shortNames + strangers }

  /// A short name or a role, whose full one only the story gave.
  private var shortNames: [Doubt] {
    let inferred = rows.filter { Self.byStory.contains($0.rule) }
    return Dictionary(grouping: inferred, by: \.called).values.compactMap { group in
      guard let one = group.max(by: { $0.quotes < $1.quotes }),
        let full = rows.first(where: { !Self.byStory.contains($0.rule) && one.mates.contains($0.wording.article) })
          ?? rows.first(where: { !Self.byStory.contains($0.rule) })
      else { return nil }
      return Doubt(full, group: group, shown: one, grade: .inferred, because: Doubt.short(one.called, full.name))
    }
  }

  /// Who bears the same name in stories that have nothing to do with one another.
  private var strangers: [Doubt] {
    let named = rows.filter { Self.byName.contains($0.rule) && $0.kind == .person }
    let groups = Self.stories(of: named)
    guard groups.count > 1 else { return [] }
    let stems = Described.Stems(of: named)
    if groups.count > Self.mostStories { return contradicted(groups, stems) }
    return groups.dropFirst().compactMap { group in
      let keys = Set(group.map(\.wording.article))
      let rest = named.filter { !keys.contains($0.wording.article) }
      let (mine, theirs) = (Described(group, stems), Described(rest, stems))
      guard let one = group.max(by: { $0.quotes < $1.quotes }) else { return nil }
      if !mine.isEmpty, !theirs.isEmpty {
        return mine.meets(theirs) ? nil : contradiction(mine, of: group, theirs, of: rest)
      }
      guard let other = rest.max(by: { $0.quotes < $1.quotes }) else { return nil }
      return Doubt(other, group: group, shown: one, grade: .slight, because: Doubt.unconnected)
    }
  }

  /// Whoever is named in many stories is known by the name: there only another description makes a stranger.
  private func contradicted(_ groups: [[Bearer]], _ stems: Described.Stems) -> [Doubt] {
    let all = groups.map { Described($0, stems) }
    return Described.alone(among: all).compactMap { i in
      guard let k = all.indices.first(where: { $0 != i && !all[$0].isEmpty }) else { return nil }
      return contradiction(all[i], of: groups[i], all[k], of: groups[k])
    }
  }

  private func contradiction(
    _ mine: Described, of group: [Bearer], _ theirs: Described, of rest: [Bearer]
  ) -> Doubt? {
    guard let other = rest.first(where: { $0.mentions.contains(theirs.longest) }) ?? rest.first,
      let shown = group.first(where: { $0.mentions.contains(mine.longest) }) ?? group.max(by: { $0.quotes < $1.quotes })
    else { return nil }
    return Doubt(
      other, group: group, shown: shown, grade: .contradicted,
      because: Doubt.described(theirs.longest, in: Report(other.wording), mine.longest, in: Report(shown.wording)))
  }

  private static let mostStories = 4
  private static let byStory: Set<String> = [
    "acronym", "short-name", "role", "spokesperson", "name-variant", "last-name", "shared-role",
  ]
  private static let byName: Set<String> = ["full-name", "correction"]

  /// Articles that are story-mates together, the group with the most quotations first.
  private static func stories(of rows: [Bearer]) -> [[Bearer]] {
    var group: [String: Int] = [:]
    var next = 0
    let mates = Dictionary(rows.map { ($0.wording.article, $0.mates) }, uniquingKeysWith: { a, _ in a })
    for row in rows where group[row.wording.article] == nil {
      var open = [row.wording.article]
      while let key = open.popLast() {
        guard group[key] == nil, let further = mates[key] else { continue }
        group[key] = next
        open += further
      }
      next += 1
    }
    return Dictionary(grouping: rows) { group[$0.wording.article] ?? -1 }.values
      .sorted { a, b in
        let (x, y) = (a.reduce(0) { $0 + $1.quotes }, b.reduce(0) { $0 + $1.quotes })
        return x != y ? x > y : a[0].wording.article < b[0].wording.article
      }
  }
}

extension Doubt {
  /// - Parameters:
  ///   - group: the names that may be somebody else's.
  ///   - shown: the one of them whose words are shown.
  fileprivate init(_ full: Bearer, group: [Bearer], shown: Bearer, grade: Grade, because: String) {
    let keys = Set(group.map(\.wording.article)).sorted()
    let quotes = group.reduce(0) { $0 + $1.quotes }
    let called = SpeakerName(name: shown.called, kind: shown.kind)
    let one =
      [SpeakerName(name: full.called, kind: full.kind)]
      + keys.map {
        SpeakerName(name: shown.called, kind: shown.kind, article: $0)
      }
    self.init(
      kind: DoubtKind.merge.id, grade: grade, decided: Self.merged(full, shown, articles: keys.count),
      because: because, stake: quotes, atStake: Self.stake(splitting: quotes, articles: keys.count),
      one: Report(full.wording), other: Report(shown.wording),
      choices: [
        Choice(
          key: "s", says: Self.isAnother(shown.called, in: Report(shown.wording), articles: keys.count),
          correction: .splitSpeaker(called, articles: keys)),
        Choice(key: "c", says: Self.isOne(full.called, shown.called), correction: .mergeSpeakers(one)),
      ])
  }
}
