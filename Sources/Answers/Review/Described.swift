import English
import Queries
import ReportedSpeech

/// What articles say that somebody is, beside the name: "Rep. … (D-Calif.)", "pastor of Coralville's Solid Rock Church".
/// What somebody did, "who spoke for an hour", tells nobody from anybody.
struct Described {
  private let stems: Set<UInt64>
  /// What somebody is in those words, not what was done.
  private let hasRole: Bool
  /// The mention that says the most.
  let longest: String

  /// What each word of articles comes down to, once for all whom they may describe.
  struct Stems {
    private let known: [String: [UInt64]]
    private let roles: [String: [UInt64]]

    init(of bearers: [Bearer]) {
      let all = Set(bearers.flatMap { [$0.name, $0.called] + $0.mentions })
      known = Dictionary(uniqueKeysWithValues: all.map { ($0, Described.stems(of: $0)) })
      roles = Dictionary(uniqueKeysWithValues: all.map { ($0, Described.stems(of: Described.role(in: $0))) })
    }

    subscript(words: String) -> [UInt64] { known[words] ?? [] }

    func role(in words: String) -> [UInt64] { roles[words] ?? [] }
  }

  init(_ bearers: [Bearer], _ known: Stems) {
    var stems: Set<UInt64> = []
    var best: (count: Int, mention: String) = (0, "")
    for bearer in bearers {
      let names = Set(known[bearer.name] + known[bearer.called])
      for mention in bearer.mentions {
        stems.formUnion(Set(known[mention]).subtracting(names))
        let own = Set(known.role(in: mention)).subtracting(names)
        if own.count > best.count || own.count == best.count && mention < best.mention { best = (own.count, mention) }
      }
    }
    self.stems = stems
    hasRole = best.count > 0
    longest = best.mention
  }

  var isEmpty: Bool { !hasRole }

  /// Both say something that is the same.
  func meets(_ other: Described) -> Bool { !stems.isDisjoint(with: other.stems) }

  /// Which of many say what somebody is in words of which none of the others has one.
  static func alone(among all: [Described]) -> [Int] {
    let holders = all.reduce(into: [UInt64: Int]()) { counts, one in
      for stem in one.stems { counts[stem, default: 0] += 1 }
    }
    guard all.count(where: { !$0.isEmpty }) > 1 else { return [] }
    return all.indices.filter { i in
      !all[i].isEmpty && all[i].isIntroduced && all[i].stems.allSatisfy { holders[$0] == 1 }
    }
  }

  /// "Ann Lee, a dentist": told to readers who do not know her; "a dejected Lee" is told to those who do.
  private var isIntroduced: Bool { [", a ", ", an ", ", the "].contains(where: longest.contains) }

  /// The mention up to where it tells what was done: a relative clause, or an occasion.
  private static func role(in mention: String) -> String {
    let words = mention.split(separator: " ")
    let end = words.firstIndex { telling.contains($0.lowercased().filter(\.isLetter)) } ?? words.endIndex
    return words[..<end].joined(separator: " ")
  }

  private static let telling: Set<String> = [
    "who", "whom", "whose", "which", "that", "when", "after", "before", "in", "on",
  ]

  private static func stems(of words: String) -> [UInt64] {
    let plain = words.split(separator: " ").map { word in
      titles[word.lowercased().filter(\.isLetter)] ?? String(word)
    }.joined(separator: " ")
    guard !plain.isEmpty else { return [] }
    let end = plain.unicodeScalars.count
    let statement = Statement(
      mode: .indirect, spans: [Passage(part: .body, start: 0, end: end, text: plain)], speaker: nil)
    return TokenizedWords(of: statement).tokens.filter(\.isContent).map(\.stem)
  }

  /// What titles are short for; forms of address say nothing.
  private static let titles: [String: String] = [
    "rep": "representative", "reps": "representative", "congressman": "representative",
    "congresswoman": "representative", "sen": "senator", "sens": "senator", "gov": "governor", "mr": "", "mrs": "",
    "ms": "", "miss": "", "dr": "doctor", "prof": "professor", "gen": "general", "former": "", "mister": "",
  ]
}
