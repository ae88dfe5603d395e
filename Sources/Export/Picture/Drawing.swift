/// A picture that stands in a page or in a file of its own: SVG, out of a layout that is tested without a browser.
package protocol Drawing: Sendable {
  /// As a part of a page, which styles it.
  var drawing: String { get }
  /// As a document.
  var svg: String { get }
}
