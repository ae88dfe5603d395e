import ReportedSpeech

/// Values made up at random, the same ones each time: texts of odd code points, and statements in them.
struct Invention {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func number(_ n: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(max(n, 1)))
  }

  mutating func chance(_ n: Int = 2) -> Bool { number(n) == 0 }

  mutating func one<T>(_ values: [T]) -> T { values[number(values.count)] }

  private static let alphabet = Array(
    "ab. ,“”’\"\\/<&\n\t\u{1}\u{85}\u{2028}\u{FEFF}e\u{301}é😀👩‍👧🇫🇷漢\u{202E}0".unicodeScalars)

  mutating func text(_ length: Int) -> String {
    var view = String.UnicodeScalarView()
    for _ in 0..<length { view.append(one(Invention.alphabet)) }
    return String(view)
  }

  mutating func maybe(_ length: Int = 8) -> String? { chance() ? nil : text(number(length) + 1) }

  mutating func time() -> Instant { Instant(seconds: Int64(number(400_000_000_000)) - 62_000_000_000) }

  mutating func interval() -> Interval { Interval(from: time(), lasting: Int64(number(100_000))) }

  mutating func dating() -> Dating {
    Dating(
      basis: one(Dating.Basis.allCases),
      precision: .init(one(Dating.Precision.Unit.allCases), zoneAssumed: chance()), interval: interval(),
      conflict: chance())
  }

  mutating func article() -> Article {
    let title = maybe(20)
    let body = text(60 + number(60))
    var datings = (0..<number(4)).map { _ in dating() }
    if !datings.isEmpty, chance() { datings[0].chosen = true }
    let end = body.unicodeScalars.count
    let markings = (0..<number(3)).map { _ in
      Marking(
        kind: one(Marking.Kind.allCases), start: number(10), end: 10 + number(end - 10), value: maybe(),
        of: chance() ? nil : 3..<4 + number(9), time: chance() ? nil : interval())
    }
    return Article(
      key: text(5), outlet: chance() ? nil : Outlet(name: text(4), domain: maybe()), url: maybe(),
      canonicalURL: maybe(), title: title, titleIsGuessed: chance(), byline: maybe(), language: maybe(), text: body,
      datings: datings, modified: chance() ? nil : time(), retrieved: chance() ? nil : time(), credit: maybe(),
      extra: one(["{}", #"{"b":1.10,"a":[null,12345678901234567890]}"#, #"{ "b" : 1 }"#, "no JSON", #"{"a":1,"a":2}"#]),
      isExcerpt: chance(), markings: markings)
  }

  /// Statements at ever later places of the text.
  mutating func reading() -> Reading {
    let article = article()
    let text = CodePoints(article.text)
    func passage(_ range: Range<Int>) -> Passage {
      Passage(start: range.lowerBound, end: range.upperBound, text: text.text(range) ?? "")
    }
    var statements: [Statement] = []
    var at = 0
    while at + 8 < text.count {
      var fragments: [Fragment] = []
      var assertion = 0
      for _ in 0...number(3) where at + 4 < text.count {
        let start = at + (fragments.isEmpty ? number(3) : number(2))
        let end = min(start + 1 + number(6), text.count)
        let gap = text.text(at..<start) ?? ""
        let runsOn = !fragments.isEmpty && gap.unicodeScalars.allSatisfy { $0 == " " || $0 == "\n" }
        if !fragments.isEmpty, chance() { assertion += 1 }
        fragments.append(
          Fragment(passage(start..<end), quoted: chance(), assertion: assertion, space: runsOn ? gap : nil))
        at = end
      }
      guard !fragments.isEmpty else { break }
      let place = passage(number(9)..<10 + number(9))
      statements.append(
        Statement(
          mode: one(Mode.allCases), fragments: fragments,
          cue: chance() ? nil : Cue(passage: place, class: one([.speech, .document, .according, .attitude])),
          mention: chance() ? nil : place, speaker: chance() ? nil : Speaker(name: self.text(3), kind: .group),
          polarity: one(Polarity.allCases), checkWorthy: chance(), rule: maybe(),
          parent: chance() || statements.isEmpty ? nil : number(statements.count),
          citations: chance() ? [] : [Citation(kind: .outlet, outlet: maybe(), passage: place)],
          said: chance() ? nil : Saying(interval: interval(), basis: self.text(3))))
      at += 1
    }
    return Reading(article: article, statements: statements, readBy: "stemma 1", notices: [self.text(9)])
  }
}
