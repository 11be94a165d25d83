// SPDX-License-Identifier: Apache-2.0
// Functions of axis_dpi.cpp, which moves beats between stream ports and buffers of the simulation host.
`ifndef AXIS_WIDTH
`define AXIS_WIDTH 256
`endif
package axis_dpi_pkg;
  localparam int unsigned MaxWidth = `AXIS_WIDTH;  // of the widest stream

  import "DPI-C" function int axis_open(input string name, input int bytes);
  import "DPI-C" function bit axis_play(
    input int id, input bit accepted, output bit [MaxWidth-1:0] data, output bit last
  );
  import "DPI-C" function bit axis_record(
    input int id, input bit accepted, input bit [MaxWidth-1:0] data, input bit last
  );
  import "DPI-C" function bit axis_tick();
endpackage
