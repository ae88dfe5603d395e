import ReportedSpeech

extension Finding {
  /// The rows that a short answer shows: the best, and of words that somewhere are disowned the best of either side.
  package var shown: [Recorded] {
    guard verdict == .disputed || verdict == .disowned else { return Array(rows.prefix(1)) }
    let quoting = evidence.first { $0.disowned == nil }
    return [quoting, evidence.first { $0.disowned != nil }].compactMap { $0 }
  }

  /// Who quotes it, and who disowns it in which words.
  var disputedReason: String {
    let quoting = evidence.filter { $0.disowned == nil && $0.verdict == verdict }
    let (outlets, speakers) = (Self.outlets(quoting), Self.speakers(quoting))
    let of = speakers.isEmpty ? "and credits nobody" : "of \(speakers.listedOrCounted)"
    return "\(outlets.listedOrCounted) \(outlets.count == 1 ? "quotes" : "quote") it \(of); \(disowning.disowning)"
  }

  /// Why nobody stands by it.
  var disownedReason: String {
    guard let first = evidence.first(where: { $0.disowned == nil && $0.verdict == verdict }) else {
      return disowning.onlyDisowned
    }
    let of = first.report.speaker.map { " of \($0)" } ?? ""
    let withdrawing = disowning.filter { $0.report.publisher == first.report.publisher }
    guard let last = withdrawing.first, let disowned = last.disowned, disowned.kind == .disowned else {
      return "\(first.report.publisher) quotes it\(of); \(disowning.disowning)"
    }
    let when = last.report.published.map { ", \($0.inWords)" } ?? ""
    return "\(first.report.publisher) has quoted it\(of) and disowns it\(when)\(disowned.words)"
  }

  private var disowning: [Recorded] { evidence.filter { $0.disowned != nil } }
}

extension [Recorded] {
  /// In the middle of a sentence: who disowns the words, when and in which of his own.
  fileprivate var disowning: String {
    guard let best = first, let disowned = best.disowned else { return "" }
    let place = best.report.dateline + others
    return switch disowned.kind {
    case .denied: "that it was said is denied in \(place)\(disowned.words)"
    case .disowned: "\(place), disowns it\(disowned.words)"
    case .falsehood: "\(place), calls it false\(disowned.words)"
    }
  }

  /// Where nobody else quotes them.
  fileprivate var onlyDisowned: String {
    guard let best = first, let disowned = best.disowned else { return "" }
    let place = best.report.dateline + others
    return switch disowned.kind {
    case .denied: "It is recorded only where it is denied that it was said: \(place)\(disowned.words)"
    case .disowned:
      "It is recorded only where it is called false, made up, misquoted or withdrawn: \(place)\(disowned.words)"
    case .falsehood:
      "That \(best.report.speaker ?? "somebody") said so is reported, and called false, by \(place)\(disowned.words)"
    }
  }

  private var others: String {
    let others = Set(map(\.report.publisher)).subtracting([first?.report.publisher ?? ""]).count
    return others == 0 ? "" : " (and \(others.of("other outlet")))"
  }
}

extension Recorded {
  /// The sentence that disowns the words, where that is another than theirs.
  package var apart: String? {
    guard let words = disowned?.sentence, words != sentence else { return nil }
    return words.part == .title ? "Its headline: \(words.text)" : words.text
  }

  /// Of words that are disowned or denied nobody is credited with having said them; of a falsehood somebody is.
  package var isCredited: Bool { disowned.map { $0.kind == .falsehood } ?? !isDenied }

  /// Who is credited: "Ann Lee", nobody where nobody has said it.
  package var told: String? { isCredited ? report.speaker : nil }

  /// "Ann Lee, Harbor Courier, 3 March 2026".
  package var byline: String { isCredited ? "\(report.sayer), \(report.dateline)" : report.dateline }
}

extension Disowned {
  /// The sentence that says so, as the end of another.
  fileprivate var words: String {
    // Marks inside marks.
    let inner = sentence?.text.clippedInWords.replacing("“", with: "‘").replacing("”", with: "’")
    return inner.map { ": “\($0)”" } ?? "."
  }
}

extension String {
  /// As much of a sentence as is read in passing.
  fileprivate var clippedInWords: String {
    guard count > 240 else { return self }
    return prefix(240).split(separator: " ").dropLast().joined(separator: " ") + " …"
  }
}
