/// When something happened: an interval in UTC, how finely it is known, and what vouches for it.
public struct Dating: Hashable, Sendable {
  public var basis: Basis
  public var precision: Precision
  public var interval: Interval
  /// One dating an article is chosen as its publication; see `[Dating].choose`.
  public var chosen: Bool
  /// It lies more than a day from the chosen one.
  public var conflict: Bool

  package init(
    basis: Basis, precision: Precision, interval: Interval, chosen: Bool = false, conflict: Bool = false
  ) {
    self.basis = basis
    self.precision = precision
    self.interval = interval
    self.chosen = chosen
    self.conflict = conflict
  }

  /// What vouches for a date, the most trusted first: this order is the order of choice.
  public enum Basis: String, Sendable, CaseIterable {
    /// A person corrected it (`stemma correct date`).
    case correction
    /// A person said so (`--published`).
    case flag
    case jsonLD = "json-ld"
    /// A date key of a record or of front matter.
    case record
    case feed
    case meta
    case time
    /// The text itself: "Published March 5, 2026".
    case text
    case dateline
    case url
    /// What somebody else's list of articles says.
    case catalogue
    /// When somebody's machine handled it: an upper bound of publication, never chosen.
    case processed
    /// When it was fetched: an upper bound, never chosen.
    case retrieved
    /// When it was last changed: never chosen.
    case modified

    public var canBePublication: Bool { self < .processed }
  }

  /// How finely a time was given, and whether its zone was given at all.
  public struct Precision: Hashable, Sendable {
    public enum Unit: String, Sendable, CaseIterable { case second, minute, day, month, year }
    public var unit: Unit
    public var zoneAssumed: Bool

    public init(_ unit: Unit, zoneAssumed: Bool = false) {
      self.unit = unit
      self.zoneAssumed = zoneAssumed
    }

    /// `"day"`, `"second"`, `"second, zone assumed"`.
    public var text: String { unit.rawValue + (zoneAssumed ? Precision.assumption : "") }

    public init?(text: String) {
      let assumed = text.hasSuffix(Precision.assumption)
      let word = assumed ? String(text.dropLast(Precision.assumption.count)) : text
      guard let unit = Unit(rawValue: word) else { return nil }
      self.init(unit, zoneAssumed: assumed)
    }

    private static let assumption = ", zone assumed"
  }
}

extension Dating.Basis: Comparable {
  public static func < (a: Self, b: Self) -> Bool { a.order < b.order }
  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension [Dating] {
  /// Marks the publication date and what conflicts with it.
  ///
  /// Chosen: the most trusted basis, then the finer precision, then the earlier. A day that a finer
  /// date of less trust falls into yields to the finer one: they agree, and it says more. Dates that
  /// begin after `now` (the run's start) are never chosen.
  package mutating func choose(now: Instant) {
    for i in indices { self[i].chosen = false }
    let eligible = indices.filter { self[$0].basis.canBePublication && self[$0].interval.from <= now }
    guard let best = eligible.min(by: { self[$0].rank < self[$1].rank }) else { return }
    let finer = eligible.filter { self[$0].precision.unit < self[best].precision.unit }
      .filter { self[best].interval.from <= self[$0].interval.from && self[$0].interval.to <= self[best].interval.to }
    let choice = finer.min(by: { self[$0].rank < self[$1].rank }) ?? best
    self[choice].chosen = true
    flagConflicts(with: self[choice].interval)
  }

  /// Puts what a person says in the place of what was chosen; nil where nothing is to be chosen. What was found stays.
  package mutating func correct(to date: PublicationDate?) {
    removeAll { $0.basis == .correction }
    for i in indices { (self[i].chosen, self[i].conflict) = (false, false) }
    guard let date else { return }
    insert(Dating(basis: .correction, precision: date.precision, interval: date.interval, chosen: true), at: 0)
    flagConflicts(with: date.interval)
  }

  private mutating func flagConflicts(with chosen: Interval) {
    for i in indices where self[i].basis.canBePublication {
      self[i].conflict = self[i].interval.gap(to: chosen) > 86_400
    }
  }

  package var publication: Dating? { first { $0.chosen } }
}

extension Dating {
  fileprivate var rank: (Basis, Precision.Unit, Int64) { (basis, precision.unit, interval.from.seconds) }
}

extension Dating.Precision.Unit: Comparable {
  public static func < (a: Self, b: Self) -> Bool { a.order < b.order }
  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
