import ArgumentParser
import Stemma

struct MatchStage: FilterStage {
  static let filter = StageFilter.match
  static let configuration = help
}
