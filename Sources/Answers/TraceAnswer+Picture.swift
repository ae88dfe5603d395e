import Export
import ReportedSpeech

extension TraceAnswer {
  /// The lineage to look at: SVG, with all of it in words inside.
  public var svg: String { picture().svg }

  /// - Parameter address: where a click on a report's mark leads.
  package func picture(address: (Report) -> String? = { _ in nil }) -> LineagePicture {
    let branches = roots.flatMap(\.all)
    // What has a date in the order of time; the sort is stable, so that the tree orders the rest.
    let order = branches.indices.sorted { a, b in
      let (s, t) = (branches[a].wording.report.published, branches[b].wording.report.published)
      return (s?.from.seconds ?? .max, s?.to.seconds ?? .max, a) < (t?.from.seconds ?? .max, t?.to.seconds ?? .max, b)
    }
    let place = Dictionary(
      order.enumerated().map { (branches[$1].wording.report.assertion ?? 0, $0) }, uniquingKeysWith: { a, _ in a })
    var unseen: [(name: String, citedBy: [Int])] = []
    for (number, branch) in order.map({ branches[$0] }).enumerated() {
      for name in branch.wording.unseen {
        if let known = unseen.firstIndex(where: { $0.name == name }) {
          unseen[known].citedBy.append(number)
        } else {
          unseen.append((name, [number]))
        }
      }
    }
    return LineagePicture(
      claim: opening.claim?.text ?? "",
      reports: order.map { i in
        var report = branches[i].report
        report.address = address(branches[i].wording.report)
        return report
      },
      lines: order.compactMap { branches[$0].line(place) },
      unseen: unseen.map { LineagePicture.Unseen(name: $0.name, citedBy: $0.citedBy) })
  }
}

extension TraceAnswer.Branch {
  /// Itself and all below it, as the tree prints them.
  fileprivate var all: [Self] { [self] + children.flatMap(\.all) }

  fileprivate var report: LineagePicture.Report {
    let report = wording.report
    let standing = wording.precedence.flatMap { $0 == .later || $0 == .undated ? nil : $0.inWords }
    return LineagePicture.Report(
      assertion: report.assertion ?? 0, outlet: report.publisher, published: report.published,
      when: report.published.inWords, speaker: report.speaker, words: report.text, mode: report.mode,
      standing: standing)
  }

  fileprivate func line(_ place: [Int64: Int]) -> LineagePicture.Line? {
    guard let before = wording.laterThan, let earlier = place[before], let own = wording.report.assertion,
      let later = place[own]
    else { return nil }
    let told = wording.drifts.told
    return LineagePicture.Line(
      earlier: earlier, later: later, basis: wording.isDescended ? wording.standing : nil,
      isSuggested: wording.status == .suggested, change: wording.drifts.inBrief(isOrdered: wording.isOrdered),
      drifts: told.inWords(isOrdered: wording.isOrdered),
      severity: told.map(\.severity).max())
  }
}
