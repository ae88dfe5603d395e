import Extraction
import ReportedSpeech

/// A statement as the scores see it, whether a person marked it or the extractor found it.
struct Judged {
  /// Statements are only ever held against others of their sort.
  enum Sort: CaseIterable { case attributed, nested, unattributed }

  var sort: Sort
  var mode: Mode
  var words: Set<Int>
  var text: String
  var mention: MentionHead?
  var mentionText: String?
  var cues: [Range<Int>]
  var cueClass: Cue.Class?
  var speaker: Speaker?
  var polarity: Polarity
  var checkWorthy: Bool
  /// The text of the statement it is quoted in.
  var parent: Set<Int>?
  var citations: [String]
  var said: String?
  var rule: String?

  /// What sets "wants" and "supports" apart: a reader may hide them.
  var isAttitude: Bool { cueClass == .attitude && mode == .indirect }
}

extension GoldArticle {
  func expected(_ words: Words) -> [Judged] {
    statements.map { one in
      let parent = one.parent.flatMap { id in statements.first { $0.id == id } }
      return Judged(
        sort: one.mode == .unattributed ? .unattributed : parent == nil ? .attributed : .nested, mode: one.mode,
        words: words.covered(by: one.fragments), text: words.text(fragments: one.fragments),
        mention: one.mention.map { MentionHead($0, in: words) }, mentionText: one.mention.map(words.text),
        cues: one.cues, cueClass: one.cues.isEmpty ? nil : one.cueClass, speaker: one.speaker, polarity: one.polarity,
        checkWorthy: one.checkWorthy, parent: parent.map { words.covered(by: $0.fragments) },
        citations: one.citations.map(\.plainName), said: one.said, rule: nil)
    }
  }

  func found(_ words: Words) -> [Judged] {
    let statements = article.statements()
    return statements.map { one in
      let fragments = one.spans.map(article.place)
      let mention = one.mention.map(article.place)
      return Judged(
        sort: one.mode == .unattributed ? .unattributed : one.parent == nil ? .attributed : .nested, mode: one.mode,
        words: words.covered(by: fragments), text: words.text(fragments: fragments),
        mention: mention.map { MentionHead($0, in: words) }, mentionText: mention.map(words.text),
        cues: one.cue.map { [article.place($0.passage)] } ?? [], cueClass: one.cue?.class, speaker: one.speaker,
        polarity: one.polarity, checkWorthy: one.checkWorthy,
        parent: one.parent.map { words.covered(by: statements[$0].spans.map(article.place)) },
        citations: one.citations.map { ($0.kind.rawValue + " " + ($0.outlet ?? "")).plainName },
        said: one.said.map { "\($0.interval.from.day.text)..\($0.interval.to.day.text)" }, rule: one.rule)
    }
  }
}

extension Words {
  func text(fragments: [Range<Int>]) -> String { fragments.map(text).joined(separator: " … ") }
}

extension String {
  /// Without a determiner in front, marks of punctuation and capitals: names are one where these differ.
  var plainName: String {
    var words = lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }.split(separator: " ")
    if words.count > 1, determiners.contains(words[0]) { words.removeFirst() }
    return words.joined(separator: " ")
  }
}

private let determiners: Set<Substring> = ["the", "a", "an", "his", "her", "its", "their", "my", "our"]
