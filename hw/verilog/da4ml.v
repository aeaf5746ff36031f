module da4ml_stage0 (
    input [127:0] model_inp,
    output [471:0] model_out
);

    // verilator lint_off UNUSEDSIGNAL
    // Explicit quantization operation will drop bits if exists

    wire [7:0] v0; assign v0[7:0] = model_inp[7:0];
    wire [7:0] v1; assign v1[7:0] = model_inp[15:8];
    wire [7:0] v2; assign v2[7:0] = model_inp[23:16];
    wire [7:0] v3; assign v3[7:0] = model_inp[31:24];
    wire [7:0] v4; assign v4[7:0] = model_inp[39:32];
    wire [7:0] v5; assign v5[7:0] = model_inp[47:40];
    wire [7:0] v6; assign v6[7:0] = model_inp[55:48];
    wire [7:0] v7; assign v7[7:0] = model_inp[63:56];
    wire [7:0] v8; assign v8[7:0] = model_inp[71:64];
    wire [7:0] v9; assign v9[7:0] = model_inp[79:72];
    wire [7:0] v10; assign v10[7:0] = model_inp[87:80];
    wire [7:0] v11; assign v11[7:0] = model_inp[95:88];
    wire [7:0] v12; assign v12[7:0] = model_inp[103:96];
    wire [7:0] v13; assign v13[7:0] = model_inp[111:104];
    wire [7:0] v14; assign v14[7:0] = model_inp[119:112];
    wire [7:0] v15; assign v15[7:0] = model_inp[127:120];
    wire [7:0] v16; assign v16[7:0] = v9[7:0];
    wire [7:0] v17; assign v17[7:0] = v0[7:0];
    wire [7:0] v18; assign v18[7:0] = v8[7:0];
    wire [7:0] v19; assign v19[7:0] = v6[7:0];
    wire [7:0] v20; assign v20[7:0] = v11[7:0];
    wire [7:0] v21; assign v21[7:0] = v2[7:0];
    wire [7:0] v22; assign v22[7:0] = v14[7:0];
    wire [7:0] v23; assign v23[7:0] = v12[7:0];
    wire [7:0] v24; assign v24[7:0] = v15[7:0];
    wire [7:0] v25; assign v25[7:0] = v7[7:0];
    wire [7:0] v26; assign v26[7:0] = v10[7:0];
    wire [7:0] v27; assign v27[7:0] = v4[7:0];
    wire [7:0] v28; assign v28[7:0] = v5[7:0];
    wire [7:0] v29; assign v29[7:0] = v1[7:0];
    wire [7:0] v30; assign v30[7:0] = v13[7:0];
    wire [7:0] v31; assign v31[7:0] = v3[7:0];
    wire [8:0] v32; shift_adder #(8, 8, 0, 0, 9, 0, 1) op_32 (v17[7:0], v18[7:0], v32[8:0]);
    wire [10:0] v33; shift_adder #(8, 8, 0, 0, 11, 2, 0) op_33 (v19[7:0], v20[7:0], v33[10:0]);
    wire [14:0] v34; shift_adder #(8, 8, 0, 0, 15, -6, 1) op_34 (v21[7:0], v22[7:0], v34[14:0]);
    wire [9:0] v35; shift_adder #(8, 8, 0, 0, 10, 1, 0) op_35 (v21[7:0], v23[7:0], v35[9:0]);
    wire [10:0] v36; shift_adder #(8, 8, 0, 0, 11, -2, 0) op_36 (v25[7:0], v16[7:0], v36[10:0]);
    wire [10:0] v37; shift_adder #(8, 8, 0, 0, 11, -2, 1) op_37 (v19[7:0], v26[7:0], v37[10:0]);
    wire [10:0] v38; shift_adder #(8, 8, 0, 0, 11, 2, 0) op_38 (v27[7:0], v28[7:0], v38[10:0]);
    wire [8:0] v39; shift_adder #(8, 8, 0, 0, 9, 0, 0) op_39 (v29[7:0], v28[7:0], v39[8:0]);
    wire [8:0] v40; shift_adder #(8, 8, 0, 0, 9, 0, 0) op_40 (v30[7:0], v18[7:0], v40[8:0]);
    wire [9:0] v41; shift_adder #(8, 8, 0, 0, 10, 1, 0) op_41 (v20[7:0], v30[7:0], v41[9:0]);
    wire [11:0] v42; shift_adder #(8, 8, 0, 0, 12, -3, 1) op_42 (v27[7:0], v21[7:0], v42[11:0]);
    wire [9:0] v43; shift_adder #(8, 8, 0, 0, 10, 1, 0) op_43 (v26[7:0], v29[7:0], v43[9:0]);
    wire [9:0] v44; shift_adder #(8, 8, 0, 0, 10, -1, 0) op_44 (v23[7:0], v24[7:0], v44[9:0]);
    wire [10:0] v45; shift_adder #(8, 8, 0, 0, 11, 2, 1) op_45 (v22[7:0], v24[7:0], v45[10:0]);
    wire [10:0] v46; shift_adder #(8, 8, 0, 0, 11, -2, 0) op_46 (v26[7:0], v24[7:0], v46[10:0]);
    wire [9:0] v47; shift_adder #(8, 8, 0, 0, 10, 1, 0) op_47 (v17[7:0], v21[7:0], v47[9:0]);
    wire [10:0] v48; shift_adder #(8, 8, 0, 0, 11, -2, 1) op_48 (v29[7:0], v16[7:0], v48[10:0]);
    wire [8:0] v49; shift_adder #(8, 8, 0, 0, 9, 0, 0) op_49 (v31[7:0], v25[7:0], v49[8:0]);
    wire [8:0] v50; shift_adder #(8, 8, 0, 0, 9, 0, 0) op_50 (v28[7:0], v23[7:0], v50[8:0]);
    wire [8:0] v51; shift_adder #(8, 8, 0, 0, 9, 0, 0) op_51 (v27[7:0], v30[7:0], v51[8:0]);
    wire [12:0] v52; shift_adder #(8, 8, 0, 0, 13, -4, 0) op_52 (v16[7:0], v23[7:0], v52[12:0]);
    wire [13:0] v53; shift_adder #(8, 8, 0, 0, 14, -5, 1) op_53 (v31[7:0], v29[7:0], v53[13:0]);
    wire [13:0] v54; shift_adder #(8, 8, 0, 0, 14, 5, 0) op_54 (v26[7:0], v30[7:0], v54[13:0]);
    wire [9:0] v55; shift_adder #(8, 8, 0, 0, 10, -1, 0) op_55 (v25[7:0], v28[7:0], v55[9:0]);
    wire [9:0] v56; shift_adder #(8, 8, 0, 0, 10, 1, 0) op_56 (v29[7:0], v21[7:0], v56[9:0]);
    wire [9:0] v57; shift_adder #(8, 8, 0, 0, 10, -1, 1) op_57 (v31[7:0], v21[7:0], v57[9:0]);
    wire [8:0] v58; shift_adder #(8, 8, 0, 0, 9, 0, 0) op_58 (v19[7:0], v25[7:0], v58[8:0]);
    wire [10:0] v59; shift_adder #(8, 8, 0, 0, 11, 2, 0) op_59 (v20[7:0], v22[7:0], v59[10:0]);
    wire [9:0] v60; shift_adder #(8, 8, 0, 0, 10, -1, 0) op_60 (v17[7:0], v23[7:0], v60[9:0]);
    wire [11:0] v61; shift_adder #(9, 11, 1, 0, 12, 0, 0) op_61 (v32[8:0], v33[10:0], v61[11:0]);
    wire [11:0] v62; shift_adder #(8, 11, 0, 0, 12, 0, 1) op_62 (v24[7:0], v36[10:0], v62[11:0]);
    wire [12:0] v63; shift_adder #(11, 11, 1, 0, 13, 1, 0) op_63 (v37[10:0], v38[10:0], v63[12:0]);
    wire [16:0] v64; shift_adder #(9, 9, 1, 0, 17, -7, 1) op_64 (v32[8:0], v39[8:0], v64[16:0]);
    wire [12:0] v65; shift_adder #(9, 10, 0, 0, 13, -3, 0) op_65 (v40[8:0], v41[9:0], v65[12:0]);
    wire [12:0] v66; shift_adder #(12, 10, 1, 0, 13, 1, 0) op_66 (v42[11:0], v43[9:0], v66[12:0]);
    wire [14:0] v67; shift_adder #(8, 11, 0, 0, 15, 4, 0) op_67 (v31[7:0], v36[10:0], v67[14:0]);
    wire [10:0] v68; shift_adder #(10, 11, 0, 1, 11, 0, 0) op_68 (v44[9:0], v45[10:0], v68[10:0]);
    wire [10:0] v69; shift_adder #(11, 10, 0, 0, 11, 0, 0) op_69 (v46[10:0], v47[9:0], v69[10:0]);
    wire [16:0] v70; shift_adder #(8, 11, 0, 1, 17, -7, 1) op_70 (v18[7:0], v48[10:0], v70[16:0]);
    wire [10:0] v71; shift_adder #(8, 10, 0, 0, 11, -1, 0) op_71 (v19[7:0], v41[9:0], v71[10:0]);
    wire [14:0] v72; shift_adder #(9, 11, 0, 1, 15, 3, 0) op_72 (v49[8:0], v37[10:0], v72[14:0]);
    wire [11:0] v73; shift_adder #(9, 9, 0, 1, 12, 2, 0) op_73 (v50[8:0], v32[8:0], v73[11:0]);
    wire [14:0] v74; shift_adder #(9, 9, 1, 0, 15, -5, 1) op_74 (v32[8:0], v51[8:0], v74[14:0]);
    wire [12:0] v75; shift_adder #(13, 11, 0, 0, 13, 0, 0) op_75 (v52[12:0], v33[10:0], v75[12:0]);
    wire [12:0] v76; shift_adder #(8, 9, 0, 0, 13, -4, 1) op_76 (v22[7:0], v49[8:0], v76[12:0]);
    wire [14:0] v77; shift_adder #(14, 9, 1, 0, 15, 4, 0) op_77 (v53[13:0], v39[8:0], v77[14:0]);
    wire [12:0] v78; shift_adder #(11, 11, 1, 0, 13, 0, 1) op_78 (v45[10:0], v38[10:0], v78[12:0]);
    wire [15:0] v79; shift_adder #(14, 9, 0, 0, 16, 6, 0) op_79 (v54[13:0], v49[8:0], v79[15:0]);
    wire [13:0] v80; shift_adder #(10, 11, 0, 0, 14, -4, 0) op_80 (v55[9:0], v38[10:0], v80[13:0]);
    wire [10:0] v81; shift_adder #(8, 11, 0, 1, 11, -1, 0) op_81 (v18[7:0], v45[10:0], v81[10:0]);
    wire [13:0] v82; shift_adder #(11, 10, 1, 0, 14, 3, 0) op_82 (v48[10:0], v35[9:0], v82[13:0]);
    wire [10:0] v83; shift_adder #(9, 10, 1, 0, 11, 0, 0) op_83 (v32[8:0], v56[9:0], v83[10:0]);
    wire [12:0] v84; shift_adder #(10, 11, 1, 0, 13, -2, 0) op_84 (v57[9:0], v33[10:0], v84[12:0]);
    wire [9:0] v85; shift_adder #(9, 9, 0, 0, 10, 0, 1) op_85 (v39[8:0], v51[8:0], v85[9:0]);
    wire [10:0] v86; shift_adder #(9, 10, 0, 0, 11, 0, 0) op_86 (v58[8:0], v35[9:0], v86[10:0]);
    wire [16:0] v87; shift_adder #(9, 8, 1, 0, 17, 7, 1) op_87 (v32[8:0], v26[7:0], v87[16:0]);
    wire [15:0] v88; shift_adder #(11, 15, 0, 1, 16, -2, 0) op_88 (v59[10:0], v34[14:0], v88[15:0]);
    wire [13:0] v89; shift_adder #(10, 10, 0, 0, 14, -4, 0) op_89 (v60[9:0], v41[9:0], v89[13:0]);

    // verilator lint_on UNUSEDSIGNAL

    assign model_out[7:0] = v16[7:0];
    assign model_out[19:8] = v61[11:0];
    assign model_out[29:20] = v35[9:0];
    assign model_out[41:30] = v62[11:0];
    assign model_out[54:42] = v63[12:0];
    assign model_out[63:55] = v39[8:0];
    assign model_out[80:64] = v64[16:0];
    assign model_out[93:81] = v65[12:0];
    assign model_out[106:94] = v66[12:0];
    assign model_out[121:107] = v67[14:0];
    assign model_out[132:122] = v68[10:0];
    assign model_out[143:133] = v69[10:0];
    assign model_out[160:144] = v70[16:0];
    assign model_out[171:161] = v71[10:0];
    assign model_out[179:172] = v27[7:0];
    assign model_out[194:180] = v72[14:0];
    assign model_out[206:195] = v73[11:0];
    assign model_out[221:207] = v74[14:0];
    assign model_out[234:222] = v76[12:0];
    assign model_out[249:235] = v77[14:0];
    assign model_out[257:250] = v26[7:0];
    assign model_out[270:258] = v78[12:0];
    assign model_out[286:271] = v79[15:0];
    assign model_out[300:287] = v80[13:0];
    assign model_out[311:301] = v81[10:0];
    assign model_out[321:312] = v47[9:0];
    assign model_out[335:322] = v82[13:0];
    assign model_out[346:336] = v83[10:0];
    assign model_out[359:347] = v84[12:0];
    assign model_out[369:360] = v85[9:0];
    assign model_out[380:370] = v86[10:0];
    assign model_out[397:381] = v87[16:0];
    assign model_out[413:398] = v88[15:0];
    assign model_out[427:414] = v89[13:0];
    assign model_out[442:428] = v34[14:0];
    assign model_out[455:443] = v75[12:0];
    assign model_out[463:456] = v29[7:0];
    assign model_out[471:464] = v23[7:0];

