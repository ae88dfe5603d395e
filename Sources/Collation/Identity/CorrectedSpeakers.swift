import ReportedSpeech

/// Whom names stand for, as a person's corrections have it: a table of names that anybody can extend.
///
/// A function of the corrections alone. A name without an article is meant wherever it stands; where it stands in an
/// article that it was split off in, that holds, until a later merge names it there.
package struct CorrectedSpeakers: Sendable {
  private struct Group {
    /// What the speaker is called: the first name of the correction made last.
    var shown: SpeakerName
    var apart: String?
  }

  /// Which correction split a name off in an article, and the least key of the articles that it stands for itself in.
  private var exile: [String: (order: Int, label: String)] = [:]
  private var group: [String: Int] = [:]
  private var groups: [Group] = []
  /// Names of which a person says that two who bear it are one, whatever their trades.
  package private(set) var undisputed: Set<String> = []

  package var isEmpty: Bool { exile.isEmpty && group.isEmpty }

  package init(_ corrections: [Correction] = []) {
    for (order, correction) in corrections.enumerated() {
      guard case .splitSpeaker(let name, let articles) = correction, let label = articles.min() else { continue }
      for article in articles { exile[Self.key(name.speaker, in: article)] = (order, label) }
    }
    for (order, correction) in corrections.enumerated() {
      if case .mergeSpeakers(let names) = correction { merge(names, order) }
    }
  }

  /// Nil where no correction is about this name in this article.
  package func corrected(_ speaker: Speaker, in article: String) -> CorrectedSpeaker? {
    if isEmpty { return nil }
    let (bare, key) = (Self.bare(speaker), Self.key(speaker, in: article))
    if let exile = exile[key], group[Self.split(bare, exile.label)] == nil {
      return CorrectedSpeaker(speaker: speaker, apart: exile.label)
    }
    let node = exile[key].map { Self.split(bare, $0.label) } ?? (group[key] != nil ? key : bare)
    guard let group = group[node].map({ groups[$0] }) else { return nil }
    return CorrectedSpeaker(speaker: group.shown.speaker, article: group.shown.article, apart: group.apart)
  }

  /// A name in normal form, as the graph looks for it.
  package static func bare(_ speaker: Speaker) -> String { SpeakerIdentity(of: speaker, inArticle: "").bare }

  private static func key(_ speaker: Speaker, in article: String) -> String { bare(speaker) + "@" + article }

  private static func split(_ bare: String, _ label: String) -> String { "split " + bare + "@" + label }

  /// Nil where the name was split off there later.
  private func node(_ name: SpeakerName, _ order: Int) -> String? {
    let bare = Self.bare(name.speaker)
    guard let article = name.article else { return bare }
    if let exile = exile[Self.key(name.speaker, in: article)] {
      return exile.order < order ? Self.split(bare, exile.label) : nil
    }
    let isKnownAnywhere = SpeakerIdentity(of: name.speaker, inArticle: article).article == nil
    return isKnownAnywhere ? bare : Self.key(name.speaker, in: article)
  }

  private mutating func merge(_ names: [SpeakerName], _ order: Int) {
    let found = names.compactMap { name in node(name, order).map { (name, $0) } }
    guard found.count > 1, let shown = found.first else { return }
    let nodes = found.map(\.1)
    for node in Set(nodes) where nodes.filter({ $0 == node }).count > 1 { undisputed.insert(node) }
    guard Set(nodes).count > 1 else { return }
    let apart = shown.1.hasPrefix("split ") ? exile[Self.key(shown.0.speaker, in: shown.0.article ?? "")]?.label : nil
    groups.append(Group(shown: shown.0, apart: apart))
    let joined = Set(nodes.compactMap { group[$0] })
    for (node, number) in group where joined.contains(number) { group[node] = groups.count - 1 }
    for node in nodes { group[node] = groups.count - 1 }
  }
}
