import Collation
import Foundation
import Intake
import Testing

@testable import Stemma

/// Stories that have nothing in common but what everybody says.
@Suite struct BridgesTests {
  static let phrases = [
    "“We will win,” @ said.", "“No comment,” said @.", "“The suit has no merit,” @ said.",
    "@ did not respond to a request for comment.", "“We are very happy,” @ said.",
    "The investigation is ongoing and no further details were immediately available.",
    "Anyone with information is asked to call the police tip line.",
  ]

  /// Three outlets a story: a quotation, the same one cut, and a report of it; two of the phrases in each.
  static func stories(_ numbers: Range<Int>, phrases: [String] = phrases) -> [Input] {
    numbers.flatMap { n in
      let speaker = "\(["Ann", "Bo", "Ines", "Omar", "Ruth"][n % 5]) \(name(n))"
      let words = (0..<12).map { name(1000 + n * 12 + $0).lowercased() }
      let long =
        "The \(words[0]) \(words[1]) must \(words[2]) before the \(words[3]) of \(words[4]) reaches \(words[5])"
      let told = [
        "“\(long), and nobody will stop us,” \(speaker) said.", "“\(long),” said \(speaker).",
        "\(speaker) said that the \(words[0]) \(words[1]) must \(words[2]) before the \(words[3]) of \(words[4]) reached \(words[5]).",
      ]
      return told.enumerated().flatMap { outlet, told in
        let said = phrases.indices.prefix(2).map { phrases[(n + outlet + 3 * $0) % phrases.count] }.map {
          $0.replacingOccurrences(of: "@", with: speaker)
        }
        return ScratchArchive.inputs(
          """
          = s\(n)-\(outlet) | Outlet \(outlet) | 2026-03-0\(1 + n % 9) | \(words[6]) \(words[7])
          \(told)

          \(said.joined(separator: "\n\n"))
          """)
      }
    }
  }

  /// Words that no table holds: "Bakomet", "Delirun".
  private static func name(_ number: Int) -> String {
    var rest = number * 7919 + 104_729
    var word = ""
    for k in 0..<3 {
      word += ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z"][rest % 14]
      rest /= 14
      word += ["a", "e", "i", "o", "u"][rest % 5] + (k == 2 ? ["n", "t", "x", "rk"][rest % 4] : "")
      rest /= 5
    }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  @Test func `stories bridged by what everybody says stay apart, in whatever order they come`() throws {
    let stories = Self.stories(0..<60)
    let archive = try ScratchArchive()
    try archive.ingest(stories)
    let lines = Set(try archive.canon())
    let across = try Self.links(archive).filter { $0.0 != $0.1 }
    withKnownIssue("in texts of three sentences one shared name passes for an event") {
      #expect(across.map { "\($0.0) \($0.1) \($0.2)" } == [])
    }
    #expect(try Self.links(archive).count >= 120)
    #expect(try archive.faults(rebuild: true) == [])
    let shuffled = stories.enumerated().sorted { ($0.offset * 7919) % 181 < ($1.offset * 7919) % 181 }.map(\.element)
    let other = try ScratchArchive()
    for part in [shuffled[..<50], shuffled[50..<51], shuffled[51...]] { try other.ingest(Array(part)) }
    #expect(lines.symmetricDifference(try other.canon()).sorted() == [])
  }

  @Test func `unrelated articles change no link of a story`() throws {
    let own = Self.stories(0..<10)
    let alone = try ScratchArchive()
    try alone.ingest(own)
    let crowd = try ScratchArchive()
    try crowd.ingest(Self.stories(100..<140, phrases: []))
    try crowd.ingest(own)
    let links = try Self.links(crowd).filter { $0.0 < 10 }
    #expect(Set(links.map { "\($0)" }) == Set(try Self.links(alone).map { "\($0)" }))
  }

  @Test func `undoing what made a phrase common makes it uncommon again`() throws {
    let archive = try ScratchArchive()
    try archive.ingest(Self.stories(0..<8))
    let before = try archive.canon()
    #expect(try Self.commonKeys(archive) == 0)
    let run = try archive.ingest(Self.stories(8..<90)).run
    #expect(try Self.commonKeys(archive) > 0)
    try archive.undo(run)
    #expect(Set(before).symmetricDifference(try archive.canon()).sorted() == [])
    #expect(try archive.faults(rebuild: true) == [])
  }

  /// The stories on both sides of each derivation, and the names of its assertions.
  private static func links(_ archive: ScratchArchive) throws -> [(Int, Int, String)] {
    let lines = try archive.canon().map { $0.components(separatedBy: "\"") }
    // "article", its name, its key; "derivation", the names of its two assertions, which begin with their articles'.
    let articles = lines.filter { $0[1] == "article" }.map {
      ($0[3], Int($0[5].dropFirst().prefix { $0.isNumber }) ?? -1)
    }
    let stories = Dictionary(articles, uniquingKeysWith: { first, _ in first })
    return lines.filter { $0[1] == "derivation" }.map { line in
      let ends = [line[3], line[5]].map { stories[String($0.prefix { $0 != "/" })] ?? -1 }
      return (ends[0], ends[1], "\(line[3]) \(line[5])")
    }
  }

  /// Keys that more articles hold than are looked through for story-mates.
  private static func commonKeys(_ archive: ScratchArchive) throws -> Int {
    let keys = try archive.canon().filter { $0.hasPrefix(#"["key""#) }.map { $0.components(separatedBy: ",")[2] }
    return Dictionary(grouping: keys) { $0 }.values.count { $0.count > StoryMates.commonest }
  }
}
