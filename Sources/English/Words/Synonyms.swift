/// Which stems may stand for each other, and which mean the opposite, from a fixed table.
///
/// Written by Tools/synonyms.py from WordNet 3.0 as Debian packages it, and shipped rather than read from where that may be
/// installed: two machines must not judge one pair differently, and a graph decided afresh must be the same graph.
public struct Synonyms: Sendable {
  public static let standard = Synonyms()

  /// The lexicon that the stems are from, for whoever asks what decides.
  public let lexicon = "WordNet 3.0, shipped"
  /// How many stems have synonyms.
  public var count: Int { groups.count }

  private var groups: [UInt64: [UInt16]] = [:]
  private var opposed: [UInt64: [UInt64]] = [:]

  private init() {
    groups.reserveCapacity(12_000)
    for (n, stems) in Self.lists(Self.groups).enumerated() {
      for stem in stems { groups[stem, default: []].append(UInt16(truncatingIfNeeded: n)) }
    }
    for pair in Self.lists(Self.opposites) where pair.count == 2 {
      opposed[pair[0], default: []].append(pair[1])
      opposed[pair[1], default: []].append(pair[0])
    }
  }

  private static func lists(_ table: StaticString) -> [[UInt64]] {
    table.withUTF8Buffer { text in
      text.split(separator: UInt8(ascii: ",")).map { group in
        group.split(separator: UInt8(ascii: " ")).map { Fingerprint.of($0) }
      }
    }
  }

  /// The groups a stem is in, ascending.
  public func groups(of stem: UInt64) -> [UInt16] { groups[stem] ?? [] }

  public func areOpposite(_ a: UInt64, _ b: UInt64) -> Bool { opposed[a]?.contains(b) ?? false }

  /// Whether two ascending lists of groups meet.
  public static func meet(_ a: [UInt16], _ b: [UInt16]) -> Bool {
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] { return true }
      if a[i] < b[j] { i += 1 } else { j += 1 }
    }
    return false
  }
}
