/// One report of something said or asserted, at one place in one article.
public struct Statement: Hashable, Sendable {
  public var mode: Mode
  /// Its words, in order; at least one fragment. All in one part.
  public var fragments: [Fragment]
  /// The reporting expression; nil for a bare quote and for the outlet's own voice.
  public var cue: Cue?
  /// The words that name the speaker here.
  public var mention: Passage?
  /// What the mention resolves to inside this article; nil for a pronoun that resolves to nobody.
  public var speaker: Speaker?
  public var polarity: Polarity
  /// A figure, date, allegation, comparison or cause in the outlet's own voice.
  public var checkWorthy: Bool
  /// The id of the attribution rule that decided; nil where none did.
  public var rule: String?
  /// The statement that this one is quoted in, as an index into the article's statements.
  public var parent: Int?
  public var citations: [Citation]
  /// When it was said, where the text says so.
  public var said: Saying?

  package init(
    mode: Mode, fragments: [Fragment], cue: Cue? = nil, mention: Passage? = nil, speaker: Speaker? = nil,
    polarity: Polarity = .asserted, checkWorthy: Bool = false, rule: String? = nil, parent: Int? = nil,
    citations: [Citation] = [], said: Saying? = nil
  ) {
    self.mode = mode
    self.fragments = fragments
    self.cue = cue
    self.mention = mention
    self.speaker = speaker
    self.polarity = polarity
    self.checkWorthy = checkWorthy
    self.rule = rule
    self.parent = parent
    self.citations = citations
    self.said = said
  }

  public var part: Part { fragments.first?.part ?? .body }
  /// The hull: from the first fragment's start to the last one's end, in code points.
  public var start: Int { fragments.first?.start ?? 0 }
  public var end: Int { fragments.last?.end ?? 0 }
  /// The fragments run together where only space or nothing parts them.
  public var spans: [Passage] { fragments.spans }
  /// The fragments, joined by what parts them where that is space or nothing, else by one space.
  public var text: String { fragments.words }
}

extension Statement {
  /// A statement of one assertion in whole passages, quoted or not as its mode says: words that no article parts into
  /// sentences.
  package init(
    mode: Mode, spans: [Passage], cue: Cue? = nil, mention: Passage? = nil, speaker: Speaker? = nil,
    polarity: Polarity = .asserted, checkWorthy: Bool = false, rule: String? = nil, parent: Int? = nil,
    citations: [Citation] = [], said: Saying? = nil
  ) {
    self.init(
      mode: mode, fragments: spans.map { Fragment($0, quoted: mode == .direct) }, cue: cue, mention: mention,
      speaker: speaker, polarity: polarity, checkWorthy: checkWorthy, rule: rule, parent: parent,
      citations: citations, said: said)
  }
}

/// How a statement's words stand in the article (Pareti 2013).
public enum Mode: String, Hashable, Sendable, CaseIterable {
  /// All words inside quotation marks.
  case direct
  /// Some of them.
  case mixed
  /// Reported without marks.
  case indirect
  /// The outlet's own voice.
  case unattributed

  public var isQuote: Bool { self == .direct || self == .mixed }
}

/// The reporting expression: "said", "according to", "in a filing".
public struct Cue: Hashable, Sendable {
  public enum Class: String, Hashable, Sendable, CaseIterable {
    case speech, document, according, attitude
  }
  public var passage: Passage
  public var `class`: Class

  package init(passage: Passage, class: Class) {
    self.passage = passage
    self.class = `class`
  }
}

/// How the words are put: "X denied that P" never reads as "X said P".
public enum Polarity: String, Hashable, Sendable, CaseIterable {
  case asserted, denied, declined, asked, promised, conditional, hypothetical
  /// The text says that these words are false, made up, misquoted, withdrawn or corrected.
  case disowned

  /// Whether a quotation of this polarity is one that nobody has spoken: what may or will be said, or was not said. What is
  /// disowned, an article does say of somebody.
  public var isUnspoken: Bool {
    switch self {
    case .asserted, .denied, .asked, .promised, .disowned: false
    case .declined, .conditional, .hypothetical: true
    }
  }
}

/// Whom a mention resolves to inside its article.
public struct Speaker: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case person, organization, group, document
  }
  /// The fullest name the article gives: "Ann Lee" where the mention is "the mayor".
  public var name: String
  public var kind: Kind

  public init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }
}

/// Where the outlet says it has a statement from.
public struct Citation: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case outlet, document, interview
  }
  public var kind: Kind
  /// The outlet as named: "the Guardian" gives "Guardian". Nil for a document.
  public var outlet: String?
  public var passage: Passage

  package init(kind: Kind, outlet: String? = nil, passage: Passage) {
    self.kind = kind
    self.outlet = outlet
    self.passage = passage
  }
}

/// When a statement was said, and the words that say so.
public struct Saying: Hashable, Sendable {
  public var interval: Interval
  /// "on Thursday".
  public var basis: String

  package init(interval: Interval, basis: String) {
    self.interval = interval
    self.basis = basis
  }
}
