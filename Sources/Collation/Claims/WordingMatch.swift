import ReportedSpeech

/// Two wordings held side by side: what they share, what parts them, and what that makes of them.
struct WordingMatch: WordingPair {
  let x: Wording
  let y: Wording
  let features: MatchFeatures
  let judgement: Judgement

  init(_ x: Wording, _ y: Wording) {
    self.x = x
    self.y = y
    features = MatchFeatures(x, y, Alignment(x, y))
    judgement = Judgement(features, (x.mass, y.mass))
  }

  /// The same whichever of the two is named first.
  static func ordered(_ a: Wording, _ b: Wording) -> WordingMatch {
    a.precedes(b) ? WordingMatch(a, b) : WordingMatch(b, a)
  }

  var match: Match? {
    guard let relation else { return nil }
    return Match(
      first: 0, second: 1, relation: relation, status: status, score: linkedScore,
      similarity: Double(features.containment))
  }

  /// On the scale on which claims are parted: 0 is where a pair begins to be linked.
  private var linkedScore: Double {
    let floor = isNearIdentical ? Self.nearIdenticalFrom : isFragment ? Self.fragmentFrom : 0
    return max(floor, judgement.score)
  }

  /// Of a few words nearly all of which are another's no fit on sentences says much: the rules below know more.
  private static let nearIdenticalFrom = 2.0
  private static let fragmentFrom = 1.0

  /// The table of what belongs together, row by row.
  var relation: Match.Relation? {
    guard !isBoilerplate else { return nil }
    // A name or two words are a topic, not a statement, unless one person is credited with both.
    if isScant, !speakersAgree { return nil }
    let occasion = x.occasion.relation(to: y.occasion)
    if isNearIdentical || isFragment {
      if isCommonplace, !speakersAgree { return !speakersDiffer && isSameText ? .sameUtterance : nil }
      if speakersDiffer { return occasion == .same ? .sameUtterance : .sameClaim }
      return occasion == .another ? .sameClaim : .sameUtterance
    }
    guard isAligned else { return nil }
    // What stands around the words that one speaker is quoted with twice parts nothing.
    let differ = speakersDiffer || framesDiffer && !sharesQuotedRun
    if occasion == .another || isLaterCount { return differ ? nil : .sameClaim }
    if differ, !areMostlyOne || isLookAlike { return nil }
    return .sameUtterance
  }

  /// The relation of two texts that somebody holds side by side, with no other candidate about: half as much
  /// alignment will do as where any two of a million statements might meet by chance. Unless the texts tell of the
  /// occasion, only what is nearly verbatim is taken for one utterance.
  var relationAlone: Match.Relation {
    if let relation {
      let isOne = isNearVerbatim || x.occasion.relation(to: y.occasion) == .same
      return relation == .sameUtterance && !isOne ? .sameClaim : relation
    }
    return judgement.score > Self.aloneFrom ? .sameClaim : .neither
  }

  /// Below where the best F1 lies on mentions of one event (-0.75), the loosest of the three corpora that `Judgement`
  /// was fitted on: that something changed between two texts is told as drift, and is no reason to call them strangers.
  private static let aloneFrom = -1.25

  /// The same words, cut out or with a name, a figure, a negator or a word here and there exchanged.
  private var isNearVerbatim: Bool {
    if isNearIdentical || (features.frame >= 0.8 && features.inOrder >= 0.7) { return true }
    return features.containment >= 0.8 && features.run >= 0.5 && features.runLength >= 4
  }

  /// Of two quotes, one of which holds the other's words, what surrounds them says nothing: they score by themselves.
  var quotedScore: Double {
    guard x.statement.mode.isQuote, y.statement.mode.isQuote, isNearIdentical else { return -.infinity }
    return Self.sameQuote
  }

  private static let sameQuote = 0.5

  /// Short wordings are only suggested, unless one speaker is credited with both.
  var status: Match.Status {
    if isScant { return .suggested }
    if isCommonplace { return speakersAgree ? .confirmed : .suggested }
    return isNearIdentical || features.dice >= 0.65 || (features.dice >= 0.5 && speakersAgree) ? .confirmed : .suggested
  }

  /// The same words but for trifles, or the one cut out of the other.
  var isNearIdentical: Bool {
    guard !features.figuresConflict, !features.namesConflict, !features.negationDiffers else { return false }
    if features.coverage >= 0.9, features.inOrder >= 0.75 { return true }
    // Cut out of it: whole, unbroken, and enough of it to be told from chance.
    return features.containment >= 0.95 && features.run >= 0.85
      && (features.runLength >= 5 || min(x.mass, y.mass) >= 16)
  }

