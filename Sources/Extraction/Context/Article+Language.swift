import English
import ReportedSpeech

extension Article {
  /// Why only quotations are looked for; nil for an English text.
  func languageNotice(_ body: ScannedText) -> String? {
    if let language, !language.isEmpty, language.lowercased() != "en", !language.lowercased().hasPrefix("en-") {
      return "language is '\(language)': only quotations were looked for"
    }
    return language == nil && !body.looksEnglish
      ? "the text does not look English: only quotations were looked for" : nil
  }
}

extension ScannedText {
  /// English prose is a third function words; a tenth is asked for, so that lists and mangled texts pass.
  var looksEnglish: Bool {
    var words = 0
    var known = 0
    for token in tokens where token.kind == .word {
      words += 1
      if token.is([.determiner, .preposition, .auxiliary, .coordinator, .subjectPronoun, .that, .to]) { known += 1 }
      if words == 400 { break }
    }
    return words < 40 || known * 10 >= words
  }
}