endmodule

module da4ml_stage1 (
    input [471:0] model_inp,
    output [243:0] model_out
);

    // verilator lint_off UNUSEDSIGNAL
    // Explicit quantization operation will drop bits if exists

    wire [7:0] v0; assign v0[7:0] = model_inp[7:0];
    wire [11:0] v1; assign v1[11:0] = model_inp[19:8];
    wire [12:0] v2; shift_adder #(8, 12, 0, 1, 13, -2, 0) op_2 (v0[7:0], v1[11:0], v2[12:0]);
    wire [9:0] v3; assign v3[9:0] = model_inp[29:20];
    wire [11:0] v4; assign v4[11:0] = model_inp[41:30];
    wire [11:0] v5; shift_adder #(10, 12, 0, 1, 12, 0, 1) op_5 (v3[9:0], v4[11:0], v5[11:0]);
    wire [12:0] v6; assign v6[12:0] = model_inp[54:42];
    wire [8:0] v7; assign v7[8:0] = model_inp[63:55];
    wire [16:0] v8; shift_adder #(13, 9, 1, 0, 17, 6, 1) op_8 (v6[12:0], v7[8:0], v8[16:0]);
    wire [16:0] v9; assign v9[16:0] = model_inp[80:64];
    wire [12:0] v10; assign v10[12:0] = model_inp[93:81];
    wire [16:0] v11; shift_adder #(17, 13, 1, 0, 17, 0, 1) op_11 (v9[16:0], v10[12:0], v11[16:0]);
    wire [12:0] v12; assign v12[12:0] = model_inp[106:94];
    wire [14:0] v13; assign v13[14:0] = model_inp[121:107];
    wire [16:0] v14; shift_adder #(13, 15, 1, 0, 17, -2, 0) op_14 (v12[12:0], v13[14:0], v14[16:0]);
    wire [10:0] v15; assign v15[10:0] = model_inp[132:122];
    wire [10:0] v16; assign v16[10:0] = model_inp[143:133];
    wire [13:0] v17; shift_adder #(11, 11, 1, 0, 14, -2, 0) op_17 (v15[10:0], v16[10:0], v17[13:0]);
    wire [16:0] v18; assign v18[16:0] = model_inp[160:144];
    wire [10:0] v19; assign v19[10:0] = model_inp[171:161];
    wire [17:0] v20; shift_adder #(17, 11, 1, 0, 18, 6, 0) op_20 (v18[16:0], v19[10:0], v20[17:0]);
    wire [7:0] v21; assign v21[7:0] = model_inp[179:172];
    wire [14:0] v22; assign v22[14:0] = model_inp[194:180];
    wire [14:0] v23; shift_adder #(8, 15, 0, 1, 15, -2, 0) op_23 (v21[7:0], v22[14:0], v23[14:0]);
    wire [11:0] v24; assign v24[11:0] = model_inp[206:195];
    wire [14:0] v25; assign v25[14:0] = model_inp[221:207];
    wire [14:0] v26; shift_adder #(12, 15, 1, 1, 15, 0, 0) op_26 (v24[11:0], v25[14:0], v26[14:0]);
    wire [12:0] v27; assign v27[12:0] = model_inp[234:222];
    wire [14:0] v28; assign v28[14:0] = model_inp[249:235];
    wire [15:0] v29; shift_adder #(13, 15, 1, 1, 16, -2, 0) op_29 (v27[12:0], v28[14:0], v29[15:0]);
    wire [7:0] v30; assign v30[7:0] = model_inp[257:250];
    wire [12:0] v31; assign v31[12:0] = model_inp[270:258];
    wire [12:0] v32; shift_adder #(8, 13, 0, 1, 13, -3, 0) op_32 (v30[7:0], v31[12:0], v32[12:0]);
    wire [15:0] v33; assign v33[15:0] = model_inp[286:271];
    wire [16:0] v34; shift_adder #(13, 16, 1, 0, 17, -2, 0) op_34 (v27[12:0], v33[15:0], v34[16:0]);
    wire [13:0] v35; assign v35[13:0] = model_inp[300:287];
    wire [13:0] v36; shift_adder #(14, 11, 0, 0, 14, 0, 0) op_36 (v35[13:0], v19[10:0], v36[13:0]);
    wire [10:0] v37; assign v37[10:0] = model_inp[311:301];
    wire [9:0] v38; assign v38[9:0] = model_inp[321:312];
    wire [11:0] v39; shift_adder #(11, 10, 1, 0, 12, 0, 0) op_39 (v37[10:0], v38[9:0], v39[11:0]);
    wire [13:0] v40; assign v40[13:0] = model_inp[335:322];
    wire [14:0] v41; shift_adder #(11, 14, 0, 1, 15, -1, 0) op_41 (v19[10:0], v40[13:0], v41[14:0]);
    wire [10:0] v42; assign v42[10:0] = model_inp[346:336];
    wire [11:0] v43; shift_adder #(11, 12, 1, 1, 12, 0, 0) op_43 (v42[10:0], v4[11:0], v43[11:0]);
    wire [12:0] v44; assign v44[12:0] = model_inp[359:347];
    wire [12:0] v45; shift_adder #(11, 13, 1, 1, 13, 0, 0) op_45 (v37[10:0], v44[12:0], v45[12:0]);
    wire [9:0] v46; assign v46[9:0] = model_inp[369:360];
    wire [10:0] v47; assign v47[10:0] = model_inp[380:370];
    wire [11:0] v48; shift_adder #(10, 11, 1, 0, 12, 0, 0) op_48 (v46[9:0], v47[10:0], v48[11:0]);
    wire [16:0] v49; assign v49[16:0] = model_inp[397:381];
    wire [15:0] v50; assign v50[15:0] = model_inp[413:398];
    wire [16:0] v51; shift_adder #(17, 16, 1, 1, 17, 1, 0) op_51 (v49[16:0], v50[15:0], v51[16:0]);
    wire [13:0] v52; assign v52[13:0] = model_inp[427:414];
    wire [15:0] v53; shift_adder #(15, 14, 0, 0, 16, 1, 0) op_53 (v13[14:0], v52[13:0], v53[15:0]);
    wire [14:0] v54; assign v54[14:0] = model_inp[442:428];
    wire [15:0] v55; shift_adder #(13, 15, 1, 1, 16, 0, 1) op_55 (v2[12:0], v54[14:0], v55[15:0]);
    wire [16:0] v56; shift_adder #(12, 17, 1, 1, 17, 0, 0) op_56 (v5[11:0], v8[16:0], v56[16:0]);
    wire [17:0] v57; shift_adder #(17, 17, 1, 1, 18, 0, 0) op_57 (v11[16:0], v14[16:0], v57[17:0]);
    wire [14:0] v58; shift_adder #(13, 14, 1, 1, 15, -2, 0) op_58 (v2[12:0], v17[13:0], v58[14:0]);
    wire [17:0] v59; shift_adder #(18, 15, 1, 1, 18, 0, 1) op_59 (v20[17:0], v23[14:0], v59[17:0]);
    wire [12:0] v60; assign v60[12:0] = model_inp[455:443];
    wire [15:0] v61; shift_adder #(15, 13, 1, 0, 16, 2, 1) op_61 (v26[14:0], v60[12:0], v61[15:0]);
    wire [16:0] v62; shift_adder #(12, 16, 1, 1, 17, -4, 0) op_62 (v5[11:0], v29[15:0], v62[16:0]);
    wire [7:0] v63; assign v63[7:0] = model_inp[463:456];
    wire [13:0] v64; shift_adder #(8, 13, 0, 1, 14, -3, 0) op_64 (v63[7:0], v32[12:0], v64[13:0]);
    wire [17:0] v65; shift_adder #(17, 14, 1, 0, 18, -1, 1) op_65 (v34[16:0], v36[13:0], v65[17:0]);
    wire [7:0] v66; assign v66[7:0] = model_inp[471:464];
    wire [11:0] v67; shift_adder #(8, 12, 0, 1, 12, 0, 0) op_67 (v66[7:0], v39[11:0], v67[11:0]);
    wire [16:0] v68; shift_adder #(15, 17, 1, 1, 17, -2, 1) op_68 (v41[14:0], v18[16:0], v68[16:0]);
    wire [14:0] v69; shift_adder #(12, 13, 1, 1, 15, 1, 0) op_69 (v43[11:0], v45[12:0], v69[14:0]);
    wire [17:0] v70; shift_adder #(12, 10, 1, 1, 18, 7, 1) op_70 (v48[11:0], v46[9:0], v70[17:0]);
    wire [17:0] v71; shift_adder #(17, 16, 1, 0, 18, 0, 1) op_71 (v51[16:0], v53[15:0], v71[17:0]);

    // verilator lint_on UNUSEDSIGNAL

    assign model_out[15:0] = v55[15:0];
    assign model_out[32:16] = v56[16:0];
    assign model_out[50:33] = v57[17:0];
    assign model_out[65:51] = v58[14:0];
    assign model_out[83:66] = v59[17:0];
    assign model_out[99:84] = v61[15:0];
    assign model_out[116:100] = v62[16:0];
    assign model_out[134:117] = v65[17:0];
    assign model_out[146:135] = v67[11:0];
    assign model_out[163:147] = v68[16:0];
    assign model_out[178:164] = v69[14:0];
    assign model_out[193:179] = v23[14:0];
    assign model_out[211:194] = v70[17:0];
    assign model_out[229:212] = v71[17:0];
    assign model_out[243:230] = v64[13:0];

