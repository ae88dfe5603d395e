import Stemma

/// What stands around every page.
struct Frame {
  var title: String
  /// What stands in the search field.
  var query: String?
  /// Which part of the site it is: "claims".
  var section: String?
  /// The same in other forms.
  var twins: [(name: String, address: Address)] = []
  var canonical: Address?

  func page(_ content: HTML...) -> HTML { page(content) }

  func page(_ content: [HTML]) -> HTML {
    .tag(
      .html, [.plain(.lang, "en")],
      .tag(
        .head, [],
        .tag(.meta, [.plain(.charset, "utf-8")]), .tag(.title, [], .text(title + " · Stemma")),
        .tag(.meta, [.plain(.name, "viewport"), .plain(.content, "width=device-width, initial-scale=1")]),
        .tag(.meta, [.plain(.name, "color-scheme"), .plain(.content, "light dark")]),
        .tag(.link, [.plain(.rel, "stylesheet"), .href(.style)]),
        canonical.map { .tag(.link, [.plain(.rel, "canonical"), .href($0)]) } ?? .nothing,
        .tag(.script, [.src(.script), .plain(.deferred)])),
      .tag(
        .body, [],
        .tag(.a, [.class("skip"), .href(.here("main"))], "To the text"), head,
        .element(.main, [.id("main"), .plain(.tabindex, "-1")], content), foot))
  }

  /// A file that stands alone: nothing is fetched, nothing runs.
  func file(_ content: HTML...) -> HTML {
    .tag(
      .html, [.plain(.lang, "en")],
      .tag(
        .head, [],
        .tag(.meta, [.plain(.charset, "utf-8")]),
        .tag(
          .meta,
          [
            .plain(.httpEquiv, "Content-Security-Policy"),
            .plain(.content, "default-src 'none'; style-src 'unsafe-inline'"),
          ]),
        .tag(.title, [], .text(title)),
        .tag(.meta, [.plain(.name, "viewport"), .plain(.content, "width=device-width, initial-scale=1")]), .ownStyle),
      .tag(.body, [], .element(.main, [.id("main")], content)))
  }

  private var head: HTML {
    .tag(
      .header, "top",
      .tag(.a, [.class("brand"), .href(.home)], "Stemma"),
      .tag(
        .form, [.class("ask"), .action(.search()), .plain(.method, "get"), .plain(.role, "search")],
        .tag(
          .input,
          [
            .id("q"), .plain(.type, "search"), .plain(.name, "q"), .plain(.value, query ?? ""),
            .plain(.ariaLabel, "A quotation, or words of one"), .plain(.placeholder, "Paste a quotation"),
            .plain(.autocomplete, "off"), .plain(.spellcheck, "false"), .plain(.dir, "auto"),
          ]),
        .tag(.button, [.plain(.type, "submit")], "Check it")),
      .tag(
        .nav, [.plain(.ariaLabel, "Looking around")],
        .list(Self.sections) { id, name in
          let current = id == section ? [Attribute.plain(.ariaCurrent, "page")] : []
          return .element(.a, [.href(Address([id]))] + current, [.text(name)])
        }))
  }

  private static let sections = [
    ("claims", "Claims"), ("drift", "Changes"), ("boards", "Boards"), ("review", "To review"),
    ("speakers", "Speakers"), ("outlets", "Outlets"),
  ]

  private var foot: HTML {
    .tag(
      .footer, "foot",
      .list(twins) { twin in .link(twin.address, .text(twin.name)) },
      .link(Address(["openapi.json"]), "API"), .tag(.span, [], "Stemma \(Version.text)"))
  }
}
