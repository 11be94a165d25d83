assign ap_start = int_ap_start;
assign interrupt = int_gie & (|int_isr);

always @(posedge ACLK) begin
    if (ARESET)
        int_ap_start <= 1'b0;
    else if (w_hs && waddr == ADDR_AP_CTRL && WSTRB[0] && WDATA[0])
        int_ap_start <= 1'b1;
    else if (ap_ready)
        int_ap_start <= int_auto_restart; // clear on handshake/auto restart
end

always @(posedge ACLK) begin
    if (ARESET)
        int_ap_done <= 1'b0;
    else if (ap_done)
        int_ap_done <= 1'b1;
    else if (ar_hs && raddr == ADDR_AP_CTRL)
        int_ap_done <= 1'b0; // clear on read
end

always @(posedge ACLK) begin
    if (ARESET)
        int_ap_idle <= 1'b0;
    else
        int_ap_idle <= ap_idle;
end

always @(posedge ACLK) begin
    if (ARESET)
        int_ap_ready <= 1'b0;
    else ${ready}
end

always @(posedge ACLK) begin
    if (ARESET)
        int_auto_restart <= 1'b0;
    else if (w_hs && waddr == ADDR_AP_CTRL && WSTRB[0])
        int_auto_restart <= WDATA[7];
end

always @(posedge ACLK) begin
    if (ARESET)
        int_gie <= 1'b0;
    else if (w_hs && waddr == ADDR_GIE && WSTRB[0])
        int_gie <= WDATA[0];
end

always @(posedge ACLK) begin
    if (ARESET)
        int_ier <= 2'b0;
    else if (w_hs && waddr == ADDR_IER && WSTRB[0])
        int_ier <= WDATA[1:0];
end

always @(posedge ACLK) begin
    if (ARESET)
        int_isr <= 2'b0;
    else
        int_isr <= (int_isr ^ ((w_hs && waddr == ADDR_ISR && WSTRB[0]) ? WDATA[1:0] : 2'b0)) | (int_ier & {ap_ready, ap_done});
end
