import ReportedSpeech

extension Reading {
  /// One article an address. The addresses stand in the order of their dates, of which the first alone is given: nothing
  /// is known of the others but that they are no earlier.
  func quotebank(quotation members: [JSON.Member], place: String, key: String, _ repairs: Repairs) throws {
    guard let words = members["quotation"]?.word else { return try skip(place, "holds no quotation") }
    let speaker = members["speaker"]?.word.flatMap { $0 == "None" ? nil : $0 }
    let quoted = QuotedWords(words: PennTokens.joined(words), speaker: speaker)
    var addresses: [JSON?] = [nil]
    if case .array(let urls)? = members["urls"], !urls.isEmpty { addresses = urls }
    let id = members["quoteID"]?.word ?? key
    let others = members.without(["quoteID", "quotation", "speaker", "urls", "date"])
    for (i, address) in addresses.enumerated() {
      var own = others + [JSON.Member(name: "id", value: .string(i == 0 ? id : "\(id)#\(i + 1)"))]
      if let address { own.append(JSON.Member(name: "url", value: address)) }
      if i == 0, let date = members["date"] { own.append(JSON.Member(name: "date", value: date)) }
      try excerpt([quoted], own, place: place, key: key, repairs: repairs)
    }
  }

  /// Where the whole text is there, as in later exports, it is the article's own; else its quotations are all there is.
  func quotebank(
    article members: [JSON.Member], _ quotations: JSON, place: String, key: String, _ repairs: Repairs
  ) throws {
    var quotes: [[JSON.Member]] = []
    if case .array(let values) = quotations {
      quotes = values.compactMap { if case .object(let quote) = $0 { quote } else { nil } }
    }
    let kept = JSON.array(quotes.map { .object($0.without(["quotation", "leftContext", "rightContext"])) })
    var own = members.without(["quotations", "content", "articleID"]) + [JSON.Member(name: "quotations", value: kept)]
    if let id = members["articleID"] { own.append(JSON.Member(name: "id", value: id)) }
    if let content = members["content"]?.word {
      own.append(JSON.Member(name: "text", value: .string(PennTokens.joined(content))))
      return try record(Record(own, mapping: settings.mapping), place: place, key: key, repairs: repairs)
    }
    try excerpt(quotes.compactMap(QuotedWords.init(quotebank:)), own, place: place, key: key, repairs: repairs)
  }
}

extension QuotedWords {
  fileprivate init?(quotebank quote: [JSON.Member]) {
    guard let words = quote["quotation"]?.word else { return nil }
    func context(_ name: String) -> String { PennTokens.joined(quote[name]?.word ?? "") }
    let speaker = (quote["localTopSpeaker"] ?? quote["globalTopSpeaker"])?.word
    self.init(
      before: context("leftContext"), words: PennTokens.joined(words), after: context("rightContext"),
      speaker: speaker.flatMap { $0 == "None" ? nil : $0 })
  }
}