  /// A few words of one speaker's quotation, whatever grammar stands between them: “without merit” of “Your claims are
  /// without any merit, and we will win”.
  private var isFragment: Bool {
    guard features.containment >= 0.95, x.statement.mode.isQuote || y.statement.mode.isQuote, speakersAgree,
      !features.figuresConflict, !features.namesConflict, !features.negationDiffers
    else { return false }
    let fewest = min(x.neighbours.count, y.neighbours.count)
    return fewest > 0 && x.sharedNeighbours(y) == fewest
  }

  private var isSameText: Bool { features.coverage >= 0.99 && features.lengths == 1 }

  /// The one reports what the other does, in words that mostly align.
  ///
  /// Stricter than `Judgement` by itself, for of the pairs that a graph holds hardly any belong together. On real
  /// stories of 55 events, these bounds link four pairs across events for 220 within them. Names alone link nothing:
  /// a story's names are in all of its sentences.
  var isAligned: Bool {
    if sharesLongRun || sharesQuotedRun || keepsFrame { return true }
    guard features.matchedPlain >= 12 else { return false }
    if features.isSpun, features.matched >= 20 { return true }
    if features.frame >= 0.85, features.inOrder >= 0.6 { return true }
    guard judgement.score > 0.5 else { return false }
    return features.dice >= 0.5 || (features.run >= 0.5 && features.containment >= 0.75 && features.runWeight >= 18)
  }

  /// Eight words in a row, of which enough are not grammar, are no accident, whatever stands around them; MemeTracker
  /// (KDD 2009) takes ten of any kind.
  ///
  /// What a story says of somebody again and again, "the special counsel appointed to lead the inquiry", is as long: in
  /// nobody's marks it has to be half of the shorter one, and names do not count.
  private var sharesLongRun: Bool {
    guard features.runLength >= 8, features.runWeight >= 18 else { return false }
    return x.statement.mode.isQuote && y.statement.mode.isQuote || features.run >= 0.5 && features.runPlain >= 12
  }

  /// Fewer in a row will do where both quote the same speaker.
  private var sharesQuotedRun: Bool {
    features.runLength >= 5 && features.runWeight >= 14 && features.runPlain >= 10 && speakersAgree
      && x.statement.mode.isQuote && y.statement.mode.isQuote
  }

  /// One speaker's quotation with its words exchanged one for one: grammar and order stay where synonyms went in, as a
  /// rewriting machine leaves them. Two thirds of the shorter one's words in order is twice what two quotations of one
  /// speaker share by chance; of sixteen words and about one length, rather less is as telling.
  private var keepsFrame: Bool {
    let (n, m) = (x.tokens.count, y.tokens.count)
    guard speakersAgree, x.statement.mode == .direct, y.statement.mode == .direct, min(n, m) >= 8 else { return false }
    let isLong = min(n, m) >= 16 && features.lengths >= 0.7
    return features.inOrder * Float(n + m) / 2 >= (isLong ? 0.52 : 0.66) * Float(min(n, m))
  }

  /// So little is said that two people may well say it by chance.
  var isCommonplace: Bool { min(x.mass, y.mass) < Self.commonplace }

  static let commonplace: Float = 22

  private var isScant: Bool {
    let said = { (w: Wording) in w.tokens.count { $0.isContent && !$0.isName } }
    return min(said(x), said(y)) < 3
  }

  /// "did not respond to a request for comment": the trade's words and hardly another.
  private var isBoilerplate: Bool { x.isBoilerplate || y.isBoilerplate }

  var speakersDiffer: Bool {
    guard let a = x.identity, let b = y.identity else { return false }
    return !a.isCompatible(with: b)
  }

  var speakersAgree: Bool {
    guard let a = x.identity, let b = y.identity else { return false }
    if a.kind != b.kind { return x.speaks(for: b) || y.speaks(for: a) }
    if x.speaksForSame(as: y) { return true }
    // "Officials" here and "officials" there are two groups, unless they bear one name.
    return a.isNamed && b.isNamed && (a.kind == .person || a.kind == .organization)
      ? a.isCompatible(with: b) : a.names == b.names
  }

  /// Another event told in the same frame: two of name, figure and day are exchanged, or a name where none is shared.
  /// What one speaker said in so many words is misquoted rather than said twice.
  private var isLookAlike: Bool {
    if x.statement.mode.isQuote, y.statement.mode.isQuote, !speakersDiffer { return false }
    let exchanged = [features.namesConflict, features.figuresConflict, features.datesConflict].filter { $0 }.count
    return exchanged >= 2 || (features.namesConflict && features.nameDice == 0 && !speakersAgree)
  }
}
