import Graph

/// One row of the answer to a question.
package protocol AnswerRow: Sendable {
  static var question: NamedQuery { get }
  /// Reads the cells in the order of the question's columns.
  init(_ cells: inout Cells) throws
}
