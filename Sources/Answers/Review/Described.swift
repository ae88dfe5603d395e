import English
import Queries
import ReportedSpeech

/// What articles say of somebody beside the name: "Rep. … (D-Calif.)", "pastor of Coralville's Solid Rock Church".
struct Described {
  private let stems: Set<UInt64>
  /// The mention that says the most.
  let longest: String

  init(_ bearers: [Bearer]) {
    var stems: Set<UInt64> = []
    var best: (count: Int, mention: String) = (0, "")
    for bearer in bearers {
      let names = Set(Self.stems(of: bearer.name) + Self.stems(of: bearer.called))
      for mention in bearer.mentions {
        let own = Set(Self.stems(of: mention)).subtracting(names)
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
