// Which of the rules that all AXI channels share a channel breaks in this cycle.
//
// A payload is kept when a wait begins and compared only while it lasts.
module handshake_rules #(
  parameter int Width = 32,
  parameter int MaxWait = 0  // cycles that valid should wait at most; 0: any number
) (
  input  logic             clk_i,
  input  logic             rst_ni,
  input  logic             valid_i,
  input  logic             ready_i,
  input  logic [Width-1:0] payload_i,
  output logic             early_o,    // valid in the first cycle after reset
  output logic             dropped_o,  // valid fell before its handshake
  output logic [Width-1:0] changed_o,  // bits that changed before their handshake
  output logic             slow_o      // ready did not come within MaxWait cycles
);
  logic in_reset_q, waiting_q, waits;
  logic [Width-1:0] payload_q;

  assign waits = rst_ni && valid_i && !ready_i;

  always_ff @(posedge clk_i) begin
    in_reset_q <= !rst_ni;
    waiting_q <= waits;
    if (waits && !waiting_q) payload_q <= payload_i;
  end

  assign early_o = rst_ni && in_reset_q && valid_i;
  assign dropped_o = rst_ni && waiting_q && !valid_i;
  assign changed_o = rst_ni && waiting_q && valid_i ? payload_i ^ payload_q : '0;

  if (MaxWait == 0) begin : gen_patient
    assign slow_o = 1'b0;
  end else begin : gen_impatient
    logic [31:0] wait_q;
    always_ff @(posedge clk_i) wait_q <= waits ? wait_q + 1 : '0;
    assign slow_o = waits && wait_q >= MaxWait;
  end
endmodule