endmodule

module da4ml_stage2 (
    input [243:0] model_inp,
    output [110:0] model_out
);

    // verilator lint_off UNUSEDSIGNAL
    // Explicit quantization operation will drop bits if exists

    wire [15:0] v0; assign v0[15:0] = model_inp[15:0];
    wire [16:0] v1; assign v1[16:0] = model_inp[32:16];
    wire [16:0] v2; shift_adder #(16, 17, 1, 1, 17, 0, 0) op_2 (v0[15:0], v1[16:0], v2[16:0]);
    wire [17:0] v3; assign v3[17:0] = model_inp[50:33];
    wire [14:0] v4; assign v4[14:0] = model_inp[65:51];
    wire [18:0] v5; shift_adder #(18, 15, 1, 1, 19, 3, 1) op_5 (v3[17:0], v4[14:0], v5[18:0]);
    wire [17:0] v6; assign v6[17:0] = model_inp[83:66];
    wire [18:0] v7; shift_adder #(18, 16, 1, 1, 19, 0, 1) op_7 (v6[17:0], v0[15:0], v7[18:0]);
    wire [15:0] v8; assign v8[15:0] = model_inp[99:84];
    wire [16:0] v9; assign v9[16:0] = model_inp[116:100];
    wire [17:0] v10; shift_adder #(16, 17, 1, 1, 18, 0, 0) op_10 (v8[15:0], v9[16:0], v10[17:0]);
    wire [17:0] v11; assign v11[17:0] = model_inp[134:117];
    wire [11:0] v12; assign v12[11:0] = model_inp[146:135];
    wire [17:0] v13; shift_adder #(18, 12, 1, 1, 18, 0, 1) op_13 (v11[17:0], v12[11:0], v13[17:0]);
    wire [16:0] v14; assign v14[16:0] = model_inp[163:147];
    wire [16:0] v15; shift_adder #(12, 17, 1, 1, 17, -2, 0) op_15 (v12[11:0], v14[16:0], v15[16:0]);
    wire [14:0] v16; assign v16[14:0] = model_inp[178:164];
    wire [14:0] v17; assign v17[14:0] = model_inp[193:179];
    wire [14:0] v18; shift_adder #(15, 15, 1, 1, 15, 0, 1) op_18 (v16[14:0], v17[14:0], v18[14:0]);
    wire [17:0] v19; assign v19[17:0] = model_inp[211:194];
    wire [17:0] v20; assign v20[17:0] = model_inp[229:212];
    wire [18:0] v21; shift_adder #(18, 18, 1, 1, 19, 0, 0) op_21 (v19[17:0], v20[17:0], v21[18:0]);
    wire [18:0] v22; shift_adder #(17, 19, 1, 1, 19, 0, 0) op_22 (v2[16:0], v5[18:0], v22[18:0]);
    wire [13:0] v23; assign v23[13:0] = model_inp[243:230];
    wire [17:0] v24; shift_adder #(18, 14, 1, 1, 18, 4, 1) op_24 (v10[17:0], v23[13:0], v24[17:0]);
    wire [17:0] v25; shift_adder #(17, 14, 1, 1, 18, 4, 1) op_25 (v15[16:0], v23[13:0], v25[17:0]);
    wire [18:0] v26; shift_adder #(15, 19, 1, 1, 19, -2, 0) op_26 (v18[14:0], v21[18:0], v26[18:0]);

    // verilator lint_on UNUSEDSIGNAL

    assign model_out[18:0] = v7[18:0];
    assign model_out[36:19] = v24[17:0];
    assign model_out[54:37] = v13[17:0];
    assign model_out[72:55] = v25[17:0];
    assign model_out[91:73] = v22[18:0];
    assign model_out[110:92] = v26[18:0];

