module amu_serial(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  reg [1:0] \$18 ;
  reg \$19 ;
  wire \$2 ;
  reg [1:0] \$20 ;
  reg \$21 ;
  reg [3:0] \$22 ;
  reg [3:0] \$23 ;
  reg [3:0] \$24 ;
  reg [3:0] \$25 ;
  reg [3:0] \$26 ;
  reg [3:0] \$27 ;
  reg [3:0] \$28 ;
  reg [3:0] \$29 ;
  wire \$3 ;
  reg \$30 ;
  reg \$31 ;
  reg \$32 ;
  reg \$33 ;
  wire [2:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [2:0] \$8 ;
  wire \$9 ;
  reg active = 1'h0;
  input clk;
  wire clk;
  wire [5:0] code;
  wire [5:0] \code$20 ;
  wire [5:0] \code$25 ;
  wire [5:0] \code$30 ;
  wire [5:0] \code$35 ;
  wire [5:0] \code$40 ;
  wire [5:0] \code$45 ;
  wire [5:0] \code$50 ;
  wire [3:0] \code$56 ;
  wire [3:0] \code$57 ;
  wire [3:0] \code$58 ;
  wire [3:0] \code$59 ;
  wire [3:0] \code$60 ;
  wire [3:0] \code$61 ;
  wire [3:0] \code$62 ;
  wire [3:0] \code$63 ;
  reg complete = 1'h0;
  wire enable;
  wire first;
  wire \first$18 ;
  wire \first$23 ;
  wire \first$28 ;
  wire \first$33 ;
  wire \first$38 ;
  wire \first$43 ;
  wire \first$48 ;
  reg [3:0] held0 = 4'h0;
  reg [3:0] held1 = 4'h0;
  reg [3:0] held2 = 4'h0;
  reg [3:0] held3 = 4'h0;
  reg [3:0] held4 = 4'h0;
  reg [3:0] held5 = 4'h0;
  reg [3:0] held6 = 4'h0;
  reg [3:0] held7 = 4'h0;
  input [39:0] i__payload;
  wire [39:0] i__payload;
  wire [4:0] \i__payload[0] ;
  wire [4:0] \i__payload[1] ;
  wire [4:0] \i__payload[2] ;
  wire [4:0] \i__payload[3] ;
  wire [4:0] \i__payload[4] ;
  wire [4:0] \i__payload[5] ;
  wire [4:0] \i__payload[6] ;
  wire [4:0] \i__payload[7] ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [1:0] level = 2'h0;
  output [43:0] o__payload;
  wire [43:0] o__payload;
  wire [10:0] \o__payload[0] ;
  wire [10:0] \o__payload[1] ;
  wire [10:0] \o__payload[2] ;
  wire [10:0] \o__payload[3] ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire [31:0] row;
  wire [31:0] \row$22 ;
  wire [7:0] \row$22[0] ;
  wire [7:0] \row$22[1] ;
  wire [7:0] \row$22[2] ;
  wire [7:0] \row$22[3] ;
  wire [31:0] \row$27 ;
  wire [7:0] \row$27[0] ;
  wire [7:0] \row$27[1] ;
  wire [7:0] \row$27[2] ;
  wire [7:0] \row$27[3] ;
  wire [31:0] \row$32 ;
  wire [7:0] \row$32[0] ;
  wire [7:0] \row$32[1] ;
  wire [7:0] \row$32[2] ;
  wire [7:0] \row$32[3] ;
  wire [31:0] \row$37 ;
  wire [7:0] \row$37[0] ;
  wire [7:0] \row$37[1] ;
  wire [7:0] \row$37[2] ;
  wire [7:0] \row$37[3] ;
  wire [31:0] \row$42 ;
  wire [7:0] \row$42[0] ;
  wire [7:0] \row$42[1] ;
  wire [7:0] \row$42[2] ;
  wire [7:0] \row$42[3] ;
  wire [31:0] \row$47 ;
  wire [7:0] \row$47[0] ;
  wire [7:0] \row$47[1] ;
  wire [7:0] \row$47[2] ;
  wire [7:0] \row$47[3] ;
  wire [31:0] \row$52 ;
  wire [7:0] \row$52[0] ;
  wire [7:0] \row$52[1] ;
  wire [7:0] \row$52[2] ;
  wire [7:0] \row$52[3] ;
  wire [7:0] \row[0] ;
  wire [7:0] \row[1] ;
  wire [7:0] \row[2] ;
  wire [7:0] \row[3] ;
  input rst;
  wire rst;
  reg [1:0] slot = 2'h0;
  wire [43:0] sums;
  wire [10:0] \sums[0] ;
  wire [10:0] \sums[1] ;
  wire [10:0] \sums[2] ;
  wire [10:0] \sums[3] ;
  wire [255:0] terms;
  wire [31:0] \terms[0] ;
  wire [7:0] \terms[0][0] ;
  wire [7:0] \terms[0][1] ;
  wire [7:0] \terms[0][2] ;
  wire [7:0] \terms[0][3] ;
  wire [31:0] \terms[1] ;
  wire [7:0] \terms[1][0] ;
  wire [7:0] \terms[1][1] ;
  wire [7:0] \terms[1][2] ;
  wire [7:0] \terms[1][3] ;
  wire [31:0] \terms[2] ;
  wire [7:0] \terms[2][0] ;
  wire [7:0] \terms[2][1] ;
  wire [7:0] \terms[2][2] ;
  wire [7:0] \terms[2][3] ;
  wire [31:0] \terms[3] ;
  wire [7:0] \terms[3][0] ;
  wire [7:0] \terms[3][1] ;
  wire [7:0] \terms[3][2] ;
  wire [7:0] \terms[3][3] ;
  wire [31:0] \terms[4] ;
  wire [7:0] \terms[4][0] ;
  wire [7:0] \terms[4][1] ;
  wire [7:0] \terms[4][2] ;
  wire [7:0] \terms[4][3] ;
  wire [31:0] \terms[5] ;
  wire [7:0] \terms[5][0] ;
  wire [7:0] \terms[5][1] ;
  wire [7:0] \terms[5][2] ;
  wire [7:0] \terms[5][3] ;
  wire [31:0] \terms[6] ;
  wire [7:0] \terms[6][0] ;
  wire [7:0] \terms[6][1] ;
  wire [7:0] \terms[6][2] ;
  wire [7:0] \terms[6][3] ;
  wire [31:0] \terms[7] ;
  wire [7:0] \terms[7][0] ;
  wire [7:0] \terms[7][1] ;
  wire [7:0] \terms[7][2] ;
  wire [7:0] \terms[7][3] ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  reg valid_3 = 1'h0;
  (* init = 1'h0 *)
  wire valid_4;
  wire [4:0] x;
  wire [4:0] \x$19 ;
  wire [4:0] \x$24 ;
  wire [4:0] \x$29 ;
  wire [4:0] \x$34 ;
  wire [4:0] \x$39 ;
  wire [4:0] \x$44 ;
  wire [4:0] \x$49 ;
  assign \$1  = ~ o__valid;
  assign i__ready = o__ready | \$1 ;
  assign first = ! level;
  assign \first$18  = ! level;
  assign \first$23  = ! level;
  assign \first$28  = ! level;
  assign \first$33  = ! level;
  assign \first$38  = ! level;
  assign \first$43  = ! level;
  assign \first$48  = ! level;
  assign \$2  = i__ready & i__valid;
  assign \$3  = level != 2'h3;
  assign \$4  = level + 1'h1;
  assign \$5  = i__ready & i__valid;
  assign \$6  = level == 2'h3;
  assign \$7  = \$5  & \$6 ;
  assign \$8  = slot + 1'h1;
  assign \$9  = slot == 2'h3;
  assign \$10  = i__ready & complete;
  assign \$11  = i__ready & complete;
  assign \$12  = i__ready & complete;
  assign \$13  = i__ready & complete;
  assign \$14  = i__ready & complete;
  assign \$15  = i__ready & complete;
  assign \$16  = i__ready & complete;
  assign \$17  = i__ready & complete;
  always @(posedge clk)
    level <= \$18 ;
  always @(posedge clk)
    complete <= \$19 ;
  always @(posedge clk)
    slot <= \$20 ;
  always @(posedge clk)
    active <= \$21 ;
  always @(posedge clk)
    held0 <= \$22 ;
  always @(posedge clk)
    held1 <= \$23 ;
  always @(posedge clk)
    held2 <= \$24 ;
  always @(posedge clk)
    held3 <= \$25 ;
  always @(posedge clk)
    held4 <= \$26 ;
  always @(posedge clk)
    held5 <= \$27 ;
  always @(posedge clk)
    held6 <= \$28 ;
  always @(posedge clk)
    held7 <= \$29 ;
  always @(posedge clk)
    valid_1 <= \$30 ;
  always @(posedge clk)
    valid_2 <= \$31 ;
  always @(posedge clk)
    valid_3 <= \$32 ;
  always @(posedge clk)
    o__valid <= \$33 ;
  \amu_serial.bank0  bank0 (
    .clk(clk),
    .enable(i__ready),
    .\port$812$0 (slot),
    .\port$816$0 (held0),
    .row_register(row),
    .rst(rst)
  );
  \amu_serial.bank1  bank1 (
    .clk(clk),
    .enable(i__ready),
    .\port$812$0 (slot),
    .\port$818$0 (held1),
    .row_register(\row$22 ),
    .rst(rst)
  );
  \amu_serial.bank2  bank2 (
    .clk(clk),
    .enable(i__ready),
    .\port$812$0 (slot),
    .\port$820$0 (held2),
    .row_register(\row$27 ),
    .rst(rst)
  );
  \amu_serial.bank3  bank3 (
    .clk(clk),
    .enable(i__ready),
    .\port$812$0 (slot),
    .\port$822$0 (held3),
    .row_register(\row$32 ),
    .rst(rst)
  );
  \amu_serial.bank4  bank4 (
    .clk(clk),
    .enable(i__ready),
    .\port$812$0 (slot),
    .\port$824$0 (held4),
    .row_register(\row$37 ),
    .rst(rst)
  );
  \amu_serial.bank5  bank5 (
    .clk(clk),
    .enable(i__ready),
    .\port$812$0 (slot),
    .\port$826$0 (held5),
    .row_register(\row$42 ),
    .rst(rst)
  );
  \amu_serial.bank6  bank6 (
    .clk(clk),
    .enable(i__ready),
    .\port$812$0 (slot),
    .\port$828$0 (held6),
    .row_register(\row$47 ),
    .rst(rst)
  );
  \amu_serial.bank7  bank7 (
    .clk(clk),
    .enable(i__ready),
    .\port$812$0 (slot),
    .\port$830$0 (held7),
    .row_register(\row$52 ),
    .rst(rst)
  );
  \amu_serial.tree  tree (
    .clk(clk),
    .enable(i__ready),
    .rst(rst),
    .sums(o__payload),
    .terms(terms)
  );
  \amu_serial.tree0  tree0 (
    .clk(clk),
    .code(\code$56 ),
    .enable(i__ready),
    .first(first),
    .i__valid(i__valid),
    .rst(rst),
    .x(i__payload[4:0])
  );
  \amu_serial.tree1  tree1 (
    .clk(clk),
    .code(\code$57 ),
    .enable(i__ready),
    .first(\first$18 ),
    .i__valid(i__valid),
    .rst(rst),
    .x(i__payload[9:5])
  );
  \amu_serial.tree2  tree2 (
    .clk(clk),
    .code(\code$58 ),
    .enable(i__ready),
    .first(\first$23 ),
    .i__valid(i__valid),
    .rst(rst),
    .x(i__payload[14:10])
  );
  \amu_serial.tree3  tree3 (
    .clk(clk),
    .code(\code$59 ),
    .enable(i__ready),
    .first(\first$28 ),
    .i__valid(i__valid),
    .rst(rst),
    .x(i__payload[19:15])
  );
  \amu_serial.tree4  tree4 (
    .clk(clk),
    .code(\code$60 ),
    .enable(i__ready),
    .first(\first$33 ),
    .i__valid(i__valid),
    .rst(rst),
    .x(i__payload[24:20])
  );
  \amu_serial.tree5  tree5 (
    .clk(clk),
    .code(\code$61 ),
    .enable(i__ready),
    .first(\first$38 ),
    .i__valid(i__valid),
    .rst(rst),
    .x(i__payload[29:25])
  );
  \amu_serial.tree6  tree6 (
    .clk(clk),
    .code(\code$62 ),
    .enable(i__ready),
    .first(\first$43 ),
    .i__valid(i__valid),
    .rst(rst),
    .x(i__payload[34:30])
  );
  \amu_serial.tree7  tree7 (
    .clk(clk),
    .code(\code$63 ),
    .enable(i__ready),
    .first(\first$48 ),
    .i__valid(i__valid),
    .rst(rst),
    .x(i__payload[39:35])
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$18  = level;
    if (\$2 ) begin
      \$18  = 2'h0;
      if (\$3 ) begin
        \$18  = \$4 [1:0];
      end
    end
    if (rst) begin
      \$18  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$19  = complete;
    if (i__ready) begin
      \$19  = \$7 ;
    end
    if (rst) begin
      \$19  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$20  = slot;
    if (i__ready) begin
      \$20  = \$8 [1:0];
      if (complete) begin
        \$20  = 2'h0;
      end
    end
    if (rst) begin
      \$20  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$21  = active;
    if (i__ready) begin
      if (complete) begin
        \$21  = 1'h1;
      end else if (\$9 ) begin
        \$21  = 1'h0;
      end
    end
    if (rst) begin
      \$21  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$22  = held0;
    if (\$10 ) begin
      \$22  = \code$56 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$23  = held1;
    if (\$11 ) begin
      \$23  = \code$57 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$24  = held2;
    if (\$12 ) begin
      \$24  = \code$58 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$25  = held3;
    if (\$13 ) begin
      \$25  = \code$59 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$26  = held4;
    if (\$14 ) begin
      \$26  = \code$60 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$27  = held5;
    if (\$15 ) begin
      \$27  = \code$61 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$28  = held6;
    if (\$16 ) begin
      \$28  = \code$62 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$29  = held7;
    if (\$17 ) begin
      \$29  = \code$63 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$30  = valid_1;
    if (i__ready) begin
      \$30  = active;
    end
    if (rst) begin
      \$30  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$31  = valid_2;
    if (i__ready) begin
      \$31  = valid_1;
    end
    if (rst) begin
      \$31  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$32  = valid_3;
    if (i__ready) begin
      \$32  = valid_2;
    end
    if (rst) begin
      \$32  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$33  = o__valid;
    if (i__ready) begin
      \$33  = valid_3;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  assign enable = i__ready;
  assign sums = o__payload;
  assign x = i__payload[4:0];
  assign code = { slot, held0 };
  assign \x$19  = i__payload[9:5];
  assign \code$20  = { slot, held1 };
  assign \x$24  = i__payload[14:10];
  assign \code$25  = { slot, held2 };
  assign \x$29  = i__payload[19:15];
  assign \code$30  = { slot, held3 };
  assign \x$34  = i__payload[24:20];
  assign \code$35  = { slot, held4 };
  assign \x$39  = i__payload[29:25];
  assign \code$40  = { slot, held5 };
  assign \x$44  = i__payload[34:30];
  assign \code$45  = { slot, held6 };
  assign \x$49  = i__payload[39:35];
  assign \code$50  = { slot, held7 };
  assign valid_4 = o__valid;
  assign \i__payload[0]  = i__payload[4:0];
  assign \i__payload[1]  = i__payload[9:5];
  assign \i__payload[2]  = i__payload[14:10];
  assign \i__payload[3]  = i__payload[19:15];
  assign \i__payload[4]  = i__payload[24:20];
  assign \i__payload[5]  = i__payload[29:25];
  assign \i__payload[6]  = i__payload[34:30];
  assign \i__payload[7]  = i__payload[39:35];
  assign \o__payload[0]  = o__payload[10:0];
  assign \o__payload[1]  = o__payload[21:11];
  assign \o__payload[2]  = o__payload[32:22];
  assign \o__payload[3]  = o__payload[43:33];
  assign \sums[0]  = o__payload[10:0];
  assign \sums[1]  = o__payload[21:11];
  assign \sums[2]  = o__payload[32:22];
  assign \sums[3]  = o__payload[43:33];
  assign \terms[0]  = terms[31:0];
  assign \terms[0][0]  = terms[7:0];
  assign \terms[0][1]  = terms[15:8];
  assign \terms[0][2]  = terms[23:16];
  assign \terms[0][3]  = terms[31:24];
  assign \terms[1]  = terms[63:32];
  assign \terms[1][0]  = terms[39:32];
  assign \terms[1][1]  = terms[47:40];
  assign \terms[1][2]  = terms[55:48];
  assign \terms[1][3]  = terms[63:56];
  assign \terms[2]  = terms[95:64];
  assign \terms[2][0]  = terms[71:64];
  assign \terms[2][1]  = terms[79:72];
  assign \terms[2][2]  = terms[87:80];
  assign \terms[2][3]  = terms[95:88];
  assign \terms[3]  = terms[127:96];
  assign \terms[3][0]  = terms[103:96];
  assign \terms[3][1]  = terms[111:104];
  assign \terms[3][2]  = terms[119:112];
  assign \terms[3][3]  = terms[127:120];
  assign \terms[4]  = terms[159:128];
  assign \terms[4][0]  = terms[135:128];
  assign \terms[4][1]  = terms[143:136];
  assign \terms[4][2]  = terms[151:144];
  assign \terms[4][3]  = terms[159:152];
  assign \terms[5]  = terms[191:160];
  assign \terms[5][0]  = terms[167:160];
  assign \terms[5][1]  = terms[175:168];
  assign \terms[5][2]  = terms[183:176];
  assign \terms[5][3]  = terms[191:184];
  assign \terms[6]  = terms[223:192];
  assign \terms[6][0]  = terms[199:192];
  assign \terms[6][1]  = terms[207:200];
  assign \terms[6][2]  = terms[215:208];
  assign \terms[6][3]  = terms[223:216];
  assign \terms[7]  = terms[255:224];
  assign \terms[7][0]  = terms[231:224];
  assign \terms[7][1]  = terms[239:232];
  assign \terms[7][2]  = terms[247:240];
  assign \terms[7][3]  = terms[255:248];
  assign \row[0]  = row[7:0];
  assign \row[1]  = row[15:8];
  assign \row[2]  = row[23:16];
  assign \row[3]  = row[31:24];
  assign \row$22[0]  = \row$22 [7:0];
  assign \row$22[1]  = \row$22 [15:8];
  assign \row$22[2]  = \row$22 [23:16];
  assign \row$22[3]  = \row$22 [31:24];
  assign \row$27[0]  = \row$27 [7:0];
  assign \row$27[1]  = \row$27 [15:8];
  assign \row$27[2]  = \row$27 [23:16];
  assign \row$27[3]  = \row$27 [31:24];
  assign \row$32[0]  = \row$32 [7:0];
  assign \row$32[1]  = \row$32 [15:8];
  assign \row$32[2]  = \row$32 [23:16];
  assign \row$32[3]  = \row$32 [31:24];
  assign \row$37[0]  = \row$37 [7:0];
  assign \row$37[1]  = \row$37 [15:8];
  assign \row$37[2]  = \row$37 [23:16];
  assign \row$37[3]  = \row$37 [31:24];
  assign \row$42[0]  = \row$42 [7:0];
  assign \row$42[1]  = \row$42 [15:8];
  assign \row$42[2]  = \row$42 [23:16];
  assign \row$42[3]  = \row$42 [31:24];
  assign \row$47[0]  = \row$47 [7:0];
  assign \row$47[1]  = \row$47 [15:8];
  assign \row$47[2]  = \row$47 [23:16];
  assign \row$47[3]  = \row$47 [31:24];
  assign \row$52[0]  = \row$52 [7:0];
  assign \row$52[1]  = \row$52 [15:8];
  assign \row$52[2]  = \row$52 [23:16];
  assign \row$52[3]  = \row$52 [31:24];
  assign terms[255:224] = \row$52 ;
  assign terms[223:192] = \row$47 ;
  assign terms[191:160] = \row$42 ;
  assign terms[159:128] = \row$37 ;
  assign terms[127:96] = \row$32 ;
  assign terms[95:64] = \row$27 ;
  assign terms[63:32] = \row$22 ;
  assign terms[31:0] = row;
endmodule

module \amu_serial.bank0 (rst, enable, \port$812$0 , \port$816$0 , row_register, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  reg [31:0] \$1 ;
  input clk;
  wire clk;
  wire [5:0] code;
  input enable;
  wire enable;
  input [1:0] \port$812$0 ;
  wire [1:0] \port$812$0 ;
  input [3:0] \port$816$0 ;
  wire [3:0] \port$816$0 ;
  (* init = 32'd0 *)
  wire [31:0] row;
  wire [7:0] \row[0] ;
  wire [7:0] \row[1] ;
  wire [7:0] \row[2] ;
  wire [7:0] \row[3] ;
  output [31:0] row_register;
  reg [31:0] row_register = 32'd0;
  input rst;
  wire rst;
  always @(posedge clk)
    row_register <= \$1 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$1  = row_register;
    if (enable) begin
      (* full_case = 32'd1 *)
      casez ({ \port$812$0 , \port$816$0  })
        6'h00:
            \$1  = 32'd1231109973;
        6'h01:
            \$1  = 32'd1331249729;
        6'h02:
            \$1  = 32'd1298347581;
        6'h03:
            \$1  = 32'd1466907723;
        6'h04:
            \$1  = 32'd1566263375;
        6'h05:
            \$1  = 32'd1399015763;
        6'h06:
            \$1  = 32'd1501314634;
        6'h07:
            \$1  = 32'd1568882252;
        6'h08:
            \$1  = 32'd1333677904;
        6'h09:
            \$1  = 32'd1369064013;
        6'h0a:
            \$1  = 32'd1300643410;
        6'h0b:
            \$1  = 32'd1418738769;
        6'h0c:
            \$1  = 32'd1301758546;
        6'h0d:
            \$1  = 32'd1470056279;
        6'h0e:
            \$1  = 32'd1436235350;
        6'h0f:
            \$1  = 32'd1554594647;
        6'h10:
            \$1  = 32'd945121612;
        6'h11:
            \$1  = 32'd1282235470;
        6'h12:
            \$1  = 32'd1550669390;
        6'h13:
            \$1  = 32'd1551328862;
        6'h14:
            \$1  = 32'd1348494673;
        6'h15:
            \$1  = 32'd1316388440;
        6'h16:
            \$1  = 32'd1568633954;
        6'h17:
            \$1  = 32'd1586792554;
        6'h18:
            \$1  = 32'd2254731604;
        6'h19:
            \$1  = 32'd2138342249;
        6'h1a:
            \$1  = 32'd2089316438;
        6'h1b:
            \$1  = 32'd1988329068;
        6'h1c:
            \$1  = 32'd2222820189;
        6'h1d:
            \$1  = 32'd2123468649;
        6'h1e:
            \$1  = 32'd2023526768;
        6'h1f:
            \$1  = 32'd2108401257;
        6'h20:
            \$1  = 32'd609957206;
        6'h21:
            \$1  = 32'd828457804;
        6'h22:
            \$1  = 32'd962156105;
        6'h23:
            \$1  = 32'd677858897;
        6'h24:
            \$1  = 32'd693320274;
        6'h25:
            \$1  = 32'd426454870;
        6'h26:
            \$1  = 32'd476725077;
        6'h27:
            \$1  = 32'd259340637;
        6'h28:
            \$1  = 32'd625895246;
        6'h29:
            \$1  = 32'd341597759;
        6'h2a:
            \$1  = 32'd678386266;
        6'h2b:
            \$1  = 32'd376198478;
        6'h2c:
            \$1  = 32'd124472403;
        6'h2d:
            \$1  = 32'd259476823;
        6'h2e:
            \$1  = 32'd192498526;
        6'h2f:
            \$1  = 32'd8274277;
        6'h30:
            \$1  = 32'd1179341944;
        6'h31:
            \$1  = 32'd1381518184;
        6'h32:
            \$1  = 32'd1534278760;
        6'h33:
            \$1  = 32'd1432899957;
        6'h34:
            \$1  = 32'd1398364793;
        6'h35:
            \$1  = 32'd1617256324;
        6'h36:
            \$1  = 32'd1433295239;
        6'h37:
            \$1  = 32'd1635214990;
        6'h38:
            \$1  = 32'd1165971579;
        6'h39:
            \$1  = 32'd1082218377;
        6'h3a:
            \$1  = 32'd1652903300;
        6'h3b:
            \$1  = 32'd1551522193;
        6'h3c:
            \$1  = 32'd1619942048;
        6'h3d:
            \$1  = 32'd1636394653;
        6'h3e:
            \$1  = 32'd1670077609;
        6'h3f:
            \$1  = 32'd1805085621;
      endcase
    end
  end
  assign code = { \port$812$0 , \port$816$0  };
  assign row = row_register;
  assign \row[0]  = row_register[7:0];
  assign \row[1]  = row_register[15:8];
  assign \row[2]  = row_register[23:16];
  assign \row[3]  = row_register[31:24];
endmodule

module \amu_serial.bank1 (rst, enable, \port$812$0 , \port$818$0 , row_register, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
  reg [31:0] \$1 ;
  input clk;
  wire clk;
  wire [5:0] code;
  input enable;
  wire enable;
  input [1:0] \port$812$0 ;
  wire [1:0] \port$812$0 ;
  input [3:0] \port$818$0 ;
  wire [3:0] \port$818$0 ;
  (* init = 32'd0 *)
  wire [31:0] row;
  wire [7:0] \row[0] ;
  wire [7:0] \row[1] ;
  wire [7:0] \row[2] ;
  wire [7:0] \row[3] ;
  output [31:0] row_register;
  reg [31:0] row_register = 32'd0;
  input rst;
  wire rst;
  always @(posedge clk)
    row_register <= \$1 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$1  = row_register;
    if (enable) begin
      (* full_case = 32'd1 *)
      casez ({ \port$812$0 , \port$818$0  })
        6'h00:
            \$1  = 32'd1228890957;
        6'h01:
            \$1  = 32'd1580231238;
        6'h02:
            \$1  = 32'd1414090813;
        6'h03:
            \$1  = 32'd1632398409;
        6'h04:
            \$1  = 32'd862603108;
        6'h05:
            \$1  = 32'd978801248;
        6'h06:
            \$1  = 32'd1349146463;
        6'h07:
            \$1  = 32'd1298618719;
        6'h08:
            \$1  = 32'd929186383;
        6'h09:
            \$1  = 32'd1181243723;
        6'h0a:
            \$1  = 32'd1600084817;
        6'h0b:
            \$1  = 32'd1684826206;
        6'h0c:
            \$1  = 32'd778651232;
        6'h0d:
            \$1  = 32'd829311576;
        6'h0e:
            \$1  = 32'd863259995;
        6'h0f:
            \$1  = 32'd1031491937;
        6'h10:
            \$1  = 32'd1096237911;
        6'h11:
            \$1  = 32'd1196306498;
        6'h12:
            \$1  = 32'd1398883411;
        6'h13:
            \$1  = 32'd1213677137;
        6'h14:
            \$1  = 32'd1014525008;
        6'h15:
            \$1  = 32'd1081366357;
        6'h16:
            \$1  = 32'd914455410;
        6'h17:
            \$1  = 32'd1065578347;
        6'h18:
            \$1  = 32'd1013735548;
        6'h19:
            \$1  = 32'd1148478585;
        6'h1a:
            \$1  = 32'd1214994801;
        6'h1b:
            \$1  = 32'd1416191606;
        6'h1c:
            \$1  = 32'd948533626;
        6'h1d:
            \$1  = 32'd1133669757;
        6'h1e:
            \$1  = 32'd1032814460;
        6'h1f:
            \$1  = 32'd1083670914;
        6'h20:
            \$1  = 32'd1314282549;
        6'h21:
            \$1  = 32'd1834119483;
        6'h22:
            \$1  = 32'd1414684481;
        6'h23:
            \$1  = 32'd1567644741;
        6'h24:
            \$1  = 32'd711862361;
        6'h25:
            \$1  = 32'd1332887635;
        6'h26:
            \$1  = 32'd678964068;
        6'h27:
            \$1  = 32'd897596253;
        6'h28:
            \$1  = 32'd1011693143;
        6'h29:
            \$1  = 32'd1096958546;
        6'h2a:
            \$1  = 32'd861289821;
        6'h2b:
            \$1  = 32'd1365528415;
        6'h2c:
            \$1  = 32'd1097017450;
        6'h2d:
            \$1  = 32'd1214659947;
        6'h2e:
            \$1  = 32'd1030433133;
        6'h2f:
            \$1  = 32'd1047803246;
        6'h30:
            \$1  = 32'd1380404044;
        6'h31:
            \$1  = 32'd1178682433;
        6'h32:
            \$1  = 32'd1196574796;
        6'h33:
            \$1  = 32'd1396462430;
        6'h34:
            \$1  = 32'd1616006772;
        6'h35:
            \$1  = 32'd1767000422;
        6'h36:
            \$1  = 32'd1481273975;
        6'h37:
            \$1  = 32'd1615619184;
        6'h38:
            \$1  = 32'd776168786;
        6'h39:
            \$1  = 32'd1112106587;
        6'h3a:
            \$1  = 32'd792296034;
        6'h3b:
            \$1  = 32'd943684713;
        6'h3c:
            \$1  = 32'd1094936415;
        6'h3d:
            \$1  = 32'd1195993189;
        6'h3e:
            \$1  = 32'd1145336165;
        6'h3f:
            \$1  = 32'd1145403757;
      endcase
    end
  end
  assign code = { \port$812$0 , \port$818$0  };
  assign row = row_register;
  assign \row[0]  = row_register[7:0];
  assign \row[1]  = row_register[15:8];
  assign \row[2]  = row_register[23:16];
  assign \row[3]  = row_register[31:24];
endmodule

module \amu_serial.bank2 (rst, enable, \port$812$0 , \port$820$0 , row_register, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
  reg [31:0] \$1 ;
  input clk;
  wire clk;
  wire [5:0] code;
  input enable;
  wire enable;
  input [1:0] \port$812$0 ;
  wire [1:0] \port$812$0 ;
  input [3:0] \port$820$0 ;
  wire [3:0] \port$820$0 ;
  (* init = 32'd0 *)
  wire [31:0] row;
  wire [7:0] \row[0] ;
  wire [7:0] \row[1] ;
  wire [7:0] \row[2] ;
  wire [7:0] \row[3] ;
  output [31:0] row_register;
  reg [31:0] row_register = 32'd0;
  input rst;
  wire rst;
  always @(posedge clk)
    row_register <= \$1 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$1  = row_register;
    if (enable) begin
      (* full_case = 32'd1 *)
      casez ({ \port$812$0 , \port$820$0  })
        6'h00:
            \$1  = 32'd1216236383;
        6'h01:
            \$1  = 32'd979850861;
        6'h02:
            \$1  = 32'd1749836132;
        6'h03:
            \$1  = 32'd1214141037;
        6'h04:
            \$1  = 32'd1616790626;
        6'h05:
            \$1  = 32'd844579703;
        6'h06:
            \$1  = 32'd1413372284;
        6'h07:
            \$1  = 32'd945309563;
        6'h08:
            \$1  = 32'd2135186804;
        6'h09:
            \$1  = 32'd1515214211;
        6'h0a:
            \$1  = 32'd2452257673;
        6'h0b:
            \$1  = 32'd2034463122;
        6'h0c:
            \$1  = 32'd2050970237;
        6'h0d:
            \$1  = 32'd1196381056;
        6'h0e:
            \$1  = 32'd2234545559;
        6'h0f:
            \$1  = 32'd1564827541;
        6'h10:
            \$1  = 32'd2137944666;
        6'h11:
            \$1  = 32'd2287878450;
        6'h12:
            \$1  = 32'd2084781373;
        6'h13:
            \$1  = 32'd2538945325;
        6'h14:
            \$1  = 32'd1635286162;
        6'h15:
            \$1  = 32'd1702652789;
        6'h16:
            \$1  = 32'd1784240760;
        6'h17:
            \$1  = 32'd2054185588;
        6'h18:
            \$1  = 32'd1633250423;
        6'h19:
            \$1  = 32'd1952411488;
        6'h1a:
            \$1  = 32'd2166180185;
        6'h1b:
            \$1  = 32'd2302234445;
        6'h1c:
            \$1  = 32'd1332051083;
        6'h1d:
            \$1  = 32'd1886089327;
        6'h1e:
            \$1  = 32'd2050774899;
        6'h1f:
            \$1  = 32'd2422037094;
        6'h20:
            \$1  = 32'd1499684201;
        6'h21:
            \$1  = 32'd2071352946;
        6'h22:
            \$1  = 32'd2454614370;
        6'h23:
            \$1  = 32'd2506649973;
        6'h24:
            \$1  = 32'd2118016892;
        6'h25:
            \$1  = 32'd2656193941;
        6'h26:
            \$1  = 32'd2974179460;
        6'h27:
            \$1  = 32'd2975358863;
        6'h28:
            \$1  = 32'd1782010748;
        6'h29:
            \$1  = 32'd2118930321;
        6'h2a:
            \$1  = 32'd2670162292;
        6'h2b:
            \$1  = 32'd2873520768;
        6'h2c:
            \$1  = 32'd2016759432;
        6'h2d:
            \$1  = 32'd2806208919;
        6'h2e:
            \$1  = 32'd3123344779;
        6'h2f:
            \$1  = 32'd3426316203;
        6'h30:
            \$1  = 32'd1533956175;
        6'h31:
            \$1  = 32'd1935947841;
        6'h32:
            \$1  = 32'd1229410874;
        6'h33:
            \$1  = 32'd1817590587;
        6'h34:
            \$1  = 32'd540899880;
        6'h35:
            \$1  = 32'd976382484;
        6'h36:
            \$1  = 32'd1008956177;
        6'h37:
            \$1  = 32'd1060202002;
        6'h38:
            \$1  = 32'd858750275;
        6'h39:
            \$1  = 32'd1245277749;
        6'h3a:
            \$1  = 32'd706380854;
        6'h3b:
            \$1  = 32'd1177056048;
        6'h3c:
            \$1  = 32'd555781940;
        6'h3d:
            \$1  = 32'd791638036;
        6'h3e:
            \$1  = 32'd588289047;
        6'h3f:
            \$1  = 32'd672561422;
      endcase
    end
  end
  assign code = { \port$812$0 , \port$820$0  };
  assign row = row_register;
  assign \row[0]  = row_register[7:0];
  assign \row[1]  = row_register[15:8];
  assign \row[2]  = row_register[23:16];
  assign \row[3]  = row_register[31:24];
endmodule

module \amu_serial.bank3 (rst, enable, \port$812$0 , \port$822$0 , row_register, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$5  = 0;
  reg [31:0] \$1 ;
  input clk;
  wire clk;
  wire [5:0] code;
  input enable;
  wire enable;
  input [1:0] \port$812$0 ;
  wire [1:0] \port$812$0 ;
  input [3:0] \port$822$0 ;
  wire [3:0] \port$822$0 ;
  (* init = 32'd0 *)
  wire [31:0] row;
  wire [7:0] \row[0] ;
  wire [7:0] \row[1] ;
  wire [7:0] \row[2] ;
  wire [7:0] \row[3] ;
  output [31:0] row_register;
  reg [31:0] row_register = 32'd0;
  input rst;
  wire rst;
  always @(posedge clk)
    row_register <= \$1 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$1  = row_register;
    if (enable) begin
      (* full_case = 32'd1 *)
      casez ({ \port$812$0 , \port$822$0  })
        6'h00:
            \$1  = 32'd1433230940;
        6'h01:
            \$1  = 32'd1534877835;
        6'h02:
            \$1  = 32'd1098867573;
        6'h03:
            \$1  = 32'd1166824591;
        6'h04:
            \$1  = 32'd1819504983;
        6'h05:
            \$1  = 32'd1603488373;
        6'h06:
            \$1  = 32'd1081754688;
        6'h07:
            \$1  = 32'd1199980634;
        6'h08:
            \$1  = 32'd2355724695;
        6'h09:
            \$1  = 32'd2122149034;
        6'h0a:
            \$1  = 32'd1500996219;
        6'h0b:
            \$1  = 32'd1620532654;
        6'h0c:
            \$1  = 32'd2306175871;
        6'h0d:
            \$1  = 32'd1888312463;
        6'h0e:
            \$1  = 32'd1451581047;
        6'h0f:
            \$1  = 32'd1637441185;
        6'h10:
            \$1  = 32'd2155435596;
        6'h11:
            \$1  = 32'd2337701202;
        6'h12:
            \$1  = 32'd2138333751;
        6'h13:
            \$1  = 32'd2540598079;
        6'h14:
            \$1  = 32'd2204924003;
        6'h15:
            \$1  = 32'd2708051311;
        6'h16:
            \$1  = 32'd2777566538;
        6'h17:
            \$1  = 32'd3162726727;
        6'h18:
            \$1  = 32'd2018216560;
        6'h19:
            \$1  = 32'd2454558064;
        6'h1a:
            \$1  = 32'd2673764924;
        6'h1b:
            \$1  = 32'd3058927424;
        6'h1c:
            \$1  = 32'd2069860971;
        6'h1d:
            \$1  = 32'd2808259690;
        6'h1e:
            \$1  = 32'd2960226111;
        6'h1f:
            \$1  = 32'd3160315726;
        6'h20:
            \$1  = 32'd2557443712;
        6'h21:
            \$1  = 32'd2319612035;
        6'h22:
            \$1  = 32'd2507048058;
        6'h23:
            \$1  = 32'd2556396938;
        6'h24:
            \$1  = 32'd1933280120;
        6'h25:
            \$1  = 32'd2064027526;
        6'h26:
            \$1  = 32'd2706084755;
        6'h27:
            \$1  = 32'd3140462998;
        6'h28:
            \$1  = 32'd1547010427;
        6'h29:
            \$1  = 32'd2132382856;
        6'h2a:
            \$1  = 32'd2235341454;
        6'h2b:
            \$1  = 32'd2787813268;
        6'h2c:
            \$1  = 32'd1747619200;
        6'h2d:
            \$1  = 32'd2432740239;
        6'h2e:
            \$1  = 32'd2653005726;
        6'h2f:
            \$1  = 32'd2919807392;
        6'h30:
            \$1  = 32'd2206614087;
        6'h31:
            \$1  = 32'd1283412834;
        6'h32:
            \$1  = 32'd1938371164;
        6'h33:
            \$1  = 32'd1704802657;
        6'h34:
            \$1  = 32'd1300844872;
        6'h35:
            \$1  = 32'd731730749;
        6'h36:
            \$1  = 32'd1470111272;
        6'h37:
            \$1  = 32'd1152460314;
        6'h38:
            \$1  = 32'd1216050293;
        6'h39:
            \$1  = 32'd880702054;
        6'h3a:
            \$1  = 32'd1403470161;
        6'h3b:
            \$1  = 32'd967067732;
        6'h3c:
            \$1  = 32'd997878363;
        6'h3d:
            \$1  = 32'd512517177;
        6'h3e:
            \$1  = 32'd866727990;
        6'h3f:
            \$1  = 32'd682312497;
      endcase
    end
  end
  assign code = { \port$812$0 , \port$822$0  };
  assign row = row_register;
  assign \row[0]  = row_register[7:0];
  assign \row[1]  = row_register[15:8];
  assign \row[2]  = row_register[23:16];
  assign \row[3]  = row_register[31:24];
endmodule

module \amu_serial.bank4 (rst, enable, \port$812$0 , \port$824$0 , row_register, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$6  = 0;
  reg [31:0] \$1 ;
  input clk;
  wire clk;
  wire [5:0] code;
  input enable;
  wire enable;
  input [1:0] \port$812$0 ;
  wire [1:0] \port$812$0 ;
  input [3:0] \port$824$0 ;
  wire [3:0] \port$824$0 ;
  (* init = 32'd0 *)
  wire [31:0] row;
  wire [7:0] \row[0] ;
  wire [7:0] \row[1] ;
  wire [7:0] \row[2] ;
  wire [7:0] \row[3] ;
  output [31:0] row_register;
  reg [31:0] row_register = 32'd0;
  input rst;
  wire rst;
  always @(posedge clk)
    row_register <= \$1 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$1  = row_register;
    if (enable) begin
      (* full_case = 32'd1 *)
      casez ({ \port$812$0 , \port$824$0  })
        6'h00:
            \$1  = 32'd1550798127;
        6'h01:
            \$1  = 32'd2590478714;
        6'h02:
            \$1  = 32'd1887198791;
        6'h03:
            \$1  = 32'd2473819754;
        6'h04:
            \$1  = 32'd1383024912;
        6'h05:
            \$1  = 32'd2222030924;
        6'h06:
            \$1  = 32'd1651527447;
        6'h07:
            \$1  = 32'd2322887986;
        6'h08:
            \$1  = 32'd2524220027;
        6'h09:
            \$1  = 32'd2708704649;
        6'h0a:
            \$1  = 32'd2256432452;
        6'h0b:
            \$1  = 32'd2659682907;
        6'h0c:
            \$1  = 32'd2607580766;
        6'h0d:
            \$1  = 32'd2826472795;
        6'h0e:
            \$1  = 32'd2357228080;
        6'h0f:
            \$1  = 32'd2793637428;
        6'h10:
            \$1  = 32'd2359185996;
        6'h11:
            \$1  = 32'd1800958067;
        6'h12:
            \$1  = 32'd2190701395;
        6'h13:
            \$1  = 32'd1970699889;
        6'h14:
            \$1  = 32'd2628204361;
        6'h15:
            \$1  = 32'd2372033119;
        6'h16:
            \$1  = 32'd2728935750;
        6'h17:
            \$1  = 32'd2759611734;
        6'h18:
            \$1  = 32'd2034667392;
        6'h19:
            \$1  = 32'd1983547014;
        6'h1a:
            \$1  = 32'd2088596567;
        6'h1b:
            \$1  = 32'd2069790586;
        6'h1c:
            \$1  = 32'd2303288941;
        6'h1d:
            \$1  = 32'd2538040696;
        6'h1e:
            \$1  = 32'd2524996691;
        6'h1f:
            \$1  = 32'd2590531939;
        6'h20:
            \$1  = 32'd1935639140;
        6'h21:
            \$1  = 32'd1700241467;
        6'h22:
            \$1  = 32'd1733069930;
        6'h23:
            \$1  = 32'd1715644751;
        6'h24:
            \$1  = 32'd2139656289;
        6'h25:
            \$1  = 32'd2119286310;
        6'h26:
            \$1  = 32'd2237902172;
        6'h27:
            \$1  = 32'd2084557347;
        6'h28:
            \$1  = 32'd2271845942;
        6'h29:
            \$1  = 32'd2521743653;
        6'h2a:
            \$1  = 32'd2101391433;
        6'h2b:
            \$1  = 32'd2202065184;
        6'h2c:
            \$1  = 32'd2674769440;
        6'h2d:
            \$1  = 32'd2807295244;
        6'h2e:
            \$1  = 32'd2488458274;
        6'h2f:
            \$1  = 32'd2554789632;
        6'h30:
            \$1  = 32'd1518811473;
        6'h31:
            \$1  = 32'd1754232711;
        6'h32:
            \$1  = 32'd1384793702;
        6'h33:
            \$1  = 32'd1502764670;
        6'h34:
            \$1  = 32'd2308510289;
        6'h35:
            \$1  = 32'd1906590056;
        6'h36:
            \$1  = 32'd1940132935;
        6'h37:
            \$1  = 32'd1824859478;
        6'h38:
            \$1  = 32'd1854043502;
        6'h39:
            \$1  = 32'd1586064489;
        6'h3a:
            \$1  = 32'd1334723160;
        6'h3b:
            \$1  = 32'd1369919085;
        6'h3c:
            \$1  = 32'd1854558536;
        6'h3d:
            \$1  = 32'd1789806425;
        6'h3e:
            \$1  = 32'd1739791435;
        6'h3f:
            \$1  = 32'd1589652309;
      endcase
    end
  end
  assign code = { \port$812$0 , \port$824$0  };
  assign row = row_register;
  assign \row[0]  = row_register[7:0];
  assign \row[1]  = row_register[15:8];
  assign \row[2]  = row_register[23:16];
  assign \row[3]  = row_register[31:24];
endmodule

module \amu_serial.bank5 (rst, enable, \port$812$0 , \port$826$0 , row_register, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$7  = 0;
  reg [31:0] \$1 ;
  input clk;
  wire clk;
  wire [5:0] code;
  input enable;
  wire enable;
  input [1:0] \port$812$0 ;
  wire [1:0] \port$812$0 ;
  input [3:0] \port$826$0 ;
  wire [3:0] \port$826$0 ;
  (* init = 32'd0 *)
  wire [31:0] row;
  wire [7:0] \row[0] ;
  wire [7:0] \row[1] ;
  wire [7:0] \row[2] ;
  wire [7:0] \row[3] ;
  output [31:0] row_register;
  reg [31:0] row_register = 32'd0;
  input rst;
  wire rst;
  always @(posedge clk)
    row_register <= \$1 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$1  = row_register;
    if (enable) begin
      (* full_case = 32'd1 *)
      casez ({ \port$812$0 , \port$826$0  })
        6'h00:
            \$1  = 32'd1247231558;
        6'h01:
            \$1  = 32'd1298347856;
        6'h02:
            \$1  = 32'd1817346133;
        6'h03:
            \$1  = 32'd1565943126;
        6'h04:
            \$1  = 32'd1361995821;
        6'h05:
            \$1  = 32'd1361536315;
        6'h06:
            \$1  = 32'd1513390155;
        6'h07:
            \$1  = 32'd1613593153;
        6'h08:
            \$1  = 32'd1883932983;
        6'h09:
            \$1  = 32'd1582853960;
        6'h0a:
            \$1  = 32'd2152632398;
        6'h0b:
            \$1  = 32'd2018479433;
        6'h0c:
            \$1  = 32'd1932693039;
        6'h0d:
            \$1  = 32'd1496549427;
        6'h0e:
            \$1  = 32'd2334830395;
        6'h0f:
            \$1  = 32'd1982634024;
        6'h10:
            \$1  = 32'd912482122;
        6'h11:
            \$1  = 32'd1282563928;
        6'h12:
            \$1  = 32'd1950435671;
        6'h13:
            \$1  = 32'd1868779365;
        6'h14:
            \$1  = 32'd1080108138;
        6'h15:
            \$1  = 32'd1063462263;
        6'h16:
            \$1  = 32'd1766865031;
        6'h17:
            \$1  = 32'd1717052283;
        6'h18:
            \$1  = 32'd1596733546;
        6'h19:
            \$1  = 32'd1446724982;
        6'h1a:
            \$1  = 32'd2016557148;
        6'h1b:
            \$1  = 32'd1781807730;
        6'h1c:
            \$1  = 32'd1245195383;
        6'h1d:
            \$1  = 32'd1078535801;
        6'h1e:
            \$1  = 32'd1931614845;
        6'h1f:
            \$1  = 32'd1715606651;
        6'h20:
            \$1  = 32'd1767398759;
        6'h21:
            \$1  = 32'd1682794862;
        6'h22:
            \$1  = 32'd1782873671;
        6'h23:
            \$1  = 32'd1783137384;
        6'h24:
            \$1  = 32'd2238874940;
        6'h25:
            \$1  = 32'd2490928444;
        6'h26:
            \$1  = 32'd2590481458;
        6'h27:
            \$1  = 32'd2540344378;
        6'h28:
            \$1  = 32'd1986234640;
        6'h29:
            \$1  = 32'd2270927651;
        6'h2a:
            \$1  = 32'd2018217504;
        6'h2b:
            \$1  = 32'd2085592614;
        6'h2c:
            \$1  = 32'd2222559745;
        6'h2d:
            \$1  = 32'd2759960600;
        6'h2e:
            \$1  = 32'd2690495745;
        6'h2f:
            \$1  = 32'd2891761408;
        6'h30:
            \$1  = 32'd1430600534;
        6'h31:
            \$1  = 32'd1381650267;
        6'h32:
            \$1  = 32'd1651007321;
        6'h33:
            \$1  = 32'd1617321819;
        6'h34:
            \$1  = 32'd2184915763;
        6'h35:
            \$1  = 32'd2286040371;
        6'h36:
            \$1  = 32'd2455393048;
        6'h37:
            \$1  = 32'd2455519533;
        6'h38:
            \$1  = 32'd2105360939;
        6'h39:
            \$1  = 32'd2087405116;
        6'h3a:
            \$1  = 32'd1954109250;
        6'h3b:
            \$1  = 32'd1970362177;
        6'h3c:
            \$1  = 32'd2523085851;
        6'h3d:
            \$1  = 32'd2639476003;
        6'h3e:
            \$1  = 32'd2524073234;
        6'h3f:
            \$1  = 32'd2675586578;
      endcase
    end
  end
  assign code = { \port$812$0 , \port$826$0  };
  assign row = row_register;
  assign \row[0]  = row_register[7:0];
  assign \row[1]  = row_register[15:8];
  assign \row[2]  = row_register[23:16];
  assign \row[3]  = row_register[31:24];
endmodule

module \amu_serial.bank6 (rst, enable, \port$812$0 , \port$828$0 , row_register, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$8  = 0;
  reg [31:0] \$1 ;
  input clk;
  wire clk;
  wire [5:0] code;
  input enable;
  wire enable;
  input [1:0] \port$812$0 ;
  wire [1:0] \port$812$0 ;
  input [3:0] \port$828$0 ;
  wire [3:0] \port$828$0 ;
  (* init = 32'd0 *)
  wire [31:0] row;
  wire [7:0] \row[0] ;
  wire [7:0] \row[1] ;
  wire [7:0] \row[2] ;
  wire [7:0] \row[3] ;
  output [31:0] row_register;
  reg [31:0] row_register = 32'd0;
  input rst;
  wire rst;
  always @(posedge clk)
    row_register <= \$1 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$1  = row_register;
    if (enable) begin
      (* full_case = 32'd1 *)
      casez ({ \port$812$0 , \port$828$0  })
        6'h00:
            \$1  = 32'd1563060059;
        6'h01:
            \$1  = 32'd1681287226;
        6'h02:
            \$1  = 32'd1462916949;
        6'h03:
            \$1  = 32'd1915448657;
        6'h04:
            \$1  = 32'd1445554779;
        6'h05:
            \$1  = 32'd1730901845;
        6'h06:
            \$1  = 32'd1207986286;
        6'h07:
            \$1  = 32'd1897363300;
        6'h08:
            \$1  = 32'd1193954148;
        6'h09:
            \$1  = 32'd1528784742;
        6'h0a:
            \$1  = 32'd1528651108;
        6'h0b:
            \$1  = 32'd2030665587;
        6'h0c:
            \$1  = 32'd1209947758;
        6'h0d:
            \$1  = 32'd1494512740;
        6'h0e:
            \$1  = 32'd1393714033;
        6'h0f:
            \$1  = 32'd1728282988;
        6'h10:
            \$1  = 32'd743791926;
        6'h11:
            \$1  = 32'd1113207875;
        6'h12:
            \$1  = 32'd1282427963;
        6'h13:
            \$1  = 32'd1114586168;
        6'h14:
            \$1  = 32'd375542365;
        6'h15:
            \$1  = 32'd693974864;
        6'h16:
            \$1  = 32'd677857111;
        6'h17:
            \$1  = 32'd930231115;
        6'h18:
            \$1  = 32'd879316545;
        6'h19:
            \$1  = 32'd341591625;
        6'h1a:
            \$1  = 32'd1115113530;
        6'h1b:
            \$1  = 32'd711540278;
        6'h1c:
            \$1  = 32'd493833561;
        6'h1d:
            \$1  = 32'd225461077;
        6'h1e:
            \$1  = 32'd746079822;
        6'h1f:
            \$1  = 32'd360726089;
        6'h20:
            \$1  = 32'd1668951639;
        6'h21:
            \$1  = 32'd1568688688;
        6'h22:
            \$1  = 32'd1400517983;
        6'h23:
            \$1  = 32'd1536765767;
        6'h24:
            \$1  = 32'd1737766227;
        6'h25:
            \$1  = 32'd1972520765;
        6'h26:
            \$1  = 32'd2040409445;
        6'h27:
            \$1  = 32'd1940993606;
        6'h28:
            \$1  = 32'd1619668326;
        6'h29:
            \$1  = 32'd1823091028;
        6'h2a:
            \$1  = 32'd1570058350;
        6'h2b:
            \$1  = 32'd1740447595;
        6'h2c:
            \$1  = 32'd1939945317;
        6'h2d:
            \$1  = 32'd2058171228;
        6'h2e:
            \$1  = 32'd2041392241;
        6'h2f:
            \$1  = 32'd2027037019;
        6'h30:
            \$1  = 32'd1966102361;
        6'h31:
            \$1  = 32'd1800227674;
        6'h32:
            \$1  = 32'd1698457199;
        6'h33:
            \$1  = 32'd2235852144;
        6'h34:
            \$1  = 32'd2015649626;
        6'h35:
            \$1  = 32'd1982681940;
        6'h36:
            \$1  = 32'd2283432026;
        6'h37:
            \$1  = 32'd2738646380;
        6'h38:
            \$1  = 32'd1747870812;
        6'h39:
            \$1  = 32'd2367385704;
        6'h3a:
            \$1  = 32'd1999859065;
        6'h3b:
            \$1  = 32'd2669708169;
        6'h3c:
            \$1  = 32'd2149476446;
        6'h3d:
            \$1  = 32'd2433771107;
        6'h3e:
            \$1  = 32'd2401333098;
        6'h3f:
            \$1  = 32'd2887349626;
      endcase
    end
  end
  assign code = { \port$812$0 , \port$828$0  };
  assign row = row_register;
  assign \row[0]  = row_register[7:0];
  assign \row[1]  = row_register[15:8];
  assign \row[2]  = row_register[23:16];
  assign \row[3]  = row_register[31:24];
endmodule

module \amu_serial.bank7 (rst, enable, \port$812$0 , \port$830$0 , row_register, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$9  = 0;
  reg [31:0] \$1 ;
  input clk;
  wire clk;
  wire [5:0] code;
  input enable;
  wire enable;
  input [1:0] \port$812$0 ;
  wire [1:0] \port$812$0 ;
  input [3:0] \port$830$0 ;
  wire [3:0] \port$830$0 ;
  (* init = 32'd0 *)
  wire [31:0] row;
  wire [7:0] \row[0] ;
  wire [7:0] \row[1] ;
  wire [7:0] \row[2] ;
  wire [7:0] \row[3] ;
  output [31:0] row_register;
  reg [31:0] row_register = 32'd0;
  input rst;
  wire rst;
  always @(posedge clk)
    row_register <= \$1 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$1  = row_register;
    if (enable) begin
      (* full_case = 32'd1 *)
      casez ({ \port$812$0 , \port$830$0  })
        6'h00:
            \$1  = 32'd2106485363;
        6'h01:
            \$1  = 32'd1990549615;
        6'h02:
            \$1  = 32'd2238871688;
        6'h03:
            \$1  = 32'd2206496147;
        6'h04:
            \$1  = 32'd1824086617;
        6'h05:
            \$1  = 32'd1823826560;
        6'h06:
            \$1  = 32'd2089842066;
        6'h07:
            \$1  = 32'd2190635417;
        6'h08:
            \$1  = 32'd2572390811;
        6'h09:
            \$1  = 32'd2523895208;
        6'h0a:
            \$1  = 32'd3057826739;
        6'h0b:
            \$1  = 32'd2975051192;
        6'h0c:
            \$1  = 32'd2440006565;
        6'h0d:
            \$1  = 32'd2675084722;
        6'h0e:
            \$1  = 32'd3408585407;
        6'h0f:
            \$1  = 32'd3227169734;
        6'h10:
            \$1  = 32'd2509862762;
        6'h11:
            \$1  = 32'd2595394422;
        6'h12:
            \$1  = 32'd2273409886;
        6'h13:
            \$1  = 32'd1871547249;
        6'h14:
            \$1  = 32'd2595201412;
        6'h15:
            \$1  = 32'd2445126264;
        6'h16:
            \$1  = 32'd1957798006;
        6'h17:
            \$1  = 32'd1807656571;
        6'h18:
            \$1  = 32'd1584168798;
        6'h19:
            \$1  = 32'd1333959016;
        6'h1a:
            \$1  = 32'd1045336907;
        6'h1b:
            \$1  = 32'd762025812;
        6'h1c:
            \$1  = 32'd1268754019;
        6'h1d:
            \$1  = 32'd1269280359;
        6'h1e:
            \$1  = 32'd928221521;
        6'h1f:
            \$1  = 32'd1250865491;
        6'h20:
            \$1  = 32'd2155838597;
        6'h21:
            \$1  = 32'd1871411596;
        6'h22:
            \$1  = 32'd2407232409;
        6'h23:
            \$1  = 32'd2410505378;
        6'h24:
            \$1  = 32'd1232890247;
        6'h25:
            \$1  = 32'd1554470048;
        6'h26:
            \$1  = 32'd2092456112;
        6'h27:
            \$1  = 32'd2076069305;
        6'h28:
            \$1  = 32'd2828301468;
        6'h29:
            \$1  = 32'd2562872751;
        6'h2a:
            \$1  = 32'd3048625831;
        6'h2b:
            \$1  = 32'd2898741695;
        6'h2c:
            \$1  = 32'd2596686025;
        6'h2d:
            \$1  = 32'd2563915976;
        6'h2e:
            \$1  = 32'd3318434474;
        6'h2f:
            \$1  = 32'd2866098906;
        6'h30:
            \$1  = 32'd2323483498;
        6'h31:
            \$1  = 32'd2424606586;
        6'h32:
            \$1  = 32'd2288230763;
        6'h33:
            \$1  = 32'd2907682691;
        6'h34:
            \$1  = 32'd2426699648;
        6'h35:
            \$1  = 32'd3045631131;
        6'h36:
            \$1  = 32'd3126834566;
        6'h37:
            \$1  = 32'd3176645520;
        6'h38:
            \$1  = 32'd2503782259;
        6'h39:
            \$1  = 32'd3090137988;
        6'h3a:
            \$1  = 32'd2936918394;
        6'h3b:
            \$1  = 32'd2969621894;
        6'h3c:
            \$1  = 32'd3089681802;
        6'h3d:
            \$1  = 32'd3476083604;
        6'h3e:
            \$1  = 32'd3423196537;
        6'h3f:
            \$1  = 32'd3524393619;
      endcase
    end
  end
  assign code = { \port$812$0 , \port$830$0  };
  assign row = row_register;
  assign \row[0]  = row_register[7:0];
  assign \row[1]  = row_register[15:8];
  assign \row[2]  = row_register[23:16];
  assign \row[3]  = row_register[31:24];
endmodule

module \amu_serial.tree (rst, enable, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$10  = 0;
  wire [8:0] \$1 ;
  wire [8:0] \$10 ;
  wire [8:0] \$11 ;
  wire [9:0] \$12 ;
  wire [9:0] \$13 ;
  wire [10:0] \$14 ;
  wire [8:0] \$15 ;
  wire [8:0] \$16 ;
  wire [8:0] \$17 ;
  wire [8:0] \$18 ;
  wire [9:0] \$19 ;
  wire [8:0] \$2 ;
  wire [9:0] \$20 ;
  wire [10:0] \$21 ;
  wire [8:0] \$22 ;
  wire [8:0] \$23 ;
  wire [8:0] \$24 ;
  wire [8:0] \$25 ;
  wire [9:0] \$26 ;
  wire [9:0] \$27 ;
  wire [10:0] \$28 ;
  reg [8:0] \$29 ;
  wire [8:0] \$3 ;
  reg [8:0] \$30 ;
  reg [8:0] \$31 ;
  reg [8:0] \$32 ;
  reg [9:0] \$33 ;
  reg [9:0] \$34 ;
  reg [10:0] \$35 ;
  reg [8:0] \$36 ;
  reg [8:0] \$37 ;
  reg [8:0] \$38 ;
  reg [8:0] \$39 ;
  wire [8:0] \$4 ;
  reg [9:0] \$40 ;
  reg [9:0] \$41 ;
  reg [10:0] \$42 ;
  reg [8:0] \$43 ;
  reg [8:0] \$44 ;
  reg [8:0] \$45 ;
  reg [8:0] \$46 ;
  reg [9:0] \$47 ;
  reg [9:0] \$48 ;
  reg [10:0] \$49 ;
  wire [9:0] \$5 ;
  reg [8:0] \$50 ;
  reg [8:0] \$51 ;
  reg [8:0] \$52 ;
  reg [8:0] \$53 ;
  reg [9:0] \$54 ;
  reg [9:0] \$55 ;
  reg [10:0] \$56 ;
  wire [9:0] \$6 ;
  wire [10:0] \$7 ;
  wire [8:0] \$8 ;
  wire [8:0] \$9 ;
  input clk;
  wire clk;
  input enable;
  wire enable;
  input rst;
  wire rst;
  reg [8:0] sum1_0_lane0 = 9'h000;
  reg [8:0] sum1_0_lane1 = 9'h000;
  reg [8:0] sum1_0_lane2 = 9'h000;
  reg [8:0] sum1_0_lane3 = 9'h000;
  reg [8:0] sum1_1_lane0 = 9'h000;
  reg [8:0] sum1_1_lane1 = 9'h000;
  reg [8:0] sum1_1_lane2 = 9'h000;
  reg [8:0] sum1_1_lane3 = 9'h000;
  reg [8:0] sum1_2_lane0 = 9'h000;
  reg [8:0] sum1_2_lane1 = 9'h000;
  reg [8:0] sum1_2_lane2 = 9'h000;
  reg [8:0] sum1_2_lane3 = 9'h000;
  reg [8:0] sum1_3_lane0 = 9'h000;
  reg [8:0] sum1_3_lane1 = 9'h000;
  reg [8:0] sum1_3_lane2 = 9'h000;
  reg [8:0] sum1_3_lane3 = 9'h000;
  reg [9:0] sum2_0_lane0 = 10'h000;
  reg [9:0] sum2_0_lane1 = 10'h000;
  reg [9:0] sum2_0_lane2 = 10'h000;
  reg [9:0] sum2_0_lane3 = 10'h000;
  reg [9:0] sum2_1_lane0 = 10'h000;
  reg [9:0] sum2_1_lane1 = 10'h000;
  reg [9:0] sum2_1_lane2 = 10'h000;
  reg [9:0] sum2_1_lane3 = 10'h000;
  reg [10:0] sum3_0_lane0 = 11'h000;
  reg [10:0] sum3_0_lane1 = 11'h000;
  reg [10:0] sum3_0_lane2 = 11'h000;
  reg [10:0] sum3_0_lane3 = 11'h000;
  output [43:0] sums;
  wire [43:0] sums;
  wire [10:0] \sums[0] ;
  wire [10:0] \sums[1] ;
  wire [10:0] \sums[2] ;
  wire [10:0] \sums[3] ;
  wire [7:0] term0_lane0;
  wire [7:0] term0_lane1;
  wire [7:0] term0_lane2;
  wire [7:0] term0_lane3;
  wire [7:0] term1_lane0;
  wire [7:0] term1_lane1;
  wire [7:0] term1_lane2;
  wire [7:0] term1_lane3;
  wire [7:0] term2_lane0;
  wire [7:0] term2_lane1;
  wire [7:0] term2_lane2;
  wire [7:0] term2_lane3;
  wire [7:0] term3_lane0;
  wire [7:0] term3_lane1;
  wire [7:0] term3_lane2;
  wire [7:0] term3_lane3;
  wire [7:0] term4_lane0;
  wire [7:0] term4_lane1;
  wire [7:0] term4_lane2;
  wire [7:0] term4_lane3;
  wire [7:0] term5_lane0;
  wire [7:0] term5_lane1;
  wire [7:0] term5_lane2;
  wire [7:0] term5_lane3;
  wire [7:0] term6_lane0;
  wire [7:0] term6_lane1;
  wire [7:0] term6_lane2;
  wire [7:0] term6_lane3;
  wire [7:0] term7_lane0;
  wire [7:0] term7_lane1;
  wire [7:0] term7_lane2;
  wire [7:0] term7_lane3;
  input [255:0] terms;
  wire [255:0] terms;
  wire [31:0] \terms[0] ;
  wire [7:0] \terms[0][0] ;
  wire [7:0] \terms[0][1] ;
  wire [7:0] \terms[0][2] ;
  wire [7:0] \terms[0][3] ;
  wire [31:0] \terms[1] ;
  wire [7:0] \terms[1][0] ;
  wire [7:0] \terms[1][1] ;
  wire [7:0] \terms[1][2] ;
  wire [7:0] \terms[1][3] ;
  wire [31:0] \terms[2] ;
  wire [7:0] \terms[2][0] ;
  wire [7:0] \terms[2][1] ;
  wire [7:0] \terms[2][2] ;
  wire [7:0] \terms[2][3] ;
  wire [31:0] \terms[3] ;
  wire [7:0] \terms[3][0] ;
  wire [7:0] \terms[3][1] ;
  wire [7:0] \terms[3][2] ;
  wire [7:0] \terms[3][3] ;
  wire [31:0] \terms[4] ;
  wire [7:0] \terms[4][0] ;
  wire [7:0] \terms[4][1] ;
  wire [7:0] \terms[4][2] ;
  wire [7:0] \terms[4][3] ;
  wire [31:0] \terms[5] ;
  wire [7:0] \terms[5][0] ;
  wire [7:0] \terms[5][1] ;
  wire [7:0] \terms[5][2] ;
  wire [7:0] \terms[5][3] ;
  wire [31:0] \terms[6] ;
  wire [7:0] \terms[6][0] ;
  wire [7:0] \terms[6][1] ;
  wire [7:0] \terms[6][2] ;
  wire [7:0] \terms[6][3] ;
  wire [31:0] \terms[7] ;
  wire [7:0] \terms[7][0] ;
  wire [7:0] \terms[7][1] ;
  wire [7:0] \terms[7][2] ;
  wire [7:0] \terms[7][3] ;
  always @(posedge clk)
    sum1_0_lane1 <= \$36 ;
  always @(posedge clk)
    sum1_1_lane1 <= \$37 ;
  always @(posedge clk)
    sum1_2_lane1 <= \$38 ;
  always @(posedge clk)
    sum1_3_lane1 <= \$39 ;
  always @(posedge clk)
    sum2_0_lane1 <= \$40 ;
  always @(posedge clk)
    sum2_1_lane1 <= \$41 ;
  always @(posedge clk)
    sum3_0_lane1 <= \$42 ;
  always @(posedge clk)
    sum1_0_lane2 <= \$43 ;
  always @(posedge clk)
    sum1_1_lane2 <= \$44 ;
  always @(posedge clk)
    sum1_2_lane2 <= \$45 ;
  always @(posedge clk)
    sum1_3_lane2 <= \$46 ;
  always @(posedge clk)
    sum2_0_lane2 <= \$47 ;
  always @(posedge clk)
    sum2_1_lane2 <= \$48 ;
  always @(posedge clk)
    sum3_0_lane2 <= \$49 ;
  always @(posedge clk)
    sum1_0_lane3 <= \$50 ;
  always @(posedge clk)
    sum1_1_lane3 <= \$51 ;
  always @(posedge clk)
    sum1_2_lane3 <= \$52 ;
  always @(posedge clk)
    sum1_3_lane3 <= \$53 ;
  always @(posedge clk)
    sum2_0_lane3 <= \$54 ;
  always @(posedge clk)
    sum2_1_lane3 <= \$55 ;
  always @(posedge clk)
    sum3_0_lane3 <= \$56 ;
  assign \$1  = terms[7:0] + terms[39:32];
  assign \$2  = terms[71:64] + terms[103:96];
  assign \$3  = terms[135:128] + terms[167:160];
  assign \$4  = terms[199:192] + terms[231:224];
  assign \$5  = sum1_0_lane0 + sum1_1_lane0;
  assign \$6  = sum1_2_lane0 + sum1_3_lane0;
  assign \$7  = sum2_0_lane0 + sum2_1_lane0;
  assign \$8  = terms[15:8] + terms[47:40];
  assign \$9  = terms[79:72] + terms[111:104];
  assign \$10  = terms[143:136] + terms[175:168];
  assign \$11  = terms[207:200] + terms[239:232];
  assign \$12  = sum1_0_lane1 + sum1_1_lane1;
  assign \$13  = sum1_2_lane1 + sum1_3_lane1;
  assign \$14  = sum2_0_lane1 + sum2_1_lane1;
  assign \$15  = terms[23:16] + terms[55:48];
  assign \$16  = terms[87:80] + terms[119:112];
  assign \$17  = terms[151:144] + terms[183:176];
  assign \$18  = terms[215:208] + terms[247:240];
  assign \$19  = sum1_0_lane2 + sum1_1_lane2;
  assign \$20  = sum1_2_lane2 + sum1_3_lane2;
  assign \$21  = sum2_0_lane2 + sum2_1_lane2;
  assign \$22  = terms[31:24] + terms[63:56];
  assign \$23  = terms[95:88] + terms[127:120];
  assign \$24  = terms[159:152] + terms[191:184];
  assign \$25  = terms[223:216] + terms[255:248];
  assign \$26  = sum1_0_lane3 + sum1_1_lane3;
  assign \$27  = sum1_2_lane3 + sum1_3_lane3;
  assign \$28  = sum2_0_lane3 + sum2_1_lane3;
  always @(posedge clk)
    sum1_0_lane0 <= \$29 ;
  always @(posedge clk)
    sum1_1_lane0 <= \$30 ;
  always @(posedge clk)
    sum1_2_lane0 <= \$31 ;
  always @(posedge clk)
    sum1_3_lane0 <= \$32 ;
  always @(posedge clk)
    sum2_0_lane0 <= \$33 ;
  always @(posedge clk)
    sum2_1_lane0 <= \$34 ;
  always @(posedge clk)
    sum3_0_lane0 <= \$35 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$36  = sum1_0_lane1;
    if (enable) begin
      \$36  = \$8 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$37  = sum1_1_lane1;
    if (enable) begin
      \$37  = \$9 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$38  = sum1_2_lane1;
    if (enable) begin
      \$38  = \$10 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$39  = sum1_3_lane1;
    if (enable) begin
      \$39  = \$11 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$40  = sum2_0_lane1;
    if (enable) begin
      \$40  = \$12 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$41  = sum2_1_lane1;
    if (enable) begin
      \$41  = \$13 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$42  = sum3_0_lane1;
    if (enable) begin
      \$42  = \$14 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$43  = sum1_0_lane2;
    if (enable) begin
      \$43  = \$15 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$44  = sum1_1_lane2;
    if (enable) begin
      \$44  = \$16 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$45  = sum1_2_lane2;
    if (enable) begin
      \$45  = \$17 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$46  = sum1_3_lane2;
    if (enable) begin
      \$46  = \$18 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$47  = sum2_0_lane2;
    if (enable) begin
      \$47  = \$19 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$48  = sum2_1_lane2;
    if (enable) begin
      \$48  = \$20 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$49  = sum3_0_lane2;
    if (enable) begin
      \$49  = \$21 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$50  = sum1_0_lane3;
    if (enable) begin
      \$50  = \$22 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$51  = sum1_1_lane3;
    if (enable) begin
      \$51  = \$23 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$52  = sum1_2_lane3;
    if (enable) begin
      \$52  = \$24 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$53  = sum1_3_lane3;
    if (enable) begin
      \$53  = \$25 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$54  = sum2_0_lane3;
    if (enable) begin
      \$54  = \$26 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$55  = sum2_1_lane3;
    if (enable) begin
      \$55  = \$27 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$56  = sum3_0_lane3;
    if (enable) begin
      \$56  = \$28 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$29  = sum1_0_lane0;
    if (enable) begin
      \$29  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$30  = sum1_1_lane0;
    if (enable) begin
      \$30  = \$2 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$31  = sum1_2_lane0;
    if (enable) begin
      \$31  = \$3 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$32  = sum1_3_lane0;
    if (enable) begin
      \$32  = \$4 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$33  = sum2_0_lane0;
    if (enable) begin
      \$33  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$34  = sum2_1_lane0;
    if (enable) begin
      \$34  = \$6 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$35  = sum3_0_lane0;
    if (enable) begin
      \$35  = \$7 ;
    end
  end
  assign term0_lane0 = terms[7:0];
  assign term1_lane0 = terms[39:32];
  assign term2_lane0 = terms[71:64];
  assign term3_lane0 = terms[103:96];
  assign term4_lane0 = terms[135:128];
  assign term5_lane0 = terms[167:160];
  assign term6_lane0 = terms[199:192];
  assign term7_lane0 = terms[231:224];
  assign term0_lane1 = terms[15:8];
  assign term1_lane1 = terms[47:40];
  assign term2_lane1 = terms[79:72];
  assign term3_lane1 = terms[111:104];
  assign term4_lane1 = terms[143:136];
  assign term5_lane1 = terms[175:168];
  assign term6_lane1 = terms[207:200];
  assign term7_lane1 = terms[239:232];
  assign term0_lane2 = terms[23:16];
  assign term1_lane2 = terms[55:48];
  assign term2_lane2 = terms[87:80];
  assign term3_lane2 = terms[119:112];
  assign term4_lane2 = terms[151:144];
  assign term5_lane2 = terms[183:176];
  assign term6_lane2 = terms[215:208];
  assign term7_lane2 = terms[247:240];
  assign term0_lane3 = terms[31:24];
  assign term1_lane3 = terms[63:56];
  assign term2_lane3 = terms[95:88];
  assign term3_lane3 = terms[127:120];
  assign term4_lane3 = terms[159:152];
  assign term5_lane3 = terms[191:184];
  assign term6_lane3 = terms[223:216];
  assign term7_lane3 = terms[255:248];
  assign \terms[0]  = terms[31:0];
  assign \terms[0][0]  = terms[7:0];
  assign \terms[0][1]  = terms[15:8];
  assign \terms[0][2]  = terms[23:16];
  assign \terms[0][3]  = terms[31:24];
  assign \terms[1]  = terms[63:32];
  assign \terms[1][0]  = terms[39:32];
  assign \terms[1][1]  = terms[47:40];
  assign \terms[1][2]  = terms[55:48];
  assign \terms[1][3]  = terms[63:56];
  assign \terms[2]  = terms[95:64];
  assign \terms[2][0]  = terms[71:64];
  assign \terms[2][1]  = terms[79:72];
  assign \terms[2][2]  = terms[87:80];
  assign \terms[2][3]  = terms[95:88];
  assign \terms[3]  = terms[127:96];
  assign \terms[3][0]  = terms[103:96];
  assign \terms[3][1]  = terms[111:104];
  assign \terms[3][2]  = terms[119:112];
  assign \terms[3][3]  = terms[127:120];
  assign \terms[4]  = terms[159:128];
  assign \terms[4][0]  = terms[135:128];
  assign \terms[4][1]  = terms[143:136];
  assign \terms[4][2]  = terms[151:144];
  assign \terms[4][3]  = terms[159:152];
  assign \terms[5]  = terms[191:160];
  assign \terms[5][0]  = terms[167:160];
  assign \terms[5][1]  = terms[175:168];
  assign \terms[5][2]  = terms[183:176];
  assign \terms[5][3]  = terms[191:184];
  assign \terms[6]  = terms[223:192];
  assign \terms[6][0]  = terms[199:192];
  assign \terms[6][1]  = terms[207:200];
  assign \terms[6][2]  = terms[215:208];
  assign \terms[6][3]  = terms[223:216];
  assign \terms[7]  = terms[255:224];
  assign \terms[7][0]  = terms[231:224];
  assign \terms[7][1]  = terms[239:232];
  assign \terms[7][2]  = terms[247:240];
  assign \terms[7][3]  = terms[255:248];
  assign \sums[0]  = sums[10:0];
  assign \sums[1]  = sums[21:11];
  assign \sums[2]  = sums[32:22];
  assign \sums[3]  = sums[43:33];
  assign sums[43:33] = sum3_0_lane3;
  assign sums[32:22] = sum3_0_lane2;
  assign sums[21:11] = sum3_0_lane1;
  assign sums[10:0] = sum3_0_lane0;
endmodule

module \amu_serial.tree0 (i__valid, clk, rst, enable, first, code, x);
  reg \$auto$verilog_backend.cc:2355:dump_module$11  = 0;
  wire [4:0] \$1 ;
  wire \$2 ;
  reg [3:0] \$3 ;
  wire \$4 ;
  reg [4:0] \$5 ;
  input clk;
  wire clk;
  output [3:0] code;
  wire [3:0] code;
  input enable;
  wire enable;
  input first;
  wire first;
  input i__valid;
  wire i__valid;
  wire [3:0] node;
  reg [4:0] prefix = 5'h01;
  input rst;
  wire rst;
  input [4:0] x;
  wire [4:0] x;
  always @(posedge clk)
    prefix <= \$5 ;
  assign \$1  = first ? 5'h01 : prefix;
  assign \$2  = enable & i__valid;
  assign \$4  = \$3  < x;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$5  = prefix;
    if (\$2 ) begin
      \$5  = { \$1 [3:0], \$4  };
    end
    if (rst) begin
      \$5  = 5'h01;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    (* full_case = 32'd1 *)
    casez (\$1 [3:0])
      4'h0:
          \$3  = 4'h8;
      4'h1:
          \$3  = 4'h8;
      4'h2:
          \$3  = 4'h4;
      4'h3:
          \$3  = 4'h3;
      4'h4:
          \$3  = 4'h8;
      4'h5:
          \$3  = 4'h8;
      4'h6:
          \$3  = 4'hb;
      4'h7:
          \$3  = 4'hd;
      4'h8:
          \$3  = 4'h9;
      4'h9:
          \$3  = 4'h8;
      4'ha:
          \$3  = 4'hd;
      4'hb:
          \$3  = 4'hf;
      4'hc:
          \$3  = 4'h3;
      4'hd:
          \$3  = 4'h6;
      4'he:
          \$3  = 4'hb;
      4'hf:
          \$3  = 4'hf;
    endcase
  end
  assign node = \$1 [3:0];
  assign code = prefix[3:0];
endmodule

module \amu_serial.tree1 (i__valid, clk, rst, enable, first, code, x);
  reg \$auto$verilog_backend.cc:2355:dump_module$12  = 0;
  wire [4:0] \$1 ;
  wire \$2 ;
  reg [3:0] \$3 ;
  wire \$4 ;
  reg [4:0] \$5 ;
  input clk;
  wire clk;
  output [3:0] code;
  wire [3:0] code;
  input enable;
  wire enable;
  input first;
  wire first;
  input i__valid;
  wire i__valid;
  wire [3:0] node;
  reg [4:0] prefix = 5'h01;
  input rst;
  wire rst;
  input [4:0] x;
  wire [4:0] x;
  always @(posedge clk)
    prefix <= \$5 ;
  assign \$1  = first ? 5'h01 : prefix;
  assign \$2  = enable & i__valid;
  assign \$4  = \$3  < x;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$5  = prefix;
    if (\$2 ) begin
      \$5  = { \$1 [3:0], \$4  };
    end
    if (rst) begin
      \$5  = 5'h01;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    (* full_case = 32'd1 *)
    casez (\$1 [3:0])
      4'h0:
          \$3  = 4'h6;
      4'h1:
          \$3  = 4'h6;
      4'h2:
          \$3  = 4'h9;
      4'h3:
          \$3  = 4'h9;
      4'h4:
          \$3  = 4'h9;
      4'h5:
          \$3  = 4'h8;
      4'h6:
          \$3  = 4'hc;
      4'h7:
          \$3  = 4'ha;
      4'h8:
          \$3  = 4'hc;
      4'h9:
          \$3  = 4'he;
      4'ha:
          \$3  = 4'h9;
      4'hb:
          \$3  = 4'hc;
      4'hc:
          \$3  = 4'h9;
      4'hd:
          \$3  = 4'ha;
      4'he:
          \$3  = 4'h7;
      4'hf:
          \$3  = 4'ha;
    endcase
  end
  assign node = \$1 [3:0];
  assign code = prefix[3:0];
endmodule

module \amu_serial.tree2 (i__valid, clk, rst, enable, first, code, x);
  reg \$auto$verilog_backend.cc:2355:dump_module$13  = 0;
  wire [4:0] \$1 ;
  wire \$2 ;
  reg [3:0] \$3 ;
  wire \$4 ;
  reg [4:0] \$5 ;
  input clk;
  wire clk;
  output [3:0] code;
  wire [3:0] code;
  input enable;
  wire enable;
  input first;
  wire first;
  input i__valid;
  wire i__valid;
  wire [3:0] node;
  reg [4:0] prefix = 5'h01;
  input rst;
  wire rst;
  input [4:0] x;
  wire [4:0] x;
  always @(posedge clk)
    prefix <= \$5 ;
  assign \$1  = first ? 5'h01 : prefix;
  assign \$2  = enable & i__valid;
  assign \$4  = \$3  < x;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$5  = prefix;
    if (\$2 ) begin
      \$5  = { \$1 [3:0], \$4  };
    end
    if (rst) begin
      \$5  = 5'h01;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    (* full_case = 32'd1 *)
    casez (\$1 [3:0])
      4'h0:
          \$3  = 4'h7;
      4'h1:
          \$3  = 4'h7;
      4'h2:
          \$3  = 4'h6;
      4'h3:
          \$3  = 4'h8;
      4'h4:
          \$3  = 4'h8;
      4'h5:
          \$3  = 4'h2;
      4'h6:
          \$3  = 4'h9;
      4'h7:
          \$3  = 4'h6;
      4'h8:
          \$3  = 4'ha;
      4'h9:
          \$3  = 4'ha;
      4'ha:
          \$3  = 4'h4;
      4'hb:
          \$3  = 4'h9;
      4'hc:
          \$3  = 4'h5;
      4'hd:
          \$3  = 4'h7;
      4'he:
          \$3  = 4'h8;
      4'hf:
          \$3  = 4'h9;
    endcase
  end
  assign node = \$1 [3:0];
  assign code = prefix[3:0];
endmodule

module \amu_serial.tree3 (i__valid, clk, rst, enable, first, code, x);
  reg \$auto$verilog_backend.cc:2355:dump_module$14  = 0;
  wire [4:0] \$1 ;
  wire \$2 ;
  reg [3:0] \$3 ;
  wire \$4 ;
  reg [4:0] \$5 ;
  input clk;
  wire clk;
  output [3:0] code;
  wire [3:0] code;
  input enable;
  wire enable;
  input first;
  wire first;
  input i__valid;
  wire i__valid;
  wire [3:0] node;
  reg [4:0] prefix = 5'h01;
  input rst;
  wire rst;
  input [4:0] x;
  wire [4:0] x;
  always @(posedge clk)
    prefix <= \$5 ;
  assign \$1  = first ? 5'h01 : prefix;
  assign \$2  = enable & i__valid;
  assign \$4  = \$3  < x;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$5  = prefix;
    if (\$2 ) begin
      \$5  = { \$1 [3:0], \$4  };
    end
    if (rst) begin
      \$5  = 5'h01;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    (* full_case = 32'd1 *)
    casez (\$1 [3:0])
      4'h0:
          \$3  = 4'h7;
      4'h1:
          \$3  = 4'h7;
      4'h2:
          \$3  = 4'h2;
      4'h3:
          \$3  = 4'h9;
      4'h4:
          \$3  = 4'hc;
      4'h5:
          \$3  = 4'h6;
      4'h6:
          \$3  = 4'h7;
      4'h7:
          \$3  = 4'h6;
      4'h8:
          \$3  = 4'h5;
      4'h9:
          \$3  = 4'h6;
      4'ha:
          \$3  = 4'h3;
      4'hb:
          \$3  = 4'h3;
      4'hc:
          \$3  = 4'h8;
      4'hd:
          \$3  = 4'h9;
      4'he:
          \$3  = 4'h5;
      4'hf:
          \$3  = 4'ha;
    endcase
  end
  assign node = \$1 [3:0];
  assign code = prefix[3:0];
endmodule

module \amu_serial.tree4 (i__valid, clk, rst, enable, first, code, x);
  reg \$auto$verilog_backend.cc:2355:dump_module$15  = 0;
  wire [4:0] \$1 ;
  wire \$2 ;
  reg [3:0] \$3 ;
  wire \$4 ;
  reg [4:0] \$5 ;
  input clk;
  wire clk;
  output [3:0] code;
  wire [3:0] code;
  input enable;
  wire enable;
  input first;
  wire first;
  input i__valid;
  wire i__valid;
  wire [3:0] node;
  reg [4:0] prefix = 5'h01;
  input rst;
  wire rst;
  input [4:0] x;
  wire [4:0] x;
  always @(posedge clk)
    prefix <= \$5 ;
  assign \$1  = first ? 5'h01 : prefix;
  assign \$2  = enable & i__valid;
  assign \$4  = \$3  < x;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$5  = prefix;
    if (\$2 ) begin
      \$5  = { \$1 [3:0], \$4  };
    end
    if (rst) begin
      \$5  = 5'h01;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    (* full_case = 32'd1 *)
    casez (\$1 [3:0])
      4'h0:
          \$3  = 4'h7;
      4'h1:
          \$3  = 4'h7;
      4'h2:
          \$3  = 4'h5;
      4'h3:
          \$3  = 4'ha;
      4'h4:
          \$3  = 4'ha;
      4'h5:
          \$3  = 4'hb;
      4'h6:
          \$3  = 4'h7;
      4'h7:
          \$3  = 4'h8;
      4'h8:
          \$3  = 4'h6;
      4'h9:
          \$3  = 4'h6;
      4'ha:
          \$3  = 4'h2;
      4'hb:
          \$3  = 4'h5;
      4'hc:
          \$3  = 4'ha;
      4'hd:
          \$3  = 4'hb;
      4'he:
          \$3  = 4'ha;
      4'hf:
          \$3  = 4'hc;
    endcase
  end
  assign node = \$1 [3:0];
  assign code = prefix[3:0];
endmodule

module \amu_serial.tree5 (i__valid, clk, rst, enable, first, code, x);
  reg \$auto$verilog_backend.cc:2355:dump_module$16  = 0;
  wire [4:0] \$1 ;
  wire \$2 ;
  reg [3:0] \$3 ;
  wire \$4 ;
  reg [4:0] \$5 ;
  input clk;
  wire clk;
  output [3:0] code;
  wire [3:0] code;
  input enable;
  wire enable;
  input first;
  wire first;
  input i__valid;
  wire i__valid;
  wire [3:0] node;
  reg [4:0] prefix = 5'h01;
  input rst;
  wire rst;
  input [4:0] x;
  wire [4:0] x;
  always @(posedge clk)
    prefix <= \$5 ;
  assign \$1  = first ? 5'h01 : prefix;
  assign \$2  = enable & i__valid;
  assign \$4  = \$3  < x;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$5  = prefix;
    if (\$2 ) begin
      \$5  = { \$1 [3:0], \$4  };
    end
    if (rst) begin
      \$5  = 5'h01;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    (* full_case = 32'd1 *)
    casez (\$1 [3:0])
      4'h0:
          \$3  = 4'h4;
      4'h1:
          \$3  = 4'h4;
      4'h2:
          \$3  = 4'h6;
      4'h3:
          \$3  = 4'h8;
      4'h4:
          \$3  = 4'h6;
      4'h5:
          \$3  = 4'h4;
      4'h6:
          \$3  = 4'hb;
      4'h7:
          \$3  = 4'h8;
      4'h8:
          \$3  = 4'h8;
      4'h9:
          \$3  = 4'ha;
      4'ha:
          \$3  = 4'h9;
      4'hb:
          \$3  = 4'ha;
      4'hc:
          \$3  = 4'h5;
      4'hd:
          \$3  = 4'h6;
      4'he:
          \$3  = 4'h4;
      4'hf:
          \$3  = 4'h7;
    endcase
  end
  assign node = \$1 [3:0];
  assign code = prefix[3:0];
endmodule

module \amu_serial.tree6 (i__valid, clk, rst, enable, first, code, x);
  reg \$auto$verilog_backend.cc:2355:dump_module$17  = 0;
  wire [4:0] \$1 ;
  wire \$2 ;
  reg [3:0] \$3 ;
  wire \$4 ;
  reg [4:0] \$5 ;
  input clk;
  wire clk;
  output [3:0] code;
  wire [3:0] code;
  input enable;
  wire enable;
  input first;
  wire first;
  input i__valid;
  wire i__valid;
  wire [3:0] node;
  reg [4:0] prefix = 5'h01;
  input rst;
  wire rst;
  input [4:0] x;
  wire [4:0] x;
  always @(posedge clk)
    prefix <= \$5 ;
  assign \$1  = first ? 5'h01 : prefix;
  assign \$2  = enable & i__valid;
  assign \$4  = \$3  < x;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$5  = prefix;
    if (\$2 ) begin
      \$5  = { \$1 [3:0], \$4  };
    end
    if (rst) begin
      \$5  = 5'h01;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    (* full_case = 32'd1 *)
    casez (\$1 [3:0])
      4'h0:
          \$3  = 4'h5;
      4'h1:
          \$3  = 4'h5;
      4'h2:
          \$3  = 4'h5;
      4'h3:
          \$3  = 4'h5;
      4'h4:
          \$3  = 4'h9;
      4'h5:
          \$3  = 4'h6;
      4'h6:
          \$3  = 4'h9;
      4'h7:
          \$3  = 4'h8;
      4'h8:
          \$3  = 4'h5;
      4'h9:
          \$3  = 4'h8;
      4'ha:
          \$3  = 4'hb;
      4'hb:
          \$3  = 4'h9;
      4'hc:
          \$3  = 4'h7;
      4'hd:
          \$3  = 4'h7;
      4'he:
          \$3  = 4'h8;
      4'hf:
          \$3  = 4'hb;
    endcase
  end
  assign node = \$1 [3:0];
  assign code = prefix[3:0];
endmodule

module \amu_serial.tree7 (i__valid, clk, rst, enable, first, code, x);
  reg \$auto$verilog_backend.cc:2355:dump_module$18  = 0;
  wire [4:0] \$1 ;
  wire \$2 ;
  reg [3:0] \$3 ;
  wire \$4 ;
  reg [4:0] \$5 ;
  input clk;
  wire clk;
  output [3:0] code;
  wire [3:0] code;
  input enable;
  wire enable;
  input first;
  wire first;
  input i__valid;
  wire i__valid;
  wire [3:0] node;
  reg [4:0] prefix = 5'h01;
  input rst;
  wire rst;
  input [4:0] x;
  wire [4:0] x;
  always @(posedge clk)
    prefix <= \$5 ;
  assign \$1  = first ? 5'h01 : prefix;
  assign \$2  = enable & i__valid;
  assign \$4  = \$3  < x;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$5  = prefix;
    if (\$2 ) begin
      \$5  = { \$1 [3:0], \$4  };
    end
    if (rst) begin
      \$5  = 5'h01;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    (* full_case = 32'd1 *)
    casez (\$1 [3:0])
      4'h0:
          \$3  = 4'h7;
      4'h1:
          \$3  = 4'h7;
      4'h2:
          \$3  = 4'h5;
      4'h3:
          \$3  = 4'h4;
      4'h4:
          \$3  = 4'h0;
      4'h5:
          \$3  = 4'h0;
      4'h6:
          \$3  = 4'hc;
      4'h7:
          \$3  = 4'hf;
      4'h8:
          \$3  = 4'hb;
      4'h9:
          \$3  = 4'h7;
      4'ha:
          \$3  = 4'hc;
      4'hb:
          \$3  = 4'hf;
      4'hc:
          \$3  = 4'h6;
      4'hd:
          \$3  = 4'h6;
      4'he:
          \$3  = 4'he;
      4'hf:
          \$3  = 4'h8;
    endcase
  end
  assign node = \$1 [3:0];
  assign code = prefix[3:0];
endmodule
