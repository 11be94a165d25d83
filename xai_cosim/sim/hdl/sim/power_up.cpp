// SPDX-License-Identifier: Apache-2.0
// What registers and memories hold at the start. The linker puts these functions around Verilator's own (ld --wrap),
// which give a variable a random value that follows from the run's seed and from its salt, the hash of its name.
//
// Verilator's give each word of a memory the same value; these do not. Variables whose salts stand in the file that
// +power_up= names start at 0. Code of the design (initial) runs later, and wins.

#include <cstdint>
#include <fstream>
#include <string>
#include <unordered_set>

#include "verilated.h"

IData random_i(int, uint64_t, uint64_t) __asm__("__real__Z22VL_SCOPED_RAND_RESET_Iimm");
QData random_q(int, uint64_t, uint64_t) __asm__("__real__Z22VL_SCOPED_RAND_RESET_Qimm");
WDataOutP random_w(int, WDataOutP, uint64_t, uint64_t) __asm__("__real__Z22VL_SCOPED_RAND_RESET_WiPjmm");
IData start_i(int, uint64_t, uint64_t) __asm__("__wrap__Z22VL_SCOPED_RAND_RESET_Iimm");
QData start_q(int, uint64_t, uint64_t) __asm__("__wrap__Z22VL_SCOPED_RAND_RESET_Qimm");
WDataOutP start_w(int, WDataOutP, uint64_t, uint64_t) __asm__("__wrap__Z22VL_SCOPED_RAND_RESET_WiPjmm");

namespace {

std::unordered_set<uint64_t> read_salts() {
  std::unordered_set<uint64_t> salts;
  const std::string found = Verilated::threadContextp()->commandArgsPlusMatch("power_up=");
  if (found.empty()) return salts;
  const std::string name = found.substr(found.find('=') + 1);
  std::ifstream file(name);
  for (uint64_t salt; file >> salt;) salts.insert(salt);
  if (!file.eof()) vl_fatal(name.c_str(), 0, "", "not a file of salts");
  return salts;
}

bool zero(uint64_t salt) {
  static const std::unordered_set<uint64_t> salts = read_salts();
  return salts.count(salt) != 0;
}

// Returns what sets the words of a memory apart: the calls for them come one after another, with the memory's salt.
uint64_t word(uint64_t salt) {
  static uint64_t last = 0, hash = 0;
  hash = salt == last ? hash + 0x9e3779b97f4a7c15 : 0;
  last = salt;
  return hash;
}

}  // namespace

IData start_i(int bits, uint64_t scope, uint64_t salt) {
  return zero(salt) ? 0 : random_i(bits, scope ^ word(salt), salt);
}

QData start_q(int bits, uint64_t scope, uint64_t salt) {
  return zero(salt) ? 0 : random_q(bits, scope ^ word(salt), salt);
}

WDataOutP start_w(int bits, WDataOutP value, uint64_t scope, uint64_t salt) {
  return zero(salt) ? VL_ZERO_RESET_W(bits, value) : random_w(bits, value, scope ^ word(salt), salt);
}
