import English
import ReportedSpeech

/// Two assertions held side by side: their host sentences' score where their articles are story-mates, their own words, their
/// speakers and occasions; and what that makes of them.
///
/// The whole judgement: `relation` is DESIGN's table of what belongs together, row by row.
struct AssertionPair: WordingPair {
  let x: Wording
  let y: Wording
  /// The host sentences' score; nil where the articles are no story-mates.
  let score: Double?
  /// How much more they must score because the articles hardly bear each other out.
  private var lack = 0.0
  let features: MatchFeatures

  /// The same whichever of the two is named first.
  init(_ a: Wording, _ b: Wording, score: Double?) {
    (x, y) = a.precedes(b) ? (a, b) : (b, a)
    self.score = score
    features = MatchFeatures(x, y, Alignment(x, y))
  }

  /// The same, judged with what the two articles match in altogether. Two quotations speak for themselves.
  func borneOut(by evidence: StoryEvidence) -> AssertionPair {
    guard !areQuoted else { return self }
    var pair = self
    pair.lack = evidence.lack
    return pair
  }

  /// Host sentences that score as much say one thing nine times of ten, where their articles bear each other out.
  static let threshold = 0.5
  /// Nineteen of twenty.
  static let confirming = 1.5

  /// By so much more host sentences must score whose speakers differ.
  private static let despiteSpeakers = 0.5

  var relation: Match.Relation? {
    guard !isBoilerplate, !isTopic || areAlike || areQuoted && isCut else { return nil }
    let occasion = x.occasion.relation(to: y.occasion)
    if areSameWords {
      if speakers == .differ { return occasion == .same || areCreditedOtherwise ? .sameUtterance : .sameClaim }
      let isAnother = occasion == .another || occasion == nil && (areSaidAgain || areOfTwoThings)
      return isAnother || !isOneStory && speakers != .agree ? .sameClaim : .sameUtterance
    }
    // A headline stands at the top and says the story's words: it must say the other's too.
    guard let score = weighed, score >= Self.threshold, !isHeadline || areMostlyOne else { return nil }
    if occasion == .another || isLaterCount { return speakers == .differ || framesDiffer ? nil : .sameClaim }
    guard speakers == .differ else { return .sameUtterance }
    // A formula that two speakers share is two claims. Reports of one thing name its speaker otherwise, or another one, too.
    return areMostlyOne || !areQuoted && score >= Self.threshold + Self.despiteSpeakers ? .sameUtterance : nil
  }

  var status: Match.Status {
    if areSameWords, speakers == .agree || !isCommonplace { return .confirmed }
    return (weighed ?? 0) >= Self.confirming ? .confirmed : .suggested
  }

  /// The words themselves link, whatever stands around them: the same but for trifles, the one cut out of the other, or a run
  /// that is too long for chance. Commonplaces do so for one speaker alone, and across stories he must bear a name; two
  /// speakers, or nobody, need a whole sentence there, or a run inside both pairs of marks: "the Fifth Amendment right against
  /// self-incrimination" is no saying.
  private var areSameWords: Bool {
    guard !features.figuresConflict, !features.namesConflict, !features.negationDiffers || isLongRun else {
      return false
    }
    guard areAlike || isCut || isLongRun else { return false }
    if speakers == .agree { return true }
    if isOneStory { return !isCommonplace || areAlike && speakers != .differ }
    return !isCommonplace && (areAlike && features.runLength >= 8 || isLongRun && areQuotes)
  }

  /// Reports of one event with one long quotation in marks that name two speakers: nobody said it twice, and one of the two is
  /// credited wrongly, or speaks for the other.
  private var areCreditedOtherwise: Bool {
    isOneStory && areQuoted && features.runLength >= 8 && !isCommonplace && !x.isOutFar(from: y)
      && x.occasion.relation(to: y.occasion) == nil
  }

  private var isCut: Bool { features.containment >= 0.95 && features.run >= 0.85 && features.runLength >= 4 }

  private var areAlike: Bool { features.coverage >= 0.9 && features.inOrder >= 0.75 }

  /// A name or one word in nobody’s marks is what something is said of, not a statement: "superdelegates", "Mr. Roe’s success".
  /// They are in every sentence of the story that says more. So is one word of two quotations: “He really doesn’t.”
  private var isTopic: Bool { [x, y].contains { $0.saysLittle && (areQuoted || !$0.statement.mode.isQuote) } }

