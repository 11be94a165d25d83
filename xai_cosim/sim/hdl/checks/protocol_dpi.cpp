// SPDX-License-Identifier: Apache-2.0
// Collects the violations that the protocol checkers report: each rule and port once, with the cycle of the first.
//
// The environment takes them with protocol_take. What nobody has taken when the simulation ends is written to the
// file that the variable PROTOCOL_VIOLATIONS names, so that no run passes over it.

#include <cstdint>
#include <cstdlib>
#include <deque>
#include <fstream>
#include <set>
#include <string>

extern "C" uint64_t axis_now();

namespace {

class Violations {
 public:
  ~Violations() {
    const char* path = std::getenv("PROTOCOL_VIOLATIONS");
    leave();
    if (path == nullptr || left_.empty()) return;
    std::ofstream file(path);
    for (const auto& line : left_) file << line << '\n';
  }

  void add(const std::string& rule, const std::string& port) {
    if (!known_.insert(rule + ' ' + port).second) return;
    // the rules tell of the cycle before
    waiting_.push_back(rule + " at " + port + ", cycle " + std::to_string(axis_now() - 1));
  }

  const char* take() {
    if (waiting_.empty()) return nullptr;
    taken_ = waiting_.front();
    waiting_.pop_front();
    return taken_.c_str();
  }

  void leave() {
    left_.insert(left_.end(), waiting_.begin(), waiting_.end());
    forget();
  }

  void forget() {
    known_.clear();
    waiting_.clear();
  }

 private:
  std::set<std::string> known_;
  std::deque<std::string> waiting_, left_;
  std::string taken_;
};

Violations violations;

}  // namespace

extern "C" {

void protocol_violation(const char* rule, const char* port) { violations.add(rule, port); }

const char* protocol_take() { return violations.take(); }

void protocol_leave() { violations.leave(); }

void protocol_forget() { violations.forget(); }

}  // extern "C"
