import ReportedSpeech

/// A claim's statements by the occasion they report: one utterance each.
struct Occasions {
  let testimony: Testimony
  /// Places in the testimony; the utterance of the earliest statement first.
  let parts: [[Int]]

  init(_ testimony: Testimony, _ likenesses: [Likeness]) {
    self.testimony = testimony
    var parting = Parting(testimony, likenesses)
    let graph = parting
    let occasions = testimony.wordings.map(\.occasion)
    let fits = { (a: [Int], b: [Int]) in
      !a.contains { i in b.contains { j in Self.arePart(i, j, testimony, graph, occasions) } }
    }
    parts = parting.parts(along: { $0.relation == .sameUtterance }, fits: fits)
  }

  /// Said elsewhere or by somebody else: what two statements without a likeness of their own are asked when others
  /// would join them.
  private static func arePart(
    _ i: Int, _ j: Int, _ testimony: Testimony, _ graph: Parting, _ occasions: [Occasion]
  ) -> Bool {
    if testimony.isAssertion(i) != testimony.isAssertion(j) { return true }
    if let likeness = graph.likeness(i, j) { return likeness.relation != .sameUtterance }
    if occasions[i].relation(to: occasions[j]) == .another { return true }
    guard let a = testimony.wordings[i].voice, let b = testimony.wordings[j].voice else { return false }
    return !a.isCompatible(with: b)
  }

  func utterance(of place: Int) -> Int { parts.firstIndex { $0.contains(place) } ?? 0 }

  /// The best first: by verdict, then by time.
  func utterances() -> [Utterance] {
    let times = parts.map(time)
    let all = parts.indices.map { k -> (order: (Int, Int64, Int), utterance: Utterance) in
      let (verdict, because) = judge(k, times)
      let utterance = Utterance(
        statements: parts[k].map { testimony.statements[$0].id },
        spokenIn: voice(parts[k]).map { testimony.statements[$0].id },
        said: saying(parts[k]), verdict: verdict, because: because)
      return ((verdict.rank, times[k]?.from.seconds ?? .max, k), utterance)
    }
    return all.sorted { $0.order < $1.order }.map(\.utterance)
  }

  /// The statement that names the speaker best: known across articles, then in full, then the earliest.
  private func voice(_ part: [Int]) -> Int? {
    let named = part.filter { testimony.wordings[$0].voice != nil }
    return named.min { i, j in
      guard let a = testimony.wordings[i].voice, let b = testimony.wordings[j].voice else { return i < j }
      if (a.article == nil) != (b.article == nil) { return a.article == nil }
      if (a.kind == .person) != (b.kind == .person) { return a.kind == .person }
      return a.names.count != b.names.count ? a.names.count > b.names.count : i < j
    }
  }

  /// The closest of the times its reports give.
  private func saying(_ part: [Int]) -> Saying? {
    part.compactMap { testimony.statements[$0].statement.said }.min { a, b in
      let (x, y) = (a.interval.length, b.interval.length)
      return x != y ? x < y : a.interval.from < b.interval.from
    }
  }

  /// When it was said, else when it was first reported.
  private func time(_ part: [Int]) -> Interval? {
    if let said = saying(part) { return said.interval }
    return part.compactMap { testimony.statements[$0].article.published }.min { ($0.to, $0.from) < ($1.to, $1.from) }
  }

  private func judge(_ k: Int, _ times: [Interval?]) -> (Verdict, String) {
    guard let speaker = voice(parts[k]).flatMap({ testimony.statements[$0].speaker?.name }) else {
      return (.undetermined, "No report credits anybody with it.")
    }
    guard parts[k].contains(where: testimony.isAssertion) else {
      return (.undetermined, "\(speaker) did not say so: it was asked, or not answered.")
    }
    guard let time = times[k] else {
      return (.undated, "\(speaker) said it; on which day cannot be told, for none of its reports bears a date.")
    }
    let said = saying(parts[k])
    let when =
      said.map { "\(speaker) said it \($0.basis) (\($0.interval.words))" }
      ?? "\(speaker) is first reported to have said it \(time.words)"
    let rivals = parts.indices.filter {
      $0 != k && voice(parts[$0]) != nil && times[$0] != nil && parts[$0].contains(where: testimony.isAssertion)
    }
    if let first = rivals.first(where: { times[$0]?.precedes(time) == true }) {
      let name = voice(parts[first]).flatMap { testimony.statements[$0].speaker?.name } ?? "somebody"
      return (.later, when + "; \(name) had said it by then (\(times[first]?.words ?? "")).")
    }
    if rivals.isEmpty { return (.first, when + "; no other occasion is known.") }
    if rivals.allSatisfy({ times[$0].map(time.precedes) ?? true }) {
      return (.first, when + ", before every other known occasion.")
    }
    return (.tied, when + "; another occasion may have been earlier, for the times given overlap.")
  }
}

extension Interval {
  var length: Int64 { to.seconds - from.seconds }

  /// As a person prints it: "2026-03-05", "2026-03-05 08:30 UTC", "2026-03".
  var words: String {
    switch length {
    case ...3600: return from.minute
    case ...90_000: return from.advanced(by: length / 2).day.text
    case ...(32 * 86_400):
      return from.day.text.prefix(8) == to.advanced(by: -1).day.text.prefix(8) && length >= 27 * 86_400
        ? String(from.day.text.prefix(7)) : "between \(from.day.text) and \(to.advanced(by: -1).day.text)"
    default: return "between \(from.day.text) and \(to.advanced(by: -1).day.text)"
    }
  }
}

extension Instant {
  /// "2026-03-05 08:30 UTC".
  var minute: String { "\(text.prefix(10)) \(text.dropFirst(11).prefix(5)) UTC" }
}
