/** What is typed, and the letters of the notes that it must find; written before the search was asked. */
export const hardQueries = `
湘潭 | a
湘潭高新 | a
高新区 | a
xtgxq | a
XTGXQ | a
ｘｔｇｘｑ | a
cq | b
zq | b
cs | b
zs | b
yh | c
xm | c
sm | c
hz | c
xz | c
cz | ad
hc | c
重慶 | b
長沙 | b
廈門 | c
銀行 | c
园區 | a
龍牌 | d
龙牌食品 | d
“龙牌”食品 | d
"龙牌食品" | d
龙牌 食品 | d
食品 龙牌 | d
台灣 | de
臺灣 | de
台湾 | de
里面 | d
裏面 | d
后面 | d
後面 | d
干燥 | d
头发 | d
发展 | d
發展 | d
钟表 | d
麵粉 | e
面粉 | e
企业 | be
企業 | be
日报 | ae
日報 | ae
刘晓岚 | e
by:刘晓岚 | e
by:劉曉嵐 | e
by:王永 | a
by:王 | a
by:永王 |
by:lee | c
by:"lee ming" | c
by:leeming |
BY：王永 | a
作者:王永 | a
by:曾乐 | b
by:zl | b
by:cl | b
by:zy | b
by:wy | a
by:sx | c
by:dh | c
by:sh | c
-by:王永 | bcdef
#产值 | ad
＃产值 | ad
#"产值" | ad
#产 | ad
#"产" |
#重庆 | b
#cq | b
tag:重庆 | b
标签：重庆 | b
-#产值 | bcef
#weekly | d
#"weekly report" | d
#weeklyreport |
#__proto__ | e
__proto__ | e
constructor | e
site:example.cn | aef
site:news.example.cn | aef
site:example.com | b
site:www.example.com | b
site:com | bc
site:com.cn | c
site:example | abcdef
site:xample.cn |
site:https://news.example.cn/whatever | aef
-site:example.cn | bcd
site:示例日报 | ae
site:晚报 | b
网站:example.org | d
after:2024-08-09 | abcd
after:2024-08-10 | bcd
before:2024-08-09 | ef
before:2024-09 | abef
after:2024-08 before:2024-09 | abf
after:2024 | abcdef
after:2025 | cd
before:2025 | abef
before:2024年8月31日 | aef
after:2024/8/31 | bcd
after:20240831 | bcd
晚于:2024.8.31 | bcd
早于:2024-8-9 | ef
-after:2024-08-31 | aef
after:2024-08-31 before:2024-08-31 |
status:to-check | c
状态:待核 | c
status:used |
投资>1亿 | abf
投资>4.85亿 | bf
投资>=4.85亿 | abf
投资≥4.85亿 | abf
投资＞1亿 | abf
投资 > 1 亿 | abf
投资> 1亿元 | abf
投资<5亿 | a
投资>=100亿 | f
投资>150亿 |
投资>=150亿 |
投资=12亿 | b
投资：4亿..5亿 | a
投资:4..5亿 | a
投资:4-5亿 | a
投资:4亿~5亿元 | a
投资:4亿至5亿 | a
投资:5亿..4亿 |
总投资:..5亿 | a
总投资:10亿.. | b
figure>100亿元 | f
figure>1亿美元 |
figure=8000万 | c
figure=8000万元 | c
figure=0.8亿元 | c
figure:7000万..9000万 | c
贷款>5000万 | c
占地>=70亩 | c
占地=70亩 | c
占地>69亩 | c
占地<70亩 |
占地:50..80亩 | c
面积>1平方公里 | f
面积=1.5平方公里 | f
产值>12% | d
产值=12.5% | d
figure>5% | de
产值:10%..15% | d
就业>1000人 | d
就业>=1200 | d
就业=1,200人 | d
产值:5亿..10亿 | de
产值:11亿..20亿 |
产值>8亿 | e
产值<6亿 | e
-产值>8亿 | abcdf
投资>1亿 湘潭 | a
投资>1亿 -湘潭 | bf
投资>1亿 #重庆 | b
>100亿 | f
>100亿元 面积 | f
gdp | b
GDP口径 | b
ＧＤＰ | b
c++ | b
don't | b
don’t | b
dont | b
A股 | d
ａ股 | d
A股(新) | d
A股（新） | d
扩产: | d
扩产：a | d
30% | e
３０％ | e
6% | e
100% | e
"100% 完成" | e
100%完成 | e
¥5.5 | e
5.5/kg | e
新能源 | f
新能源汽车 | f
"新能源 汽车" | f
第二段 | f
汽车第二段 | f
α粒子 | f
naïve | f
café | f
-湘潭 | bcdef
-"湘潭高新" | bcdef
-湘潭 -重庆 | cdef
湘潭 重庆 |
湘潭 -湘潭 |
"投资4.85亿" | a
投资4.85亿 | a
总投资12亿 | b
8000万 | c
８０００万元 | c
1,200 |
1200人 | d
kind:park | a
-kind:park | bcdef
类别:园区 | a
zt |
lpsp | d
kmh |
投资>一亿 | abf
投资>五千万元 | abf
投资>两亿 | abf
figure>百分之五 | de
产值：五亿到十亿 | de
占地>七十亩 |
占地>=七十亩 | c
site:cj.example.com.cn | c
site:example.com.cn | c
投资>几亿 |
just words |
"投资 4.85亿元" | a
产值>6亿 产值<8亿 | de
投资>1亿 after:2024-08-31 | b
#重庆 -#长沙 |
by:王永 #湘潭高新区 投资>1亿 | a
`;
