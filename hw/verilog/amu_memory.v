module amu_memory(i__valid, o__ready, csr__address, csr__data, csr__write, clk, rst, i__ready, o__payload, o__valid, csr__busy, i__payload);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
  reg \$100 ;
  reg \$101 ;
  reg \$102 ;
  reg \$103 ;
  reg \$104 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire [1:0] \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  reg \$97 ;
  reg \$98 ;
  reg \$99 ;
  input clk;
  wire clk;
  input [11:0] csr__address;
  wire [11:0] csr__address;
  output csr__busy;
  wire csr__busy;
  input [8:0] csr__data;
  wire [8:0] csr__data;
  input csr__write;
  wire csr__write;
  wire [6:0] data;
  wire [7:0] \data$31 ;
  wire [6:0] \data$34 ;
  wire [7:0] \data$38 ;
  wire [6:0] \data$41 ;
  wire [7:0] \data$45 ;
  wire [6:0] \data$48 ;
  wire [7:0] \data$52 ;
  wire [6:0] \data$55 ;
  wire [7:0] \data$59 ;
  wire [6:0] \data$62 ;
  wire [7:0] \data$66 ;
  wire [6:0] \data$69 ;
  wire [7:0] \data$73 ;
  wire [6:0] \data$76 ;
  wire [7:0] \data$80 ;
  wire enable;
  wire [3:0] entry;
  wire [3:0] \entry$29 ;
  wire [3:0] \entry$33 ;
  wire [3:0] \entry$36 ;
  wire [3:0] \entry$40 ;
  wire [3:0] \entry$43 ;
  wire [3:0] \entry$47 ;
  wire [3:0] \entry$50 ;
  wire [3:0] \entry$54 ;
  wire [3:0] \entry$57 ;
  wire [3:0] \entry$61 ;
  wire [3:0] \entry$64 ;
  wire [3:0] \entry$68 ;
  wire [3:0] \entry$71 ;
  wire [3:0] \entry$75 ;
  wire [3:0] \entry$78 ;
  input [159:0] i__payload;
  wire [159:0] i__payload;
  wire [19:0] \i__payload[0] ;
  wire [4:0] \i__payload[0][0] ;
  wire [4:0] \i__payload[0][1] ;
  wire [4:0] \i__payload[0][2] ;
  wire [4:0] \i__payload[0][3] ;
  wire [19:0] \i__payload[1] ;
  wire [4:0] \i__payload[1][0] ;
  wire [4:0] \i__payload[1][1] ;
  wire [4:0] \i__payload[1][2] ;
  wire [4:0] \i__payload[1][3] ;
  wire [19:0] \i__payload[2] ;
  wire [4:0] \i__payload[2][0] ;
  wire [4:0] \i__payload[2][1] ;
  wire [4:0] \i__payload[2][2] ;
  wire [4:0] \i__payload[2][3] ;
  wire [19:0] \i__payload[3] ;
  wire [4:0] \i__payload[3][0] ;
  wire [4:0] \i__payload[3][1] ;
  wire [4:0] \i__payload[3][2] ;
  wire [4:0] \i__payload[3][3] ;
  wire [19:0] \i__payload[4] ;
  wire [4:0] \i__payload[4][0] ;
  wire [4:0] \i__payload[4][1] ;
  wire [4:0] \i__payload[4][2] ;
  wire [4:0] \i__payload[4][3] ;
  wire [19:0] \i__payload[5] ;
  wire [4:0] \i__payload[5][0] ;
  wire [4:0] \i__payload[5][1] ;
  wire [4:0] \i__payload[5][2] ;
  wire [4:0] \i__payload[5][3] ;
  wire [19:0] \i__payload[6] ;
  wire [4:0] \i__payload[6][0] ;
  wire [4:0] \i__payload[6][1] ;
  wire [4:0] \i__payload[6][2] ;
  wire [4:0] \i__payload[6][3] ;
  wire [19:0] \i__payload[7] ;
  wire [4:0] \i__payload[7][0] ;
  wire [4:0] \i__payload[7][1] ;
  wire [4:0] \i__payload[7][2] ;
  wire [4:0] \i__payload[7][3] ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  wire [3:0] lane;
  wire [3:0] \lane$37 ;
  wire [3:0] \lane$44 ;
  wire [3:0] \lane$51 ;
  wire [3:0] \lane$58 ;
  wire [3:0] \lane$65 ;
  wire [3:0] \lane$72 ;
  wire [3:0] \lane$79 ;
  output [175:0] o__payload;
  wire [175:0] o__payload;
  wire [10:0] \o__payload[0] ;
  wire [10:0] \o__payload[10] ;
  wire [10:0] \o__payload[11] ;
  wire [10:0] \o__payload[12] ;
  wire [10:0] \o__payload[13] ;
  wire [10:0] \o__payload[14] ;
  wire [10:0] \o__payload[15] ;
  wire [10:0] \o__payload[1] ;
  wire [10:0] \o__payload[2] ;
  wire [10:0] \o__payload[3] ;
  wire [10:0] \o__payload[4] ;
  wire [10:0] \o__payload[5] ;
  wire [10:0] \o__payload[6] ;
  wire [10:0] \o__payload[7] ;
  wire [10:0] \o__payload[8] ;
  wire [10:0] \o__payload[9] ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire [175:0] outputs;
  wire [10:0] \outputs[0] ;
  wire [10:0] \outputs[10] ;
  wire [10:0] \outputs[11] ;
  wire [10:0] \outputs[12] ;
  wire [10:0] \outputs[13] ;
  wire [10:0] \outputs[14] ;
  wire [10:0] \outputs[15] ;
  wire [10:0] \outputs[1] ;
  wire [10:0] \outputs[2] ;
  wire [10:0] \outputs[3] ;
  wire [10:0] \outputs[4] ;
  wire [10:0] \outputs[5] ;
  wire [10:0] \outputs[6] ;
  wire [10:0] \outputs[7] ;
  wire [10:0] \outputs[8] ;
  wire [10:0] \outputs[9] ;
  input rst;
  wire rst;
  wire [-1:0] slot;
  wire [-1:0] \slot$23 ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  reg valid_3 = 1'h0;
  reg valid_4 = 1'h0;
  reg valid_5 = 1'h0;
  reg valid_6 = 1'h0;
  reg valid_7 = 1'h0;
  (* init = 1'h0 *)
  wire valid_8;
  wire write;
  wire \write$28 ;
  wire \write$32 ;
  wire \write$35 ;
  wire \write$39 ;
  wire \write$42 ;
  wire \write$46 ;
  wire \write$49 ;
  wire \write$53 ;
  wire \write$56 ;
  wire \write$60 ;
  wire \write$63 ;
  wire \write$67 ;
  wire \write$70 ;
  wire \write$74 ;
  wire \write$77 ;
  wire [159:0] x;
  wire [19:0] \x[0] ;
  wire [4:0] \x[0][0] ;
  wire [4:0] \x[0][1] ;
  wire [4:0] \x[0][2] ;
  wire [4:0] \x[0][3] ;
  wire [19:0] \x[1] ;
  wire [4:0] \x[1][0] ;
  wire [4:0] \x[1][1] ;
  wire [4:0] \x[1][2] ;
  wire [4:0] \x[1][3] ;
  wire [19:0] \x[2] ;
  wire [4:0] \x[2][0] ;
  wire [4:0] \x[2][1] ;
  wire [4:0] \x[2][2] ;
  wire [4:0] \x[2][3] ;
  wire [19:0] \x[3] ;
  wire [4:0] \x[3][0] ;
  wire [4:0] \x[3][1] ;
  wire [4:0] \x[3][2] ;
  wire [4:0] \x[3][3] ;
  wire [19:0] \x[4] ;
  wire [4:0] \x[4][0] ;
  wire [4:0] \x[4][1] ;
  wire [4:0] \x[4][2] ;
  wire [4:0] \x[4][3] ;
  wire [19:0] \x[5] ;
  wire [4:0] \x[5][0] ;
  wire [4:0] \x[5][1] ;
  wire [4:0] \x[5][2] ;
  wire [4:0] \x[5][3] ;
  wire [19:0] \x[6] ;
  wire [4:0] \x[6][0] ;
  wire [4:0] \x[6][1] ;
  wire [4:0] \x[6][2] ;
  wire [4:0] \x[6][3] ;
  wire [19:0] \x[7] ;
  wire [4:0] \x[7][0] ;
  wire [4:0] \x[7][1] ;
  wire [4:0] \x[7][2] ;
  wire [4:0] \x[7][3] ;
  assign \$1  = enable & i__valid;
  assign \$5  = ~ o__valid;
  assign enable = o__ready | \$5 ;
  assign \$7  = | { o__valid, valid_7, valid_6, valid_5, valid_4, valid_3, valid_2, valid_1, i__valid };
  assign \$8  = ~ \$7 ;
  assign \$9  = | { o__valid, valid_7, valid_6, valid_5, valid_4, valid_3, valid_2, valid_1, i__valid };
  assign \$10  = ~ \$9 ;
  assign \$11  = csr__write & \$10 ;
  assign \$12  = ! csr__address[10:8];
  assign \$13  = \$11  & \$12 ;
  assign \$14  = ~ csr__address[11];
  assign write = \$13  & \$14 ;
  assign \$15  = | { o__valid, valid_7, valid_6, valid_5, valid_4, valid_3, valid_2, valid_1, i__valid };
  assign \$16  = ~ \$15 ;
  assign \$17  = csr__write & \$16 ;
  assign \$18  = ! csr__address[10:8];
  assign \$19  = \$17  & \$18 ;
  assign \write$28  = \$19  & csr__address[11];
  assign \$20  = | { o__valid, valid_7, valid_6, valid_5, valid_4, valid_3, valid_2, valid_1, i__valid };
  assign \$21  = ~ \$20 ;
  assign \$22  = csr__write & \$21 ;
  assign \$23  = csr__address[10:8] == 1'h1;
  assign \$24  = \$22  & \$23 ;
  assign \$25  = ~ csr__address[11];
  assign \write$32  = \$24  & \$25 ;
  assign \$26  = | { o__valid, valid_7, valid_6, valid_5, valid_4, valid_3, valid_2, valid_1, i__valid };
  assign \$27  = ~ \$26 ;
  assign \$28  = csr__write & \$27 ;
  assign \$29  = csr__address[10:8] == 1'h1;
  assign \$30  = \$28  & \$29 ;
  assign \write$35  = \$30  & csr__address[11];
  assign \$31  = | { o__valid, valid_7, valid_6, valid_5, valid_4, valid_3, valid_2, valid_1, i__valid };
  assign \$32  = ~ \$31 ;
  assign \$33  = csr__write & \$32 ;
  assign \$34  = csr__address[10:8] == 2'h2;
  assign \$35  = \$33  & \$34 ;
  assign \$36  = ~ csr__address[11];
  assign \write$39  = \$35  & \$36 ;
  assign \$37  = | { o__valid, valid_7, valid_6, valid_5, valid_4, valid_3, valid_2, valid_1, i__valid };
  assign \$38  = ~ \$37 ;
  assign \$39  = csr__write & \$38 ;
  assign \$40  = csr__address[10:8] == 2'h2;
  assign \$41  = \$39  & \$40 ;
  assign \write$42  = \$41  & csr__address[11];
  assign \$42  = | { o__valid, valid_7, valid_6, valid_5, valid_4, valid_3, valid_2, valid_1, i__valid };
  assign \$43  = ~ \$42 ;
  assign \$44  = csr__write & \$43 ;
  assign \$45  = csr__address[10:8] == 2'h3;
  assign \$46  = \$44  & \$45 ;
  assign \$47  = ~ csr__address[11];
  assign \write$46  = \$46  & \$47 ;
  assign \$48  = | { o__valid, valid_7, valid_6, valid_5, valid_4, valid_3, valid_2, valid_1, i__valid };
  assign \$49  = ~ \$48 ;
  assign \$50  = csr__write & \$49 ;
  assign \$51  = csr__address[10:8] == 2'h3;
  assign \$52  = \$50  & \$51 ;
  assign \write$49  = \$52  & csr__address[11];
  assign \$53  = | { o__valid, valid_7, valid_6, valid_5, valid_4, valid_3, valid_2, valid_1, i__valid };
  assign \$54  = ~ \$53 ;
  assign \$55  = csr__write & \$54 ;
  assign \$56  = csr__address[10:8] == 3'h4;
  assign \$57  = \$55  & \$56 ;
  assign \$58  = ~ csr__address[11];
  assign \write$53  = \$57  & \$58 ;
  assign \$59  = | { o__valid, valid_7, valid_6, valid_5, valid_4, valid_3, valid_2, valid_1, i__valid };
  assign \$60  = ~ \$59 ;
  assign \$61  = csr__write & \$60 ;
  assign \$62  = csr__address[10:8] == 3'h4;
  assign \$63  = \$61  & \$62 ;
  assign \write$56  = \$63  & csr__address[11];
  assign \$64  = | { o__valid, valid_7, valid_6, valid_5, valid_4, valid_3, valid_2, valid_1, i__valid };
  assign \$65  = ~ \$64 ;
  assign \$66  = csr__write & \$65 ;
  assign \$67  = csr__address[10:8] == 3'h5;
  assign \$68  = \$66  & \$67 ;
  assign \$69  = ~ csr__address[11];
  assign \write$60  = \$68  & \$69 ;
  assign \$70  = | { o__valid, valid_7, valid_6, valid_5, valid_4, valid_3, valid_2, valid_1, i__valid };
  assign \$71  = ~ \$70 ;
  assign \$72  = csr__write & \$71 ;
  assign \$73  = csr__address[10:8] == 3'h5;
  assign \$74  = \$72  & \$73 ;
  assign \write$63  = \$74  & csr__address[11];
  assign \$75  = | { o__valid, valid_7, valid_6, valid_5, valid_4, valid_3, valid_2, valid_1, i__valid };
  assign \$76  = ~ \$75 ;
  assign \$77  = csr__write & \$76 ;
  assign \$78  = csr__address[10:8] == 3'h6;
  assign \$79  = \$77  & \$78 ;
  assign \$80  = ~ csr__address[11];
  assign \write$67  = \$79  & \$80 ;
  assign \$81  = | { o__valid, valid_7, valid_6, valid_5, valid_4, valid_3, valid_2, valid_1, i__valid };
  assign \$82  = ~ \$81 ;
  assign \$83  = csr__write & \$82 ;
  assign \$84  = csr__address[10:8] == 3'h6;
  assign \$85  = \$83  & \$84 ;
  assign \write$70  = \$85  & csr__address[11];
  assign \$86  = | { o__valid, valid_7, valid_6, valid_5, valid_4, valid_3, valid_2, valid_1, i__valid };
  assign \$87  = ~ \$86 ;
  assign \$88  = csr__write & \$87 ;
  assign \$89  = csr__address[10:8] == 3'h7;
  assign \$90  = \$88  & \$89 ;
  assign \$91  = ~ csr__address[11];
  assign \write$74  = \$90  & \$91 ;
  assign \$92  = | { o__valid, valid_7, valid_6, valid_5, valid_4, valid_3, valid_2, valid_1, i__valid };
  assign \$93  = ~ \$92 ;
  assign \$94  = csr__write & \$93 ;
  assign \$95  = csr__address[10:8] == 3'h7;
  assign \$96  = \$94  & \$95 ;
  assign \write$77  = \$96  & csr__address[11];
  always @(posedge clk)
    valid_1 <= \$97 ;
  always @(posedge clk)
    valid_2 <= \$98 ;
  always @(posedge clk)
    valid_3 <= \$99 ;
  always @(posedge clk)
    valid_4 <= \$100 ;
  always @(posedge clk)
    valid_5 <= \$101 ;
  always @(posedge clk)
    valid_6 <= \$102 ;
  always @(posedge clk)
    valid_7 <= \$103 ;
  always @(posedge clk)
    o__valid <= \$104 ;
  \amu_memory.path  path (
    .clk(clk),
    .\data$48 (csr__data[7:0]),
    .enable(enable),
    .outputs(o__payload),
    .\port$0$164 (csr__address[7:0]),
    .rst(rst),
    .write(write),
    .\write$49 (\write$28 ),
    .\write$51 (\write$32 ),
    .\write$56 (\write$35 ),
    .\write$58 (\write$39 ),
    .\write$63 (\write$42 ),
    .\write$65 (\write$46 ),
    .\write$70 (\write$49 ),
    .\write$72 (\write$53 ),
    .\write$77 (\write$56 ),
    .\write$79 (\write$60 ),
    .\write$84 (\write$63 ),
    .\write$86 (\write$67 ),
    .\write$91 (\write$70 ),
    .\write$93 (\write$74 ),
    .\write$98 (\write$77 ),
    .\x$9 (i__payload)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$97  = valid_1;
    if (enable) begin
      \$97  = i__valid;
    end
    if (rst) begin
      \$97  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$98  = valid_2;
    if (enable) begin
      \$98  = valid_1;
    end
    if (rst) begin
      \$98  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$99  = valid_3;
    if (enable) begin
      \$99  = valid_2;
    end
    if (rst) begin
      \$99  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$100  = valid_4;
    if (enable) begin
      \$100  = valid_3;
    end
    if (rst) begin
      \$100  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$101  = valid_5;
    if (enable) begin
      \$101  = valid_4;
    end
    if (rst) begin
      \$101  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$102  = valid_6;
    if (enable) begin
      \$102  = valid_5;
    end
    if (rst) begin
      \$102  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$103  = valid_7;
    if (enable) begin
      \$103  = valid_6;
    end
    if (rst) begin
      \$103  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$104  = o__valid;
    if (enable) begin
      \$104  = valid_7;
    end
    if (rst) begin
      \$104  = 1'h0;
    end
  end
  assign valid_8 = o__valid;
  assign x = i__payload;
  assign outputs = o__payload;
  assign entry = csr__address[3:0];
  assign data = csr__data[6:0];
  assign \entry$29  = csr__address[3:0];
  assign lane = csr__address[7:4];
  assign \data$31  = csr__data[7:0];
  assign \entry$33  = csr__address[3:0];
  assign \data$34  = csr__data[6:0];
  assign \entry$36  = csr__address[3:0];
  assign \lane$37  = csr__address[7:4];
  assign \data$38  = csr__data[7:0];
  assign \entry$40  = csr__address[3:0];
  assign \data$41  = csr__data[6:0];
  assign \entry$43  = csr__address[3:0];
  assign \lane$44  = csr__address[7:4];
  assign \data$45  = csr__data[7:0];
  assign \entry$47  = csr__address[3:0];
  assign \data$48  = csr__data[6:0];
  assign \entry$50  = csr__address[3:0];
  assign \lane$51  = csr__address[7:4];
  assign \data$52  = csr__data[7:0];
  assign \entry$54  = csr__address[3:0];
  assign \data$55  = csr__data[6:0];
  assign \entry$57  = csr__address[3:0];
  assign \lane$58  = csr__address[7:4];
  assign \data$59  = csr__data[7:0];
  assign \entry$61  = csr__address[3:0];
  assign \data$62  = csr__data[6:0];
  assign \entry$64  = csr__address[3:0];
  assign \lane$65  = csr__address[7:4];
  assign \data$66  = csr__data[7:0];
  assign \entry$68  = csr__address[3:0];
  assign \data$69  = csr__data[6:0];
  assign \entry$71  = csr__address[3:0];
  assign \lane$72  = csr__address[7:4];
  assign \data$73  = csr__data[7:0];
  assign \entry$75  = csr__address[3:0];
  assign \data$76  = csr__data[6:0];
  assign \entry$78  = csr__address[3:0];
  assign \lane$79  = csr__address[7:4];
  assign \data$80  = csr__data[7:0];
  assign \i__payload[0]  = i__payload[19:0];
  assign \i__payload[0][0]  = i__payload[4:0];
  assign \i__payload[0][1]  = i__payload[9:5];
  assign \i__payload[0][2]  = i__payload[14:10];
  assign \i__payload[0][3]  = i__payload[19:15];
  assign \i__payload[1]  = i__payload[39:20];
  assign \i__payload[1][0]  = i__payload[24:20];
  assign \i__payload[1][1]  = i__payload[29:25];
  assign \i__payload[1][2]  = i__payload[34:30];
  assign \i__payload[1][3]  = i__payload[39:35];
  assign \i__payload[2]  = i__payload[59:40];
  assign \i__payload[2][0]  = i__payload[44:40];
  assign \i__payload[2][1]  = i__payload[49:45];
  assign \i__payload[2][2]  = i__payload[54:50];
  assign \i__payload[2][3]  = i__payload[59:55];
  assign \i__payload[3]  = i__payload[79:60];
  assign \i__payload[3][0]  = i__payload[64:60];
  assign \i__payload[3][1]  = i__payload[69:65];
  assign \i__payload[3][2]  = i__payload[74:70];
  assign \i__payload[3][3]  = i__payload[79:75];
  assign \i__payload[4]  = i__payload[99:80];
  assign \i__payload[4][0]  = i__payload[84:80];
  assign \i__payload[4][1]  = i__payload[89:85];
  assign \i__payload[4][2]  = i__payload[94:90];
  assign \i__payload[4][3]  = i__payload[99:95];
  assign \i__payload[5]  = i__payload[119:100];
  assign \i__payload[5][0]  = i__payload[104:100];
  assign \i__payload[5][1]  = i__payload[109:105];
  assign \i__payload[5][2]  = i__payload[114:110];
  assign \i__payload[5][3]  = i__payload[119:115];
  assign \i__payload[6]  = i__payload[139:120];
  assign \i__payload[6][0]  = i__payload[124:120];
  assign \i__payload[6][1]  = i__payload[129:125];
  assign \i__payload[6][2]  = i__payload[134:130];
  assign \i__payload[6][3]  = i__payload[139:135];
  assign \i__payload[7]  = i__payload[159:140];
  assign \i__payload[7][0]  = i__payload[144:140];
  assign \i__payload[7][1]  = i__payload[149:145];
  assign \i__payload[7][2]  = i__payload[154:150];
  assign \i__payload[7][3]  = i__payload[159:155];
  assign \o__payload[0]  = o__payload[10:0];
  assign \o__payload[1]  = o__payload[21:11];
  assign \o__payload[2]  = o__payload[32:22];
  assign \o__payload[3]  = o__payload[43:33];
  assign \o__payload[4]  = o__payload[54:44];
  assign \o__payload[5]  = o__payload[65:55];
  assign \o__payload[6]  = o__payload[76:66];
  assign \o__payload[7]  = o__payload[87:77];
  assign \o__payload[8]  = o__payload[98:88];
  assign \o__payload[9]  = o__payload[109:99];
  assign \o__payload[10]  = o__payload[120:110];
  assign \o__payload[11]  = o__payload[131:121];
  assign \o__payload[12]  = o__payload[142:132];
  assign \o__payload[13]  = o__payload[153:143];
  assign \o__payload[14]  = o__payload[164:154];
  assign \o__payload[15]  = o__payload[175:165];
  assign \x[0]  = i__payload[19:0];
  assign \x[0][0]  = i__payload[4:0];
  assign \x[0][1]  = i__payload[9:5];
  assign \x[0][2]  = i__payload[14:10];
  assign \x[0][3]  = i__payload[19:15];
  assign \x[1]  = i__payload[39:20];
  assign \x[1][0]  = i__payload[24:20];
  assign \x[1][1]  = i__payload[29:25];
  assign \x[1][2]  = i__payload[34:30];
  assign \x[1][3]  = i__payload[39:35];
  assign \x[2]  = i__payload[59:40];
  assign \x[2][0]  = i__payload[44:40];
  assign \x[2][1]  = i__payload[49:45];
  assign \x[2][2]  = i__payload[54:50];
  assign \x[2][3]  = i__payload[59:55];
  assign \x[3]  = i__payload[79:60];
  assign \x[3][0]  = i__payload[64:60];
  assign \x[3][1]  = i__payload[69:65];
  assign \x[3][2]  = i__payload[74:70];
  assign \x[3][3]  = i__payload[79:75];
  assign \x[4]  = i__payload[99:80];
  assign \x[4][0]  = i__payload[84:80];
  assign \x[4][1]  = i__payload[89:85];
  assign \x[4][2]  = i__payload[94:90];
  assign \x[4][3]  = i__payload[99:95];
  assign \x[5]  = i__payload[119:100];
  assign \x[5][0]  = i__payload[104:100];
  assign \x[5][1]  = i__payload[109:105];
  assign \x[5][2]  = i__payload[114:110];
  assign \x[5][3]  = i__payload[119:115];
  assign \x[6]  = i__payload[139:120];
  assign \x[6][0]  = i__payload[124:120];
  assign \x[6][1]  = i__payload[129:125];
  assign \x[6][2]  = i__payload[134:130];
  assign \x[6][3]  = i__payload[139:135];
  assign \x[7]  = i__payload[159:140];
  assign \x[7][0]  = i__payload[144:140];
  assign \x[7][1]  = i__payload[149:145];
  assign \x[7][2]  = i__payload[154:150];
  assign \x[7][3]  = i__payload[159:155];
  assign \outputs[0]  = o__payload[10:0];
  assign \outputs[1]  = o__payload[21:11];
  assign \outputs[2]  = o__payload[32:22];
  assign \outputs[3]  = o__payload[43:33];
  assign \outputs[4]  = o__payload[54:44];
  assign \outputs[5]  = o__payload[65:55];
  assign \outputs[6]  = o__payload[76:66];
  assign \outputs[7]  = o__payload[87:77];
  assign \outputs[8]  = o__payload[98:88];
  assign \outputs[9]  = o__payload[109:99];
  assign \outputs[10]  = o__payload[120:110];
  assign \outputs[11]  = o__payload[131:121];
  assign \outputs[12]  = o__payload[142:132];
  assign \outputs[13]  = o__payload[153:143];
  assign \outputs[14]  = o__payload[164:154];
  assign \outputs[15]  = o__payload[175:165];
  assign \$2  = 1'h1;
  assign \$3  = 1'h0;
  assign \$4  = 2'h1;
  assign \$6  = 1'h1;
  assign i__ready = enable;
  assign csr__busy = \$7 ;
endmodule

module \amu_memory.path (\port$0$164 , \data$48 , clk, rst, enable, write, \write$49 , \write$51 , \write$56 , \write$58 , \write$63 , \write$65 , \write$70 , \write$72 , \write$77 , \write$79 , \write$84 , \write$86 , \write$91 , \write$93 , \write$98
, outputs, \x$9 );
  input clk;
  wire clk;
  wire [3:0] code;
  wire [3:0] \code$11 ;
  wire [3:0] \code$15 ;
  wire [3:0] \code$16 ;
  wire [3:0] \code$19 ;
  wire [3:0] \code$20 ;
  wire [3:0] \code$23 ;
  wire [3:0] \code$24 ;
  wire [3:0] \code$27 ;
  wire [3:0] \code$28 ;
  wire [3:0] \code$31 ;
  wire [3:0] \code$32 ;
  wire [3:0] \code$35 ;
  wire [3:0] \code$36 ;
  wire [3:0] \code$39 ;
  wire [3:0] \code$40 ;
  wire [6:0] data;
  input [7:0] \data$48 ;
  wire [7:0] \data$48 ;
  wire [6:0] \data$53 ;
  wire [7:0] \data$55 ;
  wire [6:0] \data$60 ;
  wire [7:0] \data$62 ;
  wire [6:0] \data$67 ;
  wire [7:0] \data$69 ;
  wire [6:0] \data$74 ;
  wire [7:0] \data$76 ;
  wire [6:0] \data$81 ;
  wire [7:0] \data$83 ;
  wire [6:0] \data$88 ;
  wire [7:0] \data$90 ;
  wire [6:0] \data$95 ;
  wire [7:0] \data$97 ;
  input enable;
  wire enable;
  wire [3:0] entry;
  wire [3:0] \entry$47 ;
  wire [3:0] \entry$52 ;
  wire [3:0] \entry$54 ;
  wire [3:0] \entry$59 ;
  wire [3:0] \entry$61 ;
  wire [3:0] \entry$66 ;
  wire [3:0] \entry$68 ;
  wire [3:0] \entry$73 ;
  wire [3:0] \entry$75 ;
  wire [3:0] \entry$80 ;
  wire [3:0] \entry$82 ;
  wire [3:0] \entry$87 ;
  wire [3:0] \entry$89 ;
  wire [3:0] \entry$94 ;
  wire [3:0] \entry$96 ;
  wire [3:0] lane;
  wire [3:0] \lane$57 ;
  wire [3:0] \lane$64 ;
  wire [3:0] \lane$71 ;
  wire [3:0] \lane$78 ;
  wire [3:0] \lane$85 ;
  wire [3:0] \lane$92 ;
  wire [3:0] \lane$99 ;
  output [175:0] outputs;
  wire [175:0] outputs;
  wire [10:0] \outputs[0] ;
  wire [10:0] \outputs[10] ;
  wire [10:0] \outputs[11] ;
  wire [10:0] \outputs[12] ;
  wire [10:0] \outputs[13] ;
  wire [10:0] \outputs[14] ;
  wire [10:0] \outputs[15] ;
  wire [10:0] \outputs[1] ;
  wire [10:0] \outputs[2] ;
  wire [10:0] \outputs[3] ;
  wire [10:0] \outputs[4] ;
  wire [10:0] \outputs[5] ;
  wire [10:0] \outputs[6] ;
  wire [10:0] \outputs[7] ;
  wire [10:0] \outputs[8] ;
  wire [10:0] \outputs[9] ;
  input [7:0] \port$0$164 ;
  wire [7:0] \port$0$164 ;
  wire [127:0] row;
  wire [127:0] \row$17 ;
  wire [7:0] \row$17[0] ;
  wire [7:0] \row$17[10] ;
  wire [7:0] \row$17[11] ;
  wire [7:0] \row$17[12] ;
  wire [7:0] \row$17[13] ;
  wire [7:0] \row$17[14] ;
  wire [7:0] \row$17[15] ;
  wire [7:0] \row$17[1] ;
  wire [7:0] \row$17[2] ;
  wire [7:0] \row$17[3] ;
  wire [7:0] \row$17[4] ;
  wire [7:0] \row$17[5] ;
  wire [7:0] \row$17[6] ;
  wire [7:0] \row$17[7] ;
  wire [7:0] \row$17[8] ;
  wire [7:0] \row$17[9] ;
  wire [127:0] \row$21 ;
  wire [7:0] \row$21[0] ;
  wire [7:0] \row$21[10] ;
  wire [7:0] \row$21[11] ;
  wire [7:0] \row$21[12] ;
  wire [7:0] \row$21[13] ;
  wire [7:0] \row$21[14] ;
  wire [7:0] \row$21[15] ;
  wire [7:0] \row$21[1] ;
  wire [7:0] \row$21[2] ;
  wire [7:0] \row$21[3] ;
  wire [7:0] \row$21[4] ;
  wire [7:0] \row$21[5] ;
  wire [7:0] \row$21[6] ;
  wire [7:0] \row$21[7] ;
  wire [7:0] \row$21[8] ;
  wire [7:0] \row$21[9] ;
  wire [127:0] \row$25 ;
  wire [7:0] \row$25[0] ;
  wire [7:0] \row$25[10] ;
  wire [7:0] \row$25[11] ;
  wire [7:0] \row$25[12] ;
  wire [7:0] \row$25[13] ;
  wire [7:0] \row$25[14] ;
  wire [7:0] \row$25[15] ;
  wire [7:0] \row$25[1] ;
  wire [7:0] \row$25[2] ;
  wire [7:0] \row$25[3] ;
  wire [7:0] \row$25[4] ;
  wire [7:0] \row$25[5] ;
  wire [7:0] \row$25[6] ;
  wire [7:0] \row$25[7] ;
  wire [7:0] \row$25[8] ;
  wire [7:0] \row$25[9] ;
  wire [127:0] \row$29 ;
  wire [7:0] \row$29[0] ;
  wire [7:0] \row$29[10] ;
  wire [7:0] \row$29[11] ;
  wire [7:0] \row$29[12] ;
  wire [7:0] \row$29[13] ;
  wire [7:0] \row$29[14] ;
  wire [7:0] \row$29[15] ;
  wire [7:0] \row$29[1] ;
  wire [7:0] \row$29[2] ;
  wire [7:0] \row$29[3] ;
  wire [7:0] \row$29[4] ;
  wire [7:0] \row$29[5] ;
  wire [7:0] \row$29[6] ;
  wire [7:0] \row$29[7] ;
  wire [7:0] \row$29[8] ;
  wire [7:0] \row$29[9] ;
  wire [127:0] \row$33 ;
  wire [7:0] \row$33[0] ;
  wire [7:0] \row$33[10] ;
  wire [7:0] \row$33[11] ;
  wire [7:0] \row$33[12] ;
  wire [7:0] \row$33[13] ;
  wire [7:0] \row$33[14] ;
  wire [7:0] \row$33[15] ;
  wire [7:0] \row$33[1] ;
  wire [7:0] \row$33[2] ;
  wire [7:0] \row$33[3] ;
  wire [7:0] \row$33[4] ;
  wire [7:0] \row$33[5] ;
  wire [7:0] \row$33[6] ;
  wire [7:0] \row$33[7] ;
  wire [7:0] \row$33[8] ;
  wire [7:0] \row$33[9] ;
  wire [127:0] \row$37 ;
  wire [7:0] \row$37[0] ;
  wire [7:0] \row$37[10] ;
  wire [7:0] \row$37[11] ;
  wire [7:0] \row$37[12] ;
  wire [7:0] \row$37[13] ;
  wire [7:0] \row$37[14] ;
  wire [7:0] \row$37[15] ;
  wire [7:0] \row$37[1] ;
  wire [7:0] \row$37[2] ;
  wire [7:0] \row$37[3] ;
  wire [7:0] \row$37[4] ;
  wire [7:0] \row$37[5] ;
  wire [7:0] \row$37[6] ;
  wire [7:0] \row$37[7] ;
  wire [7:0] \row$37[8] ;
  wire [7:0] \row$37[9] ;
  wire [127:0] \row$41 ;
  wire [7:0] \row$41[0] ;
  wire [7:0] \row$41[10] ;
  wire [7:0] \row$41[11] ;
  wire [7:0] \row$41[12] ;
  wire [7:0] \row$41[13] ;
  wire [7:0] \row$41[14] ;
  wire [7:0] \row$41[15] ;
  wire [7:0] \row$41[1] ;
  wire [7:0] \row$41[2] ;
  wire [7:0] \row$41[3] ;
  wire [7:0] \row$41[4] ;
  wire [7:0] \row$41[5] ;
  wire [7:0] \row$41[6] ;
  wire [7:0] \row$41[7] ;
  wire [7:0] \row$41[8] ;
  wire [7:0] \row$41[9] ;
  wire [7:0] \row[0] ;
  wire [7:0] \row[10] ;
  wire [7:0] \row[11] ;
  wire [7:0] \row[12] ;
  wire [7:0] \row[13] ;
  wire [7:0] \row[14] ;
  wire [7:0] \row[15] ;
  wire [7:0] \row[1] ;
  wire [7:0] \row[2] ;
  wire [7:0] \row[3] ;
  wire [7:0] \row[4] ;
  wire [7:0] \row[5] ;
  wire [7:0] \row[6] ;
  wire [7:0] \row[7] ;
  wire [7:0] \row[8] ;
  wire [7:0] \row[9] ;
  input rst;
  wire rst;
  wire [-1:0] slot;
  wire [-1:0] slot_1;
  wire [-1:0] slot_2;
  wire [-1:0] slot_3;
  wire [-1:0] slot_4;
  wire [175:0] sums;
  wire [10:0] \sums[0] ;
  wire [10:0] \sums[10] ;
  wire [10:0] \sums[11] ;
  wire [10:0] \sums[12] ;
  wire [10:0] \sums[13] ;
  wire [10:0] \sums[14] ;
  wire [10:0] \sums[15] ;
  wire [10:0] \sums[1] ;
  wire [10:0] \sums[2] ;
  wire [10:0] \sums[3] ;
  wire [10:0] \sums[4] ;
  wire [10:0] \sums[5] ;
  wire [10:0] \sums[6] ;
  wire [10:0] \sums[7] ;
  wire [10:0] \sums[8] ;
  wire [10:0] \sums[9] ;
  wire [1023:0] terms;
  wire [127:0] \terms[0] ;
  wire [7:0] \terms[0][0] ;
  wire [7:0] \terms[0][10] ;
  wire [7:0] \terms[0][11] ;
  wire [7:0] \terms[0][12] ;
  wire [7:0] \terms[0][13] ;
  wire [7:0] \terms[0][14] ;
  wire [7:0] \terms[0][15] ;
  wire [7:0] \terms[0][1] ;
  wire [7:0] \terms[0][2] ;
  wire [7:0] \terms[0][3] ;
  wire [7:0] \terms[0][4] ;
  wire [7:0] \terms[0][5] ;
  wire [7:0] \terms[0][6] ;
  wire [7:0] \terms[0][7] ;
  wire [7:0] \terms[0][8] ;
  wire [7:0] \terms[0][9] ;
  wire [127:0] \terms[1] ;
  wire [7:0] \terms[1][0] ;
  wire [7:0] \terms[1][10] ;
  wire [7:0] \terms[1][11] ;
  wire [7:0] \terms[1][12] ;
  wire [7:0] \terms[1][13] ;
  wire [7:0] \terms[1][14] ;
  wire [7:0] \terms[1][15] ;
  wire [7:0] \terms[1][1] ;
  wire [7:0] \terms[1][2] ;
  wire [7:0] \terms[1][3] ;
  wire [7:0] \terms[1][4] ;
  wire [7:0] \terms[1][5] ;
  wire [7:0] \terms[1][6] ;
  wire [7:0] \terms[1][7] ;
  wire [7:0] \terms[1][8] ;
  wire [7:0] \terms[1][9] ;
  wire [127:0] \terms[2] ;
  wire [7:0] \terms[2][0] ;
  wire [7:0] \terms[2][10] ;
  wire [7:0] \terms[2][11] ;
  wire [7:0] \terms[2][12] ;
  wire [7:0] \terms[2][13] ;
  wire [7:0] \terms[2][14] ;
  wire [7:0] \terms[2][15] ;
  wire [7:0] \terms[2][1] ;
  wire [7:0] \terms[2][2] ;
  wire [7:0] \terms[2][3] ;
  wire [7:0] \terms[2][4] ;
  wire [7:0] \terms[2][5] ;
  wire [7:0] \terms[2][6] ;
  wire [7:0] \terms[2][7] ;
  wire [7:0] \terms[2][8] ;
  wire [7:0] \terms[2][9] ;
  wire [127:0] \terms[3] ;
  wire [7:0] \terms[3][0] ;
  wire [7:0] \terms[3][10] ;
  wire [7:0] \terms[3][11] ;
  wire [7:0] \terms[3][12] ;
  wire [7:0] \terms[3][13] ;
  wire [7:0] \terms[3][14] ;
  wire [7:0] \terms[3][15] ;
  wire [7:0] \terms[3][1] ;
  wire [7:0] \terms[3][2] ;
  wire [7:0] \terms[3][3] ;
  wire [7:0] \terms[3][4] ;
  wire [7:0] \terms[3][5] ;
  wire [7:0] \terms[3][6] ;
  wire [7:0] \terms[3][7] ;
  wire [7:0] \terms[3][8] ;
  wire [7:0] \terms[3][9] ;
  wire [127:0] \terms[4] ;
  wire [7:0] \terms[4][0] ;
  wire [7:0] \terms[4][10] ;
  wire [7:0] \terms[4][11] ;
  wire [7:0] \terms[4][12] ;
  wire [7:0] \terms[4][13] ;
  wire [7:0] \terms[4][14] ;
  wire [7:0] \terms[4][15] ;
  wire [7:0] \terms[4][1] ;
  wire [7:0] \terms[4][2] ;
  wire [7:0] \terms[4][3] ;
  wire [7:0] \terms[4][4] ;
  wire [7:0] \terms[4][5] ;
  wire [7:0] \terms[4][6] ;
  wire [7:0] \terms[4][7] ;
  wire [7:0] \terms[4][8] ;
  wire [7:0] \terms[4][9] ;
  wire [127:0] \terms[5] ;
  wire [7:0] \terms[5][0] ;
  wire [7:0] \terms[5][10] ;
  wire [7:0] \terms[5][11] ;
  wire [7:0] \terms[5][12] ;
  wire [7:0] \terms[5][13] ;
  wire [7:0] \terms[5][14] ;
  wire [7:0] \terms[5][15] ;
  wire [7:0] \terms[5][1] ;
  wire [7:0] \terms[5][2] ;
  wire [7:0] \terms[5][3] ;
  wire [7:0] \terms[5][4] ;
  wire [7:0] \terms[5][5] ;
  wire [7:0] \terms[5][6] ;
  wire [7:0] \terms[5][7] ;
  wire [7:0] \terms[5][8] ;
  wire [7:0] \terms[5][9] ;
  wire [127:0] \terms[6] ;
  wire [7:0] \terms[6][0] ;
  wire [7:0] \terms[6][10] ;
  wire [7:0] \terms[6][11] ;
  wire [7:0] \terms[6][12] ;
  wire [7:0] \terms[6][13] ;
  wire [7:0] \terms[6][14] ;
  wire [7:0] \terms[6][15] ;
  wire [7:0] \terms[6][1] ;
  wire [7:0] \terms[6][2] ;
  wire [7:0] \terms[6][3] ;
  wire [7:0] \terms[6][4] ;
  wire [7:0] \terms[6][5] ;
  wire [7:0] \terms[6][6] ;
  wire [7:0] \terms[6][7] ;
  wire [7:0] \terms[6][8] ;
  wire [7:0] \terms[6][9] ;
  wire [127:0] \terms[7] ;
  wire [7:0] \terms[7][0] ;
  wire [7:0] \terms[7][10] ;
  wire [7:0] \terms[7][11] ;
  wire [7:0] \terms[7][12] ;
  wire [7:0] \terms[7][13] ;
  wire [7:0] \terms[7][14] ;
  wire [7:0] \terms[7][15] ;
  wire [7:0] \terms[7][1] ;
  wire [7:0] \terms[7][2] ;
  wire [7:0] \terms[7][3] ;
  wire [7:0] \terms[7][4] ;
  wire [7:0] \terms[7][5] ;
  wire [7:0] \terms[7][6] ;
  wire [7:0] \terms[7][7] ;
  wire [7:0] \terms[7][8] ;
  wire [7:0] \terms[7][9] ;
  input write;
  wire write;
  input \write$49 ;
  wire \write$49 ;
  input \write$51 ;
  wire \write$51 ;
  input \write$56 ;
  wire \write$56 ;
  input \write$58 ;
  wire \write$58 ;
  input \write$63 ;
  wire \write$63 ;
  input \write$65 ;
  wire \write$65 ;
  input \write$70 ;
  wire \write$70 ;
  input \write$72 ;
  wire \write$72 ;
  input \write$77 ;
  wire \write$77 ;
  input \write$79 ;
  wire \write$79 ;
  input \write$84 ;
  wire \write$84 ;
  input \write$86 ;
  wire \write$86 ;
  input \write$91 ;
  wire \write$91 ;
  input \write$93 ;
  wire \write$93 ;
  input \write$98 ;
  wire \write$98 ;
  wire [19:0] x;
  wire [19:0] \x$14 ;
  wire [4:0] \x$14[0] ;
  wire [4:0] \x$14[1] ;
  wire [4:0] \x$14[2] ;
  wire [4:0] \x$14[3] ;
  wire [19:0] \x$18 ;
  wire [4:0] \x$18[0] ;
  wire [4:0] \x$18[1] ;
  wire [4:0] \x$18[2] ;
  wire [4:0] \x$18[3] ;
  wire [19:0] \x$22 ;
  wire [4:0] \x$22[0] ;
  wire [4:0] \x$22[1] ;
  wire [4:0] \x$22[2] ;
  wire [4:0] \x$22[3] ;
  wire [19:0] \x$26 ;
  wire [4:0] \x$26[0] ;
  wire [4:0] \x$26[1] ;
  wire [4:0] \x$26[2] ;
  wire [4:0] \x$26[3] ;
  wire [19:0] \x$30 ;
  wire [4:0] \x$30[0] ;
  wire [4:0] \x$30[1] ;
  wire [4:0] \x$30[2] ;
  wire [4:0] \x$30[3] ;
  wire [19:0] \x$34 ;
  wire [4:0] \x$34[0] ;
  wire [4:0] \x$34[1] ;
  wire [4:0] \x$34[2] ;
  wire [4:0] \x$34[3] ;
  wire [19:0] \x$38 ;
  wire [4:0] \x$38[0] ;
  wire [4:0] \x$38[1] ;
  wire [4:0] \x$38[2] ;
  wire [4:0] \x$38[3] ;
  input [159:0] \x$9 ;
  wire [159:0] \x$9 ;
  wire [19:0] \x$9[0] ;
  wire [4:0] \x$9[0][0] ;
  wire [4:0] \x$9[0][1] ;
  wire [4:0] \x$9[0][2] ;
  wire [4:0] \x$9[0][3] ;
  wire [19:0] \x$9[1] ;
  wire [4:0] \x$9[1][0] ;
  wire [4:0] \x$9[1][1] ;
  wire [4:0] \x$9[1][2] ;
  wire [4:0] \x$9[1][3] ;
  wire [19:0] \x$9[2] ;
  wire [4:0] \x$9[2][0] ;
  wire [4:0] \x$9[2][1] ;
  wire [4:0] \x$9[2][2] ;
  wire [4:0] \x$9[2][3] ;
  wire [19:0] \x$9[3] ;
  wire [4:0] \x$9[3][0] ;
  wire [4:0] \x$9[3][1] ;
  wire [4:0] \x$9[3][2] ;
  wire [4:0] \x$9[3][3] ;
  wire [19:0] \x$9[4] ;
  wire [4:0] \x$9[4][0] ;
  wire [4:0] \x$9[4][1] ;
  wire [4:0] \x$9[4][2] ;
  wire [4:0] \x$9[4][3] ;
  wire [19:0] \x$9[5] ;
  wire [4:0] \x$9[5][0] ;
  wire [4:0] \x$9[5][1] ;
  wire [4:0] \x$9[5][2] ;
  wire [4:0] \x$9[5][3] ;
  wire [19:0] \x$9[6] ;
  wire [4:0] \x$9[6][0] ;
  wire [4:0] \x$9[6][1] ;
  wire [4:0] \x$9[6][2] ;
  wire [4:0] \x$9[6][3] ;
  wire [19:0] \x$9[7] ;
  wire [4:0] \x$9[7][0] ;
  wire [4:0] \x$9[7][1] ;
  wire [4:0] \x$9[7][2] ;
  wire [4:0] \x$9[7][3] ;
  wire [4:0] \x[0] ;
  wire [4:0] \x[1] ;
  wire [4:0] \x[2] ;
  wire [4:0] \x[3] ;
  \amu_memory.path.bank0  bank0 (
    .clk(clk),
    .data(\data$48 ),
    .enable(enable),
    .\port$0$164 (\port$0$164 ),
    .read__addr(code),
    .row(row),
    .rst(rst),
    .write(\write$49 )
  );
  \amu_memory.path.bank1  bank1 (
    .clk(clk),
    .data(\data$48 ),
    .enable(enable),
    .\port$0$164 (\port$0$164 ),
    .read__addr(\code$15 ),
    .row(\row$17 ),
    .rst(rst),
    .write(\write$56 )
  );
  \amu_memory.path.bank2  bank2 (
    .clk(clk),
    .data(\data$48 ),
    .enable(enable),
    .\port$0$164 (\port$0$164 ),
    .read__addr(\code$19 ),
    .row(\row$21 ),
    .rst(rst),
    .write(\write$63 )
  );
  \amu_memory.path.bank3  bank3 (
    .clk(clk),
    .data(\data$48 ),
    .enable(enable),
    .\port$0$164 (\port$0$164 ),
    .read__addr(\code$23 ),
    .row(\row$25 ),
    .rst(rst),
    .write(\write$70 )
  );
  \amu_memory.path.bank4  bank4 (
    .clk(clk),
    .data(\data$48 ),
    .enable(enable),
    .\port$0$164 (\port$0$164 ),
    .read__addr(\code$27 ),
    .row(\row$29 ),
    .rst(rst),
    .write(\write$77 )
  );
  \amu_memory.path.bank5  bank5 (
    .clk(clk),
    .data(\data$48 ),
    .enable(enable),
    .\port$0$164 (\port$0$164 ),
    .read__addr(\code$31 ),
    .row(\row$33 ),
    .rst(rst),
    .write(\write$84 )
  );
  \amu_memory.path.bank6  bank6 (
    .clk(clk),
    .data(\data$48 ),
    .enable(enable),
    .\port$0$164 (\port$0$164 ),
    .read__addr(\code$35 ),
    .row(\row$37 ),
    .rst(rst),
    .write(\write$91 )
  );
  \amu_memory.path.bank7  bank7 (
    .clk(clk),
    .data(\data$48 ),
    .enable(enable),
    .\port$0$164 (\port$0$164 ),
    .read__addr(\code$39 ),
    .row(\row$41 ),
    .rst(rst),
    .write(\write$98 )
  );
  \amu_memory.path.encoder0  encoder0 (
    .clk(clk),
    .code4(code),
    .data(\data$48 [6:0]),
    .enable(enable),
    .entry(\port$0$164 [3:0]),
    .rst(rst),
    .write(write),
    .x(\x$9 [19:0])
  );
  \amu_memory.path.encoder1  encoder1 (
    .clk(clk),
    .code4(\code$15 ),
    .data(\data$48 [6:0]),
    .enable(enable),
    .entry(\port$0$164 [3:0]),
    .rst(rst),
    .write(\write$51 ),
    .x(\x$9 [39:20])
  );
  \amu_memory.path.encoder2  encoder2 (
    .clk(clk),
    .code4(\code$19 ),
    .data(\data$48 [6:0]),
    .enable(enable),
    .entry(\port$0$164 [3:0]),
    .rst(rst),
    .write(\write$58 ),
    .x(\x$9 [59:40])
  );
  \amu_memory.path.encoder3  encoder3 (
    .clk(clk),
    .code4(\code$23 ),
    .data(\data$48 [6:0]),
    .enable(enable),
    .entry(\port$0$164 [3:0]),
    .rst(rst),
    .write(\write$65 ),
    .x(\x$9 [79:60])
  );
  \amu_memory.path.encoder4  encoder4 (
    .clk(clk),
    .code4(\code$27 ),
    .data(\data$48 [6:0]),
    .enable(enable),
    .entry(\port$0$164 [3:0]),
    .rst(rst),
    .write(\write$72 ),
    .x(\x$9 [99:80])
  );
  \amu_memory.path.encoder5  encoder5 (
    .clk(clk),
    .code4(\code$31 ),
    .data(\data$48 [6:0]),
    .enable(enable),
    .entry(\port$0$164 [3:0]),
    .rst(rst),
    .write(\write$79 ),
    .x(\x$9 [119:100])
  );
  \amu_memory.path.encoder6  encoder6 (
    .clk(clk),
    .code4(\code$35 ),
    .data(\data$48 [6:0]),
    .enable(enable),
    .entry(\port$0$164 [3:0]),
    .rst(rst),
    .write(\write$86 ),
    .x(\x$9 [139:120])
  );
  \amu_memory.path.encoder7  encoder7 (
    .clk(clk),
    .code4(\code$39 ),
    .data(\data$48 [6:0]),
    .enable(enable),
    .entry(\port$0$164 [3:0]),
    .rst(rst),
    .write(\write$93 ),
    .x(\x$9 [159:140])
  );
  \amu_memory.path.tree  tree (
    .clk(clk),
    .enable(enable),
    .rst(rst),
    .sums(outputs),
    .terms(terms)
  );
  assign x = \x$9 [19:0];
  assign \code$11  = code;
  assign \x$14  = \x$9 [39:20];
  assign \code$16  = \code$15 ;
  assign \x$18  = \x$9 [59:40];
  assign \code$20  = \code$19 ;
  assign \x$22  = \x$9 [79:60];
  assign \code$24  = \code$23 ;
  assign \x$26  = \x$9 [99:80];
  assign \code$28  = \code$27 ;
  assign \x$30  = \x$9 [119:100];
  assign \code$32  = \code$31 ;
  assign \x$34  = \x$9 [139:120];
  assign \code$36  = \code$35 ;
  assign \x$38  = \x$9 [159:140];
  assign \code$40  = \code$39 ;
  assign sums = outputs;
  assign entry = \port$0$164 [3:0];
  assign data = \data$48 [6:0];
  assign \entry$47  = \port$0$164 [3:0];
  assign lane = \port$0$164 [7:4];
  assign \entry$52  = \port$0$164 [3:0];
  assign \data$53  = \data$48 [6:0];
  assign \entry$54  = \port$0$164 [3:0];
  assign \data$55  = \data$48 ;
  assign \lane$57  = \port$0$164 [7:4];
  assign \entry$59  = \port$0$164 [3:0];
  assign \data$60  = \data$48 [6:0];
  assign \entry$61  = \port$0$164 [3:0];
  assign \data$62  = \data$48 ;
  assign \lane$64  = \port$0$164 [7:4];
  assign \entry$66  = \port$0$164 [3:0];
  assign \data$67  = \data$48 [6:0];
  assign \entry$68  = \port$0$164 [3:0];
  assign \data$69  = \data$48 ;
  assign \lane$71  = \port$0$164 [7:4];
  assign \entry$73  = \port$0$164 [3:0];
  assign \data$74  = \data$48 [6:0];
  assign \entry$75  = \port$0$164 [3:0];
  assign \data$76  = \data$48 ;
  assign \lane$78  = \port$0$164 [7:4];
  assign \entry$80  = \port$0$164 [3:0];
  assign \data$81  = \data$48 [6:0];
  assign \entry$82  = \port$0$164 [3:0];
  assign \data$83  = \data$48 ;
  assign \lane$85  = \port$0$164 [7:4];
  assign \entry$87  = \port$0$164 [3:0];
  assign \data$88  = \data$48 [6:0];
  assign \entry$89  = \port$0$164 [3:0];
  assign \data$90  = \data$48 ;
  assign \lane$92  = \port$0$164 [7:4];
  assign \entry$94  = \port$0$164 [3:0];
  assign \data$95  = \data$48 [6:0];
  assign \entry$96  = \port$0$164 [3:0];
  assign \data$97  = \data$48 ;
  assign \lane$99  = \port$0$164 [7:4];
  assign \x[0]  = \x$9 [4:0];
  assign \x[1]  = \x$9 [9:5];
  assign \x[2]  = \x$9 [14:10];
  assign \x[3]  = \x$9 [19:15];
  assign \x$9[0]  = \x$9 [19:0];
  assign \x$9[0][0]  = \x$9 [4:0];
  assign \x$9[0][1]  = \x$9 [9:5];
  assign \x$9[0][2]  = \x$9 [14:10];
  assign \x$9[0][3]  = \x$9 [19:15];
  assign \x$9[1]  = \x$9 [39:20];
  assign \x$9[1][0]  = \x$9 [24:20];
  assign \x$9[1][1]  = \x$9 [29:25];
  assign \x$9[1][2]  = \x$9 [34:30];
  assign \x$9[1][3]  = \x$9 [39:35];
  assign \x$9[2]  = \x$9 [59:40];
  assign \x$9[2][0]  = \x$9 [44:40];
  assign \x$9[2][1]  = \x$9 [49:45];
  assign \x$9[2][2]  = \x$9 [54:50];
  assign \x$9[2][3]  = \x$9 [59:55];
  assign \x$9[3]  = \x$9 [79:60];
  assign \x$9[3][0]  = \x$9 [64:60];
  assign \x$9[3][1]  = \x$9 [69:65];
  assign \x$9[3][2]  = \x$9 [74:70];
  assign \x$9[3][3]  = \x$9 [79:75];
  assign \x$9[4]  = \x$9 [99:80];
  assign \x$9[4][0]  = \x$9 [84:80];
  assign \x$9[4][1]  = \x$9 [89:85];
  assign \x$9[4][2]  = \x$9 [94:90];
  assign \x$9[4][3]  = \x$9 [99:95];
  assign \x$9[5]  = \x$9 [119:100];
  assign \x$9[5][0]  = \x$9 [104:100];
  assign \x$9[5][1]  = \x$9 [109:105];
  assign \x$9[5][2]  = \x$9 [114:110];
  assign \x$9[5][3]  = \x$9 [119:115];
  assign \x$9[6]  = \x$9 [139:120];
  assign \x$9[6][0]  = \x$9 [124:120];
  assign \x$9[6][1]  = \x$9 [129:125];
  assign \x$9[6][2]  = \x$9 [134:130];
  assign \x$9[6][3]  = \x$9 [139:135];
  assign \x$9[7]  = \x$9 [159:140];
  assign \x$9[7][0]  = \x$9 [144:140];
  assign \x$9[7][1]  = \x$9 [149:145];
  assign \x$9[7][2]  = \x$9 [154:150];
  assign \x$9[7][3]  = \x$9 [159:155];
  assign \terms[0]  = terms[127:0];
  assign \terms[0][0]  = terms[7:0];
  assign \terms[0][1]  = terms[15:8];
  assign \terms[0][2]  = terms[23:16];
  assign \terms[0][3]  = terms[31:24];
  assign \terms[0][4]  = terms[39:32];
  assign \terms[0][5]  = terms[47:40];
  assign \terms[0][6]  = terms[55:48];
  assign \terms[0][7]  = terms[63:56];
  assign \terms[0][8]  = terms[71:64];
  assign \terms[0][9]  = terms[79:72];
  assign \terms[0][10]  = terms[87:80];
  assign \terms[0][11]  = terms[95:88];
  assign \terms[0][12]  = terms[103:96];
  assign \terms[0][13]  = terms[111:104];
  assign \terms[0][14]  = terms[119:112];
  assign \terms[0][15]  = terms[127:120];
  assign \terms[1]  = terms[255:128];
  assign \terms[1][0]  = terms[135:128];
  assign \terms[1][1]  = terms[143:136];
  assign \terms[1][2]  = terms[151:144];
  assign \terms[1][3]  = terms[159:152];
  assign \terms[1][4]  = terms[167:160];
  assign \terms[1][5]  = terms[175:168];
  assign \terms[1][6]  = terms[183:176];
  assign \terms[1][7]  = terms[191:184];
  assign \terms[1][8]  = terms[199:192];
  assign \terms[1][9]  = terms[207:200];
  assign \terms[1][10]  = terms[215:208];
  assign \terms[1][11]  = terms[223:216];
  assign \terms[1][12]  = terms[231:224];
  assign \terms[1][13]  = terms[239:232];
  assign \terms[1][14]  = terms[247:240];
  assign \terms[1][15]  = terms[255:248];
  assign \terms[2]  = terms[383:256];
  assign \terms[2][0]  = terms[263:256];
  assign \terms[2][1]  = terms[271:264];
  assign \terms[2][2]  = terms[279:272];
  assign \terms[2][3]  = terms[287:280];
  assign \terms[2][4]  = terms[295:288];
  assign \terms[2][5]  = terms[303:296];
  assign \terms[2][6]  = terms[311:304];
  assign \terms[2][7]  = terms[319:312];
  assign \terms[2][8]  = terms[327:320];
  assign \terms[2][9]  = terms[335:328];
  assign \terms[2][10]  = terms[343:336];
  assign \terms[2][11]  = terms[351:344];
  assign \terms[2][12]  = terms[359:352];
  assign \terms[2][13]  = terms[367:360];
  assign \terms[2][14]  = terms[375:368];
  assign \terms[2][15]  = terms[383:376];
  assign \terms[3]  = terms[511:384];
  assign \terms[3][0]  = terms[391:384];
  assign \terms[3][1]  = terms[399:392];
  assign \terms[3][2]  = terms[407:400];
  assign \terms[3][3]  = terms[415:408];
  assign \terms[3][4]  = terms[423:416];
  assign \terms[3][5]  = terms[431:424];
  assign \terms[3][6]  = terms[439:432];
  assign \terms[3][7]  = terms[447:440];
  assign \terms[3][8]  = terms[455:448];
  assign \terms[3][9]  = terms[463:456];
  assign \terms[3][10]  = terms[471:464];
  assign \terms[3][11]  = terms[479:472];
  assign \terms[3][12]  = terms[487:480];
  assign \terms[3][13]  = terms[495:488];
  assign \terms[3][14]  = terms[503:496];
  assign \terms[3][15]  = terms[511:504];
  assign \terms[4]  = terms[639:512];
  assign \terms[4][0]  = terms[519:512];
  assign \terms[4][1]  = terms[527:520];
  assign \terms[4][2]  = terms[535:528];
  assign \terms[4][3]  = terms[543:536];
  assign \terms[4][4]  = terms[551:544];
  assign \terms[4][5]  = terms[559:552];
  assign \terms[4][6]  = terms[567:560];
  assign \terms[4][7]  = terms[575:568];
  assign \terms[4][8]  = terms[583:576];
  assign \terms[4][9]  = terms[591:584];
  assign \terms[4][10]  = terms[599:592];
  assign \terms[4][11]  = terms[607:600];
  assign \terms[4][12]  = terms[615:608];
  assign \terms[4][13]  = terms[623:616];
  assign \terms[4][14]  = terms[631:624];
  assign \terms[4][15]  = terms[639:632];
  assign \terms[5]  = terms[767:640];
  assign \terms[5][0]  = terms[647:640];
  assign \terms[5][1]  = terms[655:648];
  assign \terms[5][2]  = terms[663:656];
  assign \terms[5][3]  = terms[671:664];
  assign \terms[5][4]  = terms[679:672];
  assign \terms[5][5]  = terms[687:680];
  assign \terms[5][6]  = terms[695:688];
  assign \terms[5][7]  = terms[703:696];
  assign \terms[5][8]  = terms[711:704];
  assign \terms[5][9]  = terms[719:712];
  assign \terms[5][10]  = terms[727:720];
  assign \terms[5][11]  = terms[735:728];
  assign \terms[5][12]  = terms[743:736];
  assign \terms[5][13]  = terms[751:744];
  assign \terms[5][14]  = terms[759:752];
  assign \terms[5][15]  = terms[767:760];
  assign \terms[6]  = terms[895:768];
  assign \terms[6][0]  = terms[775:768];
  assign \terms[6][1]  = terms[783:776];
  assign \terms[6][2]  = terms[791:784];
  assign \terms[6][3]  = terms[799:792];
  assign \terms[6][4]  = terms[807:800];
  assign \terms[6][5]  = terms[815:808];
  assign \terms[6][6]  = terms[823:816];
  assign \terms[6][7]  = terms[831:824];
  assign \terms[6][8]  = terms[839:832];
  assign \terms[6][9]  = terms[847:840];
  assign \terms[6][10]  = terms[855:848];
  assign \terms[6][11]  = terms[863:856];
  assign \terms[6][12]  = terms[871:864];
  assign \terms[6][13]  = terms[879:872];
  assign \terms[6][14]  = terms[887:880];
  assign \terms[6][15]  = terms[895:888];
  assign \terms[7]  = terms[1023:896];
  assign \terms[7][0]  = terms[903:896];
  assign \terms[7][1]  = terms[911:904];
  assign \terms[7][2]  = terms[919:912];
  assign \terms[7][3]  = terms[927:920];
  assign \terms[7][4]  = terms[935:928];
  assign \terms[7][5]  = terms[943:936];
  assign \terms[7][6]  = terms[951:944];
  assign \terms[7][7]  = terms[959:952];
  assign \terms[7][8]  = terms[967:960];
  assign \terms[7][9]  = terms[975:968];
  assign \terms[7][10]  = terms[983:976];
  assign \terms[7][11]  = terms[991:984];
  assign \terms[7][12]  = terms[999:992];
  assign \terms[7][13]  = terms[1007:1000];
  assign \terms[7][14]  = terms[1015:1008];
  assign \terms[7][15]  = terms[1023:1016];
  assign \row[0]  = row[7:0];
  assign \row[1]  = row[15:8];
  assign \row[2]  = row[23:16];
  assign \row[3]  = row[31:24];
  assign \row[4]  = row[39:32];
  assign \row[5]  = row[47:40];
  assign \row[6]  = row[55:48];
  assign \row[7]  = row[63:56];
  assign \row[8]  = row[71:64];
  assign \row[9]  = row[79:72];
  assign \row[10]  = row[87:80];
  assign \row[11]  = row[95:88];
  assign \row[12]  = row[103:96];
  assign \row[13]  = row[111:104];
  assign \row[14]  = row[119:112];
  assign \row[15]  = row[127:120];
  assign \x$14[0]  = \x$9 [24:20];
  assign \x$14[1]  = \x$9 [29:25];
  assign \x$14[2]  = \x$9 [34:30];
  assign \x$14[3]  = \x$9 [39:35];
  assign \row$17[0]  = \row$17 [7:0];
  assign \row$17[1]  = \row$17 [15:8];
  assign \row$17[2]  = \row$17 [23:16];
  assign \row$17[3]  = \row$17 [31:24];
  assign \row$17[4]  = \row$17 [39:32];
  assign \row$17[5]  = \row$17 [47:40];
  assign \row$17[6]  = \row$17 [55:48];
  assign \row$17[7]  = \row$17 [63:56];
  assign \row$17[8]  = \row$17 [71:64];
  assign \row$17[9]  = \row$17 [79:72];
  assign \row$17[10]  = \row$17 [87:80];
  assign \row$17[11]  = \row$17 [95:88];
  assign \row$17[12]  = \row$17 [103:96];
  assign \row$17[13]  = \row$17 [111:104];
  assign \row$17[14]  = \row$17 [119:112];
  assign \row$17[15]  = \row$17 [127:120];
  assign \x$18[0]  = \x$9 [44:40];
  assign \x$18[1]  = \x$9 [49:45];
  assign \x$18[2]  = \x$9 [54:50];
  assign \x$18[3]  = \x$9 [59:55];
  assign \row$21[0]  = \row$21 [7:0];
  assign \row$21[1]  = \row$21 [15:8];
  assign \row$21[2]  = \row$21 [23:16];
  assign \row$21[3]  = \row$21 [31:24];
  assign \row$21[4]  = \row$21 [39:32];
  assign \row$21[5]  = \row$21 [47:40];
  assign \row$21[6]  = \row$21 [55:48];
  assign \row$21[7]  = \row$21 [63:56];
  assign \row$21[8]  = \row$21 [71:64];
  assign \row$21[9]  = \row$21 [79:72];
  assign \row$21[10]  = \row$21 [87:80];
  assign \row$21[11]  = \row$21 [95:88];
  assign \row$21[12]  = \row$21 [103:96];
  assign \row$21[13]  = \row$21 [111:104];
  assign \row$21[14]  = \row$21 [119:112];
  assign \row$21[15]  = \row$21 [127:120];
  assign \x$22[0]  = \x$9 [64:60];
  assign \x$22[1]  = \x$9 [69:65];
  assign \x$22[2]  = \x$9 [74:70];
  assign \x$22[3]  = \x$9 [79:75];
  assign \row$25[0]  = \row$25 [7:0];
  assign \row$25[1]  = \row$25 [15:8];
  assign \row$25[2]  = \row$25 [23:16];
  assign \row$25[3]  = \row$25 [31:24];
  assign \row$25[4]  = \row$25 [39:32];
  assign \row$25[5]  = \row$25 [47:40];
  assign \row$25[6]  = \row$25 [55:48];
  assign \row$25[7]  = \row$25 [63:56];
  assign \row$25[8]  = \row$25 [71:64];
  assign \row$25[9]  = \row$25 [79:72];
  assign \row$25[10]  = \row$25 [87:80];
  assign \row$25[11]  = \row$25 [95:88];
  assign \row$25[12]  = \row$25 [103:96];
  assign \row$25[13]  = \row$25 [111:104];
  assign \row$25[14]  = \row$25 [119:112];
  assign \row$25[15]  = \row$25 [127:120];
  assign \x$26[0]  = \x$9 [84:80];
  assign \x$26[1]  = \x$9 [89:85];
  assign \x$26[2]  = \x$9 [94:90];
  assign \x$26[3]  = \x$9 [99:95];
  assign \row$29[0]  = \row$29 [7:0];
  assign \row$29[1]  = \row$29 [15:8];
  assign \row$29[2]  = \row$29 [23:16];
  assign \row$29[3]  = \row$29 [31:24];
  assign \row$29[4]  = \row$29 [39:32];
  assign \row$29[5]  = \row$29 [47:40];
  assign \row$29[6]  = \row$29 [55:48];
  assign \row$29[7]  = \row$29 [63:56];
  assign \row$29[8]  = \row$29 [71:64];
  assign \row$29[9]  = \row$29 [79:72];
  assign \row$29[10]  = \row$29 [87:80];
  assign \row$29[11]  = \row$29 [95:88];
  assign \row$29[12]  = \row$29 [103:96];
  assign \row$29[13]  = \row$29 [111:104];
  assign \row$29[14]  = \row$29 [119:112];
  assign \row$29[15]  = \row$29 [127:120];
  assign \x$30[0]  = \x$9 [104:100];
  assign \x$30[1]  = \x$9 [109:105];
  assign \x$30[2]  = \x$9 [114:110];
  assign \x$30[3]  = \x$9 [119:115];
  assign \row$33[0]  = \row$33 [7:0];
  assign \row$33[1]  = \row$33 [15:8];
  assign \row$33[2]  = \row$33 [23:16];
  assign \row$33[3]  = \row$33 [31:24];
  assign \row$33[4]  = \row$33 [39:32];
  assign \row$33[5]  = \row$33 [47:40];
  assign \row$33[6]  = \row$33 [55:48];
  assign \row$33[7]  = \row$33 [63:56];
  assign \row$33[8]  = \row$33 [71:64];
  assign \row$33[9]  = \row$33 [79:72];
  assign \row$33[10]  = \row$33 [87:80];
  assign \row$33[11]  = \row$33 [95:88];
  assign \row$33[12]  = \row$33 [103:96];
  assign \row$33[13]  = \row$33 [111:104];
  assign \row$33[14]  = \row$33 [119:112];
  assign \row$33[15]  = \row$33 [127:120];
  assign \x$34[0]  = \x$9 [124:120];
  assign \x$34[1]  = \x$9 [129:125];
  assign \x$34[2]  = \x$9 [134:130];
  assign \x$34[3]  = \x$9 [139:135];
  assign \row$37[0]  = \row$37 [7:0];
  assign \row$37[1]  = \row$37 [15:8];
  assign \row$37[2]  = \row$37 [23:16];
  assign \row$37[3]  = \row$37 [31:24];
  assign \row$37[4]  = \row$37 [39:32];
  assign \row$37[5]  = \row$37 [47:40];
  assign \row$37[6]  = \row$37 [55:48];
  assign \row$37[7]  = \row$37 [63:56];
  assign \row$37[8]  = \row$37 [71:64];
  assign \row$37[9]  = \row$37 [79:72];
  assign \row$37[10]  = \row$37 [87:80];
  assign \row$37[11]  = \row$37 [95:88];
  assign \row$37[12]  = \row$37 [103:96];
  assign \row$37[13]  = \row$37 [111:104];
  assign \row$37[14]  = \row$37 [119:112];
  assign \row$37[15]  = \row$37 [127:120];
  assign \x$38[0]  = \x$9 [144:140];
  assign \x$38[1]  = \x$9 [149:145];
  assign \x$38[2]  = \x$9 [154:150];
  assign \x$38[3]  = \x$9 [159:155];
  assign \row$41[0]  = \row$41 [7:0];
  assign \row$41[1]  = \row$41 [15:8];
  assign \row$41[2]  = \row$41 [23:16];
  assign \row$41[3]  = \row$41 [31:24];
  assign \row$41[4]  = \row$41 [39:32];
  assign \row$41[5]  = \row$41 [47:40];
  assign \row$41[6]  = \row$41 [55:48];
  assign \row$41[7]  = \row$41 [63:56];
  assign \row$41[8]  = \row$41 [71:64];
  assign \row$41[9]  = \row$41 [79:72];
  assign \row$41[10]  = \row$41 [87:80];
  assign \row$41[11]  = \row$41 [95:88];
  assign \row$41[12]  = \row$41 [103:96];
  assign \row$41[13]  = \row$41 [111:104];
  assign \row$41[14]  = \row$41 [119:112];
  assign \row$41[15]  = \row$41 [127:120];
  assign \outputs[0]  = outputs[10:0];
  assign \outputs[1]  = outputs[21:11];
  assign \outputs[2]  = outputs[32:22];
  assign \outputs[3]  = outputs[43:33];
  assign \outputs[4]  = outputs[54:44];
  assign \outputs[5]  = outputs[65:55];
  assign \outputs[6]  = outputs[76:66];
  assign \outputs[7]  = outputs[87:77];
  assign \outputs[8]  = outputs[98:88];
  assign \outputs[9]  = outputs[109:99];
  assign \outputs[10]  = outputs[120:110];
  assign \outputs[11]  = outputs[131:121];
  assign \outputs[12]  = outputs[142:132];
  assign \outputs[13]  = outputs[153:143];
  assign \outputs[14]  = outputs[164:154];
  assign \outputs[15]  = outputs[175:165];
  assign \sums[0]  = outputs[10:0];
  assign \sums[1]  = outputs[21:11];
  assign \sums[2]  = outputs[32:22];
  assign \sums[3]  = outputs[43:33];
  assign \sums[4]  = outputs[54:44];
  assign \sums[5]  = outputs[65:55];
  assign \sums[6]  = outputs[76:66];
  assign \sums[7]  = outputs[87:77];
  assign \sums[8]  = outputs[98:88];
  assign \sums[9]  = outputs[109:99];
  assign \sums[10]  = outputs[120:110];
  assign \sums[11]  = outputs[131:121];
  assign \sums[12]  = outputs[142:132];
  assign \sums[13]  = outputs[153:143];
  assign \sums[14]  = outputs[164:154];
  assign \sums[15]  = outputs[175:165];
  assign terms[1023:896] = \row$41 ;
  assign terms[895:768] = \row$37 ;
  assign terms[767:640] = \row$33 ;
  assign terms[639:512] = \row$29 ;
  assign terms[511:384] = \row$25 ;
  assign terms[383:256] = \row$21 ;
  assign terms[255:128] = \row$17 ;
  assign terms[127:0] = row;
endmodule

module \amu_memory.path.bank0 (data, clk, rst, enable, write, read__addr, row, \port$0$164 );
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire [15:0] \$1 ;
  reg [127:0] \$2 ;
  input clk;
  wire clk;
  wire [3:0] code;
  input [7:0] data;
  wire [7:0] data;
  input enable;
  wire enable;
  wire [3:0] entry;
  wire [3:0] lane;
  input [7:0] \port$0$164 ;
  wire [7:0] \port$0$164 ;
  input [3:0] read__addr;
  wire [3:0] read__addr;
  wire [127:0] read__data;
  output [127:0] row;
  reg [127:0] row = 128'h00000000000000000000000000000000;
  wire [7:0] \row[0] ;
  wire [7:0] \row[10] ;
  wire [7:0] \row[11] ;
  wire [7:0] \row[12] ;
  wire [7:0] \row[13] ;
  wire [7:0] \row[14] ;
  wire [7:0] \row[15] ;
  wire [7:0] \row[1] ;
  wire [7:0] \row[2] ;
  wire [7:0] \row[3] ;
  wire [7:0] \row[4] ;
  wire [7:0] \row[5] ;
  wire [7:0] \row[6] ;
  wire [7:0] \row[7] ;
  wire [7:0] \row[8] ;
  wire [7:0] \row[9] ;
  (* init = 128'h00000000000000000000000000000000 *)
  wire [127:0] row_register_1;
  input rst;
  wire rst;
  input write;
  wire write;
  wire [3:0] write__addr;
  wire [127:0] write__data;
  wire [15:0] write__en;
  reg [127:0] memory [15:0];
  initial begin
    memory[0] = 128'h464b5478245b35563855694c49613f55;
    memory[1] = 128'h52584b683161434c4c6d5c4e4f594241;
    memory[2] = 128'h5b733c68395956495c6d564e4d63363d;
    memory[3] = 128'h5568517528674e515c77665e576f3c4b;
    memory[4] = 128'h53595a7929533a52506065515d5b484f;
    memory[5] = 128'h60655f84196b2f564e767e5853634953;
    memory[6] = 128'h556e59871c6a3f555d7f7462597c3e4a;
    memory[7] = 128'h6177668e0f75395d5e94886a5d833e4c;
    memory[8] = 128'h457f507b254e674e866479544f7e4f50;
    memory[9] = 128'h40815789145c5e3f7f748369519a424d;
    memory[10] = 128'h62854d84286f5a5a7c8870564d863e52;
    memory[11] = 128'h5c7a5991166c554e76837e6c54903c51;
    memory[12] = 128'h608e5aa0076b4c53847d8b5d4d974252;
    memory[13] = 128'h6189669d0f774d577e918f69579f4757;
    memory[14] = 128'h638b5ca90b794b5e789c9170559b3656;
    memory[15] = 128'h6b976bb5007e41657daba6695ca93b57;
  end
  always @(posedge clk) begin
    if (\$1 [0])
      memory[\port$0$164 [3:0]][7:0] <= data;
    if (\$1 [1])
      memory[\port$0$164 [3:0]][15:8] <= data;
    if (\$1 [2])
      memory[\port$0$164 [3:0]][23:16] <= data;
    if (\$1 [3])
      memory[\port$0$164 [3:0]][31:24] <= data;
    if (\$1 [4])
      memory[\port$0$164 [3:0]][39:32] <= data;
    if (\$1 [5])
      memory[\port$0$164 [3:0]][47:40] <= data;
    if (\$1 [6])
      memory[\port$0$164 [3:0]][55:48] <= data;
    if (\$1 [7])
      memory[\port$0$164 [3:0]][63:56] <= data;
    if (\$1 [8])
      memory[\port$0$164 [3:0]][71:64] <= data;
    if (\$1 [9])
      memory[\port$0$164 [3:0]][79:72] <= data;
    if (\$1 [10])
      memory[\port$0$164 [3:0]][87:80] <= data;
    if (\$1 [11])
      memory[\port$0$164 [3:0]][95:88] <= data;
    if (\$1 [12])
      memory[\port$0$164 [3:0]][103:96] <= data;
    if (\$1 [13])
      memory[\port$0$164 [3:0]][111:104] <= data;
    if (\$1 [14])
      memory[\port$0$164 [3:0]][119:112] <= data;
    if (\$1 [15])
      memory[\port$0$164 [3:0]][127:120] <= data;
  end
  assign read__data = memory[read__addr];
  assign write__en = write << \port$0$164 [7:4];
  assign \$1  = enable ? write__en : 16'h0000;
  always @(posedge clk)
    row <= \$2 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$2  = row;
    if (enable) begin
      \$2  = read__data;
    end
  end
  assign code = read__addr;
  assign row_register_1 = row;
  assign write__addr = \port$0$164 [3:0];
  assign entry = \port$0$164 [3:0];
  assign write__data = { data, data, data, data, data, data, data, data, data, data, data, data, data, data, data, data };
  assign lane = \port$0$164 [7:4];
  assign \row[0]  = row[7:0];
  assign \row[1]  = row[15:8];
  assign \row[2]  = row[23:16];
  assign \row[3]  = row[31:24];
  assign \row[4]  = row[39:32];
  assign \row[5]  = row[47:40];
  assign \row[6]  = row[55:48];
  assign \row[7]  = row[63:56];
  assign \row[8]  = row[71:64];
  assign \row[9]  = row[79:72];
  assign \row[10]  = row[87:80];
  assign \row[11]  = row[95:88];
  assign \row[12]  = row[103:96];
  assign \row[13]  = row[111:104];
  assign \row[14]  = row[119:112];
  assign \row[15]  = row[127:120];
endmodule

module \amu_memory.path.bank1 (data, clk, rst, enable, write, read__addr, row, \port$0$164 );
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
  wire [15:0] \$1 ;
  reg [127:0] \$2 ;
  input clk;
  wire clk;
  wire [3:0] code;
  input [7:0] data;
  wire [7:0] data;
  input enable;
  wire enable;
  wire [3:0] entry;
  wire [3:0] lane;
  input [7:0] \port$0$164 ;
  wire [7:0] \port$0$164 ;
  input [3:0] read__addr;
  wire [3:0] read__addr;
  wire [127:0] read__data;
  output [127:0] row;
  reg [127:0] row = 128'h00000000000000000000000000000000;
  wire [7:0] \row[0] ;
  wire [7:0] \row[10] ;
  wire [7:0] \row[11] ;
  wire [7:0] \row[12] ;
  wire [7:0] \row[13] ;
  wire [7:0] \row[14] ;
  wire [7:0] \row[15] ;
  wire [7:0] \row[1] ;
  wire [7:0] \row[2] ;
  wire [7:0] \row[3] ;
  wire [7:0] \row[4] ;
  wire [7:0] \row[5] ;
  wire [7:0] \row[6] ;
  wire [7:0] \row[7] ;
  wire [7:0] \row[8] ;
  wire [7:0] \row[9] ;
  (* init = 128'h00000000000000000000000000000000 *)
  wire [127:0] row_register_1;
  input rst;
  wire rst;
  input write;
  wire write;
  wire [3:0] write__addr;
  wire [127:0] write__data;
  wire [15:0] write__en;
  reg [127:0] memory [15:0];
  initial begin
    memory[0] = 128'h52474b4c4e565c3541574357493f634d;
    memory[1] = 128'h464144416d52713b474e30425e306a46;
    memory[2] = 128'h4752484c54525f41536144535449503d;
    memory[3] = 128'h533c535e5d705c4548573e51614c6c49;
    memory[4] = 128'h60524e742a6e28593c786c50336a4764;
    memory[5] = 128'h695249664f724053407457553a575260;
    memory[6] = 128'h584a727728782b6436817b72506a575f;
    memory[7] = 128'h604c647035803b5d3f836f6b4d67595f;
    memory[8] = 128'h2e4365523c4d36573c6c607c3762424f;
    memory[9] = 128'h4249665b41624252447464794668594b;
    memory[10] = 128'h2f397a6233563d5d486b59715f5f5b51;
    memory[11] = 128'h383f7c6951644f5f54695e76646c685e;
    memory[12] = 128'h4143675f4163286a3889797a2e694660;
    memory[13] = 128'h4749686548663d6b43926d7d316e4a58;
    memory[14] = 128'h444471653d6b296d3d8f7f7c33744d5b;
    memory[15] = 128'h4445796d3e74356e409781823d7b5161;
  end
  always @(posedge clk) begin
    if (\$1 [0])
      memory[\port$0$164 [3:0]][7:0] <= data;
    if (\$1 [1])
      memory[\port$0$164 [3:0]][15:8] <= data;
    if (\$1 [2])
      memory[\port$0$164 [3:0]][23:16] <= data;
    if (\$1 [3])
      memory[\port$0$164 [3:0]][31:24] <= data;
    if (\$1 [4])
      memory[\port$0$164 [3:0]][39:32] <= data;
    if (\$1 [5])
      memory[\port$0$164 [3:0]][47:40] <= data;
    if (\$1 [6])
      memory[\port$0$164 [3:0]][55:48] <= data;
    if (\$1 [7])
      memory[\port$0$164 [3:0]][63:56] <= data;
    if (\$1 [8])
      memory[\port$0$164 [3:0]][71:64] <= data;
    if (\$1 [9])
      memory[\port$0$164 [3:0]][79:72] <= data;
    if (\$1 [10])
      memory[\port$0$164 [3:0]][87:80] <= data;
    if (\$1 [11])
      memory[\port$0$164 [3:0]][95:88] <= data;
    if (\$1 [12])
      memory[\port$0$164 [3:0]][103:96] <= data;
    if (\$1 [13])
      memory[\port$0$164 [3:0]][111:104] <= data;
    if (\$1 [14])
      memory[\port$0$164 [3:0]][119:112] <= data;
    if (\$1 [15])
      memory[\port$0$164 [3:0]][127:120] <= data;
  end
  assign read__data = memory[read__addr];
  assign write__en = write << \port$0$164 [7:4];
  assign \$1  = enable ? write__en : 16'h0000;
  always @(posedge clk)
    row <= \$2 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$2  = row;
    if (enable) begin
      \$2  = read__data;
    end
  end
  assign code = read__addr;
  assign row_register_1 = row;
  assign write__addr = \port$0$164 [3:0];
  assign entry = \port$0$164 [3:0];
  assign write__data = { data, data, data, data, data, data, data, data, data, data, data, data, data, data, data, data };
  assign lane = \port$0$164 [7:4];
  assign \row[0]  = row[7:0];
  assign \row[1]  = row[15:8];
  assign \row[2]  = row[23:16];
  assign \row[3]  = row[31:24];
  assign \row[4]  = row[39:32];
  assign \row[5]  = row[47:40];
  assign \row[6]  = row[55:48];
  assign \row[7]  = row[63:56];
  assign \row[8]  = row[71:64];
  assign \row[9]  = row[79:72];
  assign \row[10]  = row[87:80];
  assign \row[11]  = row[95:88];
  assign \row[12]  = row[103:96];
  assign \row[13]  = row[111:104];
  assign \row[14]  = row[119:112];
  assign \row[15]  = row[127:120];
endmodule

module \amu_memory.path.bank2 (data, clk, rst, enable, write, read__addr, row, \port$0$164 );
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
  wire [15:0] \$1 ;
  reg [127:0] \$2 ;
  input clk;
  wire clk;
  wire [3:0] code;
  input [7:0] data;
  wire [7:0] data;
  input enable;
  wire enable;
  wire [3:0] entry;
  wire [3:0] lane;
  input [7:0] \port$0$164 ;
  wire [7:0] \port$0$164 ;
  input [3:0] read__addr;
  wire [3:0] read__addr;
  wire [127:0] read__data;
  output [127:0] row;
  reg [127:0] row = 128'h00000000000000000000000000000000;
  wire [7:0] \row[0] ;
  wire [7:0] \row[10] ;
  wire [7:0] \row[11] ;
  wire [7:0] \row[12] ;
  wire [7:0] \row[13] ;
  wire [7:0] \row[14] ;
  wire [7:0] \row[15] ;
  wire [7:0] \row[1] ;
  wire [7:0] \row[2] ;
  wire [7:0] \row[3] ;
  wire [7:0] \row[4] ;
  wire [7:0] \row[5] ;
  wire [7:0] \row[6] ;
  wire [7:0] \row[7] ;
  wire [7:0] \row[8] ;
  wire [7:0] \row[9] ;
  (* init = 128'h00000000000000000000000000000000 *)
  wire [127:0] row_register_1;
  input rst;
  wire rst;
  input write;
  wire write;
  wire [3:0] write__addr;
  wire [127:0] write__data;
  wire [15:0] write__en;
  reg [127:0] memory [15:0];
  initial begin
    memory[0] = 128'h5b6e504f59635d697f6e725a487e4b5f;
    memory[1] = 128'h736438417b765672885e41323a67566d;
    memory[2] = 128'h4947523a924e71627c433d3d684c6164;
    memory[3] = 128'h6c563b3b9568717597553b2d485e526d;
    memory[4] = 128'h203d7a287e3e5f7c61787c92605e4462;
    memory[5] = 128'h3a326a149e524d95657c6b7532574377;
    memory[6] = 128'h3c237311b14660846a595a78543e597c;
    memory[7] = 128'h3f316612b1585f8f7a7062743858477b;
    memory[8] = 128'h332f7d436a37537c61596c777f445d74;
    memory[9] = 128'h4a396e357e4c4f91745f6f605a505583;
    memory[10] = 128'h2a1a84369f277174811d4959922a7b89;
    memory[11] = 128'h46287330ab46728089394f4d79437192;
    memory[12] = 128'h21208f3478354e884f657c8b7a3f527d;
    memory[13] = 128'h2f2f7014a7435997706b706f474f5380;
    memory[14] = 128'h23109417ba2a758b7a3c577385307597;
    memory[15] = 128'h2816790ecc396fab905d5a665d455f95;
  end
  always @(posedge clk) begin
    if (\$1 [0])
      memory[\port$0$164 [3:0]][7:0] <= data;
    if (\$1 [1])
      memory[\port$0$164 [3:0]][15:8] <= data;
    if (\$1 [2])
      memory[\port$0$164 [3:0]][23:16] <= data;
    if (\$1 [3])
      memory[\port$0$164 [3:0]][31:24] <= data;
    if (\$1 [4])
      memory[\port$0$164 [3:0]][39:32] <= data;
    if (\$1 [5])
      memory[\port$0$164 [3:0]][47:40] <= data;
    if (\$1 [6])
      memory[\port$0$164 [3:0]][55:48] <= data;
    if (\$1 [7])
      memory[\port$0$164 [3:0]][63:56] <= data;
    if (\$1 [8])
      memory[\port$0$164 [3:0]][71:64] <= data;
    if (\$1 [9])
      memory[\port$0$164 [3:0]][79:72] <= data;
    if (\$1 [10])
      memory[\port$0$164 [3:0]][87:80] <= data;
    if (\$1 [11])
      memory[\port$0$164 [3:0]][95:88] <= data;
    if (\$1 [12])
      memory[\port$0$164 [3:0]][103:96] <= data;
    if (\$1 [13])
      memory[\port$0$164 [3:0]][111:104] <= data;
    if (\$1 [14])
      memory[\port$0$164 [3:0]][119:112] <= data;
    if (\$1 [15])
      memory[\port$0$164 [3:0]][127:120] <= data;
  end
  assign read__data = memory[read__addr];
  assign write__en = write << \port$0$164 [7:4];
  assign \$1  = enable ? write__en : 16'h0000;
  always @(posedge clk)
    row <= \$2 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$2  = row;
    if (enable) begin
      \$2  = read__data;
    end
  end
  assign code = read__addr;
  assign row_register_1 = row;
  assign write__addr = \port$0$164 [3:0];
  assign entry = \port$0$164 [3:0];
  assign write__data = { data, data, data, data, data, data, data, data, data, data, data, data, data, data, data, data };
  assign lane = \port$0$164 [7:4];
  assign \row[0]  = row[7:0];
  assign \row[1]  = row[15:8];
  assign \row[2]  = row[23:16];
  assign \row[3]  = row[31:24];
  assign \row[4]  = row[39:32];
  assign \row[5]  = row[47:40];
  assign \row[6]  = row[55:48];
  assign \row[7]  = row[63:56];
  assign \row[8]  = row[71:64];
  assign \row[9]  = row[79:72];
  assign \row[10]  = row[87:80];
  assign \row[11]  = row[95:88];
  assign \row[12]  = row[103:96];
  assign \row[13]  = row[111:104];
  assign \row[14]  = row[119:112];
  assign \row[15]  = row[127:120];
endmodule

module \amu_memory.path.bank3 (data, clk, rst, enable, write, read__addr, row, \port$0$164 );
  reg \$auto$verilog_backend.cc:2355:dump_module$5  = 0;
  wire [15:0] \$1 ;
  reg [127:0] \$2 ;
  input clk;
  wire clk;
  wire [3:0] code;
  input [7:0] data;
  wire [7:0] data;
  input enable;
  wire enable;
  wire [3:0] entry;
  wire [3:0] lane;
  input [7:0] \port$0$164 ;
  wire [7:0] \port$0$164 ;
  input [3:0] read__addr;
  wire [3:0] read__addr;
  wire [127:0] read__data;
  output [127:0] row;
  reg [127:0] row = 128'h00000000000000000000000000000000;
  wire [7:0] \row[0] ;
  wire [7:0] \row[10] ;
  wire [7:0] \row[11] ;
  wire [7:0] \row[12] ;
  wire [7:0] \row[13] ;
  wire [7:0] \row[14] ;
  wire [7:0] \row[15] ;
  wire [7:0] \row[1] ;
  wire [7:0] \row[2] ;
  wire [7:0] \row[3] ;
  wire [7:0] \row[4] ;
  wire [7:0] \row[5] ;
  wire [7:0] \row[6] ;
  wire [7:0] \row[7] ;
  wire [7:0] \row[8] ;
  wire [7:0] \row[9] ;
  (* init = 128'h00000000000000000000000000000000 *)
  wire [127:0] row_register_1;
  input rst;
  wire rst;
  input write;
  wire write;
  wire [3:0] write__addr;
  wire [127:0] write__data;
  wire [15:0] write__en;
  reg [127:0] memory [15:0];
  initial begin
    memory[0] = 128'h83864247986f7e808079564c556d5e5c;
    memory[1] = 128'h4c7f53628a4278838b567d525b7c608b;
    memory[2] = 128'h7389325c956e847a7f746237417f6375;
    memory[3] = 128'h659d3961985f858a976e733f458c548f;
    memory[4] = 128'h4d895148733b8378836c78636c737157;
    memory[5] = 128'h2b9d533d7b068f86a169956f5f934a75;
    memory[6] = 128'h57a01e28a14b9393a58e4d4a407a4440;
    memory[7] = 128'h44b1261abb2fa996bc8361474786405a;
    memory[8] = 128'h487b74755c35817b784b8a708c698197;
    memory[9] = 128'h347e72667f199488924d95707e7d6caa;
    memory[10] = 128'h53a74151853c9a8e9f5e6a3c5977627b;
    memory[11] = 128'h39a44854a62aa794b653874060975dae;
    memory[12] = 128'h3b7a6a5b682a8d807b5f926b8975737f;
    memory[13] = 128'h1e8c64399100ab8fa762a46a708d5c8f;
    memory[14] = 128'h33a938369e21a79eb071773f56855e77;
    memory[15] = 128'h28ab4331ae08b9a0bc5e974e61995ea1;
  end
  always @(posedge clk) begin
    if (\$1 [0])
      memory[\port$0$164 [3:0]][7:0] <= data;
    if (\$1 [1])
      memory[\port$0$164 [3:0]][15:8] <= data;
    if (\$1 [2])
      memory[\port$0$164 [3:0]][23:16] <= data;
    if (\$1 [3])
      memory[\port$0$164 [3:0]][31:24] <= data;
    if (\$1 [4])
      memory[\port$0$164 [3:0]][39:32] <= data;
    if (\$1 [5])
      memory[\port$0$164 [3:0]][47:40] <= data;
    if (\$1 [6])
      memory[\port$0$164 [3:0]][55:48] <= data;
    if (\$1 [7])
      memory[\port$0$164 [3:0]][63:56] <= data;
    if (\$1 [8])
      memory[\port$0$164 [3:0]][71:64] <= data;
    if (\$1 [9])
      memory[\port$0$164 [3:0]][79:72] <= data;
    if (\$1 [10])
      memory[\port$0$164 [3:0]][87:80] <= data;
    if (\$1 [11])
      memory[\port$0$164 [3:0]][95:88] <= data;
    if (\$1 [12])
      memory[\port$0$164 [3:0]][103:96] <= data;
    if (\$1 [13])
      memory[\port$0$164 [3:0]][111:104] <= data;
    if (\$1 [14])
      memory[\port$0$164 [3:0]][119:112] <= data;
    if (\$1 [15])
      memory[\port$0$164 [3:0]][127:120] <= data;
  end
  assign read__data = memory[read__addr];
  assign write__en = write << \port$0$164 [7:4];
  assign \$1  = enable ? write__en : 16'h0000;
  always @(posedge clk)
    row <= \$2 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$2  = row;
    if (enable) begin
      \$2  = read__data;
    end
  end
  assign code = read__addr;
  assign row_register_1 = row;
  assign write__addr = \port$0$164 [3:0];
  assign entry = \port$0$164 [3:0];
  assign write__data = { data, data, data, data, data, data, data, data, data, data, data, data, data, data, data, data };
  assign lane = \port$0$164 [7:4];
  assign \row[0]  = row[7:0];
  assign \row[1]  = row[15:8];
  assign \row[2]  = row[23:16];
  assign \row[3]  = row[31:24];
  assign \row[4]  = row[39:32];
  assign \row[5]  = row[47:40];
  assign \row[6]  = row[55:48];
  assign \row[7]  = row[63:56];
  assign \row[8]  = row[71:64];
  assign \row[9]  = row[79:72];
  assign \row[10]  = row[87:80];
  assign \row[11]  = row[95:88];
  assign \row[12]  = row[103:96];
  assign \row[13]  = row[111:104];
  assign \row[14]  = row[119:112];
  assign \row[15]  = row[127:120];
endmodule

module \amu_memory.path.bank4 (data, clk, rst, enable, write, read__addr, row, \port$0$164 );
  reg \$auto$verilog_backend.cc:2355:dump_module$6  = 0;
  wire [15:0] \$1 ;
  reg [127:0] \$2 ;
  input clk;
  wire clk;
  wire [3:0] code;
  input [7:0] data;
  wire [7:0] data;
  input enable;
  wire enable;
  wire [3:0] entry;
  wire [3:0] lane;
  input [7:0] \port$0$164 ;
  wire [7:0] \port$0$164 ;
  input [3:0] read__addr;
  wire [3:0] read__addr;
  wire [127:0] read__data;
  output [127:0] row;
  reg [127:0] row = 128'h00000000000000000000000000000000;
  wire [7:0] \row[0] ;
  wire [7:0] \row[10] ;
  wire [7:0] \row[11] ;
  wire [7:0] \row[12] ;
  wire [7:0] \row[13] ;
  wire [7:0] \row[14] ;
  wire [7:0] \row[15] ;
  wire [7:0] \row[1] ;
  wire [7:0] \row[2] ;
  wire [7:0] \row[3] ;
  wire [7:0] \row[4] ;
  wire [7:0] \row[5] ;
  wire [7:0] \row[6] ;
  wire [7:0] \row[7] ;
  wire [7:0] \row[8] ;
  wire [7:0] \row[9] ;
  (* init = 128'h00000000000000000000000000000000 *)
  wire [127:0] row_register_1;
  input rst;
  wire rst;
  input write;
  wire write;
  wire [3:0] write__addr;
  wire [127:0] write__data;
  wire [15:0] write__en;
  reg [127:0] memory [15:0];
  initial begin
    memory[0] = 128'h5a873951735f82648c9e524c5c6f4d2f;
    memory[1] = 128'h688f77876557a03b6b5870739a67917a;
    memory[2] = 128'h528a4666674c8c6a82937353707c5e47;
    memory[3] = 128'h59925e7e6642a94f75767e7193737e6a;
    memory[4] = 128'h899912517f8890619ca73749526f4910;
    memory[5] = 128'h71a441687e51be268d625a5f8471804c;
    memory[6] = 128'h73a414478563ad5ca2a8414662704f17;
    memory[7] = 128'h6cc525567c3fd223a47c55568a747532;
    memory[8] = 128'h6e82756e87699e3679468f8096748a7b;
    memory[9] = 128'h5e896c69964ec125763a8686a1738d89;
    memory[10] = 128'h4f8e42587d40b0497c7d7457867e6d44;
    memory[11] = 128'h51a74e6d8340d9207b5e7f7a9e878a5b;
    memory[12] = 128'h6e8a51489f6dbe208949666d9b6c865e;
    memory[13] = 128'h6aae4759a753ed0c97476d78a8788d5b;
    memory[14] = 128'h67b31c4b9452dc22968064538c807230;
    memory[15] = 128'h5ec02b559846ff009a686163a6838634;
  end
  always @(posedge clk) begin
    if (\$1 [0])
      memory[\port$0$164 [3:0]][7:0] <= data;
    if (\$1 [1])
      memory[\port$0$164 [3:0]][15:8] <= data;
    if (\$1 [2])
      memory[\port$0$164 [3:0]][23:16] <= data;
    if (\$1 [3])
      memory[\port$0$164 [3:0]][31:24] <= data;
    if (\$1 [4])
      memory[\port$0$164 [3:0]][39:32] <= data;
    if (\$1 [5])
      memory[\port$0$164 [3:0]][47:40] <= data;
    if (\$1 [6])
      memory[\port$0$164 [3:0]][55:48] <= data;
    if (\$1 [7])
      memory[\port$0$164 [3:0]][63:56] <= data;
    if (\$1 [8])
      memory[\port$0$164 [3:0]][71:64] <= data;
    if (\$1 [9])
      memory[\port$0$164 [3:0]][79:72] <= data;
    if (\$1 [10])
      memory[\port$0$164 [3:0]][87:80] <= data;
    if (\$1 [11])
      memory[\port$0$164 [3:0]][95:88] <= data;
    if (\$1 [12])
      memory[\port$0$164 [3:0]][103:96] <= data;
    if (\$1 [13])
      memory[\port$0$164 [3:0]][111:104] <= data;
    if (\$1 [14])
      memory[\port$0$164 [3:0]][119:112] <= data;
    if (\$1 [15])
      memory[\port$0$164 [3:0]][127:120] <= data;
  end
  assign read__data = memory[read__addr];
  assign write__en = write << \port$0$164 [7:4];
  assign \$1  = enable ? write__en : 16'h0000;
  always @(posedge clk)
    row <= \$2 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$2  = row;
    if (enable) begin
      \$2  = read__data;
    end
  end
  assign code = read__addr;
  assign row_register_1 = row;
  assign write__addr = \port$0$164 [3:0];
  assign entry = \port$0$164 [3:0];
  assign write__data = { data, data, data, data, data, data, data, data, data, data, data, data, data, data, data, data };
  assign lane = \port$0$164 [7:4];
  assign \row[0]  = row[7:0];
  assign \row[1]  = row[15:8];
  assign \row[2]  = row[23:16];
  assign \row[3]  = row[31:24];
  assign \row[4]  = row[39:32];
  assign \row[5]  = row[47:40];
  assign \row[6]  = row[55:48];
  assign \row[7]  = row[63:56];
  assign \row[8]  = row[71:64];
  assign \row[9]  = row[79:72];
  assign \row[10]  = row[87:80];
  assign \row[11]  = row[95:88];
  assign \row[12]  = row[103:96];
  assign \row[13]  = row[111:104];
  assign \row[14]  = row[119:112];
  assign \row[15]  = row[127:120];
endmodule

module \amu_memory.path.bank5 (data, clk, rst, enable, write, read__addr, row, \port$0$164 );
  reg \$auto$verilog_backend.cc:2355:dump_module$7  = 0;
  wire [15:0] \$1 ;
  reg [127:0] \$2 ;
  input clk;
  wire clk;
  wire [3:0] code;
  input [7:0] data;
  wire [7:0] data;
  input enable;
  wire enable;
  wire [3:0] entry;
  wire [3:0] lane;
  input [7:0] \port$0$164 ;
  wire [7:0] \port$0$164 ;
  input [3:0] read__addr;
  wire [3:0] read__addr;
  wire [127:0] read__data;
  output [127:0] row;
  reg [127:0] row = 128'h00000000000000000000000000000000;
  wire [7:0] \row[0] ;
  wire [7:0] \row[10] ;
  wire [7:0] \row[11] ;
  wire [7:0] \row[12] ;
  wire [7:0] \row[13] ;
  wire [7:0] \row[14] ;
  wire [7:0] \row[15] ;
  wire [7:0] \row[1] ;
  wire [7:0] \row[2] ;
  wire [7:0] \row[3] ;
  wire [7:0] \row[4] ;
  wire [7:0] \row[5] ;
  wire [7:0] \row[6] ;
  wire [7:0] \row[7] ;
  wire [7:0] \row[8] ;
  wire [7:0] \row[9] ;
  (* init = 128'h00000000000000000000000000000000 *)
  wire [127:0] row_register_1;
  input rst;
  wire rst;
  input write;
  wire write;
  wire [3:0] write__addr;
  wire [127:0] write__data;
  wire [15:0] write__en;
  reg [127:0] memory [15:0];
  initial begin
    memory[0] = 128'h55453b5669585d6736635f4a4a573e46;
    memory[1] = 128'h525a4f5b644d696e4c725f584d633750;
    memory[2] = 128'h62685f596a447e47744149576c528055;
    memory[3] = 128'h60665f5b6a4884686f634f655d566556;
    memory[4] = 128'h823b2b338572853c4061246a512e682d;
    memory[5] = 128'h8842353394788d3c3f6325775127653b;
    memory[6] = 128'h925a53189a679c32695038875a34804b;
    memory[7] = 128'h925c412d976a943a6658237b602d7a41;
    memory[8] = 128'h7d7d422b766389105f2c386a704a8937;
    memory[9] = 128'h7c6b463c875b9b23563b45765e586f48;
    memory[10] = 128'h74795742784b8e207832385c804e904e;
    memory[11] = 128'h757157417c4f9e266a343a72784f8d49;
    memory[12] = 128'h96633c1b847992014a382c7773328e2f;
    memory[13] = 128'h9d533523a481a8184049267959338833;
    memory[14] = 128'h96724d12a05db50173221a7d8b2aaf3b;
    memory[15] = 128'h9f7a3612ac5cc7006642147b762c9828;
  end
  always @(posedge clk) begin
    if (\$1 [0])
      memory[\port$0$164 [3:0]][7:0] <= data;
    if (\$1 [1])
      memory[\port$0$164 [3:0]][15:8] <= data;
    if (\$1 [2])
      memory[\port$0$164 [3:0]][23:16] <= data;
    if (\$1 [3])
      memory[\port$0$164 [3:0]][31:24] <= data;
    if (\$1 [4])
      memory[\port$0$164 [3:0]][39:32] <= data;
    if (\$1 [5])
      memory[\port$0$164 [3:0]][47:40] <= data;
    if (\$1 [6])
      memory[\port$0$164 [3:0]][55:48] <= data;
    if (\$1 [7])
      memory[\port$0$164 [3:0]][63:56] <= data;
    if (\$1 [8])
      memory[\port$0$164 [3:0]][71:64] <= data;
    if (\$1 [9])
      memory[\port$0$164 [3:0]][79:72] <= data;
    if (\$1 [10])
      memory[\port$0$164 [3:0]][87:80] <= data;
    if (\$1 [11])
      memory[\port$0$164 [3:0]][95:88] <= data;
    if (\$1 [12])
      memory[\port$0$164 [3:0]][103:96] <= data;
    if (\$1 [13])
      memory[\port$0$164 [3:0]][111:104] <= data;
    if (\$1 [14])
      memory[\port$0$164 [3:0]][119:112] <= data;
    if (\$1 [15])
      memory[\port$0$164 [3:0]][127:120] <= data;
  end
  assign read__data = memory[read__addr];
  assign write__en = write << \port$0$164 [7:4];
  assign \$1  = enable ? write__en : 16'h0000;
  always @(posedge clk)
    row <= \$2 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$2  = row;
    if (enable) begin
      \$2  = read__data;
    end
  end
  assign code = read__addr;
  assign row_register_1 = row;
  assign write__addr = \port$0$164 [3:0];
  assign entry = \port$0$164 [3:0];
  assign write__data = { data, data, data, data, data, data, data, data, data, data, data, data, data, data, data, data };
  assign lane = \port$0$164 [7:4];
  assign \row[0]  = row[7:0];
  assign \row[1]  = row[15:8];
  assign \row[2]  = row[23:16];
  assign \row[3]  = row[31:24];
  assign \row[4]  = row[39:32];
  assign \row[5]  = row[47:40];
  assign \row[6]  = row[55:48];
  assign \row[7]  = row[63:56];
  assign \row[8]  = row[71:64];
  assign \row[9]  = row[79:72];
  assign \row[10]  = row[87:80];
  assign \row[11]  = row[95:88];
  assign \row[12]  = row[103:96];
  assign \row[13]  = row[111:104];
  assign \row[14]  = row[119:112];
  assign \row[15]  = row[127:120];
endmodule

module \amu_memory.path.bank6 (data, clk, rst, enable, write, read__addr, row, \port$0$164 );
  reg \$auto$verilog_backend.cc:2355:dump_module$8  = 0;
  wire [15:0] \$1 ;
  reg [127:0] \$2 ;
  input clk;
  wire clk;
  wire [3:0] code;
  input [7:0] data;
  wire [7:0] data;
  input enable;
  wire enable;
  wire [3:0] entry;
  wire [3:0] lane;
  input [7:0] \port$0$164 ;
  wire [7:0] \port$0$164 ;
  input [3:0] read__addr;
  wire [3:0] read__addr;
  wire [127:0] read__data;
  output [127:0] row;
  reg [127:0] row = 128'h00000000000000000000000000000000;
  wire [7:0] \row[0] ;
  wire [7:0] \row[10] ;
  wire [7:0] \row[11] ;
  wire [7:0] \row[12] ;
  wire [7:0] \row[13] ;
  wire [7:0] \row[14] ;
  wire [7:0] \row[15] ;
  wire [7:0] \row[1] ;
  wire [7:0] \row[2] ;
  wire [7:0] \row[3] ;
  wire [7:0] \row[4] ;
  wire [7:0] \row[5] ;
  wire [7:0] \row[6] ;
  wire [7:0] \row[7] ;
  wire [7:0] \row[8] ;
  wire [7:0] \row[9] ;
  (* init = 128'h00000000000000000000000000000000 *)
  wire [127:0] row_register_1;
  input rst;
  wire rst;
  input write;
  wire write;
  wire [3:0] write__addr;
  wire [127:0] write__data;
  wire [15:0] write__en;
  reg [127:0] memory [15:0];
  initial begin
    memory[0] = 128'h75305759637a2e572c555d365d2a675b;
    memory[1] = 128'h6b4d4b5a5d804a30425a34436436683a;
    memory[2] = 128'h653c666f537a355f4c704c3b57325755;
    memory[3] = 128'h854465705b992f47426f3c38722b6d51;
    memory[4] = 128'h78245f5a679435531662525d56296a5b;
    memory[5] = 128'h762d53547592473d295d3750672b7755;
    memory[6] = 128'h881a685a799e2d65286747574800686e;
    memory[7] = 128'ha33c6d6c73b136463772334b71177764;
    memory[8] = 128'h682e645c608a2d6634694e41472a4b64;
    memory[9] = 128'h8d1b70686caa2954145c46495b1f6766;
    memory[10] = 128'h77336d795d95306e4277483a5b1d5d64;
    memory[11] = 128'h9f20838967bd1f6b2a693e3679097f73;
    memory[12] = 128'h801e685e73a137651d6f4d59481e566e;
    memory[13] = 128'h911066637aad335c0d70435559147464;
    memory[14] = 128'h8f216f6a79ad2c712c78464e53126371;
    memory[15] = 128'hac19757a78d2215b15803e496703816c;
  end
  always @(posedge clk) begin
    if (\$1 [0])
      memory[\port$0$164 [3:0]][7:0] <= data;
    if (\$1 [1])
      memory[\port$0$164 [3:0]][15:8] <= data;
    if (\$1 [2])
      memory[\port$0$164 [3:0]][23:16] <= data;
    if (\$1 [3])
      memory[\port$0$164 [3:0]][31:24] <= data;
    if (\$1 [4])
      memory[\port$0$164 [3:0]][39:32] <= data;
    if (\$1 [5])
      memory[\port$0$164 [3:0]][47:40] <= data;
    if (\$1 [6])
      memory[\port$0$164 [3:0]][55:48] <= data;
    if (\$1 [7])
      memory[\port$0$164 [3:0]][63:56] <= data;
    if (\$1 [8])
      memory[\port$0$164 [3:0]][71:64] <= data;
    if (\$1 [9])
      memory[\port$0$164 [3:0]][79:72] <= data;
    if (\$1 [10])
      memory[\port$0$164 [3:0]][87:80] <= data;
    if (\$1 [11])
      memory[\port$0$164 [3:0]][95:88] <= data;
    if (\$1 [12])
      memory[\port$0$164 [3:0]][103:96] <= data;
    if (\$1 [13])
      memory[\port$0$164 [3:0]][111:104] <= data;
    if (\$1 [14])
      memory[\port$0$164 [3:0]][119:112] <= data;
    if (\$1 [15])
      memory[\port$0$164 [3:0]][127:120] <= data;
  end
  assign read__data = memory[read__addr];
  assign write__en = write << \port$0$164 [7:4];
  assign \$1  = enable ? write__en : 16'h0000;
  always @(posedge clk)
    row <= \$2 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$2  = row;
    if (enable) begin
      \$2  = read__data;
    end
  end
  assign code = read__addr;
  assign row_register_1 = row;
  assign write__addr = \port$0$164 [3:0];
  assign entry = \port$0$164 [3:0];
  assign write__data = { data, data, data, data, data, data, data, data, data, data, data, data, data, data, data, data };
  assign lane = \port$0$164 [7:4];
  assign \row[0]  = row[7:0];
  assign \row[1]  = row[15:8];
  assign \row[2]  = row[23:16];
  assign \row[3]  = row[31:24];
  assign \row[4]  = row[39:32];
  assign \row[5]  = row[47:40];
  assign \row[6]  = row[55:48];
  assign \row[7]  = row[63:56];
  assign \row[8]  = row[71:64];
  assign \row[9]  = row[79:72];
  assign \row[10]  = row[87:80];
  assign \row[11]  = row[95:88];
  assign \row[12]  = row[103:96];
  assign \row[13]  = row[111:104];
  assign \row[14]  = row[119:112];
  assign \row[15]  = row[127:120];
endmodule

module \amu_memory.path.bank7 (data, clk, rst, enable, write, read__addr, row, \port$0$164 );
  reg \$auto$verilog_backend.cc:2355:dump_module$9  = 0;
  wire [15:0] \$1 ;
  reg [127:0] \$2 ;
  input clk;
  wire clk;
  wire [3:0] code;
  input [7:0] data;
  wire [7:0] data;
  input enable;
  wire enable;
  wire [3:0] entry;
  wire [3:0] lane;
  input [7:0] \port$0$164 ;
  wire [7:0] \port$0$164 ;
  input [3:0] read__addr;
  wire [3:0] read__addr;
  wire [127:0] read__data;
  output [127:0] row;
  reg [127:0] row = 128'h00000000000000000000000000000000;
  wire [7:0] \row[0] ;
  wire [7:0] \row[10] ;
  wire [7:0] \row[11] ;
  wire [7:0] \row[12] ;
  wire [7:0] \row[13] ;
  wire [7:0] \row[14] ;
  wire [7:0] \row[15] ;
  wire [7:0] \row[1] ;
  wire [7:0] \row[2] ;
  wire [7:0] \row[3] ;
  wire [7:0] \row[4] ;
  wire [7:0] \row[5] ;
  wire [7:0] \row[6] ;
  wire [7:0] \row[7] ;
  wire [7:0] \row[8] ;
  wire [7:0] \row[9] ;
  (* init = 128'h00000000000000000000000000000000 *)
  wire [127:0] row_register_1;
  input rst;
  wire rst;
  input write;
  wire write;
  wire [3:0] write__addr;
  wire [127:0] write__data;
  wire [15:0] write__en;
  reg [127:0] memory [15:0];
  initial begin
    memory[0] = 128'h8a7d8b6a807f7c859599776a7d8e6a73;
    memory[1] = 128'h90848f7a6f8b798c9ab2937676a5606f;
    memory[2] = 128'h8863a16b8f7b739987817b5e85727888;
    memory[3] = 128'had4fb7838fad64a26f8d8b7183847593;
    memory[4] = 128'h90a47f80497c69879aafa1846cb95a59;
    memory[5] = 128'hb588a49b5ca754a091bdaa786cb56280;
    memory[6] = 128'hba5fb5867cb858b074b1a0767c907592;
    memory[7] = 128'hbd57c3907bbe4db96bbea67b82927199;
    memory[8] = 128'h953caf73a894749c5e6c7f5e9953919b;
    memory[9] = 128'hb82fc38498c255af4f829968966f95a8;
    memory[10] = 128'haf0dd17ab5b656a73e4e934bb642bbb3;
    memory[11] = 128'hb100d586acc749bf2d6b9754b153adb8;
    memory[12] = 128'hb828cd8a9ac648c94b9fa663916f8ba5;
    memory[13] = 128'hcf30d39498d240c84ba7ae679f728db2;
    memory[14] = 128'hcc09d579c5cb4aaa37538951cb2ae2bf;
    memory[15] = 128'hd211fa93aad532da4a8eb153c05ab3c6;
  end
  always @(posedge clk) begin
    if (\$1 [0])
      memory[\port$0$164 [3:0]][7:0] <= data;
    if (\$1 [1])
      memory[\port$0$164 [3:0]][15:8] <= data;
    if (\$1 [2])
      memory[\port$0$164 [3:0]][23:16] <= data;
    if (\$1 [3])
      memory[\port$0$164 [3:0]][31:24] <= data;
    if (\$1 [4])
      memory[\port$0$164 [3:0]][39:32] <= data;
    if (\$1 [5])
      memory[\port$0$164 [3:0]][47:40] <= data;
    if (\$1 [6])
      memory[\port$0$164 [3:0]][55:48] <= data;
    if (\$1 [7])
      memory[\port$0$164 [3:0]][63:56] <= data;
    if (\$1 [8])
      memory[\port$0$164 [3:0]][71:64] <= data;
    if (\$1 [9])
      memory[\port$0$164 [3:0]][79:72] <= data;
    if (\$1 [10])
      memory[\port$0$164 [3:0]][87:80] <= data;
    if (\$1 [11])
      memory[\port$0$164 [3:0]][95:88] <= data;
    if (\$1 [12])
      memory[\port$0$164 [3:0]][103:96] <= data;
    if (\$1 [13])
      memory[\port$0$164 [3:0]][111:104] <= data;
    if (\$1 [14])
      memory[\port$0$164 [3:0]][119:112] <= data;
    if (\$1 [15])
      memory[\port$0$164 [3:0]][127:120] <= data;
  end
  assign read__data = memory[read__addr];
  assign write__en = write << \port$0$164 [7:4];
  assign \$1  = enable ? write__en : 16'h0000;
  always @(posedge clk)
    row <= \$2 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$2  = row;
    if (enable) begin
      \$2  = read__data;
    end
  end
  assign code = read__addr;
  assign row_register_1 = row;
  assign write__addr = \port$0$164 [3:0];
  assign entry = \port$0$164 [3:0];
  assign write__data = { data, data, data, data, data, data, data, data, data, data, data, data, data, data, data, data };
  assign lane = \port$0$164 [7:4];
  assign \row[0]  = row[7:0];
  assign \row[1]  = row[15:8];
  assign \row[2]  = row[23:16];
  assign \row[3]  = row[31:24];
  assign \row[4]  = row[39:32];
  assign \row[5]  = row[47:40];
  assign \row[6]  = row[55:48];
  assign \row[7]  = row[63:56];
  assign \row[8]  = row[71:64];
  assign \row[9]  = row[79:72];
  assign \row[10]  = row[87:80];
  assign \row[11]  = row[95:88];
  assign \row[12]  = row[103:96];
  assign \row[13]  = row[111:104];
  assign \row[14]  = row[119:112];
  assign \row[15]  = row[127:120];
endmodule

module \amu_memory.path.encoder0 (entry, data, clk, rst, enable, write, code4, x);
  reg \$auto$verilog_backend.cc:2355:dump_module$10  = 0;
  wire [3:0] \$1 ;
  wire [3:0] \$10 ;
  wire \$11 ;
  wire [3:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  reg [6:0] \$17 ;
  reg \$18 ;
  reg [4:0] \$19 ;
  wire \$2 ;
  reg [1:0] \$20 ;
  reg [4:0] \$21 ;
  reg [4:0] \$22 ;
  reg [2:0] \$23 ;
  reg [4:0] \$24 ;
  reg [4:0] \$25 ;
  reg [4:0] \$26 ;
  reg [3:0] \$27 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [3:0] \$8 ;
  wire \$9 ;
  (* init = 1'h0 *)
  wire \$signature__addr ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$25 ;
  (* init = 3'h0 *)
  wire [2:0] \$signature__addr$29 ;
  wire [6:0] \$signature__data ;
  wire [6:0] \$signature__data$15 ;
  wire [6:0] \$signature__data$20 ;
  input clk;
  wire clk;
  (* init = 4'h0 *)
  wire [3:0] code;
  reg code1 = 1'h0;
  reg [1:0] code2 = 2'h0;
  reg [2:0] code3 = 3'h0;
  output [3:0] code4;
  reg [3:0] code4 = 4'h0;
  input [6:0] data;
  wire [6:0] data;
  input enable;
  wire enable;
  input [3:0] entry;
  wire [3:0] entry;
  reg [6:0] root = 7'h08;
  input rst;
  wire rst;
  input write;
  wire write;
  wire write__addr;
  wire [1:0] \write__addr$26 ;
  wire [2:0] \write__addr$30 ;
  wire [6:0] write__data;
  wire [6:0] \write__data$27 ;
  wire [6:0] \write__data$31 ;
  wire write__en;
  wire \write__en$28 ;
  wire \write__en$32 ;
  input [19:0] x;
  wire [19:0] x;
  reg [4:0] x1_1 = 5'h00;
  reg [4:0] x2_1 = 5'h00;
  reg [4:0] x2_2 = 5'h00;
  reg [4:0] x3_1 = 5'h00;
  reg [4:0] x3_2 = 5'h00;
  reg [4:0] x3_3 = 5'h00;
  wire [4:0] \x[0] ;
  wire [4:0] \x[1] ;
  wire [4:0] \x[2] ;
  wire [4:0] \x[3] ;
  reg [6:0] level1 [1:0];
  initial begin
    level1[0] = 7'h04;
    level1[1] = 7'h03;
  end
  always @(posedge clk) begin
    if (\$14 )
      level1[entry[0]] <= data;
  end
  assign \$signature__data  = level1[code1];
  reg [6:0] level2 [3:0];
  initial begin
    level2[0] = 7'h08;
    level2[1] = 7'h08;
    level2[2] = 7'h0b;
    level2[3] = 7'h0d;
  end
  always @(posedge clk) begin
    if (\$15 )
      level2[entry[1:0]] <= data;
  end
  assign \$signature__data$15  = level2[code2];
  reg [6:0] level3 [7:0];
  initial begin
    level3[0] = 7'h09;
    level3[1] = 7'h08;
    level3[2] = 7'h0d;
    level3[3] = 7'h0f;
    level3[4] = 7'h03;
    level3[5] = 7'h06;
    level3[6] = 7'h0b;
    level3[7] = 7'h0f;
  end
  always @(posedge clk) begin
    if (\$16 )
      level3[entry[2:0]] <= data;
  end
  assign \$signature__data$20  = level3[code3];
  assign \$2  = \$1  == 1'h1;
  assign \$3  = write & \$2 ;
  assign \$4  = $signed({ 1'h0, x[4:0] }) > $signed(root);
  assign \$5  = $signed({ 1'h0, x1_1 }) > $signed(\$signature__data );
  assign \$6  = $signed({ 1'h0, x2_2 }) > $signed(\$signature__data$15 );
  assign \$7  = $signed({ 1'h0, x3_3 }) > $signed(\$signature__data$20 );
  assign \$9  = \$8  == 1'h1;
  assign write__en = write & \$9 ;
  assign \$11  = \$10  == 1'h1;
  assign \write__en$28  = write & \$11 ;
  assign \$13  = \$12  == 1'h1;
  assign \write__en$32  = write & \$13 ;
  assign \$14  = enable ? write__en : 1'h0;
  assign \$15  = enable ? \write__en$28  : 1'h0;
  assign \$16  = enable ? \write__en$32  : 1'h0;
  always @(posedge clk)
    root <= \$17 ;
  always @(posedge clk)
    code1 <= \$18 ;
  always @(posedge clk)
    x1_1 <= \$19 ;
  always @(posedge clk)
    code2 <= \$20 ;
  always @(posedge clk)
    x2_1 <= \$21 ;
  always @(posedge clk)
    x2_2 <= \$22 ;
  always @(posedge clk)
    code3 <= \$23 ;
  always @(posedge clk)
    x3_1 <= \$24 ;
  always @(posedge clk)
    x3_2 <= \$25 ;
  always @(posedge clk)
    x3_3 <= \$26 ;
  always @(posedge clk)
    code4 <= \$27 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$17  = root;
    if (enable) begin
      if (\$3 ) begin
        \$17  = data;
      end
    end
    if (rst) begin
      \$17  = 7'h08;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$18  = code1;
    if (enable) begin
      \$18  = \$4 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$19  = x1_1;
    if (enable) begin
      \$19  = x[9:5];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$20  = code2;
    if (enable) begin
      \$20  = { code1, \$5  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$21  = x2_1;
    if (enable) begin
      \$21  = x[14:10];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$22  = x2_2;
    if (enable) begin
      \$22  = x2_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$23  = code3;
    if (enable) begin
      \$23  = { code2, \$6  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$24  = x3_1;
    if (enable) begin
      \$24  = x[19:15];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$25  = x3_2;
    if (enable) begin
      \$25  = x3_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$26  = x3_3;
    if (enable) begin
      \$26  = x3_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$27  = code4;
    if (enable) begin
      \$27  = { code3, \$7  };
    end
  end
  assign \$signature__addr  = code1;
  assign write__addr = entry[0];
  assign write__data = data;
  assign \$signature__addr$25  = code2;
  assign \write__addr$26  = entry[1:0];
  assign \write__data$27  = data;
  assign \$signature__addr$29  = code3;
  assign \write__addr$30  = entry[2:0];
  assign \write__data$31  = data;
  assign code = code4;
  assign \x[0]  = x[4:0];
  assign \x[1]  = x[9:5];
  assign \x[2]  = x[14:10];
  assign \x[3]  = x[19:15];
  assign \$1  = entry;
  assign \$8  = { 1'h0, entry[3:1] };
  assign \$10  = { 2'h0, entry[3:2] };
  assign \$12  = { 3'h0, entry[3] };
endmodule

module \amu_memory.path.encoder1 (entry, data, clk, rst, enable, write, code4, x);
  reg \$auto$verilog_backend.cc:2355:dump_module$11  = 0;
  wire [3:0] \$1 ;
  wire [3:0] \$10 ;
  wire \$11 ;
  wire [3:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  reg [6:0] \$17 ;
  reg \$18 ;
  reg [4:0] \$19 ;
  wire \$2 ;
  reg [1:0] \$20 ;
  reg [4:0] \$21 ;
  reg [4:0] \$22 ;
  reg [2:0] \$23 ;
  reg [4:0] \$24 ;
  reg [4:0] \$25 ;
  reg [4:0] \$26 ;
  reg [3:0] \$27 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [3:0] \$8 ;
  wire \$9 ;
  (* init = 1'h0 *)
  wire \$signature__addr ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$25 ;
  (* init = 3'h0 *)
  wire [2:0] \$signature__addr$29 ;
  wire [6:0] \$signature__data ;
  wire [6:0] \$signature__data$15 ;
  wire [6:0] \$signature__data$20 ;
  input clk;
  wire clk;
  (* init = 4'h0 *)
  wire [3:0] code;
  reg code1 = 1'h0;
  reg [1:0] code2 = 2'h0;
  reg [2:0] code3 = 3'h0;
  output [3:0] code4;
  reg [3:0] code4 = 4'h0;
  input [6:0] data;
  wire [6:0] data;
  input enable;
  wire enable;
  input [3:0] entry;
  wire [3:0] entry;
  reg [6:0] root = 7'h06;
  input rst;
  wire rst;
  input write;
  wire write;
  wire write__addr;
  wire [1:0] \write__addr$26 ;
  wire [2:0] \write__addr$30 ;
  wire [6:0] write__data;
  wire [6:0] \write__data$27 ;
  wire [6:0] \write__data$31 ;
  wire write__en;
  wire \write__en$28 ;
  wire \write__en$32 ;
  input [19:0] x;
  wire [19:0] x;
  reg [4:0] x1_1 = 5'h00;
  reg [4:0] x2_1 = 5'h00;
  reg [4:0] x2_2 = 5'h00;
  reg [4:0] x3_1 = 5'h00;
  reg [4:0] x3_2 = 5'h00;
  reg [4:0] x3_3 = 5'h00;
  wire [4:0] \x[0] ;
  wire [4:0] \x[1] ;
  wire [4:0] \x[2] ;
  wire [4:0] \x[3] ;
  reg [6:0] level1 [1:0];
  initial begin
    level1[0] = 7'h09;
    level1[1] = 7'h09;
  end
  always @(posedge clk) begin
    if (\$14 )
      level1[entry[0]] <= data;
  end
  assign \$signature__data  = level1[code1];
  reg [6:0] level2 [3:0];
  initial begin
    level2[0] = 7'h09;
    level2[1] = 7'h08;
    level2[2] = 7'h0c;
    level2[3] = 7'h0a;
  end
  always @(posedge clk) begin
    if (\$15 )
      level2[entry[1:0]] <= data;
  end
  assign \$signature__data$15  = level2[code2];
  reg [6:0] level3 [7:0];
  initial begin
    level3[0] = 7'h0c;
    level3[1] = 7'h0e;
    level3[2] = 7'h09;
    level3[3] = 7'h0c;
    level3[4] = 7'h09;
    level3[5] = 7'h0a;
    level3[6] = 7'h07;
    level3[7] = 7'h0a;
  end
  always @(posedge clk) begin
    if (\$16 )
      level3[entry[2:0]] <= data;
  end
  assign \$signature__data$20  = level3[code3];
  assign \$2  = \$1  == 1'h1;
  assign \$3  = write & \$2 ;
  assign \$4  = $signed({ 1'h0, x[4:0] }) > $signed(root);
  assign \$5  = $signed({ 1'h0, x1_1 }) > $signed(\$signature__data );
  assign \$6  = $signed({ 1'h0, x2_2 }) > $signed(\$signature__data$15 );
  assign \$7  = $signed({ 1'h0, x3_3 }) > $signed(\$signature__data$20 );
  assign \$9  = \$8  == 1'h1;
  assign write__en = write & \$9 ;
  assign \$11  = \$10  == 1'h1;
  assign \write__en$28  = write & \$11 ;
  assign \$13  = \$12  == 1'h1;
  assign \write__en$32  = write & \$13 ;
  assign \$14  = enable ? write__en : 1'h0;
  assign \$15  = enable ? \write__en$28  : 1'h0;
  assign \$16  = enable ? \write__en$32  : 1'h0;
  always @(posedge clk)
    root <= \$17 ;
  always @(posedge clk)
    code1 <= \$18 ;
  always @(posedge clk)
    x1_1 <= \$19 ;
  always @(posedge clk)
    code2 <= \$20 ;
  always @(posedge clk)
    x2_1 <= \$21 ;
  always @(posedge clk)
    x2_2 <= \$22 ;
  always @(posedge clk)
    code3 <= \$23 ;
  always @(posedge clk)
    x3_1 <= \$24 ;
  always @(posedge clk)
    x3_2 <= \$25 ;
  always @(posedge clk)
    x3_3 <= \$26 ;
  always @(posedge clk)
    code4 <= \$27 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$17  = root;
    if (enable) begin
      if (\$3 ) begin
        \$17  = data;
      end
    end
    if (rst) begin
      \$17  = 7'h06;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$18  = code1;
    if (enable) begin
      \$18  = \$4 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$19  = x1_1;
    if (enable) begin
      \$19  = x[9:5];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$20  = code2;
    if (enable) begin
      \$20  = { code1, \$5  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$21  = x2_1;
    if (enable) begin
      \$21  = x[14:10];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$22  = x2_2;
    if (enable) begin
      \$22  = x2_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$23  = code3;
    if (enable) begin
      \$23  = { code2, \$6  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$24  = x3_1;
    if (enable) begin
      \$24  = x[19:15];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$25  = x3_2;
    if (enable) begin
      \$25  = x3_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$26  = x3_3;
    if (enable) begin
      \$26  = x3_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$27  = code4;
    if (enable) begin
      \$27  = { code3, \$7  };
    end
  end
  assign \$signature__addr  = code1;
  assign write__addr = entry[0];
  assign write__data = data;
  assign \$signature__addr$25  = code2;
  assign \write__addr$26  = entry[1:0];
  assign \write__data$27  = data;
  assign \$signature__addr$29  = code3;
  assign \write__addr$30  = entry[2:0];
  assign \write__data$31  = data;
  assign code = code4;
  assign \x[0]  = x[4:0];
  assign \x[1]  = x[9:5];
  assign \x[2]  = x[14:10];
  assign \x[3]  = x[19:15];
  assign \$1  = entry;
  assign \$8  = { 1'h0, entry[3:1] };
  assign \$10  = { 2'h0, entry[3:2] };
  assign \$12  = { 3'h0, entry[3] };
endmodule

module \amu_memory.path.encoder2 (entry, data, clk, rst, enable, write, code4, x);
  reg \$auto$verilog_backend.cc:2355:dump_module$12  = 0;
  wire [3:0] \$1 ;
  wire [3:0] \$10 ;
  wire \$11 ;
  wire [3:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  reg [6:0] \$17 ;
  reg \$18 ;
  reg [4:0] \$19 ;
  wire \$2 ;
  reg [1:0] \$20 ;
  reg [4:0] \$21 ;
  reg [4:0] \$22 ;
  reg [2:0] \$23 ;
  reg [4:0] \$24 ;
  reg [4:0] \$25 ;
  reg [4:0] \$26 ;
  reg [3:0] \$27 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [3:0] \$8 ;
  wire \$9 ;
  (* init = 1'h0 *)
  wire \$signature__addr ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$25 ;
  (* init = 3'h0 *)
  wire [2:0] \$signature__addr$29 ;
  wire [6:0] \$signature__data ;
  wire [6:0] \$signature__data$15 ;
  wire [6:0] \$signature__data$20 ;
  input clk;
  wire clk;
  (* init = 4'h0 *)
  wire [3:0] code;
  reg code1 = 1'h0;
  reg [1:0] code2 = 2'h0;
  reg [2:0] code3 = 3'h0;
  output [3:0] code4;
  reg [3:0] code4 = 4'h0;
  input [6:0] data;
  wire [6:0] data;
  input enable;
  wire enable;
  input [3:0] entry;
  wire [3:0] entry;
  reg [6:0] root = 7'h07;
  input rst;
  wire rst;
  input write;
  wire write;
  wire write__addr;
  wire [1:0] \write__addr$26 ;
  wire [2:0] \write__addr$30 ;
  wire [6:0] write__data;
  wire [6:0] \write__data$27 ;
  wire [6:0] \write__data$31 ;
  wire write__en;
  wire \write__en$28 ;
  wire \write__en$32 ;
  input [19:0] x;
  wire [19:0] x;
  reg [4:0] x1_1 = 5'h00;
  reg [4:0] x2_1 = 5'h00;
  reg [4:0] x2_2 = 5'h00;
  reg [4:0] x3_1 = 5'h00;
  reg [4:0] x3_2 = 5'h00;
  reg [4:0] x3_3 = 5'h00;
  wire [4:0] \x[0] ;
  wire [4:0] \x[1] ;
  wire [4:0] \x[2] ;
  wire [4:0] \x[3] ;
  reg [6:0] level1 [1:0];
  initial begin
    level1[0] = 7'h06;
    level1[1] = 7'h08;
  end
  always @(posedge clk) begin
    if (\$14 )
      level1[entry[0]] <= data;
  end
  assign \$signature__data  = level1[code1];
  reg [6:0] level2 [3:0];
  initial begin
    level2[0] = 7'h08;
    level2[1] = 7'h02;
    level2[2] = 7'h09;
    level2[3] = 7'h06;
  end
  always @(posedge clk) begin
    if (\$15 )
      level2[entry[1:0]] <= data;
  end
  assign \$signature__data$15  = level2[code2];
  reg [6:0] level3 [7:0];
  initial begin
    level3[0] = 7'h0a;
    level3[1] = 7'h0a;
    level3[2] = 7'h04;
    level3[3] = 7'h09;
    level3[4] = 7'h05;
    level3[5] = 7'h07;
    level3[6] = 7'h08;
    level3[7] = 7'h09;
  end
  always @(posedge clk) begin
    if (\$16 )
      level3[entry[2:0]] <= data;
  end
  assign \$signature__data$20  = level3[code3];
  assign \$2  = \$1  == 1'h1;
  assign \$3  = write & \$2 ;
  assign \$4  = $signed({ 1'h0, x[4:0] }) > $signed(root);
  assign \$5  = $signed({ 1'h0, x1_1 }) > $signed(\$signature__data );
  assign \$6  = $signed({ 1'h0, x2_2 }) > $signed(\$signature__data$15 );
  assign \$7  = $signed({ 1'h0, x3_3 }) > $signed(\$signature__data$20 );
  assign \$9  = \$8  == 1'h1;
  assign write__en = write & \$9 ;
  assign \$11  = \$10  == 1'h1;
  assign \write__en$28  = write & \$11 ;
  assign \$13  = \$12  == 1'h1;
  assign \write__en$32  = write & \$13 ;
  assign \$14  = enable ? write__en : 1'h0;
  assign \$15  = enable ? \write__en$28  : 1'h0;
  assign \$16  = enable ? \write__en$32  : 1'h0;
  always @(posedge clk)
    root <= \$17 ;
  always @(posedge clk)
    code1 <= \$18 ;
  always @(posedge clk)
    x1_1 <= \$19 ;
  always @(posedge clk)
    code2 <= \$20 ;
  always @(posedge clk)
    x2_1 <= \$21 ;
  always @(posedge clk)
    x2_2 <= \$22 ;
  always @(posedge clk)
    code3 <= \$23 ;
  always @(posedge clk)
    x3_1 <= \$24 ;
  always @(posedge clk)
    x3_2 <= \$25 ;
  always @(posedge clk)
    x3_3 <= \$26 ;
  always @(posedge clk)
    code4 <= \$27 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$17  = root;
    if (enable) begin
      if (\$3 ) begin
        \$17  = data;
      end
    end
    if (rst) begin
      \$17  = 7'h07;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$18  = code1;
    if (enable) begin
      \$18  = \$4 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$19  = x1_1;
    if (enable) begin
      \$19  = x[9:5];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$20  = code2;
    if (enable) begin
      \$20  = { code1, \$5  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$21  = x2_1;
    if (enable) begin
      \$21  = x[14:10];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$22  = x2_2;
    if (enable) begin
      \$22  = x2_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$23  = code3;
    if (enable) begin
      \$23  = { code2, \$6  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$24  = x3_1;
    if (enable) begin
      \$24  = x[19:15];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$25  = x3_2;
    if (enable) begin
      \$25  = x3_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$26  = x3_3;
    if (enable) begin
      \$26  = x3_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$27  = code4;
    if (enable) begin
      \$27  = { code3, \$7  };
    end
  end
  assign \$signature__addr  = code1;
  assign write__addr = entry[0];
  assign write__data = data;
  assign \$signature__addr$25  = code2;
  assign \write__addr$26  = entry[1:0];
  assign \write__data$27  = data;
  assign \$signature__addr$29  = code3;
  assign \write__addr$30  = entry[2:0];
  assign \write__data$31  = data;
  assign code = code4;
  assign \x[0]  = x[4:0];
  assign \x[1]  = x[9:5];
  assign \x[2]  = x[14:10];
  assign \x[3]  = x[19:15];
  assign \$1  = entry;
  assign \$8  = { 1'h0, entry[3:1] };
  assign \$10  = { 2'h0, entry[3:2] };
  assign \$12  = { 3'h0, entry[3] };
endmodule

module \amu_memory.path.encoder3 (entry, data, clk, rst, enable, write, code4, x);
  reg \$auto$verilog_backend.cc:2355:dump_module$13  = 0;
  wire [3:0] \$1 ;
  wire [3:0] \$10 ;
  wire \$11 ;
  wire [3:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  reg [6:0] \$17 ;
  reg \$18 ;
  reg [4:0] \$19 ;
  wire \$2 ;
  reg [1:0] \$20 ;
  reg [4:0] \$21 ;
  reg [4:0] \$22 ;
  reg [2:0] \$23 ;
  reg [4:0] \$24 ;
  reg [4:0] \$25 ;
  reg [4:0] \$26 ;
  reg [3:0] \$27 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [3:0] \$8 ;
  wire \$9 ;
  (* init = 1'h0 *)
  wire \$signature__addr ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$25 ;
  (* init = 3'h0 *)
  wire [2:0] \$signature__addr$29 ;
  wire [6:0] \$signature__data ;
  wire [6:0] \$signature__data$15 ;
  wire [6:0] \$signature__data$20 ;
  input clk;
  wire clk;
  (* init = 4'h0 *)
  wire [3:0] code;
  reg code1 = 1'h0;
  reg [1:0] code2 = 2'h0;
  reg [2:0] code3 = 3'h0;
  output [3:0] code4;
  reg [3:0] code4 = 4'h0;
  input [6:0] data;
  wire [6:0] data;
  input enable;
  wire enable;
  input [3:0] entry;
  wire [3:0] entry;
  reg [6:0] root = 7'h07;
  input rst;
  wire rst;
  input write;
  wire write;
  wire write__addr;
  wire [1:0] \write__addr$26 ;
  wire [2:0] \write__addr$30 ;
  wire [6:0] write__data;
  wire [6:0] \write__data$27 ;
  wire [6:0] \write__data$31 ;
  wire write__en;
  wire \write__en$28 ;
  wire \write__en$32 ;
  input [19:0] x;
  wire [19:0] x;
  reg [4:0] x1_1 = 5'h00;
  reg [4:0] x2_1 = 5'h00;
  reg [4:0] x2_2 = 5'h00;
  reg [4:0] x3_1 = 5'h00;
  reg [4:0] x3_2 = 5'h00;
  reg [4:0] x3_3 = 5'h00;
  wire [4:0] \x[0] ;
  wire [4:0] \x[1] ;
  wire [4:0] \x[2] ;
  wire [4:0] \x[3] ;
  reg [6:0] level1 [1:0];
  initial begin
    level1[0] = 7'h02;
    level1[1] = 7'h09;
  end
  always @(posedge clk) begin
    if (\$14 )
      level1[entry[0]] <= data;
  end
  assign \$signature__data  = level1[code1];
  reg [6:0] level2 [3:0];
  initial begin
    level2[0] = 7'h0c;
    level2[1] = 7'h06;
    level2[2] = 7'h07;
    level2[3] = 7'h06;
  end
  always @(posedge clk) begin
    if (\$15 )
      level2[entry[1:0]] <= data;
  end
  assign \$signature__data$15  = level2[code2];
  reg [6:0] level3 [7:0];
  initial begin
    level3[0] = 7'h05;
    level3[1] = 7'h06;
    level3[2] = 7'h03;
    level3[3] = 7'h03;
    level3[4] = 7'h08;
    level3[5] = 7'h09;
    level3[6] = 7'h05;
    level3[7] = 7'h0a;
  end
  always @(posedge clk) begin
    if (\$16 )
      level3[entry[2:0]] <= data;
  end
  assign \$signature__data$20  = level3[code3];
  assign \$2  = \$1  == 1'h1;
  assign \$3  = write & \$2 ;
  assign \$4  = $signed({ 1'h0, x[4:0] }) > $signed(root);
  assign \$5  = $signed({ 1'h0, x1_1 }) > $signed(\$signature__data );
  assign \$6  = $signed({ 1'h0, x2_2 }) > $signed(\$signature__data$15 );
  assign \$7  = $signed({ 1'h0, x3_3 }) > $signed(\$signature__data$20 );
  assign \$9  = \$8  == 1'h1;
  assign write__en = write & \$9 ;
  assign \$11  = \$10  == 1'h1;
  assign \write__en$28  = write & \$11 ;
  assign \$13  = \$12  == 1'h1;
  assign \write__en$32  = write & \$13 ;
  assign \$14  = enable ? write__en : 1'h0;
  assign \$15  = enable ? \write__en$28  : 1'h0;
  assign \$16  = enable ? \write__en$32  : 1'h0;
  always @(posedge clk)
    root <= \$17 ;
  always @(posedge clk)
    code1 <= \$18 ;
  always @(posedge clk)
    x1_1 <= \$19 ;
  always @(posedge clk)
    code2 <= \$20 ;
  always @(posedge clk)
    x2_1 <= \$21 ;
  always @(posedge clk)
    x2_2 <= \$22 ;
  always @(posedge clk)
    code3 <= \$23 ;
  always @(posedge clk)
    x3_1 <= \$24 ;
  always @(posedge clk)
    x3_2 <= \$25 ;
  always @(posedge clk)
    x3_3 <= \$26 ;
  always @(posedge clk)
    code4 <= \$27 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$17  = root;
    if (enable) begin
      if (\$3 ) begin
        \$17  = data;
      end
    end
    if (rst) begin
      \$17  = 7'h07;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$18  = code1;
    if (enable) begin
      \$18  = \$4 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$19  = x1_1;
    if (enable) begin
      \$19  = x[9:5];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$20  = code2;
    if (enable) begin
      \$20  = { code1, \$5  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$21  = x2_1;
    if (enable) begin
      \$21  = x[14:10];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$22  = x2_2;
    if (enable) begin
      \$22  = x2_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$23  = code3;
    if (enable) begin
      \$23  = { code2, \$6  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$24  = x3_1;
    if (enable) begin
      \$24  = x[19:15];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$25  = x3_2;
    if (enable) begin
      \$25  = x3_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$26  = x3_3;
    if (enable) begin
      \$26  = x3_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$27  = code4;
    if (enable) begin
      \$27  = { code3, \$7  };
    end
  end
  assign \$signature__addr  = code1;
  assign write__addr = entry[0];
  assign write__data = data;
  assign \$signature__addr$25  = code2;
  assign \write__addr$26  = entry[1:0];
  assign \write__data$27  = data;
  assign \$signature__addr$29  = code3;
  assign \write__addr$30  = entry[2:0];
  assign \write__data$31  = data;
  assign code = code4;
  assign \x[0]  = x[4:0];
  assign \x[1]  = x[9:5];
  assign \x[2]  = x[14:10];
  assign \x[3]  = x[19:15];
  assign \$1  = entry;
  assign \$8  = { 1'h0, entry[3:1] };
  assign \$10  = { 2'h0, entry[3:2] };
  assign \$12  = { 3'h0, entry[3] };
endmodule

module \amu_memory.path.encoder4 (entry, data, clk, rst, enable, write, code4, x);
  reg \$auto$verilog_backend.cc:2355:dump_module$14  = 0;
  wire [3:0] \$1 ;
  wire [3:0] \$10 ;
  wire \$11 ;
  wire [3:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  reg [6:0] \$17 ;
  reg \$18 ;
  reg [4:0] \$19 ;
  wire \$2 ;
  reg [1:0] \$20 ;
  reg [4:0] \$21 ;
  reg [4:0] \$22 ;
  reg [2:0] \$23 ;
  reg [4:0] \$24 ;
  reg [4:0] \$25 ;
  reg [4:0] \$26 ;
  reg [3:0] \$27 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [3:0] \$8 ;
  wire \$9 ;
  (* init = 1'h0 *)
  wire \$signature__addr ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$25 ;
  (* init = 3'h0 *)
  wire [2:0] \$signature__addr$29 ;
  wire [6:0] \$signature__data ;
  wire [6:0] \$signature__data$15 ;
  wire [6:0] \$signature__data$20 ;
  input clk;
  wire clk;
  (* init = 4'h0 *)
  wire [3:0] code;
  reg code1 = 1'h0;
  reg [1:0] code2 = 2'h0;
  reg [2:0] code3 = 3'h0;
  output [3:0] code4;
  reg [3:0] code4 = 4'h0;
  input [6:0] data;
  wire [6:0] data;
  input enable;
  wire enable;
  input [3:0] entry;
  wire [3:0] entry;
  reg [6:0] root = 7'h07;
  input rst;
  wire rst;
  input write;
  wire write;
  wire write__addr;
  wire [1:0] \write__addr$26 ;
  wire [2:0] \write__addr$30 ;
  wire [6:0] write__data;
  wire [6:0] \write__data$27 ;
  wire [6:0] \write__data$31 ;
  wire write__en;
  wire \write__en$28 ;
  wire \write__en$32 ;
  input [19:0] x;
  wire [19:0] x;
  reg [4:0] x1_1 = 5'h00;
  reg [4:0] x2_1 = 5'h00;
  reg [4:0] x2_2 = 5'h00;
  reg [4:0] x3_1 = 5'h00;
  reg [4:0] x3_2 = 5'h00;
  reg [4:0] x3_3 = 5'h00;
  wire [4:0] \x[0] ;
  wire [4:0] \x[1] ;
  wire [4:0] \x[2] ;
  wire [4:0] \x[3] ;
  reg [6:0] level1 [1:0];
  initial begin
    level1[0] = 7'h05;
    level1[1] = 7'h0a;
  end
  always @(posedge clk) begin
    if (\$14 )
      level1[entry[0]] <= data;
  end
  assign \$signature__data  = level1[code1];
  reg [6:0] level2 [3:0];
  initial begin
    level2[0] = 7'h0a;
    level2[1] = 7'h0b;
    level2[2] = 7'h07;
    level2[3] = 7'h08;
  end
  always @(posedge clk) begin
    if (\$15 )
      level2[entry[1:0]] <= data;
  end
  assign \$signature__data$15  = level2[code2];
  reg [6:0] level3 [7:0];
  initial begin
    level3[0] = 7'h06;
    level3[1] = 7'h06;
    level3[2] = 7'h02;
    level3[3] = 7'h05;
    level3[4] = 7'h0a;
    level3[5] = 7'h0b;
    level3[6] = 7'h0a;
    level3[7] = 7'h0c;
  end
  always @(posedge clk) begin
    if (\$16 )
      level3[entry[2:0]] <= data;
  end
  assign \$signature__data$20  = level3[code3];
  assign \$2  = \$1  == 1'h1;
  assign \$3  = write & \$2 ;
  assign \$4  = $signed({ 1'h0, x[4:0] }) > $signed(root);
  assign \$5  = $signed({ 1'h0, x1_1 }) > $signed(\$signature__data );
  assign \$6  = $signed({ 1'h0, x2_2 }) > $signed(\$signature__data$15 );
  assign \$7  = $signed({ 1'h0, x3_3 }) > $signed(\$signature__data$20 );
  assign \$9  = \$8  == 1'h1;
  assign write__en = write & \$9 ;
  assign \$11  = \$10  == 1'h1;
  assign \write__en$28  = write & \$11 ;
  assign \$13  = \$12  == 1'h1;
  assign \write__en$32  = write & \$13 ;
  assign \$14  = enable ? write__en : 1'h0;
  assign \$15  = enable ? \write__en$28  : 1'h0;
  assign \$16  = enable ? \write__en$32  : 1'h0;
  always @(posedge clk)
    root <= \$17 ;
  always @(posedge clk)
    code1 <= \$18 ;
  always @(posedge clk)
    x1_1 <= \$19 ;
  always @(posedge clk)
    code2 <= \$20 ;
  always @(posedge clk)
    x2_1 <= \$21 ;
  always @(posedge clk)
    x2_2 <= \$22 ;
  always @(posedge clk)
    code3 <= \$23 ;
  always @(posedge clk)
    x3_1 <= \$24 ;
  always @(posedge clk)
    x3_2 <= \$25 ;
  always @(posedge clk)
    x3_3 <= \$26 ;
  always @(posedge clk)
    code4 <= \$27 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$17  = root;
    if (enable) begin
      if (\$3 ) begin
        \$17  = data;
      end
    end
    if (rst) begin
      \$17  = 7'h07;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$18  = code1;
    if (enable) begin
      \$18  = \$4 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$19  = x1_1;
    if (enable) begin
      \$19  = x[9:5];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$20  = code2;
    if (enable) begin
      \$20  = { code1, \$5  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$21  = x2_1;
    if (enable) begin
      \$21  = x[14:10];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$22  = x2_2;
    if (enable) begin
      \$22  = x2_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$23  = code3;
    if (enable) begin
      \$23  = { code2, \$6  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$24  = x3_1;
    if (enable) begin
      \$24  = x[19:15];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$25  = x3_2;
    if (enable) begin
      \$25  = x3_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$26  = x3_3;
    if (enable) begin
      \$26  = x3_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$27  = code4;
    if (enable) begin
      \$27  = { code3, \$7  };
    end
  end
  assign \$signature__addr  = code1;
  assign write__addr = entry[0];
  assign write__data = data;
  assign \$signature__addr$25  = code2;
  assign \write__addr$26  = entry[1:0];
  assign \write__data$27  = data;
  assign \$signature__addr$29  = code3;
  assign \write__addr$30  = entry[2:0];
  assign \write__data$31  = data;
  assign code = code4;
  assign \x[0]  = x[4:0];
  assign \x[1]  = x[9:5];
  assign \x[2]  = x[14:10];
  assign \x[3]  = x[19:15];
  assign \$1  = entry;
  assign \$8  = { 1'h0, entry[3:1] };
  assign \$10  = { 2'h0, entry[3:2] };
  assign \$12  = { 3'h0, entry[3] };
endmodule

module \amu_memory.path.encoder5 (entry, data, clk, rst, enable, write, code4, x);
  reg \$auto$verilog_backend.cc:2355:dump_module$15  = 0;
  wire [3:0] \$1 ;
  wire [3:0] \$10 ;
  wire \$11 ;
  wire [3:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  reg [6:0] \$17 ;
  reg \$18 ;
  reg [4:0] \$19 ;
  wire \$2 ;
  reg [1:0] \$20 ;
  reg [4:0] \$21 ;
  reg [4:0] \$22 ;
  reg [2:0] \$23 ;
  reg [4:0] \$24 ;
  reg [4:0] \$25 ;
  reg [4:0] \$26 ;
  reg [3:0] \$27 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [3:0] \$8 ;
  wire \$9 ;
  (* init = 1'h0 *)
  wire \$signature__addr ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$25 ;
  (* init = 3'h0 *)
  wire [2:0] \$signature__addr$29 ;
  wire [6:0] \$signature__data ;
  wire [6:0] \$signature__data$15 ;
  wire [6:0] \$signature__data$20 ;
  input clk;
  wire clk;
  (* init = 4'h0 *)
  wire [3:0] code;
  reg code1 = 1'h0;
  reg [1:0] code2 = 2'h0;
  reg [2:0] code3 = 3'h0;
  output [3:0] code4;
  reg [3:0] code4 = 4'h0;
  input [6:0] data;
  wire [6:0] data;
  input enable;
  wire enable;
  input [3:0] entry;
  wire [3:0] entry;
  reg [6:0] root = 7'h04;
  input rst;
  wire rst;
  input write;
  wire write;
  wire write__addr;
  wire [1:0] \write__addr$26 ;
  wire [2:0] \write__addr$30 ;
  wire [6:0] write__data;
  wire [6:0] \write__data$27 ;
  wire [6:0] \write__data$31 ;
  wire write__en;
  wire \write__en$28 ;
  wire \write__en$32 ;
  input [19:0] x;
  wire [19:0] x;
  reg [4:0] x1_1 = 5'h00;
  reg [4:0] x2_1 = 5'h00;
  reg [4:0] x2_2 = 5'h00;
  reg [4:0] x3_1 = 5'h00;
  reg [4:0] x3_2 = 5'h00;
  reg [4:0] x3_3 = 5'h00;
  wire [4:0] \x[0] ;
  wire [4:0] \x[1] ;
  wire [4:0] \x[2] ;
  wire [4:0] \x[3] ;
  reg [6:0] level1 [1:0];
  initial begin
    level1[0] = 7'h06;
    level1[1] = 7'h08;
  end
  always @(posedge clk) begin
    if (\$14 )
      level1[entry[0]] <= data;
  end
  assign \$signature__data  = level1[code1];
  reg [6:0] level2 [3:0];
  initial begin
    level2[0] = 7'h06;
    level2[1] = 7'h04;
    level2[2] = 7'h0b;
    level2[3] = 7'h08;
  end
  always @(posedge clk) begin
    if (\$15 )
      level2[entry[1:0]] <= data;
  end
  assign \$signature__data$15  = level2[code2];
  reg [6:0] level3 [7:0];
  initial begin
    level3[0] = 7'h08;
    level3[1] = 7'h0a;
    level3[2] = 7'h09;
    level3[3] = 7'h0a;
    level3[4] = 7'h05;
    level3[5] = 7'h06;
    level3[6] = 7'h04;
    level3[7] = 7'h07;
  end
  always @(posedge clk) begin
    if (\$16 )
      level3[entry[2:0]] <= data;
  end
  assign \$signature__data$20  = level3[code3];
  assign \$2  = \$1  == 1'h1;
  assign \$3  = write & \$2 ;
  assign \$4  = $signed({ 1'h0, x[4:0] }) > $signed(root);
  assign \$5  = $signed({ 1'h0, x1_1 }) > $signed(\$signature__data );
  assign \$6  = $signed({ 1'h0, x2_2 }) > $signed(\$signature__data$15 );
  assign \$7  = $signed({ 1'h0, x3_3 }) > $signed(\$signature__data$20 );
  assign \$9  = \$8  == 1'h1;
  assign write__en = write & \$9 ;
  assign \$11  = \$10  == 1'h1;
  assign \write__en$28  = write & \$11 ;
  assign \$13  = \$12  == 1'h1;
  assign \write__en$32  = write & \$13 ;
  assign \$14  = enable ? write__en : 1'h0;
  assign \$15  = enable ? \write__en$28  : 1'h0;
  assign \$16  = enable ? \write__en$32  : 1'h0;
  always @(posedge clk)
    root <= \$17 ;
  always @(posedge clk)
    code1 <= \$18 ;
  always @(posedge clk)
    x1_1 <= \$19 ;
  always @(posedge clk)
    code2 <= \$20 ;
  always @(posedge clk)
    x2_1 <= \$21 ;
  always @(posedge clk)
    x2_2 <= \$22 ;
  always @(posedge clk)
    code3 <= \$23 ;
  always @(posedge clk)
    x3_1 <= \$24 ;
  always @(posedge clk)
    x3_2 <= \$25 ;
  always @(posedge clk)
    x3_3 <= \$26 ;
  always @(posedge clk)
    code4 <= \$27 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$17  = root;
    if (enable) begin
      if (\$3 ) begin
        \$17  = data;
      end
    end
    if (rst) begin
      \$17  = 7'h04;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$18  = code1;
    if (enable) begin
      \$18  = \$4 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$19  = x1_1;
    if (enable) begin
      \$19  = x[9:5];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$20  = code2;
    if (enable) begin
      \$20  = { code1, \$5  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$21  = x2_1;
    if (enable) begin
      \$21  = x[14:10];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$22  = x2_2;
    if (enable) begin
      \$22  = x2_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$23  = code3;
    if (enable) begin
      \$23  = { code2, \$6  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$24  = x3_1;
    if (enable) begin
      \$24  = x[19:15];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$25  = x3_2;
    if (enable) begin
      \$25  = x3_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$26  = x3_3;
    if (enable) begin
      \$26  = x3_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$27  = code4;
    if (enable) begin
      \$27  = { code3, \$7  };
    end
  end
  assign \$signature__addr  = code1;
  assign write__addr = entry[0];
  assign write__data = data;
  assign \$signature__addr$25  = code2;
  assign \write__addr$26  = entry[1:0];
  assign \write__data$27  = data;
  assign \$signature__addr$29  = code3;
  assign \write__addr$30  = entry[2:0];
  assign \write__data$31  = data;
  assign code = code4;
  assign \x[0]  = x[4:0];
  assign \x[1]  = x[9:5];
  assign \x[2]  = x[14:10];
  assign \x[3]  = x[19:15];
  assign \$1  = entry;
  assign \$8  = { 1'h0, entry[3:1] };
  assign \$10  = { 2'h0, entry[3:2] };
  assign \$12  = { 3'h0, entry[3] };
endmodule

module \amu_memory.path.encoder6 (entry, data, clk, rst, enable, write, code4, x);
  reg \$auto$verilog_backend.cc:2355:dump_module$16  = 0;
  wire [3:0] \$1 ;
  wire [3:0] \$10 ;
  wire \$11 ;
  wire [3:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  reg [6:0] \$17 ;
  reg \$18 ;
  reg [4:0] \$19 ;
  wire \$2 ;
  reg [1:0] \$20 ;
  reg [4:0] \$21 ;
  reg [4:0] \$22 ;
  reg [2:0] \$23 ;
  reg [4:0] \$24 ;
  reg [4:0] \$25 ;
  reg [4:0] \$26 ;
  reg [3:0] \$27 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [3:0] \$8 ;
  wire \$9 ;
  (* init = 1'h0 *)
  wire \$signature__addr ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$25 ;
  (* init = 3'h0 *)
  wire [2:0] \$signature__addr$29 ;
  wire [6:0] \$signature__data ;
  wire [6:0] \$signature__data$15 ;
  wire [6:0] \$signature__data$20 ;
  input clk;
  wire clk;
  (* init = 4'h0 *)
  wire [3:0] code;
  reg code1 = 1'h0;
  reg [1:0] code2 = 2'h0;
  reg [2:0] code3 = 3'h0;
  output [3:0] code4;
  reg [3:0] code4 = 4'h0;
  input [6:0] data;
  wire [6:0] data;
  input enable;
  wire enable;
  input [3:0] entry;
  wire [3:0] entry;
  reg [6:0] root = 7'h05;
  input rst;
  wire rst;
  input write;
  wire write;
  wire write__addr;
  wire [1:0] \write__addr$26 ;
  wire [2:0] \write__addr$30 ;
  wire [6:0] write__data;
  wire [6:0] \write__data$27 ;
  wire [6:0] \write__data$31 ;
  wire write__en;
  wire \write__en$28 ;
  wire \write__en$32 ;
  input [19:0] x;
  wire [19:0] x;
  reg [4:0] x1_1 = 5'h00;
  reg [4:0] x2_1 = 5'h00;
  reg [4:0] x2_2 = 5'h00;
  reg [4:0] x3_1 = 5'h00;
  reg [4:0] x3_2 = 5'h00;
  reg [4:0] x3_3 = 5'h00;
  wire [4:0] \x[0] ;
  wire [4:0] \x[1] ;
  wire [4:0] \x[2] ;
  wire [4:0] \x[3] ;
  reg [6:0] level1 [1:0];
  initial begin
    level1[0] = 7'h05;
    level1[1] = 7'h05;
  end
  always @(posedge clk) begin
    if (\$14 )
      level1[entry[0]] <= data;
  end
  assign \$signature__data  = level1[code1];
  reg [6:0] level2 [3:0];
  initial begin
    level2[0] = 7'h09;
    level2[1] = 7'h06;
    level2[2] = 7'h09;
    level2[3] = 7'h08;
  end
  always @(posedge clk) begin
    if (\$15 )
      level2[entry[1:0]] <= data;
  end
  assign \$signature__data$15  = level2[code2];
  reg [6:0] level3 [7:0];
  initial begin
    level3[0] = 7'h05;
    level3[1] = 7'h08;
    level3[2] = 7'h0b;
    level3[3] = 7'h09;
    level3[4] = 7'h07;
    level3[5] = 7'h07;
    level3[6] = 7'h08;
    level3[7] = 7'h0b;
  end
  always @(posedge clk) begin
    if (\$16 )
      level3[entry[2:0]] <= data;
  end
  assign \$signature__data$20  = level3[code3];
  assign \$2  = \$1  == 1'h1;
  assign \$3  = write & \$2 ;
  assign \$4  = $signed({ 1'h0, x[4:0] }) > $signed(root);
  assign \$5  = $signed({ 1'h0, x1_1 }) > $signed(\$signature__data );
  assign \$6  = $signed({ 1'h0, x2_2 }) > $signed(\$signature__data$15 );
  assign \$7  = $signed({ 1'h0, x3_3 }) > $signed(\$signature__data$20 );
  assign \$9  = \$8  == 1'h1;
  assign write__en = write & \$9 ;
  assign \$11  = \$10  == 1'h1;
  assign \write__en$28  = write & \$11 ;
  assign \$13  = \$12  == 1'h1;
  assign \write__en$32  = write & \$13 ;
  assign \$14  = enable ? write__en : 1'h0;
  assign \$15  = enable ? \write__en$28  : 1'h0;
  assign \$16  = enable ? \write__en$32  : 1'h0;
  always @(posedge clk)
    root <= \$17 ;
  always @(posedge clk)
    code1 <= \$18 ;
  always @(posedge clk)
    x1_1 <= \$19 ;
  always @(posedge clk)
    code2 <= \$20 ;
  always @(posedge clk)
    x2_1 <= \$21 ;
  always @(posedge clk)
    x2_2 <= \$22 ;
  always @(posedge clk)
    code3 <= \$23 ;
  always @(posedge clk)
    x3_1 <= \$24 ;
  always @(posedge clk)
    x3_2 <= \$25 ;
  always @(posedge clk)
    x3_3 <= \$26 ;
  always @(posedge clk)
    code4 <= \$27 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$17  = root;
    if (enable) begin
      if (\$3 ) begin
        \$17  = data;
      end
    end
    if (rst) begin
      \$17  = 7'h05;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$18  = code1;
    if (enable) begin
      \$18  = \$4 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$19  = x1_1;
    if (enable) begin
      \$19  = x[9:5];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$20  = code2;
    if (enable) begin
      \$20  = { code1, \$5  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$21  = x2_1;
    if (enable) begin
      \$21  = x[14:10];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$22  = x2_2;
    if (enable) begin
      \$22  = x2_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$23  = code3;
    if (enable) begin
      \$23  = { code2, \$6  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$24  = x3_1;
    if (enable) begin
      \$24  = x[19:15];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$25  = x3_2;
    if (enable) begin
      \$25  = x3_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$26  = x3_3;
    if (enable) begin
      \$26  = x3_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$27  = code4;
    if (enable) begin
      \$27  = { code3, \$7  };
    end
  end
  assign \$signature__addr  = code1;
  assign write__addr = entry[0];
  assign write__data = data;
  assign \$signature__addr$25  = code2;
  assign \write__addr$26  = entry[1:0];
  assign \write__data$27  = data;
  assign \$signature__addr$29  = code3;
  assign \write__addr$30  = entry[2:0];
  assign \write__data$31  = data;
  assign code = code4;
  assign \x[0]  = x[4:0];
  assign \x[1]  = x[9:5];
  assign \x[2]  = x[14:10];
  assign \x[3]  = x[19:15];
  assign \$1  = entry;
  assign \$8  = { 1'h0, entry[3:1] };
  assign \$10  = { 2'h0, entry[3:2] };
  assign \$12  = { 3'h0, entry[3] };
endmodule

module \amu_memory.path.encoder7 (entry, data, clk, rst, enable, write, code4, x);
  reg \$auto$verilog_backend.cc:2355:dump_module$17  = 0;
  wire [3:0] \$1 ;
  wire [3:0] \$10 ;
  wire \$11 ;
  wire [3:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  reg [6:0] \$17 ;
  reg \$18 ;
  reg [4:0] \$19 ;
  wire \$2 ;
  reg [1:0] \$20 ;
  reg [4:0] \$21 ;
  reg [4:0] \$22 ;
  reg [2:0] \$23 ;
  reg [4:0] \$24 ;
  reg [4:0] \$25 ;
  reg [4:0] \$26 ;
  reg [3:0] \$27 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [3:0] \$8 ;
  wire \$9 ;
  (* init = 1'h0 *)
  wire \$signature__addr ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$25 ;
  (* init = 3'h0 *)
  wire [2:0] \$signature__addr$29 ;
  wire [6:0] \$signature__data ;
  wire [6:0] \$signature__data$15 ;
  wire [6:0] \$signature__data$20 ;
  input clk;
  wire clk;
  (* init = 4'h0 *)
  wire [3:0] code;
  reg code1 = 1'h0;
  reg [1:0] code2 = 2'h0;
  reg [2:0] code3 = 3'h0;
  output [3:0] code4;
  reg [3:0] code4 = 4'h0;
  input [6:0] data;
  wire [6:0] data;
  input enable;
  wire enable;
  input [3:0] entry;
  wire [3:0] entry;
  reg [6:0] root = 7'h07;
  input rst;
  wire rst;
  input write;
  wire write;
  wire write__addr;
  wire [1:0] \write__addr$26 ;
  wire [2:0] \write__addr$30 ;
  wire [6:0] write__data;
  wire [6:0] \write__data$27 ;
  wire [6:0] \write__data$31 ;
  wire write__en;
  wire \write__en$28 ;
  wire \write__en$32 ;
  input [19:0] x;
  wire [19:0] x;
  reg [4:0] x1_1 = 5'h00;
  reg [4:0] x2_1 = 5'h00;
  reg [4:0] x2_2 = 5'h00;
  reg [4:0] x3_1 = 5'h00;
  reg [4:0] x3_2 = 5'h00;
  reg [4:0] x3_3 = 5'h00;
  wire [4:0] \x[0] ;
  wire [4:0] \x[1] ;
  wire [4:0] \x[2] ;
  wire [4:0] \x[3] ;
  reg [6:0] level1 [1:0];
  initial begin
    level1[0] = 7'h05;
    level1[1] = 7'h04;
  end
  always @(posedge clk) begin
    if (\$14 )
      level1[entry[0]] <= data;
  end
  assign \$signature__data  = level1[code1];
  reg [6:0] level2 [3:0];
  initial begin
    level2[0] = 7'h00;
    level2[1] = 7'h00;
    level2[2] = 7'h0c;
    level2[3] = 7'h0f;
  end
  always @(posedge clk) begin
    if (\$15 )
      level2[entry[1:0]] <= data;
  end
  assign \$signature__data$15  = level2[code2];
  reg [6:0] level3 [7:0];
  initial begin
    level3[0] = 7'h0b;
    level3[1] = 7'h07;
    level3[2] = 7'h0c;
    level3[3] = 7'h0f;
    level3[4] = 7'h06;
    level3[5] = 7'h06;
    level3[6] = 7'h0e;
    level3[7] = 7'h08;
  end
  always @(posedge clk) begin
    if (\$16 )
      level3[entry[2:0]] <= data;
  end
  assign \$signature__data$20  = level3[code3];
  assign \$2  = \$1  == 1'h1;
  assign \$3  = write & \$2 ;
  assign \$4  = $signed({ 1'h0, x[4:0] }) > $signed(root);
  assign \$5  = $signed({ 1'h0, x1_1 }) > $signed(\$signature__data );
  assign \$6  = $signed({ 1'h0, x2_2 }) > $signed(\$signature__data$15 );
  assign \$7  = $signed({ 1'h0, x3_3 }) > $signed(\$signature__data$20 );
  assign \$9  = \$8  == 1'h1;
  assign write__en = write & \$9 ;
  assign \$11  = \$10  == 1'h1;
  assign \write__en$28  = write & \$11 ;
  assign \$13  = \$12  == 1'h1;
  assign \write__en$32  = write & \$13 ;
  assign \$14  = enable ? write__en : 1'h0;
  assign \$15  = enable ? \write__en$28  : 1'h0;
  assign \$16  = enable ? \write__en$32  : 1'h0;
  always @(posedge clk)
    root <= \$17 ;
  always @(posedge clk)
    code1 <= \$18 ;
  always @(posedge clk)
    x1_1 <= \$19 ;
  always @(posedge clk)
    code2 <= \$20 ;
  always @(posedge clk)
    x2_1 <= \$21 ;
  always @(posedge clk)
    x2_2 <= \$22 ;
  always @(posedge clk)
    code3 <= \$23 ;
  always @(posedge clk)
    x3_1 <= \$24 ;
  always @(posedge clk)
    x3_2 <= \$25 ;
  always @(posedge clk)
    x3_3 <= \$26 ;
  always @(posedge clk)
    code4 <= \$27 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$17  = root;
    if (enable) begin
      if (\$3 ) begin
        \$17  = data;
      end
    end
    if (rst) begin
      \$17  = 7'h07;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$18  = code1;
    if (enable) begin
      \$18  = \$4 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$19  = x1_1;
    if (enable) begin
      \$19  = x[9:5];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$20  = code2;
    if (enable) begin
      \$20  = { code1, \$5  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$21  = x2_1;
    if (enable) begin
      \$21  = x[14:10];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$22  = x2_2;
    if (enable) begin
      \$22  = x2_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$23  = code3;
    if (enable) begin
      \$23  = { code2, \$6  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$24  = x3_1;
    if (enable) begin
      \$24  = x[19:15];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$25  = x3_2;
    if (enable) begin
      \$25  = x3_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$26  = x3_3;
    if (enable) begin
      \$26  = x3_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$27  = code4;
    if (enable) begin
      \$27  = { code3, \$7  };
    end
  end
  assign \$signature__addr  = code1;
  assign write__addr = entry[0];
  assign write__data = data;
  assign \$signature__addr$25  = code2;
  assign \write__addr$26  = entry[1:0];
  assign \write__data$27  = data;
  assign \$signature__addr$29  = code3;
  assign \write__addr$30  = entry[2:0];
  assign \write__data$31  = data;
  assign code = code4;
  assign \x[0]  = x[4:0];
  assign \x[1]  = x[9:5];
  assign \x[2]  = x[14:10];
  assign \x[3]  = x[19:15];
  assign \$1  = entry;
  assign \$8  = { 1'h0, entry[3:1] };
  assign \$10  = { 2'h0, entry[3:2] };
  assign \$12  = { 3'h0, entry[3] };
endmodule

module \amu_memory.path.tree (rst, enable, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$18  = 0;
  wire [8:0] \$1 ;
  wire [8:0] \$10 ;
  wire [8:0] \$100 ;
  wire [8:0] \$101 ;
  wire [8:0] \$102 ;
  wire [9:0] \$103 ;
  wire [9:0] \$104 ;
  wire [10:0] \$105 ;
  wire [8:0] \$106 ;
  wire [8:0] \$107 ;
  wire [8:0] \$108 ;
  wire [8:0] \$109 ;
  wire [8:0] \$11 ;
  wire [9:0] \$110 ;
  wire [9:0] \$111 ;
  wire [10:0] \$112 ;
  reg [8:0] \$113 ;
  reg [8:0] \$114 ;
  reg [8:0] \$115 ;
  reg [8:0] \$116 ;
  reg [9:0] \$117 ;
  reg [9:0] \$118 ;
  reg [10:0] \$119 ;
  wire [9:0] \$12 ;
  reg [8:0] \$120 ;
  reg [8:0] \$121 ;
  reg [8:0] \$122 ;
  reg [8:0] \$123 ;
  reg [9:0] \$124 ;
  reg [9:0] \$125 ;
  reg [10:0] \$126 ;
  reg [8:0] \$127 ;
  reg [8:0] \$128 ;
  reg [8:0] \$129 ;
  wire [9:0] \$13 ;
  reg [8:0] \$130 ;
  reg [9:0] \$131 ;
  reg [9:0] \$132 ;
  reg [10:0] \$133 ;
  reg [8:0] \$134 ;
  reg [8:0] \$135 ;
  reg [8:0] \$136 ;
  reg [8:0] \$137 ;
  reg [9:0] \$138 ;
  reg [9:0] \$139 ;
  wire [10:0] \$14 ;
  reg [10:0] \$140 ;
  reg [8:0] \$141 ;
  reg [8:0] \$142 ;
  reg [8:0] \$143 ;
  reg [8:0] \$144 ;
  reg [9:0] \$145 ;
  reg [9:0] \$146 ;
  reg [10:0] \$147 ;
  reg [8:0] \$148 ;
  reg [8:0] \$149 ;
  wire [8:0] \$15 ;
  reg [8:0] \$150 ;
  reg [8:0] \$151 ;
  reg [9:0] \$152 ;
  reg [9:0] \$153 ;
  reg [10:0] \$154 ;
  reg [8:0] \$155 ;
  reg [8:0] \$156 ;
  reg [8:0] \$157 ;
  reg [8:0] \$158 ;
  reg [9:0] \$159 ;
  wire [8:0] \$16 ;
  reg [9:0] \$160 ;
  reg [10:0] \$161 ;
  reg [8:0] \$162 ;
  reg [8:0] \$163 ;
  reg [8:0] \$164 ;
  reg [8:0] \$165 ;
  reg [9:0] \$166 ;
  reg [9:0] \$167 ;
  reg [10:0] \$168 ;
  reg [8:0] \$169 ;
  wire [8:0] \$17 ;
  reg [8:0] \$170 ;
  reg [8:0] \$171 ;
  reg [8:0] \$172 ;
  reg [9:0] \$173 ;
  reg [9:0] \$174 ;
  reg [10:0] \$175 ;
  reg [8:0] \$176 ;
  reg [8:0] \$177 ;
  reg [8:0] \$178 ;
  reg [8:0] \$179 ;
  wire [8:0] \$18 ;
  reg [9:0] \$180 ;
  reg [9:0] \$181 ;
  reg [10:0] \$182 ;
  reg [8:0] \$183 ;
  reg [8:0] \$184 ;
  reg [8:0] \$185 ;
  reg [8:0] \$186 ;
  reg [9:0] \$187 ;
  reg [9:0] \$188 ;
  reg [10:0] \$189 ;
  wire [9:0] \$19 ;
  reg [8:0] \$190 ;
  reg [8:0] \$191 ;
  reg [8:0] \$192 ;
  reg [8:0] \$193 ;
  reg [9:0] \$194 ;
  reg [9:0] \$195 ;
  reg [10:0] \$196 ;
  reg [8:0] \$197 ;
  reg [8:0] \$198 ;
  reg [8:0] \$199 ;
  wire [8:0] \$2 ;
  wire [9:0] \$20 ;
  reg [8:0] \$200 ;
  reg [9:0] \$201 ;
  reg [9:0] \$202 ;
  reg [10:0] \$203 ;
  reg [8:0] \$204 ;
  reg [8:0] \$205 ;
  reg [8:0] \$206 ;
  reg [8:0] \$207 ;
  reg [9:0] \$208 ;
  reg [9:0] \$209 ;
  wire [10:0] \$21 ;
  reg [10:0] \$210 ;
  reg [8:0] \$211 ;
  reg [8:0] \$212 ;
  reg [8:0] \$213 ;
  reg [8:0] \$214 ;
  reg [9:0] \$215 ;
  reg [9:0] \$216 ;
  reg [10:0] \$217 ;
  reg [8:0] \$218 ;
  reg [8:0] \$219 ;
  wire [8:0] \$22 ;
  reg [8:0] \$220 ;
  reg [8:0] \$221 ;
  reg [9:0] \$222 ;
  reg [9:0] \$223 ;
  reg [10:0] \$224 ;
  wire [8:0] \$23 ;
  wire [8:0] \$24 ;
  wire [8:0] \$25 ;
  wire [9:0] \$26 ;
  wire [9:0] \$27 ;
  wire [10:0] \$28 ;
  wire [8:0] \$29 ;
  wire [8:0] \$3 ;
  wire [8:0] \$30 ;
  wire [8:0] \$31 ;
  wire [8:0] \$32 ;
  wire [9:0] \$33 ;
  wire [9:0] \$34 ;
  wire [10:0] \$35 ;
  wire [8:0] \$36 ;
  wire [8:0] \$37 ;
  wire [8:0] \$38 ;
  wire [8:0] \$39 ;
  wire [8:0] \$4 ;
  wire [9:0] \$40 ;
  wire [9:0] \$41 ;
  wire [10:0] \$42 ;
  wire [8:0] \$43 ;
  wire [8:0] \$44 ;
  wire [8:0] \$45 ;
  wire [8:0] \$46 ;
  wire [9:0] \$47 ;
  wire [9:0] \$48 ;
  wire [10:0] \$49 ;
  wire [9:0] \$5 ;
  wire [8:0] \$50 ;
  wire [8:0] \$51 ;
  wire [8:0] \$52 ;
  wire [8:0] \$53 ;
  wire [9:0] \$54 ;
  wire [9:0] \$55 ;
  wire [10:0] \$56 ;
  wire [8:0] \$57 ;
  wire [8:0] \$58 ;
  wire [8:0] \$59 ;
  wire [9:0] \$6 ;
  wire [8:0] \$60 ;
  wire [9:0] \$61 ;
  wire [9:0] \$62 ;
  wire [10:0] \$63 ;
  wire [8:0] \$64 ;
  wire [8:0] \$65 ;
  wire [8:0] \$66 ;
  wire [8:0] \$67 ;
  wire [9:0] \$68 ;
  wire [9:0] \$69 ;
  wire [10:0] \$7 ;
  wire [10:0] \$70 ;
  wire [8:0] \$71 ;
  wire [8:0] \$72 ;
  wire [8:0] \$73 ;
  wire [8:0] \$74 ;
  wire [9:0] \$75 ;
  wire [9:0] \$76 ;
  wire [10:0] \$77 ;
  wire [8:0] \$78 ;
  wire [8:0] \$79 ;
  wire [8:0] \$8 ;
  wire [8:0] \$80 ;
  wire [8:0] \$81 ;
  wire [9:0] \$82 ;
  wire [9:0] \$83 ;
  wire [10:0] \$84 ;
  wire [8:0] \$85 ;
  wire [8:0] \$86 ;
  wire [8:0] \$87 ;
  wire [8:0] \$88 ;
  wire [9:0] \$89 ;
  wire [8:0] \$9 ;
  wire [9:0] \$90 ;
  wire [10:0] \$91 ;
  wire [8:0] \$92 ;
  wire [8:0] \$93 ;
  wire [8:0] \$94 ;
  wire [8:0] \$95 ;
  wire [9:0] \$96 ;
  wire [9:0] \$97 ;
  wire [10:0] \$98 ;
  wire [8:0] \$99 ;
  input clk;
  wire clk;
  input enable;
  wire enable;
  input rst;
  wire rst;
  reg [8:0] sum1_0_lane0 = 9'h000;
  reg [8:0] sum1_0_lane1 = 9'h000;
  reg [8:0] sum1_0_lane10 = 9'h000;
  reg [8:0] sum1_0_lane11 = 9'h000;
  reg [8:0] sum1_0_lane12 = 9'h000;
  reg [8:0] sum1_0_lane13 = 9'h000;
  reg [8:0] sum1_0_lane14 = 9'h000;
  reg [8:0] sum1_0_lane15 = 9'h000;
  reg [8:0] sum1_0_lane2 = 9'h000;
  reg [8:0] sum1_0_lane3 = 9'h000;
  reg [8:0] sum1_0_lane4 = 9'h000;
  reg [8:0] sum1_0_lane5 = 9'h000;
  reg [8:0] sum1_0_lane6 = 9'h000;
  reg [8:0] sum1_0_lane7 = 9'h000;
  reg [8:0] sum1_0_lane8 = 9'h000;
  reg [8:0] sum1_0_lane9 = 9'h000;
  reg [8:0] sum1_1_lane0 = 9'h000;
  reg [8:0] sum1_1_lane1 = 9'h000;
  reg [8:0] sum1_1_lane10 = 9'h000;
  reg [8:0] sum1_1_lane11 = 9'h000;
  reg [8:0] sum1_1_lane12 = 9'h000;
  reg [8:0] sum1_1_lane13 = 9'h000;
  reg [8:0] sum1_1_lane14 = 9'h000;
  reg [8:0] sum1_1_lane15 = 9'h000;
  reg [8:0] sum1_1_lane2 = 9'h000;
  reg [8:0] sum1_1_lane3 = 9'h000;
  reg [8:0] sum1_1_lane4 = 9'h000;
  reg [8:0] sum1_1_lane5 = 9'h000;
  reg [8:0] sum1_1_lane6 = 9'h000;
  reg [8:0] sum1_1_lane7 = 9'h000;
  reg [8:0] sum1_1_lane8 = 9'h000;
  reg [8:0] sum1_1_lane9 = 9'h000;
  reg [8:0] sum1_2_lane0 = 9'h000;
  reg [8:0] sum1_2_lane1 = 9'h000;
  reg [8:0] sum1_2_lane10 = 9'h000;
  reg [8:0] sum1_2_lane11 = 9'h000;
  reg [8:0] sum1_2_lane12 = 9'h000;
  reg [8:0] sum1_2_lane13 = 9'h000;
  reg [8:0] sum1_2_lane14 = 9'h000;
  reg [8:0] sum1_2_lane15 = 9'h000;
  reg [8:0] sum1_2_lane2 = 9'h000;
  reg [8:0] sum1_2_lane3 = 9'h000;
  reg [8:0] sum1_2_lane4 = 9'h000;
  reg [8:0] sum1_2_lane5 = 9'h000;
  reg [8:0] sum1_2_lane6 = 9'h000;
  reg [8:0] sum1_2_lane7 = 9'h000;
  reg [8:0] sum1_2_lane8 = 9'h000;
  reg [8:0] sum1_2_lane9 = 9'h000;
  reg [8:0] sum1_3_lane0 = 9'h000;
  reg [8:0] sum1_3_lane1 = 9'h000;
  reg [8:0] sum1_3_lane10 = 9'h000;
  reg [8:0] sum1_3_lane11 = 9'h000;
  reg [8:0] sum1_3_lane12 = 9'h000;
  reg [8:0] sum1_3_lane13 = 9'h000;
  reg [8:0] sum1_3_lane14 = 9'h000;
  reg [8:0] sum1_3_lane15 = 9'h000;
  reg [8:0] sum1_3_lane2 = 9'h000;
  reg [8:0] sum1_3_lane3 = 9'h000;
  reg [8:0] sum1_3_lane4 = 9'h000;
  reg [8:0] sum1_3_lane5 = 9'h000;
  reg [8:0] sum1_3_lane6 = 9'h000;
  reg [8:0] sum1_3_lane7 = 9'h000;
  reg [8:0] sum1_3_lane8 = 9'h000;
  reg [8:0] sum1_3_lane9 = 9'h000;
  reg [9:0] sum2_0_lane0 = 10'h000;
  reg [9:0] sum2_0_lane1 = 10'h000;
  reg [9:0] sum2_0_lane10 = 10'h000;
  reg [9:0] sum2_0_lane11 = 10'h000;
  reg [9:0] sum2_0_lane12 = 10'h000;
  reg [9:0] sum2_0_lane13 = 10'h000;
  reg [9:0] sum2_0_lane14 = 10'h000;
  reg [9:0] sum2_0_lane15 = 10'h000;
  reg [9:0] sum2_0_lane2 = 10'h000;
  reg [9:0] sum2_0_lane3 = 10'h000;
  reg [9:0] sum2_0_lane4 = 10'h000;
  reg [9:0] sum2_0_lane5 = 10'h000;
  reg [9:0] sum2_0_lane6 = 10'h000;
  reg [9:0] sum2_0_lane7 = 10'h000;
  reg [9:0] sum2_0_lane8 = 10'h000;
  reg [9:0] sum2_0_lane9 = 10'h000;
  reg [9:0] sum2_1_lane0 = 10'h000;
  reg [9:0] sum2_1_lane1 = 10'h000;
  reg [9:0] sum2_1_lane10 = 10'h000;
  reg [9:0] sum2_1_lane11 = 10'h000;
  reg [9:0] sum2_1_lane12 = 10'h000;
  reg [9:0] sum2_1_lane13 = 10'h000;
  reg [9:0] sum2_1_lane14 = 10'h000;
  reg [9:0] sum2_1_lane15 = 10'h000;
  reg [9:0] sum2_1_lane2 = 10'h000;
  reg [9:0] sum2_1_lane3 = 10'h000;
  reg [9:0] sum2_1_lane4 = 10'h000;
  reg [9:0] sum2_1_lane5 = 10'h000;
  reg [9:0] sum2_1_lane6 = 10'h000;
  reg [9:0] sum2_1_lane7 = 10'h000;
  reg [9:0] sum2_1_lane8 = 10'h000;
  reg [9:0] sum2_1_lane9 = 10'h000;
  reg [10:0] sum3_0_lane0 = 11'h000;
  reg [10:0] sum3_0_lane1 = 11'h000;
  reg [10:0] sum3_0_lane10 = 11'h000;
  reg [10:0] sum3_0_lane11 = 11'h000;
  reg [10:0] sum3_0_lane12 = 11'h000;
  reg [10:0] sum3_0_lane13 = 11'h000;
  reg [10:0] sum3_0_lane14 = 11'h000;
  reg [10:0] sum3_0_lane15 = 11'h000;
  reg [10:0] sum3_0_lane2 = 11'h000;
  reg [10:0] sum3_0_lane3 = 11'h000;
  reg [10:0] sum3_0_lane4 = 11'h000;
  reg [10:0] sum3_0_lane5 = 11'h000;
  reg [10:0] sum3_0_lane6 = 11'h000;
  reg [10:0] sum3_0_lane7 = 11'h000;
  reg [10:0] sum3_0_lane8 = 11'h000;
  reg [10:0] sum3_0_lane9 = 11'h000;
  output [175:0] sums;
  wire [175:0] sums;
  wire [10:0] \sums[0] ;
  wire [10:0] \sums[10] ;
  wire [10:0] \sums[11] ;
  wire [10:0] \sums[12] ;
  wire [10:0] \sums[13] ;
  wire [10:0] \sums[14] ;
  wire [10:0] \sums[15] ;
  wire [10:0] \sums[1] ;
  wire [10:0] \sums[2] ;
  wire [10:0] \sums[3] ;
  wire [10:0] \sums[4] ;
  wire [10:0] \sums[5] ;
  wire [10:0] \sums[6] ;
  wire [10:0] \sums[7] ;
  wire [10:0] \sums[8] ;
  wire [10:0] \sums[9] ;
  wire [7:0] term0_lane0;
  wire [7:0] term0_lane1;
  wire [7:0] term0_lane10;
  wire [7:0] term0_lane11;
  wire [7:0] term0_lane12;
  wire [7:0] term0_lane13;
  wire [7:0] term0_lane14;
  wire [7:0] term0_lane15;
  wire [7:0] term0_lane2;
  wire [7:0] term0_lane3;
  wire [7:0] term0_lane4;
  wire [7:0] term0_lane5;
  wire [7:0] term0_lane6;
  wire [7:0] term0_lane7;
  wire [7:0] term0_lane8;
  wire [7:0] term0_lane9;
  wire [7:0] term1_lane0;
  wire [7:0] term1_lane1;
  wire [7:0] term1_lane10;
  wire [7:0] term1_lane11;
  wire [7:0] term1_lane12;
  wire [7:0] term1_lane13;
  wire [7:0] term1_lane14;
  wire [7:0] term1_lane15;
  wire [7:0] term1_lane2;
  wire [7:0] term1_lane3;
  wire [7:0] term1_lane4;
  wire [7:0] term1_lane5;
  wire [7:0] term1_lane6;
  wire [7:0] term1_lane7;
  wire [7:0] term1_lane8;
  wire [7:0] term1_lane9;
  wire [7:0] term2_lane0;
  wire [7:0] term2_lane1;
  wire [7:0] term2_lane10;
  wire [7:0] term2_lane11;
  wire [7:0] term2_lane12;
  wire [7:0] term2_lane13;
  wire [7:0] term2_lane14;
  wire [7:0] term2_lane15;
  wire [7:0] term2_lane2;
  wire [7:0] term2_lane3;
  wire [7:0] term2_lane4;
  wire [7:0] term2_lane5;
  wire [7:0] term2_lane6;
  wire [7:0] term2_lane7;
  wire [7:0] term2_lane8;
  wire [7:0] term2_lane9;
  wire [7:0] term3_lane0;
  wire [7:0] term3_lane1;
  wire [7:0] term3_lane10;
  wire [7:0] term3_lane11;
  wire [7:0] term3_lane12;
  wire [7:0] term3_lane13;
  wire [7:0] term3_lane14;
  wire [7:0] term3_lane15;
  wire [7:0] term3_lane2;
  wire [7:0] term3_lane3;
  wire [7:0] term3_lane4;
  wire [7:0] term3_lane5;
  wire [7:0] term3_lane6;
  wire [7:0] term3_lane7;
  wire [7:0] term3_lane8;
  wire [7:0] term3_lane9;
  wire [7:0] term4_lane0;
  wire [7:0] term4_lane1;
  wire [7:0] term4_lane10;
  wire [7:0] term4_lane11;
  wire [7:0] term4_lane12;
  wire [7:0] term4_lane13;
  wire [7:0] term4_lane14;
  wire [7:0] term4_lane15;
  wire [7:0] term4_lane2;
  wire [7:0] term4_lane3;
  wire [7:0] term4_lane4;
  wire [7:0] term4_lane5;
  wire [7:0] term4_lane6;
  wire [7:0] term4_lane7;
  wire [7:0] term4_lane8;
  wire [7:0] term4_lane9;
  wire [7:0] term5_lane0;
  wire [7:0] term5_lane1;
  wire [7:0] term5_lane10;
  wire [7:0] term5_lane11;
  wire [7:0] term5_lane12;
  wire [7:0] term5_lane13;
  wire [7:0] term5_lane14;
  wire [7:0] term5_lane15;
  wire [7:0] term5_lane2;
  wire [7:0] term5_lane3;
  wire [7:0] term5_lane4;
  wire [7:0] term5_lane5;
  wire [7:0] term5_lane6;
  wire [7:0] term5_lane7;
  wire [7:0] term5_lane8;
  wire [7:0] term5_lane9;
  wire [7:0] term6_lane0;
  wire [7:0] term6_lane1;
  wire [7:0] term6_lane10;
  wire [7:0] term6_lane11;
  wire [7:0] term6_lane12;
  wire [7:0] term6_lane13;
  wire [7:0] term6_lane14;
  wire [7:0] term6_lane15;
  wire [7:0] term6_lane2;
  wire [7:0] term6_lane3;
  wire [7:0] term6_lane4;
  wire [7:0] term6_lane5;
  wire [7:0] term6_lane6;
  wire [7:0] term6_lane7;
  wire [7:0] term6_lane8;
  wire [7:0] term6_lane9;
  wire [7:0] term7_lane0;
  wire [7:0] term7_lane1;
  wire [7:0] term7_lane10;
  wire [7:0] term7_lane11;
  wire [7:0] term7_lane12;
  wire [7:0] term7_lane13;
  wire [7:0] term7_lane14;
  wire [7:0] term7_lane15;
  wire [7:0] term7_lane2;
  wire [7:0] term7_lane3;
  wire [7:0] term7_lane4;
  wire [7:0] term7_lane5;
  wire [7:0] term7_lane6;
  wire [7:0] term7_lane7;
  wire [7:0] term7_lane8;
  wire [7:0] term7_lane9;
  input [1023:0] terms;
  wire [1023:0] terms;
  wire [127:0] \terms[0] ;
  wire [7:0] \terms[0][0] ;
  wire [7:0] \terms[0][10] ;
  wire [7:0] \terms[0][11] ;
  wire [7:0] \terms[0][12] ;
  wire [7:0] \terms[0][13] ;
  wire [7:0] \terms[0][14] ;
  wire [7:0] \terms[0][15] ;
  wire [7:0] \terms[0][1] ;
  wire [7:0] \terms[0][2] ;
  wire [7:0] \terms[0][3] ;
  wire [7:0] \terms[0][4] ;
  wire [7:0] \terms[0][5] ;
  wire [7:0] \terms[0][6] ;
  wire [7:0] \terms[0][7] ;
  wire [7:0] \terms[0][8] ;
  wire [7:0] \terms[0][9] ;
  wire [127:0] \terms[1] ;
  wire [7:0] \terms[1][0] ;
  wire [7:0] \terms[1][10] ;
  wire [7:0] \terms[1][11] ;
  wire [7:0] \terms[1][12] ;
  wire [7:0] \terms[1][13] ;
  wire [7:0] \terms[1][14] ;
  wire [7:0] \terms[1][15] ;
  wire [7:0] \terms[1][1] ;
  wire [7:0] \terms[1][2] ;
  wire [7:0] \terms[1][3] ;
  wire [7:0] \terms[1][4] ;
  wire [7:0] \terms[1][5] ;
  wire [7:0] \terms[1][6] ;
  wire [7:0] \terms[1][7] ;
  wire [7:0] \terms[1][8] ;
  wire [7:0] \terms[1][9] ;
  wire [127:0] \terms[2] ;
  wire [7:0] \terms[2][0] ;
  wire [7:0] \terms[2][10] ;
  wire [7:0] \terms[2][11] ;
  wire [7:0] \terms[2][12] ;
  wire [7:0] \terms[2][13] ;
  wire [7:0] \terms[2][14] ;
  wire [7:0] \terms[2][15] ;
  wire [7:0] \terms[2][1] ;
  wire [7:0] \terms[2][2] ;
  wire [7:0] \terms[2][3] ;
  wire [7:0] \terms[2][4] ;
  wire [7:0] \terms[2][5] ;
  wire [7:0] \terms[2][6] ;
  wire [7:0] \terms[2][7] ;
  wire [7:0] \terms[2][8] ;
  wire [7:0] \terms[2][9] ;
  wire [127:0] \terms[3] ;
  wire [7:0] \terms[3][0] ;
  wire [7:0] \terms[3][10] ;
  wire [7:0] \terms[3][11] ;
  wire [7:0] \terms[3][12] ;
  wire [7:0] \terms[3][13] ;
  wire [7:0] \terms[3][14] ;
  wire [7:0] \terms[3][15] ;
  wire [7:0] \terms[3][1] ;
  wire [7:0] \terms[3][2] ;
  wire [7:0] \terms[3][3] ;
  wire [7:0] \terms[3][4] ;
  wire [7:0] \terms[3][5] ;
  wire [7:0] \terms[3][6] ;
  wire [7:0] \terms[3][7] ;
  wire [7:0] \terms[3][8] ;
  wire [7:0] \terms[3][9] ;
  wire [127:0] \terms[4] ;
  wire [7:0] \terms[4][0] ;
  wire [7:0] \terms[4][10] ;
  wire [7:0] \terms[4][11] ;
  wire [7:0] \terms[4][12] ;
  wire [7:0] \terms[4][13] ;
  wire [7:0] \terms[4][14] ;
  wire [7:0] \terms[4][15] ;
  wire [7:0] \terms[4][1] ;
  wire [7:0] \terms[4][2] ;
  wire [7:0] \terms[4][3] ;
  wire [7:0] \terms[4][4] ;
  wire [7:0] \terms[4][5] ;
  wire [7:0] \terms[4][6] ;
  wire [7:0] \terms[4][7] ;
  wire [7:0] \terms[4][8] ;
  wire [7:0] \terms[4][9] ;
  wire [127:0] \terms[5] ;
  wire [7:0] \terms[5][0] ;
  wire [7:0] \terms[5][10] ;
  wire [7:0] \terms[5][11] ;
  wire [7:0] \terms[5][12] ;
  wire [7:0] \terms[5][13] ;
  wire [7:0] \terms[5][14] ;
  wire [7:0] \terms[5][15] ;
  wire [7:0] \terms[5][1] ;
  wire [7:0] \terms[5][2] ;
  wire [7:0] \terms[5][3] ;
  wire [7:0] \terms[5][4] ;
  wire [7:0] \terms[5][5] ;
  wire [7:0] \terms[5][6] ;
  wire [7:0] \terms[5][7] ;
  wire [7:0] \terms[5][8] ;
  wire [7:0] \terms[5][9] ;
  wire [127:0] \terms[6] ;
  wire [7:0] \terms[6][0] ;
  wire [7:0] \terms[6][10] ;
  wire [7:0] \terms[6][11] ;
  wire [7:0] \terms[6][12] ;
  wire [7:0] \terms[6][13] ;
  wire [7:0] \terms[6][14] ;
  wire [7:0] \terms[6][15] ;
  wire [7:0] \terms[6][1] ;
  wire [7:0] \terms[6][2] ;
  wire [7:0] \terms[6][3] ;
  wire [7:0] \terms[6][4] ;
  wire [7:0] \terms[6][5] ;
  wire [7:0] \terms[6][6] ;
  wire [7:0] \terms[6][7] ;
  wire [7:0] \terms[6][8] ;
  wire [7:0] \terms[6][9] ;
  wire [127:0] \terms[7] ;
  wire [7:0] \terms[7][0] ;
  wire [7:0] \terms[7][10] ;
  wire [7:0] \terms[7][11] ;
  wire [7:0] \terms[7][12] ;
  wire [7:0] \terms[7][13] ;
  wire [7:0] \terms[7][14] ;
  wire [7:0] \terms[7][15] ;
  wire [7:0] \terms[7][1] ;
  wire [7:0] \terms[7][2] ;
  wire [7:0] \terms[7][3] ;
  wire [7:0] \terms[7][4] ;
  wire [7:0] \terms[7][5] ;
  wire [7:0] \terms[7][6] ;
  wire [7:0] \terms[7][7] ;
  wire [7:0] \terms[7][8] ;
  wire [7:0] \terms[7][9] ;
  assign \$1  = terms[7:0] + terms[135:128];
  assign \$2  = terms[263:256] + terms[391:384];
  assign \$3  = terms[519:512] + terms[647:640];
  assign \$4  = terms[775:768] + terms[903:896];
  assign \$5  = sum1_0_lane0 + sum1_1_lane0;
  assign \$6  = sum1_2_lane0 + sum1_3_lane0;
  assign \$7  = sum2_0_lane0 + sum2_1_lane0;
  assign \$8  = terms[15:8] + terms[143:136];
  assign \$9  = terms[271:264] + terms[399:392];
  assign \$10  = terms[527:520] + terms[655:648];
  assign \$11  = terms[783:776] + terms[911:904];
  assign \$12  = sum1_0_lane1 + sum1_1_lane1;
  assign \$13  = sum1_2_lane1 + sum1_3_lane1;
  assign \$14  = sum2_0_lane1 + sum2_1_lane1;
  assign \$15  = terms[23:16] + terms[151:144];
  assign \$16  = terms[279:272] + terms[407:400];
  assign \$17  = terms[535:528] + terms[663:656];
  assign \$18  = terms[791:784] + terms[919:912];
  assign \$19  = sum1_0_lane2 + sum1_1_lane2;
  assign \$20  = sum1_2_lane2 + sum1_3_lane2;
  assign \$21  = sum2_0_lane2 + sum2_1_lane2;
  assign \$22  = terms[31:24] + terms[159:152];
  assign \$23  = terms[287:280] + terms[415:408];
  assign \$24  = terms[543:536] + terms[671:664];
  assign \$25  = terms[799:792] + terms[927:920];
  assign \$26  = sum1_0_lane3 + sum1_1_lane3;
  assign \$27  = sum1_2_lane3 + sum1_3_lane3;
  assign \$28  = sum2_0_lane3 + sum2_1_lane3;
  assign \$29  = terms[39:32] + terms[167:160];
  assign \$30  = terms[295:288] + terms[423:416];
  assign \$31  = terms[551:544] + terms[679:672];
  assign \$32  = terms[807:800] + terms[935:928];
  assign \$33  = sum1_0_lane4 + sum1_1_lane4;
  assign \$34  = sum1_2_lane4 + sum1_3_lane4;
  assign \$35  = sum2_0_lane4 + sum2_1_lane4;
  assign \$36  = terms[47:40] + terms[175:168];
  assign \$37  = terms[303:296] + terms[431:424];
  assign \$38  = terms[559:552] + terms[687:680];
  assign \$39  = terms[815:808] + terms[943:936];
  assign \$40  = sum1_0_lane5 + sum1_1_lane5;
  assign \$41  = sum1_2_lane5 + sum1_3_lane5;
  assign \$42  = sum2_0_lane5 + sum2_1_lane5;
  assign \$43  = terms[55:48] + terms[183:176];
  assign \$44  = terms[311:304] + terms[439:432];
  assign \$45  = terms[567:560] + terms[695:688];
  assign \$46  = terms[823:816] + terms[951:944];
  assign \$47  = sum1_0_lane6 + sum1_1_lane6;
  assign \$48  = sum1_2_lane6 + sum1_3_lane6;
  assign \$49  = sum2_0_lane6 + sum2_1_lane6;
  assign \$50  = terms[63:56] + terms[191:184];
  assign \$51  = terms[319:312] + terms[447:440];
  assign \$52  = terms[575:568] + terms[703:696];
  assign \$53  = terms[831:824] + terms[959:952];
  assign \$54  = sum1_0_lane7 + sum1_1_lane7;
  assign \$55  = sum1_2_lane7 + sum1_3_lane7;
  assign \$56  = sum2_0_lane7 + sum2_1_lane7;
  assign \$57  = terms[71:64] + terms[199:192];
  assign \$58  = terms[327:320] + terms[455:448];
  assign \$59  = terms[583:576] + terms[711:704];
  assign \$60  = terms[839:832] + terms[967:960];
  assign \$61  = sum1_0_lane8 + sum1_1_lane8;
  assign \$62  = sum1_2_lane8 + sum1_3_lane8;
  assign \$63  = sum2_0_lane8 + sum2_1_lane8;
  assign \$64  = terms[79:72] + terms[207:200];
  assign \$65  = terms[335:328] + terms[463:456];
  assign \$66  = terms[591:584] + terms[719:712];
  assign \$67  = terms[847:840] + terms[975:968];
  assign \$68  = sum1_0_lane9 + sum1_1_lane9;
  assign \$69  = sum1_2_lane9 + sum1_3_lane9;
  assign \$70  = sum2_0_lane9 + sum2_1_lane9;
  assign \$71  = terms[87:80] + terms[215:208];
  assign \$72  = terms[343:336] + terms[471:464];
  assign \$73  = terms[599:592] + terms[727:720];
  assign \$74  = terms[855:848] + terms[983:976];
  assign \$75  = sum1_0_lane10 + sum1_1_lane10;
  assign \$76  = sum1_2_lane10 + sum1_3_lane10;
  assign \$77  = sum2_0_lane10 + sum2_1_lane10;
  assign \$78  = terms[95:88] + terms[223:216];
  assign \$79  = terms[351:344] + terms[479:472];
  assign \$80  = terms[607:600] + terms[735:728];
  assign \$81  = terms[863:856] + terms[991:984];
  assign \$82  = sum1_0_lane11 + sum1_1_lane11;
  assign \$83  = sum1_2_lane11 + sum1_3_lane11;
  assign \$84  = sum2_0_lane11 + sum2_1_lane11;
  assign \$85  = terms[103:96] + terms[231:224];
  assign \$86  = terms[359:352] + terms[487:480];
  assign \$87  = terms[615:608] + terms[743:736];
  assign \$88  = terms[871:864] + terms[999:992];
  assign \$89  = sum1_0_lane12 + sum1_1_lane12;
  assign \$90  = sum1_2_lane12 + sum1_3_lane12;
  assign \$91  = sum2_0_lane12 + sum2_1_lane12;
  assign \$92  = terms[111:104] + terms[239:232];
  assign \$93  = terms[367:360] + terms[495:488];
  assign \$94  = terms[623:616] + terms[751:744];
  assign \$95  = terms[879:872] + terms[1007:1000];
  assign \$96  = sum1_0_lane13 + sum1_1_lane13;
  assign \$97  = sum1_2_lane13 + sum1_3_lane13;
  assign \$98  = sum2_0_lane13 + sum2_1_lane13;
  assign \$99  = terms[119:112] + terms[247:240];
  assign \$100  = terms[375:368] + terms[503:496];
  assign \$101  = terms[631:624] + terms[759:752];
  assign \$102  = terms[887:880] + terms[1015:1008];
  assign \$103  = sum1_0_lane14 + sum1_1_lane14;
  assign \$104  = sum1_2_lane14 + sum1_3_lane14;
  assign \$105  = sum2_0_lane14 + sum2_1_lane14;
  assign \$106  = terms[127:120] + terms[255:248];
  assign \$107  = terms[383:376] + terms[511:504];
  assign \$108  = terms[639:632] + terms[767:760];
  assign \$109  = terms[895:888] + terms[1023:1016];
  assign \$110  = sum1_0_lane15 + sum1_1_lane15;
  assign \$111  = sum1_2_lane15 + sum1_3_lane15;
  assign \$112  = sum2_0_lane15 + sum2_1_lane15;
  always @(posedge clk)
    sum1_0_lane0 <= \$113 ;
  always @(posedge clk)
    sum1_1_lane0 <= \$114 ;
  always @(posedge clk)
    sum1_2_lane0 <= \$115 ;
  always @(posedge clk)
    sum1_3_lane0 <= \$116 ;
  always @(posedge clk)
    sum2_0_lane0 <= \$117 ;
  always @(posedge clk)
    sum2_1_lane0 <= \$118 ;
  always @(posedge clk)
    sum3_0_lane0 <= \$119 ;
  always @(posedge clk)
    sum1_0_lane1 <= \$120 ;
  always @(posedge clk)
    sum1_1_lane1 <= \$121 ;
  always @(posedge clk)
    sum1_2_lane1 <= \$122 ;
  always @(posedge clk)
    sum1_3_lane1 <= \$123 ;
  always @(posedge clk)
    sum2_0_lane1 <= \$124 ;
  always @(posedge clk)
    sum2_1_lane1 <= \$125 ;
  always @(posedge clk)
    sum3_0_lane1 <= \$126 ;
  always @(posedge clk)
    sum1_0_lane2 <= \$127 ;
  always @(posedge clk)
    sum1_1_lane2 <= \$128 ;
  always @(posedge clk)
    sum1_2_lane2 <= \$129 ;
  always @(posedge clk)
    sum1_3_lane2 <= \$130 ;
  always @(posedge clk)
    sum2_0_lane2 <= \$131 ;
  always @(posedge clk)
    sum2_1_lane2 <= \$132 ;
  always @(posedge clk)
    sum3_0_lane2 <= \$133 ;
  always @(posedge clk)
    sum1_0_lane3 <= \$134 ;
  always @(posedge clk)
    sum1_1_lane3 <= \$135 ;
  always @(posedge clk)
    sum1_2_lane3 <= \$136 ;
  always @(posedge clk)
    sum1_3_lane3 <= \$137 ;
  always @(posedge clk)
    sum2_0_lane3 <= \$138 ;
  always @(posedge clk)
    sum2_1_lane3 <= \$139 ;
  always @(posedge clk)
    sum3_0_lane3 <= \$140 ;
  always @(posedge clk)
    sum1_0_lane4 <= \$141 ;
  always @(posedge clk)
    sum1_1_lane4 <= \$142 ;
  always @(posedge clk)
    sum1_2_lane4 <= \$143 ;
  always @(posedge clk)
    sum1_3_lane4 <= \$144 ;
  always @(posedge clk)
    sum2_0_lane4 <= \$145 ;
  always @(posedge clk)
    sum2_1_lane4 <= \$146 ;
  always @(posedge clk)
    sum3_0_lane4 <= \$147 ;
  always @(posedge clk)
    sum1_0_lane5 <= \$148 ;
  always @(posedge clk)
    sum1_1_lane5 <= \$149 ;
  always @(posedge clk)
    sum1_2_lane5 <= \$150 ;
  always @(posedge clk)
    sum1_3_lane5 <= \$151 ;
  always @(posedge clk)
    sum2_0_lane5 <= \$152 ;
  always @(posedge clk)
    sum2_1_lane5 <= \$153 ;
  always @(posedge clk)
    sum3_0_lane5 <= \$154 ;
  always @(posedge clk)
    sum1_0_lane6 <= \$155 ;
  always @(posedge clk)
    sum1_1_lane6 <= \$156 ;
  always @(posedge clk)
    sum1_2_lane6 <= \$157 ;
  always @(posedge clk)
    sum1_3_lane6 <= \$158 ;
  always @(posedge clk)
    sum2_0_lane6 <= \$159 ;
  always @(posedge clk)
    sum2_1_lane6 <= \$160 ;
  always @(posedge clk)
    sum3_0_lane6 <= \$161 ;
  always @(posedge clk)
    sum1_0_lane7 <= \$162 ;
  always @(posedge clk)
    sum1_1_lane7 <= \$163 ;
  always @(posedge clk)
    sum1_2_lane7 <= \$164 ;
  always @(posedge clk)
    sum1_3_lane7 <= \$165 ;
  always @(posedge clk)
    sum2_0_lane7 <= \$166 ;
  always @(posedge clk)
    sum2_1_lane7 <= \$167 ;
  always @(posedge clk)
    sum3_0_lane7 <= \$168 ;
  always @(posedge clk)
    sum1_0_lane8 <= \$169 ;
  always @(posedge clk)
    sum1_1_lane8 <= \$170 ;
  always @(posedge clk)
    sum1_2_lane8 <= \$171 ;
  always @(posedge clk)
    sum1_3_lane8 <= \$172 ;
  always @(posedge clk)
    sum2_0_lane8 <= \$173 ;
  always @(posedge clk)
    sum2_1_lane8 <= \$174 ;
  always @(posedge clk)
    sum3_0_lane8 <= \$175 ;
  always @(posedge clk)
    sum1_0_lane9 <= \$176 ;
  always @(posedge clk)
    sum1_1_lane9 <= \$177 ;
  always @(posedge clk)
    sum1_2_lane9 <= \$178 ;
  always @(posedge clk)
    sum1_3_lane9 <= \$179 ;
  always @(posedge clk)
    sum2_0_lane9 <= \$180 ;
  always @(posedge clk)
    sum2_1_lane9 <= \$181 ;
  always @(posedge clk)
    sum3_0_lane9 <= \$182 ;
  always @(posedge clk)
    sum1_0_lane10 <= \$183 ;
  always @(posedge clk)
    sum1_1_lane10 <= \$184 ;
  always @(posedge clk)
    sum1_2_lane10 <= \$185 ;
  always @(posedge clk)
    sum1_3_lane10 <= \$186 ;
  always @(posedge clk)
    sum2_0_lane10 <= \$187 ;
  always @(posedge clk)
    sum2_1_lane10 <= \$188 ;
  always @(posedge clk)
    sum3_0_lane10 <= \$189 ;
  always @(posedge clk)
    sum1_0_lane11 <= \$190 ;
  always @(posedge clk)
    sum1_1_lane11 <= \$191 ;
  always @(posedge clk)
    sum1_2_lane11 <= \$192 ;
  always @(posedge clk)
    sum1_3_lane11 <= \$193 ;
  always @(posedge clk)
    sum2_0_lane11 <= \$194 ;
  always @(posedge clk)
    sum2_1_lane11 <= \$195 ;
  always @(posedge clk)
    sum3_0_lane11 <= \$196 ;
  always @(posedge clk)
    sum1_0_lane12 <= \$197 ;
  always @(posedge clk)
    sum1_1_lane12 <= \$198 ;
  always @(posedge clk)
    sum1_2_lane12 <= \$199 ;
  always @(posedge clk)
    sum1_3_lane12 <= \$200 ;
  always @(posedge clk)
    sum2_0_lane12 <= \$201 ;
  always @(posedge clk)
    sum2_1_lane12 <= \$202 ;
  always @(posedge clk)
    sum3_0_lane12 <= \$203 ;
  always @(posedge clk)
    sum1_0_lane13 <= \$204 ;
  always @(posedge clk)
    sum1_1_lane13 <= \$205 ;
  always @(posedge clk)
    sum1_2_lane13 <= \$206 ;
  always @(posedge clk)
    sum1_3_lane13 <= \$207 ;
  always @(posedge clk)
    sum2_0_lane13 <= \$208 ;
  always @(posedge clk)
    sum2_1_lane13 <= \$209 ;
  always @(posedge clk)
    sum3_0_lane13 <= \$210 ;
  always @(posedge clk)
    sum1_0_lane14 <= \$211 ;
  always @(posedge clk)
    sum1_1_lane14 <= \$212 ;
  always @(posedge clk)
    sum1_2_lane14 <= \$213 ;
  always @(posedge clk)
    sum1_3_lane14 <= \$214 ;
  always @(posedge clk)
    sum2_0_lane14 <= \$215 ;
  always @(posedge clk)
    sum2_1_lane14 <= \$216 ;
  always @(posedge clk)
    sum3_0_lane14 <= \$217 ;
  always @(posedge clk)
    sum1_0_lane15 <= \$218 ;
  always @(posedge clk)
    sum1_1_lane15 <= \$219 ;
  always @(posedge clk)
    sum1_2_lane15 <= \$220 ;
  always @(posedge clk)
    sum1_3_lane15 <= \$221 ;
  always @(posedge clk)
    sum2_0_lane15 <= \$222 ;
  always @(posedge clk)
    sum2_1_lane15 <= \$223 ;
  always @(posedge clk)
    sum3_0_lane15 <= \$224 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$113  = sum1_0_lane0;
    if (enable) begin
      \$113  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$114  = sum1_1_lane0;
    if (enable) begin
      \$114  = \$2 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$115  = sum1_2_lane0;
    if (enable) begin
      \$115  = \$3 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$116  = sum1_3_lane0;
    if (enable) begin
      \$116  = \$4 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$117  = sum2_0_lane0;
    if (enable) begin
      \$117  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$118  = sum2_1_lane0;
    if (enable) begin
      \$118  = \$6 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$119  = sum3_0_lane0;
    if (enable) begin
      \$119  = \$7 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$120  = sum1_0_lane1;
    if (enable) begin
      \$120  = \$8 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$121  = sum1_1_lane1;
    if (enable) begin
      \$121  = \$9 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$122  = sum1_2_lane1;
    if (enable) begin
      \$122  = \$10 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$123  = sum1_3_lane1;
    if (enable) begin
      \$123  = \$11 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$124  = sum2_0_lane1;
    if (enable) begin
      \$124  = \$12 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$125  = sum2_1_lane1;
    if (enable) begin
      \$125  = \$13 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$126  = sum3_0_lane1;
    if (enable) begin
      \$126  = \$14 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$127  = sum1_0_lane2;
    if (enable) begin
      \$127  = \$15 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$128  = sum1_1_lane2;
    if (enable) begin
      \$128  = \$16 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$129  = sum1_2_lane2;
    if (enable) begin
      \$129  = \$17 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$130  = sum1_3_lane2;
    if (enable) begin
      \$130  = \$18 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$131  = sum2_0_lane2;
    if (enable) begin
      \$131  = \$19 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$132  = sum2_1_lane2;
    if (enable) begin
      \$132  = \$20 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$133  = sum3_0_lane2;
    if (enable) begin
      \$133  = \$21 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$134  = sum1_0_lane3;
    if (enable) begin
      \$134  = \$22 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$135  = sum1_1_lane3;
    if (enable) begin
      \$135  = \$23 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$136  = sum1_2_lane3;
    if (enable) begin
      \$136  = \$24 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$137  = sum1_3_lane3;
    if (enable) begin
      \$137  = \$25 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$138  = sum2_0_lane3;
    if (enable) begin
      \$138  = \$26 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$139  = sum2_1_lane3;
    if (enable) begin
      \$139  = \$27 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$140  = sum3_0_lane3;
    if (enable) begin
      \$140  = \$28 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$141  = sum1_0_lane4;
    if (enable) begin
      \$141  = \$29 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$142  = sum1_1_lane4;
    if (enable) begin
      \$142  = \$30 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$143  = sum1_2_lane4;
    if (enable) begin
      \$143  = \$31 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$144  = sum1_3_lane4;
    if (enable) begin
      \$144  = \$32 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$145  = sum2_0_lane4;
    if (enable) begin
      \$145  = \$33 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$146  = sum2_1_lane4;
    if (enable) begin
      \$146  = \$34 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$147  = sum3_0_lane4;
    if (enable) begin
      \$147  = \$35 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$148  = sum1_0_lane5;
    if (enable) begin
      \$148  = \$36 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$149  = sum1_1_lane5;
    if (enable) begin
      \$149  = \$37 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$150  = sum1_2_lane5;
    if (enable) begin
      \$150  = \$38 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$151  = sum1_3_lane5;
    if (enable) begin
      \$151  = \$39 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$152  = sum2_0_lane5;
    if (enable) begin
      \$152  = \$40 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$153  = sum2_1_lane5;
    if (enable) begin
      \$153  = \$41 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$154  = sum3_0_lane5;
    if (enable) begin
      \$154  = \$42 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$155  = sum1_0_lane6;
    if (enable) begin
      \$155  = \$43 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$156  = sum1_1_lane6;
    if (enable) begin
      \$156  = \$44 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$157  = sum1_2_lane6;
    if (enable) begin
      \$157  = \$45 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$158  = sum1_3_lane6;
    if (enable) begin
      \$158  = \$46 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$159  = sum2_0_lane6;
    if (enable) begin
      \$159  = \$47 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$160  = sum2_1_lane6;
    if (enable) begin
      \$160  = \$48 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$161  = sum3_0_lane6;
    if (enable) begin
      \$161  = \$49 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$162  = sum1_0_lane7;
    if (enable) begin
      \$162  = \$50 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$163  = sum1_1_lane7;
    if (enable) begin
      \$163  = \$51 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$164  = sum1_2_lane7;
    if (enable) begin
      \$164  = \$52 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$165  = sum1_3_lane7;
    if (enable) begin
      \$165  = \$53 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$166  = sum2_0_lane7;
    if (enable) begin
      \$166  = \$54 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$167  = sum2_1_lane7;
    if (enable) begin
      \$167  = \$55 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$168  = sum3_0_lane7;
    if (enable) begin
      \$168  = \$56 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$169  = sum1_0_lane8;
    if (enable) begin
      \$169  = \$57 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$170  = sum1_1_lane8;
    if (enable) begin
      \$170  = \$58 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$171  = sum1_2_lane8;
    if (enable) begin
      \$171  = \$59 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$172  = sum1_3_lane8;
    if (enable) begin
      \$172  = \$60 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$173  = sum2_0_lane8;
    if (enable) begin
      \$173  = \$61 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$174  = sum2_1_lane8;
    if (enable) begin
      \$174  = \$62 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$175  = sum3_0_lane8;
    if (enable) begin
      \$175  = \$63 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$176  = sum1_0_lane9;
    if (enable) begin
      \$176  = \$64 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$177  = sum1_1_lane9;
    if (enable) begin
      \$177  = \$65 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$178  = sum1_2_lane9;
    if (enable) begin
      \$178  = \$66 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$179  = sum1_3_lane9;
    if (enable) begin
      \$179  = \$67 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$180  = sum2_0_lane9;
    if (enable) begin
      \$180  = \$68 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$181  = sum2_1_lane9;
    if (enable) begin
      \$181  = \$69 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$182  = sum3_0_lane9;
    if (enable) begin
      \$182  = \$70 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$183  = sum1_0_lane10;
    if (enable) begin
      \$183  = \$71 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$184  = sum1_1_lane10;
    if (enable) begin
      \$184  = \$72 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$185  = sum1_2_lane10;
    if (enable) begin
      \$185  = \$73 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$186  = sum1_3_lane10;
    if (enable) begin
      \$186  = \$74 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$187  = sum2_0_lane10;
    if (enable) begin
      \$187  = \$75 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$188  = sum2_1_lane10;
    if (enable) begin
      \$188  = \$76 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$189  = sum3_0_lane10;
    if (enable) begin
      \$189  = \$77 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$190  = sum1_0_lane11;
    if (enable) begin
      \$190  = \$78 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$191  = sum1_1_lane11;
    if (enable) begin
      \$191  = \$79 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$192  = sum1_2_lane11;
    if (enable) begin
      \$192  = \$80 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$193  = sum1_3_lane11;
    if (enable) begin
      \$193  = \$81 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$194  = sum2_0_lane11;
    if (enable) begin
      \$194  = \$82 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$195  = sum2_1_lane11;
    if (enable) begin
      \$195  = \$83 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$196  = sum3_0_lane11;
    if (enable) begin
      \$196  = \$84 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$197  = sum1_0_lane12;
    if (enable) begin
      \$197  = \$85 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$198  = sum1_1_lane12;
    if (enable) begin
      \$198  = \$86 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$199  = sum1_2_lane12;
    if (enable) begin
      \$199  = \$87 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$200  = sum1_3_lane12;
    if (enable) begin
      \$200  = \$88 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$201  = sum2_0_lane12;
    if (enable) begin
      \$201  = \$89 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$202  = sum2_1_lane12;
    if (enable) begin
      \$202  = \$90 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$203  = sum3_0_lane12;
    if (enable) begin
      \$203  = \$91 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$204  = sum1_0_lane13;
    if (enable) begin
      \$204  = \$92 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$205  = sum1_1_lane13;
    if (enable) begin
      \$205  = \$93 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$206  = sum1_2_lane13;
    if (enable) begin
      \$206  = \$94 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$207  = sum1_3_lane13;
    if (enable) begin
      \$207  = \$95 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$208  = sum2_0_lane13;
    if (enable) begin
      \$208  = \$96 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$209  = sum2_1_lane13;
    if (enable) begin
      \$209  = \$97 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$210  = sum3_0_lane13;
    if (enable) begin
      \$210  = \$98 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$211  = sum1_0_lane14;
    if (enable) begin
      \$211  = \$99 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$212  = sum1_1_lane14;
    if (enable) begin
      \$212  = \$100 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$213  = sum1_2_lane14;
    if (enable) begin
      \$213  = \$101 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$214  = sum1_3_lane14;
    if (enable) begin
      \$214  = \$102 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$215  = sum2_0_lane14;
    if (enable) begin
      \$215  = \$103 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$216  = sum2_1_lane14;
    if (enable) begin
      \$216  = \$104 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$217  = sum3_0_lane14;
    if (enable) begin
      \$217  = \$105 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$218  = sum1_0_lane15;
    if (enable) begin
      \$218  = \$106 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$219  = sum1_1_lane15;
    if (enable) begin
      \$219  = \$107 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$220  = sum1_2_lane15;
    if (enable) begin
      \$220  = \$108 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$221  = sum1_3_lane15;
    if (enable) begin
      \$221  = \$109 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$222  = sum2_0_lane15;
    if (enable) begin
      \$222  = \$110 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$223  = sum2_1_lane15;
    if (enable) begin
      \$223  = \$111 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$224  = sum3_0_lane15;
    if (enable) begin
      \$224  = \$112 ;
    end
  end
  assign term0_lane0 = terms[7:0];
  assign term1_lane0 = terms[135:128];
  assign term2_lane0 = terms[263:256];
  assign term3_lane0 = terms[391:384];
  assign term4_lane0 = terms[519:512];
  assign term5_lane0 = terms[647:640];
  assign term6_lane0 = terms[775:768];
  assign term7_lane0 = terms[903:896];
  assign term0_lane1 = terms[15:8];
  assign term1_lane1 = terms[143:136];
  assign term2_lane1 = terms[271:264];
  assign term3_lane1 = terms[399:392];
  assign term4_lane1 = terms[527:520];
  assign term5_lane1 = terms[655:648];
  assign term6_lane1 = terms[783:776];
  assign term7_lane1 = terms[911:904];
  assign term0_lane2 = terms[23:16];
  assign term1_lane2 = terms[151:144];
  assign term2_lane2 = terms[279:272];
  assign term3_lane2 = terms[407:400];
  assign term4_lane2 = terms[535:528];
  assign term5_lane2 = terms[663:656];
  assign term6_lane2 = terms[791:784];
  assign term7_lane2 = terms[919:912];
  assign term0_lane3 = terms[31:24];
  assign term1_lane3 = terms[159:152];
  assign term2_lane3 = terms[287:280];
  assign term3_lane3 = terms[415:408];
  assign term4_lane3 = terms[543:536];
  assign term5_lane3 = terms[671:664];
  assign term6_lane3 = terms[799:792];
  assign term7_lane3 = terms[927:920];
  assign term0_lane4 = terms[39:32];
  assign term1_lane4 = terms[167:160];
  assign term2_lane4 = terms[295:288];
  assign term3_lane4 = terms[423:416];
  assign term4_lane4 = terms[551:544];
  assign term5_lane4 = terms[679:672];
  assign term6_lane4 = terms[807:800];
  assign term7_lane4 = terms[935:928];
  assign term0_lane5 = terms[47:40];
  assign term1_lane5 = terms[175:168];
  assign term2_lane5 = terms[303:296];
  assign term3_lane5 = terms[431:424];
  assign term4_lane5 = terms[559:552];
  assign term5_lane5 = terms[687:680];
  assign term6_lane5 = terms[815:808];
  assign term7_lane5 = terms[943:936];
  assign term0_lane6 = terms[55:48];
  assign term1_lane6 = terms[183:176];
  assign term2_lane6 = terms[311:304];
  assign term3_lane6 = terms[439:432];
  assign term4_lane6 = terms[567:560];
  assign term5_lane6 = terms[695:688];
  assign term6_lane6 = terms[823:816];
  assign term7_lane6 = terms[951:944];
  assign term0_lane7 = terms[63:56];
  assign term1_lane7 = terms[191:184];
  assign term2_lane7 = terms[319:312];
  assign term3_lane7 = terms[447:440];
  assign term4_lane7 = terms[575:568];
  assign term5_lane7 = terms[703:696];
  assign term6_lane7 = terms[831:824];
  assign term7_lane7 = terms[959:952];
  assign term0_lane8 = terms[71:64];
  assign term1_lane8 = terms[199:192];
  assign term2_lane8 = terms[327:320];
  assign term3_lane8 = terms[455:448];
  assign term4_lane8 = terms[583:576];
  assign term5_lane8 = terms[711:704];
  assign term6_lane8 = terms[839:832];
  assign term7_lane8 = terms[967:960];
  assign term0_lane9 = terms[79:72];
  assign term1_lane9 = terms[207:200];
  assign term2_lane9 = terms[335:328];
  assign term3_lane9 = terms[463:456];
  assign term4_lane9 = terms[591:584];
  assign term5_lane9 = terms[719:712];
  assign term6_lane9 = terms[847:840];
  assign term7_lane9 = terms[975:968];
  assign term0_lane10 = terms[87:80];
  assign term1_lane10 = terms[215:208];
  assign term2_lane10 = terms[343:336];
  assign term3_lane10 = terms[471:464];
  assign term4_lane10 = terms[599:592];
  assign term5_lane10 = terms[727:720];
  assign term6_lane10 = terms[855:848];
  assign term7_lane10 = terms[983:976];
  assign term0_lane11 = terms[95:88];
  assign term1_lane11 = terms[223:216];
  assign term2_lane11 = terms[351:344];
  assign term3_lane11 = terms[479:472];
  assign term4_lane11 = terms[607:600];
  assign term5_lane11 = terms[735:728];
  assign term6_lane11 = terms[863:856];
  assign term7_lane11 = terms[991:984];
  assign term0_lane12 = terms[103:96];
  assign term1_lane12 = terms[231:224];
  assign term2_lane12 = terms[359:352];
  assign term3_lane12 = terms[487:480];
  assign term4_lane12 = terms[615:608];
  assign term5_lane12 = terms[743:736];
  assign term6_lane12 = terms[871:864];
  assign term7_lane12 = terms[999:992];
  assign term0_lane13 = terms[111:104];
  assign term1_lane13 = terms[239:232];
  assign term2_lane13 = terms[367:360];
  assign term3_lane13 = terms[495:488];
  assign term4_lane13 = terms[623:616];
  assign term5_lane13 = terms[751:744];
  assign term6_lane13 = terms[879:872];
  assign term7_lane13 = terms[1007:1000];
  assign term0_lane14 = terms[119:112];
  assign term1_lane14 = terms[247:240];
  assign term2_lane14 = terms[375:368];
  assign term3_lane14 = terms[503:496];
  assign term4_lane14 = terms[631:624];
  assign term5_lane14 = terms[759:752];
  assign term6_lane14 = terms[887:880];
  assign term7_lane14 = terms[1015:1008];
  assign term0_lane15 = terms[127:120];
  assign term1_lane15 = terms[255:248];
  assign term2_lane15 = terms[383:376];
  assign term3_lane15 = terms[511:504];
  assign term4_lane15 = terms[639:632];
  assign term5_lane15 = terms[767:760];
  assign term6_lane15 = terms[895:888];
  assign term7_lane15 = terms[1023:1016];
  assign \terms[0]  = terms[127:0];
  assign \terms[0][0]  = terms[7:0];
  assign \terms[0][1]  = terms[15:8];
  assign \terms[0][2]  = terms[23:16];
  assign \terms[0][3]  = terms[31:24];
  assign \terms[0][4]  = terms[39:32];
  assign \terms[0][5]  = terms[47:40];
  assign \terms[0][6]  = terms[55:48];
  assign \terms[0][7]  = terms[63:56];
  assign \terms[0][8]  = terms[71:64];
  assign \terms[0][9]  = terms[79:72];
  assign \terms[0][10]  = terms[87:80];
  assign \terms[0][11]  = terms[95:88];
  assign \terms[0][12]  = terms[103:96];
  assign \terms[0][13]  = terms[111:104];
  assign \terms[0][14]  = terms[119:112];
  assign \terms[0][15]  = terms[127:120];
  assign \terms[1]  = terms[255:128];
  assign \terms[1][0]  = terms[135:128];
  assign \terms[1][1]  = terms[143:136];
  assign \terms[1][2]  = terms[151:144];
  assign \terms[1][3]  = terms[159:152];
  assign \terms[1][4]  = terms[167:160];
  assign \terms[1][5]  = terms[175:168];
  assign \terms[1][6]  = terms[183:176];
  assign \terms[1][7]  = terms[191:184];
  assign \terms[1][8]  = terms[199:192];
  assign \terms[1][9]  = terms[207:200];
  assign \terms[1][10]  = terms[215:208];
  assign \terms[1][11]  = terms[223:216];
  assign \terms[1][12]  = terms[231:224];
  assign \terms[1][13]  = terms[239:232];
  assign \terms[1][14]  = terms[247:240];
  assign \terms[1][15]  = terms[255:248];
  assign \terms[2]  = terms[383:256];
  assign \terms[2][0]  = terms[263:256];
  assign \terms[2][1]  = terms[271:264];
  assign \terms[2][2]  = terms[279:272];
  assign \terms[2][3]  = terms[287:280];
  assign \terms[2][4]  = terms[295:288];
  assign \terms[2][5]  = terms[303:296];
  assign \terms[2][6]  = terms[311:304];
  assign \terms[2][7]  = terms[319:312];
  assign \terms[2][8]  = terms[327:320];
  assign \terms[2][9]  = terms[335:328];
  assign \terms[2][10]  = terms[343:336];
  assign \terms[2][11]  = terms[351:344];
  assign \terms[2][12]  = terms[359:352];
  assign \terms[2][13]  = terms[367:360];
  assign \terms[2][14]  = terms[375:368];
  assign \terms[2][15]  = terms[383:376];
  assign \terms[3]  = terms[511:384];
  assign \terms[3][0]  = terms[391:384];
  assign \terms[3][1]  = terms[399:392];
  assign \terms[3][2]  = terms[407:400];
  assign \terms[3][3]  = terms[415:408];
  assign \terms[3][4]  = terms[423:416];
  assign \terms[3][5]  = terms[431:424];
  assign \terms[3][6]  = terms[439:432];
  assign \terms[3][7]  = terms[447:440];
  assign \terms[3][8]  = terms[455:448];
  assign \terms[3][9]  = terms[463:456];
  assign \terms[3][10]  = terms[471:464];
  assign \terms[3][11]  = terms[479:472];
  assign \terms[3][12]  = terms[487:480];
  assign \terms[3][13]  = terms[495:488];
  assign \terms[3][14]  = terms[503:496];
  assign \terms[3][15]  = terms[511:504];
  assign \terms[4]  = terms[639:512];
  assign \terms[4][0]  = terms[519:512];
  assign \terms[4][1]  = terms[527:520];
  assign \terms[4][2]  = terms[535:528];
  assign \terms[4][3]  = terms[543:536];
  assign \terms[4][4]  = terms[551:544];
  assign \terms[4][5]  = terms[559:552];
  assign \terms[4][6]  = terms[567:560];
  assign \terms[4][7]  = terms[575:568];
  assign \terms[4][8]  = terms[583:576];
  assign \terms[4][9]  = terms[591:584];
  assign \terms[4][10]  = terms[599:592];
  assign \terms[4][11]  = terms[607:600];
  assign \terms[4][12]  = terms[615:608];
  assign \terms[4][13]  = terms[623:616];
  assign \terms[4][14]  = terms[631:624];
  assign \terms[4][15]  = terms[639:632];
  assign \terms[5]  = terms[767:640];
  assign \terms[5][0]  = terms[647:640];
  assign \terms[5][1]  = terms[655:648];
  assign \terms[5][2]  = terms[663:656];
  assign \terms[5][3]  = terms[671:664];
  assign \terms[5][4]  = terms[679:672];
  assign \terms[5][5]  = terms[687:680];
  assign \terms[5][6]  = terms[695:688];
  assign \terms[5][7]  = terms[703:696];
  assign \terms[5][8]  = terms[711:704];
  assign \terms[5][9]  = terms[719:712];
  assign \terms[5][10]  = terms[727:720];
  assign \terms[5][11]  = terms[735:728];
  assign \terms[5][12]  = terms[743:736];
  assign \terms[5][13]  = terms[751:744];
  assign \terms[5][14]  = terms[759:752];
  assign \terms[5][15]  = terms[767:760];
  assign \terms[6]  = terms[895:768];
  assign \terms[6][0]  = terms[775:768];
  assign \terms[6][1]  = terms[783:776];
  assign \terms[6][2]  = terms[791:784];
  assign \terms[6][3]  = terms[799:792];
  assign \terms[6][4]  = terms[807:800];
  assign \terms[6][5]  = terms[815:808];
  assign \terms[6][6]  = terms[823:816];
  assign \terms[6][7]  = terms[831:824];
  assign \terms[6][8]  = terms[839:832];
  assign \terms[6][9]  = terms[847:840];
  assign \terms[6][10]  = terms[855:848];
  assign \terms[6][11]  = terms[863:856];
  assign \terms[6][12]  = terms[871:864];
  assign \terms[6][13]  = terms[879:872];
  assign \terms[6][14]  = terms[887:880];
  assign \terms[6][15]  = terms[895:888];
  assign \terms[7]  = terms[1023:896];
  assign \terms[7][0]  = terms[903:896];
  assign \terms[7][1]  = terms[911:904];
  assign \terms[7][2]  = terms[919:912];
  assign \terms[7][3]  = terms[927:920];
  assign \terms[7][4]  = terms[935:928];
  assign \terms[7][5]  = terms[943:936];
  assign \terms[7][6]  = terms[951:944];
  assign \terms[7][7]  = terms[959:952];
  assign \terms[7][8]  = terms[967:960];
  assign \terms[7][9]  = terms[975:968];
  assign \terms[7][10]  = terms[983:976];
  assign \terms[7][11]  = terms[991:984];
  assign \terms[7][12]  = terms[999:992];
  assign \terms[7][13]  = terms[1007:1000];
  assign \terms[7][14]  = terms[1015:1008];
  assign \terms[7][15]  = terms[1023:1016];
  assign \sums[0]  = sums[10:0];
  assign \sums[1]  = sums[21:11];
  assign \sums[2]  = sums[32:22];
  assign \sums[3]  = sums[43:33];
  assign \sums[4]  = sums[54:44];
  assign \sums[5]  = sums[65:55];
  assign \sums[6]  = sums[76:66];
  assign \sums[7]  = sums[87:77];
  assign \sums[8]  = sums[98:88];
  assign \sums[9]  = sums[109:99];
  assign \sums[10]  = sums[120:110];
  assign \sums[11]  = sums[131:121];
  assign \sums[12]  = sums[142:132];
  assign \sums[13]  = sums[153:143];
  assign \sums[14]  = sums[164:154];
  assign \sums[15]  = sums[175:165];
  assign sums[175:165] = sum3_0_lane15;
  assign sums[164:154] = sum3_0_lane14;
  assign sums[153:143] = sum3_0_lane13;
  assign sums[142:132] = sum3_0_lane12;
  assign sums[131:121] = sum3_0_lane11;
  assign sums[120:110] = sum3_0_lane10;
  assign sums[109:99] = sum3_0_lane9;
  assign sums[98:88] = sum3_0_lane8;
  assign sums[87:77] = sum3_0_lane7;
  assign sums[76:66] = sum3_0_lane6;
  assign sums[65:55] = sum3_0_lane5;
  assign sums[54:44] = sum3_0_lane4;
  assign sums[43:33] = sum3_0_lane3;
  assign sums[32:22] = sum3_0_lane2;
  assign sums[21:11] = sum3_0_lane1;
  assign sums[10:0] = sum3_0_lane0;
endmodule
