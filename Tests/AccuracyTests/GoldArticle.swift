import ReportedSpeech

/// An article with everything marked that ought to be found in it.
///
///     title: ⟨u:Council votes on bridge⟩
///     published: 2026-03-05
///     ---
///     ⟨1:“We will rebuild,”⟩ ⟨c1:said⟩ ⟨m1:Ann Lee⟩. ⟨u:The bridge was closed.⟩
///     ---
///     1 direct | Ann Lee
///
/// In the text, `⟨1:…⟩` is a fragment of statement 1, `⟨m1:…⟩` who says it, `⟨c1:…⟩` the cue; `⟨u:…⟩` is a sentence in the
/// outlet's own voice, `⟨w:…⟩` one that is worth a check. Marks may nest, and `⟨m1,m2:…⟩` serves two statements. Below
/// the second line the ledger says of each statement what marks cannot; see `GoldStatement`.
struct GoldArticle: Sendable {
  var name: String
  var article: Article
  var statements: [GoldStatement]
}

/// Why a file of the corpus cannot be read: a mistake of whoever marked it.
struct GoldError: Error, CustomStringConvertible {
  var description: String
}

extension GoldArticle {
  init(name: String, file: String) throws {
    let parts = file.split(separator: "\n", omittingEmptySubsequences: false)
      .split(separator: "---", omittingEmptySubsequences: false).map { $0.joined(separator: "\n") }
    guard parts.count == 3 else { throw GoldError(description: "\(name): not three parts between lines of ---") }
    var fields: [String: String] = [:]
    for line in parts[0].split(separator: "\n") {
      let pair = line.split(separator: ":", maxSplits: 1)
      guard pair.count == 2 else { throw GoldError(description: "\(name): \(line)") }
      fields[String(pair[0])] = pair[1].trimmed
    }
    let day = fields["published"].flatMap(Day.init(text:))
    let title = try fields["title"].map { try Marked(String($0), in: name) }
    let body = try Marked(parts[1].trimmed, in: name)
    self.name = name
    let article = Article(
      key: name, outlet: fields["outlet"].map { Outlet(name: $0) }, title: title?.plain, text: body.plain,
      datings: day.map { [Dating(basis: .record, precision: .init(.day), interval: .day($0), chosen: true)] } ?? [])
    self.article = article
    // The headline and the text are scored as one text, the headline first.
    let spans = (title?.spans ?? []) + body.spans.map { $0.moved(by: article.bodyOffset) }
    statements = try GoldArticle.statements(parts[2], spans, in: name)
  }

  private static func statements(_ ledger: String, _ spans: [Marked.Span], in name: String) throws -> [GoldStatement] {
    var found: [GoldStatement] = []
    for line in ledger.split(separator: "\n") { found.append(try GoldStatement(ledger: String(line), spans, in: name)) }
    let known = Set(found.map(\.id))
    let marked = Set(spans.compactMap(\.statement))
    guard known == marked, known.count == found.count else {
      throw GoldError(description: "\(name): the ledger and the marks differ in \(known.symmetricDifference(marked))")
    }
    found += spans.filter { $0.role == .outlet || $0.role == .worthy }.map {
      GoldStatement(id: "", mode: .unattributed, fragments: [$0.range], checkWorthy: $0.role == .worthy)
    }
    return found.sorted { ($0.fragments.first?.lowerBound ?? 0) < ($1.fragments.first?.lowerBound ?? 0) }
  }
}

extension Article {
  /// The headline, a line break, the text: one text to count words in.
  var whole: String { title.map { $0 + "\n" + text } ?? text }
  var bodyOffset: Int { title.map { $0.unicodeScalars.count + 1 } ?? 0 }

  /// Where a passage lies in `whole`.
  func place(_ passage: Passage) -> Range<Int> {
    let shift = passage.part == .body ? bodyOffset : 0
    return passage.start + shift..<passage.end + shift
  }
}

extension StringProtocol {
  var trimmed: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
