import Testing

@testable import ReportedSpeech

@Suite struct DatingTests {
  private let now = Instant(text: "2026-03-10T00:00:00Z") ?? Instant(seconds: 0)

  private func dating(_ basis: Dating.Basis, _ unit: Dating.Precision.Unit, _ text: String) throws -> Dating {
    let from = try #require(Instant(text: text.count == 10 ? text + "T00:00:00Z" : text))
    let length: [Dating.Precision.Unit: Int64] = [.second: 1, .minute: 60, .day: 86_400]
    return Dating(
      basis: basis, precision: .init(unit), interval: Interval(from: from, lasting: try #require(length[unit])))
  }

  private func check(_ datings: [Dating], _ expected: String) {
    var datings = datings
    datings.choose(now: now)
    let printed = datings.map { "\($0.basis.rawValue)\($0.chosen ? "*" : "")\($0.conflict ? "!" : "")" }
    #expect(printed.joined(separator: " ") == expected)
  }

  @Test func `the most trusted basis is chosen and a far one conflicts`() throws {
    try check([dating(.url, .day, "2026-03-01"), dating(.record, .day, "2026-03-05")], "url! record*")
  }

  @Test func `a finer date inside the trusted day says more`() throws {
    try check(
      [dating(.record, .day, "2026-03-05"), dating(.meta, .second, "2026-03-05T08:30:00Z")], "record meta*")
  }

  @Test func `a modified, processed or fetched time and a future date are never chosen`() throws {
    try check(
      [
        dating(.modified, .second, "2026-03-05T08:30:00Z"), dating(.retrieved, .second, "2026-03-05T08:30:00Z"),
        dating(.processed, .second, "2026-03-05T08:30:00Z"), dating(.record, .day, "2026-03-11"),
      ], "modified retrieved processed record")
  }

  @Test func `the order of the list does not decide`() throws {
    let a = try dating(.record, .day, "2026-03-04")
    let b = try dating(.record, .day, "2026-03-05")
    check([a, b], "record* record")
    check([b, a], "record record*")
  }

  @Test(arguments: ["second", "minute, zone assumed", "day", "month", "year, zone assumed"])
  func `a precision is written and read back`(text: String) {
    #expect(Dating.Precision(text: text)?.text == text)
  }

  @Test func `an unknown precision is nil`() {
    #expect(Dating.Precision(text: "decade") == nil)
  }
}
