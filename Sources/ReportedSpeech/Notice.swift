/// Something a person should know about an input that was read all the same, or was not.
public struct Notice: Hashable, Sendable {
  /// The file as the user named it; "-" for standard input.
  public var file: String
  /// "line 12", "record 3", "byte 4096"; nil for the whole file.
  public var place: String?
  public var message: String
  /// The record was left out.
  public var skipped: Bool

  package init(file: String, place: String? = nil, message: String, skipped: Bool = false) {
    self.file = file
    self.place = place
    self.message = message
    self.skipped = skipped
  }

  /// "articles.jsonl, line 12: not JSON: …"
  public var text: String { file + (place.map { ", \($0)" } ?? "") + ": " + message }
}
