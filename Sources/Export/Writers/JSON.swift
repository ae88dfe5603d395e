import ReportedSpeech

/// A JSON value that keeps the order of its keys: the contract lists them in an order, and people read them in it.
package typealias JSON = JSONValue
