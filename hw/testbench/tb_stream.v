// Feeds words of rows.hex into a circuit with ready/valid streams, takes its results, and compares them with expected.hex.
// Both sides pause at random (`STALL percent of the clocks). Prints PASS or FAIL once; a result that changes while it waits is a FAIL.
//   iverilog -g2005 -DTOP=amu_unit -DIN_BITS=160 -DOUT_BITS=176 -DROWS=48 -DRESULTS=48 -DSTALL=30 -DSEED=1 -o tb.vvp tb_stream.v amu_unit.v && vvp -n tb.vvp
// A programmable circuit is given -DCSR: its write port is tied off.
`timescale 1ns / 1ps
module tb;
  reg clk = 0, rst = 1, i_valid = 0, o_ready = 0, waiting = 0;
  reg [`IN_BITS-1:0] rows [0:`ROWS-1];
  reg [`OUT_BITS-1:0] expected [0:`RESULTS-1];
  reg [`IN_BITS-1:0] i_payload = 0;
  reg [`OUT_BITS-1:0] held = 0;
  wire [`OUT_BITS-1:0] o_payload;
  wire i_ready, o_valid;
  integer sent = 0, got = 0, clocks = 0, seed = `SEED, wrong = 0;
  `TOP dut(.clk(clk), .rst(rst), .i__payload(i_payload), .i__valid(i_valid), .i__ready(i_ready), .o__payload(o_payload), .o__valid(o_valid), .o__ready(o_ready)
`ifdef CSR
    , .csr__write(1'b0), .csr__address(`CSR'd0), .csr__data(`CSR_DATA'd0), .csr__busy()
`endif
`ifdef WRITE
    , .write(1'b0)
`endif
  );
  initial begin
    $readmemh("rows.hex", rows);
    $readmemh("expected.hex", expected);
    repeat (3) begin #5 clk = 1; #5 clk = 0; end
    rst = 0;
    while (got < `RESULTS && clocks < 20000) begin
      if (!i_valid && sent < `ROWS && $unsigned($random(seed)) % 100 >= `STALL) begin i_valid = 1; i_payload = rows[sent]; end
      o_ready = $unsigned($random(seed)) % 100 >= `STALL;
      #4;
      if (waiting && (!o_valid || o_payload !== held)) wrong = wrong + 1;
      waiting = o_valid && !o_ready; held = o_payload;
      if (o_valid && o_ready) begin
        if (o_payload !== expected[got]) wrong = wrong + 1;
        got = got + 1;
      end
      if (i_valid && i_ready) begin sent = sent + 1; #1 clk = 1; i_valid <= #1 0; end else #1 clk = 1;
      #5 clk = 0; clocks = clocks + 1;
    end
    if (got == `RESULTS && wrong == 0) $display("PASS %0d results in %0d clocks", got, clocks);
    else $display("FAIL %0d results, %0d wrong", got, wrong);
    $finish;
  end
endmodule
