extension Witness: WireValue {
  /// As the stages pass it on: `isPart` is no key, for it comes with the assertion that stands in the part.
  package var json: JSONValue {
    [
      "name": .string(name.text), "key": .string(key), "title": JSONValue(title), "outlet": JSONValue(outlet?.name),
      "outlet_domain": JSONValue(outlet?.domain), "credit": JSONValue(credit),
      "published_from": JSONValue(published?.from), "published_to": JSONValue(published?.to),
      "published_basis": JSONValue(publishedBasis?.rawValue), "modified_at": JSONValue(modified),
      "retrieved_at": JSONValue(retrieved), "copy_group": copyGroup?.json ?? .null,
      "revises": JSONValue(revises?.text), "revised_from": JSONValue(revisedFrom), "is_excerpt": .boolean(isExcerpt),
    ]
  }

  package init(json: JSONValue) throws(WireFault) { try self.init(try WireObject(json)) }

  init(_ object: WireObject) throws(WireFault) {
    let domain = try object.text(ifAny: "outlet_domain")
    self.init(
      name: TextName(text: try object.text("name")), key: try object.text("key"),
      title: try object.text(ifAny: "title"),
      outlet: try object.text(ifAny: "outlet").map { Outlet(name: $0, domain: domain) },
      credit: try object.text(ifAny: "credit"), published: try object.interval(ifAny: "published_from", "published_to"),
      modified: try object.time(ifAny: "modified_at"), retrieved: try object.time(ifAny: "retrieved_at"),
      copyGroup: try CopyGroup(try object.object(ifAny: "copy_group")),
      revises: try object.text(ifAny: "revises").map(TextName.init(text:)),
      isExcerpt: try object.flag("is_excerpt"), publishedBasis: try object.word(ifAny: "published_basis"),
      revisedFrom: try object.time(ifAny: "revised_from"))
  }
}

extension CopyGroup {
  fileprivate var json: JSONValue {
    ["name": .string(name.text), "owner": JSONValue(owner), "basis": .string(basis)]
  }

  fileprivate init?(_ object: WireObject?) throws(WireFault) {
    guard let object else { return nil }
    self.init(
      name: TextName(text: try object.text("name")), owner: try object.text(ifAny: "owner"),
      basis: try object.text("basis"))
  }
}
