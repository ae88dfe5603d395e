extension Article: WireValue {
  /// The keys that `extract` prints first, and all that it prints besides.
  package var json: JSONValue { .object(head + tail) }

  var head: [JSONValue.Member] {
    [
      .init("id", .string(key)), .init("outlet", JSONValue(outlet?.name)),
      .init("published_from", JSONValue(published?.from)), .init("published_to", JSONValue(published?.to)),
      .init("title", JSONValue(title)), .init("url", JSONValue(url)), .init("text", .string(text)),
    ]
  }

  var tail: [JSONValue.Member] {
    [
      .init("outlet_domain", JSONValue(outlet?.domain)), .init("canonical_url", JSONValue(canonicalURL)),
      .init("title_is_guessed", .boolean(titleIsGuessed)), .init("byline", JSONValue(byline)),
      .init("language", JSONValue(language)), .init("datings", .array(datings.map(\.json))),
      .init("modified_at", JSONValue(modified)), .init("retrieved_at", JSONValue(retrieved)),
      .init("credit", JSONValue(credit)), .init("is_excerpt", .boolean(isExcerpt)),
      .init("markings", .array(markings.map(\.json))), .init("extra", extraJSON),
    ]
  }

  /// An object where that is printed again as it was, else the text that it is.
  private var extraJSON: JSONValue {
    // What is nested deeper would be too deep here.
    guard let value = try? JSONValue(parsing: extra, depth: JSONValue.deepest / 2), value.members != nil,
      value.line == extra
    else {
      return .string(extra)
    }
    return value
  }

  package init(json: JSONValue) throws(WireFault) { try self.init(try WireObject(json)) }

  init(_ object: WireObject) throws(WireFault) {
    let domain = try object.text(ifAny: "outlet_domain")
    let outlet = try object.text(ifAny: "outlet")
    if outlet == nil, domain != nil { throw object.fault("outlet", "is missing") }
    self.init(
      key: try object.text("id"), outlet: outlet.map { Outlet(name: $0, domain: domain) },
      url: try object.text(ifAny: "url"), canonicalURL: try object.text(ifAny: "canonical_url"),
      title: try object.text(ifAny: "title"), titleIsGuessed: try object.flag("title_is_guessed"),
      byline: try object.text(ifAny: "byline"), language: try object.text(ifAny: "language"),
      text: try object.text("text"), datings: try Article.datings(object),
      modified: try object.time(ifAny: "modified_at"), retrieved: try object.time(ifAny: "retrieved_at"),
      credit: try object.text(ifAny: "credit"), extra: try Article.extra(object),
      isExcerpt: try object.flag("is_excerpt"), markings: try Marking.read(object))
  }

  private static func extra(_ object: WireObject) throws(WireFault) -> String {
    guard let extra = object.value("extra") else { return "{}" }
    if let text = extra.text { return text }
    guard extra.members != nil else { throw object.fault("extra", "is no JSON object") }
    return extra.line
  }

  /// Where there are none, the time of publication alone: another maker need not say what vouches for it.
  private static func datings(_ object: WireObject) throws(WireFault) -> [Dating] {
    var datings: [Dating] = []
    for one in try object.objects("datings") { datings.append(try Dating(one)) }
    let published = try object.interval(ifAny: "published_from", "published_to")
    if datings.isEmpty, let published {
      return [Dating(basis: .record, precision: published.precision, interval: published, chosen: true)]
    }
    guard published == datings.publication?.interval else {
      throw object.fault("published_from", "is not the time of the dating that is chosen")
    }
    return datings
  }
}

extension Interval {
  /// As far as its length tells.
  fileprivate var precision: Dating.Precision {
    switch to.seconds - from.seconds {
    case ..<60: .init(.second)
    case ..<3600: .init(.minute)
    case ...86_400: .init(.day)
    case ...(31 * 86_400): .init(.month)
    default: .init(.year)
    }
  }
}
