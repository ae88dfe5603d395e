import Decisions

/// The version that `stemma --version` prints and that every run records.
public typealias Version = Decisions.Version
