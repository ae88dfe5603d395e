import CCommit

/// What the program was built from, as far as the build knew.
enum BuiltFrom {
  /// " (3634eb2…)", with "+" where files had been changed; "" outside a repository.
  static var words: String {
    let commit = String(cString: stemma_commit())
    return commit.isEmpty ? "" : " (\(commit))"
  }
}
