import ArgumentParser

/// What a shell script can tell apart.
enum Exit {
  /// Done, whatever `check` and `compare` judged.
  static let done = ExitCode(0)
  /// `verify` found faults, or `--strict` stopped at the first bad record.
  static let faults = ExitCode(1)
  static let usage = ExitCode(2)
  static let nothingFound = ExitCode(3)
  /// No database, or trouble with it.
  static let database = ExitCode(4)
  static let interrupted = ExitCode(130)
}
