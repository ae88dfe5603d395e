import Decisions

/// The version that `stemma --version` prints and that every run records.
package typealias Version = Decisions.Version
