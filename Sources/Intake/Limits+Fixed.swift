extension Limits {
  /// Posts of one page's live blog, as its metadata lists them.
  static let posts = 5000
  /// Quotations that one page sets off from its text.
  static let setOffQuotations = 1000
  /// Bytes of a line, and number of fields, above a record of a crawl.
  static let headerLine = 1 << 16
  static let headerFields = 1000
  /// Records, and their bytes, that wait to be known as one article's.
  static let siblings = 512
  static let siblingBytes = 4 << 20

  /// What no option sets.
  package static let fixed = [
    Named(id: "page-posts", summary: "posts that a page's metadata lists; the rest is left out", value: posts),
    Named(
      id: "page-quotations", summary: "quotations that a page sets off; more are plain text", value: setOffQuotations),
    Named(id: "header-line", summary: "bytes of a line above a record of a crawl", value: headerLine),
    Named(id: "header-fields", summary: "fields above a record of a crawl", value: headerFields),
    Named(id: "siblings", summary: "records that wait to be told apart by their ids", value: siblings),
    Named(id: "sibling-size", summary: "bytes of those", value: siblingBytes),
  ]
}
