// SPDX-License-Identifier: Apache-2.0
// The simulation main of sim/hdl, and what runs a job at once, without Python: from a reset, register accesses by a
// script, packets as they are loaded. Called while the clock is low.

#include "../../sim/hdl/sim/main.cpp"

#include <cstring>
#include <vector>

#include "Vbench__Syms.h"

extern "C" {
void axis_arm(uint64_t silence, uint64_t most);
void axis_disarm();
int axis_stuck();
void protocol_forget();
}

namespace {

constexpr int kReset = 4, kRelease = 2;  // cycles of reset, and behind it
constexpr int kWait = 50;                // cycles in which each channel of an access must go on
constexpr int kPolls = 30;               // reads in which a value must come

enum Kind : uint32_t { kWrite, kRead, kStart, kThrough };

// As the environment writes it. A read is repeated until `value` comes in the bits of `mask`.
struct Step {
  uint32_t kind, port, address, value, mask;
};

class Pin {
 public:
  Pin(const char* scope, const std::string& name)
      : var_(Verilated::threadContextp()->scopeFind(scope)->varFind(name.c_str())) {}

  uint32_t get() const {
    uint32_t value = 0;
    std::memcpy(&value, var_->datap(), bytes());
    return value;
  }
  void set(uint32_t value) { std::memcpy(var_->datap(), &value, bytes()); }

 private:
  size_t bytes() const { return std::min<size_t>(var_->entSize(), sizeof(uint32_t)); }

  VerilatedVar* var_;
};

// The pins of an AXI4-Lite port.
struct Lite {
  explicit Lite(const std::string& name)
      : name{name}, aw{"TOP", name + "_AWADDR"}, aw_valid{"TOP", name + "_AWVALID"}, aw_ready{"TOP", name + "_AWREADY"},
        w{"TOP", name + "_WDATA"}, w_all{"TOP", name + "_WSTRB"}, w_valid{"TOP", name + "_WVALID"},
        w_ready{"TOP", name + "_WREADY"}, b{"TOP", name + "_BRESP"}, b_valid{"TOP", name + "_BVALID"},
        b_ready{"TOP", name + "_BREADY"}, ar{"TOP", name + "_ARADDR"}, ar_valid{"TOP", name + "_ARVALID"},
        ar_ready{"TOP", name + "_ARREADY"}, r{"TOP", name + "_RDATA"}, r_resp{"TOP", name + "_RRESP"},
        r_valid{"TOP", name + "_RVALID"}, r_ready{"TOP", name + "_RREADY"} {}

  std::string name;
  Pin aw, aw_valid, aw_ready, w, w_all, w_valid, w_ready, b, b_valid, b_ready;
  Pin ar, ar_valid, ar_ready, r, r_resp, r_valid, r_ready;
};

class Quick {
 public:
  void open(const std::string& port) {
    if (std::none_of(ports_.begin(), ports_.end(), [&](const Lite& known) { return known.name == port; }))
      ports_.emplace_back(port);
  }

  void reset() {
    axis_disarm();
    for (Lite& port : ports_) {
      for (Pin* pin : {&port.aw_valid, &port.w_valid, &port.ar_valid}) pin->set(0);
      for (Pin* pin : {&port.b_ready, &port.r_ready}) pin->set(1);
    }
    reset_.set(0);
    fall();
    for (int cycle = 1; cycle < kReset; cycle++) edge();
    protocol_forget();  // here: a rule that the job before broke in its last cycle is told one later
    rise();
    reset_.set(1);
    fall();
    for (int cycle = 1; cycle < kRelease; cycle++) edge();
    at_edge_ = true;
  }

  bool step(const Step& step, uint64_t silence, uint64_t most) {
    switch (step.kind) {
      case kWrite:
        return write(ports_[step.port], step);
      case kRead:
        for (int poll = 0; poll < kPolls; poll++) {
          uint32_t value = 0;
          if (!read(ports_[step.port], step, value)) return false;
          if ((value & step.mask) == step.value) return true;
        }
        return false;
      case kStart:
        axis_arm(silence, most);
        return true;
      default:
        for (; !done_.get(); at_edge_ = false) edge();  // the watch gives up
        return !axis_stuck();
    }
  }

 private:
  void eval() { Vbench___024root___eval(root_); }
  void rise() {
    clock_.set(1);
    eval();
  }
  void fall() {
    clock_.set(0);
    eval();
  }
  // Goes to the next clock edge; registers have not changed yet.
  void edge() {
    rise();
    fall();
  }
  void next_edge() {
    if (at_edge_) edge();
    at_edge_ = true;
  }

  bool write(Lite& port, const Step& step) {
    next_edge();
    rise();
    port.aw.set(step.address);
    port.w.set(step.value);
    port.w_all.set(0xF);
    port.aw_valid.set(1);
    port.w_valid.set(1);
    fall();
    for (int wait = 0; port.aw_valid.get() || port.w_valid.get(); wait++) {
      if (wait == kWait) return false;
      const bool address = port.aw_ready.get(), data = port.w_ready.get();
      rise();
      if (address) port.aw_valid.set(0);
      if (data) port.w_valid.set(0);
      fall();
    }
    return high(port.b_valid) && port.b.get() == 0;
  }

  bool read(Lite& port, const Step& step, uint32_t& value) {
    next_edge();
    rise();
    port.ar.set(step.address);
    port.ar_valid.set(1);
    fall();
    if (!high(port.ar_ready)) return false;
    rise();
    port.ar_valid.set(0);
    fall();
    if (!high(port.r_valid)) return false;
    value = port.r.get();
    return port.r_resp.get() == 0;
  }

  // Goes to the next edge at which a pin is high, this one perhaps.
  bool high(const Pin& pin) {
    for (int wait = 0; !pin.get(); wait++) {
      if (wait == kWait) return false;
      edge();
    }
    return true;
  }

  bool at_edge_ = true;  // or in the cycle before it
  Vbench___024root* root_ =
      &static_cast<Vbench__Syms*>(Verilated::threadContextp()->scopeFind("TOP")->symsp())->TOP;
  Pin clock_{"TOP", "ap_clk"}, reset_{"TOP", "ap_rst_n"}, done_{"TOP", "streams_done"};
  std::vector<Lite> ports_;
};

Quick& quick() {
  static Quick only;
  return only;
}

}  // namespace

extern "C" {

// Makes an AXI4-Lite port known, once: steps count them in this order.
void quick_open(const char* port) { quick().open(port); }

// Chooses a change: sets a variable of the design.
void quick_set(const char* scope, const char* name, uint32_t value) { Pin(scope, name).set(value); }

void quick_reset() { quick().reset(); }

// Goes through a script; returns how many of its steps went well, which are all or those before the first that did not.
uint64_t quick_run(const Step* steps, uint64_t count, uint64_t silence, uint64_t most) {
  for (uint64_t number = 0; number < count; number++)
    if (!quick().step(steps[number], silence, most)) return number;
  return count;
}

}  // extern "C"
