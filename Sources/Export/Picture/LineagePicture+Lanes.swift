import ReportedSpeech

extension LineagePicture.Layout {
  /// The reports of one lane.
  struct Group: Hashable {
    var name: String
    var kind: Lane.Kind
    var places: [Int]
  }

  /// Outlets in the order in which they came; those that came at the same time, or without one, so that like stands by
  /// like. Beyond thirty, those with the most to tell, and one lane for the others.
  static func groups(_ picture: LineagePicture) -> [Group] {
    var groups: [Group] = []
    for (i, report) in picture.reports.enumerated() {
      if let known = groups.firstIndex(where: { $0.name == report.outlet }) {
        groups[known].places.append(i)
      } else {
        groups.append(Group(name: report.outlet, kind: .outlet, places: [i]))
      }
    }
    groups = byLikeness(groups, picture)
    guard groups.count > mostLanes else { return groups }
    let origins = Dictionary(picture.lines.map { ($0.later, $0) }, uniquingKeysWith: { a, _ in a })
    let weight = { (group: Group) -> Int in
      group.places.reduce(0) { sum, i in
        let isBad = origins[i]?.severity.map { $0 >= .meaning } ?? false
        return sum + picture.reports[i].count + (origins[i] == nil ? 100 : 0) + (isBad ? 10 : 0)
      }
    }
    let kept = Set(groups.sorted { (weight($1), $0.name) < (weight($0), $1.name) }.prefix(mostLanes - 1).map(\.name))
    let others = groups.filter { !kept.contains($0.name) }
    return groups.filter { kept.contains($0.name) }
      + [Group(name: "\(others.count) other outlets", kind: .others, places: others.flatMap(\.places).sorted())]
  }

  private static func byLikeness(_ groups: [Group], _ picture: LineagePicture) -> [Group] {
    let beginnings = groups.map { group in group.places.compactMap { picture.reports[$0].published?.from.seconds }.min()
    }
    var rest = Array(zip(groups, beginnings))
    var ordered: [Group] = []
    while let (_, time) = rest.first {
      let tied = rest.prefix { $0.1 == time }.map(\.0)
      let last = Set(ordered.last?.places ?? [])
      let next = tied.firstIndex { group in
        picture.lines.contains { line in
          last.contains(line.earlier) && group.places.contains(line.later)
            || last.contains(line.later) && group.places.contains(line.earlier)
        }
      }
      ordered.append(rest.remove(at: next ?? 0).0)
    }
    return ordered
  }
}
