import Extraction

/// What decides whose words something is, for a person to read: the lists in the order in which they are asked.
enum RuleList {
  static var lines: [String] {
    var lines = ["Whose words is it? The first rule that finds a statement decides it.", ""]
    for (place, rule) in AttributionRule.standard.enumerated() {
      lines += entry(place + 1, rule.id, rule.summary, rule.examples)
    }
    lines += ["Whom does the mention mean? The first step that knows answers.", ""]
    for (place, step) in ResolutionStep.standard.enumerated() {
      lines += entry(place + 1, step.id, step.summary, step.examples)
    }
    return lines + [Style.dim("⟨q:…⟩ what is said   ⟨m:…⟩ who says it   ⟨c:…⟩ the cue   ⟨n:…⟩ whose name it is")]
  }

  private static func entry(_ number: Int, _ id: String, _ summary: String, _ examples: [String]) -> [String] {
    let width = Terminal.current.width
    let marked = examples.flatMap {
      $0.wrapped(to: width - 6).enumerated().map { ($0 == 0 ? "· " : "  ") + $1 }
    }
    let lines = summary.wrapped(to: width - 4) + marked
    return ["\(number)".padded(to: 4) + Style.bold(id)] + lines.map { "    " + $0 } + [""]
  }
}
