import Pipeline

extension Summary {
  /// What was added, revised, updated, unchanged, skipped, and why.
  var lines: [String] {
    let counts = [
      (added, "added"), (revised, "revised"), (updated, "updated"), (unchanged, "unchanged"), (skipped, "skipped"),
    ]
    let said = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    var lines = ["run \(run): \(said.isEmpty ? "nothing" : said); \(statements.of("statement"))"]
    if stopped { lines.append("stopped at the first record that cannot be read; what came before it is kept") }
    return lines
  }
}

extension UndoAnswer {
  var lines: [String] {
    ["run \(run) is undone: \(articles.of("article")) and \(statements.of("statement")) removed"]
  }
}
