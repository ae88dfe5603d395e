/// Every bound on what a graph's file may cost a process.
public struct GraphLimits: Hashable, Sendable {
  /// Bytes of a file that is checked, its indexes too, before anything is written into it; of a larger one the pages are.
  public var checkedSize = 64 << 20
  /// By how many percent a file larger than that may grow until its pages are checked again.
  public var uncheckedGrowth = 10
  /// Bytes of a file whose pages are checked before it is read.
  public var readCheckedSize = 4 << 20
  /// Seconds that a writer waits for another one.
  public var writerPatience = 600

  public static let standard = GraphLimits()

  public init() {}
}
