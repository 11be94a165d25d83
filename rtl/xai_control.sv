// SPDX-License-Identifier: Apache-2.0
// AXI4-Lite port of xai_top: one 256-byte window a kernel, then one with the ROUTE register of the streams.
//
// One transaction at a time. Refused with SLVERR and not obeyed: ROUTE while a job runs, while a beat is
// offered to or by the routed kernel, or to a kernel that is not there, and ap_start of a kernel that the
// streams are not routed to. A job runs from its ap_start until a read of its control register has shown
// ap_idle. Addresses behind the last window: DECERR.
module xai_control #(
  parameter int unsigned Kernels = 5
) (
  input  logic                     clk_i,
  input  logic                     rst_ni,

  input  logic [11:0]              awaddr_i,
  input  logic                     awvalid_i,
  output logic                     awready_o,
  input  logic [31:0]              wdata_i,
  input  logic [3:0]               wstrb_i,
  input  logic                     wvalid_i,
  output logic                     wready_o,
  output logic [1:0]               bresp_o,
  output logic                     bvalid_o,
  input  logic                     bready_i,
  input  logic [11:0]              araddr_i,
  input  logic                     arvalid_i,
  output logic                     arready_o,
  output logic [31:0]              rdata_o,
  output logic [1:0]               rresp_o,
  output logic                     rvalid_o,
  input  logic                     rready_i,

  // the kernels' control ports: address and data are shared
  output logic [7:0]               kernel_awaddr_o,
  output logic [Kernels-1:0]       kernel_awvalid_o,
  input  logic [Kernels-1:0]       kernel_awready_i,
  output logic [31:0]              kernel_wdata_o,
  output logic [3:0]               kernel_wstrb_o,
  output logic [Kernels-1:0]       kernel_wvalid_o,
  input  logic [Kernels-1:0]       kernel_wready_i,
  input  logic [Kernels-1:0][1:0]  kernel_bresp_i,
  input  logic [Kernels-1:0]       kernel_bvalid_i,
  output logic [Kernels-1:0]       kernel_bready_o,
  output logic [7:0]               kernel_araddr_o,
  output logic [Kernels-1:0]       kernel_arvalid_o,
  input  logic [Kernels-1:0]       kernel_arready_i,
  input  logic [Kernels-1:0][31:0] kernel_rdata_i,
  input  logic [Kernels-1:0][1:0]  kernel_rresp_i,
  input  logic [Kernels-1:0]       kernel_rvalid_i,
  output logic [Kernels-1:0]       kernel_rready_o,

  input  logic                     beat_offered_i,  // on a routed stream
  output logic [Kernels-1:0]       select_o  // the routed kernel, one-hot; zero after reset
);
  localparam logic [1:0] RespOkay = 2'b00;
  localparam logic [1:0] RespSlvErr = 2'b10;
  localparam logic [1:0] RespDecErr = 2'b11;
  localparam logic [5:0] CtrlWord = 6'h00;   // registers are words: address bits 1 and 0 say nothing
  localparam logic [5:0] RouteWord = 6'h00;
  localparam int unsigned ApStart = 0;
  localparam int unsigned ApIdle = 2;

  typedef enum logic [2:0] {
    Idle,
    WriteDecode,
    WriteForward,
    WriteResponse,
    ReadDecode,
    ReadForward,
    ReadResponse
  } state_e;

  state_e state_q;
  logic [11:0] awaddr_q, araddr_q;
  logic [31:0] wdata_q;
  logic [3:0] wstrb_q;
  logic aw_full_q, w_full_q, ar_full_q;
  logic aw_sent_q, w_sent_q, ar_sent_q;
  logic write_last_q;  // the last transaction was a write: a waiting read goes first
  logic [31:0] route_q, route_write;
  logic [Kernels-1:0] running_q, write_window, read_window;
  logic write_top, read_top, starts;

  for (genvar k = 0; k < int'(Kernels); k++) begin : gen_window
    assign write_window[k] = awaddr_q[11:8] == 4'(k);
    assign read_window[k] = araddr_q[11:8] == 4'(k);
    assign select_o[k] = route_q == 32'(k + 1);
  end
  assign write_top = awaddr_q[11:8] == 4'(Kernels);
  assign read_top = araddr_q[11:8] == 4'(Kernels);
  assign starts = |write_window && awaddr_q[7:2] == CtrlWord && wstrb_q[0] && wdata_q[ApStart];

  always_comb begin
    route_write = route_q;
    for (int unsigned i = 0; i < 4; i++) begin
      if (wstrb_q[i]) route_write[8*i +: 8] = wdata_q[8*i +: 8];
    end
  end

  assign awready_o = !aw_full_q;
  assign wready_o = !w_full_q;
  assign arready_o = !ar_full_q;

  assign kernel_awaddr_o = awaddr_q[7:0];
  assign kernel_wdata_o = wdata_q;
  assign kernel_wstrb_o = wstrb_q;
  assign kernel_araddr_o = araddr_q[7:0];
  assign kernel_awvalid_o = write_window & {Kernels{state_q == WriteForward && !aw_sent_q}};
  assign kernel_wvalid_o = write_window & {Kernels{state_q == WriteForward && !w_sent_q}};
  assign kernel_bready_o = write_window & {Kernels{state_q == WriteForward}};
  assign kernel_arvalid_o = read_window & {Kernels{state_q == ReadForward && !ar_sent_q}};
  assign kernel_rready_o = read_window & {Kernels{state_q == ReadForward}};

  assign bvalid_o = state_q == WriteResponse;
  assign rvalid_o = state_q == ReadResponse;

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      state_q <= Idle;
      aw_full_q <= 1'b0;
      w_full_q <= 1'b0;
      ar_full_q <= 1'b0;
      write_last_q <= 1'b0;
      route_q <= '0;
      running_q <= '0;
    end else begin
      if (awvalid_i && awready_o) begin
        aw_full_q <= 1'b1;
        awaddr_q <= awaddr_i;
      end
      if (wvalid_i && wready_o) begin
        w_full_q <= 1'b1;
        wdata_q <= wdata_i;
        wstrb_q <= wstrb_i;
      end
      if (arvalid_i && arready_o) begin
        ar_full_q <= 1'b1;
        araddr_q <= araddr_i;
      end

      unique case (state_q)
        Idle: begin
          aw_sent_q <= 1'b0;
          w_sent_q <= 1'b0;
          ar_sent_q <= 1'b0;
          if (aw_full_q && w_full_q && !(ar_full_q && write_last_q)) begin
            state_q <= WriteDecode;
          end else if (ar_full_q) begin
            state_q <= ReadDecode;
          end
        end
        WriteDecode: begin
          write_last_q <= 1'b1;
          state_q <= WriteResponse;
          if (write_top && awaddr_q[7:2] == RouteWord) begin
            if (|running_q || beat_offered_i || route_write > 32'(Kernels)) begin
              bresp_o <= RespSlvErr;
            end else begin
              bresp_o <= RespOkay;
              route_q <= route_write;
            end
          end else if (write_top) begin
            bresp_o <= RespOkay;
          end else if (!(|write_window)) begin
            bresp_o <= RespDecErr;
          end else if (starts && !(|(write_window & select_o))) begin
            bresp_o <= RespSlvErr;
          end else begin
            if (starts) running_q <= running_q | write_window;
            state_q <= WriteForward;
          end
        end
        WriteForward: begin
          if (|(kernel_awvalid_o & kernel_awready_i)) aw_sent_q <= 1'b1;
          if (|(kernel_wvalid_o & kernel_wready_i)) w_sent_q <= 1'b1;
          if (|(kernel_bready_o & kernel_bvalid_i)) begin
            state_q <= WriteResponse;
            for (int unsigned i = 0; i < Kernels; i++) begin
              if (write_window[i]) bresp_o <= kernel_bresp_i[i];
            end
          end
        end
        WriteResponse: begin
          if (bready_i) begin
            aw_full_q <= 1'b0;
            w_full_q <= 1'b0;
            state_q <= Idle;
          end
        end
        ReadDecode: begin
          write_last_q <= 1'b0;
          rdata_o <= (read_top && araddr_q[7:2] == RouteWord) ? route_q : '0;
          rresp_o <= (read_top || |read_window) ? RespOkay : RespDecErr;
          state_q <= |read_window ? ReadForward : ReadResponse;
        end
        ReadForward: begin
          if (|(kernel_arvalid_o & kernel_arready_i)) ar_sent_q <= 1'b1;
          if (|(kernel_rready_o & kernel_rvalid_i)) begin
            state_q <= ReadResponse;
            for (int unsigned i = 0; i < Kernels; i++) begin
              if (read_window[i]) begin
                rdata_o <= kernel_rdata_i[i];
                rresp_o <= kernel_rresp_i[i];
                if (araddr_q[7:2] == CtrlWord && kernel_rdata_i[i][ApIdle]) running_q[i] <= 1'b0;
              end
            end
          end
        end
        ReadResponse: begin
          if (rready_i) begin
            ar_full_q <= 1'b0;
            state_q <= Idle;
          end
        end
        default: state_q <= Idle;
      endcase
    end
  end
endmodule
