/// Every bound on what a graph's file may cost a process.
package struct GraphLimits: Hashable, Sendable {
  /// Bytes of a file that is checked, its indexes too, before anything is written into it; of a larger one the pages are.
  package var checkedSize = 64 << 20
  /// By how many percent a file larger than that may grow until its pages are checked again.
  package var uncheckedGrowth = 10
  /// Bytes of a file whose pages are checked before it is read.
  package var readCheckedSize = 4 << 20
  /// Seconds that a writer waits for another one.
  package var writerPatience = 600

  package static let standard = GraphLimits()

  package init() {}
}
