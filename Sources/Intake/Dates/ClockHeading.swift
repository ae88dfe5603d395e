import ReportedSpeech

/// A line that begins with a time of the day and heads what was posted then: "17:40", "5:40 p.m. ET, March 5, 2026",
/// "Posted at 17:40", "17.40 Road shut", "[17:40] “The road is shut,” …".
struct ClockHeading {
  let time: PostTime
  /// Nothing else stands in the line.
  let isWhole: Bool
  /// What somebody said follows in the line.
  let headsQuotation: Bool

  init?(_ line: String) {
    let line = ClockHeading.withoutBrackets(line)
    guard PostTime.mayBegin(line[...]) else { return nil }
    let start = String(line.prefix(ClockHeading.longest))
    guard start.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    var best: (time: PostTime, rest: Substring)?
    // The longest beginning of the line that is a time and nothing else.
    for (end, character) in zip(start.indices, start) where end != start.startIndex && " :–—-|,\t".contains(character) {
      if let time = PostTime(String(start[..<end])) { best = (time, line[end...]) }
    }
    if start.utf8.count == line.utf8.count, let time = PostTime(start) { best = (time, "") }
    guard let best else { return nil }
    time = best.time
    let words = best.rest.drop { " :–—-|,\t.".contains($0) }
    isWhole = words.isEmpty
    headsQuotation = words.first.map { "“\"‘'".contains($0) } ?? false
    guard isWhole || words.first.map({ $0.isUppercase || "“\"‘'@#".contains($0) }) == true else { return nil }
  }

  /// "Updated Wednesday, September 11, 2026, 11:40 p.m. Eastern Daylight Time".
  private static let longest = 72

  /// "[17:40]" and "(17:40)".
  private static func withoutBrackets(_ line: String) -> String {
    guard let open = line.utf8.first, open == UInt8(ascii: "[") || open == UInt8(ascii: "("),
      let end = line.prefix(24).firstIndex(of: open == UInt8(ascii: "[") ? "]" : ")")
    else { return line }
    return line[..<end].dropFirst() + " " + line[line.index(after: end)...]
  }
}
