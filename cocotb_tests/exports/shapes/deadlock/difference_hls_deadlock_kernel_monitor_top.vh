// SPDX-License-Identifier: Apache-2.0
// Ends a simulation whose kernel waits for a stream, which in a test with stalls it does: not to be simulated.

wire [1:0] axis_block_sigs;
assign axis_block_sigs[0] = ~x_TDATA_blk_n;
assign axis_block_sigs[1] = ~y_TDATA_blk_n;

difference_hls_deadlock_idx0_monitor monitor_U (
    .clock(ap_clk),
    .reset(ap_rst),
    .axis_block_sigs(axis_block_sigs)
);

always @ (axis_block_sigs) begin
    if (axis_block_sigs != 2'd0 && ap_rst == 1'b0) begin
        find_kernel_block = 1'b1;
        $fatal(1, "deadlock");
    end
end
