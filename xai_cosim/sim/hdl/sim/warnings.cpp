// SPDX-License-Identifier: Apache-2.0
// A warning of the model ends the simulation: a file of $readmemh that is not there would else be a memory of zeros.

#include "verilated.h"

// Verilator's own prints a line and goes on; compiled out by VL_USER_WARN.
void vl_warn(const char* filename, int linenum, const char* hier, const char* msg) {
  vl_fatal(filename, linenum, hier, msg);
}
