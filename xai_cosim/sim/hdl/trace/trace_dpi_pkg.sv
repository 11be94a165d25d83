// SPDX-License-Identifier: Apache-2.0
// Functions of trace_dpi.cpp, which knows what is expected of each beat of the running job.
`ifndef AXIS_WIDTH
`define AXIS_WIDTH 256
`endif
package trace_dpi_pkg;
  localparam int unsigned MaxWidth = `AXIS_WIDTH;  // of the widest stream
  localparam int unsigned LabelWidth = 256;

  import "DPI-C" function int trace_open(input string name, input int bytes);
  import "DPI-C" function bit trace_beat(
    input int id, input bit accepted, output bit [MaxWidth-1:0] expected, output int beat, output int tile,
    output int channel, output int row, output int column, output int element
  );
  import "DPI-C" function real trace_scale(input int id);
  import "DPI-C" function void trace_label(output bit [LabelWidth-1:0] label);
  import "DPI-C" function longint unsigned axis_now();
  import "DPI-C" function longint unsigned trace_released();
endpackage
