module amu_network_words(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
  input clk;
  wire clk;
  input [4:0] i__payload;
  wire [4:0] i__payload;
  wire [4:0] \i__payload$14 ;
  wire [175:0] \i__payload$17 ;
  wire [43:0] \i__payload$17[0] ;
  wire [10:0] \i__payload$17[0][0] ;
  wire [10:0] \i__payload$17[0][1] ;
  wire [10:0] \i__payload$17[0][2] ;
  wire [10:0] \i__payload$17[0][3] ;
  wire [43:0] \i__payload$17[1] ;
  wire [10:0] \i__payload$17[1][0] ;
  wire [10:0] \i__payload$17[1][1] ;
  wire [10:0] \i__payload$17[1][2] ;
  wire [10:0] \i__payload$17[1][3] ;
  wire [43:0] \i__payload$17[2] ;
  wire [10:0] \i__payload$17[2][0] ;
  wire [10:0] \i__payload$17[2][1] ;
  wire [10:0] \i__payload$17[2][2] ;
  wire [10:0] \i__payload$17[2][3] ;
  wire [43:0] \i__payload$17[3] ;
  wire [10:0] \i__payload$17[3][0] ;
  wire [10:0] \i__payload$17[3][1] ;
  wire [10:0] \i__payload$17[3][2] ;
  wire [10:0] \i__payload$17[3][3] ;
  wire [159:0] \i__payload$8 ;
  wire [19:0] \i__payload$8[0] ;
  wire [4:0] \i__payload$8[0][0] ;
  wire [4:0] \i__payload$8[0][1] ;
  wire [4:0] \i__payload$8[0][2] ;
  wire [4:0] \i__payload$8[0][3] ;
  wire [19:0] \i__payload$8[1] ;
  wire [4:0] \i__payload$8[1][0] ;
  wire [4:0] \i__payload$8[1][1] ;
  wire [4:0] \i__payload$8[1][2] ;
  wire [4:0] \i__payload$8[1][3] ;
  wire [19:0] \i__payload$8[2] ;
  wire [4:0] \i__payload$8[2][0] ;
  wire [4:0] \i__payload$8[2][1] ;
  wire [4:0] \i__payload$8[2][2] ;
  wire [4:0] \i__payload$8[2][3] ;
  wire [19:0] \i__payload$8[3] ;
  wire [4:0] \i__payload$8[3][0] ;
  wire [4:0] \i__payload$8[3][1] ;
  wire [4:0] \i__payload$8[3][2] ;
  wire [4:0] \i__payload$8[3][3] ;
  wire [19:0] \i__payload$8[4] ;
  wire [4:0] \i__payload$8[4][0] ;
  wire [4:0] \i__payload$8[4][1] ;
  wire [4:0] \i__payload$8[4][2] ;
  wire [4:0] \i__payload$8[4][3] ;
  wire [19:0] \i__payload$8[5] ;
  wire [4:0] \i__payload$8[5][0] ;
  wire [4:0] \i__payload$8[5][1] ;
  wire [4:0] \i__payload$8[5][2] ;
  wire [4:0] \i__payload$8[5][3] ;
  wire [19:0] \i__payload$8[6] ;
  wire [4:0] \i__payload$8[6][0] ;
  wire [4:0] \i__payload$8[6][1] ;
  wire [4:0] \i__payload$8[6][2] ;
  wire [4:0] \i__payload$8[6][3] ;
  wire [19:0] \i__payload$8[7] ;
  wire [4:0] \i__payload$8[7][0] ;
  wire [4:0] \i__payload$8[7][1] ;
  wire [4:0] \i__payload$8[7][2] ;
  wire [4:0] \i__payload$8[7][3] ;
  output i__ready;
  wire i__ready;
  wire \i__ready$11 ;
  wire \i__ready$15 ;
  wire \i__ready$22 ;
  input i__valid;
  wire i__valid;
  wire \i__valid$12 ;
  wire \i__valid$16 ;
  wire \i__valid$19 ;
  output [109:0] o__payload;
  wire [109:0] o__payload;
  wire [175:0] \o__payload$18 ;
  wire [10:0] \o__payload$18[0] ;
  wire [10:0] \o__payload$18[10] ;
  wire [10:0] \o__payload$18[11] ;
  wire [10:0] \o__payload$18[12] ;
  wire [10:0] \o__payload$18[13] ;
  wire [10:0] \o__payload$18[14] ;
  wire [10:0] \o__payload$18[15] ;
  wire [10:0] \o__payload$18[1] ;
  wire [10:0] \o__payload$18[2] ;
  wire [10:0] \o__payload$18[3] ;
  wire [10:0] \o__payload$18[4] ;
  wire [10:0] \o__payload$18[5] ;
  wire [10:0] \o__payload$18[6] ;
  wire [10:0] \o__payload$18[7] ;
  wire [10:0] \o__payload$18[8] ;
  wire [10:0] \o__payload$18[9] ;
  wire [109:0] \o__payload$23 ;
  wire [10:0] \o__payload$23[0] ;
  wire [10:0] \o__payload$23[1] ;
  wire [10:0] \o__payload$23[2] ;
  wire [10:0] \o__payload$23[3] ;
  wire [10:0] \o__payload$23[4] ;
  wire [10:0] \o__payload$23[5] ;
  wire [10:0] \o__payload$23[6] ;
  wire [10:0] \o__payload$23[7] ;
  wire [10:0] \o__payload$23[8] ;
  wire [10:0] \o__payload$23[9] ;
  wire [159:0] \o__payload$9 ;
  wire [19:0] \o__payload$9[0] ;
  wire [4:0] \o__payload$9[0][0] ;
  wire [4:0] \o__payload$9[0][1] ;
  wire [4:0] \o__payload$9[0][2] ;
  wire [4:0] \o__payload$9[0][3] ;
  wire [19:0] \o__payload$9[1] ;
  wire [4:0] \o__payload$9[1][0] ;
  wire [4:0] \o__payload$9[1][1] ;
  wire [4:0] \o__payload$9[1][2] ;
  wire [4:0] \o__payload$9[1][3] ;
  wire [19:0] \o__payload$9[2] ;
  wire [4:0] \o__payload$9[2][0] ;
  wire [4:0] \o__payload$9[2][1] ;
  wire [4:0] \o__payload$9[2][2] ;
  wire [4:0] \o__payload$9[2][3] ;
  wire [19:0] \o__payload$9[3] ;
  wire [4:0] \o__payload$9[3][0] ;
  wire [4:0] \o__payload$9[3][1] ;
  wire [4:0] \o__payload$9[3][2] ;
  wire [4:0] \o__payload$9[3][3] ;
  wire [19:0] \o__payload$9[4] ;
  wire [4:0] \o__payload$9[4][0] ;
  wire [4:0] \o__payload$9[4][1] ;
  wire [4:0] \o__payload$9[4][2] ;
  wire [4:0] \o__payload$9[4][3] ;
  wire [19:0] \o__payload$9[5] ;
  wire [4:0] \o__payload$9[5][0] ;
  wire [4:0] \o__payload$9[5][1] ;
  wire [4:0] \o__payload$9[5][2] ;
  wire [4:0] \o__payload$9[5][3] ;
  wire [19:0] \o__payload$9[6] ;
  wire [4:0] \o__payload$9[6][0] ;
  wire [4:0] \o__payload$9[6][1] ;
  wire [4:0] \o__payload$9[6][2] ;
  wire [4:0] \o__payload$9[6][3] ;
  wire [19:0] \o__payload$9[7] ;
  wire [4:0] \o__payload$9[7][0] ;
  wire [4:0] \o__payload$9[7][1] ;
  wire [4:0] \o__payload$9[7][2] ;
  wire [4:0] \o__payload$9[7][3] ;
  wire [10:0] \o__payload[0] ;
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
  wire \o__ready$10 ;
  wire \o__ready$21 ;
  wire \o__ready$24 ;
  output o__valid;
  wire o__valid;
  wire \o__valid$13 ;
  wire \o__valid$20 ;
  wire \o__valid$25 ;
  input rst;
  wire rst;
  \amu_network_words.allocator  allocator (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(\i__payload$8 ),
    .o__ready(\o__ready$10 ),
    .o__valid(\i__valid$12 ),
    .rst(rst)
  );
  \amu_network_words.unit0  unit0 (
    .clk(clk),
    .i__ready(\o__ready$10 ),
    .i__valid(\i__valid$12 ),
    .o__payload(\o__payload$18 ),
    .o__ready(\o__ready$21 ),
    .rst(rst),
    .valid_8(\i__valid$19 ),
    .x(\i__payload$8 )
  );
  \amu_network_words.unit1  unit1 (
    .clk(clk),
    .i__ready(\o__ready$21 ),
    .i__valid(\i__valid$19 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .rst(rst),
    .valid_8(o__valid),
    .x(\i__payload$17 )
  );
  assign \o__payload$9  = \i__payload$8 ;
  assign \i__ready$11  = \o__ready$10 ;
  assign \o__valid$13  = \i__valid$12 ;
  assign \i__payload$14  = i__payload;
  assign \i__ready$15  = i__ready;
  assign \i__valid$16  = i__valid;
  assign \o__valid$20  = \i__valid$19 ;
  assign \i__ready$22  = \o__ready$21 ;
  assign \o__payload$23  = o__payload;
  assign \o__ready$24  = o__ready;
  assign \o__valid$25  = o__valid;
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
  assign \i__payload$8[0]  = \i__payload$8 [19:0];
  assign \i__payload$8[0][0]  = \i__payload$8 [4:0];
  assign \i__payload$8[0][1]  = \i__payload$8 [9:5];
  assign \i__payload$8[0][2]  = \i__payload$8 [14:10];
  assign \i__payload$8[0][3]  = \i__payload$8 [19:15];
  assign \i__payload$8[1]  = \i__payload$8 [39:20];
  assign \i__payload$8[1][0]  = \i__payload$8 [24:20];
  assign \i__payload$8[1][1]  = \i__payload$8 [29:25];
  assign \i__payload$8[1][2]  = \i__payload$8 [34:30];
  assign \i__payload$8[1][3]  = \i__payload$8 [39:35];
  assign \i__payload$8[2]  = \i__payload$8 [59:40];
  assign \i__payload$8[2][0]  = \i__payload$8 [44:40];
  assign \i__payload$8[2][1]  = \i__payload$8 [49:45];
  assign \i__payload$8[2][2]  = \i__payload$8 [54:50];
  assign \i__payload$8[2][3]  = \i__payload$8 [59:55];
  assign \i__payload$8[3]  = \i__payload$8 [79:60];
  assign \i__payload$8[3][0]  = \i__payload$8 [64:60];
  assign \i__payload$8[3][1]  = \i__payload$8 [69:65];
  assign \i__payload$8[3][2]  = \i__payload$8 [74:70];
  assign \i__payload$8[3][3]  = \i__payload$8 [79:75];
  assign \i__payload$8[4]  = \i__payload$8 [99:80];
  assign \i__payload$8[4][0]  = \i__payload$8 [84:80];
  assign \i__payload$8[4][1]  = \i__payload$8 [89:85];
  assign \i__payload$8[4][2]  = \i__payload$8 [94:90];
  assign \i__payload$8[4][3]  = \i__payload$8 [99:95];
  assign \i__payload$8[5]  = \i__payload$8 [119:100];
  assign \i__payload$8[5][0]  = \i__payload$8 [104:100];
  assign \i__payload$8[5][1]  = \i__payload$8 [109:105];
  assign \i__payload$8[5][2]  = \i__payload$8 [114:110];
  assign \i__payload$8[5][3]  = \i__payload$8 [119:115];
  assign \i__payload$8[6]  = \i__payload$8 [139:120];
  assign \i__payload$8[6][0]  = \i__payload$8 [124:120];
  assign \i__payload$8[6][1]  = \i__payload$8 [129:125];
  assign \i__payload$8[6][2]  = \i__payload$8 [134:130];
  assign \i__payload$8[6][3]  = \i__payload$8 [139:135];
  assign \i__payload$8[7]  = \i__payload$8 [159:140];
  assign \i__payload$8[7][0]  = \i__payload$8 [144:140];
  assign \i__payload$8[7][1]  = \i__payload$8 [149:145];
  assign \i__payload$8[7][2]  = \i__payload$8 [154:150];
  assign \i__payload$8[7][3]  = \i__payload$8 [159:155];
  assign \o__payload$9[0]  = \i__payload$8 [19:0];
  assign \o__payload$9[0][0]  = \i__payload$8 [4:0];
  assign \o__payload$9[0][1]  = \i__payload$8 [9:5];
  assign \o__payload$9[0][2]  = \i__payload$8 [14:10];
  assign \o__payload$9[0][3]  = \i__payload$8 [19:15];
  assign \o__payload$9[1]  = \i__payload$8 [39:20];
  assign \o__payload$9[1][0]  = \i__payload$8 [24:20];
  assign \o__payload$9[1][1]  = \i__payload$8 [29:25];
  assign \o__payload$9[1][2]  = \i__payload$8 [34:30];
  assign \o__payload$9[1][3]  = \i__payload$8 [39:35];
  assign \o__payload$9[2]  = \i__payload$8 [59:40];
  assign \o__payload$9[2][0]  = \i__payload$8 [44:40];
  assign \o__payload$9[2][1]  = \i__payload$8 [49:45];
  assign \o__payload$9[2][2]  = \i__payload$8 [54:50];
  assign \o__payload$9[2][3]  = \i__payload$8 [59:55];
  assign \o__payload$9[3]  = \i__payload$8 [79:60];
  assign \o__payload$9[3][0]  = \i__payload$8 [64:60];
  assign \o__payload$9[3][1]  = \i__payload$8 [69:65];
  assign \o__payload$9[3][2]  = \i__payload$8 [74:70];
  assign \o__payload$9[3][3]  = \i__payload$8 [79:75];
  assign \o__payload$9[4]  = \i__payload$8 [99:80];
  assign \o__payload$9[4][0]  = \i__payload$8 [84:80];
  assign \o__payload$9[4][1]  = \i__payload$8 [89:85];
  assign \o__payload$9[4][2]  = \i__payload$8 [94:90];
  assign \o__payload$9[4][3]  = \i__payload$8 [99:95];
  assign \o__payload$9[5]  = \i__payload$8 [119:100];
  assign \o__payload$9[5][0]  = \i__payload$8 [104:100];
  assign \o__payload$9[5][1]  = \i__payload$8 [109:105];
  assign \o__payload$9[5][2]  = \i__payload$8 [114:110];
  assign \o__payload$9[5][3]  = \i__payload$8 [119:115];
  assign \o__payload$9[6]  = \i__payload$8 [139:120];
  assign \o__payload$9[6][0]  = \i__payload$8 [124:120];
  assign \o__payload$9[6][1]  = \i__payload$8 [129:125];
  assign \o__payload$9[6][2]  = \i__payload$8 [134:130];
  assign \o__payload$9[6][3]  = \i__payload$8 [139:135];
  assign \o__payload$9[7]  = \i__payload$8 [159:140];
  assign \o__payload$9[7][0]  = \i__payload$8 [144:140];
  assign \o__payload$9[7][1]  = \i__payload$8 [149:145];
  assign \o__payload$9[7][2]  = \i__payload$8 [154:150];
  assign \o__payload$9[7][3]  = \i__payload$8 [159:155];
  assign \i__payload$17[0]  = \i__payload$17 [43:0];
  assign \i__payload$17[0][0]  = \i__payload$17 [10:0];
  assign \i__payload$17[0][1]  = \i__payload$17 [21:11];
  assign \i__payload$17[0][2]  = \i__payload$17 [32:22];
  assign \i__payload$17[0][3]  = \i__payload$17 [43:33];
  assign \i__payload$17[1]  = \i__payload$17 [87:44];
  assign \i__payload$17[1][0]  = \i__payload$17 [54:44];
  assign \i__payload$17[1][1]  = \i__payload$17 [65:55];
  assign \i__payload$17[1][2]  = \i__payload$17 [76:66];
  assign \i__payload$17[1][3]  = \i__payload$17 [87:77];
  assign \i__payload$17[2]  = \i__payload$17 [131:88];
  assign \i__payload$17[2][0]  = \i__payload$17 [98:88];
  assign \i__payload$17[2][1]  = \i__payload$17 [109:99];
  assign \i__payload$17[2][2]  = \i__payload$17 [120:110];
  assign \i__payload$17[2][3]  = \i__payload$17 [131:121];
  assign \i__payload$17[3]  = \i__payload$17 [175:132];
  assign \i__payload$17[3][0]  = \i__payload$17 [142:132];
  assign \i__payload$17[3][1]  = \i__payload$17 [153:143];
  assign \i__payload$17[3][2]  = \i__payload$17 [164:154];
  assign \i__payload$17[3][3]  = \i__payload$17 [175:165];
  assign \o__payload$18[0]  = \o__payload$18 [10:0];
  assign \o__payload$18[1]  = \o__payload$18 [21:11];
  assign \o__payload$18[2]  = \o__payload$18 [32:22];
  assign \o__payload$18[3]  = \o__payload$18 [43:33];
  assign \o__payload$18[4]  = \o__payload$18 [54:44];
  assign \o__payload$18[5]  = \o__payload$18 [65:55];
  assign \o__payload$18[6]  = \o__payload$18 [76:66];
  assign \o__payload$18[7]  = \o__payload$18 [87:77];
  assign \o__payload$18[8]  = \o__payload$18 [98:88];
  assign \o__payload$18[9]  = \o__payload$18 [109:99];
  assign \o__payload$18[10]  = \o__payload$18 [120:110];
  assign \o__payload$18[11]  = \o__payload$18 [131:121];
  assign \o__payload$18[12]  = \o__payload$18 [142:132];
  assign \o__payload$18[13]  = \o__payload$18 [153:143];
  assign \o__payload$18[14]  = \o__payload$18 [164:154];
  assign \o__payload$18[15]  = \o__payload$18 [175:165];
  assign \o__payload$23[0]  = o__payload[10:0];
  assign \o__payload$23[1]  = o__payload[21:11];
  assign \o__payload$23[2]  = o__payload[32:22];
  assign \o__payload$23[3]  = o__payload[43:33];
  assign \o__payload$23[4]  = o__payload[54:44];
  assign \o__payload$23[5]  = o__payload[65:55];
  assign \o__payload$23[6]  = o__payload[76:66];
  assign \o__payload$23[7]  = o__payload[87:77];
  assign \o__payload$23[8]  = o__payload[98:88];
  assign \o__payload$23[9]  = o__payload[109:99];
  assign \i__payload$17 [175:165] = \o__payload$18 [175:165];
  assign \i__payload$17 [164:154] = \o__payload$18 [142:132];
  assign \i__payload$17 [153:143] = \o__payload$18 [164:154];
  assign \i__payload$17 [142:132] = \o__payload$18 [153:143];
  assign \i__payload$17 [131:121] = \o__payload$18 [131:121];
  assign \i__payload$17 [120:110] = \o__payload$18 [98:88];
  assign \i__payload$17 [109:99] = \o__payload$18 [120:110];
  assign \i__payload$17 [98:88] = \o__payload$18 [109:99];
  assign \i__payload$17 [87:77] = \o__payload$18 [54:44];
  assign \i__payload$17 [76:66] = \o__payload$18 [87:77];
  assign \i__payload$17 [65:55] = \o__payload$18 [76:66];
  assign \i__payload$17 [54:44] = \o__payload$18 [65:55];
  assign \i__payload$17 [43:33] = \o__payload$18 [43:33];
  assign \i__payload$17 [32:22] = \o__payload$18 [32:22];
  assign \i__payload$17 [21:11] = \o__payload$18 [10:0];
  assign \i__payload$17 [10:0] = \o__payload$18 [21:11];
endmodule

module \amu_network_words.allocator (i__valid, clk, rst, o__ready, i__ready, o__valid, o__payload, i__payload);
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
  reg \$41 ;
  reg [5:0] \$42 ;
  reg [4:0] \$43 ;
  reg [4:0] \$44 ;
  reg [4:0] \$45 ;
  reg [4:0] \$46 ;
  reg [4:0] \$47 ;
  reg [4:0] \$48 ;
  reg [4:0] \$49 ;
  wire \$5 ;
  reg [4:0] \$50 ;
  reg [4:0] \$51 ;
  reg [4:0] \$52 ;
  reg [4:0] \$53 ;
  reg [4:0] \$54 ;
  reg [4:0] \$55 ;
  reg [4:0] \$56 ;
  reg [4:0] \$57 ;
  reg [4:0] \$58 ;
  reg [4:0] \$59 ;
  wire \$6 ;
  reg [4:0] \$60 ;
  reg [4:0] \$61 ;
  reg [4:0] \$62 ;
  reg [4:0] \$63 ;
  reg [4:0] \$64 ;
  reg [4:0] \$65 ;
  reg [4:0] \$66 ;
  reg [4:0] \$67 ;
  reg [4:0] \$68 ;
  reg [4:0] \$69 ;
  wire [6:0] \$7 ;
  reg [4:0] \$70 ;
  reg [4:0] \$71 ;
  reg [4:0] \$72 ;
  reg [4:0] \$73 ;
  reg [159:0] \$74 ;
  wire [6:0] \$8 ;
  wire \$9 ;
  reg [5:0] \$signal  = 6'h00;
  input clk;
  wire clk;
  input [4:0] i__payload;
  wire [4:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [159:0] o__payload;
  reg [159:0] o__payload = 160'h0000000000000000000000000000000000000000;
  wire [19:0] \o__payload[0] ;
  wire [4:0] \o__payload[0][0] ;
  wire [4:0] \o__payload[0][1] ;
  wire [4:0] \o__payload[0][2] ;
  wire [4:0] \o__payload[0][3] ;
  wire [19:0] \o__payload[1] ;
  wire [4:0] \o__payload[1][0] ;
  wire [4:0] \o__payload[1][1] ;
  wire [4:0] \o__payload[1][2] ;
  wire [4:0] \o__payload[1][3] ;
  wire [19:0] \o__payload[2] ;
  wire [4:0] \o__payload[2][0] ;
  wire [4:0] \o__payload[2][1] ;
  wire [4:0] \o__payload[2][2] ;
  wire [4:0] \o__payload[2][3] ;
  wire [19:0] \o__payload[3] ;
  wire [4:0] \o__payload[3][0] ;
  wire [4:0] \o__payload[3][1] ;
  wire [4:0] \o__payload[3][2] ;
  wire [4:0] \o__payload[3][3] ;
  wire [19:0] \o__payload[4] ;
  wire [4:0] \o__payload[4][0] ;
  wire [4:0] \o__payload[4][1] ;
  wire [4:0] \o__payload[4][2] ;
  wire [4:0] \o__payload[4][3] ;
  wire [19:0] \o__payload[5] ;
  wire [4:0] \o__payload[5][0] ;
  wire [4:0] \o__payload[5][1] ;
  wire [4:0] \o__payload[5][2] ;
  wire [4:0] \o__payload[5][3] ;
  wire [19:0] \o__payload[6] ;
  wire [4:0] \o__payload[6][0] ;
  wire [4:0] \o__payload[6][1] ;
  wire [4:0] \o__payload[6][2] ;
  wire [4:0] \o__payload[6][3] ;
  wire [19:0] \o__payload[7] ;
  wire [4:0] \o__payload[7][0] ;
  wire [4:0] \o__payload[7][1] ;
  wire [4:0] \o__payload[7][2] ;
  wire [4:0] \o__payload[7][3] ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  input rst;
  wire rst;
  reg [4:0] word10 = 5'h00;
  reg [4:0] word11 = 5'h00;
  reg [4:0] word12 = 5'h00;
  reg [4:0] word13 = 5'h00;
  reg [4:0] word18 = 5'h00;
  reg [4:0] word19 = 5'h00;
  reg [4:0] word2 = 5'h00;
  reg [4:0] word20 = 5'h00;
  reg [4:0] word21 = 5'h00;
  reg [4:0] word26 = 5'h00;
  reg [4:0] word27 = 5'h00;
  reg [4:0] word28 = 5'h00;
  reg [4:0] word29 = 5'h00;
  reg [4:0] word3 = 5'h00;
  reg [4:0] word34 = 5'h00;
  reg [4:0] word35 = 5'h00;
  reg [4:0] word36 = 5'h00;
  reg [4:0] word37 = 5'h00;
  reg [4:0] word4 = 5'h00;
  reg [4:0] word42 = 5'h00;
  reg [4:0] word43 = 5'h00;
  reg [4:0] word44 = 5'h00;
  reg [4:0] word45 = 5'h00;
  reg [4:0] word5 = 5'h00;
  reg [4:0] word50 = 5'h00;
  reg [4:0] word51 = 5'h00;
  reg [4:0] word52 = 5'h00;
  reg [4:0] word53 = 5'h00;
  reg [4:0] word58 = 5'h00;
  reg [4:0] word59 = 5'h00;
  reg [4:0] word61 = 5'h00;
  assign \$25  = \$signal  == 6'h22;
  assign \$26  = \$signal  == 6'h23;
  assign \$27  = \$signal  == 6'h24;
  assign \$28  = \$signal  == 6'h25;
  assign \$29  = \$signal  == 6'h2a;
  assign \$30  = \$signal  == 6'h2b;
  assign \$31  = \$signal  == 6'h2c;
  assign \$32  = \$signal  == 6'h2d;
  assign \$33  = \$signal  == 6'h32;
  assign \$34  = \$signal  == 6'h33;
  assign \$35  = \$signal  == 6'h34;
  assign \$36  = \$signal  == 6'h35;
  assign \$37  = \$signal  == 6'h3a;
  assign \$38  = \$signal  == 6'h3b;
  assign \$39  = \$signal  == 6'h3d;
  assign \$40  = \$signal  == 6'h3f;
  always @(posedge clk)
    o__valid <= \$41 ;
  always @(posedge clk)
    \$signal  <= \$42 ;
  always @(posedge clk)
    word2 <= \$43 ;
  always @(posedge clk)
    word3 <= \$44 ;
  always @(posedge clk)
    word4 <= \$45 ;
  always @(posedge clk)
    word5 <= \$46 ;
  always @(posedge clk)
    word10 <= \$47 ;
  always @(posedge clk)
    word11 <= \$48 ;
  always @(posedge clk)
    word12 <= \$49 ;
  always @(posedge clk)
    word13 <= \$50 ;
  always @(posedge clk)
    word18 <= \$51 ;
  always @(posedge clk)
    word19 <= \$52 ;
  always @(posedge clk)
    word20 <= \$53 ;
  always @(posedge clk)
    word21 <= \$54 ;
  always @(posedge clk)
    word26 <= \$55 ;
  always @(posedge clk)
    word27 <= \$56 ;
  always @(posedge clk)
    word28 <= \$57 ;
  always @(posedge clk)
    word29 <= \$58 ;
  always @(posedge clk)
    word34 <= \$59 ;
  always @(posedge clk)
    word35 <= \$60 ;
  always @(posedge clk)
    word36 <= \$61 ;
  always @(posedge clk)
    word37 <= \$62 ;
  always @(posedge clk)
    word42 <= \$63 ;
  always @(posedge clk)
    word43 <= \$64 ;
  always @(posedge clk)
    word44 <= \$65 ;
  always @(posedge clk)
    word45 <= \$66 ;
  always @(posedge clk)
    word50 <= \$67 ;
  always @(posedge clk)
    word51 <= \$68 ;
  always @(posedge clk)
    word52 <= \$69 ;
  always @(posedge clk)
    word53 <= \$70 ;
  always @(posedge clk)
    word58 <= \$71 ;
  always @(posedge clk)
    word59 <= \$72 ;
  always @(posedge clk)
    word61 <= \$73 ;
  always @(posedge clk)
    o__payload <= \$74 ;
  assign \$1  = \$signal  == 6'h3f;
  assign \$2  = ~ \$1 ;
  assign \$3  = ~ o__valid;
  assign \$4  = \$3  | o__ready;
  assign i__ready = \$2  | \$4 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = \$signal  == 6'h3f;
  assign \$7  = \$signal  + 1'h1;
  assign \$8  = \$6  ? 7'h00 : \$7 ;
  assign \$9  = \$signal  == 2'h2;
  assign \$10  = \$signal  == 2'h3;
  assign \$11  = \$signal  == 3'h4;
  assign \$12  = \$signal  == 3'h5;
  assign \$13  = \$signal  == 4'ha;
  assign \$14  = \$signal  == 4'hb;
  assign \$15  = \$signal  == 4'hc;
  assign \$16  = \$signal  == 4'hd;
  assign \$17  = \$signal  == 5'h12;
  assign \$18  = \$signal  == 5'h13;
  assign \$19  = \$signal  == 5'h14;
  assign \$20  = \$signal  == 5'h15;
  assign \$21  = \$signal  == 5'h1a;
  assign \$22  = \$signal  == 5'h1b;
  assign \$23  = \$signal  == 5'h1c;
  assign \$24  = \$signal  == 5'h1d;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$41  = o__valid;
    if (o__ready) begin
      \$41  = 1'h0;
    end
    if (\$5 ) begin
      if (\$40 ) begin
        \$41  = 1'h1;
      end
    end
    if (rst) begin
      \$41  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$42  = \$signal ;
    if (\$5 ) begin
      \$42  = \$8 [5:0];
    end
    if (rst) begin
      \$42  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$43  = word2;
    if (\$5 ) begin
      if (\$9 ) begin
        \$43  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$44  = word3;
    if (\$5 ) begin
      if (\$10 ) begin
        \$44  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$45  = word4;
    if (\$5 ) begin
      if (\$11 ) begin
        \$45  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$46  = word5;
    if (\$5 ) begin
      if (\$12 ) begin
        \$46  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$47  = word10;
    if (\$5 ) begin
      if (\$13 ) begin
        \$47  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$48  = word11;
    if (\$5 ) begin
      if (\$14 ) begin
        \$48  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$49  = word12;
    if (\$5 ) begin
      if (\$15 ) begin
        \$49  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$50  = word13;
    if (\$5 ) begin
      if (\$16 ) begin
        \$50  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$51  = word18;
    if (\$5 ) begin
      if (\$17 ) begin
        \$51  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$52  = word19;
    if (\$5 ) begin
      if (\$18 ) begin
        \$52  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$53  = word20;
    if (\$5 ) begin
      if (\$19 ) begin
        \$53  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$54  = word21;
    if (\$5 ) begin
      if (\$20 ) begin
        \$54  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$55  = word26;
    if (\$5 ) begin
      if (\$21 ) begin
        \$55  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$56  = word27;
    if (\$5 ) begin
      if (\$22 ) begin
        \$56  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$57  = word28;
    if (\$5 ) begin
      if (\$23 ) begin
        \$57  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$58  = word29;
    if (\$5 ) begin
      if (\$24 ) begin
        \$58  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$59  = word34;
    if (\$5 ) begin
      if (\$25 ) begin
        \$59  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$60  = word35;
    if (\$5 ) begin
      if (\$26 ) begin
        \$60  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$61  = word36;
    if (\$5 ) begin
      if (\$27 ) begin
        \$61  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$62  = word37;
    if (\$5 ) begin
      if (\$28 ) begin
        \$62  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$63  = word42;
    if (\$5 ) begin
      if (\$29 ) begin
        \$63  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$64  = word43;
    if (\$5 ) begin
      if (\$30 ) begin
        \$64  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$65  = word44;
    if (\$5 ) begin
      if (\$31 ) begin
        \$65  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$66  = word45;
    if (\$5 ) begin
      if (\$32 ) begin
        \$66  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$67  = word50;
    if (\$5 ) begin
      if (\$33 ) begin
        \$67  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$68  = word51;
    if (\$5 ) begin
      if (\$34 ) begin
        \$68  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$69  = word52;
    if (\$5 ) begin
      if (\$35 ) begin
        \$69  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$70  = word53;
    if (\$5 ) begin
      if (\$36 ) begin
        \$70  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$71  = word58;
    if (\$5 ) begin
      if (\$37 ) begin
        \$71  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$72  = word59;
    if (\$5 ) begin
      if (\$38 ) begin
        \$72  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$73  = word61;
    if (\$5 ) begin
      if (\$39 ) begin
        \$73  = i__payload;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$74  = o__payload;
    if (\$5 ) begin
      if (\$40 ) begin
        \$74 [4:0] = word5;
        \$74 [9:5] = word2;
        \$74 [14:10] = word4;
        \$74 [19:15] = word3;
        \$74 [24:20] = word13;
        \$74 [29:25] = word10;
        \$74 [34:30] = word12;
        \$74 [39:35] = word11;
        \$74 [44:40] = word20;
        \$74 [49:45] = word21;
        \$74 [54:50] = word19;
        \$74 [59:55] = word18;
        \$74 [64:60] = word28;
        \$74 [69:65] = word29;
        \$74 [74:70] = word26;
        \$74 [79:75] = word27;
        \$74 [84:80] = word35;
        \$74 [89:85] = word34;
        \$74 [94:90] = word37;
        \$74 [99:95] = word36;
        \$74 [104:100] = word43;
        \$74 [109:105] = word42;
        \$74 [114:110] = word44;
        \$74 [119:115] = word45;
        \$74 [124:120] = word53;
        \$74 [129:125] = word50;
        \$74 [134:130] = word52;
        \$74 [139:135] = word51;
        \$74 [144:140] = word61;
        \$74 [149:145] = word58;
        \$74 [154:150] = word61;
        \$74 [159:155] = word59;
      end
    end
    if (rst) begin
      \$74  = 160'h0000000000000000000000000000000000000000;
    end
  end
  assign \o__payload[0]  = o__payload[19:0];
  assign \o__payload[0][0]  = o__payload[4:0];
  assign \o__payload[0][1]  = o__payload[9:5];
  assign \o__payload[0][2]  = o__payload[14:10];
  assign \o__payload[0][3]  = o__payload[19:15];
  assign \o__payload[1]  = o__payload[39:20];
  assign \o__payload[1][0]  = o__payload[24:20];
  assign \o__payload[1][1]  = o__payload[29:25];
  assign \o__payload[1][2]  = o__payload[34:30];
  assign \o__payload[1][3]  = o__payload[39:35];
  assign \o__payload[2]  = o__payload[59:40];
  assign \o__payload[2][0]  = o__payload[44:40];
  assign \o__payload[2][1]  = o__payload[49:45];
  assign \o__payload[2][2]  = o__payload[54:50];
  assign \o__payload[2][3]  = o__payload[59:55];
  assign \o__payload[3]  = o__payload[79:60];
  assign \o__payload[3][0]  = o__payload[64:60];
  assign \o__payload[3][1]  = o__payload[69:65];
  assign \o__payload[3][2]  = o__payload[74:70];
  assign \o__payload[3][3]  = o__payload[79:75];
  assign \o__payload[4]  = o__payload[99:80];
  assign \o__payload[4][0]  = o__payload[84:80];
  assign \o__payload[4][1]  = o__payload[89:85];
  assign \o__payload[4][2]  = o__payload[94:90];
  assign \o__payload[4][3]  = o__payload[99:95];
  assign \o__payload[5]  = o__payload[119:100];
  assign \o__payload[5][0]  = o__payload[104:100];
  assign \o__payload[5][1]  = o__payload[109:105];
  assign \o__payload[5][2]  = o__payload[114:110];
  assign \o__payload[5][3]  = o__payload[119:115];
  assign \o__payload[6]  = o__payload[139:120];
  assign \o__payload[6][0]  = o__payload[124:120];
  assign \o__payload[6][1]  = o__payload[129:125];
  assign \o__payload[6][2]  = o__payload[134:130];
  assign \o__payload[6][3]  = o__payload[139:135];
  assign \o__payload[7]  = o__payload[159:140];
  assign \o__payload[7][0]  = o__payload[144:140];
  assign \o__payload[7][1]  = o__payload[149:145];
  assign \o__payload[7][2]  = o__payload[154:150];
  assign \o__payload[7][3]  = o__payload[159:155];
endmodule

module \amu_network_words.unit0 (rst, i__ready, o__ready, valid_8, o__payload, i__valid, x, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire \$1 ;
  reg \$10 ;
  reg \$11 ;
  reg \$12 ;
  reg \$13 ;
  reg \$14 ;
  wire \$2 ;
  wire \$3 ;
  wire [1:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg \$8 ;
  reg \$9 ;
  input clk;
  wire clk;
  wire enable;
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
  (* init = 1'h0 *)
  wire o__valid;
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
  wire [-1:0] \slot$18 ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  reg valid_3 = 1'h0;
  reg valid_4 = 1'h0;
  reg valid_5 = 1'h0;
  reg valid_6 = 1'h0;
  reg valid_7 = 1'h0;
  output valid_8;
  reg valid_8 = 1'h0;
  input [159:0] x;
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
  assign \$5  = ~ valid_8;
  assign enable = o__ready | \$5 ;
  always @(posedge clk)
    valid_1 <= \$7 ;
  always @(posedge clk)
    valid_2 <= \$8 ;
  always @(posedge clk)
    valid_3 <= \$9 ;
  always @(posedge clk)
    valid_4 <= \$10 ;
  always @(posedge clk)
    valid_5 <= \$11 ;
  always @(posedge clk)
    valid_6 <= \$12 ;
  always @(posedge clk)
    valid_7 <= \$13 ;
  always @(posedge clk)
    valid_8 <= \$14 ;
  \amu_network_words.unit0.path  path (
    .clk(clk),
    .enable(enable),
    .outputs(o__payload),
    .rst(rst),
    .\x$9 (x)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$7  = valid_1;
    if (enable) begin
      \$7  = i__valid;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$8  = valid_2;
    if (enable) begin
      \$8  = valid_1;
    end
    if (rst) begin
      \$8  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$9  = valid_3;
    if (enable) begin
      \$9  = valid_2;
    end
    if (rst) begin
      \$9  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$10  = valid_4;
    if (enable) begin
      \$10  = valid_3;
    end
    if (rst) begin
      \$10  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$11  = valid_5;
    if (enable) begin
      \$11  = valid_4;
    end
    if (rst) begin
      \$11  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$12  = valid_6;
    if (enable) begin
      \$12  = valid_5;
    end
    if (rst) begin
      \$12  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$13  = valid_7;
    if (enable) begin
      \$13  = valid_6;
    end
    if (rst) begin
      \$13  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$14  = valid_8;
    if (enable) begin
      \$14  = valid_7;
    end
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  assign o__valid = valid_8;
  assign i__payload = x;
  assign outputs = o__payload;
  assign \x[0]  = x[19:0];
  assign \x[0][0]  = x[4:0];
  assign \x[0][1]  = x[9:5];
  assign \x[0][2]  = x[14:10];
  assign \x[0][3]  = x[19:15];
  assign \x[1]  = x[39:20];
  assign \x[1][0]  = x[24:20];
  assign \x[1][1]  = x[29:25];
  assign \x[1][2]  = x[34:30];
  assign \x[1][3]  = x[39:35];
  assign \x[2]  = x[59:40];
  assign \x[2][0]  = x[44:40];
  assign \x[2][1]  = x[49:45];
  assign \x[2][2]  = x[54:50];
  assign \x[2][3]  = x[59:55];
  assign \x[3]  = x[79:60];
  assign \x[3][0]  = x[64:60];
  assign \x[3][1]  = x[69:65];
  assign \x[3][2]  = x[74:70];
  assign \x[3][3]  = x[79:75];
  assign \x[4]  = x[99:80];
  assign \x[4][0]  = x[84:80];
  assign \x[4][1]  = x[89:85];
  assign \x[4][2]  = x[94:90];
  assign \x[4][3]  = x[99:95];
  assign \x[5]  = x[119:100];
  assign \x[5][0]  = x[104:100];
  assign \x[5][1]  = x[109:105];
  assign \x[5][2]  = x[114:110];
  assign \x[5][3]  = x[119:115];
  assign \x[6]  = x[139:120];
  assign \x[6][0]  = x[124:120];
  assign \x[6][1]  = x[129:125];
  assign \x[6][2]  = x[134:130];
  assign \x[6][3]  = x[139:135];
  assign \x[7]  = x[159:140];
  assign \x[7][0]  = x[144:140];
  assign \x[7][1]  = x[149:145];
  assign \x[7][2]  = x[154:150];
  assign \x[7][3]  = x[159:155];
  assign \i__payload[0]  = x[19:0];
  assign \i__payload[0][0]  = x[4:0];
  assign \i__payload[0][1]  = x[9:5];
  assign \i__payload[0][2]  = x[14:10];
  assign \i__payload[0][3]  = x[19:15];
  assign \i__payload[1]  = x[39:20];
  assign \i__payload[1][0]  = x[24:20];
  assign \i__payload[1][1]  = x[29:25];
  assign \i__payload[1][2]  = x[34:30];
  assign \i__payload[1][3]  = x[39:35];
  assign \i__payload[2]  = x[59:40];
  assign \i__payload[2][0]  = x[44:40];
  assign \i__payload[2][1]  = x[49:45];
  assign \i__payload[2][2]  = x[54:50];
  assign \i__payload[2][3]  = x[59:55];
  assign \i__payload[3]  = x[79:60];
  assign \i__payload[3][0]  = x[64:60];
  assign \i__payload[3][1]  = x[69:65];
  assign \i__payload[3][2]  = x[74:70];
  assign \i__payload[3][3]  = x[79:75];
  assign \i__payload[4]  = x[99:80];
  assign \i__payload[4][0]  = x[84:80];
  assign \i__payload[4][1]  = x[89:85];
  assign \i__payload[4][2]  = x[94:90];
  assign \i__payload[4][3]  = x[99:95];
  assign \i__payload[5]  = x[119:100];
  assign \i__payload[5][0]  = x[104:100];
  assign \i__payload[5][1]  = x[109:105];
  assign \i__payload[5][2]  = x[114:110];
  assign \i__payload[5][3]  = x[119:115];
  assign \i__payload[6]  = x[139:120];
  assign \i__payload[6][0]  = x[124:120];
  assign \i__payload[6][1]  = x[129:125];
  assign \i__payload[6][2]  = x[134:130];
  assign \i__payload[6][3]  = x[139:135];
  assign \i__payload[7]  = x[159:140];
  assign \i__payload[7][0]  = x[144:140];
  assign \i__payload[7][1]  = x[149:145];
  assign \i__payload[7][2]  = x[154:150];
  assign \i__payload[7][3]  = x[159:155];
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
endmodule

module \amu_network_words.unit0.path (rst, enable, outputs, \x$9 , clk);
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
  input enable;
  wire enable;
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
  \amu_network_words.unit0.path.bank0  bank0 (
    .clk(clk),
    .code(code),
    .enable(enable),
    .row_register(row),
    .rst(rst)
  );
  \amu_network_words.unit0.path.bank1  bank1 (
    .clk(clk),
    .code(\code$15 ),
    .enable(enable),
    .row_register(\row$17 ),
    .rst(rst)
  );
  \amu_network_words.unit0.path.bank2  bank2 (
    .clk(clk),
    .code(\code$19 ),
    .enable(enable),
    .row_register(\row$21 ),
    .rst(rst)
  );
  \amu_network_words.unit0.path.bank3  bank3 (
    .clk(clk),
    .code(\code$23 ),
    .enable(enable),
    .row_register(\row$25 ),
    .rst(rst)
  );
  \amu_network_words.unit0.path.bank4  bank4 (
    .clk(clk),
    .code(\code$27 ),
    .enable(enable),
    .row_register(\row$29 ),
    .rst(rst)
  );
  \amu_network_words.unit0.path.bank5  bank5 (
    .clk(clk),
    .code(\code$31 ),
    .enable(enable),
    .row_register(\row$33 ),
    .rst(rst)
  );
  \amu_network_words.unit0.path.bank6  bank6 (
    .clk(clk),
    .code(\code$35 ),
    .enable(enable),
    .row_register(\row$37 ),
    .rst(rst)
  );
  \amu_network_words.unit0.path.bank7  bank7 (
    .clk(clk),
    .code(\code$39 ),
    .enable(enable),
    .row_register(\row$41 ),
    .rst(rst)
  );
  \amu_network_words.unit0.path.encoder0  encoder0 (
    .clk(clk),
    .code4(code),
    .enable(enable),
    .rst(rst),
    .x(\x$9 [19:0])
  );
  \amu_network_words.unit0.path.encoder1  encoder1 (
    .clk(clk),
    .code4(\code$15 ),
    .enable(enable),
    .rst(rst),
    .x(\x$9 [39:20])
  );
  \amu_network_words.unit0.path.encoder2  encoder2 (
    .clk(clk),
    .code4(\code$19 ),
    .enable(enable),
    .rst(rst),
    .x(\x$9 [59:40])
  );
  \amu_network_words.unit0.path.encoder3  encoder3 (
    .clk(clk),
    .code4(\code$23 ),
    .enable(enable),
    .rst(rst),
    .x(\x$9 [79:60])
  );
  \amu_network_words.unit0.path.encoder4  encoder4 (
    .clk(clk),
    .code4(\code$27 ),
    .enable(enable),
    .rst(rst),
    .x(\x$9 [99:80])
  );
  \amu_network_words.unit0.path.encoder5  encoder5 (
    .clk(clk),
    .code4(\code$31 ),
    .enable(enable),
    .rst(rst),
    .x(\x$9 [119:100])
  );
  \amu_network_words.unit0.path.encoder6  encoder6 (
    .clk(clk),
    .code4(\code$35 ),
    .enable(enable),
    .rst(rst),
    .x(\x$9 [139:120])
  );
  \amu_network_words.unit0.path.encoder7  encoder7 (
    .clk(clk),
    .code4(\code$39 ),
    .enable(enable),
    .rst(rst),
    .x(\x$9 [159:140])
  );
  \amu_network_words.unit0.path.tree  tree (
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

module \amu_network_words.unit0.path.bank0 (rst, enable, code, row_register, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
  reg [127:0] \$1 ;
  input clk;
  wire clk;
  input [3:0] code;
  wire [3:0] code;
  input enable;
  wire enable;
  (* init = 128'h00000000000000000000000000000000 *)
  wire [127:0] row;
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
  output [127:0] row_register;
  reg [127:0] row_register = 128'h00000000000000000000000000000000;
  input rst;
  wire rst;
  always @(posedge clk)
    row_register <= \$1 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$1  = row_register;
    if (enable) begin
      (* full_case = 32'd1 *)
      casez (code)
        4'h0:
            \$1  = 128'h464b5478245b35563855694c49613f55;
        4'h1:
            \$1  = 128'h52584b683161434c4c6d5c4e4f594241;
        4'h2:
            \$1  = 128'h5b733c68395956495c6d564e4d63363d;
        4'h3:
            \$1  = 128'h5568517528674e515c77665e576f3c4b;
        4'h4:
            \$1  = 128'h53595a7929533a52506065515d5b484f;
        4'h5:
            \$1  = 128'h60655f84196b2f564e767e5853634953;
        4'h6:
            \$1  = 128'h556e59871c6a3f555d7f7462597c3e4a;
        4'h7:
            \$1  = 128'h6177668e0f75395d5e94886a5d833e4c;
        4'h8:
            \$1  = 128'h457f507b254e674e866479544f7e4f50;
        4'h9:
            \$1  = 128'h40815789145c5e3f7f748369519a424d;
        4'ha:
            \$1  = 128'h62854d84286f5a5a7c8870564d863e52;
        4'hb:
            \$1  = 128'h5c7a5991166c554e76837e6c54903c51;
        4'hc:
            \$1  = 128'h608e5aa0076b4c53847d8b5d4d974252;
        4'hd:
            \$1  = 128'h6189669d0f774d577e918f69579f4757;
        4'he:
            \$1  = 128'h638b5ca90b794b5e789c9170559b3656;
        4'hf:
            \$1  = 128'h6b976bb5007e41657daba6695ca93b57;
      endcase
    end
  end
  assign row = row_register;
  assign \row[0]  = row_register[7:0];
  assign \row[1]  = row_register[15:8];
  assign \row[2]  = row_register[23:16];
  assign \row[3]  = row_register[31:24];
  assign \row[4]  = row_register[39:32];
  assign \row[5]  = row_register[47:40];
  assign \row[6]  = row_register[55:48];
  assign \row[7]  = row_register[63:56];
  assign \row[8]  = row_register[71:64];
  assign \row[9]  = row_register[79:72];
  assign \row[10]  = row_register[87:80];
  assign \row[11]  = row_register[95:88];
  assign \row[12]  = row_register[103:96];
  assign \row[13]  = row_register[111:104];
  assign \row[14]  = row_register[119:112];
  assign \row[15]  = row_register[127:120];
endmodule

module \amu_network_words.unit0.path.bank1 (rst, enable, code, row_register, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
  reg [127:0] \$1 ;
  input clk;
  wire clk;
  input [3:0] code;
  wire [3:0] code;
  input enable;
  wire enable;
  (* init = 128'h00000000000000000000000000000000 *)
  wire [127:0] row;
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
  output [127:0] row_register;
  reg [127:0] row_register = 128'h00000000000000000000000000000000;
  input rst;
  wire rst;
  always @(posedge clk)
    row_register <= \$1 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$1  = row_register;
    if (enable) begin
      (* full_case = 32'd1 *)
      casez (code)
        4'h0:
            \$1  = 128'h52474b4c4e565c3541574357493f634d;
        4'h1:
            \$1  = 128'h464144416d52713b474e30425e306a46;
        4'h2:
            \$1  = 128'h4752484c54525f41536144535449503d;
        4'h3:
            \$1  = 128'h533c535e5d705c4548573e51614c6c49;
        4'h4:
            \$1  = 128'h60524e742a6e28593c786c50336a4764;
        4'h5:
            \$1  = 128'h695249664f724053407457553a575260;
        4'h6:
            \$1  = 128'h584a727728782b6436817b72506a575f;
        4'h7:
            \$1  = 128'h604c647035803b5d3f836f6b4d67595f;
        4'h8:
            \$1  = 128'h2e4365523c4d36573c6c607c3762424f;
        4'h9:
            \$1  = 128'h4249665b41624252447464794668594b;
        4'ha:
            \$1  = 128'h2f397a6233563d5d486b59715f5f5b51;
        4'hb:
            \$1  = 128'h383f7c6951644f5f54695e76646c685e;
        4'hc:
            \$1  = 128'h4143675f4163286a3889797a2e694660;
        4'hd:
            \$1  = 128'h4749686548663d6b43926d7d316e4a58;
        4'he:
            \$1  = 128'h444471653d6b296d3d8f7f7c33744d5b;
        4'hf:
            \$1  = 128'h4445796d3e74356e409781823d7b5161;
      endcase
    end
  end
  assign row = row_register;
  assign \row[0]  = row_register[7:0];
  assign \row[1]  = row_register[15:8];
  assign \row[2]  = row_register[23:16];
  assign \row[3]  = row_register[31:24];
  assign \row[4]  = row_register[39:32];
  assign \row[5]  = row_register[47:40];
  assign \row[6]  = row_register[55:48];
  assign \row[7]  = row_register[63:56];
  assign \row[8]  = row_register[71:64];
  assign \row[9]  = row_register[79:72];
  assign \row[10]  = row_register[87:80];
  assign \row[11]  = row_register[95:88];
  assign \row[12]  = row_register[103:96];
  assign \row[13]  = row_register[111:104];
  assign \row[14]  = row_register[119:112];
  assign \row[15]  = row_register[127:120];
endmodule

module \amu_network_words.unit0.path.bank2 (rst, enable, code, row_register, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$5  = 0;
  reg [127:0] \$1 ;
  input clk;
  wire clk;
  input [3:0] code;
  wire [3:0] code;
  input enable;
  wire enable;
  (* init = 128'h00000000000000000000000000000000 *)
  wire [127:0] row;
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
  output [127:0] row_register;
  reg [127:0] row_register = 128'h00000000000000000000000000000000;
  input rst;
  wire rst;
  always @(posedge clk)
    row_register <= \$1 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$1  = row_register;
    if (enable) begin
      (* full_case = 32'd1 *)
      casez (code)
        4'h0:
            \$1  = 128'h5b6e504f59635d697f6e725a487e4b5f;
        4'h1:
            \$1  = 128'h736438417b765672885e41323a67566d;
        4'h2:
            \$1  = 128'h4947523a924e71627c433d3d684c6164;
        4'h3:
            \$1  = 128'h6c563b3b9568717597553b2d485e526d;
        4'h4:
            \$1  = 128'h203d7a287e3e5f7c61787c92605e4462;
        4'h5:
            \$1  = 128'h3a326a149e524d95657c6b7532574377;
        4'h6:
            \$1  = 128'h3c237311b14660846a595a78543e597c;
        4'h7:
            \$1  = 128'h3f316612b1585f8f7a7062743858477b;
        4'h8:
            \$1  = 128'h332f7d436a37537c61596c777f445d74;
        4'h9:
            \$1  = 128'h4a396e357e4c4f91745f6f605a505583;
        4'ha:
            \$1  = 128'h2a1a84369f277174811d4959922a7b89;
        4'hb:
            \$1  = 128'h46287330ab46728089394f4d79437192;
        4'hc:
            \$1  = 128'h21208f3478354e884f657c8b7a3f527d;
        4'hd:
            \$1  = 128'h2f2f7014a7435997706b706f474f5380;
        4'he:
            \$1  = 128'h23109417ba2a758b7a3c577385307597;
        4'hf:
            \$1  = 128'h2816790ecc396fab905d5a665d455f95;
      endcase
    end
  end
  assign row = row_register;
  assign \row[0]  = row_register[7:0];
  assign \row[1]  = row_register[15:8];
  assign \row[2]  = row_register[23:16];
  assign \row[3]  = row_register[31:24];
  assign \row[4]  = row_register[39:32];
  assign \row[5]  = row_register[47:40];
  assign \row[6]  = row_register[55:48];
  assign \row[7]  = row_register[63:56];
  assign \row[8]  = row_register[71:64];
  assign \row[9]  = row_register[79:72];
  assign \row[10]  = row_register[87:80];
  assign \row[11]  = row_register[95:88];
  assign \row[12]  = row_register[103:96];
  assign \row[13]  = row_register[111:104];
  assign \row[14]  = row_register[119:112];
  assign \row[15]  = row_register[127:120];
endmodule

module \amu_network_words.unit0.path.bank3 (rst, enable, code, row_register, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$6  = 0;
  reg [127:0] \$1 ;
  input clk;
  wire clk;
  input [3:0] code;
  wire [3:0] code;
  input enable;
  wire enable;
  (* init = 128'h00000000000000000000000000000000 *)
  wire [127:0] row;
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
  output [127:0] row_register;
  reg [127:0] row_register = 128'h00000000000000000000000000000000;
  input rst;
  wire rst;
  always @(posedge clk)
    row_register <= \$1 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$1  = row_register;
    if (enable) begin
      (* full_case = 32'd1 *)
      casez (code)
        4'h0:
            \$1  = 128'h83864247986f7e808079564c556d5e5c;
        4'h1:
            \$1  = 128'h4c7f53628a4278838b567d525b7c608b;
        4'h2:
            \$1  = 128'h7389325c956e847a7f746237417f6375;
        4'h3:
            \$1  = 128'h659d3961985f858a976e733f458c548f;
        4'h4:
            \$1  = 128'h4d895148733b8378836c78636c737157;
        4'h5:
            \$1  = 128'h2b9d533d7b068f86a169956f5f934a75;
        4'h6:
            \$1  = 128'h57a01e28a14b9393a58e4d4a407a4440;
        4'h7:
            \$1  = 128'h44b1261abb2fa996bc8361474786405a;
        4'h8:
            \$1  = 128'h487b74755c35817b784b8a708c698197;
        4'h9:
            \$1  = 128'h347e72667f199488924d95707e7d6caa;
        4'ha:
            \$1  = 128'h53a74151853c9a8e9f5e6a3c5977627b;
        4'hb:
            \$1  = 128'h39a44854a62aa794b653874060975dae;
        4'hc:
            \$1  = 128'h3b7a6a5b682a8d807b5f926b8975737f;
        4'hd:
            \$1  = 128'h1e8c64399100ab8fa762a46a708d5c8f;
        4'he:
            \$1  = 128'h33a938369e21a79eb071773f56855e77;
        4'hf:
            \$1  = 128'h28ab4331ae08b9a0bc5e974e61995ea1;
      endcase
    end
  end
  assign row = row_register;
  assign \row[0]  = row_register[7:0];
  assign \row[1]  = row_register[15:8];
  assign \row[2]  = row_register[23:16];
  assign \row[3]  = row_register[31:24];
  assign \row[4]  = row_register[39:32];
  assign \row[5]  = row_register[47:40];
  assign \row[6]  = row_register[55:48];
  assign \row[7]  = row_register[63:56];
  assign \row[8]  = row_register[71:64];
  assign \row[9]  = row_register[79:72];
  assign \row[10]  = row_register[87:80];
  assign \row[11]  = row_register[95:88];
  assign \row[12]  = row_register[103:96];
  assign \row[13]  = row_register[111:104];
  assign \row[14]  = row_register[119:112];
  assign \row[15]  = row_register[127:120];
endmodule

module \amu_network_words.unit0.path.bank4 (rst, enable, code, row_register, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$7  = 0;
  reg [127:0] \$1 ;
  input clk;
  wire clk;
  input [3:0] code;
  wire [3:0] code;
  input enable;
  wire enable;
  (* init = 128'h00000000000000000000000000000000 *)
  wire [127:0] row;
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
  output [127:0] row_register;
  reg [127:0] row_register = 128'h00000000000000000000000000000000;
  input rst;
  wire rst;
  always @(posedge clk)
    row_register <= \$1 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$1  = row_register;
    if (enable) begin
      (* full_case = 32'd1 *)
      casez (code)
        4'h0:
            \$1  = 128'h5a873951735f82648c9e524c5c6f4d2f;
        4'h1:
            \$1  = 128'h688f77876557a03b6b5870739a67917a;
        4'h2:
            \$1  = 128'h528a4666674c8c6a82937353707c5e47;
        4'h3:
            \$1  = 128'h59925e7e6642a94f75767e7193737e6a;
        4'h4:
            \$1  = 128'h899912517f8890619ca73749526f4910;
        4'h5:
            \$1  = 128'h71a441687e51be268d625a5f8471804c;
        4'h6:
            \$1  = 128'h73a414478563ad5ca2a8414662704f17;
        4'h7:
            \$1  = 128'h6cc525567c3fd223a47c55568a747532;
        4'h8:
            \$1  = 128'h6e82756e87699e3679468f8096748a7b;
        4'h9:
            \$1  = 128'h5e896c69964ec125763a8686a1738d89;
        4'ha:
            \$1  = 128'h4f8e42587d40b0497c7d7457867e6d44;
        4'hb:
            \$1  = 128'h51a74e6d8340d9207b5e7f7a9e878a5b;
        4'hc:
            \$1  = 128'h6e8a51489f6dbe208949666d9b6c865e;
        4'hd:
            \$1  = 128'h6aae4759a753ed0c97476d78a8788d5b;
        4'he:
            \$1  = 128'h67b31c4b9452dc22968064538c807230;
        4'hf:
            \$1  = 128'h5ec02b559846ff009a686163a6838634;
      endcase
    end
  end
  assign row = row_register;
  assign \row[0]  = row_register[7:0];
  assign \row[1]  = row_register[15:8];
  assign \row[2]  = row_register[23:16];
  assign \row[3]  = row_register[31:24];
  assign \row[4]  = row_register[39:32];
  assign \row[5]  = row_register[47:40];
  assign \row[6]  = row_register[55:48];
  assign \row[7]  = row_register[63:56];
  assign \row[8]  = row_register[71:64];
  assign \row[9]  = row_register[79:72];
  assign \row[10]  = row_register[87:80];
  assign \row[11]  = row_register[95:88];
  assign \row[12]  = row_register[103:96];
  assign \row[13]  = row_register[111:104];
  assign \row[14]  = row_register[119:112];
  assign \row[15]  = row_register[127:120];
endmodule

module \amu_network_words.unit0.path.bank5 (rst, enable, code, row_register, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$8  = 0;
  reg [127:0] \$1 ;
  input clk;
  wire clk;
  input [3:0] code;
  wire [3:0] code;
  input enable;
  wire enable;
  (* init = 128'h00000000000000000000000000000000 *)
  wire [127:0] row;
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
  output [127:0] row_register;
  reg [127:0] row_register = 128'h00000000000000000000000000000000;
  input rst;
  wire rst;
  always @(posedge clk)
    row_register <= \$1 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$1  = row_register;
    if (enable) begin
      (* full_case = 32'd1 *)
      casez (code)
        4'h0:
            \$1  = 128'h55453b5669585d6736635f4a4a573e46;
        4'h1:
            \$1  = 128'h525a4f5b644d696e4c725f584d633750;
        4'h2:
            \$1  = 128'h62685f596a447e47744149576c528055;
        4'h3:
            \$1  = 128'h60665f5b6a4884686f634f655d566556;
        4'h4:
            \$1  = 128'h823b2b338572853c4061246a512e682d;
        4'h5:
            \$1  = 128'h8842353394788d3c3f6325775127653b;
        4'h6:
            \$1  = 128'h925a53189a679c32695038875a34804b;
        4'h7:
            \$1  = 128'h925c412d976a943a6658237b602d7a41;
        4'h8:
            \$1  = 128'h7d7d422b766389105f2c386a704a8937;
        4'h9:
            \$1  = 128'h7c6b463c875b9b23563b45765e586f48;
        4'ha:
            \$1  = 128'h74795742784b8e207832385c804e904e;
        4'hb:
            \$1  = 128'h757157417c4f9e266a343a72784f8d49;
        4'hc:
            \$1  = 128'h96633c1b847992014a382c7773328e2f;
        4'hd:
            \$1  = 128'h9d533523a481a8184049267959338833;
        4'he:
            \$1  = 128'h96724d12a05db50173221a7d8b2aaf3b;
        4'hf:
            \$1  = 128'h9f7a3612ac5cc7006642147b762c9828;
      endcase
    end
  end
  assign row = row_register;
  assign \row[0]  = row_register[7:0];
  assign \row[1]  = row_register[15:8];
  assign \row[2]  = row_register[23:16];
  assign \row[3]  = row_register[31:24];
  assign \row[4]  = row_register[39:32];
  assign \row[5]  = row_register[47:40];
  assign \row[6]  = row_register[55:48];
  assign \row[7]  = row_register[63:56];
  assign \row[8]  = row_register[71:64];
  assign \row[9]  = row_register[79:72];
  assign \row[10]  = row_register[87:80];
  assign \row[11]  = row_register[95:88];
  assign \row[12]  = row_register[103:96];
  assign \row[13]  = row_register[111:104];
  assign \row[14]  = row_register[119:112];
  assign \row[15]  = row_register[127:120];
endmodule

module \amu_network_words.unit0.path.bank6 (rst, enable, code, row_register, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$9  = 0;
  reg [127:0] \$1 ;
  input clk;
  wire clk;
  input [3:0] code;
  wire [3:0] code;
  input enable;
  wire enable;
  (* init = 128'h00000000000000000000000000000000 *)
  wire [127:0] row;
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
  output [127:0] row_register;
  reg [127:0] row_register = 128'h00000000000000000000000000000000;
  input rst;
  wire rst;
  always @(posedge clk)
    row_register <= \$1 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$1  = row_register;
    if (enable) begin
      (* full_case = 32'd1 *)
      casez (code)
        4'h0:
            \$1  = 128'h75305759637a2e572c555d365d2a675b;
        4'h1:
            \$1  = 128'h6b4d4b5a5d804a30425a34436436683a;
        4'h2:
            \$1  = 128'h653c666f537a355f4c704c3b57325755;
        4'h3:
            \$1  = 128'h854465705b992f47426f3c38722b6d51;
        4'h4:
            \$1  = 128'h78245f5a679435531662525d56296a5b;
        4'h5:
            \$1  = 128'h762d53547592473d295d3750672b7755;
        4'h6:
            \$1  = 128'h881a685a799e2d65286747574800686e;
        4'h7:
            \$1  = 128'ha33c6d6c73b136463772334b71177764;
        4'h8:
            \$1  = 128'h682e645c608a2d6634694e41472a4b64;
        4'h9:
            \$1  = 128'h8d1b70686caa2954145c46495b1f6766;
        4'ha:
            \$1  = 128'h77336d795d95306e4277483a5b1d5d64;
        4'hb:
            \$1  = 128'h9f20838967bd1f6b2a693e3679097f73;
        4'hc:
            \$1  = 128'h801e685e73a137651d6f4d59481e566e;
        4'hd:
            \$1  = 128'h911066637aad335c0d70435559147464;
        4'he:
            \$1  = 128'h8f216f6a79ad2c712c78464e53126371;
        4'hf:
            \$1  = 128'hac19757a78d2215b15803e496703816c;
      endcase
    end
  end
  assign row = row_register;
  assign \row[0]  = row_register[7:0];
  assign \row[1]  = row_register[15:8];
  assign \row[2]  = row_register[23:16];
  assign \row[3]  = row_register[31:24];
  assign \row[4]  = row_register[39:32];
  assign \row[5]  = row_register[47:40];
  assign \row[6]  = row_register[55:48];
  assign \row[7]  = row_register[63:56];
  assign \row[8]  = row_register[71:64];
  assign \row[9]  = row_register[79:72];
  assign \row[10]  = row_register[87:80];
  assign \row[11]  = row_register[95:88];
  assign \row[12]  = row_register[103:96];
  assign \row[13]  = row_register[111:104];
  assign \row[14]  = row_register[119:112];
  assign \row[15]  = row_register[127:120];
endmodule

module \amu_network_words.unit0.path.bank7 (rst, enable, code, row_register, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$10  = 0;
  reg [127:0] \$1 ;
  input clk;
  wire clk;
  input [3:0] code;
  wire [3:0] code;
  input enable;
  wire enable;
  (* init = 128'h00000000000000000000000000000000 *)
  wire [127:0] row;
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
  output [127:0] row_register;
  reg [127:0] row_register = 128'h00000000000000000000000000000000;
  input rst;
  wire rst;
  always @(posedge clk)
    row_register <= \$1 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$1  = row_register;
    if (enable) begin
      (* full_case = 32'd1 *)
      casez (code)
        4'h0:
            \$1  = 128'h8a7d8b6a807f7c859599776a7d8e6a73;
        4'h1:
            \$1  = 128'h90848f7a6f8b798c9ab2937676a5606f;
        4'h2:
            \$1  = 128'h8863a16b8f7b739987817b5e85727888;
        4'h3:
            \$1  = 128'had4fb7838fad64a26f8d8b7183847593;
        4'h4:
            \$1  = 128'h90a47f80497c69879aafa1846cb95a59;
        4'h5:
            \$1  = 128'hb588a49b5ca754a091bdaa786cb56280;
        4'h6:
            \$1  = 128'hba5fb5867cb858b074b1a0767c907592;
        4'h7:
            \$1  = 128'hbd57c3907bbe4db96bbea67b82927199;
        4'h8:
            \$1  = 128'h953caf73a894749c5e6c7f5e9953919b;
        4'h9:
            \$1  = 128'hb82fc38498c255af4f829968966f95a8;
        4'ha:
            \$1  = 128'haf0dd17ab5b656a73e4e934bb642bbb3;
        4'hb:
            \$1  = 128'hb100d586acc749bf2d6b9754b153adb8;
        4'hc:
            \$1  = 128'hb828cd8a9ac648c94b9fa663916f8ba5;
        4'hd:
            \$1  = 128'hcf30d39498d240c84ba7ae679f728db2;
        4'he:
            \$1  = 128'hcc09d579c5cb4aaa37538951cb2ae2bf;
        4'hf:
            \$1  = 128'hd211fa93aad532da4a8eb153c05ab3c6;
      endcase
    end
  end
  assign row = row_register;
  assign \row[0]  = row_register[7:0];
  assign \row[1]  = row_register[15:8];
  assign \row[2]  = row_register[23:16];
  assign \row[3]  = row_register[31:24];
  assign \row[4]  = row_register[39:32];
  assign \row[5]  = row_register[47:40];
  assign \row[6]  = row_register[55:48];
  assign \row[7]  = row_register[63:56];
  assign \row[8]  = row_register[71:64];
  assign \row[9]  = row_register[79:72];
  assign \row[10]  = row_register[87:80];
  assign \row[11]  = row_register[95:88];
  assign \row[12]  = row_register[103:96];
  assign \row[13]  = row_register[111:104];
  assign \row[14]  = row_register[119:112];
  assign \row[15]  = row_register[127:120];
endmodule

module \amu_network_words.unit0.path.encoder0 (rst, enable, code4, x, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$11  = 0;
  wire \$1 ;
  reg [1:0] \$10 ;
  reg [4:0] \$11 ;
  reg [4:0] \$12 ;
  reg [2:0] \$13 ;
  reg [4:0] \$14 ;
  reg [4:0] \$15 ;
  reg [4:0] \$16 ;
  reg [3:0] \$17 ;
  reg [2:0] \$2 ;
  wire \$3 ;
  reg [3:0] \$4 ;
  wire \$5 ;
  reg [3:0] \$6 ;
  wire \$7 ;
  reg \$8 ;
  reg [4:0] \$9 ;
  input clk;
  wire clk;
  (* init = 4'h0 *)
  wire [3:0] code;
  reg code1 = 1'h0;
  reg [1:0] code2 = 2'h0;
  reg [2:0] code3 = 3'h0;
  output [3:0] code4;
  reg [3:0] code4 = 4'h0;
  input enable;
  wire enable;
  input rst;
  wire rst;
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
  assign \$1  = x[4:0] > 4'h8;
  assign \$3  = \$2  < x1_1;
  assign \$5  = \$4  < x2_2;
  assign \$7  = \$6  < x3_3;
  always @(posedge clk)
    code1 <= \$8 ;
  always @(posedge clk)
    x1_1 <= \$9 ;
  always @(posedge clk)
    code2 <= \$10 ;
  always @(posedge clk)
    x2_1 <= \$11 ;
  always @(posedge clk)
    x2_2 <= \$12 ;
  always @(posedge clk)
    code3 <= \$13 ;
  always @(posedge clk)
    x3_1 <= \$14 ;
  always @(posedge clk)
    x3_2 <= \$15 ;
  always @(posedge clk)
    x3_3 <= \$16 ;
  always @(posedge clk)
    code4 <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    (* full_case = 32'd1 *)
    casez (code1)
      1'h0:
          \$2  = 3'h4;
      1'h1:
          \$2  = 3'h3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    (* full_case = 32'd1 *)
    casez (code2)
      2'h0:
          \$4  = 4'h8;
      2'h1:
          \$4  = 4'h8;
      2'h2:
          \$4  = 4'hb;
      2'h3:
          \$4  = 4'hd;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    (* full_case = 32'd1 *)
    casez (code3)
      3'h0:
          \$6  = 4'h9;
      3'h1:
          \$6  = 4'h8;
      3'h2:
          \$6  = 4'hd;
      3'h3:
          \$6  = 4'hf;
      3'h4:
          \$6  = 4'h3;
      3'h5:
          \$6  = 4'h6;
      3'h6:
          \$6  = 4'hb;
      3'h7:
          \$6  = 4'hf;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$8  = code1;
    if (enable) begin
      \$8  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$9  = x1_1;
    if (enable) begin
      \$9  = x[9:5];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$10  = code2;
    if (enable) begin
      \$10  = { code1, \$3  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$11  = x2_1;
    if (enable) begin
      \$11  = x[14:10];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$12  = x2_2;
    if (enable) begin
      \$12  = x2_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$13  = code3;
    if (enable) begin
      \$13  = { code2, \$5  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$14  = x3_1;
    if (enable) begin
      \$14  = x[19:15];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$15  = x3_2;
    if (enable) begin
      \$15  = x3_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$16  = x3_3;
    if (enable) begin
      \$16  = x3_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$17  = code4;
    if (enable) begin
      \$17  = { code3, \$7  };
    end
  end
  assign code = code4;
  assign \x[0]  = x[4:0];
  assign \x[1]  = x[9:5];
  assign \x[2]  = x[14:10];
  assign \x[3]  = x[19:15];
endmodule

module \amu_network_words.unit0.path.encoder1 (rst, enable, code4, x, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$12  = 0;
  wire \$1 ;
  reg [1:0] \$10 ;
  reg [4:0] \$11 ;
  reg [4:0] \$12 ;
  reg [2:0] \$13 ;
  reg [4:0] \$14 ;
  reg [4:0] \$15 ;
  reg [4:0] \$16 ;
  reg [3:0] \$17 ;
  reg [3:0] \$2 ;
  wire \$3 ;
  reg [3:0] \$4 ;
  wire \$5 ;
  reg [3:0] \$6 ;
  wire \$7 ;
  reg \$8 ;
  reg [4:0] \$9 ;
  input clk;
  wire clk;
  (* init = 4'h0 *)
  wire [3:0] code;
  reg code1 = 1'h0;
  reg [1:0] code2 = 2'h0;
  reg [2:0] code3 = 3'h0;
  output [3:0] code4;
  reg [3:0] code4 = 4'h0;
  input enable;
  wire enable;
  input rst;
  wire rst;
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
  assign \$1  = x[4:0] > 3'h6;
  assign \$3  = \$2  < x1_1;
  assign \$5  = \$4  < x2_2;
  assign \$7  = \$6  < x3_3;
  always @(posedge clk)
    code1 <= \$8 ;
  always @(posedge clk)
    x1_1 <= \$9 ;
  always @(posedge clk)
    code2 <= \$10 ;
  always @(posedge clk)
    x2_1 <= \$11 ;
  always @(posedge clk)
    x2_2 <= \$12 ;
  always @(posedge clk)
    code3 <= \$13 ;
  always @(posedge clk)
    x3_1 <= \$14 ;
  always @(posedge clk)
    x3_2 <= \$15 ;
  always @(posedge clk)
    x3_3 <= \$16 ;
  always @(posedge clk)
    code4 <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    (* full_case = 32'd1 *)
    casez (code1)
      1'h0:
          \$2  = 4'h9;
      1'h1:
          \$2  = 4'h9;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    (* full_case = 32'd1 *)
    casez (code2)
      2'h0:
          \$4  = 4'h9;
      2'h1:
          \$4  = 4'h8;
      2'h2:
          \$4  = 4'hc;
      2'h3:
          \$4  = 4'ha;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    (* full_case = 32'd1 *)
    casez (code3)
      3'h0:
          \$6  = 4'hc;
      3'h1:
          \$6  = 4'he;
      3'h2:
          \$6  = 4'h9;
      3'h3:
          \$6  = 4'hc;
      3'h4:
          \$6  = 4'h9;
      3'h5:
          \$6  = 4'ha;
      3'h6:
          \$6  = 4'h7;
      3'h7:
          \$6  = 4'ha;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$8  = code1;
    if (enable) begin
      \$8  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$9  = x1_1;
    if (enable) begin
      \$9  = x[9:5];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$10  = code2;
    if (enable) begin
      \$10  = { code1, \$3  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$11  = x2_1;
    if (enable) begin
      \$11  = x[14:10];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$12  = x2_2;
    if (enable) begin
      \$12  = x2_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$13  = code3;
    if (enable) begin
      \$13  = { code2, \$5  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$14  = x3_1;
    if (enable) begin
      \$14  = x[19:15];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$15  = x3_2;
    if (enable) begin
      \$15  = x3_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$16  = x3_3;
    if (enable) begin
      \$16  = x3_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$17  = code4;
    if (enable) begin
      \$17  = { code3, \$7  };
    end
  end
  assign code = code4;
  assign \x[0]  = x[4:0];
  assign \x[1]  = x[9:5];
  assign \x[2]  = x[14:10];
  assign \x[3]  = x[19:15];
endmodule

module \amu_network_words.unit0.path.encoder2 (rst, enable, code4, x, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$13  = 0;
  wire \$1 ;
  reg [1:0] \$10 ;
  reg [4:0] \$11 ;
  reg [4:0] \$12 ;
  reg [2:0] \$13 ;
  reg [4:0] \$14 ;
  reg [4:0] \$15 ;
  reg [4:0] \$16 ;
  reg [3:0] \$17 ;
  reg [3:0] \$2 ;
  wire \$3 ;
  reg [3:0] \$4 ;
  wire \$5 ;
  reg [3:0] \$6 ;
  wire \$7 ;
  reg \$8 ;
  reg [4:0] \$9 ;
  input clk;
  wire clk;
  (* init = 4'h0 *)
  wire [3:0] code;
  reg code1 = 1'h0;
  reg [1:0] code2 = 2'h0;
  reg [2:0] code3 = 3'h0;
  output [3:0] code4;
  reg [3:0] code4 = 4'h0;
  input enable;
  wire enable;
  input rst;
  wire rst;
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
  assign \$1  = x[4:0] > 3'h7;
  assign \$3  = \$2  < x1_1;
  assign \$5  = \$4  < x2_2;
  assign \$7  = \$6  < x3_3;
  always @(posedge clk)
    code1 <= \$8 ;
  always @(posedge clk)
    x1_1 <= \$9 ;
  always @(posedge clk)
    code2 <= \$10 ;
  always @(posedge clk)
    x2_1 <= \$11 ;
  always @(posedge clk)
    x2_2 <= \$12 ;
  always @(posedge clk)
    code3 <= \$13 ;
  always @(posedge clk)
    x3_1 <= \$14 ;
  always @(posedge clk)
    x3_2 <= \$15 ;
  always @(posedge clk)
    x3_3 <= \$16 ;
  always @(posedge clk)
    code4 <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    (* full_case = 32'd1 *)
    casez (code1)
      1'h0:
          \$2  = 4'h6;
      1'h1:
          \$2  = 4'h8;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    (* full_case = 32'd1 *)
    casez (code2)
      2'h0:
          \$4  = 4'h8;
      2'h1:
          \$4  = 4'h2;
      2'h2:
          \$4  = 4'h9;
      2'h3:
          \$4  = 4'h6;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    (* full_case = 32'd1 *)
    casez (code3)
      3'h0:
          \$6  = 4'ha;
      3'h1:
          \$6  = 4'ha;
      3'h2:
          \$6  = 4'h4;
      3'h3:
          \$6  = 4'h9;
      3'h4:
          \$6  = 4'h5;
      3'h5:
          \$6  = 4'h7;
      3'h6:
          \$6  = 4'h8;
      3'h7:
          \$6  = 4'h9;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$8  = code1;
    if (enable) begin
      \$8  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$9  = x1_1;
    if (enable) begin
      \$9  = x[9:5];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$10  = code2;
    if (enable) begin
      \$10  = { code1, \$3  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$11  = x2_1;
    if (enable) begin
      \$11  = x[14:10];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$12  = x2_2;
    if (enable) begin
      \$12  = x2_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$13  = code3;
    if (enable) begin
      \$13  = { code2, \$5  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$14  = x3_1;
    if (enable) begin
      \$14  = x[19:15];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$15  = x3_2;
    if (enable) begin
      \$15  = x3_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$16  = x3_3;
    if (enable) begin
      \$16  = x3_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$17  = code4;
    if (enable) begin
      \$17  = { code3, \$7  };
    end
  end
  assign code = code4;
  assign \x[0]  = x[4:0];
  assign \x[1]  = x[9:5];
  assign \x[2]  = x[14:10];
  assign \x[3]  = x[19:15];
endmodule

module \amu_network_words.unit0.path.encoder3 (rst, enable, code4, x, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$14  = 0;
  wire \$1 ;
  reg [1:0] \$10 ;
  reg [4:0] \$11 ;
  reg [4:0] \$12 ;
  reg [2:0] \$13 ;
  reg [4:0] \$14 ;
  reg [4:0] \$15 ;
  reg [4:0] \$16 ;
  reg [3:0] \$17 ;
  reg [3:0] \$2 ;
  wire \$3 ;
  reg [3:0] \$4 ;
  wire \$5 ;
  reg [3:0] \$6 ;
  wire \$7 ;
  reg \$8 ;
  reg [4:0] \$9 ;
  input clk;
  wire clk;
  (* init = 4'h0 *)
  wire [3:0] code;
  reg code1 = 1'h0;
  reg [1:0] code2 = 2'h0;
  reg [2:0] code3 = 3'h0;
  output [3:0] code4;
  reg [3:0] code4 = 4'h0;
  input enable;
  wire enable;
  input rst;
  wire rst;
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
  assign \$1  = x[4:0] > 3'h7;
  assign \$3  = \$2  < x1_1;
  assign \$5  = \$4  < x2_2;
  assign \$7  = \$6  < x3_3;
  always @(posedge clk)
    code1 <= \$8 ;
  always @(posedge clk)
    x1_1 <= \$9 ;
  always @(posedge clk)
    code2 <= \$10 ;
  always @(posedge clk)
    x2_1 <= \$11 ;
  always @(posedge clk)
    x2_2 <= \$12 ;
  always @(posedge clk)
    code3 <= \$13 ;
  always @(posedge clk)
    x3_1 <= \$14 ;
  always @(posedge clk)
    x3_2 <= \$15 ;
  always @(posedge clk)
    x3_3 <= \$16 ;
  always @(posedge clk)
    code4 <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    (* full_case = 32'd1 *)
    casez (code1)
      1'h0:
          \$2  = 4'h2;
      1'h1:
          \$2  = 4'h9;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    (* full_case = 32'd1 *)
    casez (code2)
      2'h0:
          \$4  = 4'hc;
      2'h1:
          \$4  = 4'h6;
      2'h2:
          \$4  = 4'h7;
      2'h3:
          \$4  = 4'h6;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    (* full_case = 32'd1 *)
    casez (code3)
      3'h0:
          \$6  = 4'h5;
      3'h1:
          \$6  = 4'h6;
      3'h2:
          \$6  = 4'h3;
      3'h3:
          \$6  = 4'h3;
      3'h4:
          \$6  = 4'h8;
      3'h5:
          \$6  = 4'h9;
      3'h6:
          \$6  = 4'h5;
      3'h7:
          \$6  = 4'ha;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$8  = code1;
    if (enable) begin
      \$8  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$9  = x1_1;
    if (enable) begin
      \$9  = x[9:5];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$10  = code2;
    if (enable) begin
      \$10  = { code1, \$3  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$11  = x2_1;
    if (enable) begin
      \$11  = x[14:10];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$12  = x2_2;
    if (enable) begin
      \$12  = x2_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$13  = code3;
    if (enable) begin
      \$13  = { code2, \$5  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$14  = x3_1;
    if (enable) begin
      \$14  = x[19:15];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$15  = x3_2;
    if (enable) begin
      \$15  = x3_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$16  = x3_3;
    if (enable) begin
      \$16  = x3_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$17  = code4;
    if (enable) begin
      \$17  = { code3, \$7  };
    end
  end
  assign code = code4;
  assign \x[0]  = x[4:0];
  assign \x[1]  = x[9:5];
  assign \x[2]  = x[14:10];
  assign \x[3]  = x[19:15];
endmodule

module \amu_network_words.unit0.path.encoder4 (rst, enable, code4, x, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$15  = 0;
  wire \$1 ;
  reg [1:0] \$10 ;
  reg [4:0] \$11 ;
  reg [4:0] \$12 ;
  reg [2:0] \$13 ;
  reg [4:0] \$14 ;
  reg [4:0] \$15 ;
  reg [4:0] \$16 ;
  reg [3:0] \$17 ;
  reg [3:0] \$2 ;
  wire \$3 ;
  reg [3:0] \$4 ;
  wire \$5 ;
  reg [3:0] \$6 ;
  wire \$7 ;
  reg \$8 ;
  reg [4:0] \$9 ;
  input clk;
  wire clk;
  (* init = 4'h0 *)
  wire [3:0] code;
  reg code1 = 1'h0;
  reg [1:0] code2 = 2'h0;
  reg [2:0] code3 = 3'h0;
  output [3:0] code4;
  reg [3:0] code4 = 4'h0;
  input enable;
  wire enable;
  input rst;
  wire rst;
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
  assign \$1  = x[4:0] > 3'h7;
  assign \$3  = \$2  < x1_1;
  assign \$5  = \$4  < x2_2;
  assign \$7  = \$6  < x3_3;
  always @(posedge clk)
    code1 <= \$8 ;
  always @(posedge clk)
    x1_1 <= \$9 ;
  always @(posedge clk)
    code2 <= \$10 ;
  always @(posedge clk)
    x2_1 <= \$11 ;
  always @(posedge clk)
    x2_2 <= \$12 ;
  always @(posedge clk)
    code3 <= \$13 ;
  always @(posedge clk)
    x3_1 <= \$14 ;
  always @(posedge clk)
    x3_2 <= \$15 ;
  always @(posedge clk)
    x3_3 <= \$16 ;
  always @(posedge clk)
    code4 <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    (* full_case = 32'd1 *)
    casez (code1)
      1'h0:
          \$2  = 4'h5;
      1'h1:
          \$2  = 4'ha;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    (* full_case = 32'd1 *)
    casez (code2)
      2'h0:
          \$4  = 4'ha;
      2'h1:
          \$4  = 4'hb;
      2'h2:
          \$4  = 4'h7;
      2'h3:
          \$4  = 4'h8;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    (* full_case = 32'd1 *)
    casez (code3)
      3'h0:
          \$6  = 4'h6;
      3'h1:
          \$6  = 4'h6;
      3'h2:
          \$6  = 4'h2;
      3'h3:
          \$6  = 4'h5;
      3'h4:
          \$6  = 4'ha;
      3'h5:
          \$6  = 4'hb;
      3'h6:
          \$6  = 4'ha;
      3'h7:
          \$6  = 4'hc;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$8  = code1;
    if (enable) begin
      \$8  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$9  = x1_1;
    if (enable) begin
      \$9  = x[9:5];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$10  = code2;
    if (enable) begin
      \$10  = { code1, \$3  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$11  = x2_1;
    if (enable) begin
      \$11  = x[14:10];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$12  = x2_2;
    if (enable) begin
      \$12  = x2_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$13  = code3;
    if (enable) begin
      \$13  = { code2, \$5  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$14  = x3_1;
    if (enable) begin
      \$14  = x[19:15];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$15  = x3_2;
    if (enable) begin
      \$15  = x3_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$16  = x3_3;
    if (enable) begin
      \$16  = x3_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$17  = code4;
    if (enable) begin
      \$17  = { code3, \$7  };
    end
  end
  assign code = code4;
  assign \x[0]  = x[4:0];
  assign \x[1]  = x[9:5];
  assign \x[2]  = x[14:10];
  assign \x[3]  = x[19:15];
endmodule

module \amu_network_words.unit0.path.encoder5 (rst, enable, code4, x, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$16  = 0;
  wire \$1 ;
  reg [1:0] \$10 ;
  reg [4:0] \$11 ;
  reg [4:0] \$12 ;
  reg [2:0] \$13 ;
  reg [4:0] \$14 ;
  reg [4:0] \$15 ;
  reg [4:0] \$16 ;
  reg [3:0] \$17 ;
  reg [3:0] \$2 ;
  wire \$3 ;
  reg [3:0] \$4 ;
  wire \$5 ;
  reg [3:0] \$6 ;
  wire \$7 ;
  reg \$8 ;
  reg [4:0] \$9 ;
  input clk;
  wire clk;
  (* init = 4'h0 *)
  wire [3:0] code;
  reg code1 = 1'h0;
  reg [1:0] code2 = 2'h0;
  reg [2:0] code3 = 3'h0;
  output [3:0] code4;
  reg [3:0] code4 = 4'h0;
  input enable;
  wire enable;
  input rst;
  wire rst;
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
  assign \$1  = x[4:0] > 3'h4;
  assign \$3  = \$2  < x1_1;
  assign \$5  = \$4  < x2_2;
  assign \$7  = \$6  < x3_3;
  always @(posedge clk)
    code1 <= \$8 ;
  always @(posedge clk)
    x1_1 <= \$9 ;
  always @(posedge clk)
    code2 <= \$10 ;
  always @(posedge clk)
    x2_1 <= \$11 ;
  always @(posedge clk)
    x2_2 <= \$12 ;
  always @(posedge clk)
    code3 <= \$13 ;
  always @(posedge clk)
    x3_1 <= \$14 ;
  always @(posedge clk)
    x3_2 <= \$15 ;
  always @(posedge clk)
    x3_3 <= \$16 ;
  always @(posedge clk)
    code4 <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    (* full_case = 32'd1 *)
    casez (code1)
      1'h0:
          \$2  = 4'h6;
      1'h1:
          \$2  = 4'h8;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    (* full_case = 32'd1 *)
    casez (code2)
      2'h0:
          \$4  = 4'h6;
      2'h1:
          \$4  = 4'h4;
      2'h2:
          \$4  = 4'hb;
      2'h3:
          \$4  = 4'h8;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    (* full_case = 32'd1 *)
    casez (code3)
      3'h0:
          \$6  = 4'h8;
      3'h1:
          \$6  = 4'ha;
      3'h2:
          \$6  = 4'h9;
      3'h3:
          \$6  = 4'ha;
      3'h4:
          \$6  = 4'h5;
      3'h5:
          \$6  = 4'h6;
      3'h6:
          \$6  = 4'h4;
      3'h7:
          \$6  = 4'h7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$8  = code1;
    if (enable) begin
      \$8  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$9  = x1_1;
    if (enable) begin
      \$9  = x[9:5];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$10  = code2;
    if (enable) begin
      \$10  = { code1, \$3  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$11  = x2_1;
    if (enable) begin
      \$11  = x[14:10];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$12  = x2_2;
    if (enable) begin
      \$12  = x2_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$13  = code3;
    if (enable) begin
      \$13  = { code2, \$5  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$14  = x3_1;
    if (enable) begin
      \$14  = x[19:15];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$15  = x3_2;
    if (enable) begin
      \$15  = x3_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$16  = x3_3;
    if (enable) begin
      \$16  = x3_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$17  = code4;
    if (enable) begin
      \$17  = { code3, \$7  };
    end
  end
  assign code = code4;
  assign \x[0]  = x[4:0];
  assign \x[1]  = x[9:5];
  assign \x[2]  = x[14:10];
  assign \x[3]  = x[19:15];
endmodule

module \amu_network_words.unit0.path.encoder6 (rst, enable, code4, x, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$17  = 0;
  wire \$1 ;
  reg [1:0] \$10 ;
  reg [4:0] \$11 ;
  reg [4:0] \$12 ;
  reg [2:0] \$13 ;
  reg [4:0] \$14 ;
  reg [4:0] \$15 ;
  reg [4:0] \$16 ;
  reg [3:0] \$17 ;
  reg [2:0] \$2 ;
  wire \$3 ;
  reg [3:0] \$4 ;
  wire \$5 ;
  reg [3:0] \$6 ;
  wire \$7 ;
  reg \$8 ;
  reg [4:0] \$9 ;
  input clk;
  wire clk;
  (* init = 4'h0 *)
  wire [3:0] code;
  reg code1 = 1'h0;
  reg [1:0] code2 = 2'h0;
  reg [2:0] code3 = 3'h0;
  output [3:0] code4;
  reg [3:0] code4 = 4'h0;
  input enable;
  wire enable;
  input rst;
  wire rst;
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
  assign \$1  = x[4:0] > 3'h5;
  assign \$3  = \$2  < x1_1;
  assign \$5  = \$4  < x2_2;
  assign \$7  = \$6  < x3_3;
  always @(posedge clk)
    code1 <= \$8 ;
  always @(posedge clk)
    x1_1 <= \$9 ;
  always @(posedge clk)
    code2 <= \$10 ;
  always @(posedge clk)
    x2_1 <= \$11 ;
  always @(posedge clk)
    x2_2 <= \$12 ;
  always @(posedge clk)
    code3 <= \$13 ;
  always @(posedge clk)
    x3_1 <= \$14 ;
  always @(posedge clk)
    x3_2 <= \$15 ;
  always @(posedge clk)
    x3_3 <= \$16 ;
  always @(posedge clk)
    code4 <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    (* full_case = 32'd1 *)
    casez (code1)
      1'h0:
          \$2  = 3'h5;
      1'h1:
          \$2  = 3'h5;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    (* full_case = 32'd1 *)
    casez (code2)
      2'h0:
          \$4  = 4'h9;
      2'h1:
          \$4  = 4'h6;
      2'h2:
          \$4  = 4'h9;
      2'h3:
          \$4  = 4'h8;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    (* full_case = 32'd1 *)
    casez (code3)
      3'h0:
          \$6  = 4'h5;
      3'h1:
          \$6  = 4'h8;
      3'h2:
          \$6  = 4'hb;
      3'h3:
          \$6  = 4'h9;
      3'h4:
          \$6  = 4'h7;
      3'h5:
          \$6  = 4'h7;
      3'h6:
          \$6  = 4'h8;
      3'h7:
          \$6  = 4'hb;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$8  = code1;
    if (enable) begin
      \$8  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$9  = x1_1;
    if (enable) begin
      \$9  = x[9:5];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$10  = code2;
    if (enable) begin
      \$10  = { code1, \$3  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$11  = x2_1;
    if (enable) begin
      \$11  = x[14:10];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$12  = x2_2;
    if (enable) begin
      \$12  = x2_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$13  = code3;
    if (enable) begin
      \$13  = { code2, \$5  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$14  = x3_1;
    if (enable) begin
      \$14  = x[19:15];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$15  = x3_2;
    if (enable) begin
      \$15  = x3_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$16  = x3_3;
    if (enable) begin
      \$16  = x3_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$17  = code4;
    if (enable) begin
      \$17  = { code3, \$7  };
    end
  end
  assign code = code4;
  assign \x[0]  = x[4:0];
  assign \x[1]  = x[9:5];
  assign \x[2]  = x[14:10];
  assign \x[3]  = x[19:15];
endmodule

module \amu_network_words.unit0.path.encoder7 (rst, enable, code4, x, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$18  = 0;
  wire \$1 ;
  reg [1:0] \$10 ;
  reg [4:0] \$11 ;
  reg [4:0] \$12 ;
  reg [2:0] \$13 ;
  reg [4:0] \$14 ;
  reg [4:0] \$15 ;
  reg [4:0] \$16 ;
  reg [3:0] \$17 ;
  reg [2:0] \$2 ;
  wire \$3 ;
  reg [3:0] \$4 ;
  wire \$5 ;
  reg [3:0] \$6 ;
  wire \$7 ;
  reg \$8 ;
  reg [4:0] \$9 ;
  input clk;
  wire clk;
  (* init = 4'h0 *)
  wire [3:0] code;
  reg code1 = 1'h0;
  reg [1:0] code2 = 2'h0;
  reg [2:0] code3 = 3'h0;
  output [3:0] code4;
  reg [3:0] code4 = 4'h0;
  input enable;
  wire enable;
  input rst;
  wire rst;
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
  assign \$1  = x[4:0] > 3'h7;
  assign \$3  = \$2  < x1_1;
  assign \$5  = \$4  < x2_2;
  assign \$7  = \$6  < x3_3;
  always @(posedge clk)
    code1 <= \$8 ;
  always @(posedge clk)
    x1_1 <= \$9 ;
  always @(posedge clk)
    code2 <= \$10 ;
  always @(posedge clk)
    x2_1 <= \$11 ;
  always @(posedge clk)
    x2_2 <= \$12 ;
  always @(posedge clk)
    code3 <= \$13 ;
  always @(posedge clk)
    x3_1 <= \$14 ;
  always @(posedge clk)
    x3_2 <= \$15 ;
  always @(posedge clk)
    x3_3 <= \$16 ;
  always @(posedge clk)
    code4 <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    (* full_case = 32'd1 *)
    casez (code1)
      1'h0:
          \$2  = 3'h5;
      1'h1:
          \$2  = 3'h4;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    (* full_case = 32'd1 *)
    casez (code2)
      2'h0:
          \$4  = 4'h0;
      2'h1:
          \$4  = 4'h0;
      2'h2:
          \$4  = 4'hc;
      2'h3:
          \$4  = 4'hf;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    (* full_case = 32'd1 *)
    casez (code3)
      3'h0:
          \$6  = 4'hb;
      3'h1:
          \$6  = 4'h7;
      3'h2:
          \$6  = 4'hc;
      3'h3:
          \$6  = 4'hf;
      3'h4:
          \$6  = 4'h6;
      3'h5:
          \$6  = 4'h6;
      3'h6:
          \$6  = 4'he;
      3'h7:
          \$6  = 4'h8;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$8  = code1;
    if (enable) begin
      \$8  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$9  = x1_1;
    if (enable) begin
      \$9  = x[9:5];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$10  = code2;
    if (enable) begin
      \$10  = { code1, \$3  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$11  = x2_1;
    if (enable) begin
      \$11  = x[14:10];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$12  = x2_2;
    if (enable) begin
      \$12  = x2_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$13  = code3;
    if (enable) begin
      \$13  = { code2, \$5  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$14  = x3_1;
    if (enable) begin
      \$14  = x[19:15];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$15  = x3_2;
    if (enable) begin
      \$15  = x3_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$16  = x3_3;
    if (enable) begin
      \$16  = x3_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$17  = code4;
    if (enable) begin
      \$17  = { code3, \$7  };
    end
  end
  assign code = code4;
  assign \x[0]  = x[4:0];
  assign \x[1]  = x[9:5];
  assign \x[2]  = x[14:10];
  assign \x[3]  = x[19:15];
endmodule

module \amu_network_words.unit0.path.tree (rst, enable, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$19  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$113  = sum1_0_lane0;
    if (enable) begin
      \$113  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$114  = sum1_1_lane0;
    if (enable) begin
      \$114  = \$2 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$115  = sum1_2_lane0;
    if (enable) begin
      \$115  = \$3 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$116  = sum1_3_lane0;
    if (enable) begin
      \$116  = \$4 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$117  = sum2_0_lane0;
    if (enable) begin
      \$117  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$118  = sum2_1_lane0;
    if (enable) begin
      \$118  = \$6 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$119  = sum3_0_lane0;
    if (enable) begin
      \$119  = \$7 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$120  = sum1_0_lane1;
    if (enable) begin
      \$120  = \$8 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$121  = sum1_1_lane1;
    if (enable) begin
      \$121  = \$9 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$122  = sum1_2_lane1;
    if (enable) begin
      \$122  = \$10 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$123  = sum1_3_lane1;
    if (enable) begin
      \$123  = \$11 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$124  = sum2_0_lane1;
    if (enable) begin
      \$124  = \$12 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$125  = sum2_1_lane1;
    if (enable) begin
      \$125  = \$13 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$126  = sum3_0_lane1;
    if (enable) begin
      \$126  = \$14 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$127  = sum1_0_lane2;
    if (enable) begin
      \$127  = \$15 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$128  = sum1_1_lane2;
    if (enable) begin
      \$128  = \$16 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$129  = sum1_2_lane2;
    if (enable) begin
      \$129  = \$17 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$130  = sum1_3_lane2;
    if (enable) begin
      \$130  = \$18 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$131  = sum2_0_lane2;
    if (enable) begin
      \$131  = \$19 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$132  = sum2_1_lane2;
    if (enable) begin
      \$132  = \$20 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$133  = sum3_0_lane2;
    if (enable) begin
      \$133  = \$21 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$134  = sum1_0_lane3;
    if (enable) begin
      \$134  = \$22 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$135  = sum1_1_lane3;
    if (enable) begin
      \$135  = \$23 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$136  = sum1_2_lane3;
    if (enable) begin
      \$136  = \$24 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$137  = sum1_3_lane3;
    if (enable) begin
      \$137  = \$25 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$138  = sum2_0_lane3;
    if (enable) begin
      \$138  = \$26 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$139  = sum2_1_lane3;
    if (enable) begin
      \$139  = \$27 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$140  = sum3_0_lane3;
    if (enable) begin
      \$140  = \$28 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$141  = sum1_0_lane4;
    if (enable) begin
      \$141  = \$29 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$142  = sum1_1_lane4;
    if (enable) begin
      \$142  = \$30 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$143  = sum1_2_lane4;
    if (enable) begin
      \$143  = \$31 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$144  = sum1_3_lane4;
    if (enable) begin
      \$144  = \$32 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$145  = sum2_0_lane4;
    if (enable) begin
      \$145  = \$33 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$146  = sum2_1_lane4;
    if (enable) begin
      \$146  = \$34 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$147  = sum3_0_lane4;
    if (enable) begin
      \$147  = \$35 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$148  = sum1_0_lane5;
    if (enable) begin
      \$148  = \$36 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$149  = sum1_1_lane5;
    if (enable) begin
      \$149  = \$37 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$150  = sum1_2_lane5;
    if (enable) begin
      \$150  = \$38 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$151  = sum1_3_lane5;
    if (enable) begin
      \$151  = \$39 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$152  = sum2_0_lane5;
    if (enable) begin
      \$152  = \$40 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$153  = sum2_1_lane5;
    if (enable) begin
      \$153  = \$41 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$154  = sum3_0_lane5;
    if (enable) begin
      \$154  = \$42 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$155  = sum1_0_lane6;
    if (enable) begin
      \$155  = \$43 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$156  = sum1_1_lane6;
    if (enable) begin
      \$156  = \$44 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$157  = sum1_2_lane6;
    if (enable) begin
      \$157  = \$45 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$158  = sum1_3_lane6;
    if (enable) begin
      \$158  = \$46 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$159  = sum2_0_lane6;
    if (enable) begin
      \$159  = \$47 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$160  = sum2_1_lane6;
    if (enable) begin
      \$160  = \$48 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$161  = sum3_0_lane6;
    if (enable) begin
      \$161  = \$49 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$162  = sum1_0_lane7;
    if (enable) begin
      \$162  = \$50 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$163  = sum1_1_lane7;
    if (enable) begin
      \$163  = \$51 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$164  = sum1_2_lane7;
    if (enable) begin
      \$164  = \$52 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$165  = sum1_3_lane7;
    if (enable) begin
      \$165  = \$53 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$166  = sum2_0_lane7;
    if (enable) begin
      \$166  = \$54 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$167  = sum2_1_lane7;
    if (enable) begin
      \$167  = \$55 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$168  = sum3_0_lane7;
    if (enable) begin
      \$168  = \$56 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$169  = sum1_0_lane8;
    if (enable) begin
      \$169  = \$57 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$170  = sum1_1_lane8;
    if (enable) begin
      \$170  = \$58 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$171  = sum1_2_lane8;
    if (enable) begin
      \$171  = \$59 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$172  = sum1_3_lane8;
    if (enable) begin
      \$172  = \$60 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$173  = sum2_0_lane8;
    if (enable) begin
      \$173  = \$61 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$174  = sum2_1_lane8;
    if (enable) begin
      \$174  = \$62 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$175  = sum3_0_lane8;
    if (enable) begin
      \$175  = \$63 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$176  = sum1_0_lane9;
    if (enable) begin
      \$176  = \$64 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$177  = sum1_1_lane9;
    if (enable) begin
      \$177  = \$65 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$178  = sum1_2_lane9;
    if (enable) begin
      \$178  = \$66 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$179  = sum1_3_lane9;
    if (enable) begin
      \$179  = \$67 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$180  = sum2_0_lane9;
    if (enable) begin
      \$180  = \$68 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$181  = sum2_1_lane9;
    if (enable) begin
      \$181  = \$69 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$182  = sum3_0_lane9;
    if (enable) begin
      \$182  = \$70 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$183  = sum1_0_lane10;
    if (enable) begin
      \$183  = \$71 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$184  = sum1_1_lane10;
    if (enable) begin
      \$184  = \$72 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$185  = sum1_2_lane10;
    if (enable) begin
      \$185  = \$73 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$186  = sum1_3_lane10;
    if (enable) begin
      \$186  = \$74 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$187  = sum2_0_lane10;
    if (enable) begin
      \$187  = \$75 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$188  = sum2_1_lane10;
    if (enable) begin
      \$188  = \$76 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$189  = sum3_0_lane10;
    if (enable) begin
      \$189  = \$77 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$190  = sum1_0_lane11;
    if (enable) begin
      \$190  = \$78 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$191  = sum1_1_lane11;
    if (enable) begin
      \$191  = \$79 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$192  = sum1_2_lane11;
    if (enable) begin
      \$192  = \$80 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$193  = sum1_3_lane11;
    if (enable) begin
      \$193  = \$81 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$194  = sum2_0_lane11;
    if (enable) begin
      \$194  = \$82 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$195  = sum2_1_lane11;
    if (enable) begin
      \$195  = \$83 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$196  = sum3_0_lane11;
    if (enable) begin
      \$196  = \$84 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$197  = sum1_0_lane12;
    if (enable) begin
      \$197  = \$85 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$198  = sum1_1_lane12;
    if (enable) begin
      \$198  = \$86 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$199  = sum1_2_lane12;
    if (enable) begin
      \$199  = \$87 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$200  = sum1_3_lane12;
    if (enable) begin
      \$200  = \$88 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$201  = sum2_0_lane12;
    if (enable) begin
      \$201  = \$89 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$202  = sum2_1_lane12;
    if (enable) begin
      \$202  = \$90 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$203  = sum3_0_lane12;
    if (enable) begin
      \$203  = \$91 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$204  = sum1_0_lane13;
    if (enable) begin
      \$204  = \$92 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$205  = sum1_1_lane13;
    if (enable) begin
      \$205  = \$93 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$206  = sum1_2_lane13;
    if (enable) begin
      \$206  = \$94 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$207  = sum1_3_lane13;
    if (enable) begin
      \$207  = \$95 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$208  = sum2_0_lane13;
    if (enable) begin
      \$208  = \$96 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$209  = sum2_1_lane13;
    if (enable) begin
      \$209  = \$97 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$210  = sum3_0_lane13;
    if (enable) begin
      \$210  = \$98 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$211  = sum1_0_lane14;
    if (enable) begin
      \$211  = \$99 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$212  = sum1_1_lane14;
    if (enable) begin
      \$212  = \$100 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$213  = sum1_2_lane14;
    if (enable) begin
      \$213  = \$101 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$214  = sum1_3_lane14;
    if (enable) begin
      \$214  = \$102 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$215  = sum2_0_lane14;
    if (enable) begin
      \$215  = \$103 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$216  = sum2_1_lane14;
    if (enable) begin
      \$216  = \$104 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$217  = sum3_0_lane14;
    if (enable) begin
      \$217  = \$105 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$218  = sum1_0_lane15;
    if (enable) begin
      \$218  = \$106 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$219  = sum1_1_lane15;
    if (enable) begin
      \$219  = \$107 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$220  = sum1_2_lane15;
    if (enable) begin
      \$220  = \$108 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$221  = sum1_3_lane15;
    if (enable) begin
      \$221  = \$109 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$222  = sum2_0_lane15;
    if (enable) begin
      \$222  = \$110 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$223  = sum2_1_lane15;
    if (enable) begin
      \$223  = \$111 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
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

module \amu_network_words.unit1 (clk, rst, i__ready, x, i__valid, valid_8, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2355:dump_module$20  = 0;
  wire \$1 ;
  reg \$10 ;
  reg \$11 ;
  reg \$12 ;
  reg \$13 ;
  reg \$14 ;
  wire \$2 ;
  wire \$3 ;
  wire [1:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg \$8 ;
  reg \$9 ;
  input clk;
  wire clk;
  wire enable;
  wire [175:0] i__payload;
  wire [43:0] \i__payload[0] ;
  wire [10:0] \i__payload[0][0] ;
  wire [10:0] \i__payload[0][1] ;
  wire [10:0] \i__payload[0][2] ;
  wire [10:0] \i__payload[0][3] ;
  wire [43:0] \i__payload[1] ;
  wire [10:0] \i__payload[1][0] ;
  wire [10:0] \i__payload[1][1] ;
  wire [10:0] \i__payload[1][2] ;
  wire [10:0] \i__payload[1][3] ;
  wire [43:0] \i__payload[2] ;
  wire [10:0] \i__payload[2][0] ;
  wire [10:0] \i__payload[2][1] ;
  wire [10:0] \i__payload[2][2] ;
  wire [10:0] \i__payload[2][3] ;
  wire [43:0] \i__payload[3] ;
  wire [10:0] \i__payload[3][0] ;
  wire [10:0] \i__payload[3][1] ;
  wire [10:0] \i__payload[3][2] ;
  wire [10:0] \i__payload[3][3] ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [109:0] o__payload;
  wire [109:0] o__payload;
  wire [10:0] \o__payload[0] ;
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
  (* init = 1'h0 *)
  wire o__valid;
  wire [109:0] outputs;
  wire [10:0] \outputs[0] ;
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
  wire [-1:0] \slot$18 ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  reg valid_3 = 1'h0;
  reg valid_4 = 1'h0;
  reg valid_5 = 1'h0;
  reg valid_6 = 1'h0;
  reg valid_7 = 1'h0;
  output valid_8;
  reg valid_8 = 1'h0;
  input [175:0] x;
  wire [175:0] x;
  wire [43:0] \x[0] ;
  wire [10:0] \x[0][0] ;
  wire [10:0] \x[0][1] ;
  wire [10:0] \x[0][2] ;
  wire [10:0] \x[0][3] ;
  wire [43:0] \x[1] ;
  wire [10:0] \x[1][0] ;
  wire [10:0] \x[1][1] ;
  wire [10:0] \x[1][2] ;
  wire [10:0] \x[1][3] ;
  wire [43:0] \x[2] ;
  wire [10:0] \x[2][0] ;
  wire [10:0] \x[2][1] ;
  wire [10:0] \x[2][2] ;
  wire [10:0] \x[2][3] ;
  wire [43:0] \x[3] ;
  wire [10:0] \x[3][0] ;
  wire [10:0] \x[3][1] ;
  wire [10:0] \x[3][2] ;
  wire [10:0] \x[3][3] ;
  assign \$1  = enable & i__valid;
  assign \$5  = ~ valid_8;
  assign enable = o__ready | \$5 ;
  always @(posedge clk)
    valid_1 <= \$7 ;
  always @(posedge clk)
    valid_2 <= \$8 ;
  always @(posedge clk)
    valid_3 <= \$9 ;
  always @(posedge clk)
    valid_4 <= \$10 ;
  always @(posedge clk)
    valid_5 <= \$11 ;
  always @(posedge clk)
    valid_6 <= \$12 ;
  always @(posedge clk)
    valid_7 <= \$13 ;
  always @(posedge clk)
    valid_8 <= \$14 ;
  \amu_network_words.unit1.path  path (
    .clk(clk),
    .enable(enable),
    .outputs(o__payload),
    .rst(rst),
    .\x$9 (x)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$7  = valid_1;
    if (enable) begin
      \$7  = i__valid;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$8  = valid_2;
    if (enable) begin
      \$8  = valid_1;
    end
    if (rst) begin
      \$8  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$9  = valid_3;
    if (enable) begin
      \$9  = valid_2;
    end
    if (rst) begin
      \$9  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$10  = valid_4;
    if (enable) begin
      \$10  = valid_3;
    end
    if (rst) begin
      \$10  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$11  = valid_5;
    if (enable) begin
      \$11  = valid_4;
    end
    if (rst) begin
      \$11  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$12  = valid_6;
    if (enable) begin
      \$12  = valid_5;
    end
    if (rst) begin
      \$12  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$13  = valid_7;
    if (enable) begin
      \$13  = valid_6;
    end
    if (rst) begin
      \$13  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$14  = valid_8;
    if (enable) begin
      \$14  = valid_7;
    end
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  assign o__valid = valid_8;
  assign i__payload = x;
  assign outputs = o__payload;
  assign \x[0]  = x[43:0];
  assign \x[0][0]  = x[10:0];
  assign \x[0][1]  = x[21:11];
  assign \x[0][2]  = x[32:22];
  assign \x[0][3]  = x[43:33];
  assign \x[1]  = x[87:44];
  assign \x[1][0]  = x[54:44];
  assign \x[1][1]  = x[65:55];
  assign \x[1][2]  = x[76:66];
  assign \x[1][3]  = x[87:77];
  assign \x[2]  = x[131:88];
  assign \x[2][0]  = x[98:88];
  assign \x[2][1]  = x[109:99];
  assign \x[2][2]  = x[120:110];
  assign \x[2][3]  = x[131:121];
  assign \x[3]  = x[175:132];
  assign \x[3][0]  = x[142:132];
  assign \x[3][1]  = x[153:143];
  assign \x[3][2]  = x[164:154];
  assign \x[3][3]  = x[175:165];
  assign \i__payload[0]  = x[43:0];
  assign \i__payload[0][0]  = x[10:0];
  assign \i__payload[0][1]  = x[21:11];
  assign \i__payload[0][2]  = x[32:22];
  assign \i__payload[0][3]  = x[43:33];
  assign \i__payload[1]  = x[87:44];
  assign \i__payload[1][0]  = x[54:44];
  assign \i__payload[1][1]  = x[65:55];
  assign \i__payload[1][2]  = x[76:66];
  assign \i__payload[1][3]  = x[87:77];
  assign \i__payload[2]  = x[131:88];
  assign \i__payload[2][0]  = x[98:88];
  assign \i__payload[2][1]  = x[109:99];
  assign \i__payload[2][2]  = x[120:110];
  assign \i__payload[2][3]  = x[131:121];
  assign \i__payload[3]  = x[175:132];
  assign \i__payload[3][0]  = x[142:132];
  assign \i__payload[3][1]  = x[153:143];
  assign \i__payload[3][2]  = x[164:154];
  assign \i__payload[3][3]  = x[175:165];
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
  assign \$2  = 1'h1;
  assign \$3  = 1'h0;
  assign \$4  = 2'h1;
  assign \$6  = 1'h1;
  assign i__ready = enable;
endmodule

module \amu_network_words.unit1.path (rst, enable, \x$9 , outputs, clk);
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
  input enable;
  wire enable;
  output [109:0] outputs;
  wire [109:0] outputs;
  wire [109:0] \outputs$29 ;
  wire [10:0] \outputs$29[0] ;
  wire [10:0] \outputs$29[1] ;
  wire [10:0] \outputs$29[2] ;
  wire [10:0] \outputs$29[3] ;
  wire [10:0] \outputs$29[4] ;
  wire [10:0] \outputs$29[5] ;
  wire [10:0] \outputs$29[6] ;
  wire [10:0] \outputs$29[7] ;
  wire [10:0] \outputs$29[8] ;
  wire [10:0] \outputs$29[9] ;
  wire [10:0] \outputs[0] ;
  wire [10:0] \outputs[1] ;
  wire [10:0] \outputs[2] ;
  wire [10:0] \outputs[3] ;
  wire [10:0] \outputs[4] ;
  wire [10:0] \outputs[5] ;
  wire [10:0] \outputs[6] ;
  wire [10:0] \outputs[7] ;
  wire [10:0] \outputs[8] ;
  wire [10:0] \outputs[9] ;
  wire [79:0] row;
  wire [79:0] \row$17 ;
  wire [7:0] \row$17[0] ;
  wire [7:0] \row$17[1] ;
  wire [7:0] \row$17[2] ;
  wire [7:0] \row$17[3] ;
  wire [7:0] \row$17[4] ;
  wire [7:0] \row$17[5] ;
  wire [7:0] \row$17[6] ;
  wire [7:0] \row$17[7] ;
  wire [7:0] \row$17[8] ;
  wire [7:0] \row$17[9] ;
  wire [79:0] \row$21 ;
  wire [7:0] \row$21[0] ;
  wire [7:0] \row$21[1] ;
  wire [7:0] \row$21[2] ;
  wire [7:0] \row$21[3] ;
  wire [7:0] \row$21[4] ;
  wire [7:0] \row$21[5] ;
  wire [7:0] \row$21[6] ;
  wire [7:0] \row$21[7] ;
  wire [7:0] \row$21[8] ;
  wire [7:0] \row$21[9] ;
  wire [79:0] \row$25 ;
  wire [7:0] \row$25[0] ;
  wire [7:0] \row$25[1] ;
  wire [7:0] \row$25[2] ;
  wire [7:0] \row$25[3] ;
  wire [7:0] \row$25[4] ;
  wire [7:0] \row$25[5] ;
  wire [7:0] \row$25[6] ;
  wire [7:0] \row$25[7] ;
  wire [7:0] \row$25[8] ;
  wire [7:0] \row$25[9] ;
  wire [7:0] \row[0] ;
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
  wire [99:0] sums;
  wire [99:0] \sums$27 ;
  wire [9:0] \sums$27[0] ;
  wire [9:0] \sums$27[1] ;
  wire [9:0] \sums$27[2] ;
  wire [9:0] \sums$27[3] ;
  wire [9:0] \sums$27[4] ;
  wire [9:0] \sums$27[5] ;
  wire [9:0] \sums$27[6] ;
  wire [9:0] \sums$27[7] ;
  wire [9:0] \sums$27[8] ;
  wire [9:0] \sums$27[9] ;
  wire [9:0] \sums[0] ;
  wire [9:0] \sums[1] ;
  wire [9:0] \sums[2] ;
  wire [9:0] \sums[3] ;
  wire [9:0] \sums[4] ;
  wire [9:0] \sums[5] ;
  wire [9:0] \sums[6] ;
  wire [9:0] \sums[7] ;
  wire [9:0] \sums[8] ;
  wire [9:0] \sums[9] ;
  wire [319:0] terms;
  wire [79:0] \terms[0] ;
  wire [7:0] \terms[0][0] ;
  wire [7:0] \terms[0][1] ;
  wire [7:0] \terms[0][2] ;
  wire [7:0] \terms[0][3] ;
  wire [7:0] \terms[0][4] ;
  wire [7:0] \terms[0][5] ;
  wire [7:0] \terms[0][6] ;
  wire [7:0] \terms[0][7] ;
  wire [7:0] \terms[0][8] ;
  wire [7:0] \terms[0][9] ;
  wire [79:0] \terms[1] ;
  wire [7:0] \terms[1][0] ;
  wire [7:0] \terms[1][1] ;
  wire [7:0] \terms[1][2] ;
  wire [7:0] \terms[1][3] ;
  wire [7:0] \terms[1][4] ;
  wire [7:0] \terms[1][5] ;
  wire [7:0] \terms[1][6] ;
  wire [7:0] \terms[1][7] ;
  wire [7:0] \terms[1][8] ;
  wire [7:0] \terms[1][9] ;
  wire [79:0] \terms[2] ;
  wire [7:0] \terms[2][0] ;
  wire [7:0] \terms[2][1] ;
  wire [7:0] \terms[2][2] ;
  wire [7:0] \terms[2][3] ;
  wire [7:0] \terms[2][4] ;
  wire [7:0] \terms[2][5] ;
  wire [7:0] \terms[2][6] ;
  wire [7:0] \terms[2][7] ;
  wire [7:0] \terms[2][8] ;
  wire [7:0] \terms[2][9] ;
  wire [79:0] \terms[3] ;
  wire [7:0] \terms[3][0] ;
  wire [7:0] \terms[3][1] ;
  wire [7:0] \terms[3][2] ;
  wire [7:0] \terms[3][3] ;
  wire [7:0] \terms[3][4] ;
  wire [7:0] \terms[3][5] ;
  wire [7:0] \terms[3][6] ;
  wire [7:0] \terms[3][7] ;
  wire [7:0] \terms[3][8] ;
  wire [7:0] \terms[3][9] ;
  wire [43:0] x;
  wire [43:0] \x$14 ;
  wire [10:0] \x$14[0] ;
  wire [10:0] \x$14[1] ;
  wire [10:0] \x$14[2] ;
  wire [10:0] \x$14[3] ;
  wire [43:0] \x$18 ;
  wire [10:0] \x$18[0] ;
  wire [10:0] \x$18[1] ;
  wire [10:0] \x$18[2] ;
  wire [10:0] \x$18[3] ;
  wire [43:0] \x$22 ;
  wire [10:0] \x$22[0] ;
  wire [10:0] \x$22[1] ;
  wire [10:0] \x$22[2] ;
  wire [10:0] \x$22[3] ;
  input [175:0] \x$9 ;
  wire [175:0] \x$9 ;
  wire [43:0] \x$9[0] ;
  wire [10:0] \x$9[0][0] ;
  wire [10:0] \x$9[0][1] ;
  wire [10:0] \x$9[0][2] ;
  wire [10:0] \x$9[0][3] ;
  wire [43:0] \x$9[1] ;
  wire [10:0] \x$9[1][0] ;
  wire [10:0] \x$9[1][1] ;
  wire [10:0] \x$9[1][2] ;
  wire [10:0] \x$9[1][3] ;
  wire [43:0] \x$9[2] ;
  wire [10:0] \x$9[2][0] ;
  wire [10:0] \x$9[2][1] ;
  wire [10:0] \x$9[2][2] ;
  wire [10:0] \x$9[2][3] ;
  wire [43:0] \x$9[3] ;
  wire [10:0] \x$9[3][0] ;
  wire [10:0] \x$9[3][1] ;
  wire [10:0] \x$9[3][2] ;
  wire [10:0] \x$9[3][3] ;
  wire [10:0] \x[0] ;
  wire [10:0] \x[1] ;
  wire [10:0] \x[2] ;
  wire [10:0] \x[3] ;
  \amu_network_words.unit1.path.bank0  bank0 (
    .clk(clk),
    .code(code),
    .enable(enable),
    .row_register(row),
    .rst(rst)
  );
  \amu_network_words.unit1.path.bank1  bank1 (
    .clk(clk),
    .code(\code$15 ),
    .enable(enable),
    .row_register(\row$17 ),
    .rst(rst)
  );
  \amu_network_words.unit1.path.bank2  bank2 (
    .clk(clk),
    .code(\code$19 ),
    .enable(enable),
    .row_register(\row$21 ),
    .rst(rst)
  );
  \amu_network_words.unit1.path.bank3  bank3 (
    .clk(clk),
    .code(\code$23 ),
    .enable(enable),
    .row_register(\row$25 ),
    .rst(rst)
  );
  \amu_network_words.unit1.path.encoder0  encoder0 (
    .clk(clk),
    .code4(code),
    .enable(enable),
    .rst(rst),
    .x(\x$9 [43:0])
  );
  \amu_network_words.unit1.path.encoder1  encoder1 (
    .clk(clk),
    .code4(\code$15 ),
    .enable(enable),
    .rst(rst),
    .x(\x$9 [87:44])
  );
  \amu_network_words.unit1.path.encoder2  encoder2 (
    .clk(clk),
    .code4(\code$19 ),
    .enable(enable),
    .rst(rst),
    .x(\x$9 [131:88])
  );
  \amu_network_words.unit1.path.encoder3  encoder3 (
    .clk(clk),
    .code4(\code$23 ),
    .enable(enable),
    .rst(rst),
    .x(\x$9 [175:132])
  );
  \amu_network_words.unit1.path.finish  finish (
    .clk(clk),
    .enable(enable),
    .outputs(outputs),
    .rst(rst),
    .sums(sums)
  );
  \amu_network_words.unit1.path.tree  tree (
    .clk(clk),
    .enable(enable),
    .rst(rst),
    .sums(sums),
    .terms(terms)
  );
  assign x = \x$9 [43:0];
  assign \code$11  = code;
  assign \x$14  = \x$9 [87:44];
  assign \code$16  = \code$15 ;
  assign \x$18  = \x$9 [131:88];
  assign \code$20  = \code$19 ;
  assign \x$22  = \x$9 [175:132];
  assign \code$24  = \code$23 ;
  assign \sums$27  = sums;
  assign \outputs$29  = outputs;
  assign \x[0]  = \x$9 [10:0];
  assign \x[1]  = \x$9 [21:11];
  assign \x[2]  = \x$9 [32:22];
  assign \x[3]  = \x$9 [43:33];
  assign \x$9[0]  = \x$9 [43:0];
  assign \x$9[0][0]  = \x$9 [10:0];
  assign \x$9[0][1]  = \x$9 [21:11];
  assign \x$9[0][2]  = \x$9 [32:22];
  assign \x$9[0][3]  = \x$9 [43:33];
  assign \x$9[1]  = \x$9 [87:44];
  assign \x$9[1][0]  = \x$9 [54:44];
  assign \x$9[1][1]  = \x$9 [65:55];
  assign \x$9[1][2]  = \x$9 [76:66];
  assign \x$9[1][3]  = \x$9 [87:77];
  assign \x$9[2]  = \x$9 [131:88];
  assign \x$9[2][0]  = \x$9 [98:88];
  assign \x$9[2][1]  = \x$9 [109:99];
  assign \x$9[2][2]  = \x$9 [120:110];
  assign \x$9[2][3]  = \x$9 [131:121];
  assign \x$9[3]  = \x$9 [175:132];
  assign \x$9[3][0]  = \x$9 [142:132];
  assign \x$9[3][1]  = \x$9 [153:143];
  assign \x$9[3][2]  = \x$9 [164:154];
  assign \x$9[3][3]  = \x$9 [175:165];
  assign \terms[0]  = terms[79:0];
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
  assign \terms[1]  = terms[159:80];
  assign \terms[1][0]  = terms[87:80];
  assign \terms[1][1]  = terms[95:88];
  assign \terms[1][2]  = terms[103:96];
  assign \terms[1][3]  = terms[111:104];
  assign \terms[1][4]  = terms[119:112];
  assign \terms[1][5]  = terms[127:120];
  assign \terms[1][6]  = terms[135:128];
  assign \terms[1][7]  = terms[143:136];
  assign \terms[1][8]  = terms[151:144];
  assign \terms[1][9]  = terms[159:152];
  assign \terms[2]  = terms[239:160];
  assign \terms[2][0]  = terms[167:160];
  assign \terms[2][1]  = terms[175:168];
  assign \terms[2][2]  = terms[183:176];
  assign \terms[2][3]  = terms[191:184];
  assign \terms[2][4]  = terms[199:192];
  assign \terms[2][5]  = terms[207:200];
  assign \terms[2][6]  = terms[215:208];
  assign \terms[2][7]  = terms[223:216];
  assign \terms[2][8]  = terms[231:224];
  assign \terms[2][9]  = terms[239:232];
  assign \terms[3]  = terms[319:240];
  assign \terms[3][0]  = terms[247:240];
  assign \terms[3][1]  = terms[255:248];
  assign \terms[3][2]  = terms[263:256];
  assign \terms[3][3]  = terms[271:264];
  assign \terms[3][4]  = terms[279:272];
  assign \terms[3][5]  = terms[287:280];
  assign \terms[3][6]  = terms[295:288];
  assign \terms[3][7]  = terms[303:296];
  assign \terms[3][8]  = terms[311:304];
  assign \terms[3][9]  = terms[319:312];
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
  assign \x$14[0]  = \x$9 [54:44];
  assign \x$14[1]  = \x$9 [65:55];
  assign \x$14[2]  = \x$9 [76:66];
  assign \x$14[3]  = \x$9 [87:77];
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
  assign \x$18[0]  = \x$9 [98:88];
  assign \x$18[1]  = \x$9 [109:99];
  assign \x$18[2]  = \x$9 [120:110];
  assign \x$18[3]  = \x$9 [131:121];
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
  assign \x$22[0]  = \x$9 [142:132];
  assign \x$22[1]  = \x$9 [153:143];
  assign \x$22[2]  = \x$9 [164:154];
  assign \x$22[3]  = \x$9 [175:165];
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
  assign \sums[0]  = sums[9:0];
  assign \sums[1]  = sums[19:10];
  assign \sums[2]  = sums[29:20];
  assign \sums[3]  = sums[39:30];
  assign \sums[4]  = sums[49:40];
  assign \sums[5]  = sums[59:50];
  assign \sums[6]  = sums[69:60];
  assign \sums[7]  = sums[79:70];
  assign \sums[8]  = sums[89:80];
  assign \sums[9]  = sums[99:90];
  assign \sums$27[0]  = sums[9:0];
  assign \sums$27[1]  = sums[19:10];
  assign \sums$27[2]  = sums[29:20];
  assign \sums$27[3]  = sums[39:30];
  assign \sums$27[4]  = sums[49:40];
  assign \sums$27[5]  = sums[59:50];
  assign \sums$27[6]  = sums[69:60];
  assign \sums$27[7]  = sums[79:70];
  assign \sums$27[8]  = sums[89:80];
  assign \sums$27[9]  = sums[99:90];
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
  assign \outputs$29[0]  = outputs[10:0];
  assign \outputs$29[1]  = outputs[21:11];
  assign \outputs$29[2]  = outputs[32:22];
  assign \outputs$29[3]  = outputs[43:33];
  assign \outputs$29[4]  = outputs[54:44];
  assign \outputs$29[5]  = outputs[65:55];
  assign \outputs$29[6]  = outputs[76:66];
  assign \outputs$29[7]  = outputs[87:77];
  assign \outputs$29[8]  = outputs[98:88];
  assign \outputs$29[9]  = outputs[109:99];
  assign terms[319:240] = \row$25 ;
  assign terms[239:160] = \row$21 ;
  assign terms[159:80] = \row$17 ;
  assign terms[79:0] = row;
endmodule

module \amu_network_words.unit1.path.bank0 (rst, enable, code, row_register, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$21  = 0;
  reg [79:0] \$1 ;
  input clk;
  wire clk;
  input [3:0] code;
  wire [3:0] code;
  input enable;
  wire enable;
  (* init = 80'h00000000000000000000 *)
  wire [79:0] row;
  wire [7:0] \row[0] ;
  wire [7:0] \row[1] ;
  wire [7:0] \row[2] ;
  wire [7:0] \row[3] ;
  wire [7:0] \row[4] ;
  wire [7:0] \row[5] ;
  wire [7:0] \row[6] ;
  wire [7:0] \row[7] ;
  wire [7:0] \row[8] ;
  wire [7:0] \row[9] ;
  output [79:0] row_register;
  reg [79:0] row_register = 80'h00000000000000000000;
  input rst;
  wire rst;
  always @(posedge clk)
    row_register <= \$1 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$1  = row_register;
    if (enable) begin
      (* full_case = 32'd1 *)
      casez (code)
        4'h0:
            \$1  = 80'hbc9ec69878937ca15dca;
        4'h1:
            \$1  = 80'h9a9dbcac63b46bb17e9e;
        4'h2:
            \$1  = 80'h9e9ce0858699689c619c;
        4'h3:
            \$1  = 80'h8a9cf56f6d917f968553;
        4'h4:
            \$1  = 80'hafb7aca37d7d879f8a75;
        4'h5:
            \$1  = 80'h92b3ac906777a4b3b242;
        4'h6:
            \$1  = 80'hb0b0b67d9d757e7b8060;
        4'h7:
            \$1  = 80'h95a5d3678072919d8b3f;
        4'h8:
            \$1  = 80'h7baabcbc54a66ec5976c;
        4'h9:
            \$1  = 80'h63b0b6bd3ba482d5d333;
        4'ha:
            \$1  = 80'h8eacd4915c8d7ab0925c;
        4'hb:
            \$1  = 80'h73a8d39349987dbebc37;
        4'hc:
            \$1  = 80'h65ba9ba84d7e87dfca32;
        4'hd:
            \$1  = 80'h47b899a9317e8ef7ff00;
        4'he:
            \$1  = 80'h7eb6b47b6a6c8cbcb52e;
        4'hf:
            \$1  = 80'h60b7a883457f8dc1f600;
      endcase
    end
  end
  assign row = row_register;
  assign \row[0]  = row_register[7:0];
  assign \row[1]  = row_register[15:8];
  assign \row[2]  = row_register[23:16];
  assign \row[3]  = row_register[31:24];
  assign \row[4]  = row_register[39:32];
  assign \row[5]  = row_register[47:40];
  assign \row[6]  = row_register[55:48];
  assign \row[7]  = row_register[63:56];
  assign \row[8]  = row_register[71:64];
  assign \row[9]  = row_register[79:72];
endmodule

module \amu_network_words.unit1.path.bank1 (rst, enable, code, row_register, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$22  = 0;
  reg [79:0] \$1 ;
  input clk;
  wire clk;
  input [3:0] code;
  wire [3:0] code;
  input enable;
  wire enable;
  (* init = 80'h00000000000000000000 *)
  wire [79:0] row;
  wire [7:0] \row[0] ;
  wire [7:0] \row[1] ;
  wire [7:0] \row[2] ;
  wire [7:0] \row[3] ;
  wire [7:0] \row[4] ;
  wire [7:0] \row[5] ;
  wire [7:0] \row[6] ;
  wire [7:0] \row[7] ;
  wire [7:0] \row[8] ;
  wire [7:0] \row[9] ;
  output [79:0] row_register;
  reg [79:0] row_register = 80'h00000000000000000000;
  input rst;
  wire rst;
  always @(posedge clk)
    row_register <= \$1 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$1  = row_register;
    if (enable) begin
      (* full_case = 32'd1 *)
      casez (code)
        4'h0:
            \$1  = 80'h6e793c999c696b627364;
        4'h1:
            \$1  = 80'h74805a6f9e60725e6369;
        4'h2:
            \$1  = 80'h6c6c5f47b3b548239955;
        4'h3:
            \$1  = 80'h71867c31987e64368f4b;
        4'h4:
            \$1  = 80'h86705068a3776748509d;
        4'h5:
            \$1  = 80'h94706e3c9f6c6a3a37a7;
        4'h6:
            \$1  = 80'hac5f7727b8a05c0a638b;
        4'h7:
            \$1  = 80'h8b727923a477642e5588;
        4'h8:
            \$1  = 80'h947b5456a14c8b646558;
        4'h9:
            \$1  = 80'ha09783297a24ae734557;
        4'ha:
            \$1  = 80'h8e7a7617ab6d772b8d3a;
        4'hb:
            \$1  = 80'h9099990b8347924d6246;
        4'hc:
            \$1  = 80'hbd766628a92b9d582581;
        4'hd:
            \$1  = 80'hab8c8b088811c3612962;
        4'he:
            \$1  = 80'hac706f0ab556801e5768;
        4'hf:
            \$1  = 80'ha28ca20085458c3f4859;
      endcase
    end
  end
  assign row = row_register;
  assign \row[0]  = row_register[7:0];
  assign \row[1]  = row_register[15:8];
  assign \row[2]  = row_register[23:16];
  assign \row[3]  = row_register[31:24];
  assign \row[4]  = row_register[39:32];
  assign \row[5]  = row_register[47:40];
  assign \row[6]  = row_register[55:48];
  assign \row[7]  = row_register[63:56];
  assign \row[8]  = row_register[71:64];
  assign \row[9]  = row_register[79:72];
endmodule

module \amu_network_words.unit1.path.bank2 (rst, enable, code, row_register, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$23  = 0;
  reg [79:0] \$1 ;
  input clk;
  wire clk;
  input [3:0] code;
  wire [3:0] code;
  input enable;
  wire enable;
  (* init = 80'h00000000000000000000 *)
  wire [79:0] row;
  wire [7:0] \row[0] ;
  wire [7:0] \row[1] ;
  wire [7:0] \row[2] ;
  wire [7:0] \row[3] ;
  wire [7:0] \row[4] ;
  wire [7:0] \row[5] ;
  wire [7:0] \row[6] ;
  wire [7:0] \row[7] ;
  wire [7:0] \row[8] ;
  wire [7:0] \row[9] ;
  output [79:0] row_register;
  reg [79:0] row_register = 80'h00000000000000000000;
  input rst;
  wire rst;
  always @(posedge clk)
    row_register <= \$1 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$1  = row_register;
    if (enable) begin
      (* full_case = 32'd1 *)
      casez (code)
        4'h0:
            \$1  = 80'h5b895f67754c6b6c8062;
        4'h1:
            \$1  = 80'h5b9b318f6a5d404a906d;
        4'h2:
            \$1  = 80'h927f365a7e248d626885;
        4'h3:
            \$1  = 80'ha389246e5c3f60488088;
        4'h4:
            \$1  = 80'h25883e9e873f4598697b;
        4'h5:
            \$1  = 80'h299a19c66c602070858c;
        4'h6:
            \$1  = 80'h5579267887316381678b;
        4'h7:
            \$1  = 80'h60950caa66473c6c68b5;
        4'h8:
            \$1  = 80'h4d88917a5d813d42874f;
        4'h9:
            \$1  = 80'h44a4609e489e1526b152;
        4'ha:
            \$1  = 80'h6c8e646b6a674937915a;
        4'hb:
            \$1  = 80'h73a6418e4b7e2517a466;
        4'hc:
            \$1  = 80'h1f9a3ab975701b528f5f;
        4'hd:
            \$1  = 80'h22a422dc548002449872;
        4'he:
            \$1  = 80'h369a30b0725637567b76;
        4'hf:
            \$1  = 80'h4aa619bf5575002f7b95;
      endcase
    end
  end
  assign row = row_register;
  assign \row[0]  = row_register[7:0];
  assign \row[1]  = row_register[15:8];
  assign \row[2]  = row_register[23:16];
  assign \row[3]  = row_register[31:24];
  assign \row[4]  = row_register[39:32];
  assign \row[5]  = row_register[47:40];
  assign \row[6]  = row_register[55:48];
  assign \row[7]  = row_register[63:56];
  assign \row[8]  = row_register[71:64];
  assign \row[9]  = row_register[79:72];
endmodule

module \amu_network_words.unit1.path.bank3 (rst, enable, code, row_register, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$24  = 0;
  reg [79:0] \$1 ;
  input clk;
  wire clk;
  input [3:0] code;
  wire [3:0] code;
  input enable;
  wire enable;
  (* init = 80'h00000000000000000000 *)
  wire [79:0] row;
  wire [7:0] \row[0] ;
  wire [7:0] \row[1] ;
  wire [7:0] \row[2] ;
  wire [7:0] \row[3] ;
  wire [7:0] \row[4] ;
  wire [7:0] \row[5] ;
  wire [7:0] \row[6] ;
  wire [7:0] \row[7] ;
  wire [7:0] \row[8] ;
  wire [7:0] \row[9] ;
  output [79:0] row_register;
  reg [79:0] row_register = 80'h00000000000000000000;
  input rst;
  wire rst;
  always @(posedge clk)
    row_register <= \$1 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$1  = row_register;
    if (enable) begin
      (* full_case = 32'd1 *)
      casez (code)
        4'h0:
            \$1  = 80'h765554916795587c50b1;
        4'h1:
            \$1  = 80'h4f5040af788e479331c3;
        4'h2:
            \$1  = 80'h6245497a988764765b8c;
        4'h3:
            \$1  = 80'h504b31a0936a60922ab3;
        4'h4:
            \$1  = 80'h7a46885c6db43b604391;
        4'h5:
            \$1  = 80'h52396d8e7ece187724c0;
        4'h6:
            \$1  = 80'h774094417b9b525f4e78;
        4'h7:
            \$1  = 80'h28355f73bd7c51873080;
        4'h8:
            \$1  = 80'h8e5e5a46575c9084776e;
        4'h9:
            \$1  = 80'h5b6744696a5c7da16277;
        4'ha:
            \$1  = 80'h544f3f2e7d2db9a5783c;
        4'hb:
            \$1  = 80'h444b2746883597c0684f;
        4'hc:
            \$1  = 80'h7a4a9a2c667f74785e5d;
        4'hd:
            \$1  = 80'h444f7158817460935270;
        4'he:
            \$1  = 80'h48417d038d40b5956c20;
        4'hf:
            \$1  = 80'h003e4844c24472a15430;
      endcase
    end
  end
  assign row = row_register;
  assign \row[0]  = row_register[7:0];
  assign \row[1]  = row_register[15:8];
  assign \row[2]  = row_register[23:16];
  assign \row[3]  = row_register[31:24];
  assign \row[4]  = row_register[39:32];
  assign \row[5]  = row_register[47:40];
  assign \row[6]  = row_register[55:48];
  assign \row[7]  = row_register[63:56];
  assign \row[8]  = row_register[71:64];
  assign \row[9]  = row_register[79:72];
endmodule

module \amu_network_words.unit1.path.encoder0 (rst, enable, x, code4, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$25  = 0;
  wire \$1 ;
  reg [1:0] \$10 ;
  reg [10:0] \$11 ;
  reg [10:0] \$12 ;
  reg [2:0] \$13 ;
  reg [10:0] \$14 ;
  reg [10:0] \$15 ;
  reg [10:0] \$16 ;
  reg [3:0] \$17 ;
  reg [9:0] \$2 ;
  wire \$3 ;
  reg [9:0] \$4 ;
  wire \$5 ;
  reg [9:0] \$6 ;
  wire \$7 ;
  reg \$8 ;
  reg [10:0] \$9 ;
  input clk;
  wire clk;
  (* init = 4'h0 *)
  wire [3:0] code;
  reg code1 = 1'h0;
  reg [1:0] code2 = 2'h0;
  reg [2:0] code3 = 3'h0;
  output [3:0] code4;
  reg [3:0] code4 = 4'h0;
  input enable;
  wire enable;
  input rst;
  wire rst;
  input [43:0] x;
  wire [43:0] x;
  reg [10:0] x1_1 = 11'h000;
  reg [10:0] x2_1 = 11'h000;
  reg [10:0] x2_2 = 11'h000;
  reg [10:0] x3_1 = 11'h000;
  reg [10:0] x3_2 = 11'h000;
  reg [10:0] x3_3 = 11'h000;
  wire [10:0] \x[0] ;
  wire [10:0] \x[1] ;
  wire [10:0] \x[2] ;
  wire [10:0] \x[3] ;
  assign \$1  = x[10:0] > 10'h351;
  assign \$3  = \$2  < x1_1;
  assign \$5  = \$4  < x2_2;
  assign \$7  = \$6  < x3_3;
  always @(posedge clk)
    code1 <= \$8 ;
  always @(posedge clk)
    x1_1 <= \$9 ;
  always @(posedge clk)
    code2 <= \$10 ;
  always @(posedge clk)
    x2_1 <= \$11 ;
  always @(posedge clk)
    x2_2 <= \$12 ;
  always @(posedge clk)
    code3 <= \$13 ;
  always @(posedge clk)
    x3_1 <= \$14 ;
  always @(posedge clk)
    x3_2 <= \$15 ;
  always @(posedge clk)
    x3_3 <= \$16 ;
  always @(posedge clk)
    code4 <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    (* full_case = 32'd1 *)
    casez (code1)
      1'h0:
          \$2  = 10'h300;
      1'h1:
          \$2  = 10'h341;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    (* full_case = 32'd1 *)
    casez (code2)
      2'h0:
          \$4  = 10'h337;
      2'h1:
          \$4  = 10'h343;
      2'h2:
          \$4  = 10'h309;
      2'h3:
          \$4  = 10'h30a;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    (* full_case = 32'd1 *)
    casez (code3)
      3'h0:
          \$6  = 10'h2e1;
      3'h1:
          \$6  = 10'h32f;
      3'h2:
          \$6  = 10'h320;
      3'h3:
          \$6  = 10'h327;
      3'h4:
          \$6  = 10'h370;
      3'h5:
          \$6  = 10'h36b;
      3'h6:
          \$6  = 10'h394;
      3'h7:
          \$6  = 10'h387;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    \$8  = code1;
    if (enable) begin
      \$8  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    \$9  = x1_1;
    if (enable) begin
      \$9  = x[21:11];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    \$10  = code2;
    if (enable) begin
      \$10  = { code1, \$3  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    \$11  = x2_1;
    if (enable) begin
      \$11  = x[32:22];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    \$12  = x2_2;
    if (enable) begin
      \$12  = x2_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    \$13  = code3;
    if (enable) begin
      \$13  = { code2, \$5  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    \$14  = x3_1;
    if (enable) begin
      \$14  = x[43:33];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    \$15  = x3_2;
    if (enable) begin
      \$15  = x3_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    \$16  = x3_3;
    if (enable) begin
      \$16  = x3_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    \$17  = code4;
    if (enable) begin
      \$17  = { code3, \$7  };
    end
  end
  assign code = code4;
  assign \x[0]  = x[10:0];
  assign \x[1]  = x[21:11];
  assign \x[2]  = x[32:22];
  assign \x[3]  = x[43:33];
endmodule

module \amu_network_words.unit1.path.encoder1 (rst, enable, x, code4, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$26  = 0;
  wire \$1 ;
  reg [1:0] \$10 ;
  reg [10:0] \$11 ;
  reg [10:0] \$12 ;
  reg [2:0] \$13 ;
  reg [10:0] \$14 ;
  reg [10:0] \$15 ;
  reg [10:0] \$16 ;
  reg [3:0] \$17 ;
  reg [9:0] \$2 ;
  wire \$3 ;
  reg [9:0] \$4 ;
  wire \$5 ;
  reg [9:0] \$6 ;
  wire \$7 ;
  reg \$8 ;
  reg [10:0] \$9 ;
  input clk;
  wire clk;
  (* init = 4'h0 *)
  wire [3:0] code;
  reg code1 = 1'h0;
  reg [1:0] code2 = 2'h0;
  reg [2:0] code3 = 3'h0;
  output [3:0] code4;
  reg [3:0] code4 = 4'h0;
  input enable;
  wire enable;
  input rst;
  wire rst;
  input [43:0] x;
  wire [43:0] x;
  reg [10:0] x1_1 = 11'h000;
  reg [10:0] x2_1 = 11'h000;
  reg [10:0] x2_2 = 11'h000;
  reg [10:0] x3_1 = 11'h000;
  reg [10:0] x3_2 = 11'h000;
  reg [10:0] x3_3 = 11'h000;
  wire [10:0] \x[0] ;
  wire [10:0] \x[1] ;
  wire [10:0] \x[2] ;
  wire [10:0] \x[3] ;
  assign \$1  = x[10:0] > 10'h30d;
  assign \$3  = \$2  < x1_1;
  assign \$5  = \$4  < x2_2;
  assign \$7  = \$6  < x3_3;
  always @(posedge clk)
    code1 <= \$8 ;
  always @(posedge clk)
    x1_1 <= \$9 ;
  always @(posedge clk)
    code2 <= \$10 ;
  always @(posedge clk)
    x2_1 <= \$11 ;
  always @(posedge clk)
    x2_2 <= \$12 ;
  always @(posedge clk)
    code3 <= \$13 ;
  always @(posedge clk)
    x3_1 <= \$14 ;
  always @(posedge clk)
    x3_2 <= \$15 ;
  always @(posedge clk)
    x3_3 <= \$16 ;
  always @(posedge clk)
    code4 <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    (* full_case = 32'd1 *)
    casez (code1)
      1'h0:
          \$2  = 10'h398;
      1'h1:
          \$2  = 10'h381;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    (* full_case = 32'd1 *)
    casez (code2)
      2'h0:
          \$4  = 10'h33a;
      2'h1:
          \$4  = 10'h351;
      2'h2:
          \$4  = 10'h316;
      2'h3:
          \$4  = 10'h341;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    (* full_case = 32'd1 *)
    casez (code3)
      3'h0:
          \$6  = 10'h2d1;
      3'h1:
          \$6  = 10'h2e2;
      3'h2:
          \$6  = 10'h2e2;
      3'h3:
          \$6  = 10'h2e0;
      3'h4:
          \$6  = 10'h2fb;
      3'h5:
          \$6  = 10'h329;
      3'h6:
          \$6  = 10'h321;
      3'h7:
          \$6  = 10'h325;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$8  = code1;
    if (enable) begin
      \$8  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$9  = x1_1;
    if (enable) begin
      \$9  = x[21:11];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$10  = code2;
    if (enable) begin
      \$10  = { code1, \$3  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$11  = x2_1;
    if (enable) begin
      \$11  = x[32:22];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$12  = x2_2;
    if (enable) begin
      \$12  = x2_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$13  = code3;
    if (enable) begin
      \$13  = { code2, \$5  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$14  = x3_1;
    if (enable) begin
      \$14  = x[43:33];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$15  = x3_2;
    if (enable) begin
      \$15  = x3_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$16  = x3_3;
    if (enable) begin
      \$16  = x3_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$17  = code4;
    if (enable) begin
      \$17  = { code3, \$7  };
    end
  end
  assign code = code4;
  assign \x[0]  = x[10:0];
  assign \x[1]  = x[21:11];
  assign \x[2]  = x[32:22];
  assign \x[3]  = x[43:33];
endmodule

module \amu_network_words.unit1.path.encoder2 (rst, enable, x, code4, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$27  = 0;
  wire \$1 ;
  reg [1:0] \$10 ;
  reg [10:0] \$11 ;
  reg [10:0] \$12 ;
  reg [2:0] \$13 ;
  reg [10:0] \$14 ;
  reg [10:0] \$15 ;
  reg [10:0] \$16 ;
  reg [3:0] \$17 ;
  reg [9:0] \$2 ;
  wire \$3 ;
  reg [9:0] \$4 ;
  wire \$5 ;
  reg [9:0] \$6 ;
  wire \$7 ;
  reg \$8 ;
  reg [10:0] \$9 ;
  input clk;
  wire clk;
  (* init = 4'h0 *)
  wire [3:0] code;
  reg code1 = 1'h0;
  reg [1:0] code2 = 2'h0;
  reg [2:0] code3 = 3'h0;
  output [3:0] code4;
  reg [3:0] code4 = 4'h0;
  input enable;
  wire enable;
  input rst;
  wire rst;
  input [43:0] x;
  wire [43:0] x;
  reg [10:0] x1_1 = 11'h000;
  reg [10:0] x2_1 = 11'h000;
  reg [10:0] x2_2 = 11'h000;
  reg [10:0] x3_1 = 11'h000;
  reg [10:0] x3_2 = 11'h000;
  reg [10:0] x3_3 = 11'h000;
  wire [10:0] \x[0] ;
  wire [10:0] \x[1] ;
  wire [10:0] \x[2] ;
  wire [10:0] \x[3] ;
  assign \$1  = x[10:0] > 10'h349;
  assign \$3  = \$2  < x1_1;
  assign \$5  = \$4  < x2_2;
  assign \$7  = \$6  < x3_3;
  always @(posedge clk)
    code1 <= \$8 ;
  always @(posedge clk)
    x1_1 <= \$9 ;
  always @(posedge clk)
    code2 <= \$10 ;
  always @(posedge clk)
    x2_1 <= \$11 ;
  always @(posedge clk)
    x2_2 <= \$12 ;
  always @(posedge clk)
    code3 <= \$13 ;
  always @(posedge clk)
    x3_1 <= \$14 ;
  always @(posedge clk)
    x3_2 <= \$15 ;
  always @(posedge clk)
    x3_3 <= \$16 ;
  always @(posedge clk)
    code4 <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    (* full_case = 32'd1 *)
    casez (code1)
      1'h0:
          \$2  = 10'h363;
      1'h1:
          \$2  = 10'h340;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    (* full_case = 32'd1 *)
    casez (code2)
      2'h0:
          \$4  = 10'h368;
      2'h1:
          \$4  = 10'h356;
      2'h2:
          \$4  = 10'h2f8;
      2'h3:
          \$4  = 10'h2f9;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    (* full_case = 32'd1 *)
    casez (code3)
      3'h0:
          \$6  = 10'h34a;
      3'h1:
          \$6  = 10'h34f;
      3'h2:
          \$6  = 10'h379;
      3'h3:
          \$6  = 10'h362;
      3'h4:
          \$6  = 10'h37a;
      3'h5:
          \$6  = 10'h375;
      3'h6:
          \$6  = 10'h3b8;
      3'h7:
          \$6  = 10'h3aa;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$8  = code1;
    if (enable) begin
      \$8  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$9  = x1_1;
    if (enable) begin
      \$9  = x[21:11];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$10  = code2;
    if (enable) begin
      \$10  = { code1, \$3  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$11  = x2_1;
    if (enable) begin
      \$11  = x[32:22];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$12  = x2_2;
    if (enable) begin
      \$12  = x2_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$13  = code3;
    if (enable) begin
      \$13  = { code2, \$5  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$14  = x3_1;
    if (enable) begin
      \$14  = x[43:33];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$15  = x3_2;
    if (enable) begin
      \$15  = x3_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$16  = x3_3;
    if (enable) begin
      \$16  = x3_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$17  = code4;
    if (enable) begin
      \$17  = { code3, \$7  };
    end
  end
  assign code = code4;
  assign \x[0]  = x[10:0];
  assign \x[1]  = x[21:11];
  assign \x[2]  = x[32:22];
  assign \x[3]  = x[43:33];
endmodule

module \amu_network_words.unit1.path.encoder3 (rst, enable, x, code4, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$28  = 0;
  wire \$1 ;
  reg [1:0] \$10 ;
  reg [10:0] \$11 ;
  reg [10:0] \$12 ;
  reg [2:0] \$13 ;
  reg [10:0] \$14 ;
  reg [10:0] \$15 ;
  reg [10:0] \$16 ;
  reg [3:0] \$17 ;
  reg [9:0] \$2 ;
  wire \$3 ;
  reg [9:0] \$4 ;
  wire \$5 ;
  reg [9:0] \$6 ;
  wire \$7 ;
  reg \$8 ;
  reg [10:0] \$9 ;
  input clk;
  wire clk;
  (* init = 4'h0 *)
  wire [3:0] code;
  reg code1 = 1'h0;
  reg [1:0] code2 = 2'h0;
  reg [2:0] code3 = 3'h0;
  output [3:0] code4;
  reg [3:0] code4 = 4'h0;
  input enable;
  wire enable;
  input rst;
  wire rst;
  input [43:0] x;
  wire [43:0] x;
  reg [10:0] x1_1 = 11'h000;
  reg [10:0] x2_1 = 11'h000;
  reg [10:0] x2_2 = 11'h000;
  reg [10:0] x3_1 = 11'h000;
  reg [10:0] x3_2 = 11'h000;
  reg [10:0] x3_3 = 11'h000;
  wire [10:0] \x[0] ;
  wire [10:0] \x[1] ;
  wire [10:0] \x[2] ;
  wire [10:0] \x[3] ;
  assign \$1  = x[10:0] > 10'h302;
  assign \$3  = \$2  < x1_1;
  assign \$5  = \$4  < x2_2;
  assign \$7  = \$6  < x3_3;
  always @(posedge clk)
    code1 <= \$8 ;
  always @(posedge clk)
    x1_1 <= \$9 ;
  always @(posedge clk)
    code2 <= \$10 ;
  always @(posedge clk)
    x2_1 <= \$11 ;
  always @(posedge clk)
    x2_2 <= \$12 ;
  always @(posedge clk)
    code3 <= \$13 ;
  always @(posedge clk)
    x3_1 <= \$14 ;
  always @(posedge clk)
    x3_2 <= \$15 ;
  always @(posedge clk)
    x3_3 <= \$16 ;
  always @(posedge clk)
    code4 <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    (* full_case = 32'd1 *)
    casez (code1)
      1'h0:
          \$2  = 10'h323;
      1'h1:
          \$2  = 10'h322;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    (* full_case = 32'd1 *)
    casez (code2)
      2'h0:
          \$4  = 10'h2b5;
      2'h1:
          \$4  = 10'h2c4;
      2'h2:
          \$4  = 10'h30d;
      2'h3:
          \$4  = 10'h326;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    (* full_case = 32'd1 *)
    casez (code3)
      3'h0:
          \$6  = 10'h392;
      3'h1:
          \$6  = 10'h371;
      3'h2:
          \$6  = 10'h336;
      3'h3:
          \$6  = 10'h314;
      3'h4:
          \$6  = 10'h304;
      3'h5:
          \$6  = 10'h34b;
      3'h6:
          \$6  = 10'h307;
      3'h7:
          \$6  = 10'h31e;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$8  = code1;
    if (enable) begin
      \$8  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$9  = x1_1;
    if (enable) begin
      \$9  = x[21:11];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$10  = code2;
    if (enable) begin
      \$10  = { code1, \$3  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$11  = x2_1;
    if (enable) begin
      \$11  = x[32:22];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$12  = x2_2;
    if (enable) begin
      \$12  = x2_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$13  = code3;
    if (enable) begin
      \$13  = { code2, \$5  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$14  = x3_1;
    if (enable) begin
      \$14  = x[43:33];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$15  = x3_2;
    if (enable) begin
      \$15  = x3_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$16  = x3_3;
    if (enable) begin
      \$16  = x3_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$17  = code4;
    if (enable) begin
      \$17  = { code3, \$7  };
    end
  end
  assign code = code4;
  assign \x[0]  = x[10:0];
  assign \x[1]  = x[21:11];
  assign \x[2]  = x[32:22];
  assign \x[3]  = x[43:33];
endmodule

module \amu_network_words.unit1.path.finish (rst, enable, sums, outputs, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$29  = 0;
  wire [11:0] \$1 ;
  wire [11:0] \$10 ;
  wire [11:0] \$11 ;
  wire [11:0] \$12 ;
  wire [11:0] \$13 ;
  wire [11:0] \$14 ;
  wire [11:0] \$15 ;
  wire [11:0] \$16 ;
  wire [11:0] \$17 ;
  wire [11:0] \$18 ;
  wire [11:0] \$19 ;
  wire [11:0] \$2 ;
  wire [11:0] \$20 ;
  reg [10:0] \$21 ;
  reg [10:0] \$22 ;
  reg [10:0] \$23 ;
  reg [10:0] \$24 ;
  reg [10:0] \$25 ;
  reg [10:0] \$26 ;
  reg [10:0] \$27 ;
  reg [10:0] \$28 ;
  reg [10:0] \$29 ;
  wire [11:0] \$3 ;
  reg [10:0] \$30 ;
  wire [11:0] \$4 ;
  wire [11:0] \$5 ;
  wire [11:0] \$6 ;
  wire [11:0] \$7 ;
  wire [11:0] \$8 ;
  wire [11:0] \$9 ;
  input clk;
  wire clk;
  input enable;
  wire enable;
  reg [10:0] output_lane0 = 11'h000;
  reg [10:0] output_lane1 = 11'h000;
  reg [10:0] output_lane2 = 11'h000;
  reg [10:0] output_lane3 = 11'h000;
  reg [10:0] output_lane4 = 11'h000;
  reg [10:0] output_lane5 = 11'h000;
  reg [10:0] output_lane6 = 11'h000;
  reg [10:0] output_lane7 = 11'h000;
  reg [10:0] output_lane8 = 11'h000;
  reg [10:0] output_lane9 = 11'h000;
  output [109:0] outputs;
  wire [109:0] outputs;
  wire [10:0] \outputs[0] ;
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
  input [99:0] sums;
  wire [99:0] sums;
  wire [9:0] \sums[0] ;
  wire [9:0] \sums[1] ;
  wire [9:0] \sums[2] ;
  wire [9:0] \sums[3] ;
  wire [9:0] \sums[4] ;
  wire [9:0] \sums[5] ;
  wire [9:0] \sums[6] ;
  wire [9:0] \sums[7] ;
  wire [9:0] \sums[8] ;
  wire [9:0] \sums[9] ;
  assign \$1  = sums[9:0] + 12'hdf4;
  assign \$3  = sums[19:10] + 12'hdec;
  assign \$5  = sums[29:20] + 12'hde6;
  assign \$7  = sums[39:30] + 12'hdf0;
  assign \$9  = sums[49:40] + 12'hded;
  assign \$11  = sums[59:50] + 12'hde9;
  assign \$13  = sums[69:60] + 12'hdea;
  assign \$15  = sums[79:70] + 12'hde8;
  assign \$17  = sums[89:80] + 12'hde6;
  assign \$19  = sums[99:90] + 12'hded;
  always @(posedge clk)
    output_lane0 <= \$21 ;
  always @(posedge clk)
    output_lane1 <= \$22 ;
  always @(posedge clk)
    output_lane2 <= \$23 ;
  always @(posedge clk)
    output_lane3 <= \$24 ;
  always @(posedge clk)
    output_lane4 <= \$25 ;
  always @(posedge clk)
    output_lane5 <= \$26 ;
  always @(posedge clk)
    output_lane6 <= \$27 ;
  always @(posedge clk)
    output_lane7 <= \$28 ;
  always @(posedge clk)
    output_lane8 <= \$29 ;
  always @(posedge clk)
    output_lane9 <= \$30 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$21  = output_lane0;
    if (enable) begin
      \$21  = \$2 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$22  = output_lane1;
    if (enable) begin
      \$22  = \$4 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$23  = output_lane2;
    if (enable) begin
      \$23  = \$6 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$24  = output_lane3;
    if (enable) begin
      \$24  = \$8 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$25  = output_lane4;
    if (enable) begin
      \$25  = \$10 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$26  = output_lane5;
    if (enable) begin
      \$26  = \$12 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$27  = output_lane6;
    if (enable) begin
      \$27  = \$14 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$28  = output_lane7;
    if (enable) begin
      \$28  = \$16 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$29  = output_lane8;
    if (enable) begin
      \$29  = \$18 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$30  = output_lane9;
    if (enable) begin
      \$30  = \$20 [10:0];
    end
  end
  assign \sums[0]  = sums[9:0];
  assign \sums[1]  = sums[19:10];
  assign \sums[2]  = sums[29:20];
  assign \sums[3]  = sums[39:30];
  assign \sums[4]  = sums[49:40];
  assign \sums[5]  = sums[59:50];
  assign \sums[6]  = sums[69:60];
  assign \sums[7]  = sums[79:70];
  assign \sums[8]  = sums[89:80];
  assign \sums[9]  = sums[99:90];
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
  assign outputs[109:99] = output_lane9;
  assign outputs[98:88] = output_lane8;
  assign outputs[87:77] = output_lane7;
  assign outputs[76:66] = output_lane6;
  assign outputs[65:55] = output_lane5;
  assign outputs[54:44] = output_lane4;
  assign outputs[43:33] = output_lane3;
  assign outputs[32:22] = output_lane2;
  assign outputs[21:11] = output_lane1;
  assign outputs[10:0] = output_lane0;
  assign \$2  = \$1 ;
  assign \$4  = \$3 ;
  assign \$6  = \$5 ;
  assign \$8  = \$7 ;
  assign \$10  = \$9 ;
  assign \$12  = \$11 ;
  assign \$14  = \$13 ;
  assign \$16  = \$15 ;
  assign \$18  = \$17 ;
  assign \$20  = \$19 ;
endmodule

module \amu_network_words.unit1.path.tree (rst, enable, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$30  = 0;
  wire [8:0] \$1 ;
  wire [8:0] \$10 ;
  wire [8:0] \$11 ;
  wire [9:0] \$12 ;
  wire [8:0] \$13 ;
  wire [8:0] \$14 ;
  wire [9:0] \$15 ;
  wire [8:0] \$16 ;
  wire [8:0] \$17 ;
  wire [9:0] \$18 ;
  wire [8:0] \$19 ;
  wire [8:0] \$2 ;
  wire [8:0] \$20 ;
  wire [9:0] \$21 ;
  wire [8:0] \$22 ;
  wire [8:0] \$23 ;
  wire [9:0] \$24 ;
  wire [8:0] \$25 ;
  wire [8:0] \$26 ;
  wire [9:0] \$27 ;
  wire [8:0] \$28 ;
  wire [8:0] \$29 ;
  wire [9:0] \$3 ;
  wire [9:0] \$30 ;
  reg [8:0] \$31 ;
  reg [8:0] \$32 ;
  reg [9:0] \$33 ;
  reg [8:0] \$34 ;
  reg [8:0] \$35 ;
  reg [9:0] \$36 ;
  reg [8:0] \$37 ;
  reg [8:0] \$38 ;
  reg [9:0] \$39 ;
  wire [8:0] \$4 ;
  reg [8:0] \$40 ;
  reg [8:0] \$41 ;
  reg [9:0] \$42 ;
  reg [8:0] \$43 ;
  reg [8:0] \$44 ;
  reg [9:0] \$45 ;
  reg [8:0] \$46 ;
  reg [8:0] \$47 ;
  reg [9:0] \$48 ;
  reg [8:0] \$49 ;
  wire [8:0] \$5 ;
  reg [8:0] \$50 ;
  reg [9:0] \$51 ;
  reg [8:0] \$52 ;
  reg [8:0] \$53 ;
  reg [9:0] \$54 ;
  reg [8:0] \$55 ;
  reg [8:0] \$56 ;
  reg [9:0] \$57 ;
  reg [8:0] \$58 ;
  reg [8:0] \$59 ;
  wire [9:0] \$6 ;
  reg [9:0] \$60 ;
  wire [8:0] \$7 ;
  wire [8:0] \$8 ;
  wire [9:0] \$9 ;
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
  reg [8:0] sum1_0_lane4 = 9'h000;
  reg [8:0] sum1_0_lane5 = 9'h000;
  reg [8:0] sum1_0_lane6 = 9'h000;
  reg [8:0] sum1_0_lane7 = 9'h000;
  reg [8:0] sum1_0_lane8 = 9'h000;
  reg [8:0] sum1_0_lane9 = 9'h000;
  reg [8:0] sum1_1_lane0 = 9'h000;
  reg [8:0] sum1_1_lane1 = 9'h000;
  reg [8:0] sum1_1_lane2 = 9'h000;
  reg [8:0] sum1_1_lane3 = 9'h000;
  reg [8:0] sum1_1_lane4 = 9'h000;
  reg [8:0] sum1_1_lane5 = 9'h000;
  reg [8:0] sum1_1_lane6 = 9'h000;
  reg [8:0] sum1_1_lane7 = 9'h000;
  reg [8:0] sum1_1_lane8 = 9'h000;
  reg [8:0] sum1_1_lane9 = 9'h000;
  reg [9:0] sum2_0_lane0 = 10'h000;
  reg [9:0] sum2_0_lane1 = 10'h000;
  reg [9:0] sum2_0_lane2 = 10'h000;
  reg [9:0] sum2_0_lane3 = 10'h000;
  reg [9:0] sum2_0_lane4 = 10'h000;
  reg [9:0] sum2_0_lane5 = 10'h000;
  reg [9:0] sum2_0_lane6 = 10'h000;
  reg [9:0] sum2_0_lane7 = 10'h000;
  reg [9:0] sum2_0_lane8 = 10'h000;
  reg [9:0] sum2_0_lane9 = 10'h000;
  output [99:0] sums;
  wire [99:0] sums;
  wire [9:0] \sums[0] ;
  wire [9:0] \sums[1] ;
  wire [9:0] \sums[2] ;
  wire [9:0] \sums[3] ;
  wire [9:0] \sums[4] ;
  wire [9:0] \sums[5] ;
  wire [9:0] \sums[6] ;
  wire [9:0] \sums[7] ;
  wire [9:0] \sums[8] ;
  wire [9:0] \sums[9] ;
  wire [7:0] term0_lane0;
  wire [7:0] term0_lane1;
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
  wire [7:0] term3_lane2;
  wire [7:0] term3_lane3;
  wire [7:0] term3_lane4;
  wire [7:0] term3_lane5;
  wire [7:0] term3_lane6;
  wire [7:0] term3_lane7;
  wire [7:0] term3_lane8;
  wire [7:0] term3_lane9;
  input [319:0] terms;
  wire [319:0] terms;
  wire [79:0] \terms[0] ;
  wire [7:0] \terms[0][0] ;
  wire [7:0] \terms[0][1] ;
  wire [7:0] \terms[0][2] ;
  wire [7:0] \terms[0][3] ;
  wire [7:0] \terms[0][4] ;
  wire [7:0] \terms[0][5] ;
  wire [7:0] \terms[0][6] ;
  wire [7:0] \terms[0][7] ;
  wire [7:0] \terms[0][8] ;
  wire [7:0] \terms[0][9] ;
  wire [79:0] \terms[1] ;
  wire [7:0] \terms[1][0] ;
  wire [7:0] \terms[1][1] ;
  wire [7:0] \terms[1][2] ;
  wire [7:0] \terms[1][3] ;
  wire [7:0] \terms[1][4] ;
  wire [7:0] \terms[1][5] ;
  wire [7:0] \terms[1][6] ;
  wire [7:0] \terms[1][7] ;
  wire [7:0] \terms[1][8] ;
  wire [7:0] \terms[1][9] ;
  wire [79:0] \terms[2] ;
  wire [7:0] \terms[2][0] ;
  wire [7:0] \terms[2][1] ;
  wire [7:0] \terms[2][2] ;
  wire [7:0] \terms[2][3] ;
  wire [7:0] \terms[2][4] ;
  wire [7:0] \terms[2][5] ;
  wire [7:0] \terms[2][6] ;
  wire [7:0] \terms[2][7] ;
  wire [7:0] \terms[2][8] ;
  wire [7:0] \terms[2][9] ;
  wire [79:0] \terms[3] ;
  wire [7:0] \terms[3][0] ;
  wire [7:0] \terms[3][1] ;
  wire [7:0] \terms[3][2] ;
  wire [7:0] \terms[3][3] ;
  wire [7:0] \terms[3][4] ;
  wire [7:0] \terms[3][5] ;
  wire [7:0] \terms[3][6] ;
  wire [7:0] \terms[3][7] ;
  wire [7:0] \terms[3][8] ;
  wire [7:0] \terms[3][9] ;
  always @(posedge clk)
    sum1_1_lane1 <= \$35 ;
  always @(posedge clk)
    sum2_0_lane1 <= \$36 ;
  always @(posedge clk)
    sum1_0_lane2 <= \$37 ;
  always @(posedge clk)
    sum1_1_lane2 <= \$38 ;
  always @(posedge clk)
    sum2_0_lane2 <= \$39 ;
  always @(posedge clk)
    sum1_0_lane3 <= \$40 ;
  always @(posedge clk)
    sum1_1_lane3 <= \$41 ;
  always @(posedge clk)
    sum2_0_lane3 <= \$42 ;
  always @(posedge clk)
    sum1_0_lane4 <= \$43 ;
  always @(posedge clk)
    sum1_1_lane4 <= \$44 ;
  always @(posedge clk)
    sum2_0_lane4 <= \$45 ;
  always @(posedge clk)
    sum1_0_lane5 <= \$46 ;
  always @(posedge clk)
    sum1_1_lane5 <= \$47 ;
  always @(posedge clk)
    sum2_0_lane5 <= \$48 ;
  always @(posedge clk)
    sum1_0_lane6 <= \$49 ;
  always @(posedge clk)
    sum1_1_lane6 <= \$50 ;
  always @(posedge clk)
    sum2_0_lane6 <= \$51 ;
  always @(posedge clk)
    sum1_0_lane7 <= \$52 ;
  always @(posedge clk)
    sum1_1_lane7 <= \$53 ;
  always @(posedge clk)
    sum2_0_lane7 <= \$54 ;
  always @(posedge clk)
    sum1_0_lane8 <= \$55 ;
  always @(posedge clk)
    sum1_1_lane8 <= \$56 ;
  always @(posedge clk)
    sum2_0_lane8 <= \$57 ;
  always @(posedge clk)
    sum1_0_lane9 <= \$58 ;
  always @(posedge clk)
    sum1_1_lane9 <= \$59 ;
  always @(posedge clk)
    sum2_0_lane9 <= \$60 ;
  assign \$1  = terms[7:0] + terms[87:80];
  assign \$2  = terms[167:160] + terms[247:240];
  assign \$3  = sum1_0_lane0 + sum1_1_lane0;
  assign \$4  = terms[15:8] + terms[95:88];
  assign \$5  = terms[175:168] + terms[255:248];
  assign \$6  = sum1_0_lane1 + sum1_1_lane1;
  assign \$7  = terms[23:16] + terms[103:96];
  assign \$8  = terms[183:176] + terms[263:256];
  assign \$9  = sum1_0_lane2 + sum1_1_lane2;
  assign \$10  = terms[31:24] + terms[111:104];
  assign \$11  = terms[191:184] + terms[271:264];
  assign \$12  = sum1_0_lane3 + sum1_1_lane3;
  assign \$13  = terms[39:32] + terms[119:112];
  assign \$14  = terms[199:192] + terms[279:272];
  assign \$15  = sum1_0_lane4 + sum1_1_lane4;
  assign \$16  = terms[47:40] + terms[127:120];
  assign \$17  = terms[207:200] + terms[287:280];
  assign \$18  = sum1_0_lane5 + sum1_1_lane5;
  assign \$19  = terms[55:48] + terms[135:128];
  assign \$20  = terms[215:208] + terms[295:288];
  assign \$21  = sum1_0_lane6 + sum1_1_lane6;
  assign \$22  = terms[63:56] + terms[143:136];
  assign \$23  = terms[223:216] + terms[303:296];
  assign \$24  = sum1_0_lane7 + sum1_1_lane7;
  assign \$25  = terms[71:64] + terms[151:144];
  assign \$26  = terms[231:224] + terms[311:304];
  assign \$27  = sum1_0_lane8 + sum1_1_lane8;
  assign \$28  = terms[79:72] + terms[159:152];
  assign \$29  = terms[239:232] + terms[319:312];
  assign \$30  = sum1_0_lane9 + sum1_1_lane9;
  always @(posedge clk)
    sum1_0_lane0 <= \$31 ;
  always @(posedge clk)
    sum1_1_lane0 <= \$32 ;
  always @(posedge clk)
    sum2_0_lane0 <= \$33 ;
  always @(posedge clk)
    sum1_0_lane1 <= \$34 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$35  = sum1_1_lane1;
    if (enable) begin
      \$35  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$36  = sum2_0_lane1;
    if (enable) begin
      \$36  = \$6 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$37  = sum1_0_lane2;
    if (enable) begin
      \$37  = \$7 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$38  = sum1_1_lane2;
    if (enable) begin
      \$38  = \$8 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$39  = sum2_0_lane2;
    if (enable) begin
      \$39  = \$9 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$40  = sum1_0_lane3;
    if (enable) begin
      \$40  = \$10 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$41  = sum1_1_lane3;
    if (enable) begin
      \$41  = \$11 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$42  = sum2_0_lane3;
    if (enable) begin
      \$42  = \$12 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$43  = sum1_0_lane4;
    if (enable) begin
      \$43  = \$13 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$44  = sum1_1_lane4;
    if (enable) begin
      \$44  = \$14 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$45  = sum2_0_lane4;
    if (enable) begin
      \$45  = \$15 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$46  = sum1_0_lane5;
    if (enable) begin
      \$46  = \$16 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$47  = sum1_1_lane5;
    if (enable) begin
      \$47  = \$17 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$48  = sum2_0_lane5;
    if (enable) begin
      \$48  = \$18 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$49  = sum1_0_lane6;
    if (enable) begin
      \$49  = \$19 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$50  = sum1_1_lane6;
    if (enable) begin
      \$50  = \$20 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$51  = sum2_0_lane6;
    if (enable) begin
      \$51  = \$21 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$52  = sum1_0_lane7;
    if (enable) begin
      \$52  = \$22 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$53  = sum1_1_lane7;
    if (enable) begin
      \$53  = \$23 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$54  = sum2_0_lane7;
    if (enable) begin
      \$54  = \$24 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$55  = sum1_0_lane8;
    if (enable) begin
      \$55  = \$25 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$56  = sum1_1_lane8;
    if (enable) begin
      \$56  = \$26 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$57  = sum2_0_lane8;
    if (enable) begin
      \$57  = \$27 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$58  = sum1_0_lane9;
    if (enable) begin
      \$58  = \$28 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$59  = sum1_1_lane9;
    if (enable) begin
      \$59  = \$29 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$60  = sum2_0_lane9;
    if (enable) begin
      \$60  = \$30 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$31  = sum1_0_lane0;
    if (enable) begin
      \$31  = \$1 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$32  = sum1_1_lane0;
    if (enable) begin
      \$32  = \$2 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$33  = sum2_0_lane0;
    if (enable) begin
      \$33  = \$3 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$34  = sum1_0_lane1;
    if (enable) begin
      \$34  = \$4 ;
    end
  end
  assign term0_lane0 = terms[7:0];
  assign term1_lane0 = terms[87:80];
  assign term2_lane0 = terms[167:160];
  assign term3_lane0 = terms[247:240];
  assign term0_lane1 = terms[15:8];
  assign term1_lane1 = terms[95:88];
  assign term2_lane1 = terms[175:168];
  assign term3_lane1 = terms[255:248];
  assign term0_lane2 = terms[23:16];
  assign term1_lane2 = terms[103:96];
  assign term2_lane2 = terms[183:176];
  assign term3_lane2 = terms[263:256];
  assign term0_lane3 = terms[31:24];
  assign term1_lane3 = terms[111:104];
  assign term2_lane3 = terms[191:184];
  assign term3_lane3 = terms[271:264];
  assign term0_lane4 = terms[39:32];
  assign term1_lane4 = terms[119:112];
  assign term2_lane4 = terms[199:192];
  assign term3_lane4 = terms[279:272];
  assign term0_lane5 = terms[47:40];
  assign term1_lane5 = terms[127:120];
  assign term2_lane5 = terms[207:200];
  assign term3_lane5 = terms[287:280];
  assign term0_lane6 = terms[55:48];
  assign term1_lane6 = terms[135:128];
  assign term2_lane6 = terms[215:208];
  assign term3_lane6 = terms[295:288];
  assign term0_lane7 = terms[63:56];
  assign term1_lane7 = terms[143:136];
  assign term2_lane7 = terms[223:216];
  assign term3_lane7 = terms[303:296];
  assign term0_lane8 = terms[71:64];
  assign term1_lane8 = terms[151:144];
  assign term2_lane8 = terms[231:224];
  assign term3_lane8 = terms[311:304];
  assign term0_lane9 = terms[79:72];
  assign term1_lane9 = terms[159:152];
  assign term2_lane9 = terms[239:232];
  assign term3_lane9 = terms[319:312];
  assign \terms[0]  = terms[79:0];
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
  assign \terms[1]  = terms[159:80];
  assign \terms[1][0]  = terms[87:80];
  assign \terms[1][1]  = terms[95:88];
  assign \terms[1][2]  = terms[103:96];
  assign \terms[1][3]  = terms[111:104];
  assign \terms[1][4]  = terms[119:112];
  assign \terms[1][5]  = terms[127:120];
  assign \terms[1][6]  = terms[135:128];
  assign \terms[1][7]  = terms[143:136];
  assign \terms[1][8]  = terms[151:144];
  assign \terms[1][9]  = terms[159:152];
  assign \terms[2]  = terms[239:160];
  assign \terms[2][0]  = terms[167:160];
  assign \terms[2][1]  = terms[175:168];
  assign \terms[2][2]  = terms[183:176];
  assign \terms[2][3]  = terms[191:184];
  assign \terms[2][4]  = terms[199:192];
  assign \terms[2][5]  = terms[207:200];
  assign \terms[2][6]  = terms[215:208];
  assign \terms[2][7]  = terms[223:216];
  assign \terms[2][8]  = terms[231:224];
  assign \terms[2][9]  = terms[239:232];
  assign \terms[3]  = terms[319:240];
  assign \terms[3][0]  = terms[247:240];
  assign \terms[3][1]  = terms[255:248];
  assign \terms[3][2]  = terms[263:256];
  assign \terms[3][3]  = terms[271:264];
  assign \terms[3][4]  = terms[279:272];
  assign \terms[3][5]  = terms[287:280];
  assign \terms[3][6]  = terms[295:288];
  assign \terms[3][7]  = terms[303:296];
  assign \terms[3][8]  = terms[311:304];
  assign \terms[3][9]  = terms[319:312];
  assign \sums[0]  = sums[9:0];
  assign \sums[1]  = sums[19:10];
  assign \sums[2]  = sums[29:20];
  assign \sums[3]  = sums[39:30];
  assign \sums[4]  = sums[49:40];
  assign \sums[5]  = sums[59:50];
  assign \sums[6]  = sums[69:60];
  assign \sums[7]  = sums[79:70];
  assign \sums[8]  = sums[89:80];
  assign \sums[9]  = sums[99:90];
  assign sums[99:90] = sum2_0_lane9;
  assign sums[89:80] = sum2_0_lane8;
  assign sums[79:70] = sum2_0_lane7;
  assign sums[69:60] = sum2_0_lane6;
  assign sums[59:50] = sum2_0_lane5;
  assign sums[49:40] = sum2_0_lane4;
  assign sums[39:30] = sum2_0_lane3;
  assign sums[29:20] = sum2_0_lane2;
  assign sums[19:10] = sum2_0_lane1;
  assign sums[9:0] = sum2_0_lane0;
endmodule
