import GRDB
import ReportedSpeech

/// How far keys are spread over articles.
///
/// To count all articles that hold a key would make each new one dearer than the last. One article in four is enough to
/// tell, and of those the first few in an order that only their texts decide: so what is found does not depend on the order
/// of arrival, and a key that is known to be common costs nothing until one comes that belongs among those few.
extension Transaction {
  /// The keys whose sample changed since they were judged, where enough articles hold them.
  public func staleKeys() throws -> [Int64] {
    try ids(PackageResources.keys_judged_sql, ["fewest": KeyHolder.fewest])
  }

  /// The first articles of the sample that hold a key.
  public func holders(of key: Int64) throws -> [KeyHolder] {
    let articles = try ids(PackageResources.key_holders_sql, ["hash": key, "limit": KeyHolder.fewest])
    var speakers: [Int64: Set<String>] = [:]
    _ = try all(PackageResources.speakers_in_sql, ["articles": articles.json]) {
      speakers[try $0.integer(), default: []].insert(try $0.text())
    }
    return try articles.map {
      KeyHolder(speakers: speakers[$0] ?? [], fingerprints: Set(try ids(PackageResources.fingerprints_sql, [$0])))
    }
  }

  /// Whether the key was judged otherwise before.
  public func judge(_ key: Int64, isCommon: Bool, in run: Run) throws -> Bool {
    isCommon
      ? try change(PackageResources.key_common_sql, ["hash": key, "run": run.id]) > 0
      : try change(PackageResources.key_uncommon_sql, [key]) > 0
  }

  /// All stale keys are judged.
  public func settleKeys() throws { try execute(PackageResources.keys_settled_sql) }

  /// The keys of these articles have to be judged again, where those are among the first that hold them.
  private func loosenKeys(of articles: [Int64], run: Int64) throws {
    try execute(PackageResources.keys_stale_sql, ["articles": articles.json, "run": run, "head": KeyHolder.fewest])
  }

  /// The statements that hold some keys.
  public func statements(holding keys: [Int64]) throws -> [Int64] {
    try ids(PackageResources.key_statements_sql, [keys.json])
  }

  /// The articles whose text some fingerprints were taken of.
  public func articles(printing fingerprints: [Int64]) throws -> [Int64] {
    try ids(PackageResources.fingerprints_hold_sql, [fingerprints.json])
  }

  /// Marks what says only what is said everywhere; the statements that were marked otherwise.
  public func markBoilerplate(_ statements: [Int64]) throws -> (now: [Int64], noMore: [Int64]) {
    let changed = try all(PackageResources.boilerplate_mark_sql, [statements.json]) {
      (try $0.integer(), try $0.flag())
    }
    return (changed.filter(\.1).map(\.0).sorted(), changed.filter { !$0.1 }.map(\.0).sorted())
  }

  /// Forgets likenesses that nothing but these keys brought up; the statements that were linked by them.
  public func unlink(sharing keys: [Int64]) throws -> [Int64] {
    let pairs = try all(PackageResources.likenesses_unkeyed_sql, [keys.json]) { (try $0.integer(), try $0.integer()) }
    for (first, second) in pairs { try execute(PackageResources.likeness_delete_sql, [first, second]) }
    return Set(pairs.flatMap { [$0.0, $0.1] }).sorted()
  }

  /// Whether an earlier schema's keys were taken out and none made since.
  public func lacksKeys() throws -> Bool {
    try first(PackageResources.keys_missing_sql) { try $0.flag() } ?? false
  }

  /// Gives an article's statements other keys, and its text other fingerprints.
  public func rekey(
    _ article: Int64, _ keys: [(statement: Int64, keys: [Key])], fingerprints: Set<Int64>, in run: Run
  ) throws {
    try execute(PackageResources.keys_delete_sql, [article])
    for (statement, keys) in keys { try insert(keys, of: statement, run: run.id) }
    try execute(PackageResources.fingerprints_delete_sql, [article])
    try execute(
      PackageResources.fingerprints_insert_sql,
      ["article": article, "run": run.id, "hashes": fingerprints.sorted().json])
    try execute(PackageResources.article_keyed_sql, [article])
    let hash = try first(PackageResources.text_hash_sql, [article]) { try $0.text() }
    try sample(article, textHash: hash ?? "", run: run.id)
  }

  func insert(_ keys: [Key], of statement: Int64, run: Int64) throws {
    for key in keys { try execute(PackageResources.key_insert_sql, [key.hash, statement, key.weight, run]) }
  }

  /// Takes an article's keys into the sample, if it is one of those.
  func sample(_ article: Int64, textHash: String, run: Int64) throws {
    guard let digit = textHash.first?.hexDigitValue, digit < 4, let rank = Int64(textHash.prefix(15), radix: 16)
    else { return }
    try execute(PackageResources.key_sample_insert_sql, ["article": article, "rank": rank, "run": run])
    try loosenKeys(of: [article], run: run)
  }

  /// Takes articles out of the sample.
  func unsample(_ articles: [Int64], run: Int64) throws {
    try loosenKeys(of: articles, run: run)
    try execute(PackageResources.key_sample_delete_sql, [articles.json])
  }

  /// Nothing is common any more, and everything has to be judged.
  func dropSpread(in run: Run) throws {
    try execute(PackageResources.common_keys_drop_sql)
    try execute(PackageResources.keys_all_stale_sql, [run.id])
  }
}
