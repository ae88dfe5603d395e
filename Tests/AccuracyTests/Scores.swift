import ReportedSpeech

/// What the extractor gets right of the corpus, by measure, and each thing it gets wrong.
struct Scores: Sendable {
  private(set) var tallies: [String: Tally] = [:]
  private(set) var errors: [AccuracyError] = []

  init(_ corpus: [GoldArticle]) {
    for article in corpus {
      let words = Words(article.article.whole)
      score(article.expected(words), article.found(words), in: article.name)
    }
  }

  subscript(measure: String) -> Tally { tallies[measure] ?? Tally() }

  private mutating func score(_ expected: [Judged], _ found: [Judged], in article: String) {
    let matching = Matching(expected, found)
    scoreStatements(expected, found, matching, kept: { _ in true }, rows: \.rows)
    scoreStatements(
      expected, found, matching, kept: { !$0.isAttitude }, rows: { $0.sort == .attributed ? ["reportive"] : [] })
    for (i, one) in expected.enumerated() {
      guard let j = matching.partner[i] else {
        errors.append(AccuracyError("missed \(one.row)", article, expected: one.text, got: one.around(found)))
        continue
      }
      scoreBoundaries(one, found[j], in: article)
      scoreDetails(one, found[j], in: article)
    }
    for (j, one) in found.enumerated() where !matching.matchedFound.contains(j) {
      errors.append(
        AccuracyError(
          "spurious \(one.row)", article, expected: "", got: "\(one.text) [\(one.rule ?? "") \(one.mentionText ?? "")]")
      )
    }
    scoreCheckWorthy(expected, found, matching, in: article)
  }

  private mutating func scoreCheckWorthy(
    _ expected: [Judged], _ found: [Judged], _ matching: Matching, in article: String
  ) {
    func counts(_ one: Judged) -> Bool { one.sort == .unattributed && one.checkWorthy }
    let pairs = matching.partner.sorted { $0.key < $1.key }.map { (expected[$0.key], found[$0.value]) }
    tallies["check-worthy", default: Tally()].count(
      expected: expected.filter(counts).count, found: found.filter(counts).count,
      right: pairs.filter { counts($0) && counts($1) }.count)
    for (one, other) in pairs where counts(one) != counts(other) {
      errors.append(
        AccuracyError(
          "wrong check-worthy", article, expected: "\(one.checkWorthy)", got: "\(other.checkWorthy)", at: one.text))
    }
  }

  /// exact: the same words; iou: matched at all; joint: matched, and the same speaker.
  private mutating func scoreStatements(
    _ expected: [Judged], _ found: [Judged], _ matching: Matching, kept: (Judged) -> Bool, rows: (Judged) -> [String]
  ) {
    func count(_ one: Judged, _ other: Judged?, _ add: (inout Tally, Bool) -> Void) {
      let right = [
        "exact": other.map { $0.words == one.words } ?? false, "iou": other != nil,
        "joint": other.map { $0.sharesSpeaker(with: one) } ?? false,
      ]
      for row in rows(one) {
        for (measure, right) in right where one.sort != .unattributed || measure != "joint" {
          add(&tallies["\(row) \(measure)", default: Tally()], right)
        }
      }
    }
    let back = Dictionary(uniqueKeysWithValues: matching.partner.map { ($0.value, $0.key) })
    // What is no report, or is not offered as one, is neither rewarded nor punished.
    for (i, one) in expected.enumerated() where kept(one) {
      count(one, matching.partner[i].map { found[$0] }) {
        $0.expected += 1
        $0.rightOfExpected += $1 ? 1 : 0
      }
    }
    for (j, one) in found.enumerated() where kept(one) && back[j].map({ kept(expected[$0]) }) != false {
      count(one, back[j].map { expected[$0] }) {
        $0.found += 1
        $0.rightOfFound += $1 ? 1 : 0
      }
    }
  }

  private mutating func scoreBoundaries(_ one: Judged, _ other: Judged, in article: String) {
    guard one.words != other.words else { return }
    func edge(_ mine: Int?, _ theirs: Int?) -> String? {
      mine == theirs ? nil : (mine ?? 0) < (theirs ?? 0) ? "late" : "early"
    }
    let start = edge(one.words.min(), other.words.min())
    let end = edge(one.words.max(), other.words.max())
    let kind = start.map { "start too \($0)" } ?? end.map { "end too \($0)" } ?? "inner boundary"
    errors.append(
      AccuracyError("\(one.row): \(kind)", article, expected: one.text, got: "\(other.text) [\(other.rule ?? "")]"))
  }

  private mutating func scoreDetails(_ one: Judged, _ other: Judged, in article: String) {
    for detail in Detail.all {
      guard let outcome = detail.compare(one, other) else { continue }
      tallies[detail.id, default: Tally()].count(
        expected: outcome.expected, found: outcome.found, right: outcome.right)
      if outcome.right < max(outcome.expected, outcome.found) {
        errors.append(
          AccuracyError(
            "wrong \(detail.id)", article, expected: detail.show(one), got: detail.show(other), at: one.text))
      }
    }
  }
}

extension Judged {
  /// The rows of the table it counts in.
  fileprivate var rows: [String] { sort == .attributed ? ["all", mode.rawValue] : [row] }

  var row: String {
    switch sort {
    case .attributed: mode.rawValue
    case .nested: "nested"
    case .unattributed: "unattributed"
    }
  }

  /// What was found instead of it, in its words.
  fileprivate func around(_ found: [Judged]) -> String {
    found.filter { !$0.words.isDisjoint(with: words) }
      .map { "\($0.sort == sort ? "" : "\($0.row): ")\($0.text) [\($0.rule ?? "")]" }.joined(separator: " // ")
  }
}
