import ReportedSpeech

/// A claim's lineage to look at: time runs right, each outlet has a lane, each report a numbered mark, and a line
/// joins a wording with the earlier one that it is held against; weight, dashes and colour say how the two differ. Only
/// where something says so does the later one come from the earlier, and the line has an arrow.
///
/// A function of its values; what has no date has a lane of its own, what is cited and not there is drawn dashed.
public struct LineagePicture: Hashable, Sendable {
  public struct Report: Hashable, Sendable {
    /// The assertion's number, for `stemma correct`.
    public var assertion: Int64
    public var outlet: String
    public var published: Interval?
    public var speaker: String?
    public var words: String
    public var precedence: Precedence?

    public init(
      assertion: Int64, outlet: String, published: Interval?, speaker: String?, words: String, precedence: Precedence?
    ) {
      self.assertion = assertion
      self.outlet = outlet
      self.published = published
      self.speaker = speaker
      self.words = words
      self.precedence = precedence
    }
  }

  public struct Line: Hashable, Sendable {
    /// Places in `reports`.
    public var earlier: Int
    public var later: Int
    /// Something says that the later wording comes from the earlier.
    public var isDescent: Bool
    /// In words for a person: "a number is another".
    public var drifts: [String]
    /// The worst of them; nil where nothing drifted.
    public var severity: Drift.Severity?

    public init(earlier: Int, later: Int, isDescent: Bool, drifts: [String], severity: Drift.Severity?) {
      self.earlier = earlier
      self.later = later
      self.isDescent = isDescent
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
  /// The line that ends at each report.
  var origins: [Int: Line] { Dictionary(lines.map { ($0.later, $0) }, uniquingKeysWith: { a, _ in a }) }

  /// All that the picture shows, in words, a report a line.
  var description: String {
    let origins = origins
    let seen = reports.indices.map { i in
      let from = origins[i].map { line in
        ", \(line.origin)" + (line.drifts.isEmpty ? "" : ": " + line.drifts.joined(separator: ", "))
      }
      return "\(i + 1). \(reports[i].heading)\(from ?? ""): \(reports[i].said)"
    }
    let cited = unseen.map { one in
      "\(one.name), cited by \(one.citedBy.map { "\($0 + 1)" }.joined(separator: ", ")), is not among these articles."
    }
    return (seen + cited).joined(separator: "\n")
  }
}

extension LineagePicture.Line {
  /// "from 1", where that is known; else "beside 1".
  var origin: String { (isDescent ? "from " : "beside ") + String(earlier + 1) }

  /// What changed, or that nothing did.
  var change: String { drifts.isEmpty ? "as it stood" : drifts.joined(separator: ", ") }
}

extension LineagePicture.Report {
  /// "2026-03-05 08:30 UTC, Harbor Courier, first".
  var heading: String {
    let standing = precedence == .later || precedence == .undated ? nil : precedence?.rawValue
    return [published?.label ?? "undated", outlet, standing].compactMap { $0 }.joined(separator: ", ")
  }

  var said: String { (speaker.map { $0 + ": " } ?? "") + words }
}

extension Interval {
  /// "2026-03-05 08:30 UTC", "2026-03-05", "2026-03-05 to 2026-03-07".
  var label: String {
    let (length, text) = (to.seconds - from.seconds, from.text)
    if length <= 3600 { return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5)) UTC" }
    let last = to.advanced(by: -1).day.text
    return length <= 86_400 && last == from.day.text ? last : "\(text.prefix(10)) to \(last)"
  }
}
