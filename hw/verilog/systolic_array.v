module systolic_array(i__valid, o__ready, write, entry, row, lane, data, clk, rst, i__ready, o__payload, o__valid, i__payload);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  reg \$10 ;
  reg \$11 ;
  reg \$12 ;
  reg \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg \$16 ;
  reg \$17 ;
  reg \$18 ;
  wire \$2 ;
  wire [2:0] \$3 ;
  wire [2:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  reg [1:0] \$8 ;
  reg \$9 ;
  input clk;
  wire clk;
  reg [1:0] count = 2'h0;
  input [7:0] data;
  wire [7:0] data;
  wire enable;
  input [1:0] entry;
  wire [1:0] entry;
  input [31:0] i__payload;
  wire [31:0] i__payload;
  wire [7:0] \i__payload[0] ;
  wire [7:0] \i__payload[1] ;
  wire [7:0] \i__payload[2] ;
  wire [7:0] \i__payload[3] ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  input [1:0] lane;
  wire [1:0] lane;
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
  input [1:0] row;
  wire [1:0] row;
  input rst;
  wire rst;
  reg valid_1 = 1'h0;
  (* init = 1'h0 *)
  wire valid_10;
  reg valid_2 = 1'h0;
  reg valid_3 = 1'h0;
  reg valid_4 = 1'h0;
  reg valid_5 = 1'h0;
  reg valid_6 = 1'h0;
  reg valid_7 = 1'h0;
  reg valid_8 = 1'h0;
  reg valid_9 = 1'h0;
  input write;
  wire write;
  assign \$1  = i__ready & i__valid;
  assign \$2  = count == 2'h3;
  assign \$3  = count + 1'h1;
  assign \$4  = \$2  ? 3'h0 : \$3 ;
  assign \$5  = count == 2'h3;
  assign \$6  = i__valid & \$5 ;
  assign \$7  = ~ o__valid;
  assign i__ready = o__ready | \$7 ;
  always @(posedge clk)
    count <= \$8 ;
  always @(posedge clk)
    valid_1 <= \$9 ;
  always @(posedge clk)
    valid_2 <= \$10 ;
  always @(posedge clk)
    valid_3 <= \$11 ;
  always @(posedge clk)
    valid_4 <= \$12 ;
  always @(posedge clk)
    valid_5 <= \$13 ;
  always @(posedge clk)
    valid_6 <= \$14 ;
  always @(posedge clk)
    valid_7 <= \$15 ;
  always @(posedge clk)
    valid_8 <= \$16 ;
  always @(posedge clk)
    valid_9 <= \$17 ;
  always @(posedge clk)
    o__valid <= \$18 ;
  \systolic_array.body  body (
    .clk(clk),
    .data(data),
    .enable(i__ready),
    .entry(entry),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .lane(lane),
    .o__payload(o__payload),
    .pass_(count),
    .row(row),
    .rst(rst),
    .\write$6 (write)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$8  = count;
    if (\$1 ) begin
      \$8  = \$4 [1:0];
    end
    if (rst) begin
      \$8  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$9  = valid_1;
    if (i__ready) begin
      \$9  = \$6 ;
    end
    if (rst) begin
      \$9  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$10  = valid_2;
    if (i__ready) begin
      \$10  = valid_1;
    end
    if (rst) begin
      \$10  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$11  = valid_3;
    if (i__ready) begin
      \$11  = valid_2;
    end
    if (rst) begin
      \$11  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$12  = valid_4;
    if (i__ready) begin
      \$12  = valid_3;
    end
    if (rst) begin
      \$12  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$13  = valid_5;
    if (i__ready) begin
      \$13  = valid_4;
    end
    if (rst) begin
      \$13  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$14  = valid_6;
    if (i__ready) begin
      \$14  = valid_5;
    end
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$15  = valid_7;
    if (i__ready) begin
      \$15  = valid_6;
    end
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$16  = valid_8;
    if (i__ready) begin
      \$16  = valid_7;
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$17  = valid_9;
    if (i__ready) begin
      \$17  = valid_8;
    end
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$18  = o__valid;
    if (i__ready) begin
      \$18  = valid_9;
    end
    if (rst) begin
      \$18  = 1'h0;
    end
  end
  assign enable = i__ready;
  assign valid_10 = o__valid;
  assign \i__payload[0]  = i__payload[7:0];
  assign \i__payload[1]  = i__payload[15:8];
  assign \i__payload[2]  = i__payload[23:16];
  assign \i__payload[3]  = i__payload[31:24];
  assign \o__payload[0]  = o__payload[19:0];
  assign \o__payload[1]  = o__payload[39:20];
  assign \o__payload[2]  = o__payload[59:40];
  assign \o__payload[3]  = o__payload[79:60];
endmodule

module \systolic_array.body (i__valid, \write$6 , entry, row, lane, data, clk, rst, enable, pass_, o__payload, i__payload);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire \$1 ;
  wire \$10 ;
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
  wire \$4 ;
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
  wire [19:0] \$50 ;
  wire [20:0] \$51 ;
  wire [19:0] \$52 ;
  wire [20:0] \$53 ;
  wire [19:0] \$54 ;
  wire [20:0] \$55 ;
  wire [19:0] \$56 ;
  wire [20:0] \$57 ;
  reg [7:0] \$58 ;
  reg [1:0] \$59 ;
  wire \$6 ;
  reg [7:0] \$60 ;
  reg [7:0] \$61 ;
  reg [1:0] \$62 ;
  reg [1:0] \$63 ;
  reg [7:0] \$64 ;
  reg [7:0] \$65 ;
  reg [7:0] \$66 ;
  reg [1:0] \$67 ;
  reg [1:0] \$68 ;
  reg [1:0] \$69 ;
  wire \$7 ;
  reg \$70 ;
  reg \$71 ;
  reg \$72 ;
  reg \$73 ;
  reg \$74 ;
  reg \$75 ;
  reg \$76 ;
  reg \$77 ;
  reg \$78 ;
  reg \$79 ;
  wire \$8 ;
  reg \$80 ;
  reg \$81 ;
  reg \$82 ;
  reg \$83 ;
  reg \$84 ;
  reg \$85 ;
  reg \$86 ;
  reg \$87 ;
  reg [17:0] \$88 ;
  reg [17:0] \$89 ;
  wire \$9 ;
  reg [17:0] \$90 ;
  reg [19:0] \$91 ;
  reg [17:0] \$92 ;
  reg [17:0] \$93 ;
  reg [19:0] \$94 ;
  reg [17:0] \$95 ;
  reg [19:0] \$96 ;
  reg [19:0] \$97 ;
  reg [17:0] align0_1 = 18'h00000;
  reg [17:0] align0_2 = 18'h00000;
  reg [17:0] align0_3 = 18'h00000;
  reg [17:0] align1_1 = 18'h00000;
  reg [17:0] align1_2 = 18'h00000;
  reg [17:0] align2_1 = 18'h00000;
  reg arrived_1 = 1'h0;
  reg arrived_2 = 1'h0;
  reg arrived_3 = 1'h0;
  reg arrived_4 = 1'h0;
  reg arrived_5 = 1'h0;
  reg arrived_6 = 1'h0;
  reg arrived_7 = 1'h0;
  reg arrived_8 = 1'h0;
  reg arrived_9 = 1'h0;
  input clk;
  wire clk;
  wire [1:0] count;
  input [7:0] data;
  wire [7:0] data;
  wire [7:0] \data$108 ;
  wire [7:0] \data$117 ;
  wire [7:0] \data$12 ;
  wire [7:0] \data$126 ;
  wire [7:0] \data$135 ;
  wire [7:0] \data$144 ;
  wire [7:0] \data$20 ;
  wire [7:0] \data$28 ;
  wire [7:0] \data$36 ;
  wire [7:0] \data$45 ;
  wire [7:0] \data$54 ;
  wire [7:0] \data$63 ;
  wire [7:0] \data$72 ;
  wire [7:0] \data$81 ;
  wire [7:0] \data$90 ;
  wire [7:0] \data$99 ;
  input enable;
  wire enable;
  input [1:0] entry;
  wire [1:0] entry;
  wire [1:0] \entry$10 ;
  wire [1:0] \entry$107 ;
  wire [1:0] \entry$116 ;
  wire [1:0] \entry$125 ;
  wire [1:0] \entry$134 ;
  wire [1:0] \entry$143 ;
  wire [1:0] \entry$19 ;
  wire [1:0] \entry$27 ;
  wire [1:0] \entry$35 ;
  wire [1:0] \entry$44 ;
  wire [1:0] \entry$53 ;
  wire [1:0] \entry$62 ;
  wire [1:0] \entry$71 ;
  wire [1:0] \entry$80 ;
  wire [1:0] \entry$89 ;
  wire [1:0] \entry$98 ;
  reg first_1 = 1'h0;
  reg first_2 = 1'h0;
  reg first_3 = 1'h0;
  reg first_4 = 1'h0;
  reg first_5 = 1'h0;
  reg first_6 = 1'h0;
  reg first_7 = 1'h0;
  reg first_8 = 1'h0;
  reg first_9 = 1'h0;
  input [31:0] i__payload;
  wire [31:0] i__payload;
  wire [7:0] \i__payload[0] ;
  wire [7:0] \i__payload[1] ;
  wire [7:0] \i__payload[2] ;
  wire [7:0] \i__payload[3] ;
  input i__valid;
  wire i__valid;
  input [1:0] lane;
  wire [1:0] lane;
  output [79:0] o__payload;
  wire [79:0] o__payload;
  wire [19:0] \o__payload[0] ;
  wire [19:0] \o__payload[1] ;
  wire [19:0] \o__payload[2] ;
  wire [19:0] \o__payload[3] ;
  wire [17:0] partial;
  wire [17:0] \partial$104 ;
  wire [17:0] \partial$113 ;
  wire [17:0] \partial$122 ;
  wire [17:0] \partial$131 ;
  wire [17:0] \partial$140 ;
  wire [17:0] \partial$17 ;
  wire [17:0] \partial$25 ;
  wire [17:0] \partial$33 ;
  wire [17:0] \partial$41 ;
  wire [17:0] \partial$50 ;
  wire [17:0] \partial$59 ;
  wire [17:0] \partial$68 ;
  wire [17:0] \partial$77 ;
  wire [17:0] \partial$86 ;
  wire [17:0] \partial$95 ;
  (* init = 2'h0 *)
  wire [1:0] pass1_1;
  reg [1:0] pass2_1 = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] pass2_2;
  reg [1:0] pass3_1 = 2'h0;
  reg [1:0] pass3_2 = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] pass3_3;
  input [1:0] pass_;
  wire [1:0] pass_;
  wire [1:0] \pass_$102 ;
  reg [1:0] \pass_$111  = 2'h0;
  wire [1:0] \pass_$120 ;
  wire [1:0] \pass_$129 ;
  wire [1:0] \pass_$138 ;
  wire [1:0] \pass_$15 ;
  wire [1:0] \pass_$23 ;
  wire [1:0] \pass_$31 ;
  reg [1:0] \pass_$39  = 2'h0;
  wire [1:0] \pass_$48 ;
  wire [1:0] \pass_$57 ;
  wire [1:0] \pass_$66 ;
  reg [1:0] \pass_$75  = 2'h0;
  wire [1:0] \pass_$84 ;
  wire [1:0] \pass_$93 ;
  wire [1:0] pass_next;
  wire [1:0] \pass_next$103 ;
  wire [1:0] \pass_next$121 ;
  wire [1:0] \pass_next$130 ;
  wire [1:0] \pass_next$139 ;
  wire [1:0] \pass_next$24 ;
  wire [1:0] \pass_next$32 ;
  wire [1:0] \pass_next$49 ;
  wire [1:0] \pass_next$58 ;
  wire [1:0] \pass_next$67 ;
  wire [1:0] \pass_next$85 ;
  wire [1:0] \pass_next$94 ;
  input [1:0] row;
  wire [1:0] row;
  input rst;
  wire rst;
  (* init = 8'h00 *)
  wire [7:0] skew1_1;
  reg [7:0] skew2_1 = 8'h00;
  (* init = 8'h00 *)
  wire [7:0] skew2_2;
  reg [7:0] skew3_1 = 8'h00;
  reg [7:0] skew3_2 = 8'h00;
  (* init = 8'h00 *)
  wire [7:0] skew3_3;
  wire [17:0] total;
  wire [17:0] \total$105 ;
  wire [17:0] \total$114 ;
  wire [17:0] \total$123 ;
  wire [17:0] \total$132 ;
  wire [17:0] \total$141 ;
  wire [17:0] \total$179 ;
  wire [17:0] \total$183 ;
  wire [17:0] \total$186 ;
  wire [17:0] \total$187 ;
  wire [17:0] \total$51 ;
  wire [17:0] \total$60 ;
  wire [17:0] \total$69 ;
  wire [17:0] \total$78 ;
  wire [17:0] \total$87 ;
  wire [17:0] \total$96 ;
  reg [19:0] total0 = 20'h00000;
  reg [19:0] total1 = 20'h00000;
  reg [19:0] total2 = 20'h00000;
  reg [19:0] total3 = 20'h00000;
  wire write;
  wire \write$106 ;
  wire \write$115 ;
  wire \write$124 ;
  wire \write$133 ;
  wire \write$142 ;
  wire \write$18 ;
  wire \write$26 ;
  wire \write$34 ;
  wire \write$43 ;
  wire \write$52 ;
  input \write$6 ;
  wire \write$6 ;
  wire \write$61 ;
  wire \write$70 ;
  wire \write$79 ;
  wire \write$88 ;
  wire \write$97 ;
  wire [7:0] x;
  wire [7:0] \x$100 ;
  reg [7:0] \x$109  = 8'h00;
  wire [7:0] \x$118 ;
  wire [7:0] \x$127 ;
  wire [7:0] \x$13 ;
  wire [7:0] \x$136 ;
  wire [7:0] \x$21 ;
  wire [7:0] \x$29 ;
  reg [7:0] \x$37  = 8'h00;
  wire [7:0] \x$46 ;
  wire [7:0] \x$55 ;
  wire [7:0] \x$64 ;
  reg [7:0] \x$73  = 8'h00;
  wire [7:0] \x$82 ;
  wire [7:0] \x$91 ;
  wire [7:0] x_next;
  wire [7:0] \x_next$101 ;
  wire [7:0] \x_next$119 ;
  wire [7:0] \x_next$128 ;
  wire [7:0] \x_next$137 ;
  wire [7:0] \x_next$22 ;
  wire [7:0] \x_next$30 ;
  wire [7:0] \x_next$47 ;
  wire [7:0] \x_next$56 ;
  wire [7:0] \x_next$65 ;
  wire [7:0] \x_next$83 ;
  wire [7:0] \x_next$92 ;
  assign \$3  = ! lane;
  assign write = \$2  & \$3 ;
  assign \$4  = ! row;
  assign \$5  = \write$6  & \$4 ;
  assign \$6  = lane == 1'h1;
  assign \write$18  = \$5  & \$6 ;
  assign \$7  = ! row;
  assign \$8  = \write$6  & \$7 ;
  assign \$9  = lane == 2'h2;
  assign \write$26  = \$8  & \$9 ;
  assign \$10  = ! row;
  assign \$11  = \write$6  & \$10 ;
  assign \$12  = lane == 2'h3;
  assign \write$34  = \$11  & \$12 ;
  assign \$13  = row == 1'h1;
  assign \$14  = \write$6  & \$13 ;
  assign \$15  = ! lane;
  assign \write$43  = \$14  & \$15 ;
  assign \$16  = row == 1'h1;
  assign \$17  = \write$6  & \$16 ;
  assign \$18  = lane == 1'h1;
  assign \write$52  = \$17  & \$18 ;
  assign \$19  = row == 1'h1;
  assign \$20  = \write$6  & \$19 ;
  assign \$21  = lane == 2'h2;
  assign \write$61  = \$20  & \$21 ;
  assign \$22  = row == 1'h1;
  assign \$23  = \write$6  & \$22 ;
  assign \$24  = lane == 2'h3;
  assign \write$70  = \$23  & \$24 ;
  assign \$25  = row == 2'h2;
  assign \$26  = \write$6  & \$25 ;
  assign \$27  = ! lane;
  assign \write$79  = \$26  & \$27 ;
  assign \$28  = row == 2'h2;
  assign \$29  = \write$6  & \$28 ;
  assign \$30  = lane == 1'h1;
  assign \write$88  = \$29  & \$30 ;
  assign \$31  = row == 2'h2;
  assign \$32  = \write$6  & \$31 ;
  assign \$33  = lane == 2'h2;
  assign \write$97  = \$32  & \$33 ;
  assign \$34  = row == 2'h2;
  assign \$35  = \write$6  & \$34 ;
  assign \$36  = lane == 2'h3;
  assign \write$106  = \$35  & \$36 ;
  assign \$37  = row == 2'h3;
  assign \$38  = \write$6  & \$37 ;
  assign \$39  = ! lane;
  assign \write$115  = \$38  & \$39 ;
  assign \$40  = row == 2'h3;
  assign \$41  = \write$6  & \$40 ;
  assign \$42  = lane == 1'h1;
  assign \write$124  = \$41  & \$42 ;
  assign \$43  = row == 2'h3;
  assign \$44  = \write$6  & \$43 ;
  assign \$45  = lane == 2'h2;
  assign \write$133  = \$44  & \$45 ;
  assign \$46  = row == 2'h3;
  assign \$47  = \write$6  & \$46 ;
  assign \$48  = lane == 2'h3;
  assign \write$142  = \$47  & \$48 ;
  assign \$49  = ! pass_;
  assign \$50  = first_9 ? 20'h00000 : total0;
  assign \$51  = $signed(\$50 ) + $signed(align0_3);
  assign \$52  = first_9 ? 20'h00000 : total1;
  assign \$53  = $signed(\$52 ) + $signed(align1_2);
  assign \$54  = first_9 ? 20'h00000 : total2;
  assign \$55  = $signed(\$54 ) + $signed(align2_1);
  assign \$56  = first_9 ? 20'h00000 : total3;
  assign \$57  = $signed(\$56 ) + $signed(\total$187 );
  always @(posedge clk)
    \x$37  <= \$58 ;
  always @(posedge clk)
    \pass_$39  <= \$59 ;
  always @(posedge clk)
    skew2_1 <= \$60 ;
  always @(posedge clk)
    \x$73  <= \$61 ;
  always @(posedge clk)
    pass2_1 <= \$62 ;
  always @(posedge clk)
    \pass_$75  <= \$63 ;
  always @(posedge clk)
    skew3_1 <= \$64 ;
  always @(posedge clk)
    skew3_2 <= \$65 ;
  always @(posedge clk)
    \x$109  <= \$66 ;
  always @(posedge clk)
    pass3_1 <= \$67 ;
  always @(posedge clk)
    pass3_2 <= \$68 ;
  always @(posedge clk)
    \pass_$111  <= \$69 ;
  always @(posedge clk)
    arrived_1 <= \$70 ;
  always @(posedge clk)
    arrived_2 <= \$71 ;
  always @(posedge clk)
    arrived_3 <= \$72 ;
  always @(posedge clk)
    arrived_4 <= \$73 ;
  always @(posedge clk)
    arrived_5 <= \$74 ;
  always @(posedge clk)
    arrived_6 <= \$75 ;
  always @(posedge clk)
    arrived_7 <= \$76 ;
  always @(posedge clk)
    arrived_8 <= \$77 ;
  always @(posedge clk)
    arrived_9 <= \$78 ;
  always @(posedge clk)
    first_1 <= \$79 ;
  always @(posedge clk)
    first_2 <= \$80 ;
  always @(posedge clk)
    first_3 <= \$81 ;
  always @(posedge clk)
    first_4 <= \$82 ;
  always @(posedge clk)
    first_5 <= \$83 ;
  always @(posedge clk)
    first_6 <= \$84 ;
  always @(posedge clk)
    first_7 <= \$85 ;
  always @(posedge clk)
    first_8 <= \$86 ;
  always @(posedge clk)
    first_9 <= \$87 ;
  always @(posedge clk)
    align0_1 <= \$88 ;
  always @(posedge clk)
    align0_2 <= \$89 ;
  always @(posedge clk)
    align0_3 <= \$90 ;
  always @(posedge clk)
    total0 <= \$91 ;
  always @(posedge clk)
    align1_1 <= \$92 ;
  always @(posedge clk)
    align1_2 <= \$93 ;
  always @(posedge clk)
    total1 <= \$94 ;
  always @(posedge clk)
    align2_1 <= \$95 ;
  always @(posedge clk)
    total2 <= \$96 ;
  always @(posedge clk)
    total3 <= \$97 ;
  assign \$1  = ! row;
  assign \$2  = \write$6  & \$1 ;
  \systolic_array.body.cell0_0  cell0_0 (
    .clk(clk),
    .enable(enable),
    .pass_(pass_),
    .pass_next(\pass_$15 ),
    .rst(rst),
    .total(\partial$41 ),
    .write__addr(entry),
    .write__data(data),
    .write__en(write),
    .x(i__payload[7:0]),
    .x_next(\x$13 )
  );
  \systolic_array.body.cell0_1  cell0_1 (
    .clk(clk),
    .enable(enable),
    .pass_(\pass_$15 ),
    .pass_next(\pass_$23 ),
    .rst(rst),
    .total(\partial$50 ),
    .write__addr(entry),
    .write__data(data),
    .write__en(\write$18 ),
    .x(\x$13 ),
    .x_next(\x$21 )
  );
  \systolic_array.body.cell0_2  cell0_2 (
    .clk(clk),
    .enable(enable),
    .pass_(\pass_$23 ),
    .pass_next(\pass_$31 ),
    .rst(rst),
    .total(\partial$59 ),
    .write__addr(entry),
    .write__data(data),
    .write__en(\write$26 ),
    .x(\x$21 ),
    .x_next(\x$29 )
  );
  \systolic_array.body.cell0_3  cell0_3 (
    .clk(clk),
    .enable(enable),
    .pass_(\pass_$31 ),
    .rst(rst),
    .total(\partial$68 ),
    .write__addr(entry),
    .write__data(data),
    .write__en(\write$34 ),
    .x(\x$29 )
  );
  \systolic_array.body.cell1_0  cell1_0 (
    .clk(clk),
    .enable(enable),
    .partial(\partial$41 ),
    .pass_(\pass_$39 ),
    .pass_next(\pass_$48 ),
    .rst(rst),
    .total(\partial$77 ),
    .write__addr(entry),
    .write__data(data),
    .write__en(\write$43 ),
    .x(\x$37 ),
    .x_next(\x$46 )
  );
  \systolic_array.body.cell1_1  cell1_1 (
    .clk(clk),
    .enable(enable),
    .partial(\partial$50 ),
    .pass_(\pass_$48 ),
    .pass_next(\pass_$57 ),
    .rst(rst),
    .total(\partial$86 ),
    .write__addr(entry),
    .write__data(data),
    .write__en(\write$52 ),
    .x(\x$46 ),
    .x_next(\x$55 )
  );
  \systolic_array.body.cell1_2  cell1_2 (
    .clk(clk),
    .enable(enable),
    .partial(\partial$59 ),
    .pass_(\pass_$57 ),
    .pass_next(\pass_$66 ),
    .rst(rst),
    .total(\partial$95 ),
    .write__addr(entry),
    .write__data(data),
    .write__en(\write$61 ),
    .x(\x$55 ),
    .x_next(\x$64 )
  );
  \systolic_array.body.cell1_3  cell1_3 (
    .clk(clk),
    .enable(enable),
    .partial(\partial$68 ),
    .pass_(\pass_$66 ),
    .rst(rst),
    .total(\partial$104 ),
    .write__addr(entry),
    .write__data(data),
    .write__en(\write$70 ),
    .x(\x$64 )
  );
  \systolic_array.body.cell2_0  cell2_0 (
    .clk(clk),
    .enable(enable),
    .partial(\partial$77 ),
    .pass_(\pass_$75 ),
    .pass_next(\pass_$84 ),
    .rst(rst),
    .total(\partial$113 ),
    .write__addr(entry),
    .write__data(data),
    .write__en(\write$79 ),
    .x(\x$73 ),
    .x_next(\x$82 )
  );
  \systolic_array.body.cell2_1  cell2_1 (
    .clk(clk),
    .enable(enable),
    .partial(\partial$86 ),
    .pass_(\pass_$84 ),
    .pass_next(\pass_$93 ),
    .rst(rst),
    .total(\partial$122 ),
    .write__addr(entry),
    .write__data(data),
    .write__en(\write$88 ),
    .x(\x$82 ),
    .x_next(\x$91 )
  );
  \systolic_array.body.cell2_2  cell2_2 (
    .clk(clk),
    .enable(enable),
    .partial(\partial$95 ),
    .pass_(\pass_$93 ),
    .pass_next(\pass_$102 ),
    .rst(rst),
    .total(\partial$131 ),
    .write__addr(entry),
    .write__data(data),
    .write__en(\write$97 ),
    .x(\x$91 ),
    .x_next(\x$100 )
  );
  \systolic_array.body.cell2_3  cell2_3 (
    .clk(clk),
    .enable(enable),
    .partial(\partial$104 ),
    .pass_(\pass_$102 ),
    .rst(rst),
    .total(\partial$140 ),
    .write__addr(entry),
    .write__data(data),
    .write__en(\write$106 ),
    .x(\x$100 )
  );
  \systolic_array.body.cell3_0  cell3_0 (
    .clk(clk),
    .enable(enable),
    .partial(\partial$113 ),
    .pass_(\pass_$111 ),
    .pass_next(\pass_$120 ),
    .rst(rst),
    .total(\total$179 ),
    .write__addr(entry),
    .write__data(data),
    .write__en(\write$115 ),
    .x(\x$109 ),
    .x_next(\x$118 )
  );
  \systolic_array.body.cell3_1  cell3_1 (
    .clk(clk),
    .enable(enable),
    .partial(\partial$122 ),
    .pass_(\pass_$120 ),
    .pass_next(\pass_$129 ),
    .rst(rst),
    .total(\total$183 ),
    .write__addr(entry),
    .write__data(data),
    .write__en(\write$124 ),
    .x(\x$118 ),
    .x_next(\x$127 )
  );
  \systolic_array.body.cell3_2  cell3_2 (
    .clk(clk),
    .enable(enable),
    .partial(\partial$131 ),
    .pass_(\pass_$129 ),
    .pass_next(\pass_$138 ),
    .rst(rst),
    .total(\total$186 ),
    .write__addr(entry),
    .write__data(data),
    .write__en(\write$133 ),
    .x(\x$127 ),
    .x_next(\x$136 )
  );
  \systolic_array.body.cell3_3  cell3_3 (
    .clk(clk),
    .enable(enable),
    .partial(\partial$140 ),
    .pass_(\pass_$138 ),
    .rst(rst),
    .total(\total$187 ),
    .write__addr(entry),
    .write__data(data),
    .write__en(\write$142 ),
    .x(\x$136 )
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$58  = \x$37 ;
    if (enable) begin
      \$58  = i__payload[15:8];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$59  = \pass_$39 ;
    if (enable) begin
      \$59  = pass_;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$60  = skew2_1;
    if (enable) begin
      \$60  = i__payload[23:16];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$61  = \x$73 ;
    if (enable) begin
      \$61  = skew2_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$62  = pass2_1;
    if (enable) begin
      \$62  = pass_;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$63  = \pass_$75 ;
    if (enable) begin
      \$63  = pass2_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$64  = skew3_1;
    if (enable) begin
      \$64  = i__payload[31:24];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$65  = skew3_2;
    if (enable) begin
      \$65  = skew3_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$66  = \x$109 ;
    if (enable) begin
      \$66  = skew3_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$67  = pass3_1;
    if (enable) begin
      \$67  = pass_;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$68  = pass3_2;
    if (enable) begin
      \$68  = pass3_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$69  = \pass_$111 ;
    if (enable) begin
      \$69  = pass3_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$70  = arrived_1;
    if (enable) begin
      \$70  = i__valid;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$71  = arrived_2;
    if (enable) begin
      \$71  = arrived_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$72  = arrived_3;
    if (enable) begin
      \$72  = arrived_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$73  = arrived_4;
    if (enable) begin
      \$73  = arrived_3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$74  = arrived_5;
    if (enable) begin
      \$74  = arrived_4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$75  = arrived_6;
    if (enable) begin
      \$75  = arrived_5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$76  = arrived_7;
    if (enable) begin
      \$76  = arrived_6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$77  = arrived_8;
    if (enable) begin
      \$77  = arrived_7;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$78  = arrived_9;
    if (enable) begin
      \$78  = arrived_8;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$79  = first_1;
    if (enable) begin
      \$79  = \$49 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$80  = first_2;
    if (enable) begin
      \$80  = first_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$81  = first_3;
    if (enable) begin
      \$81  = first_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$82  = first_4;
    if (enable) begin
      \$82  = first_3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$83  = first_5;
    if (enable) begin
      \$83  = first_4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$84  = first_6;
    if (enable) begin
      \$84  = first_5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$85  = first_7;
    if (enable) begin
      \$85  = first_6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$86  = first_8;
    if (enable) begin
      \$86  = first_7;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$87  = first_9;
    if (enable) begin
      \$87  = first_8;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$88  = align0_1;
    if (enable) begin
      \$88  = \total$179 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$89  = align0_2;
    if (enable) begin
      \$89  = align0_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$90  = align0_3;
    if (enable) begin
      \$90  = align0_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$91  = total0;
    if (enable) begin
      if (arrived_9) begin
        \$91  = \$51 [19:0];
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$92  = align1_1;
    if (enable) begin
      \$92  = \total$183 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$93  = align1_2;
    if (enable) begin
      \$93  = align1_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$94  = total1;
    if (enable) begin
      if (arrived_9) begin
        \$94  = \$53 [19:0];
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$95  = align2_1;
    if (enable) begin
      \$95  = \total$186 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$96  = total2;
    if (enable) begin
      if (arrived_9) begin
        \$96  = \$55 [19:0];
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$97  = total3;
    if (enable) begin
      if (arrived_9) begin
        \$97  = \$57 [19:0];
      end
    end
  end
  assign x = i__payload[7:0];
  assign count = pass_;
  assign partial = 18'h00000;
  assign \entry$10  = entry;
  assign \data$12  = data;
  assign x_next = \x$13 ;
  assign pass_next = \pass_$15 ;
  assign \partial$17  = 18'h00000;
  assign \entry$19  = entry;
  assign \data$20  = data;
  assign \x_next$22  = \x$21 ;
  assign \pass_next$24  = \pass_$23 ;
  assign \partial$25  = 18'h00000;
  assign \entry$27  = entry;
  assign \data$28  = data;
  assign \x_next$30  = \x$29 ;
  assign \pass_next$32  = \pass_$31 ;
  assign \partial$33  = 18'h00000;
  assign \entry$35  = entry;
  assign \data$36  = data;
  assign skew1_1 = \x$37 ;
  assign pass1_1 = \pass_$39 ;
  assign total = \partial$41 ;
  assign \entry$44  = entry;
  assign \data$45  = data;
  assign \x_next$47  = \x$46 ;
  assign \pass_next$49  = \pass_$48 ;
  assign \total$51  = \partial$50 ;
  assign \entry$53  = entry;
  assign \data$54  = data;
  assign \x_next$56  = \x$55 ;
  assign \pass_next$58  = \pass_$57 ;
  assign \total$60  = \partial$59 ;
  assign \entry$62  = entry;
  assign \data$63  = data;
  assign \x_next$65  = \x$64 ;
  assign \pass_next$67  = \pass_$66 ;
  assign \total$69  = \partial$68 ;
  assign \entry$71  = entry;
  assign \data$72  = data;
  assign skew2_2 = \x$73 ;
  assign pass2_2 = \pass_$75 ;
  assign \total$78  = \partial$77 ;
  assign \entry$80  = entry;
  assign \data$81  = data;
  assign \x_next$83  = \x$82 ;
  assign \pass_next$85  = \pass_$84 ;
  assign \total$87  = \partial$86 ;
  assign \entry$89  = entry;
  assign \data$90  = data;
  assign \x_next$92  = \x$91 ;
  assign \pass_next$94  = \pass_$93 ;
  assign \total$96  = \partial$95 ;
  assign \entry$98  = entry;
  assign \data$99  = data;
  assign \x_next$101  = \x$100 ;
  assign \pass_next$103  = \pass_$102 ;
  assign \total$105  = \partial$104 ;
  assign \entry$107  = entry;
  assign \data$108  = data;
  assign skew3_3 = \x$109 ;
  assign pass3_3 = \pass_$111 ;
  assign \total$114  = \partial$113 ;
  assign \entry$116  = entry;
  assign \data$117  = data;
  assign \x_next$119  = \x$118 ;
  assign \pass_next$121  = \pass_$120 ;
  assign \total$123  = \partial$122 ;
  assign \entry$125  = entry;
  assign \data$126  = data;
  assign \x_next$128  = \x$127 ;
  assign \pass_next$130  = \pass_$129 ;
  assign \total$132  = \partial$131 ;
  assign \entry$134  = entry;
  assign \data$135  = data;
  assign \x_next$137  = \x$136 ;
  assign \pass_next$139  = \pass_$138 ;
  assign \total$141  = \partial$140 ;
  assign \entry$143  = entry;
  assign \data$144  = data;
  assign \i__payload[0]  = i__payload[7:0];
  assign \i__payload[1]  = i__payload[15:8];
  assign \i__payload[2]  = i__payload[23:16];
  assign \i__payload[3]  = i__payload[31:24];
  assign \o__payload[0]  = o__payload[19:0];
  assign \o__payload[1]  = o__payload[39:20];
  assign \o__payload[2]  = o__payload[59:40];
  assign \o__payload[3]  = o__payload[79:60];
  assign o__payload[79:60] = total3;
  assign o__payload[59:40] = total2;
  assign o__payload[39:20] = total1;
  assign o__payload[19:0] = total0;
endmodule

module \systolic_array.body.cell0_0 (write__addr, write__data, clk, rst, enable, write__en, pass_, x_next, total, pass_next, x);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
  wire [15:0] \$1 ;
  wire [18:0] \$2 ;
  wire \$3 ;
  reg [7:0] \$4 ;
  reg [7:0] \$5 ;
  reg [15:0] \$6 ;
  reg [17:0] \$7 ;
  reg [1:0] \$8 ;
  wire [1:0] \$signature__addr ;
  wire [7:0] \$signature__data ;
  input clk;
  wire clk;
  wire [7:0] data;
  input enable;
  wire enable;
  wire [1:0] entry;
  wire [17:0] partial;
  input [1:0] pass_;
  wire [1:0] pass_;
  output [1:0] pass_next;
  reg [1:0] pass_next = 2'h0;
  reg [15:0] product = 16'h0000;
  reg [7:0] ready_weight = 8'h00;
  input rst;
  wire rst;
  output [17:0] total;
  reg [17:0] total = 18'h00000;
  wire [7:0] weight;
  wire write;
  input [1:0] write__addr;
  wire [1:0] write__addr;
  input [7:0] write__data;
  wire [7:0] write__data;
  input write__en;
  wire write__en;
  input [7:0] x;
  wire [7:0] x;
  output [7:0] x_next;
  reg [7:0] x_next = 8'h00;
  reg [7:0] memory [3:0];
  initial begin
    memory[0] = 8'h59;
    memory[1] = 8'h22;
    memory[2] = 8'h97;
    memory[3] = 8'hc2;
  end
  always @(posedge clk) begin
    if (\$3 )
      memory[write__addr] <= write__data;
  end
  assign weight = memory[pass_];
  assign \$2  = $signed(1'h0) + $signed(product);
  assign \$3  = enable ? write__en : 1'h0;
  always @(posedge clk)
    x_next <= \$4 ;
  always @(posedge clk)
    ready_weight <= \$5 ;
  always @(posedge clk)
    product <= \$6 ;
  always @(posedge clk)
    total <= \$7 ;
  always @(posedge clk)
    pass_next <= \$8 ;
  assign \$1  = $signed({ 1'h0, x_next }) * $signed(ready_weight);
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$4  = x_next;
    if (enable) begin
      \$4  = x;
    end
    if (rst) begin
      \$4  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$5  = ready_weight;
    if (enable) begin
      \$5  = weight;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$6  = product;
    if (enable) begin
      \$6  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$7  = total;
    if (enable) begin
      \$7  = \$2 [17:0];
    end
    if (rst) begin
      \$7  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$8  = pass_next;
    if (enable) begin
      \$8  = pass_;
    end
    if (rst) begin
      \$8  = 2'h0;
    end
  end
  assign \$signature__addr  = pass_;
  assign \$signature__data  = weight;
  assign entry = write__addr;
  assign data = write__data;
  assign write = write__en;
  assign partial = 18'h00000;
endmodule

module \systolic_array.body.cell0_1 (write__data, clk, rst, enable, write__en, x, pass_, x_next, total, pass_next, write__addr);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
  wire [15:0] \$1 ;
  wire [18:0] \$2 ;
  wire \$3 ;
  reg [7:0] \$4 ;
  reg [7:0] \$5 ;
  reg [15:0] \$6 ;
  reg [17:0] \$7 ;
  reg [1:0] \$8 ;
  wire [1:0] \$signature__addr ;
  wire [7:0] \$signature__data ;
  input clk;
  wire clk;
  wire [7:0] data;
  input enable;
  wire enable;
  wire [1:0] entry;
  wire [17:0] partial;
  input [1:0] pass_;
  wire [1:0] pass_;
  output [1:0] pass_next;
  reg [1:0] pass_next = 2'h0;
  reg [15:0] product = 16'h0000;
  reg [7:0] ready_weight = 8'h00;
  input rst;
  wire rst;
  output [17:0] total;
  reg [17:0] total = 18'h00000;
  wire [7:0] weight;
  wire write;
  input [1:0] write__addr;
  wire [1:0] write__addr;
  input [7:0] write__data;
  wire [7:0] write__data;
  input write__en;
  wire write__en;
  input [7:0] x;
  wire [7:0] x;
  output [7:0] x_next;
  reg [7:0] x_next = 8'h00;
  reg [7:0] memory [3:0];
  initial begin
    memory[0] = 8'h23;
    memory[1] = 8'h0b;
    memory[2] = 8'h5d;
    memory[3] = 8'h1d;
  end
  always @(posedge clk) begin
    if (\$3 )
      memory[write__addr] <= write__data;
  end
  assign weight = memory[pass_];
  assign \$2  = $signed(1'h0) + $signed(product);
  assign \$3  = enable ? write__en : 1'h0;
  always @(posedge clk)
    x_next <= \$4 ;
  always @(posedge clk)
    ready_weight <= \$5 ;
  always @(posedge clk)
    product <= \$6 ;
  always @(posedge clk)
    total <= \$7 ;
  always @(posedge clk)
    pass_next <= \$8 ;
  assign \$1  = $signed({ 1'h0, x_next }) * $signed(ready_weight);
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$4  = x_next;
    if (enable) begin
      \$4  = x;
    end
    if (rst) begin
      \$4  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$5  = ready_weight;
    if (enable) begin
      \$5  = weight;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$6  = product;
    if (enable) begin
      \$6  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$7  = total;
    if (enable) begin
      \$7  = \$2 [17:0];
    end
    if (rst) begin
      \$7  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$8  = pass_next;
    if (enable) begin
      \$8  = pass_;
    end
    if (rst) begin
      \$8  = 2'h0;
    end
  end
  assign \$signature__addr  = pass_;
  assign \$signature__data  = weight;
  assign entry = write__addr;
  assign data = write__data;
  assign write = write__en;
  assign partial = 18'h00000;
endmodule

module \systolic_array.body.cell0_2 (write__data, clk, rst, enable, write__en, x, pass_, x_next, total, pass_next, write__addr);
  reg \$auto$verilog_backend.cc:2355:dump_module$5  = 0;
  wire [15:0] \$1 ;
  wire [18:0] \$2 ;
  wire \$3 ;
  reg [7:0] \$4 ;
  reg [7:0] \$5 ;
  reg [15:0] \$6 ;
  reg [17:0] \$7 ;
  reg [1:0] \$8 ;
  wire [1:0] \$signature__addr ;
  wire [7:0] \$signature__data ;
  input clk;
  wire clk;
  wire [7:0] data;
  input enable;
  wire enable;
  wire [1:0] entry;
  wire [17:0] partial;
  input [1:0] pass_;
  wire [1:0] pass_;
  output [1:0] pass_next;
  reg [1:0] pass_next = 2'h0;
  reg [15:0] product = 16'h0000;
  reg [7:0] ready_weight = 8'h00;
  input rst;
  wire rst;
  output [17:0] total;
  reg [17:0] total = 18'h00000;
  wire [7:0] weight;
  wire write;
  input [1:0] write__addr;
  wire [1:0] write__addr;
  input [7:0] write__data;
  wire [7:0] write__data;
  input write__en;
  wire write__en;
  input [7:0] x;
  wire [7:0] x;
  output [7:0] x_next;
  reg [7:0] x_next = 8'h00;
  reg [7:0] memory [3:0];
  initial begin
    memory[0] = 8'h03;
    memory[1] = 8'h0f;
    memory[2] = 8'h86;
    memory[3] = 8'h43;
  end
  always @(posedge clk) begin
    if (\$3 )
      memory[write__addr] <= write__data;
  end
  assign weight = memory[pass_];
  assign \$2  = $signed(1'h0) + $signed(product);
  assign \$3  = enable ? write__en : 1'h0;
  always @(posedge clk)
    x_next <= \$4 ;
  always @(posedge clk)
    ready_weight <= \$5 ;
  always @(posedge clk)
    product <= \$6 ;
  always @(posedge clk)
    total <= \$7 ;
  always @(posedge clk)
    pass_next <= \$8 ;
  assign \$1  = $signed({ 1'h0, x_next }) * $signed(ready_weight);
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$4  = x_next;
    if (enable) begin
      \$4  = x;
    end
    if (rst) begin
      \$4  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$5  = ready_weight;
    if (enable) begin
      \$5  = weight;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$6  = product;
    if (enable) begin
      \$6  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$7  = total;
    if (enable) begin
      \$7  = \$2 [17:0];
    end
    if (rst) begin
      \$7  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$8  = pass_next;
    if (enable) begin
      \$8  = pass_;
    end
    if (rst) begin
      \$8  = 2'h0;
    end
  end
  assign \$signature__addr  = pass_;
  assign \$signature__data  = weight;
  assign entry = write__addr;
  assign data = write__data;
  assign write = write__en;
  assign partial = 18'h00000;
endmodule

module \systolic_array.body.cell0_3 (write__data, clk, rst, enable, write__en, x, pass_, total, write__addr);
  reg \$auto$verilog_backend.cc:2355:dump_module$6  = 0;
  wire [15:0] \$1 ;
  wire [18:0] \$2 ;
  wire \$3 ;
  reg [7:0] \$4 ;
  reg [7:0] \$5 ;
  reg [15:0] \$6 ;
  reg [17:0] \$7 ;
  reg [1:0] \$8 ;
  wire [1:0] \$signature__addr ;
  wire [7:0] \$signature__data ;
  input clk;
  wire clk;
  wire [7:0] data;
  input enable;
  wire enable;
  wire [1:0] entry;
  wire [17:0] partial;
  input [1:0] pass_;
  wire [1:0] pass_;
  reg [1:0] pass_next = 2'h0;
  reg [15:0] product = 16'h0000;
  reg [7:0] ready_weight = 8'h00;
  input rst;
  wire rst;
  output [17:0] total;
  reg [17:0] total = 18'h00000;
  wire [7:0] weight;
  wire write;
  input [1:0] write__addr;
  wire [1:0] write__addr;
  input [7:0] write__data;
  wire [7:0] write__data;
  input write__en;
  wire write__en;
  input [7:0] x;
  wire [7:0] x;
  reg [7:0] x_next = 8'h00;
  reg [7:0] memory [3:0];
  initial begin
    memory[0] = 8'hc5;
    memory[1] = 8'h6f;
    memory[2] = 8'h0b;
    memory[3] = 8'he2;
  end
  always @(posedge clk) begin
    if (\$3 )
      memory[write__addr] <= write__data;
  end
  assign weight = memory[pass_];
  assign \$2  = $signed(1'h0) + $signed(product);
  assign \$3  = enable ? write__en : 1'h0;
  always @(posedge clk)
    x_next <= \$4 ;
  always @(posedge clk)
    ready_weight <= \$5 ;
  always @(posedge clk)
    product <= \$6 ;
  always @(posedge clk)
    total <= \$7 ;
  always @(posedge clk)
    pass_next <= \$8 ;
  assign \$1  = $signed({ 1'h0, x_next }) * $signed(ready_weight);
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$4  = x_next;
    if (enable) begin
      \$4  = x;
    end
    if (rst) begin
      \$4  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$5  = ready_weight;
    if (enable) begin
      \$5  = weight;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$6  = product;
    if (enable) begin
      \$6  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$7  = total;
    if (enable) begin
      \$7  = \$2 [17:0];
    end
    if (rst) begin
      \$7  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$8  = pass_next;
    if (enable) begin
      \$8  = pass_;
    end
    if (rst) begin
      \$8  = 2'h0;
    end
  end
  assign \$signature__addr  = pass_;
  assign \$signature__data  = weight;
  assign entry = write__addr;
  assign data = write__data;
  assign write = write__en;
  assign partial = 18'h00000;
endmodule

module \systolic_array.body.cell1_0 (write__data, clk, rst, enable, write__en, x, pass_, partial, x_next, total, pass_next, write__addr);
  reg \$auto$verilog_backend.cc:2355:dump_module$7  = 0;
  wire [15:0] \$1 ;
  wire [18:0] \$2 ;
  wire \$3 ;
  reg [7:0] \$4 ;
  reg [7:0] \$5 ;
  reg [15:0] \$6 ;
  reg [17:0] \$7 ;
  reg [1:0] \$8 ;
  wire [1:0] \$signature__addr ;
  wire [7:0] \$signature__data ;
  input clk;
  wire clk;
  wire [7:0] data;
  input enable;
  wire enable;
  wire [1:0] entry;
  input [17:0] partial;
  wire [17:0] partial;
  input [1:0] pass_;
  wire [1:0] pass_;
  output [1:0] pass_next;
  reg [1:0] pass_next = 2'h0;
  reg [15:0] product = 16'h0000;
  reg [7:0] ready_weight = 8'h00;
  input rst;
  wire rst;
  output [17:0] total;
  reg [17:0] total = 18'h00000;
  wire [7:0] weight;
  wire write;
  input [1:0] write__addr;
  wire [1:0] write__addr;
  input [7:0] write__data;
  wire [7:0] write__data;
  input write__en;
  wire write__en;
  input [7:0] x;
  wire [7:0] x;
  output [7:0] x_next;
  reg [7:0] x_next = 8'h00;
  reg [7:0] memory [3:0];
  initial begin
    memory[0] = 8'hcf;
    memory[1] = 8'hc7;
    memory[2] = 8'h95;
    memory[3] = 8'hf6;
  end
  always @(posedge clk) begin
    if (\$3 )
      memory[write__addr] <= write__data;
  end
  assign weight = memory[pass_];
  assign \$2  = $signed(partial) + $signed(product);
  assign \$3  = enable ? write__en : 1'h0;
  always @(posedge clk)
    x_next <= \$4 ;
  always @(posedge clk)
    ready_weight <= \$5 ;
  always @(posedge clk)
    product <= \$6 ;
  always @(posedge clk)
    total <= \$7 ;
  always @(posedge clk)
    pass_next <= \$8 ;
  assign \$1  = $signed({ 1'h0, x_next }) * $signed(ready_weight);
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$4  = x_next;
    if (enable) begin
      \$4  = x;
    end
    if (rst) begin
      \$4  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$5  = ready_weight;
    if (enable) begin
      \$5  = weight;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$6  = product;
    if (enable) begin
      \$6  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$7  = total;
    if (enable) begin
      \$7  = \$2 [17:0];
    end
    if (rst) begin
      \$7  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$8  = pass_next;
    if (enable) begin
      \$8  = pass_;
    end
    if (rst) begin
      \$8  = 2'h0;
    end
  end
  assign \$signature__addr  = pass_;
  assign \$signature__data  = weight;
  assign entry = write__addr;
  assign data = write__data;
  assign write = write__en;
endmodule

module \systolic_array.body.cell1_1 (write__data, clk, rst, enable, write__en, partial, x, pass_, x_next, total, pass_next, write__addr);
  reg \$auto$verilog_backend.cc:2355:dump_module$8  = 0;
  wire [15:0] \$1 ;
  wire [18:0] \$2 ;
  wire \$3 ;
  reg [7:0] \$4 ;
  reg [7:0] \$5 ;
  reg [15:0] \$6 ;
  reg [17:0] \$7 ;
  reg [1:0] \$8 ;
  wire [1:0] \$signature__addr ;
  wire [7:0] \$signature__data ;
  input clk;
  wire clk;
  wire [7:0] data;
  input enable;
  wire enable;
  wire [1:0] entry;
  input [17:0] partial;
  wire [17:0] partial;
  input [1:0] pass_;
  wire [1:0] pass_;
  output [1:0] pass_next;
  reg [1:0] pass_next = 2'h0;
  reg [15:0] product = 16'h0000;
  reg [7:0] ready_weight = 8'h00;
  input rst;
  wire rst;
  output [17:0] total;
  reg [17:0] total = 18'h00000;
  wire [7:0] weight;
  wire write;
  input [1:0] write__addr;
  wire [1:0] write__addr;
  input [7:0] write__data;
  wire [7:0] write__data;
  input write__en;
  wire write__en;
  input [7:0] x;
  wire [7:0] x;
  output [7:0] x_next;
  reg [7:0] x_next = 8'h00;
  reg [7:0] memory [3:0];
  initial begin
    memory[0] = 8'h8b;
    memory[1] = 8'h51;
    memory[2] = 8'hcd;
    memory[3] = 8'h7f;
  end
  always @(posedge clk) begin
    if (\$3 )
      memory[write__addr] <= write__data;
  end
  assign weight = memory[pass_];
  assign \$2  = $signed(partial) + $signed(product);
  assign \$3  = enable ? write__en : 1'h0;
  always @(posedge clk)
    x_next <= \$4 ;
  always @(posedge clk)
    ready_weight <= \$5 ;
  always @(posedge clk)
    product <= \$6 ;
  always @(posedge clk)
    total <= \$7 ;
  always @(posedge clk)
    pass_next <= \$8 ;
  assign \$1  = $signed({ 1'h0, x_next }) * $signed(ready_weight);
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$4  = x_next;
    if (enable) begin
      \$4  = x;
    end
    if (rst) begin
      \$4  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$5  = ready_weight;
    if (enable) begin
      \$5  = weight;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$6  = product;
    if (enable) begin
      \$6  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$7  = total;
    if (enable) begin
      \$7  = \$2 [17:0];
    end
    if (rst) begin
      \$7  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$8  = pass_next;
    if (enable) begin
      \$8  = pass_;
    end
    if (rst) begin
      \$8  = 2'h0;
    end
  end
  assign \$signature__addr  = pass_;
  assign \$signature__data  = weight;
  assign entry = write__addr;
  assign data = write__data;
  assign write = write__en;
endmodule

module \systolic_array.body.cell1_2 (write__data, clk, rst, enable, write__en, partial, x, pass_, x_next, total, pass_next, write__addr);
  reg \$auto$verilog_backend.cc:2355:dump_module$9  = 0;
  wire [15:0] \$1 ;
  wire [18:0] \$2 ;
  wire \$3 ;
  reg [7:0] \$4 ;
  reg [7:0] \$5 ;
  reg [15:0] \$6 ;
  reg [17:0] \$7 ;
  reg [1:0] \$8 ;
  wire [1:0] \$signature__addr ;
  wire [7:0] \$signature__data ;
  input clk;
  wire clk;
  wire [7:0] data;
  input enable;
  wire enable;
  wire [1:0] entry;
  input [17:0] partial;
  wire [17:0] partial;
  input [1:0] pass_;
  wire [1:0] pass_;
  output [1:0] pass_next;
  reg [1:0] pass_next = 2'h0;
  reg [15:0] product = 16'h0000;
  reg [7:0] ready_weight = 8'h00;
  input rst;
  wire rst;
  output [17:0] total;
  reg [17:0] total = 18'h00000;
  wire [7:0] weight;
  wire write;
  input [1:0] write__addr;
  wire [1:0] write__addr;
  input [7:0] write__data;
  wire [7:0] write__data;
  input write__en;
  wire write__en;
  input [7:0] x;
  wire [7:0] x;
  output [7:0] x_next;
  reg [7:0] x_next = 8'h00;
  reg [7:0] memory [3:0];
  initial begin
    memory[0] = 8'h94;
    memory[1] = 8'h2c;
    memory[2] = 8'hfb;
    memory[3] = 8'h4e;
  end
  always @(posedge clk) begin
    if (\$3 )
      memory[write__addr] <= write__data;
  end
  assign weight = memory[pass_];
  assign \$2  = $signed(partial) + $signed(product);
  assign \$3  = enable ? write__en : 1'h0;
  always @(posedge clk)
    x_next <= \$4 ;
  always @(posedge clk)
    ready_weight <= \$5 ;
  always @(posedge clk)
    product <= \$6 ;
  always @(posedge clk)
    total <= \$7 ;
  always @(posedge clk)
    pass_next <= \$8 ;
  assign \$1  = $signed({ 1'h0, x_next }) * $signed(ready_weight);
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$4  = x_next;
    if (enable) begin
      \$4  = x;
    end
    if (rst) begin
      \$4  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$5  = ready_weight;
    if (enable) begin
      \$5  = weight;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$6  = product;
    if (enable) begin
      \$6  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7  = total;
    if (enable) begin
      \$7  = \$2 [17:0];
    end
    if (rst) begin
      \$7  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$8  = pass_next;
    if (enable) begin
      \$8  = pass_;
    end
    if (rst) begin
      \$8  = 2'h0;
    end
  end
  assign \$signature__addr  = pass_;
  assign \$signature__data  = weight;
  assign entry = write__addr;
  assign data = write__data;
  assign write = write__en;
endmodule

module \systolic_array.body.cell1_3 (write__data, clk, rst, enable, write__en, partial, x, pass_, total, write__addr);
  reg \$auto$verilog_backend.cc:2355:dump_module$10  = 0;
  wire [15:0] \$1 ;
  wire [18:0] \$2 ;
  wire \$3 ;
  reg [7:0] \$4 ;
  reg [7:0] \$5 ;
  reg [15:0] \$6 ;
  reg [17:0] \$7 ;
  reg [1:0] \$8 ;
  wire [1:0] \$signature__addr ;
  wire [7:0] \$signature__data ;
  input clk;
  wire clk;
  wire [7:0] data;
  input enable;
  wire enable;
  wire [1:0] entry;
  input [17:0] partial;
  wire [17:0] partial;
  input [1:0] pass_;
  wire [1:0] pass_;
  reg [1:0] pass_next = 2'h0;
  reg [15:0] product = 16'h0000;
  reg [7:0] ready_weight = 8'h00;
  input rst;
  wire rst;
  output [17:0] total;
  reg [17:0] total = 18'h00000;
  wire [7:0] weight;
  wire write;
  input [1:0] write__addr;
  wire [1:0] write__addr;
  input [7:0] write__data;
  wire [7:0] write__data;
  input write__en;
  wire write__en;
  input [7:0] x;
  wire [7:0] x;
  reg [7:0] x_next = 8'h00;
  reg [7:0] memory [3:0];
  initial begin
    memory[0] = 8'h85;
    memory[1] = 8'h81;
    memory[2] = 8'hec;
    memory[3] = 8'h7b;
  end
  always @(posedge clk) begin
    if (\$3 )
      memory[write__addr] <= write__data;
  end
  assign weight = memory[pass_];
  assign \$2  = $signed(partial) + $signed(product);
  assign \$3  = enable ? write__en : 1'h0;
  always @(posedge clk)
    x_next <= \$4 ;
  always @(posedge clk)
    ready_weight <= \$5 ;
  always @(posedge clk)
    product <= \$6 ;
  always @(posedge clk)
    total <= \$7 ;
  always @(posedge clk)
    pass_next <= \$8 ;
  assign \$1  = $signed({ 1'h0, x_next }) * $signed(ready_weight);
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$4  = x_next;
    if (enable) begin
      \$4  = x;
    end
    if (rst) begin
      \$4  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$5  = ready_weight;
    if (enable) begin
      \$5  = weight;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$6  = product;
    if (enable) begin
      \$6  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$7  = total;
    if (enable) begin
      \$7  = \$2 [17:0];
    end
    if (rst) begin
      \$7  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$8  = pass_next;
    if (enable) begin
      \$8  = pass_;
    end
    if (rst) begin
      \$8  = 2'h0;
    end
  end
  assign \$signature__addr  = pass_;
  assign \$signature__data  = weight;
  assign entry = write__addr;
  assign data = write__data;
  assign write = write__en;
endmodule

module \systolic_array.body.cell2_0 (write__data, clk, rst, enable, write__en, x, pass_, partial, x_next, total, pass_next, write__addr);
  reg \$auto$verilog_backend.cc:2355:dump_module$11  = 0;
  wire [15:0] \$1 ;
  wire [18:0] \$2 ;
  wire \$3 ;
  reg [7:0] \$4 ;
  reg [7:0] \$5 ;
  reg [15:0] \$6 ;
  reg [17:0] \$7 ;
  reg [1:0] \$8 ;
  wire [1:0] \$signature__addr ;
  wire [7:0] \$signature__data ;
  input clk;
  wire clk;
  wire [7:0] data;
  input enable;
  wire enable;
  wire [1:0] entry;
  input [17:0] partial;
  wire [17:0] partial;
  input [1:0] pass_;
  wire [1:0] pass_;
  output [1:0] pass_next;
  reg [1:0] pass_next = 2'h0;
  reg [15:0] product = 16'h0000;
  reg [7:0] ready_weight = 8'h00;
  input rst;
  wire rst;
  output [17:0] total;
  reg [17:0] total = 18'h00000;
  wire [7:0] weight;
  wire write;
  input [1:0] write__addr;
  wire [1:0] write__addr;
  input [7:0] write__data;
  wire [7:0] write__data;
  input write__en;
  wire write__en;
  input [7:0] x;
  wire [7:0] x;
  output [7:0] x_next;
  reg [7:0] x_next = 8'h00;
  reg [7:0] memory [3:0];
  initial begin
    memory[0] = 8'had;
    memory[1] = 8'he5;
    memory[2] = 8'he7;
    memory[3] = 8'he1;
  end
  always @(posedge clk) begin
    if (\$3 )
      memory[write__addr] <= write__data;
  end
  assign weight = memory[pass_];
  assign \$2  = $signed(partial) + $signed(product);
  assign \$3  = enable ? write__en : 1'h0;
  always @(posedge clk)
    x_next <= \$4 ;
  always @(posedge clk)
    ready_weight <= \$5 ;
  always @(posedge clk)
    product <= \$6 ;
  always @(posedge clk)
    total <= \$7 ;
  always @(posedge clk)
    pass_next <= \$8 ;
  assign \$1  = $signed({ 1'h0, x_next }) * $signed(ready_weight);
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$4  = x_next;
    if (enable) begin
      \$4  = x;
    end
    if (rst) begin
      \$4  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$5  = ready_weight;
    if (enable) begin
      \$5  = weight;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$6  = product;
    if (enable) begin
      \$6  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$7  = total;
    if (enable) begin
      \$7  = \$2 [17:0];
    end
    if (rst) begin
      \$7  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$8  = pass_next;
    if (enable) begin
      \$8  = pass_;
    end
    if (rst) begin
      \$8  = 2'h0;
    end
  end
  assign \$signature__addr  = pass_;
  assign \$signature__data  = weight;
  assign entry = write__addr;
  assign data = write__data;
  assign write = write__en;
endmodule

module \systolic_array.body.cell2_1 (write__data, clk, rst, enable, write__en, partial, x, pass_, x_next, total, pass_next, write__addr);
  reg \$auto$verilog_backend.cc:2355:dump_module$12  = 0;
  wire [15:0] \$1 ;
  wire [18:0] \$2 ;
  wire \$3 ;
  reg [7:0] \$4 ;
  reg [7:0] \$5 ;
  reg [15:0] \$6 ;
  reg [17:0] \$7 ;
  reg [1:0] \$8 ;
  wire [1:0] \$signature__addr ;
  wire [7:0] \$signature__data ;
  input clk;
  wire clk;
  wire [7:0] data;
  input enable;
  wire enable;
  wire [1:0] entry;
  input [17:0] partial;
  wire [17:0] partial;
  input [1:0] pass_;
  wire [1:0] pass_;
  output [1:0] pass_next;
  reg [1:0] pass_next = 2'h0;
  reg [15:0] product = 16'h0000;
  reg [7:0] ready_weight = 8'h00;
  input rst;
  wire rst;
  output [17:0] total;
  reg [17:0] total = 18'h00000;
  wire [7:0] weight;
  wire write;
  input [1:0] write__addr;
  wire [1:0] write__addr;
  input [7:0] write__data;
  wire [7:0] write__data;
  input write__en;
  wire write__en;
  input [7:0] x;
  wire [7:0] x;
  output [7:0] x_next;
  reg [7:0] x_next = 8'h00;
  reg [7:0] memory [3:0];
  initial begin
    memory[0] = 8'h50;
    memory[1] = 8'h5b;
    memory[2] = 8'h88;
    memory[3] = 8'h2f;
  end
  always @(posedge clk) begin
    if (\$3 )
      memory[write__addr] <= write__data;
  end
  assign weight = memory[pass_];
  assign \$2  = $signed(partial) + $signed(product);
  assign \$3  = enable ? write__en : 1'h0;
  always @(posedge clk)
    x_next <= \$4 ;
  always @(posedge clk)
    ready_weight <= \$5 ;
  always @(posedge clk)
    product <= \$6 ;
  always @(posedge clk)
    total <= \$7 ;
  always @(posedge clk)
    pass_next <= \$8 ;
  assign \$1  = $signed({ 1'h0, x_next }) * $signed(ready_weight);
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$4  = x_next;
    if (enable) begin
      \$4  = x;
    end
    if (rst) begin
      \$4  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$5  = ready_weight;
    if (enable) begin
      \$5  = weight;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$6  = product;
    if (enable) begin
      \$6  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$7  = total;
    if (enable) begin
      \$7  = \$2 [17:0];
    end
    if (rst) begin
      \$7  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$8  = pass_next;
    if (enable) begin
      \$8  = pass_;
    end
    if (rst) begin
      \$8  = 2'h0;
    end
  end
  assign \$signature__addr  = pass_;
  assign \$signature__data  = weight;
  assign entry = write__addr;
  assign data = write__data;
  assign write = write__en;
endmodule

module \systolic_array.body.cell2_2 (write__data, clk, rst, enable, write__en, partial, x, pass_, x_next, total, pass_next, write__addr);
  reg \$auto$verilog_backend.cc:2355:dump_module$13  = 0;
  wire [15:0] \$1 ;
  wire [18:0] \$2 ;
  wire \$3 ;
  reg [7:0] \$4 ;
  reg [7:0] \$5 ;
  reg [15:0] \$6 ;
  reg [17:0] \$7 ;
  reg [1:0] \$8 ;
  wire [1:0] \$signature__addr ;
  wire [7:0] \$signature__data ;
  input clk;
  wire clk;
  wire [7:0] data;
  input enable;
  wire enable;
  wire [1:0] entry;
  input [17:0] partial;
  wire [17:0] partial;
  input [1:0] pass_;
  wire [1:0] pass_;
  output [1:0] pass_next;
  reg [1:0] pass_next = 2'h0;
  reg [15:0] product = 16'h0000;
  reg [7:0] ready_weight = 8'h00;
  input rst;
  wire rst;
  output [17:0] total;
  reg [17:0] total = 18'h00000;
  wire [7:0] weight;
  wire write;
  input [1:0] write__addr;
  wire [1:0] write__addr;
  input [7:0] write__data;
  wire [7:0] write__data;
  input write__en;
  wire write__en;
  input [7:0] x;
  wire [7:0] x;
  output [7:0] x_next;
  reg [7:0] x_next = 8'h00;
  reg [7:0] memory [3:0];
  initial begin
    memory[0] = 8'h26;
    memory[1] = 8'h0e;
    memory[2] = 8'h82;
    memory[3] = 8'h73;
  end
  always @(posedge clk) begin
    if (\$3 )
      memory[write__addr] <= write__data;
  end
  assign weight = memory[pass_];
  assign \$2  = $signed(partial) + $signed(product);
  assign \$3  = enable ? write__en : 1'h0;
  always @(posedge clk)
    x_next <= \$4 ;
  always @(posedge clk)
    ready_weight <= \$5 ;
  always @(posedge clk)
    product <= \$6 ;
  always @(posedge clk)
    total <= \$7 ;
  always @(posedge clk)
    pass_next <= \$8 ;
  assign \$1  = $signed({ 1'h0, x_next }) * $signed(ready_weight);
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$4  = x_next;
    if (enable) begin
      \$4  = x;
    end
    if (rst) begin
      \$4  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$5  = ready_weight;
    if (enable) begin
      \$5  = weight;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$6  = product;
    if (enable) begin
      \$6  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$7  = total;
    if (enable) begin
      \$7  = \$2 [17:0];
    end
    if (rst) begin
      \$7  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$8  = pass_next;
    if (enable) begin
      \$8  = pass_;
    end
    if (rst) begin
      \$8  = 2'h0;
    end
  end
  assign \$signature__addr  = pass_;
  assign \$signature__data  = weight;
  assign entry = write__addr;
  assign data = write__data;
  assign write = write__en;
endmodule

module \systolic_array.body.cell2_3 (write__data, clk, rst, enable, write__en, partial, x, pass_, total, write__addr);
  reg \$auto$verilog_backend.cc:2355:dump_module$14  = 0;
  wire [15:0] \$1 ;
  wire [18:0] \$2 ;
  wire \$3 ;
  reg [7:0] \$4 ;
  reg [7:0] \$5 ;
  reg [15:0] \$6 ;
  reg [17:0] \$7 ;
  reg [1:0] \$8 ;
  wire [1:0] \$signature__addr ;
  wire [7:0] \$signature__data ;
  input clk;
  wire clk;
  wire [7:0] data;
  input enable;
  wire enable;
  wire [1:0] entry;
  input [17:0] partial;
  wire [17:0] partial;
  input [1:0] pass_;
  wire [1:0] pass_;
  reg [1:0] pass_next = 2'h0;
  reg [15:0] product = 16'h0000;
  reg [7:0] ready_weight = 8'h00;
  input rst;
  wire rst;
  output [17:0] total;
  reg [17:0] total = 18'h00000;
  wire [7:0] weight;
  wire write;
  input [1:0] write__addr;
  wire [1:0] write__addr;
  input [7:0] write__data;
  wire [7:0] write__data;
  input write__en;
  wire write__en;
  input [7:0] x;
  wire [7:0] x;
  reg [7:0] x_next = 8'h00;
  reg [7:0] memory [3:0];
  initial begin
    memory[0] = 8'h69;
    memory[1] = 8'h89;
    memory[2] = 8'ha0;
    memory[3] = 8'h26;
  end
  always @(posedge clk) begin
    if (\$3 )
      memory[write__addr] <= write__data;
  end
  assign weight = memory[pass_];
  assign \$2  = $signed(partial) + $signed(product);
  assign \$3  = enable ? write__en : 1'h0;
  always @(posedge clk)
    x_next <= \$4 ;
  always @(posedge clk)
    ready_weight <= \$5 ;
  always @(posedge clk)
    product <= \$6 ;
  always @(posedge clk)
    total <= \$7 ;
  always @(posedge clk)
    pass_next <= \$8 ;
  assign \$1  = $signed({ 1'h0, x_next }) * $signed(ready_weight);
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$4  = x_next;
    if (enable) begin
      \$4  = x;
    end
    if (rst) begin
      \$4  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$5  = ready_weight;
    if (enable) begin
      \$5  = weight;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$6  = product;
    if (enable) begin
      \$6  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$7  = total;
    if (enable) begin
      \$7  = \$2 [17:0];
    end
    if (rst) begin
      \$7  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$8  = pass_next;
    if (enable) begin
      \$8  = pass_;
    end
    if (rst) begin
      \$8  = 2'h0;
    end
  end
  assign \$signature__addr  = pass_;
  assign \$signature__data  = weight;
  assign entry = write__addr;
  assign data = write__data;
  assign write = write__en;
endmodule

module \systolic_array.body.cell3_0 (write__data, clk, rst, enable, write__en, x, pass_, partial, x_next, total, pass_next, write__addr);
  reg \$auto$verilog_backend.cc:2355:dump_module$15  = 0;
  wire [15:0] \$1 ;
  wire [18:0] \$2 ;
  wire \$3 ;
  reg [7:0] \$4 ;
  reg [7:0] \$5 ;
  reg [15:0] \$6 ;
  reg [17:0] \$7 ;
  reg [1:0] \$8 ;
  wire [1:0] \$signature__addr ;
  wire [7:0] \$signature__data ;
  input clk;
  wire clk;
  wire [7:0] data;
  input enable;
  wire enable;
  wire [1:0] entry;
  input [17:0] partial;
  wire [17:0] partial;
  input [1:0] pass_;
  wire [1:0] pass_;
  output [1:0] pass_next;
  reg [1:0] pass_next = 2'h0;
  reg [15:0] product = 16'h0000;
  reg [7:0] ready_weight = 8'h00;
  input rst;
  wire rst;
  output [17:0] total;
  reg [17:0] total = 18'h00000;
  wire [7:0] weight;
  wire write;
  input [1:0] write__addr;
  wire [1:0] write__addr;
  input [7:0] write__data;
  wire [7:0] write__data;
  input write__en;
  wire write__en;
  input [7:0] x;
  wire [7:0] x;
  output [7:0] x_next;
  reg [7:0] x_next = 8'h00;
  reg [7:0] memory [3:0];
  initial begin
    memory[0] = 8'h01;
    memory[1] = 8'h44;
    memory[2] = 8'h83;
    memory[3] = 8'h57;
  end
  always @(posedge clk) begin
    if (\$3 )
      memory[write__addr] <= write__data;
  end
  assign weight = memory[pass_];
  assign \$2  = $signed(partial) + $signed(product);
  assign \$3  = enable ? write__en : 1'h0;
  always @(posedge clk)
    x_next <= \$4 ;
  always @(posedge clk)
    ready_weight <= \$5 ;
  always @(posedge clk)
    product <= \$6 ;
  always @(posedge clk)
    total <= \$7 ;
  always @(posedge clk)
    pass_next <= \$8 ;
  assign \$1  = $signed({ 1'h0, x_next }) * $signed(ready_weight);
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$4  = x_next;
    if (enable) begin
      \$4  = x;
    end
    if (rst) begin
      \$4  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$5  = ready_weight;
    if (enable) begin
      \$5  = weight;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$6  = product;
    if (enable) begin
      \$6  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$7  = total;
    if (enable) begin
      \$7  = \$2 [17:0];
    end
    if (rst) begin
      \$7  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$8  = pass_next;
    if (enable) begin
      \$8  = pass_;
    end
    if (rst) begin
      \$8  = 2'h0;
    end
  end
  assign \$signature__addr  = pass_;
  assign \$signature__data  = weight;
  assign entry = write__addr;
  assign data = write__data;
  assign write = write__en;
endmodule

module \systolic_array.body.cell3_1 (write__data, clk, rst, enable, write__en, partial, x, pass_, x_next, total, pass_next, write__addr);
  reg \$auto$verilog_backend.cc:2355:dump_module$16  = 0;
  wire [15:0] \$1 ;
  wire [18:0] \$2 ;
  wire \$3 ;
  reg [7:0] \$4 ;
  reg [7:0] \$5 ;
  reg [15:0] \$6 ;
  reg [17:0] \$7 ;
  reg [1:0] \$8 ;
  wire [1:0] \$signature__addr ;
  wire [7:0] \$signature__data ;
  input clk;
  wire clk;
  wire [7:0] data;
  input enable;
  wire enable;
  wire [1:0] entry;
  input [17:0] partial;
  wire [17:0] partial;
  input [1:0] pass_;
  wire [1:0] pass_;
  output [1:0] pass_next;
  reg [1:0] pass_next = 2'h0;
  reg [15:0] product = 16'h0000;
  reg [7:0] ready_weight = 8'h00;
  input rst;
  wire rst;
  output [17:0] total;
  reg [17:0] total = 18'h00000;
  wire [7:0] weight;
  wire write;
  input [1:0] write__addr;
  wire [1:0] write__addr;
  input [7:0] write__data;
  wire [7:0] write__data;
  input write__en;
  wire write__en;
  input [7:0] x;
  wire [7:0] x;
  output [7:0] x_next;
  reg [7:0] x_next = 8'h00;
  reg [7:0] memory [3:0];
  initial begin
    memory[0] = 8'h1b;
    memory[1] = 8'h3b;
    memory[2] = 8'h2c;
    memory[3] = 8'h30;
  end
  always @(posedge clk) begin
    if (\$3 )
      memory[write__addr] <= write__data;
  end
  assign weight = memory[pass_];
  assign \$2  = $signed(partial) + $signed(product);
  assign \$3  = enable ? write__en : 1'h0;
  always @(posedge clk)
    x_next <= \$4 ;
  always @(posedge clk)
    ready_weight <= \$5 ;
  always @(posedge clk)
    product <= \$6 ;
  always @(posedge clk)
    total <= \$7 ;
  always @(posedge clk)
    pass_next <= \$8 ;
  assign \$1  = $signed({ 1'h0, x_next }) * $signed(ready_weight);
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$4  = x_next;
    if (enable) begin
      \$4  = x;
    end
    if (rst) begin
      \$4  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$5  = ready_weight;
    if (enable) begin
      \$5  = weight;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$6  = product;
    if (enable) begin
      \$6  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$7  = total;
    if (enable) begin
      \$7  = \$2 [17:0];
    end
    if (rst) begin
      \$7  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$8  = pass_next;
    if (enable) begin
      \$8  = pass_;
    end
    if (rst) begin
      \$8  = 2'h0;
    end
  end
  assign \$signature__addr  = pass_;
  assign \$signature__data  = weight;
  assign entry = write__addr;
  assign data = write__data;
  assign write = write__en;
endmodule

module \systolic_array.body.cell3_2 (write__data, clk, rst, enable, write__en, partial, x, pass_, x_next, total, pass_next, write__addr);
  reg \$auto$verilog_backend.cc:2355:dump_module$17  = 0;
  wire [15:0] \$1 ;
  wire [18:0] \$2 ;
  wire \$3 ;
  reg [7:0] \$4 ;
  reg [7:0] \$5 ;
  reg [15:0] \$6 ;
  reg [17:0] \$7 ;
  reg [1:0] \$8 ;
  wire [1:0] \$signature__addr ;
  wire [7:0] \$signature__data ;
  input clk;
  wire clk;
  wire [7:0] data;
  input enable;
  wire enable;
  wire [1:0] entry;
  input [17:0] partial;
  wire [17:0] partial;
  input [1:0] pass_;
  wire [1:0] pass_;
  output [1:0] pass_next;
  reg [1:0] pass_next = 2'h0;
  reg [15:0] product = 16'h0000;
  reg [7:0] ready_weight = 8'h00;
  input rst;
  wire rst;
  output [17:0] total;
  reg [17:0] total = 18'h00000;
  wire [7:0] weight;
  wire write;
  input [1:0] write__addr;
  wire [1:0] write__addr;
  input [7:0] write__data;
  wire [7:0] write__data;
  input write__en;
  wire write__en;
  input [7:0] x;
  wire [7:0] x;
  output [7:0] x_next;
  reg [7:0] x_next = 8'h00;
  reg [7:0] memory [3:0];
  initial begin
    memory[0] = 8'h78;
    memory[1] = 8'h58;
    memory[2] = 8'h07;
    memory[3] = 8'h34;
  end
  always @(posedge clk) begin
    if (\$3 )
      memory[write__addr] <= write__data;
  end
  assign weight = memory[pass_];
  assign \$2  = $signed(partial) + $signed(product);
  assign \$3  = enable ? write__en : 1'h0;
  always @(posedge clk)
    x_next <= \$4 ;
  always @(posedge clk)
    ready_weight <= \$5 ;
  always @(posedge clk)
    product <= \$6 ;
  always @(posedge clk)
    total <= \$7 ;
  always @(posedge clk)
    pass_next <= \$8 ;
  assign \$1  = $signed({ 1'h0, x_next }) * $signed(ready_weight);
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$4  = x_next;
    if (enable) begin
      \$4  = x;
    end
    if (rst) begin
      \$4  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$5  = ready_weight;
    if (enable) begin
      \$5  = weight;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$6  = product;
    if (enable) begin
      \$6  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$7  = total;
    if (enable) begin
      \$7  = \$2 [17:0];
    end
    if (rst) begin
      \$7  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$8  = pass_next;
    if (enable) begin
      \$8  = pass_;
    end
    if (rst) begin
      \$8  = 2'h0;
    end
  end
  assign \$signature__addr  = pass_;
  assign \$signature__data  = weight;
  assign entry = write__addr;
  assign data = write__data;
  assign write = write__en;
endmodule

module \systolic_array.body.cell3_3 (write__data, clk, rst, enable, write__en, partial, x, pass_, total, write__addr);
  reg \$auto$verilog_backend.cc:2355:dump_module$18  = 0;
  wire [15:0] \$1 ;
  wire [18:0] \$2 ;
  wire \$3 ;
  reg [7:0] \$4 ;
  reg [7:0] \$5 ;
  reg [15:0] \$6 ;
  reg [17:0] \$7 ;
  reg [1:0] \$8 ;
  wire [1:0] \$signature__addr ;
  wire [7:0] \$signature__data ;
  input clk;
  wire clk;
  wire [7:0] data;
  input enable;
  wire enable;
  wire [1:0] entry;
  input [17:0] partial;
  wire [17:0] partial;
  input [1:0] pass_;
  wire [1:0] pass_;
  reg [1:0] pass_next = 2'h0;
  reg [15:0] product = 16'h0000;
  reg [7:0] ready_weight = 8'h00;
  input rst;
  wire rst;
  output [17:0] total;
  reg [17:0] total = 18'h00000;
  wire [7:0] weight;
  wire write;
  input [1:0] write__addr;
  wire [1:0] write__addr;
  input [7:0] write__data;
  wire [7:0] write__data;
  input write__en;
  wire write__en;
  input [7:0] x;
  wire [7:0] x;
  reg [7:0] x_next = 8'h00;
  reg [7:0] memory [3:0];
  initial begin
    memory[0] = 8'h3b;
    memory[1] = 8'had;
    memory[2] = 8'h26;
    memory[3] = 8'he4;
  end
  always @(posedge clk) begin
    if (\$3 )
      memory[write__addr] <= write__data;
  end
  assign weight = memory[pass_];
  assign \$2  = $signed(partial) + $signed(product);
  assign \$3  = enable ? write__en : 1'h0;
  always @(posedge clk)
    x_next <= \$4 ;
  always @(posedge clk)
    ready_weight <= \$5 ;
  always @(posedge clk)
    product <= \$6 ;
  always @(posedge clk)
    total <= \$7 ;
  always @(posedge clk)
    pass_next <= \$8 ;
  assign \$1  = $signed({ 1'h0, x_next }) * $signed(ready_weight);
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$4  = x_next;
    if (enable) begin
      \$4  = x;
    end
    if (rst) begin
      \$4  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$5  = ready_weight;
    if (enable) begin
      \$5  = weight;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$6  = product;
    if (enable) begin
      \$6  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$7  = total;
    if (enable) begin
      \$7  = \$2 [17:0];
    end
    if (rst) begin
      \$7  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$8  = pass_next;
    if (enable) begin
      \$8  = pass_;
    end
    if (rst) begin
      \$8  = 2'h0;
    end
  end
  assign \$signature__addr  = pass_;
  assign \$signature__data  = weight;
  assign entry = write__addr;
  assign data = write__data;
  assign write = write__en;
endmodule
