import Answers

extension CheckAnswer {
  var lines: [String] { finding.lines(evidence: finding.rows.count, nearest: 3) }
}
