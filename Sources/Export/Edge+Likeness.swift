import ReportedSpeech

extension Edge {
  /// Kinds that say that the later wording comes from the earlier; each is a relation of the database.
  static let descents = Set(Derivation.Relation.allCases.map(\.rawValue))

  /// From a later assertion to the earlier one that it has it from.
  var isDescent: Bool { Edge.descents.contains(kind) }

  /// Between a later assertion and an earlier one that says the same, where nothing says that it has it from there: an
  /// edge without a direction.
  var isLikeness: Bool { kind == "likeness" }

  /// Of two assertions.
  var comparesWordings: Bool { isDescent || isLikeness }

  /// Neither end comes before the other.
  var isMutual: Bool { isLikeness || kind == "story_mate" }
}
