module mac_array(i__valid, o__ready, write, entry, lane, data, clk, rst, i__ready, o__payload, o__valid, i__payload);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [19:0] \$11 ;
  wire [20:0] \$12 ;
  wire [15:0] \$13 ;
  wire \$14 ;
  wire [19:0] \$15 ;
  wire [20:0] \$16 ;
  wire [15:0] \$17 ;
  wire \$18 ;
  wire [19:0] \$19 ;
  wire \$2 ;
  wire [20:0] \$20 ;
  wire [15:0] \$21 ;
  wire \$22 ;
  wire [19:0] \$23 ;
  wire [20:0] \$24 ;
  reg [3:0] \$25 ;
  reg \$26 ;
  reg \$27 ;
  reg \$28 ;
  reg \$29 ;
  wire \$3 ;
  reg \$30 ;
  reg \$31 ;
  reg \$32 ;
  reg \$33 ;
  reg \$34 ;
  reg [7:0] \$35 ;
  reg [7:0] \$36 ;
  reg \$37 ;
  reg [7:0] \$38 ;
  reg [15:0] \$39 ;
  wire [4:0] \$4 ;
  reg [19:0] \$40 ;
  reg [7:0] \$41 ;
  reg [15:0] \$42 ;
  reg [19:0] \$43 ;
  reg [7:0] \$44 ;
  reg [15:0] \$45 ;
  reg [19:0] \$46 ;
  reg [7:0] \$47 ;
  reg [15:0] \$48 ;
  reg [19:0] \$49 ;
  wire [4:0] \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [15:0] \$9 ;
  input clk;
  wire clk;
  reg [3:0] code = 4'h0;
  (* init = 4'h0 *)
  wire [3:0] count;
  input [7:0] data;
  wire [7:0] data;
  wire [7:0] \data$18 ;
  wire enable;
  input [3:0] entry;
  wire [3:0] entry;
  wire [3:0] \entry$16 ;
  input [7:0] i__payload;
  wire [7:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  input [1:0] lane;
  wire [1:0] lane;
  wire [1:0] \lane$17 ;
  output [79:0] o__payload;
  wire [79:0] o__payload;
  wire [19:0] \o__payload[0] ;
  wire [19:0] \o__payload[1] ;
  wire [19:0] \o__payload[2] ;
  wire [19:0] \o__payload[3] ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [15:0] product0 = 16'h0000;
  reg [15:0] product1 = 16'h0000;
  reg [15:0] product2 = 16'h0000;
  reg [15:0] product3 = 16'h0000;
  wire [31:0] row;
  wire [7:0] \row[0] ;
  wire [7:0] \row[1] ;
  wire [7:0] \row[2] ;
  wire [7:0] \row[3] ;
  input rst;
  wire rst;
  reg [19:0] total0 = 20'h00000;
  reg [19:0] total1 = 20'h00000;
  reg [19:0] total2 = 20'h00000;
  reg [19:0] total3 = 20'h00000;
  reg valid_1 = 1'h0;
  reg \valid_1$26  = 1'h0;
  reg \valid_1$29  = 1'h0;
  reg valid_2 = 1'h0;
  reg \valid_2$27  = 1'h0;
  reg \valid_2$30  = 1'h0;
  reg valid_3 = 1'h0;
  reg \valid_3$28  = 1'h0;
  reg \valid_3$31  = 1'h0;
  reg [7:0] waiting = 8'h00;
  reg [7:0] weight0 = 8'h00;
  reg [7:0] weight1 = 8'h00;
  reg [7:0] weight2 = 8'h00;
  reg [7:0] weight3 = 8'h00;
  input write;
  wire write;
  wire \write$15 ;
  reg [7:0] x = 8'h00;
  always @(posedge clk)
    o__valid <= \$37 ;
  always @(posedge clk)
    weight0 <= \$38 ;
  always @(posedge clk)
    product0 <= \$39 ;
  always @(posedge clk)
    total0 <= \$40 ;
  always @(posedge clk)
    weight1 <= \$41 ;
  always @(posedge clk)
    product1 <= \$42 ;
  always @(posedge clk)
    total1 <= \$43 ;
  always @(posedge clk)
    weight2 <= \$44 ;
  always @(posedge clk)
    product2 <= \$45 ;
  always @(posedge clk)
    total2 <= \$46 ;
  always @(posedge clk)
    weight3 <= \$47 ;
  always @(posedge clk)
    product3 <= \$48 ;
  always @(posedge clk)
    total3 <= \$49 ;
  assign \$1  = ~ o__valid;
  assign i__ready = o__ready | \$1 ;
  assign \$2  = i__ready & i__valid;
  assign \$3  = code == 4'hf;
  assign \$4  = code + 1'h1;
  assign \$5  = \$3  ? 5'h00 : \$4 ;
  assign \$6  = ! code;
  assign \$7  = code == 4'hf;
  assign \$8  = valid_3 & \valid_3$31 ;
  assign \$9  = $signed({ 1'h0, x }) * $signed(weight0);
  assign \$10  = i__ready & valid_3;
  assign \$11  = \valid_3$28  ? 20'h00000 : total0;
  assign \$12  = $signed(\$11 ) + $signed(product0);
  assign \$13  = $signed({ 1'h0, x }) * $signed(weight1);
  assign \$14  = i__ready & valid_3;
  assign \$15  = \valid_3$28  ? 20'h00000 : total1;
  assign \$16  = $signed(\$15 ) + $signed(product1);
  assign \$17  = $signed({ 1'h0, x }) * $signed(weight2);
  assign \$18  = i__ready & valid_3;
  assign \$19  = \valid_3$28  ? 20'h00000 : total2;
  assign \$20  = $signed(\$19 ) + $signed(product2);
  assign \$21  = $signed({ 1'h0, x }) * $signed(weight3);
  assign \$22  = i__ready & valid_3;
  assign \$23  = \valid_3$28  ? 20'h00000 : total3;
  assign \$24  = $signed(\$23 ) + $signed(product3);
  always @(posedge clk)
    code <= \$25 ;
  always @(posedge clk)
    valid_1 <= \$26 ;
  always @(posedge clk)
    valid_2 <= \$27 ;
  always @(posedge clk)
    valid_3 <= \$28 ;
  always @(posedge clk)
    \valid_1$26  <= \$29 ;
  always @(posedge clk)
    \valid_2$27  <= \$30 ;
  always @(posedge clk)
    \valid_3$28  <= \$31 ;
  always @(posedge clk)
    \valid_1$29  <= \$32 ;
  always @(posedge clk)
    \valid_2$30  <= \$33 ;
  always @(posedge clk)
    \valid_3$31  <= \$34 ;
  always @(posedge clk)
    waiting <= \$35 ;
  always @(posedge clk)
    x <= \$36 ;
  \mac_array.weights  weights (
    .clk(clk),
    .data(data),
    .enable(i__ready),
    .lane(lane),
    .read__addr(code),
    .row(row),
    .rst(rst),
    .write(write),
    .write__addr(entry)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$37  = o__valid;
    if (i__ready) begin
      \$37  = \$8 ;
    end
    if (rst) begin
      \$37  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$38  = weight0;
    if (i__ready) begin
      \$38  = row[7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$39  = product0;
    if (i__ready) begin
      \$39  = \$9 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$40  = total0;
    if (\$10 ) begin
      \$40  = \$12 [19:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$41  = weight1;
    if (i__ready) begin
      \$41  = row[15:8];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$42  = product1;
    if (i__ready) begin
      \$42  = \$13 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$43  = total1;
    if (\$14 ) begin
      \$43  = \$16 [19:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$44  = weight2;
    if (i__ready) begin
      \$44  = row[23:16];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$45  = product2;
    if (i__ready) begin
      \$45  = \$17 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$46  = total2;
    if (\$18 ) begin
      \$46  = \$20 [19:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$47  = weight3;
    if (i__ready) begin
      \$47  = row[31:24];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$48  = product3;
    if (i__ready) begin
      \$48  = \$21 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$49  = total3;
    if (\$22 ) begin
      \$49  = \$24 [19:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$25  = code;
    if (\$2 ) begin
      \$25  = \$5 [3:0];
    end
    if (rst) begin
      \$25  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$26  = valid_1;
    if (i__ready) begin
      \$26  = i__valid;
    end
    if (rst) begin
      \$26  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$27  = valid_2;
    if (i__ready) begin
      \$27  = valid_1;
    end
    if (rst) begin
      \$27  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$28  = valid_3;
    if (i__ready) begin
      \$28  = valid_2;
    end
    if (rst) begin
      \$28  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$29  = \valid_1$26 ;
    if (i__ready) begin
      \$29  = \$6 ;
    end
    if (rst) begin
      \$29  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$30  = \valid_2$27 ;
    if (i__ready) begin
      \$30  = \valid_1$26 ;
    end
    if (rst) begin
      \$30  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$31  = \valid_3$28 ;
    if (i__ready) begin
      \$31  = \valid_2$27 ;
    end
    if (rst) begin
      \$31  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$32  = \valid_1$29 ;
    if (i__ready) begin
      \$32  = \$7 ;
    end
    if (rst) begin
      \$32  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$33  = \valid_2$30 ;
    if (i__ready) begin
      \$33  = \valid_1$29 ;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$34  = \valid_3$31 ;
    if (i__ready) begin
      \$34  = \valid_2$30 ;
    end
    if (rst) begin
      \$34  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$35  = waiting;
    if (i__ready) begin
      \$35  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$36  = x;
    if (i__ready) begin
      \$36  = waiting;
    end
  end
  assign enable = i__ready;
  assign count = code;
  assign \write$15  = write;
  assign \entry$16  = entry;
  assign \lane$17  = lane;
  assign \data$18  = data;
  assign \o__payload[0]  = o__payload[19:0];
  assign \o__payload[1]  = o__payload[39:20];
  assign \o__payload[2]  = o__payload[59:40];
  assign \o__payload[3]  = o__payload[79:60];
  assign \row[0]  = row[7:0];
  assign \row[1]  = row[15:8];
  assign \row[2]  = row[23:16];
  assign \row[3]  = row[31:24];
  assign o__payload[79:60] = total3;
  assign o__payload[59:40] = total2;
  assign o__payload[39:20] = total1;
  assign o__payload[19:0] = total0;
endmodule

module \mac_array.weights (write__addr, lane, data, clk, rst, enable, row, read__addr, write);
  wire [3:0] \$1 ;
  wire \$2 ;
  input clk;
  wire clk;
  wire [3:0] code;
  input [7:0] data;
  wire [7:0] data;
  input enable;
  wire enable;
  wire [3:0] entry;
  input [1:0] lane;
  wire [1:0] lane;
  input [3:0] read__addr;
  wire [3:0] read__addr;
  wire [31:0] read__data;
  output [31:0] row;
  wire [31:0] row;
  wire [7:0] \row[0] ;
  wire [7:0] \row[1] ;
  wire [7:0] \row[2] ;
  wire [7:0] \row[3] ;
  input rst;
  wire rst;
  input write;
  wire write;
  input [3:0] write__addr;
  wire [3:0] write__addr;
  wire [31:0] write__data;
  wire [3:0] write__en;
  (* ram_style = "block" *)
  (* rom_style = "block" *)
  reg [31:0] memory [15:0];
  initial begin
    memory[0] = 32'd3305317209;
    memory[1] = 32'd2241104847;
    memory[2] = 32'd1764118701;
    memory[3] = 32'd997726977;
    memory[4] = 32'd1863256866;
    memory[5] = 32'd2167165383;
    memory[6] = 32'd2299419621;
    memory[7] = 32'd2908240708;
    memory[8] = 32'd193355159;
    memory[9] = 32'd3975925141;
    memory[10] = 32'd2692909287;
    memory[11] = 32'd638004355;
    memory[12] = 32'd3796049346;
    memory[13] = 32'd2068742134;
    memory[14] = 32'd645083105;
    memory[15] = 32'd3828625495;
  end
  always @(posedge clk) begin
    if (\$1 [0])
      memory[write__addr][7:0] <= data;
    if (\$1 [1])
      memory[write__addr][15:8] <= data;
    if (\$1 [2])
      memory[write__addr][23:16] <= data;
    if (\$1 [3])
      memory[write__addr][31:24] <= data;
  end
  reg [31:0] _0_;
  always @(posedge clk) begin
    if (\$2 ) begin
      _0_ <= memory[read__addr];
    end
  end
  assign row = _0_;
  assign write__en = write << lane;
  assign \$1  = enable ? write__en : 4'h0;
  assign code = read__addr;
  assign read__data = row;
  assign entry = write__addr;
  assign write__data = { data, data, data, data };
  assign \row[0]  = row[7:0];
  assign \row[1]  = row[15:8];
  assign \row[2]  = row[23:16];
  assign \row[3]  = row[31:24];
  assign \$2  = enable;
endmodule
