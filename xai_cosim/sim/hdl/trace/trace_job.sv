// SPDX-License-Identifier: Apache-2.0
// Tells a viewer the running job and the clock cycle, as the environment counts it; for traced builds.
module trace_job (
  input logic clk_i
);
  import trace_dpi_pkg::*;

  logic [63:0] cycle;
  bit [LabelWidth-1:0] label;
  logic [LabelWidth-1:0] job;  // its name, in ASCII

  always_ff @(posedge clk_i) begin
    cycle <= axis_now() + 1;  // the transfers of this cycle carry this number at its end
    trace_label(label);
    job <= label;
  end
endmodule
