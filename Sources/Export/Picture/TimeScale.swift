import English
import ReportedSpeech

/// Where a time stands on an axis whose empty stretches are shortened: a story happens in a morning and goes on for a
/// month. Order is kept, length only roughly.
struct TimeScale {
  private let times: [Int64]
  private let places: [Double]

  /// Times in any order; the axis is `width` long.
  init(_ times: [Instant], width: Double) {
    self.times = Set(times.map(\.seconds)).sorted()
    var reach = 0.0
    var places: [Double] = []
    for (i, time) in self.times.enumerated() {
      if i > 0 { reach += TimeScale.gap(seconds: time - self.times[i - 1]) }
      places.append(reach)
    }
    // A little air on either side, and all of it where there is one time only.
    self.places = places.map { reach == 0 ? width / 2 : (0.03 + 0.92 * $0 / reach) * width }
  }

  /// Ten minutes take one and a half, an hour two, a day four, a month six and a half.
  private static func gap(seconds: Int64) -> Double {
    let minutes = Double(seconds) / 60
    var (log, rest) = (0.0, 1 + minutes / 10)
    while rest > 2 { (log, rest) = (log + 1, rest / 2) }
    return 1 + 0.45 * (log + rest - 1)
  }

  func x(_ time: Instant) -> Double {
    guard let last = places.last, let place = times.lastIndex(where: { $0 <= time.seconds }) else {
      return places.first ?? 0
    }
    guard place + 1 < times.count else { return last }
    let share = Double(time.seconds - times[place]) / Double(times[place + 1] - times[place])
    return places[place] + share * (places[place + 1] - places[place])
  }

  struct Tick: Hashable {
    var x: Double
    var label: String
  }

  /// A label where a day begins, in a story of two days an hour too, none closer than `spacing` to the last.
  func ticks(spacing: Double) -> [Tick] {
    let isShort = (times.last ?? 0) - (times.first ?? 0) <= 2 * 86_400
    var ticks: [Tick] = []
    var day = ""
    for (time, x) in zip(times, places) {
      let text = Instant(seconds: time).text
      let isNew = text.prefix(10) != day
      guard isNew || isShort, ticks.last.map({ x - $0.x >= spacing }) ?? true else { continue }
      let date = Self.date(text.prefix(10))
      let clock = text.dropFirst(11).prefix(5)
      ticks.append(Tick(x: x, label: !isShort ? date : isNew ? "\(date), \(clock)" : String(clock)))
      day = String(text.prefix(10))
    }
    return ticks
  }

  /// "3 Mar 2026".
  private static func date(_ text: Substring) -> String {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, let month = MonthName.written(parts[1]) else { return String(text) }
    return "\(parts[2]) \(month.prefix(3)) \(parts[0])"
  }
}
