/// The version that `stemma --version` prints and that every run records.
package enum Version {
  package static let text = "0.2.0"
}
