import ReportedSpeech

extension Record {
  /// A row of Media Cloud or an object of its interface: an outlet, an address, a date, and no text.
  var isCatalogueEntry: Bool {
    Record.catalogueKeys.allSatisfy { value($0) != nil } && RecordKeys.text.allSatisfy { value($0) == nil }
  }

  private static let catalogueKeys: [RecordKey] = ["media_name", "url"]
}

extension Reading {
  /// Hands on what a list says of an article.
  func entry(_ record: Record, place: String) throws {
    var record = record
    var notes: [String] = []
    // The list's own number of an article says nothing of the article.
    record.rename(["id", "stories_id"], to: "media_cloud_id")
    var article = record.article(text: MarkedText(text: ""), key: "", settings: settings, notes: &notes)
    for i in article.datings.indices where article.datings[i].basis == .record { article.datings[i].basis = .catalogue }
    guard let address = article.canonicalURL else { return try skip(place, "holds neither a text nor an address") }
    for message in notes { try note(place, message) }
    try entry(CatalogueEntry(address: address, place: place, article: article))
  }
}
