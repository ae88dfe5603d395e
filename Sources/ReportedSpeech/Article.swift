/// One text as published.
public struct Article: Hashable, Sendable {
  /// What it is known by across runs: the input's own id, else the canonical address, else the path.
  public var key: String
  public var outlet: Outlet?
  /// As the input wrote it.
  public var url: String?
  public var canonicalURL: String?
  public var title: String?
  /// The title was read off the first plausible line of the text, which keeps the line.
  public var titleIsGuessed: Bool
  public var byline: String?
  /// A BCP 47 tag, lower case: "en".
  public var language: String?
  /// The input's text, unchanged, but for U+0000, which becomes U+FFFD. Every offset counts its code points.
  public var text: String
  /// Every candidate date with what vouches for it; `choose` marks one.
  public var datings: [Dating]
  public var modified: Instant?
  public var retrieved: Instant?
  /// The outlet that the text is credited to, where that is not the one that published it: "(Reuters)".
  public var credit: String?
  /// A JSON object with every input key that was not used.
  public var extra: String
  /// The text is quotes with what stood around them, or a description: not the article's own. It is nobody's copy.
  public var isExcerpt: Bool
  /// What markup or a feed says of parts of its text.
  public var markings: [Marking]

  package init(
    key: String, outlet: Outlet? = nil, url: String? = nil, canonicalURL: String? = nil, title: String? = nil,
    titleIsGuessed: Bool = false, byline: String? = nil, language: String? = nil, text: String,
    datings: [Dating] = [], modified: Instant? = nil, retrieved: Instant? = nil, credit: String? = nil,
    extra: String = "{}", isExcerpt: Bool = false, markings: [Marking] = []
  ) {
    self.key = key
    self.outlet = outlet
    self.url = url
    self.canonicalURL = canonicalURL
    self.title = title
    self.titleIsGuessed = titleIsGuessed
    self.byline = byline
    self.language = language
    self.text = text
    self.datings = datings
    self.modified = modified
    self.retrieved = retrieved
    self.credit = credit
    self.extra = extra
    self.isExcerpt = isExcerpt
    self.markings = markings
  }

  public var published: Interval? { datings.publication?.interval }

  public subscript(part: Part) -> String {
    switch part {
    case .title: title ?? ""
    case .body: text
    }
  }
}
