import English
import ReportedSpeech

/// Where the outlets that texts name have their own reports of a claim.
///
/// A reference type, so that each name is looked through once: hundreds of articles credit one agency.
final class OutletIndex {
  private let reports: ReportSet
  /// Made when a text first names an outlet: most name none.
  private lazy var outlets: [(outlet: Outlet, places: [Int])] = {
    var places: [Outlet: [Int]] = [:]
    for place in reports.indices {
      if let outlet = reports.reports[place].article.outlet { places[outlet, default: []].append(place) }
    }
    return places.map { ($0.key, $0.value) }.sorted { $0.places[0] < $1.places[0] }
  }()
  private var found: [Query: [Int]] = [:]
  private var known: [Naming: Bool] = [:]

  private struct Query: Hashable {
    var name: String
    var isLoose: Bool
    var group: TextName?
  }

  private struct Naming: Hashable {
    var name: String
    var outlet: Outlet
  }

  init(_ reports: ReportSet) { self.reports = reports }

  /// Whether a text names this very outlet.
  func names(_ name: String, _ outlet: Outlet) -> Bool {
    let key = Naming(name: name, outlet: outlet)
    if let answer = known[key] { return answer }
    let answer = OutletName.names(name, outlet, loosely: false)
    known[key] = answer
    return answer
  }

  /// More articles of one outlet on one claim say nothing more.
  private static let most = 8

  /// The earliest places whose article's outlet a text names, other than this article's own; loosely only where no outlet
  /// bears the very name.
  ///
  /// - Parameter group: the copy group that they are in; nil for all of them.
  func places(named name: String, besides place: Int, inGroup group: TextName? = nil) -> [Int] {
    let own = reports.reports[place].article.key
    for isLoose in [false, true] {
      let others = all(Query(name: name, isLoose: isLoose, group: group)).lazy
        .filter { self.reports.reports[$0].article.key != own }.prefix(Self.most)
      if !others.isEmpty { return Array(others) }
    }
    return []
  }

  private func all(_ query: Query) -> [Int] {
    if let answer = found[query] { return answer }
    let named = outlets.filter { OutletName.names(query.name, $0.outlet, loosely: query.isLoose) }
    let answer = named.flatMap(\.places).sorted().filter {
      query.group == nil || reports.reports[$0].article.copyGroup?.name == query.group
    }
    found[query] = answer
    return answer
  }
}
