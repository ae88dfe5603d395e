import GRDB
import ReportedSpeech

extension Transaction {
  /// The id of the outlet of this name, made where there is none.
  ///
  /// `publishes`: it is named as the publisher of an article, not only cited or credited.
  func outlet(_ outlet: Outlet?, publishes: Bool, run: Int64) throws -> Int64? {
    guard let outlet, !outlet.name.isEmpty else { return nil }
    let called = try first(PackageResources.outlet_alias_sql, ["name": outlet.name]) { try $0.text() }
    let arguments: StatementArguments = [
      "name": called ?? outlet.name, "domain": outlet.domain, "publishes": publishes ? 1 : 0,
    ]
    if let known = try ids(PackageResources.outlet_known_sql, arguments).first { return known }
    return try ids(PackageResources.outlet_merge_sql, arguments &+ ["run": run]).first
  }

  /// Spells outlets as the readings and citations that are left do, and drops those that nothing names.
  func mendOutlets() throws {
    try execute(PackageResources.outlets_drop_sql)
    try execute(PackageResources.outlets_mend_sql)
  }
}
