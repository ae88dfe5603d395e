import Foundation

/// Threads beside the caller's, for what waits for a disk or computes for long: a task that awaits it blocks nobody.
struct WorkQueue: Sendable {
  private let queue: OperationQueue

  /// - Parameter width: how much of it runs at once; the rest waits its turn.
  init(_ name: String, width: Int) {
    queue = OperationQueue()
    queue.name = "stemma.\(name)"
    queue.maxConcurrentOperationCount = max(1, width)
  }

  /// What a task no longer waits for is not begun; what began runs to its end.
  ///
  /// - Throws: `StemmaError`, also for what `work` throws of other rooms.
  func run<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws(StemmaError) -> T {
    let isAbandoned = Flag()
    let result: Result<T, StemmaError> = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        queue.addOperation {
          continuation.resume(returning: isAbandoned.isRaised ? .failure(.cancelled) : StemmaError.catching(work))
        }
      }
    } onCancel: {
      isAbandoned.raise()
    }
    return try result.get()
  }
}

/// Raised once by one thread, seen by others.
final class Flag: @unchecked Sendable {
  private let lock = NSLock()
  private var raised = false

  var isRaised: Bool { lock.withLock { raised } }
  func raise() { lock.withLock { raised = true } }
}
