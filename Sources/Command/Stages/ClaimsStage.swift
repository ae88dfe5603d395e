import ArgumentParser
import Stemma

struct ClaimsStage: FilterStage {
  static let filter = StageFilter.claims
  static let configuration = help
}