endmodule

module da4ml_stage3 (
    input [110:0] model_inp,
    output [75:0] model_out
);

    // verilator lint_off UNUSEDSIGNAL
    // Explicit quantization operation will drop bits if exists

    wire [18:0] v0; assign v0[18:0] = model_inp[18:0];
    wire [17:0] v1; assign v1[17:0] = model_inp[36:19];
    wire [18:0] v2; shift_adder #(19, 18, 1, 1, 19, 0, 0) op_2 (v0[18:0], v1[17:0], v2[18:0]);
    wire [17:0] v3; assign v3[17:0] = model_inp[54:37];
    wire [17:0] v4; assign v4[17:0] = model_inp[72:55];
    wire [18:0] v5; shift_adder #(18, 18, 1, 1, 19, 0, 0) op_5 (v3[17:0], v4[17:0], v5[18:0]);
    wire [18:0] v6; assign v6[18:0] = model_inp[91:73];
    wire [18:0] v7; assign v7[18:0] = model_inp[110:92];

    // verilator lint_on UNUSEDSIGNAL

    assign model_out[18:0] = v6[18:0];
    assign model_out[37:19] = v2[18:0];
    assign model_out[56:38] = v5[18:0];
    assign model_out[75:57] = v7[18:0];

endmodule

module da4ml (
    input clk,
    input [127:0] model_inp,
    output reg [75:0] model_out
);

    reg [127:0] stage0_inp;
    reg [471:0] stage1_inp;
    reg [243:0] stage2_inp;
    reg [110:0] stage3_inp;
    wire [471:0] stage0_out;
    wire [243:0] stage1_out;
    wire [110:0] stage2_out;
    wire [75:0] stage3_out;

    da4ml_stage0 stage0 (.model_inp(stage0_inp), .model_out(stage0_out));
    da4ml_stage1 stage1 (.model_inp(stage1_inp), .model_out(stage1_out));
    da4ml_stage2 stage2 (.model_inp(stage2_inp), .model_out(stage2_out));
    da4ml_stage3 stage3 (.model_inp(stage3_inp), .model_out(stage3_out));

    always @(posedge clk) begin
        stage0_inp <= model_inp;
        stage1_inp <= stage0_out;
        stage2_inp <= stage1_out;
        stage3_inp <= stage2_out;
        model_out <= stage3_out;
    end
