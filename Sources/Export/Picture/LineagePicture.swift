import ReportedSpeech

/// A claim's lineage to look at: time runs right, each outlet has a lane, each report a mark, and a line joins a wording
/// with the earlier one that it is held against. Only where something says that the later one comes from there has the
/// line an arrow; a likeness is a plain line.
///
/// A function of its values, all wording of which is somebody else's. What has no date stands in a strip of its own, left
/// of all time; what is cited and not there is an outline.
public struct LineagePicture: Hashable, Sendable {
  public struct Report: Hashable, Sendable {
    /// The assertion's number, for `stemma correct`.
    public var assertion: Int64
    public var outlet: String
    public var published: Interval?
    /// "3 March 2026, 11:00 UTC".
    public var when: String
    public var speaker: String?
    public var words: String
    public var mode: Mode
    /// "first"; nil for what is merely later.
    public var standing: String?
    /// Where a click leads; nil where there is nothing to click.
    public var address: String?
    /// How many reports with the same words stand in this mark.
    public var count = 1

    public init(
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

  public struct Line: Hashable, Sendable {
    /// Places in `reports`.
    public var earlier: Int
    public var later: Int
    /// What says that the later one comes from the earlier, in words; nil for a likeness.
    public var basis: String?
    /// A guess that nobody has confirmed.
    public var isSuggested: Bool
    /// In two or three words, to stand on the line: "40 → 400".
    public var change: String?
    /// In words for a person: "the figure differs".
    public var drifts: [String]
    public var severity: Drift.Severity?

    public var isDescent: Bool { basis != nil }

    public init(
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
  public struct Unseen: Hashable, Sendable {
    public var name: String
    /// Places in `reports`.
    public var citedBy: [Int]

    public init(name: String, citedBy: [Int]) {
      self.name = name
      self.citedBy = citedBy
    }
  }

  public var claim: String
  /// In the order of time, what has no date last; they are numbered in this order.
  public var reports: [Report]
  public var lines: [Line]
  public var unseen: [Unseen]

  public init(claim: String, reports: [Report], lines: [Line], unseen: [Unseen]) {
    self.claim = claim
    self.reports = reports
    self.lines = lines
    self.unseen = unseen
  }
}

extension LineagePicture {
  /// All that the picture shows, in words, a report a line.
  public var description: String {
    let origins = Dictionary(lines.map { ($0.later, $0) }, uniquingKeysWith: { a, _ in a })
    let seen = reports.indices.map { i in
      let from = origins[i].map { ", \($0.origin): \($0.told)" } ?? ""
      return "\(i + 1). \(reports[i].heading)\(from). \(reports[i].said)"
    }
    let cited = unseen.map { one in
      "\(one.name), cited by \(one.citedBy.map { "\($0 + 1)" }.joined(separator: ", ")), is not among these articles."
    }
    return (seen + cited).joined(separator: "\n")
  }

  /// Reports with the same words in one mark, the earliest's, where they are too many to look at one by one.
  public func folded(beyond most: Int = 40) -> LineagePicture {
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

  var said: String { (speaker.map { $0 + ": " } ?? "") + words }
}
