import ReportedSpeech

/// One line of a list of reporting verbs: its forms and what it takes.
///
///     ReportingVerb("say,said:tzqhn", list)?.forms  // say, says, said, saying
///
/// `lemma[,past[,participle]]:codes`; a star doubles the last consonant: `admit*:tzqn`.
struct ReportingVerb {
  struct List: Sendable {
    var cue: Cue.Class
    var polarity: Polarity
    var verbs: String
  }

  var base: String
  var forms: [(String, WordClass)]
  var frame: Frame

  init?(_ line: Substring, _ list: List) {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    frame = Frame(codes: line[line.index(after: colon)...])
    let parts = line[..<colon].split(separator: ",").map(String.init)
    guard var lemma = parts.first else { return nil }
    let doubled = lemma.hasSuffix("*")
    if doubled { lemma.removeLast() }
    base = lemma
    let stem = doubled ? lemma + String(lemma.suffix(1)) : lemma
    let past = parts.count > 1 ? parts[1] : ReportingVerb.past(stem)
    let participle = parts.count > 2 ? parts[2] : past
    forms = [
      (lemma, .base), (ReportingVerb.third(lemma), .third), (past, .past), (participle, .pastParticiple),
      (ReportingVerb.progressive(stem), .participle),
    ]
  }

  private static func endsInConsonantY(_ word: String) -> Bool {
    word.hasSuffix("y") && !["ay", "ey", "oy", "uy"].contains(where: word.hasSuffix)
  }

  private static func third(_ word: String) -> String {
    if endsInConsonantY(word) { return word.dropLast() + "ies" }
    return word + (["s", "sh", "ch", "x", "z", "o"].contains(where: word.hasSuffix) ? "es" : "s")
  }

  private static func past(_ word: String) -> String {
    if endsInConsonantY(word) { return word.dropLast() + "ied" }
    return word + (word.hasSuffix("e") ? "d" : "ed")
  }

  private static func progressive(_ word: String) -> String {
    word.hasSuffix("e") && !word.hasSuffix("ee") ? word.dropLast() + "ing" : word + "ing"
  }
}
