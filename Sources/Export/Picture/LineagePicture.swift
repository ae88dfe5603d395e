import ReportedSpeech

/// A claim's lineage to look at: time runs right, each outlet has a lane, each report a mark, and a line joins a wording
/// with the earlier one that it is held against. Only where something says that the later one comes from there has the
/// line an arrow; a likeness is a plain line.
///
/// A function of its values, all wording of which is somebody else's. What has no date stands in a strip of its own, left
/// of all time; what is cited and not there is an outline.
package struct LineagePicture: Hashable, Sendable {
  package struct Report: Hashable, Sendable {
    /// The assertion's number, for `stemma correct`.
    package var assertion: Int64
    package var outlet: String
    package var published: Interval?
    /// "3 March 2026, 11:00 UTC".
    package var when: String
    package var speaker: String?
    package var words: String
    package var mode: Mode
    /// "first"; nil for what is merely later.
    package var standing: String?
    /// Where a click leads; nil where there is nothing to click.
    package var address: String?
    /// How many reports with the same words stand in this mark.
    package var count = 1

    package init(
      assertion: Int64, outlet: String, published: Interval?, when: String, speaker: String?, words: String, mode: Mode,
      standing: String?, address: String? = nil
    ) {
      self.assertion = assertion
      self.outlet = outlet
      self.published = published
      self.when = when
      self.speaker = speaker
      self.words = words
      self.mode = mode
      self.standing = standing
      self.address = address
    }
  }

  package struct Line: Hashable, Sendable {
    /// Places in `reports`.
    package var earlier: Int
    package var later: Int
    /// What says that the later one comes from the earlier, in words; nil for a likeness.
    package var basis: String?
    /// A guess that nobody has confirmed.
    package var isSuggested: Bool
    /// In two or three words, to stand on the line: "40 → 400".
    package var change: String?
    /// In words for a person: "the figure differs".
    package var drifts: [String]
    package var severity: Drift.Severity?

    package var isDescent: Bool { basis != nil }

    package init(
      earlier: Int, later: Int, basis: String?, isSuggested: Bool = false, change: String? = nil, drifts: [String] = [],
      severity: Drift.Severity? = nil
    ) {
      self.earlier = earlier
      self.later = later
      self.basis = basis
      self.isSuggested = isSuggested
      self.change = change
      self.drifts = drifts
      self.severity = severity
    }
  }

  /// A report that others cite and that is not there.
  package struct Unseen: Hashable, Sendable {
    package var name: String
    /// Places in `reports`.
    package var citedBy: [Int]

    package init(name: String, citedBy: [Int]) {
      self.name = name
      self.citedBy = citedBy
    }
  }

  package var claim: String
  /// In the order of time, what has no date last; they are numbered in this order.
  package var reports: [Report]
  package var lines: [Line]
  package var unseen: [Unseen]

  package init(claim: String, reports: [Report], lines: [Line], unseen: [Unseen]) {
    self.claim = claim
    self.reports = reports
    self.lines = lines
    self.unseen = unseen
  }
}

extension LineagePicture {
  /// All that the picture shows, in words, a report a line.
  package var description: String {
    let origins = Dictionary(lines.map { ($0.later, $0) }, uniquingKeysWith: { a, _ in a })
    let seen = reports.indices.map { i in
      let from = origins[i].map { ", \($0.origin): \($0.told)" } ?? ""
      return "\(i + 1). \(reports[i].heading)\(from). \(reports[i].said)"
    }
    let cited = unseen.map { one in
      "\(one.name), cited by \(one.citedBy.map { "\($0 + 1)" }.joined(separator: ", ")), has no report of it among these articles."
    }
    return (seen + cited).joined(separator: "\n")
  }

  /// Reports with the same words in one mark, the earliest's, where they are too many to look at one by one.
  package func folded(beyond most: Int = 40) -> LineagePicture {
    guard reports.count > most else { return self }
    var places: [String: Int] = [:]
    var kept: [Report] = []
    let place = reports.map { report -> Int in
      let words = report.words.lowercased().filter { $0.isLetter || $0.isNumber }
      if let known = places[words] {
        kept[known].count += 1
        return known
      }
      places[words] = kept.count
      kept.append(report)
      return kept.count - 1
    }
    var seen: Set<[Int]> = []
    var folded = self
    folded.reports = kept
    folded.lines = lines.compactMap { line in
      var line = line
      (line.earlier, line.later) = (place[line.earlier], place[line.later])
      return line.earlier != line.later && seen.insert([line.earlier, line.later]).inserted ? line : nil
    }
    folded.unseen = unseen.map { Unseen(name: $0.name, citedBy: Set($0.citedBy.map { place[$0] }).sorted()) }
    return folded
  }
}

extension LineagePicture.Line {
  /// "from 1", where that is known; else "beside 1".
  var origin: String { (isDescent ? "from " : "beside ") + String(earlier + 1) }

  /// What changed, or that nothing did.
  var told: String { drifts.isEmpty ? "as it stood" : drifts.joined(separator: ", ") }
}

extension LineagePicture.Report {
  /// "3 March 2026, 11:00 UTC, Harbor Courier, first".
  var heading: String {
    let more = count > 1 ? "and \(count - 1) more with the same words" : nil
    return [when, outlet, standing, more].compactMap { $0 }.joined(separator: ", ")
  }

  var isFirst: Bool { standing == "first" }

  var said: String { (speaker.map { $0 + ": " } ?? "") + words }
}
