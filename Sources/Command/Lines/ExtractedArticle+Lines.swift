import Answers
import Extraction
import ReportedSpeech
import Stemma

extension ExtractedArticle {
  /// What was found in the article and why: the text with its marks, then statement by statement what decided.
  var lines: [String] {
    let width = Terminal.current.width
    let attributed = statements.indices.filter { statements[$0].mode != .unattributed }
    let numbers = Dictionary(uniqueKeysWithValues: zip(attributed, 1...))
    let steps = Dictionary(resolutions.map { ($0.statement, $0.step) }) { first, _ in first }
    var lines = [Style.dim(heading.clipped(to: width)), ""] + marked(width: width)
    lines += ["", counts(attributed.count)] + MarkedText.legend.map(Style.dim.callAsFunction)
    for index in attributed {
      let within = statements[index].parent.flatMap { numbers[$0] }
      lines.append("")
      lines += statements[index].lines(numbers[index] ?? 0, within: within, step: steps[index] ?? nil, width: width)
    }
    return lines + notices.flatMap { [""] + "note: \($0.printable)".wrapped(to: width) }
  }

  private var heading: String {
    [article.key, article.outlet?.name, article.published.inWords].compactMap { $0?.printable }.joined(separator: " · ")
  }

  private func counts(_ attributed: Int) -> String {
    let own = statements.count - attributed
    return "\(attributed) \(attributed == 1 ? "statement" : "statements"),"
      + " \(own) \(own == 1 ? "sentence" : "sentences") in the outlet’s own voice"
  }
}

extension Statement {
  fileprivate func lines(_ number: Int, within: Int?, step: String?, width: Int) -> [String] {
    let what = "\(mode.rawValue), \(polarity.rawValue)"
    let words = text.printable.clipped(to: max(20, width - 6 - what.columns))
    var lines = [Style.bold("\(number)".padded(to: 4) + words) + "  " + what]
    func add(_ label: String, _ value: String?) {
      for (i, line) in (value?.wrapped(to: max(20, width - 13)) ?? []).enumerated() {
        lines.append("    " + Style.dim((i == 0 ? label : "").padded(to: 9)) + line)
      }
    }
    add("speaker", who)
    // Why, in one line: `--rules` has the whole of it.
    add("", reason(ResolutionStep.standard.first { $0.id == step }.map { ($0.id, $0.summary) }, width))
    add("cue", cue.map { "\(Style.warning($0.passage.text.printable)) (\($0.class.rawValue))" })
    for citation in citations { add("from", citation.line) }
    add("when", said.map { "\($0.interval.inWords) “\($0.basis.printable)”" })
    add("within", within.map { "statement \($0)" })
    add(
      "rule",
      reason(rule.flatMap { id in AttributionRule.standard.first { $0.id == id } }.map { ($0.id, $0.summary) }, width))
    return lines
  }

  private var who: String {
    guard let mention else { return "nobody is named" }
    let known = speaker.map { "\($0.name.printable) (\($0.kind.rawValue))" } ?? "nobody known"
    return "\(Style.name(mention.text.printable)) → \(known)"
  }

  private func reason(_ decided: (id: String, summary: String)?, _ width: Int) -> String? {
    decided.map { "\($0.id): \($0.summary)".clipped(to: max(20, width - 13)) }
  }
}

extension Citation {
  fileprivate var line: String {
    let name = outlet.map { " \($0.printable)" } ?? ""
    return "\(kind.rawValue)\(name): \(Style.citation(passage.text.printable))"
  }
}
