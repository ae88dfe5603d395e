import Answers
import Export
import Foundation
import ReportedSpeech
import Stemma

extension Story {
  /// What the graph of these files answers to a question, a fact a line.
  func answer(_ words: String, in archive: ScratchArchive) throws -> [String] {
    let first = try archive.lookup.first(.text(words))
    var lines = ["verdict: \(first.opening.finding.verdict.rawValue)", "why: \(first.opening.finding.because)"]
    guard let claim = first.opening.claim else {
      return lines + first.opening.finding.rows.map { "nearest: \(label($0.report.article))" }
    }
    lines += ["said in short: \(first.saidFirst)", "reported in short: \(first.reportedFirst)"]
    lines += ["utterances: \(first.said.count)"] + (first.said.isEmpty ? ["said: nobody"] : [])
    for said in first.said {
      let day = said.said.map { " " + $0.interval.from.text.prefix(10) } ?? ""
      lines.append("said \(said.precedence.rawValue): \(said.speaker ?? "-")\(day)")
      lines.append("why said: \(said.because)")
      lines.append("chain: " + said.chain.joined(separator: " → "))
    }
    var seen: [String] = []
    for reported in first.reported where !seen.contains(label(reported.report.article)) {
      let name = label(reported.report.article)
      seen.append(name)
      lines += ["reported \(reported.precedence.rawValue): \(name)", "because: \(name) \(reported.because)"]
    }
    lines.append("order: " + seen.joined(separator: " "))
    lines += Set(files.map(\.label)).subtracting(seen).sorted().map { "absent: \($0)" }
    return lines + (try archive.lookup.trace(.claim(claim.id)).roots.flatMap { self.lines($0, below: nil) })
  }

  /// A wording under the earlier one that it is held against; where it has it from there, what says so.
  private func lines(_ branch: TraceAnswer.Branch, below parent: String?) -> [String] {
    let wording = branch.wording
    let name = label(wording.report.article)
    var lines = wording.unseen.map { "unseen: \($0)" }
    if let parent {
      lines += wording.drifts.map { "\(name) after \(parent): \($0.kind)" }
      if let relation = wording.relation, let basis = wording.basis {
        lines.append("\(name) from \(parent): \(relation.rawValue) by \(basis.rawValue)")
      }
    }
    return lines + branch.children.flatMap { self.lines($0, below: name) }
  }

  private func label(_ key: String) -> String { files.first { $0.key == key }?.label ?? key }

  /// Whether an answer holds a line: as it stands, or, of a sentence or a chain, its words in this order.
  func holds(_ line: String, _ answer: [String], in archive: ScratchArchive) throws -> Bool {
    if line.hasPrefix("not: ") { return try !holds(String(line.dropFirst(5)), answer, in: archive) }
    if line.hasPrefix("claims apart: ") {
      let apart = Set(line.dropFirst(14).split(separator: " ").map(String.init))
      let claims = Dictionary(grouping: try archive.lookup.ask("first_reported").rows.objects) { $0["claim"] }
      return claims.values.allSatisfy { rows in
        apart.intersection(rows.compactMap { $0["article"].flatMap(\.text).map(label) }).count < 2
      }
    }
    let loose = [
      "chain: ", "because: ", "unseen: ", "why: ", "why said: ", "said in short: ", "reported in short: ",
    ]
    let isLoose = loose.contains { line.hasPrefix($0) }
    guard isLoose else { return answer.contains(line) }
    let kind = line.prefix { $0 != ":" } + ":"
    let pieces = line.dropFirst(kind.count + 1).components(separatedBy: line.hasPrefix("chain") ? " → " : " ")
    return answer.contains { $0.hasPrefix(kind) && $0.holds(pieces) }
  }
}

extension String {
  fileprivate func holds(_ pieces: [String]) -> Bool {
    var rest = self[...]
    for piece in pieces {
      guard let range = rest.range(of: piece) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }
}

extension JSONValue {
  fileprivate subscript(name: String) -> JSONValue? {
    if case .object(let members) = self { members.first { $0.name == name }?.value } else { nil }
  }

  fileprivate var text: String? { if case .string(let text) = self { text } else { nil } }
}
