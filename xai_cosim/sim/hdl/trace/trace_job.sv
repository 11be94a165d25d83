// SPDX-License-Identifier: Apache-2.0
// Tells a viewer the running job and the clock cycle, counted from the release of its packets; for traced builds.
module trace_job (
  input logic clk_i
);
  import trace_dpi_pkg::*;

  logic signed [63:0] cycle;
  bit [LabelWidth-1:0] label;
  logic [LabelWidth-1:0] job;  // its name, in ASCII

  always_ff @(posedge clk_i) begin
    cycle <= axis_now() + 1 - trace_released();  // the transfers of this cycle carry this number at its end
    trace_label(label);
    job <= label;
  end
endmodule
