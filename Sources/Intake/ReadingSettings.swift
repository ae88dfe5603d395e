import ReportedSpeech

/// What a person says about everything that is read, and how much of it may be held at once.
public struct ReadingSettings: Sendable {
  /// Stands above what a record or a text says.
  public var outlet: String?
  /// A date in any form that a record may use; stands above all others.
  public let published: String?
  /// Where a time without a zone is; nil is UTC, and then `Dating.Precision.zoneAssumed` says so.
  public let zone: Zone?
  /// As the person named it.
  public let zoneName: String?
  /// As the person gave it: "COLUMN=FIELD".
  public let map: [String]
  /// The run's start: a date after it is kept but never chosen.
  public var now: Instant
  public var limits: Limits
  /// Milliseconds since any beginning. Handed in, because nothing here looks at a clock; one that stands still
  /// never stops a page.
  public var clock: @Sendable () -> Int64 = { 0 }
  /// Nil decides by content.
  public var format: ArticleFormat?

  let flag: Dating?
  /// In which order other records of the input write day and month, by field.
  var dayOrders: [RecordKey: DayOrder] = [:]
  /// `published`, read.
  public var publication: (interval: Interval, precision: Dating.Precision)? {
    flag.map { ($0.interval, $0.precision) }
  }

  /// The first key of each mapped field, and the name that a person says it has.
  let mapping: [RecordKey: String]

  /// - Parameters:
  ///   - zone: "+01:00", "Europe/London" or "ET".
  ///   - map: "COLUMN=FIELD", a column or key of the input and what it holds: one of `mappableFields`.
  ///   - format: the id of a format; nil or "auto" decides by content.
  public init(
    outlet: String? = nil, published: String? = nil, zone: String? = nil, now: Instant, limits: Limits = Limits(),
    format: String? = nil, map: [String] = []
  ) throws(IntakeError) {
    self.outlet = outlet
    self.published = published
    self.now = now
    self.limits = limits
    zoneName = zone
    self.map = map
    self.zone = try ReadingSettings.zone(zone)
    self.format = try ReadingSettings.format(format)
    mapping = try ReadingSettings.mapping(map)
    flag = try ReadingSettings.flag(published, zone: self.zone)
  }

  /// What `map` may name: "text", "title", "date", …
  public static let mappableFields = RecordKeys.fields.map(\.name)

  private static func mapping(_ pairs: [String]) throws(IntakeError) -> [RecordKey: String] {
    var mapping: [RecordKey: String] = [:]
    for pair in pairs {
      guard let equals = pair.lastIndex(of: "="),
        let field = RecordKeys.fields.first(where: { $0.name == pair[pair.index(after: equals)...].trimmed }),
        let key = field.keys.first
      else { throw .unreadableMapping(pair, fields: mappableFields) }
      mapping[key] = pair[..<equals].trimmed
    }
    return mapping
  }

  private static func zone(_ text: String?) throws(IntakeError) -> Zone? {
    guard let text else { return nil }
    guard let zone = Zone(text: text) else { throw .unknownZone(text) }
    return zone
  }

  private static func format(_ id: String?) throws(IntakeError) -> ArticleFormat? {
    guard let id, id != "auto" else { return nil }
    guard let format = ArticleFormat.all.first(where: { $0.id == id }) else {
      throw .unknownFormat(id, known: ArticleFormat.all.map(\.id))
    }
    return format
  }

  private static func flag(_ text: String?, zone: Zone?) throws(IntakeError) -> Dating? {
    guard let text else { return nil }
    guard case .time(let time) = WrittenTime.reading(text), let dating = time.dating(.flag, zone: zone) else {
      throw .unreadableDate(text)
    }
    return dating
  }
}
