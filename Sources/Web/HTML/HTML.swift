import Export

/// A piece of a page. Text is text wherever it came from: there is no way to put markup in but by elements, and no way to
/// put an address in but as an `Address`.
package indirect enum HTML: Sendable {
  case text(String)
  case element(Tag, [Attribute], [HTML])
  case all([HTML])
  /// What a picture's own writer escaped.
  case drawing(any Drawing)
  /// Our own style sheet, for pages that stand alone.
  case ownStyle

  static let nothing = HTML.all([])
}

extension HTML: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
  package init(stringLiteral value: String) { self = .text(value) }
  package init(arrayLiteral elements: HTML...) { self = .all(elements) }
}

package enum Tag: String, Sendable {
  case html, head, body, meta, title, link, script
  case header, main, footer, nav, section, article, aside, h1, h2, h3, p, div, span, a, b, i, em, strong, small, bdi
  case mark, del, ins, q, blockquote, cite, time, ul, ol, li, dl, dt, dd, table, caption, thead, tbody, tr, th, td
  case form, label, input, button, details, summary, figure, figcaption, br, hr, fieldset, legend, kbd

  var isVoid: Bool { [.meta, .link, .input, .br, .hr].contains(self) }
}

package struct Attribute: Sendable {
  let name: String
  let value: String

  private init(name: String, value: String) {
    self.name = name
    self.value = value
  }

  static func href(_ address: Address) -> Self { Self(name: "href", value: address.text) }
  static func src(_ address: Address) -> Self { Self(name: "src", value: address.text) }
  static func action(_ address: Address) -> Self { Self(name: "action", value: address.text) }
  static func `class`(_ names: String) -> Self { Self(name: "class", value: names) }
  static func id(_ id: String) -> Self { Self(name: "id", value: id) }
  static func title(_ words: String) -> Self { Self(name: "title", value: words) }

  /// What a browser neither runs nor fetches.
  enum Plain: String {
    case lang, dir, charset, name, content, rel, type, value, method, placeholder, scope, role, tabindex, datetime
    case open, checked, hidden, maxlength, `for`, autocomplete, colspan, label, spellcheck
    case deferred = "defer"
    case ariaLabel = "aria-label"
    case ariaLabelledby = "aria-labelledby"
    case ariaDescribedby = "aria-describedby"
    case ariaCurrent = "aria-current"
    case dataSpeaker = "data-speaker"
    case dataName = "data-name"
    /// Where the words were published, for paper, on which a link of our own leads nowhere.
    case dataAt = "data-at"
    case httpEquiv = "http-equiv"
  }

  static func plain(_ name: Plain, _ value: String = "") -> Self { Self(name: name.rawValue, value: value) }
}

extension HTML {
  static func tag(_ tag: Tag, _ attributes: [Attribute] = [], _ content: HTML...) -> HTML {
    .element(tag, attributes, content)
  }

  /// With nothing but a class.
  static func tag(_ tag: Tag, _ names: String, _ content: HTML...) -> HTML {
    .element(tag, [.class(names)], content)
  }

  static func list<S: Sequence>(_ elements: S, _ each: (S.Element) -> HTML) -> HTML { .all(elements.map(each)) }

  /// Words of an article or a person, set off from the direction of what stands around them.
  static func words(_ text: String) -> HTML { .element(.bdi, [], [.text(text)]) }

  static func link(_ address: Address, _ content: HTML...) -> HTML { .element(.a, [.href(address)], content) }
}
