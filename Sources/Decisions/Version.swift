/// The version that `stemma --version` prints and that every run records.
public enum Version {
  public static let text = "0.2.0"
}
