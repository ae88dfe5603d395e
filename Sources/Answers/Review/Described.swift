import English
import Queries
import ReportedSpeech

/// What articles say of somebody beside the name: "Rep. … (D-Calif.)", "pastor of Coralville's Solid Rock Church".
struct Described {
  private let stems: Set<UInt64>
  /// The mention that says the most.
  let longest: String

  /// What each word of articles comes down to, once for all whom they may describe.
  struct Stems {
    private let known: [String: [UInt64]]

    init(of bearers: [Bearer]) {
      let all = Set(bearers.flatMap { [$0.name, $0.called] + $0.mentions })
      known = Dictionary(uniqueKeysWithValues: all.map { ($0, Described.stems(of: $0)) })
    }

    subscript(words: String) -> [UInt64] { known[words] ?? Described.stems(of: words) }
  }

  init(_ bearers: [Bearer], _ known: Stems) {
    var stems: Set<UInt64> = []
    var best: (count: Int, mention: String) = (0, "")
    for bearer in bearers {
      let names = Set(known[bearer.name] + known[bearer.called])
      for mention in bearer.mentions {
        let own = Set(known[mention]).subtracting(names)
        stems.formUnion(own)
        if own.count > best.count || own.count == best.count && mention < best.mention { best = (own.count, mention) }
      }
    }
    self.stems = stems
    longest = best.mention
  }

  var isEmpty: Bool { stems.isEmpty }

  /// Both say something that is the same.
  func meets(_ other: Described) -> Bool { !stems.isDisjoint(with: other.stems) }

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
