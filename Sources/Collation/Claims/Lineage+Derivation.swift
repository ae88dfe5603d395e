import ReportedSpeech

extension Lineage {
  func variation(from parent: Int, to place: Int) -> Variation {
    var variation = Variation(from: reports.wordings[parent], to: reports.wordings[place])
    variation.isRestatement = !areOneUtterance(parent, place)
    return variation
  }

  /// - Parameter basis: what says that the later one has it from the earlier one.
  func derivation(
    of place: Int, from parent: Int, _ variation: Variation, _ basis: Derivation.DirectionBasis?, isParent: Bool
  ) -> Derivation {
    let match = graph[place, parent] ?? matchOfEqual(place, parent)
    let isConfirmed = basis == .confirmation
    let status = match?.status ?? (areEqual(place, parent) ? .confirmed : .suggested)
    return Derivation(
      later: reports.positions[place], earlier: reports.positions[parent],
      relation: relation(place, parent, variation), status: isConfirmed ? .confirmed : status,
      similarity: match?.similarity ?? max(0, min(1, Double(variation.features.containment))), basis: basis,
      isParent: isParent, drifts: isParent ? drifts(place, parent, variation) : [])
  }

  /// How a wording that is equal to the parent's is matched with this one.
  private func matchOfEqual(_ place: Int, _ parent: Int) -> Match? {
    guard !areEqual(place, parent) else { return nil }
    return graph.neighbours[place].filter { areEqual($0.key, parent) }.min { $0.key < $1.key }?.value
  }

  /// How alike the two are, and nothing of where either comes from.
  private func relation(_ place: Int, _ parent: Int, _ variation: Variation) -> Derivation.Relation {
    guard areOneUtterance(place, parent) else { return .restatement }
    if reports.areOneText(place, parent), variation.features.coverage >= 0.8 { return .copy }
    return reports.reports[place].statement.mode.isQuote && variation.isCarriedOver ? .quotation : .rewording
  }

  /// What somebody says otherwise on another occasion is no drift; that it is the same to the word is worth telling.
  private func drifts(_ place: Int, _ parent: Int, _ variation: Variation) -> [Drift] {
    guard areOneUtterance(place, parent) else { return DriftTest.verbatim.test(variation) }
    return lasting(variation.drifts(), from: parent, to: place, variation)
  }
}

extension Variation {
  /// The earlier side's words are the later one's, exchanged one by one for rarer ones: a machine wrote it.
  var isSpunEarlier: Bool { earlier.mass > later.mass * 1.1 && features.isSpun }
}
