/// The names under which records hold the same thing, each list in the order in which it is tried.
enum RecordKeys {
  static let id: [RecordKey] = [
    "id", "raw_id", "article_id", "doc_id", "document_id", "story_id", "stories_id", "guid", "uuid", "_id",
  ]

  /// news-please holds the article in `maintext` and, at most, markup in `text`; fundus in `body`; schema.org in
  /// `articleBody`. Whatever is called raw comes last.
  static let text: [RecordKey] = [
    "maintext", "text", "article_body", "body", "content", "full_text", "article_text", "body_text", "story_text",
    "plain_text", "paragraphs", "article", "story", "raw_text",
  ]

  static let title: [RecordKey] = ["title", "headline", "heading", "title_page", "article_title", "name"]

  /// `source` is an address in trafilatura's records and a name in other people's: its value tells.
  static let url: [RecordKey] = [
    "url", "source", "link", "permalink", "address", "uri", "web_url", "canonical_link",
    "responded_url", "requested_url",
  ]

  static let canonical: [RecordKey] = ["canonical_link", "canonical_url", "canonical"]

  /// What an outlet calls itself. trafilatura's `source-hostname` is a name in spite of its name.
  static let outletName: [RecordKey] = [
    "sitename", "source-hostname", "outlet", "publication", "publisher", "media_name", "meta_site_name",
    "site_name", "newspaper", "outlet_name", "provider", "source_name", "source", "site",
  ]

  /// Where no name is given, the host stands for it.
  static let outletHost: [RecordKey] = ["hostname", "source_domain", "domain", "outlet_domain", "media_url", "host"]

  static let author: [RecordKey] = ["author", "authors", "byline", "creator", "dc:creator", "writer", "by"]

  static let language: [RecordKey] = ["language", "lang", "meta_lang", "in_language"]

  /// Groups, the most trusted first: of the first group that holds a date every date becomes a dating, and no other group
  /// is asked. Issued under an embargo, an article is public from its release on; a bare time stamp may be any machine's.
  static let published: [[RecordKey]] = [
    ["date.publication"], ["date.release"],
    [
      "date_publish", "published_at", "published", "date_published", "publish_date", "publishing_date",
      "publication_date", "published_date", "published_time", "pubdate", "date", "published_on", "date_gmt",
    ],
    ["date.issue", "first_created"], ["content_created", "story.date"], ["datetime", "timestamp"],
  ]

  static let modified: [RecordKey] = [
    "date_modify", "modified_at", "modified", "date_modified", "updated_at", "updated", "last_modified", "lastmod",
    "modified_time", "update_date", "last_updated", "date_updated",
  ]

  /// When somebody's program fetched it or wrote it down.
  static let retrieved: [RecordKey] = [
    "date_download", "retrieved_at", "retrieved", "filedate", "crawled_at", "date_crawled", "crawl_date",
    "fetched_at", "fetch_date", "downloaded_at", "download_date", "scraped_at", "scrape_date", "access_date",
  ]

  /// When a collection took it in.
  static let processed: [RecordKey] = ["indexed_date", "collect_date", "indexed_at", "processed_at"]

  /// What `--map` calls them.
  static let fields: [(name: String, keys: [RecordKey])] = [
    ("id", id), ("url", url), ("title", title), ("text", text), ("outlet", outletName), ("author", author),
    ("date", published.flatMap { $0 }.filter { !$0.compared.contains(".") }), ("modified", modified),
    ("retrieved", retrieved), ("language", language),
  ]

  static let dates = published.flatMap { $0 } + modified + retrieved + processed

  /// Arrays of records inside one object.
  static let wrapper: [RecordKey] = ["articles", "documents", "docs", "items", "results", "records", "data"]
}

/// A name as it is compared: without case, spaces, `-` and `_`.
struct RecordKey: Hashable, ExpressibleByStringLiteral {
  let compared: String

  init(_ name: String) {
    let bytes = name.utf8.compactMap { b -> UInt8? in
      if b == 0x20 || b == UInt8(ascii: "-") || b == UInt8(ascii: "_") { return nil }
      return b >= 0x41 && b <= 0x5A ? b | 0x20 : b
    }
    compared = String(decoding: bytes, as: UTF8.self)
  }

  init(stringLiteral name: String) { self.init(name) }
}
