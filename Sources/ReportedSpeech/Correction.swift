/// What a person corrected: in terms of names, keys and passages, never of rows, so that it holds on any graph.
///
/// A correction says what is so, not what to do: where two of them contradict each other, the one made later holds.
public enum Correction: Hashable, Sendable {
  /// All of these are one speaker, called as the first of them.
  case mergeSpeakers([SpeakerName])
  /// Who bears this name in these articles is somebody else than who bears it elsewhere.
  case splitSpeaker(SpeakerName, articles: [String])
  /// The claims that hold these assertions are one.
  case mergeClaims([Place])
  /// These assertions are a claim of their own.
  case splitClaim([Place])
  case renameOutlet(String, to: String)
  /// When an article was published; nil where that is not known, whatever it says itself.
  case date(article: String, PublicationDate?)
  /// The later assertion does not come from the earlier one.
  case reject(later: Place, earlier: Place)
  /// The later assertion comes from the earlier one.
  case confirm(later: Place, earlier: Place)
  /// The articles of these two keys tell of one event.
  case sameStory(String, String)
  /// They do not.
  case otherStory(String, String)
}

/// A speaker as a person points to one: by a name wherever it stands, or by a name in one article.
public struct SpeakerName: Hashable, Sendable {
  public var name: String
  public var kind: Speaker.Kind
  /// The key of the one article that is meant; nil for every article.
  public var article: String?

  public init(name: String, kind: Speaker.Kind, article: String? = nil) {
    self.name = name
    self.kind = kind
    self.article = article
  }

  public var speaker: Speaker { Speaker(name: name, kind: kind) }
}

/// An assertion as a person points to one: by its words in its article.
public struct Place: Hashable, Sendable {
  /// The article's key.
  public var article: String
  /// The hull, with all of the assertion's words.
  public var passage: Passage

  public init(article: String, passage: Passage) {
    self.article = article
    self.passage = passage
  }

  /// The same words in the same part of the article, in whichever of its versions: a revision that moves a sentence does
  /// not lose what a person said of it.
  package func names(_ assertion: ReportedAssertion) -> Bool {
    assertion.article.key == article && assertion.statement.part == passage.part
      && assertion.statement.text == passage.text
  }
}

/// When something was published, as a person says.
public struct PublicationDate: Hashable, Sendable {
  public var interval: Interval
  public var precision: Dating.Precision

  public init(interval: Interval, precision: Dating.Precision) {
    self.interval = interval
    self.precision = precision
  }
}

extension Correction {
  /// Statements that it names.
  public var places: [Place] {
    switch self {
    case .mergeClaims(let places), .splitClaim(let places): places
    case .reject(let later, let earlier), .confirm(let later, let earlier): [later, earlier]
    case .mergeSpeakers, .splitSpeaker, .renameOutlet, .date, .sameStory, .otherStory: []
    }
  }

  /// Keys of two articles of which it says whether they tell of one event.
  public var stories: [String] {
    switch self {
    case .sameStory(let one, let other), .otherStory(let one, let other): [one, other]
    default: []
    }
  }

  /// Keys of all articles that it names.
  public var articles: [String] {
    switch self {
    case .mergeSpeakers(let names): names.compactMap(\.article)
    case .splitSpeaker(_, let articles): articles
    case .date(let article, _): [article]
    case .mergeClaims, .splitClaim, .reject, .confirm: places.map(\.article)
    case .sameStory, .otherStory: stories
    case .renameOutlet: []
    }
  }

  /// Statements that are decided together because of it.
  package var tiesStatements: Bool {
    switch self {
    case .mergeClaims, .splitClaim, .confirm: true
    case .mergeSpeakers, .splitSpeaker, .renameOutlet, .date, .reject, .sameStory, .otherStory: false
    }
  }
}
