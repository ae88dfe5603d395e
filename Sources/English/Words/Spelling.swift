/// One spelling for words that British and American English write differently.
///
/// Suffix rules, applied to both sides alike: that "four" becomes "for" on neither side or on both does no harm,
/// so no list of exceptions is kept beyond short words.
@usableFromInline package enum Spelling {
  private static let endings: [(from: String, to: String)] = [
    ("isation", "ization"), ("isations", "izations"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes"),
    ("ise", "ize"), ("yse", "yze"), ("ysed", "yzed"), ("ours", "ors"), ("oured", "ored"), ("ouring", "oring"),
    ("our", "or"), ("tre", "ter"), ("tres", "ters"), ("ysing", "yzing"), ("ogue", "og"), ("ogues", "ogs"),
    ("elled", "eled"), ("elling", "eling"),
    ("ence", "ense"),
  ].map { (from: $0.0, to: $0.1) }

  /// The endings by the byte that they end with, in their order: most words end in none of those.
  private static let byLastByte: [[(from: [UInt8], to: String)]] = {
    var table = [[(from: [UInt8], to: String)]](repeating: [], count: 256)
    for (from, to) in endings { if let last = from.utf8.last { table[Int(last)].append((Array(from.utf8), to)) } }
    return table
  }()

  /// Whole words that rules cannot reach: abbreviations and signs that are read as words.
  private static let signs: [String: String] = [
    "km": "kilometers", "kg": "kilograms", "pct": "percent",
    "ok": "okay", "tv": "television", "grey": "gray", "programme": "program",
    "1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth", "6th": "sixth", "7th": "seventh",
    "8th": "eighth", "9th": "ninth", "10th": "tenth", "mum": "mom", "towards": "toward", "afterwards": "afterward",
    "amongst": "among", "whilst": "while", "email": "email", "advisor": "adviser", "judgement": "judgment",
  ]

  private static let words: [String: String] = {
    let months = MonthName.abbreviations.map { ($0.short, MonthName.all[$0.month - 1]) }
    let weekdays = WeekdayName.abbreviations.filter { !WeekdayName.ambiguous.contains($0.short) }
      .map { ($0.short, WeekdayName.all[$0.weekday.rawValue]) }
    return signs.merging(months + weekdays) { sign, _ in sign }
  }()

  package static func normal(_ word: String) -> String {
    if let whole = words[word] { return whole }
    guard word.utf8.count >= 6 else { return word }
    var word = word
    let found = word.withUTF8 { bytes -> (kept: Int, to: String)? in
      for (from, to) in byLastByte[Int(bytes[bytes.count - 1])] {
        let kept = bytes.count - from.count
        if kept > 2, from.indices.allSatisfy({ bytes[kept + $0] == from[$0] }) { return (kept, to) }
      }
      return nil
    }
    guard let found else { return word }
    return String(decoding: word.utf8.prefix(found.kept), as: UTF8.self) + found.to
  }

  /// Every spelling whose normal form is that of a word: "harbor" and "harbour", "tv" and "television". Some of them are
  /// no words; what is looked up by them is compared in normal form anyway.
  package static func spellings(of word: String) -> [String] {
    let normal = normal(word)
    var spellings = [normal]
    if word != normal { spellings.append(word) }
    for (from, to) in endings where normal.hasSuffix(to) && normal.utf8.count > to.utf8.count + 2 {
      let other = normal.dropLast(to.utf8.count) + from
      if self.normal(String(other)) == normal { spellings.append(String(other)) }
    }
    for (short, long) in words where long == normal && short != word { spellings.append(short) }
    return spellings.sorted()
  }
}
