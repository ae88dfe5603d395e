/// Why nothing could be read at all. What is wrong with one file or one record is a `Notice` instead.
public enum IntakeError: Error, Hashable, Sendable {
  /// A path the user named does not exist.
  case noSuchPath(String)
  /// `--published` holds a date that is not one, or that may be two.
  case unreadableDate(String)
  /// `--zone` holds neither an offset nor a zone of the tz database.
  case unknownZone(String)
  /// `--map` is not COLUMN=FIELD, or the field is none of `fields`.
  case unreadableMapping(String, fields: [String])
  /// `--limit` is not NAME=NUMBER, or names none of `known`.
  case unreadableLimit(String, known: [String])
  /// `--format` names no format; `known` are the ids there are.
  case unknownFormat(String, known: [String])
  /// A draft that is none of the forms that drafts are read in, and why.
  case unreadableDraft(String, String)
}
