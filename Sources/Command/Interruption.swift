import Foundation
import Stemma

/// What is done when somebody calls the process off: outputs that have no name yet are taken away, and nothing else
/// needs to be, since a graph rolls back what was not finished.
enum Interruption {
  /// Not where whoever started the process had it ignored, as `nohup` does.
  static func heed(_ number: Int32) {
    // Touched here, since a signal may come at any moment and nothing may be made in it.
    UnfinishedOutputs.prepare()
    var former = sigaction()
    sigaction(number, nil, &former)
    guard !isIgnored(former) else { return }
    signal(number) { number in
      UnfinishedOutputs.remove()
      _exit(128 + number)
    }
  }

  /// The handler stands first, and 1 is none.
  private static func isIgnored(_ action: sigaction) -> Bool {
    withUnsafeBytes(of: action) { $0.loadUnaligned(as: Int.self) } == 1
  }
}
