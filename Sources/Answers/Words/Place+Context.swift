import English
import Queries
import ReportedSpeech

extension Place {
  /// The words outside the cut that negate, condition, ask or attribute what stands in it: as far as its own sentence says so.
  static func context(
    _ run: [Int], _ words: ArticleWords, _ assertions: [Answered], _ article: HeldArticle, _ asked: AskedWords
  ) -> [Passage] {
    guard let first = run.first, let last = run.last, let statement = assertions.first?.told.wording.statement,
      let told = assertions.first?.told, let end = assertions.last?.told
    else { return [] }
    let own = Set(words.places(in: article.pieces[statement] ?? []))
    let before = (0..<first).reversed().prefix {
      own.contains($0) && words.tokens[$0].start >= told.wording.start && !opens($0 + 1, words)
    }.reversed()
    let after = ((last + 1)..<max(last + 1, words.tokens.count)).prefix {
      own.contains($0) && words.tokens[$0].end <= end.wording.end
    }
    var found: [Range<Int>] = []
    // "political revolution" is called so in any sentence; only "no political revolution" is none.
    if !asked.isClause {
      let turn = before.suffix(2).last { isTurn(words.words[$0]) }
      return turn.flatMap { turn in
        article.passage(words.part, words.tokens[turn].start..<words.tokens[first - 1].end).map { [$0] }
      } ?? []
    }
    if let turn = before.last(where: { isTurn(words.words[$0]) || isCondition(words.words[$0]) }) {
      found.append(turn..<first)
    } else if let verb = before.last(where: { Lexicon.opinion.contains(words.words[$0]) }), first - verb <= 2 {
      found.append((before.first ?? verb)..<first)
    }
    if let condition = after.prefix(2).first(where: { isCondition(words.words[$0]) }) {
      found.append(condition..<((after.last ?? condition) + 1))
    }
    var passages = found.compactMap { range in
      article.passage(words.part, words.tokens[range.lowerBound].start..<words.tokens[range.upperBound - 1].end)
    }
    if asksIn(words.tokens[last].end, upTo: end.wording.end, words.part, article), !asked.asked.contains("?"),
      !isWholeQuestion(first, words),
      let mark = article.sentence(around: words.tokens[last].start..<words.tokens[last].end, words.part)
    {
      passages.append(mark)
    }
    return passages
  }

  /// A clause begins with this token: what stands before it no longer governs what comes.
  private static func opens(_ i: Int, _ words: ArticleWords) -> Bool {
    words.tokens.indices.contains(i) && words.tokens[i].traits.contains(.opensSentence)
  }

  /// The cut begins where its question does, in words that ask: only the mark is not there, and marks tell nothing apart.
  private static func isWholeQuestion(_ first: Int, _ words: ArticleWords) -> Bool {
    opens(first, words) && Lexicon.asking.contains(words.words[first])
  }

  private static func isTurn(_ word: String) -> Bool { Lexicon.negators.contains(word) }
  private static func isCondition(_ word: String) -> Bool { Lexicon.conditions.contains(word) }

  /// The sentence of the cut ends in a question mark.
  private static func asksIn(_ start: Int, upTo end: Int, _ part: Part, _ article: HeldArticle) -> Bool {
    guard start <= end, let rest = article.passage(part, start..<end)?.text else { return false }
    return rest.contains("?") && !rest.prefix { $0 != "?" }.contains { $0 == "." || $0 == "!" }
  }
}

extension Lexicon {
  /// What a clause hangs on.
  static let conditions = words("if unless provided assuming until whether except")
  /// What a question begins with.
  static let asking = words(
    """
    who whom whose what which when where why how am is are was were do does did have has had can could will would shall
    should may might must
    """)
  /// Verbs by which a speaker puts another's words, or a guess, into a clause.
  static let opinion = words(
    """
    say says said claim claims claimed believe believes believed think thinks thought pretend pretends pretended
    allege alleges alleged argue argues argued insist insists insisted suggest suggests suggested imagine suppose
    hope hopes wish wishes doubt doubts
    """)
}
