import English
import ReportedSpeech

/// What stands before the dash of a first paragraph: "LONDON, March 5 (Reuters) — …".
struct Dateline: Hashable {
  var place: String
  /// As in the brackets.
  var credit: String?
  var month: Int?
  var day: Int?
  var year: Int?

  /// Nil where the line does not begin like one: a dash early on, before it a place in capitals or a name in
  /// brackets, and nothing that a dateline does not hold.
  init?(_ line: String) {
    guard let dash = Dateline.dash(in: line) else { return nil }
    var head = line[..<dash].trimmed
    if head.hasSuffix(")"), let open = head.lastIndex(of: "(") {
      credit = String(head[head.index(after: open)...].dropLast()).trimmed
      head = head[..<open].trimmed
    }
    var parts = head.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
    // "March 5 (Reuters) -" names no place.
    place = parts.isEmpty ? "" : parts.removeFirst()
    if readDate(place) { place = "" }
    for (i, part) in parts.enumerated() {
      if readDate(part) || (month != nil && readYear(part)) { continue }
      // "AUSTIN, Texas": one more part of the place may stand before the date.
      guard i == 0, !place.isEmpty, part.first?.isUppercase == true, part.split(separator: " ").count <= 3,
        part.isNameOnly
      else { return nil }
    }
    let isPlace =
      place.split(separator: " ").count <= 4 && place.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
      && place.isNameOnly
      && !Dateline.kickers.contains(place)
    let isCapital = place.unicodeScalars.count(where: \.properties.isUppercase) > 1
    guard credit != nil ? place.isEmpty || place.first?.isUppercase == true : isPlace && isCapital else { return nil }
    if let credit, credit.isEmpty || credit.split(separator: " ").count > 4 || credit.first?.isUppercase != true {
      return nil
    }
  }

  /// Words in capitals before a dash that are no place.
  private static let kickers: Set<String> = [
    "EXCLUSIVE", "WATCH", "VIDEO", "UPDATE", "UPDATED", "BREAKING", "BREAKING NEWS", "LIVE", "OPINION", "ANALYSIS",
    "POLL", "PHOTOS", "FACT CHECK", "EDITORIAL", "INTERVIEW", "REVIEW", "CORRECTION", "TRANSCRIPT", "LISTEN", "READ",
  ]

  private static func dash(in line: String) -> String.Index? {
    dashes.compactMap { $0.range(in: line, limit: 100)?.lowerBound }.min()
  }

  private static let dashes = ["—", "–", " --", " -"].map { Phrase($0) }

  private mutating func readDate(_ part: String) -> Bool {
    var scanner = TimeScanner(part)
    // "14 May" as well as "May 14".
    let before = scanner.number(1...2)
    guard case .word(let name)? = scanner.peek(), let month = MonthName.number(name) else { return false }
    scanner.at += 1
    _ = scanner.take(".")
    guard let day = before ?? scanner.number(1...2), (1...31).contains(day) else { return false }
    (self.month, self.day) = (month, day)
    if let year = scanner.number(4...4) { self.year = year }
    return scanner.isAtEnd
  }

  private mutating func readYear(_ part: String) -> Bool {
    guard part.utf8.count == 4, let year = Int(part), (1800...2200).contains(year) else { return false }
    self.year = year
    return true
  }

  /// The day it names. Without a year, the one that puts it nearest to `reference`, but no more than two days after
  /// it and half a year before; nil without either.
  func date(near reference: Day?) -> Day? {
    guard let month, let day else { return nil }
    if let year { return Day(year: year, month: month, day: day) }
    guard let reference else { return nil }
    return [reference.year - 1, reference.year, reference.year + 1]
      .compactMap { Day(year: $0, month: month, day: day) }
      .filter { (-183...2).contains($0.number - reference.number) }.last
  }
}

extension String {
  /// Letters, and what stands between them in names of places: "ST. JOHN’S", "WINSTON-SALEM".
  fileprivate var isNameOnly: Bool {
    unicodeScalars.allSatisfy { $0.properties.isAlphabetic || " .-'’/".unicodeScalars.contains($0) }
  }
}