endmodule



module shift_adder #(
    parameter BW_INPUT0 = 32,
    parameter BW_INPUT1 = 32,
    parameter SIGNED0 = 0,
    parameter SIGNED1 = 0,
    parameter BW_OUT = 32,
    parameter SHIFT1 = 0,
    parameter IS_SUB = 0
) (
    input [BW_INPUT0-1:0] in0,
    input [BW_INPUT1-1:0] in1,
    output [BW_OUT-1:0] out
);

  localparam IN0_NEED_BITS = (SHIFT1 < 0) ? BW_INPUT0 - SHIFT1 : BW_INPUT0;
  localparam IN1_NEED_BITS = (SHIFT1 > 0) ? BW_INPUT1 + SHIFT1 : BW_INPUT1;
  localparam EXTRA_PAD = (SIGNED0 != SIGNED1) ? IS_SUB + 1 : IS_SUB + 0;
  localparam BW_ADD = (IN0_NEED_BITS > IN1_NEED_BITS) ? IN0_NEED_BITS + EXTRA_PAD + 1 : IN1_NEED_BITS + EXTRA_PAD + 1;
  localparam IN0_PAD_LEFT = (SHIFT1 < 0) ? BW_ADD - BW_INPUT0 + SHIFT1 : BW_ADD - BW_INPUT0;
  localparam IN0_PAD_RIGHT = (SHIFT1 < 0) ? -SHIFT1 : 0;
  localparam IN1_PAD_LEFT = (SHIFT1 > 0) ? BW_ADD - BW_INPUT1 - SHIFT1 : BW_ADD - BW_INPUT1;
  localparam IN1_PAD_RIGHT = (SHIFT1 > 0) ? SHIFT1 : 0;

  wire [BW_ADD-1:0] in0_ext;
  wire [BW_ADD-1:0] in1_ext;

  // verilator lint_off UNUSEDSIGNAL
  wire [BW_ADD-1:0] accum;
  // verilator lint_on UNUSEDSIGNAL

  generate
    if (SIGNED0 == 1) begin : in0_is_signed
      assign in0_ext = {{IN0_PAD_LEFT{in0[BW_INPUT0-1]}}, in0, {IN0_PAD_RIGHT{1'b0}}};
    end else begin : in0_is_unsigned
      assign in0_ext = {{IN0_PAD_LEFT{1'b0}}, in0, {IN0_PAD_RIGHT{1'b0}}};
    end
  endgenerate

  generate
    if (SIGNED1 == 1) begin : in1_is_signed
      assign in1_ext = {{IN1_PAD_LEFT{in1[BW_INPUT1-1]}}, in1, {IN1_PAD_RIGHT{1'b0}}};
    end else begin : in1_is_unsigned
      assign in1_ext = {{IN1_PAD_LEFT{1'b0}}, in1, {IN1_PAD_RIGHT{1'b0}}};
    end
  endgenerate

  generate
    if (IS_SUB == 1) begin : is_sub
      assign accum = in0_ext - in1_ext;
    end else begin : is_add
      assign accum = in0_ext + in1_ext;
    end
  endgenerate
  assign out = accum[BW_OUT-1:0];

endmodule



module negative #(
    parameter BW_IN = 32,
    parameter BW_OUT = 32,
    parameter IN_SIGNED = 0
) (
    // verilator lint_off UNUSEDSIGNAL
    input  [ BW_IN-1:0] in,
    // verilator lint_off UNUSEDSIGNAL
    output [BW_OUT-1:0] out
);
  /* verilator lint_off WIDTHTRUNC */
  generate
    if (BW_IN < BW_OUT) begin : in_is_smaller
      wire [BW_OUT-1:0] in_ext;
      if (IN_SIGNED == 1) begin : is_signed
        assign in_ext = {{BW_OUT - BW_IN{in[BW_IN-1]}}, in};
      end else begin : is_unsigned
        assign in_ext = {{BW_OUT - BW_IN{1'b0}}, in};
      end
      assign out = -in_ext;
    end else begin : in_is_bigger
      wire [BW_IN-1:0] out_ext;
      assign out_ext = -in;
      assign out = out_ext[BW_OUT-1:0];
    end
  endgenerate
  /* verilator lint_on WIDTHTRUNC */
endmodule



module multiplier #(
    parameter BW_INPUT0 = 32,
    parameter BW_INPUT1 = 32,
    parameter SIGNED0 = 0,
    parameter SIGNED1 = 0,
    parameter BW_OUT = 32
) (
    input [BW_INPUT0-1:0] in0,
    input [BW_INPUT1-1:0] in1,
    output [BW_OUT-1:0] out
);

  localparam BW_BUF = BW_INPUT0 + BW_INPUT1;

  // verilator lint_off UNUSEDSIGNAL
  wire [BW_BUF - 1:0] buffer;
  // verilator lint_on UNUSEDSIGNAL

  generate
    if (SIGNED0 == 1 && SIGNED1 == 1) begin : signed_signed
      assign buffer[BW_BUF-1:0] = $signed(in0) * $signed(in1);
    end else if (SIGNED0 == 1 && SIGNED1 == 0) begin : signed_unsigned
      assign buffer[BW_BUF-1:0] = $signed(in0) * $signed({{1'b0,in1}});
      // assign buffer[BW_BUF-1] = in0[BW_INPUT0-1];
    end else if (SIGNED0 == 0 && SIGNED1 == 1) begin : unsigned_signed
      assign buffer[BW_BUF-1:0] = $signed({{1'b0,in0}}) * $signed(in1);
      // assign buffer[BW_BUF-1] = in1[BW_INPUT1-1];
    end else begin : unsigned_unsigned
      assign buffer[BW_BUF-1:0] = in0 * in1;
    end
  endgenerate

  assign out[BW_OUT-1:0] = buffer[BW_OUT-1:0];
endmodule



module binop #(
    parameter BW_INPUT0 = 32,
    parameter BW_INPUT1 = 32,
    parameter SIGNED0 = 0,
    parameter SIGNED1 = 0,
    parameter BW_OUT = 32,
    parameter SHIFT1 = 0,
    parameter OP = 0
) (
    input [BW_INPUT0-1:0] in0,
    input [BW_INPUT1-1:0] in1,
    output [BW_OUT-1:0] out
);

  localparam IN0_NEED_BITS = (SHIFT1 < 0) ? BW_INPUT0 - SHIFT1 : BW_INPUT0;
  localparam IN1_NEED_BITS = (SHIFT1 > 0) ? BW_INPUT1 + SHIFT1 : BW_INPUT1;
  localparam EXTRA_PAD = (SIGNED0 != SIGNED1) ? 1 : 0;
  localparam BW_OUT_TMP = (IN0_NEED_BITS > IN1_NEED_BITS) ? IN0_NEED_BITS + EXTRA_PAD: IN1_NEED_BITS + EXTRA_PAD;
  localparam IN0_PAD_LEFT = (SHIFT1 < 0) ? BW_OUT_TMP - BW_INPUT0 + SHIFT1 : BW_OUT_TMP - BW_INPUT0;
  localparam IN0_PAD_RIGHT = (SHIFT1 < 0) ? -SHIFT1 : 0;
  localparam IN1_PAD_LEFT = (SHIFT1 > 0) ? BW_OUT_TMP - BW_INPUT1 - SHIFT1 : BW_OUT_TMP - BW_INPUT1;
  localparam IN1_PAD_RIGHT = (SHIFT1 > 0) ? SHIFT1 : 0;

  wire [BW_OUT_TMP-1:0] in0_ext;
  wire [BW_OUT_TMP-1:0] in1_ext;

  // verilator lint_off UNUSEDSIGNAL
  wire [BW_OUT_TMP-1:0] out_buf;
  // verilator lint_on UNUSEDSIGNAL

  generate
    if (SIGNED0 == 1) begin : in0_is_signed
      assign in0_ext = {{IN0_PAD_LEFT{in0[BW_INPUT0-1]}}, in0, {IN0_PAD_RIGHT{1'b0}}};
    end else begin : in0_is_unsigned
      assign in0_ext = {{IN0_PAD_LEFT{1'b0}}, in0, {IN0_PAD_RIGHT{1'b0}}};
    end
  endgenerate

  generate
    if (SIGNED1 == 1) begin : in1_is_signed
      assign in1_ext = {{IN1_PAD_LEFT{in1[BW_INPUT1-1]}}, in1, {IN1_PAD_RIGHT{1'b0}}};
    end else begin : in1_is_unsigned
      assign in1_ext = {{IN1_PAD_LEFT{1'b0}}, in1, {IN1_PAD_RIGHT{1'b0}}};
    end
  endgenerate

  generate // AND, OR, XOR
    if (OP == 0) begin : is_and
      assign out_buf = in0_ext & in1_ext;
    end else if (OP == 1) begin : is_or
      assign out_buf = in0_ext | in1_ext;
    end else if (OP == 2) begin : is_xor
      assign out_buf = in0_ext ^ in1_ext;
    end
  endgenerate
  assign out = out_buf[BW_OUT-1:0];

endmodule



module mux #(
    parameter BW_INPUT0 = 32,
    parameter BW_INPUT1 = 32,
    parameter SIGNED0 = 0,
    parameter SIGNED1 = 0,
    parameter BW_OUT = 32,
    parameter SHIFT1 = 0,
    parameter INVERT1 = 0
) (
    input key,
    input [BW_INPUT0-1:0] in0,
    input [BW_INPUT1-1:0] in1,
    output [BW_OUT-1:0] out
);

  localparam IN0_NEED_BITS = (SHIFT1 < 0) ? BW_INPUT0 - SHIFT1 : BW_INPUT0;
  localparam IN1_NEED_BITS = (SHIFT1 > 0) ? BW_INPUT1 + SHIFT1 : BW_INPUT1;
  localparam EXTRA_PAD = (SIGNED0 != SIGNED1) ? INVERT1 + 1 : INVERT1 + 0;
  localparam BW_BUF = (IN0_NEED_BITS > IN1_NEED_BITS) ? IN0_NEED_BITS + EXTRA_PAD : IN1_NEED_BITS + EXTRA_PAD;
  localparam IN0_PAD_LEFT = (SHIFT1 < 0) ? BW_BUF - BW_INPUT0 + SHIFT1 : BW_BUF - BW_INPUT0;
  localparam IN0_PAD_RIGHT = (SHIFT1 < 0) ? -SHIFT1 : 0;
  localparam IN1_PAD_LEFT = (SHIFT1 > 0) ? BW_BUF - BW_INPUT1 - SHIFT1 : BW_BUF - BW_INPUT1;
  localparam IN1_PAD_RIGHT = (SHIFT1 > 0) ? SHIFT1 : 0;


  // verilator lint_off UNUSEDSIGNAL
  wire [BW_BUF-1:0] in0_ext;
  wire [BW_BUF-1:0] in1_ext;
  // verilator lint_on UNUSEDSIGNAL

  generate
    if (SIGNED0 == 1) begin : in0_is_signed
      assign in0_ext = {{IN0_PAD_LEFT{in0[BW_INPUT0-1]}}, in0, {IN0_PAD_RIGHT{1'b0}}};
    end else begin : in0_is_unsigned
      assign in0_ext = {{IN0_PAD_LEFT{1'b0}}, in0, {IN0_PAD_RIGHT{1'b0}}};
    end
  endgenerate

  generate
    if (SIGNED1 == 1) begin : in1_is_signed
      assign in1_ext = {{IN1_PAD_LEFT{in1[BW_INPUT1-1]}}, in1, {IN1_PAD_RIGHT{1'b0}}};
    end else begin : in1_is_unsigned
      assign in1_ext = {{IN1_PAD_LEFT{1'b0}}, in1, {IN1_PAD_RIGHT{1'b0}}};
    end
  endgenerate

  generate
    if (INVERT1 == 1) begin : is_invert
      assign out = (key) ? in0_ext[BW_OUT-1:0] : -in1_ext[BW_OUT-1:0];
    end else begin : is_not_invert
      assign out = (key) ? in0_ext[BW_OUT-1:0] : in1_ext[BW_OUT-1:0];
    end
  endgenerate

endmodule
