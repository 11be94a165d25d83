// SPDX-License-Identifier: Apache-2.0
// Simulation main for cocotb: toggles ap_clk itself and wakes Python only where a callback is due.
//
// A step is a clock edge or the deadline of a timer. What cocotb's own main does at each step, it does here only where
// Python has something to do: a step that wakes nobody costs one evaluation of the model. Sampling is cocotb's: at an
// edge of the clock, Python runs before the registers change, and what it writes is seen after them.
//
// There is one clock and no delay in the HDL (Verilator's --no-timing).

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>

#include "Vbench.h"
#include "verilated.h"
#include "verilated_vpi.h"
#if VM_TRACE_FST
#include "verilated_fst_c.h"
using Trace = VerilatedFstC;
#elif VM_TRACE
#include "verilated_vcd_c.h"
using Trace = VerilatedVcdC;
#endif
#if VM_COVERAGE
#include "verilated_cov.h"
#endif

void Vbench___024root___eval(Vbench___024root*);  // of the model

extern "C" void vlog_startup_routines_bootstrap();  // of cocotb: registers its callbacks

// Verilator's own prints a line at each $finish; compiled out by VL_USER_FINISH.
void vl_finish(const char*, int, const char*) { Verilated::threadContextp()->gotFinish(true); }

namespace {

constexpr uint64_t kHalfPeriod = 5000;  // of 1 ps: 100 MHz
constexpr uint64_t kNever = ~uint64_t{0};

// Returns the number behind a plusarg, such as +trace_to=5000.
[[maybe_unused]] uint64_t number(VerilatedContext& context, const char* name, uint64_t otherwise) {
  const std::string found = context.commandArgsPlusMatch(name);
  return found.empty() ? otherwise : std::stoull(found.substr(found.find('=') + 1));
}

// Calls Python for each signal that it waits for and that has changed; false where there was none.
bool call_value_callbacks() {
  if (!VerilatedVpi::callValueCbs()) return false;
  while (VerilatedVpi::callValueCbs()) {
  }
  return true;
}

// Runs model and Python until neither has anything left to do at this time.
void settle(Vbench& top) {
  do {
    do {
      top.eval();
      VerilatedVpi::clearEvalNeeded();
      VerilatedVpi::doInertialPuts();
      call_value_callbacks();
    } while (VerilatedVpi::evalNeeded());
    VerilatedVpi::callCbs(cbReadWriteSynch);
    VerilatedVpi::doInertialPuts();
    call_value_callbacks();
  } while (VerilatedVpi::evalNeeded());
  VerilatedVpi::callCbs(cbReadOnlySynch);
}

// Runs the model alone. What eval() does around it serves traces, and queues that settle() looks at often enough.
void step(Vbench& top) {
#if VM_TRACE
  top.eval();
#else
  Vbench___024root___eval(top.rootp);
#endif
}

// Goes from edge to edge until $finish, or until Python waits for nothing any more.
template <typename Dump>
void run(VerilatedContext& context, Vbench& top, Dump dump) {
  uint64_t edge = kHalfPeriod, deadline = kNever;
  bool awake = true;          // Python ran in the last step
  bool waits = false;         // it waits for a signal,
  bool waits_clock = false;   // perhaps for the clock
  top.ap_clk = 0;
  settle(top);
  while (!context.gotFinish()) {
    dump(context.time());
    if (awake) {  // nobody but Python changes what it waits for
      deadline = VerilatedVpi::cbNextDeadline();
      waits = waits_clock = VerilatedVpi::hasCbs(cbValueChange);
    } else if (!waits && deadline == kNever) {
      break;
    }
    context.time(std::min(edge, deadline));
    // a callback for the next step was registered in the last one, or not at all
    awake = awake && VerilatedVpi::callCbs(cbNextSimTime);
    if (deadline <= context.time()) {
      VerilatedVpi::callTimedCbs();
      awake = true;
    }
    if (awake) VerilatedVpi::doInertialPuts();
    if (context.time() == edge) {
      top.ap_clk = !top.ap_clk;
      edge += kHalfPeriod;
    }
    // before the edge takes effect no other signal can have changed
    if (awake || waits_clock) {
      waits_clock = call_value_callbacks();
      awake |= waits_clock;
    }
    if (!awake) {
      step(top);
      awake = waits && call_value_callbacks();
    }
    if (awake) settle(top);
  }
}

}  // namespace

int main(int argc, char** argv) {
  const auto context = std::make_unique<VerilatedContext>();
  Verilated::threadContextp(context.get());
  context->commandArgs(argc, argv);
  context->fatalOnVpiError(false);  // cocotb probes for what may not exist
  const auto top = std::make_unique<Vbench>(context.get(), "");  // cocotb looks for its top under no name
  vlog_startup_routines_bootstrap();
  // also where an assertion stops the run
  Verilated::addExitCb([](void*) { VerilatedVpi::callCbs(cbEndOfSimulation); }, nullptr);
  VerilatedVpi::callCbs(cbStartOfSimulation);
#if VM_TRACE
  // +trace=FILE, and of times in ps: +trace_from=, +trace_to=
  Trace trace;
  const uint64_t from = number(*context, "trace_from=", 0), to = number(*context, "trace_to=", kNever);
  std::string file = context->commandArgsPlusMatch("trace=");
  if (!file.empty()) {
    context->traceEverOn(true);
    top->trace(&trace, 99);
    trace.open(file.substr(file.find('=') + 1).c_str());
  }
  run(*context, *top, [&](uint64_t time) {
    if (time >= from && time <= to) trace.dump(time);
  });
  trace.close();
#else
  run(*context, *top, [](uint64_t) {});
#endif
  top->final();
  VerilatedVpi::callCbs(cbEndOfSimulation);
#if VM_COVERAGE
  context->coveragep()->write();  // to +verilator+coverage+file+FILE
#endif
  return context->errorCount() > 0;
}
