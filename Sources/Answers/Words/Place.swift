import English
import Queries
import ReportedSpeech

/// A place in an article where asked words stand, in one piece but for what either side marks, and what they are there.
struct Place: Sendable {
  let article: HeldArticle
  let part: Part
  /// The hull, in code points of the part.
  let range: Range<Int>
  /// The article's words that were asked for, as passages without what stands between them.
  let highlights: [Range<Int>]
  /// The assertions that hold them, each with the code points of the query that it answers.
  let assertions: [Answered]
  private(set) var standing: Standing
  /// What disowns them, where something does.
  private(set) var disowned: Disowned?
  /// The record has brackets or an ellipsis where the asked words show none.
  let hidesMark: Bool
  /// What outside the cut turns its meaning: the words that do.
  let context: [Passage]

  struct Answered: Sendable {
    var told: Told
    var asked: Range<Int>
  }

  enum Standing: Hashable, Sendable {
    /// Inside quoted words of a statement.
    case quoted
    /// What somebody is reported to have said, outside of marks.
    case reported
    /// In the outlet's own voice.
    case own
    /// The text says that these words are false, made up, misquoted or withdrawn, or somebody in it that they were never
    /// said.
    case disowned
    /// In marks, in what somebody denies: “denied that it was ‘a tax grab’” quotes nobody.
    case denied
    /// As what was denied, asked, wished for or is yet to be said.
    case unsaid
  }

  /// The innermost statement.
  var told: Told? { assertions.first?.told }
}

extension Place {
  init(_ article: HeldArticle, _ words: ArticleWords, run: [Int], asked: AskedWords) {
    self.article = article
    part = words.part
    let tokens = run.map { words.tokens[$0] }
    range = (tokens.first?.start ?? 0)..<(tokens.last?.end ?? 0)
    highlights = Self.highlights(run, words)
    let holders = Self.holders(of: tokens, in: article, words.part)
    let askedTokens = asked.pieces.flatMap { Array($0) }
    assertions = Self.answered(tokens, askedTokens, holders, article, asked)
    let isInMarks = !holders.isEmpty && Self.isInMarks(tokens, holders, article)
    standing = Self.standing(assertions.first?.told, isInMarks, article)
    hidesMark = zip(tokens, askedTokens).enumerated().contains { k, pair in
      let gap = k > 0 && pair.0.traits.contains(.afterGap) && !asked.tokens[pair.1].traits.contains(.afterGap)
      return gap || pair.0.traits.contains(.bracketed)
    }
    context = standing == .quoted || standing == .reported ? Self.context(run, words, assertions, article, asked) : []
  }

  /// With the words of its article that disown it, as they are found when that is read again.
  func disowned(by read: ArticleDisownings) -> Place {
    guard let told, standing == .disowned || standing == .denied else { return self }
    let found = article.carriers(of: told.wording.statement).lazy.compactMap { read[$0.wording.statement, article] }
      .first
    guard standing == .disowned || found != nil else { return self }
    var place = self
    place.standing = .disowned
    place.disowned = Disowned(found, of: told, in: article)
    return place
  }

  private static func highlights(_ run: [Int], _ words: ArticleWords) -> [Range<Int>] {
    var highlights: [Range<Int>] = []
    for (k, i) in run.enumerated() {
      let token = words.tokens[i]
      if k > 0, run[k - 1] + 1 == i, let last = highlights.last {
        highlights[highlights.count - 1] = last.lowerBound..<token.end
      } else {
        highlights.append(token.start..<token.end)
      }
    }
    return highlights
  }

  /// The innermost statement that holds all of the words; else the innermost one of each word, where all have one.
  private static func holders(of tokens: [Token], in article: HeldArticle, _ part: Part) -> [Int64] {
    var all: Set<Int64>?
    var innermost: [Int64] = []
    for token in tokens {
      let holding = article.pieces.filter { _, pieces in
        pieces.contains { $0.part == part && $0.start <= token.start && token.end <= $0.end }
      }.keys
      all = all?.intersection(holding) ?? Set(holding)
      if let one = deepest(holding, article), !innermost.contains(one) { innermost.append(one) }
    }
    if let one = deepest(all ?? [], article) { return [one] }
    return innermost
  }

  private static func deepest(_ statements: some Collection<Int64>, _ article: HeldArticle) -> Int64? {
    statements.max { (article.carriers(of: $0).count, $1) < (article.carriers(of: $1).count, $0) }
  }

  private static func isInMarks(_ tokens: [Token], _ holders: [Int64], _ article: HeldArticle) -> Bool {
    let pieces = holders.flatMap { article.pieces[$0] ?? [] }
    let speakers = Set(holders.compactMap { article.assertions(of: $0).first?.wording.speaker })
    // Two quotations in a row are one only where one person speaks in both.
    guard holders.count == 1 || (holders.count == 2 && speakers.count == 1) else { return false }
    return tokens.allSatisfy { token in
      pieces.contains { $0.quoted && $0.start <= token.start && token.end <= $0.end }
    }
  }

  private static func answered(
    _ tokens: [Token], _ askedTokens: [Int], _ holders: [Int64], _ article: HeldArticle, _ asked: AskedWords
  ) -> [Answered] {
    var parts: [(assertion: Int64, tokens: [Int])] = []
    let pieces = holders.flatMap { article.pieces[$0] ?? [] }
    for (token, j) in zip(tokens, askedTokens) {
      guard let piece = pieces.first(where: { $0.start <= token.start && token.end <= $0.end }) else { continue }
      if let k = parts.firstIndex(where: { $0.assertion == piece.assertion }) {
        parts[k].tokens.append(j)
      } else {
        parts.append((piece.assertion, [j]))
      }
    }
    return parts.compactMap { part in
      guard let told = article[part.assertion], let span = asked.span(part.tokens) else { return nil }
      return Answered(told: told, asked: span)
    }
  }

  private static func standing(_ told: Told?, _ isInMarks: Bool, _ article: HeldArticle) -> Standing {
    guard let told else { return .own }
    if article.carriers(of: told.wording.statement).contains(where: { $0.polarity == .disowned }) { return .disowned }
    if told.wording.mode == .unattributed { return .own }
    if isInMarks { return article.isDeniedOfOthers(told) ? .denied : .quoted }
    return told.polarity == .asserted || told.polarity == .promised ? .reported : .unsaid
  }
}