  /// Eight words in a row, of which enough are not grammar (MemeTracker takes ten of any kind); outside marks names do not
  /// count, and it has to be half of the shorter one.
  private var isLongRun: Bool {
    guard features.runLength >= 8, features.runWeight >= 18 else { return false }
    return areQuotes || features.run >= 0.5 && features.runPlain >= 12
  }

  private var areQuoted: Bool { x.statement.mode == .direct && y.statement.mode == .direct }

  private var areQuotes: Bool { x.statement.mode.isQuote && y.statement.mode.isQuote }

  /// "did not respond to a request for comment": the trade's words and hardly another. Inside marks they are somebody's.
  private var isBoilerplate: Bool {
    x.isBoilerplate && x.statement.mode != .direct || y.isBoilerplate && y.statement.mode != .direct
  }

  /// So little is said that two people may well say it by chance.
  ///
  /// Between articles that are no story-mates twice as much, unless named people say it: what every report of an inquiry
  /// ends with is a sentence long.
  private var isCommonplace: Bool {
    let areNamed = x.identity?.isNamed == true && y.identity?.isNamed == true
    return min(x.mass, y.mass) < WordingMatch.commonplace * (isOneStory || areNamed ? 1 : 2)
  }

  /// A week and more apart, and in other words: who says a thing over and over says it a little otherwise, and nothing tells
  /// that the later report means the earlier occasion. What is cut out of a quotation in one piece may well be of it, unless
  /// it is a slogan's length.
  private var areSaidAgain: Bool {
    guard x.isOutFar(from: y) else { return false }
    // What an office says in one story and the next it says of each: a person of a name may be quoted again.
    if !isOneStory, x.isOfOffice || y.isOfOffice { return true }
    if isOneSaying { return false }
    return isCommonplace || (areQuotes ? features.run < 0.999 : features.coverage < 0.999 || features.inOrder < 0.999)
  }

  /// Ten words and more of one person inside both pairs of marks, of which a few differ: nobody says so long a sentence again
  /// and changes a word or two, and whoever hears it may. Words in front and behind may be cut.
  private var isOneSaying: Bool {
    guard speakers == .agree, x.identity?.kind == .person, x.identity?.isNamed == true, areQuotes else { return false }
    let (kept, changed) = alteration
    return kept >= 10 && changed > 0 && changed <= kept / 4
  }

  /// Words inside both pairs of marks that stay, and those that differ between them.
  private var alteration: (kept: Int, changed: Int) {
    let script = Alignment(x, y).script()
    var (kept, changed) = (0, 0)
    for (place, edit) in script.enumerated() {
      if edit.isKept {
        kept += zip(edit.a, edit.b).count { x.tokens[$0].isQuoted && y.tokens[$1].isQuoted }
      } else if place > 0, place < script.count - 1, x.isQuoted(at: edit.a), y.isQuoted(at: edit.b) {
        changed += max(edit.a.count, edit.b.count)
      }
    }
    return (kept, changed)
  }

  /// One outlet quotes somebody in two articles, of something else each time: "the old pier will have to close", "the grain
  /// mill will have to close". It knows what it has printed: two things were said.
  private var areOfTwoThings: Bool {
    guard features.hasOtherMatter, let a = x.witness, let b = y.witness, let outlet = a.outlet else { return false }
    return outlet == b.outlet && a.key != b.key
  }

  private var isOneStory: Bool { score != nil }

  private var weighed: Double? { score.map { $0 - lack } }

  private var isHeadline: Bool { x.statement.part == .title || y.statement.part == .title }
}

extension Wording {
  fileprivate var saysLittle: Bool { tokens.count { $0.isContent && !$0.isName } < 2 }
}

extension AssertionPair {
  enum Speakers { case agree, differ, open }

  /// Unnamed roles are one speaker only between story-mates: "officials" here and "officials" there are two groups.
  var speakers: Speakers {
    guard let a = x.identity, let b = y.identity else { return .open }
    if !a.isCompatible(with: b) { return .differ }
    if a.kind != b.kind { return x.speaks(for: b) || y.speaks(for: a) ? .agree : .open }
    if isOneStory, x.speaksForSame(as: y) { return .agree }
    if a.isNamed, b.isNamed, a.kind == .person || a.kind == .organization { return .agree }
    return isOneStory && a.names == b.names ? .agree : .open
  }
}
