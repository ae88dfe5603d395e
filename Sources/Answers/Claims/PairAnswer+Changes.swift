import Collation
import ReportedSpeech

extension PairAnswer {
  /// What stands in the place of one another, numbered as both sides number it.
  package struct Place: Hashable, Sendable {
    package var earlier: String?
    package var later: String?
    /// What is to be said of it: never nothing, for its number is there to be looked up.
    package var says: [String]
    /// Something that turns the meaning.
    package var isGrave: Bool

    package func words(isOrdered: Bool) -> String { Drift.sides(earlier, later, isOrdered: isOrdered) }
  }

  /// Every numbered change, in order.
  package var places: [Place] {
    var places: [(earlier: [Passage], later: [Passage])] = []
    var isOpen = false
    for segment in comparison.diff.segments {
      if case .kept = segment {
        isOpen = false
        continue
      }
      if !isOpen { places.append(([], [])) }
      isOpen = true
      if case .removed(let words) = segment { places[places.count - 1].earlier.append(words) }
      if case .added(let words) = segment { places[places.count - 1].later.append(words) }
    }
    return places.map(place)
  }

  /// Changes that are about no place: the order of words, say, or who is credited.
  package var further: [Drift] {
    let diff = comparison.diff.segments
    return drifts.told.filter { drift in
      !diff.contains { segment in
        switch segment {
        case .kept: false
        case .removed(let words): drift.earlier?.overlaps(words) ?? false
        case .added(let words): drift.later?.overlaps(words) ?? false
        }
      }
    }
  }

  private func place(_ earlier: [Passage], _ later: [Passage]) -> Place {
    let told = drifts.told.filter { drift in
      earlier.contains { drift.earlier?.overlaps($0) ?? false } || later.contains { drift.later?.overlaps($0) ?? false }
    }
    let plain = Drift(
      kind: earlier.isEmpty ? "insertion" : later.isEmpty ? "omission" : "substitution", severity: .wording,
      earlier: earlier.first, later: later.first)
    return Place(
      earlier: earlier.joined, later: later.joined,
      says: (told.isEmpty ? [plain] : told).inWords(isOrdered: isOrdered),
      isGrave: told.contains { $0.severity >= .meaning })
  }
}

extension [Passage] {
  fileprivate var joined: String? { isEmpty ? nil : map(\.text).joined(separator: " ") }
}
