<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
    <context>
        <name>TraPan</name>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Assess Pansharpening Quality</source>
            <translation>评估全色锐化质量</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Measures how good a pansharpened image is, and maps where it is good or bad.</source>
            <translation>测量全色锐化影像的质量，并用地图显示哪里好、哪里差。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>The image may come from any program: it has to lie on the PAN grid and to hold one band per MS band.</source>
            <translation>影像可来自任何程序：它必须位于 PAN 的像元格网上，且每个 MS 波段对应一个波段。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Without reference: HQNR (1 is best) and its parts D_lambda (colours) and D_S (details), D_rho (lack of local correlation with PAN), and R-ERGAS, R-SAM, R-Q2n: what the image, brought back to the resolution of MS, has lost of MS. 0 is best, but 1 for HQNR and R-Q2n.</source>
            <translation>无参考：HQNR（1 为最佳）及其组成部分 D_lambda（色彩）和 D_S（细节），D_rho（与 PAN 局部相关性的缺失），以及 R-ERGAS、R-SAM、R-Q2n：影像还原到 MS 分辨率后相对 MS 的损失。0 为最佳，但 HQNR 和 R-Q2n 以 1 为最佳。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>With a reference, the truth on the PAN grid: PSNR in dB, SAM in degrees, ERGAS, Q2n. Judge by several numbers and by the picture: each index has its blind spot.</source>
            <translation>有参考（PAN 格网上的真值）：PSNR（单位 dB）、SAM（单位度）、ERGAS、Q2n。请结合多个指标和影像本身判断：每个指标都有盲区。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>The quality map lies on the MS grid. Band 1: difference from MS as a share of the band mean; band 2: spectral angle in degrees; band 3: lack of local correlation with PAN, 0 to 2. 0 is best in all.</source>
            <translation>质量图位于 MS 的像元格网上。波段 1：与 MS 的差异占波段均值的比例；波段 2：光谱角（度）；波段 3：与 PAN 局部相关性的缺失，0 到 2。各波段均以 0 为最佳。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Pansharpened image</source>
            <translation>全色锐化影像</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>The image to judge, on the PAN grid, one band per MS band that takes part.</source>
            <translation>待评估的影像，位于 PAN 的像元格网上，每个参与的 MS 波段对应一个波段。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Reference (truth)</source>
            <translation>参考影像（真值）</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>The image as it should be, on the PAN grid: known for simulated and for degraded pairs only.</source>
            <translation>位于 PAN 格网上的理想影像：只有模拟的或降质的影像对才有。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Quality map</source>
            <translation>质量图</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>A GeoTIFF of three bands on the MS grid: difference from MS, spectral angle, lack of PAN's detail.</source>
            <translation>位于 MS 格网上的三波段 GeoTIFF：与 MS 的差异、光谱角、PAN 细节的缺失。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>HQNR, quality without reference, 1 is best</source>
            <translation>HQNR，无参考质量，1 为最佳</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>D_lambda, spectral distortion, 0 is best</source>
            <translation>D_lambda，光谱失真，0 为最佳</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>D_S, spatial distortion, 0 is best</source>
            <translation>D_S，空间失真，0 为最佳</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>D_rho, lack of local correlation with PAN, 0 is best</source>
            <translation>D_rho，与 PAN 局部相关性的缺失，0 为最佳</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>R-ERGAS, relative error at the resolution of MS, 0 is best</source>
            <translation>R-ERGAS，MS 分辨率下的相对误差，0 为最佳</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>R-SAM, spectral angle at the resolution of MS in degrees, 0 is best</source>
            <translation>R-SAM，MS 分辨率下的光谱角（度），0 为最佳</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>R-Q2n, quality at the resolution of MS, 1 is best</source>
            <translation>R-Q2n，MS 分辨率下的质量，1 为最佳</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>PSNR against the reference in dB, higher is better</source>
            <translation>PSNR，相对参考影像，单位 dB，越高越好</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>SAM, spectral angle to the reference in degrees, 0 is best</source>
            <translation>SAM，与参考影像的光谱角（度），0 为最佳</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>ERGAS, relative error against the reference, 0 is best</source>
            <translation>ERGAS，相对参考影像的误差，0 为最佳</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Q2n against the reference, 1 is best</source>
            <translation>Q2n，相对参考影像，1 为最佳</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/base.py" />
            <source>Pansharpening</source>
            <translation>全色锐化</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/base.py" />
            <source>pansharpening,pan-sharpen,pansharp,panchromatic,multispectral,sharpen,image fusion,satellite</source>
            <translation>全色锐化,全色融合,全色,多光谱,锐化,影像融合,卫星,遥感</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/base.py" />
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <location filename="../../engine/errors.py" />
            <source>Cancelled.</source>
            <translation>已取消。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Check PAN/MS Pair</source>
            <translation>检查 PAN/MS 影像对</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Says in plain words whether two images make a pair for pansharpening, and what to watch out for.</source>
            <translation>用通俗的文字说明两幅影像能否组成全色锐化的影像对，以及需要注意什么。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Looks at both images and sharpens nothing: ratio, common area, position of the grids, gaps, data types, CRS, sensor and how it was recognised, shift between PAN and MS, sharpness.</source>
            <translation>检查两幅影像，不做锐化：分辨率比、公共区域、格网位置、空缺、数据类型、CRS、传感器及其识别依据、PAN 与 MS 之间的偏移、清晰度。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>The verdict is 'ready', 'ready with care', or 'not a pair' with the reason. The numbers are outputs, for models and scripts; the shift is how far MS has to move to lie on PAN, in PAN pixels.</source>
            <translation>结论为 'ready'（可用）、'ready with care'（谨慎使用）或 'not a pair'（不是影像对），并附原因。各数值作为输出，供模型和脚本使用；偏移是 MS 要与 PAN 重合所需移动的距离，以 PAN 像元为单位。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>It works without TraPan's engine too; then it tells what QGIS itself knows of the two layers.</source>
            <translation>没有 TraPan 引擎也能运行；此时只给出 QGIS 本身掌握的两个图层的信息。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>PAN/MS pair report</source>
            <translation>PAN/MS 影像对报告</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <location filename="../../trapan_plugin/parameters.py" />
            <source>HTML files (*.html)</source>
            <translation>HTML 文件 (*.html)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>The findings as a page; it opens in the Results Viewer.</source>
            <translation>以网页形式给出检查结果；在结果查看器中打开。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Verdict: ready, ready with care, or not a pair</source>
            <translation>结论：ready、ready with care 或 not a pair</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>All findings in words, one per line</source>
            <translation>全部检查结果的文字说明，每行一条</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>PAN pixels along a side of an MS pixel</source>
            <translation>每个 MS 像元边长对应的 PAN 像元数</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Shift to the right that puts MS on PAN, in PAN pixels</source>
            <translation>使 MS 与 PAN 重合的向右偏移，以 PAN 像元为单位</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Shift down that puts MS on PAN, in PAN pixels</source>
            <translation>使 MS 与 PAN 重合的向下偏移，以 PAN 像元为单位</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Share of the common area where PAN holds data, in percent</source>
            <translation>公共区域中 PAN 有数据的比例（百分比）</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Share of the common area where MS holds data, in percent</source>
            <translation>公共区域中 MS 有数据的比例（百分比）</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Sensor that was recognised</source>
            <translation>识别出的传感器</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Classical Pansharpen</source>
            <translation>经典全色锐化</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Sharpens a multispectral image with its panchromatic image by a classical method, in seconds.</source>
            <translation>用经典方法以全色影像锐化多光谱影像，只需数秒。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Methods:</source>
            <translation>方法：</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>The shift between PAN and MS is corrected and the few coefficients are fitted to this pair; all but EXP and Brovey take the blur of the camera into account. Formulas: Vivone et al., GRSM 2021.</source>
            <translation>校正 PAN 与 MS 之间的偏移，并针对这对影像拟合少量系数；除 EXP 和 Brovey 外，各方法均考虑相机的模糊。公式：Vivone 等，GRSM 2021。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Back-projections bring the result into agreement with MS: blurred and reduced to the MS grid, it gives MS again. 3 to 10 are usually better than none; on noisy or 8-bit images few are best.</source>
            <translation>反投影使结果与 MS 保持一致：将结果模糊并缩小到 MS 格网后，重新得到 MS。通常 3 到 10 次优于 0 次；对噪声大的影像或 8 位影像，次数少为好。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>The result has the PAN grid and the units, data type, nodata value and style of MS.</source>
            <translation>结果采用 PAN 的像元格网，以及 MS 的单位、数据类型、无数据值和样式。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>METHOD, SENSOR, DEVICE and REGISTER take the word, not its number: METHOD=gsa.</source>
            <translation>METHOD、SENSOR、DEVICE 和 REGISTER 取单词而非序号：METHOD=gsa。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <location filename="../../engine/html/table.py" />
            <source>Method</source>
            <translation>方法</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Back-projections</source>
            <translation>反投影次数</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Corrections after the sharpening that bring the result into agreement with MS. 0 is the method as published.</source>
            <translation>锐化之后使结果与 MS 保持一致的校正次数。0 为原始文献的方法。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>MS interpolated, no detail (EXP)</source>
            <translation>MS 插值，不加细节（EXP）</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Brovey, PAN matched to the mean of the bands</source>
            <translation>Brovey，PAN 与各波段均值匹配</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>adaptive Gram-Schmidt (GSA)</source>
            <translation>自适应 Gram-Schmidt（GSA）</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Brovey with haze correction (BT-H)</source>
            <translation>带雾霾校正的 Brovey（BT-H）</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>generalised Laplacian pyramid, full-scale gains (MTF-GLP-FS)</source>
            <translation>广义拉普拉斯金字塔，全尺度增益（MTF-GLP-FS）</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>generalised Laplacian pyramid, high-pass modulation with regression (MTF-GLP-HPM-R)</source>
            <translation>广义拉普拉斯金字塔，带回归的高通调制（MTF-GLP-HPM-R）</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>band-dependent spatial detail with physical constraints (BDSD-PC)</source>
            <translation>带物理约束的波段相关空间细节（BDSD-PC）</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Create Demo Scene</source>
            <translation>创建演示场景</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Makes a simulated PAN/MS pair of a small town, with the truth, to try TraPan on.</source>
            <translation>生成一座小镇的模拟 PAN/MS 影像对及其真值，用于试用 TraPan。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>A town by a river as a satellite would see it: PAN of 0.5 m and MS of 2 m in blue, green, red and near infrared, 11 bit, with the blur and the noise of a camera and an MS grid a fraction of a pixel off.</source>
            <translation>卫星视角下的河边小镇：PAN 为 0.5 m，MS 为 2 m，含蓝、绿、红和近红外波段，11 位，带有相机的模糊和噪声，MS 格网错开不足一个像元。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>The truth is the same landscape in colour at 0.5 m. Sharpen the pair, then let Assess Pansharpening Quality compare the result with the truth.</source>
            <translation>真值是同一景观的 0.5 m 彩色影像。先锐化影像对，再用“评估全色锐化质量”将结果与真值比较。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>The same seed gives the same scene; a larger scene shows more objects, not larger ones.</source>
            <translation>相同的种子得到相同的场景；场景越大，地物越多，而不是越大。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Side of PAN in pixels</source>
            <translation>PAN 边长（像元）</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Seed</source>
            <translation>随机种子</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Simulated PAN</source>
            <translation>模拟 PAN</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>The panchromatic image: one band, 0.5 m.</source>
            <translation>全色影像：一个波段，0.5 m。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Simulated MS</source>
            <translation>模拟 MS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>The multispectral image: four bands, 2 m.</source>
            <translation>多光谱影像：四个波段，2 m。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Truth</source>
            <translation>真值</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>What a perfect result looks like: four bands, 0.5 m.</source>
            <translation>完美结果的样子：四个波段，0.5 m。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>A multiple of 4. The time grows with its square: 1024 takes some 10 seconds.</source>
            <translation>4 的倍数。耗时随其平方增长：1024 约需 10 秒。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Seed of the landscape and of the noise: another seed, another town.</source>
            <translation>景观和噪声的随机种子：种子不同，小镇就不同。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <location filename="../../trapan_plugin/algorithms/fusing.py" />
            <source>Seconds that the run took</source>
            <translation>运行耗时（秒）</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>The side is {} pixels; expected a multiple of 4.</source>
            <translation>边长为 {} 个像元；应为 4 的倍数。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Two outputs have the same name; give each its own.</source>
            <translation>两个输出同名；请分别命名。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>Diagnostics</source>
            <translation>诊断</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Engine</source>
            <translation>引擎</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>diagnostics,bug report,versions,self-test,GPU,CUDA,problem,support,troubleshooting</source>
            <translation>诊断,错误报告,版本,自检,GPU,CUDA,问题,支持,故障排除</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>Lists what is installed here, what of it works, and why the rest does not, for a bug report.</source>
            <translation>列出本机安装了什么、哪些可用、其余为何不可用，用于错误报告。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>Versions, the result of each self-test, GPU and driver, memory, disk, TraPan's settings and last messages, as Markdown: in the log, and in a file where one is named.</source>
            <translation>版本、每次自检的结果、GPU 和驱动、内存、磁盘、TraPan 的设置和最近的消息，采用 Markdown 格式：写入日志；若指定了文件，也写入文件。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>Your home folder, user name and computer name are replaced. Read the report before you publish it: it holds paths and file names.</source>
            <translation>主目录、用户名和计算机名会被替换。发布之前请先阅读报告：其中含有路径和文件名。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>Markdown files (*.md)</source>
            <translation>Markdown 文件 (*.md)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>A file for the report; without one it is only shown in the log.</source>
            <translation>报告文件；不指定时只显示在日志中。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>The report's text</source>
            <translation>报告文本</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>OUTPUT: the report cannot be written to {}: {}.</source>
            <translation>OUTPUT：无法将报告写入 {}：{}。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/fusing.py" />
            <source>Device that was used</source>
            <translation>所用设备</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Install Engine</source>
            <translation>安装引擎</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>install,set up,PyTorch,torch,CUDA,GPU,environment,dependencies,pip,uv,remove,uninstall</source>
            <translation>安装,设置,PyTorch,torch,CUDA,GPU,环境,依赖,pip,uv,删除,卸载</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Installs what TraPan's engine needs (PyTorch and a few packages) into a folder of your QGIS profile.</source>
            <translation>将 TraPan 引擎所需的内容（PyTorch 和少量软件包）安装到 QGIS 配置文件夹中。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>About 260 MB are downloaded for the CPU, 2.5 to 3 GB for an NVIDIA GPU. QGIS and other programs are not changed. At the end the engine is tested, and the log says what was found.</source>
            <translation>使用 CPU 时下载约 260 MB，使用 NVIDIA GPU 时下载 2.5 到 3 GB。不改动 QGIS 和其他程序。最后会测试引擎，并在日志中说明结果。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>BACKEND: auto looks at GPU and driver; cpu, cu126 and cu130 name a build of PyTorch; default takes the build that pip offers as it is configured on this machine. A script writes the word, not its number: BACKEND=cpu.</source>
            <translation>BACKEND：auto 根据 GPU 和驱动选择；cpu、cu126 和 cu130 指定 PyTorch 的构建版本；default 采用本机所配置的 pip 提供的版本。脚本中写单词而非序号：BACKEND=cpu。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Cancelling leaves an earlier engine as it was and keeps what was downloaded for the next try. Installing again replaces the engine. ACTION=remove deletes it.</source>
            <translation>取消后，原有引擎保持不变，已下载的内容留待下次使用。再次安装会替换引擎。ACTION=remove 将其删除。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Without a network: give a folder with all packages as wheels in WHEELS. QGIS's proxy is used.</source>
            <translation>没有网络时：在 WHEELS 中指定一个包含全部 wheel 软件包的文件夹。使用 QGIS 的代理设置。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>The engine's interpreter</source>
            <translation>引擎的解释器</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Versions that were found</source>
            <translation>检测到的版本</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>The device that the engine will use</source>
            <translation>引擎将使用的设备</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>WHEELS: the folder {} does not exist.</source>
            <translation>WHEELS：文件夹 {} 不存在。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>BACKEND: PyTorch has no build {} for this system; choose auto.</source>
            <translation>BACKEND：PyTorch 没有适用于本系统的 {} 构建版本；请选择 auto。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>{} MB were freed.</source>
            <translation>已释放 {} MB。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Cancelled. What was there before is as it was.</source>
            <translation>已取消。原有内容保持不变。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>auto: the CUDA build that fits the NVIDIA GPU and its driver, else the CPU build. default: the build that pip offers as it is configured here (on Linux usually a CUDA build).</source>
            <translation>auto：与 NVIDIA GPU 及其驱动相符的 CUDA 版本，否则为 CPU 版本。default：本机所配置的 pip 提供的版本（在 Linux 上通常为 CUDA 版本）。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>A folder with PyTorch, numpy, rasterio, click and all that they need as .whl files. Nothing is downloaded then; BACKEND only says whether CUDA is expected.</source>
            <translation>一个包含 PyTorch、numpy、rasterio、click 及其全部依赖的 .whl 文件的文件夹。此时不再下载；BACKEND 仅说明是否要求 CUDA。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Address of another package index, for instance a mirror of your company with builds of PyTorch. It decides the build then; BACKEND only says whether CUDA is expected.</source>
            <translation>另一个软件包索引的地址，例如单位内部带有 PyTorch 的镜像。此时由它决定构建版本；BACKEND 仅说明是否要求 CUDA。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>What to do</source>
            <translation>操作</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Build of PyTorch</source>
            <translation>PyTorch 构建版本</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Folder with wheels, to install offline</source>
            <translation>离线安装用的 wheel 文件夹</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Package index for PyTorch</source>
            <translation>PyTorch 的软件包索引</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>'install' makes the environment, or replaces it; 'remove' deletes it.</source>
            <translation>'install' 创建或替换环境；'remove' 将其删除。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/pair.py" />
            <source>{} is no raster that QGIS can read; choose another layer or file.</source>
            <translation>{} 不是 QGIS 能读取的栅格；请选择其他图层或文件。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>Zero-shot Pansharpen</source>
            <translation>零样本全色锐化</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>Sharpens a multispectral image with its panchromatic image by training on that one pair alone.</source>
            <translation>仅在这一对影像上训练，用全色影像锐化多光谱影像。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>Stage 1 learns how PAN follows from MS and trains a small network at reduced resolution, where the truth is known. Stage 2 alternates at random between reduced and full resolution (TRA-PAN, arXiv 2505.06576). No pre-trained weights; nothing leaves this machine.</source>
            <translation>阶段 1 学习 PAN 与 MS 的关系，并在真值已知的降低分辨率上训练一个小型网络。阶段 2 在降低分辨率和全分辨率之间随机交替（TRA-PAN，arXiv 2505.06576）。不使用预训练权重；数据不会离开本机。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>The result has the PAN grid and the units, data type, nodata value and style of MS. Its quality without reference (HQNR, D_lambda, D_S) is measured and returned.</source>
            <translation>结果采用 PAN 的像元格网，以及 MS 的单位、数据类型、无数据值和样式。其无参考质量（HQNR、D_lambda、D_S）会被测量并输出。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>Give MS as it was delivered, not resampled. For a quick preview, set an area to sharpen.</source>
            <translation>请提供交付时的原始 MS，不要重采样。如需快速预览，请设置锐化区域。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>SENSOR, PRESET, DEVICE, REGISTER and PSF take the word, not its number: PRESET=fast.</source>
            <translation>SENSOR、PRESET、DEVICE、REGISTER 和 PSF 取单词而非序号：PRESET=fast。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>The layer '{}' comes from the provider '{}', not from a file; export it to a GeoTIFF first.</source>
            <translation>图层“{}”来自数据提供者“{}”，而不是文件；请先将其导出为 GeoTIFF。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>PAN has no band {}; it has {}.</source>
            <translation>PAN 没有波段 {}；波段总数为 {}。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>The image has {} bands; expected one. Choose it with PAN_BAND, or are PAN and MS swapped?</source>
            <translation>该影像有 {} 个波段；应为一个。请用 PAN_BAND 选择；或者 PAN 和 MS 是否颠倒了？</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>MS has no band {}; it has {}.</source>
            <translation>MS 没有波段 {}；波段总数为 {}。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>One band is named twice; name each once.</source>
            <translation>有一个波段重复；每个波段只能指定一次。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>The output {} is no GeoTIFF; give a file name that ends in .tif.</source>
            <translation>输出 {} 不是 GeoTIFF；请指定以 .tif 结尾的文件名。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>The output {} is one of the inputs; choose another name.</source>
            <translation>输出 {} 与输入相同；请另选名称。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>PAN ({}) and MS ({}) do not overlap; give two images of the same place.</source>
            <translation>PAN（{}）和 MS（{}）没有重叠；请提供同一地点的两幅影像。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>The MS pixels are {:.2f} times as large as the PAN pixels; expected 2 to 8 times.</source>
            <translation>MS 像元是 PAN 像元的 {:.2f} 倍；应为 2 到 8 倍。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>Are PAN and MS swapped?</source>
            <translation>PAN 和 MS 是否颠倒了？</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>Give an MS image of the same sensor.</source>
            <translation>请提供同一传感器的 MS 影像。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>QGIS knows no transformation from the CRS of MS to that of PAN; reproject MS first. ({})</source>
            <translation>QGIS 找不到从 MS 的 CRS 到 PAN 的 CRS 的变换；请先对 MS 重投影。（{}）</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>TraPan diagnostics</source>
            <translation>TraPan 诊断</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Machine</source>
            <translation>计算机</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <location filename="../../engine/html/appendix.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Last messages</source>
            <translation>最近的消息</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>none since QGIS was started</source>
            <translation>QGIS 启动以来没有消息</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>System</source>
            <translation>系统</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>**fails**: {}</source>
            <translation>**失败**：{}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>works</source>
            <translation>可用</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>NVIDIA GPU, driver, compute capability</source>
            <translation>NVIDIA GPU、驱动、计算能力</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>none found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Free disk space for the profile</source>
            <translation>配置文件夹所在磁盘的可用空间</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Engine in the profile</source>
            <translation>配置文件夹中的引擎</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Pythons to install with</source>
            <translation>可用于安装的 Python</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <location filename="../../trapan_plugin/installer.py" />
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Proxy in QGIS</source>
            <translation>QGIS 中的代理</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>what</source>
            <translation>项目</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>found</source>
            <translation>结果</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/curve.py" />
            <source>Training loss</source>
            <translation>训练损失</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/curve.py" />
            <source>The training loss of both stages on a logarithmic scale. It should fall and level out.</source>
            <translation>两个阶段的训练损失，采用对数刻度。它应当下降并趋于平稳。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/curve.py" />
            <source>Stage {}, loss {:.3g}</source>
            <translation>阶段 {}，损失 {:.3g}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/curve.py" />
            <location filename="../../engine/html/curves.py" />
            <source>Loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/curve.py" />
            <location filename="../../trapan_plugin/task.py" />
            <source>loss {:.3g}</source>
            <translation>损失 {:.3g}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/curve.py" />
            <source>Stage {}</source>
            <translation>阶段 {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>The sharp single-band image.</source>
            <translation>清晰的单波段影像。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>The coarse image as it was delivered, before any resampling.</source>
            <translation>交付时、重采样之前的低分辨率影像。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>'auto' recognises most sensors.</source>
            <translation>'auto' 能识别大多数传感器。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>How long to train on the whole scene. A preview always takes 'fast'.</source>
            <translation>整景训练的时长。预览始终采用 'fast'。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>'auto' takes a GPU where there is one.</source>
            <translation>有 GPU 时 'auto' 使用 GPU。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>P&amp;AN</source>
            <translation>PAN(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>&amp;MS</source>
            <translation>MS(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>Se&amp;nsor</source>
            <translation>传感器(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>Prese&amp;t</source>
            <translation>预设(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>&amp;Device</source>
            <translation>设备(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>Output &amp;file</source>
            <translation>输出文件(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>Where the result of the whole scene is written; a preview goes to a temporary file.</source>
            <translation>整景结果的写入位置；预览写入临时文件。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>In&amp;stall engine…</source>
            <translation>安装引擎(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Downloads what the training needs into the QGIS profile.</source>
            <translation>将训练所需的内容下载到 QGIS 配置文件夹。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Prev&amp;iew here</source>
            <translation>在此预览(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Trains on the part of the scene that the map shows, and adds a temporary layer.</source>
            <translation>在地图所显示的部分上训练，并添加一个临时图层。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>R&amp;un on whole scene</source>
            <translation>处理整景(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Sharpens all that both images cover, in the background, and writes the output file.</source>
            <translation>在后台锐化两幅影像共同覆盖的全部区域，并写入输出文件。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>More settin&amp;gs…</source>
            <translation>更多设置(&amp;G)…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Opens the dialog of the algorithm with these values.</source>
            <translation>以这些值打开算法的对话框。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Whole scene</source>
            <translation>整景</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>The file {} exists. Replace it?</source>
            <translation>文件 {} 已存在。是否替换？</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>TraPan</source>
            <translation>TraPan</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/preview.py" />
            <source>The map shows no place that both PAN and MS cover. Move the map there first.</source>
            <translation>地图所示范围内没有 PAN 和 MS 共同覆盖的地方。请先将地图移到该处。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/preview.py" />
            <source>TraPan preview</source>
            <translation>TraPan 预览</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Progress of the run</source>
            <translation>运行进度</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Stop and &amp;keep the best so far</source>
            <translation>停止并保留目前最佳结果(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Ends the training now and writes the result that it has reached.</source>
            <translation>立即结束训练，并写入已达到的结果。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Cance&amp;l</source>
            <translation>取消(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Ends the run and writes nothing.</source>
            <translation>结束运行，不写入任何内容。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>{}: starting the engine</source>
            <translation>{}：正在启动引擎</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>{}: {}</source>
            <translation>{}：{}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Ending the training; the best so far is kept.</source>
            <translation>正在结束训练；保留目前最佳结果。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Cancelling.</source>
            <translation>正在取消。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>Outcome of the last run</source>
            <translation>上次运行的结果</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>The layer on the left of the line, usually a result.</source>
            <translation>分界线左侧的图层，通常是结果。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>The layer on the right of the line.</source>
            <translation>分界线右侧的图层。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <location filename="../../trapan_plugin/swipe.py" />
            <source>layers beneath</source>
            <translation>下方图层</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>S&amp;wipe over the map</source>
            <translation>在地图上卷帘(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>Shows the two layers side by side on the map, with a line between them that can be moved.</source>
            <translation>在地图上并排显示两个图层，中间有一条可移动的分界线。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>Com&amp;pare</source>
            <translation>对比(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>wit&amp;h</source>
            <translation>与(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>Drag the line. Arrow keys move it, H and V turn it, Escape ends.</source>
            <translation>拖动分界线。方向键移动，H 和 V 转向，Escape 结束。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>{}: ready after {:.0f} s on {}.</source>
            <translation>{}：用时 {:.0f} 秒完成，设备 {}。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>{}: {:.3f} ({} is best)</source>
            <translation>{}：{:.3f}（{} 为最佳）</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>Warnings: {}; they are in the message log.</source>
            <translation>警告：{} 条；详见消息日志。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/session.py" />
            <source>A run is going on. Wait for its end, or cancel it.</source>
            <translation>已有运行正在进行。请等待其结束，或将其取消。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/session.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>已取消；未写入任何内容。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>the environment variable {}</source>
            <translation>环境变量 {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>the setting {}</source>
            <translation>设置项 {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>TraPan's own environment</source>
            <translation>TraPan 自己的环境</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>the environment beside the plugin</source>
            <translation>插件旁的环境</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>QGIS's own Python</source>
            <translation>QGIS 自带的 Python</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>Testing the engine's Python: {} ({}).</source>
            <translation>正在测试引擎的 Python：{}（{}）。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>The engine's Python {} does not exist. It was named by {}: correct it there or remove it.</source>
            <translation>引擎的 Python {} 不存在。它由 {} 指定：请在那里更正或删除。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>no interpreter was found</source>
            <translation>未找到解释器</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>TraPan needs its engine, the part that trains, and found none that works ({tried}). Run Install Engine: Processing Toolbox &gt; TraPan, or Raster &gt; TraPan. Or name the interpreter of an environment that has PyTorch and rasterio in Settings &gt; Options &gt; TraPan, or in the environment variable {variable}.</source>
            <translation>TraPan 需要引擎（负责训练的部分），但未找到可用的（{tried}）。请运行“安装引擎”：处理工具箱 &gt; TraPan，或 栅格 &gt; TraPan。也可以在 设置 &gt; 选项 &gt; TraPan 或环境变量 {variable} 中指定一个装有 PyTorch 和 rasterio 的环境的解释器。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/first_run.py" />
            <source>TraPan needs its engine: about {} MB to download, 3 GB for an NVIDIA GPU.</source>
            <translation>TraPan 需要引擎：需下载约 {} MB；使用 NVIDIA GPU 时为 3 GB。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/first_run.py" />
            <location filename="../../trapan_plugin/plugin.py" />
            <source>Install engine…</source>
            <translation>安装引擎…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>TraPan will go on using {}, because {} names it. Remove that to use the new one.</source>
            <translation>TraPan 将继续使用 {}，因为 {} 指定了它。删除该指定即可使用新的解释器。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>No NVIDIA GPU was found.</source>
            <translation>未找到 NVIDIA GPU。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>No CUDA build of PyTorch is chosen. It would need driver 580 or newer and a GPU of compute capability 7.5 or higher, or driver 525 or newer and a GPU of 5.0 to 9.0.</source>
            <translation>所选的不是 PyTorch 的 CUDA 版本。CUDA 版本需要 580 或更新的驱动和计算能力不低于 7.5 的 GPU，或者 525 或更新的驱动和计算能力为 5.0 到 9.0 的 GPU。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>PyTorch build: {}. The environment takes about {} MB in {}.</source>
            <translation>PyTorch 构建版本：{}。环境约占 {} MB，位于 {}。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>Up to about {} MB will be downloaded.</source>
            <translation>最多下载约 {} MB。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>CUDA on {}</source>
            <translation>{} 上的 CUDA</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>Apple's GPU</source>
            <translation>Apple GPU</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>the CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>Python {python}, PyTorch {torch}, rasterio {rasterio}, GDAL {gdal}.</source>
            <translation>Python {python}，PyTorch {torch}，rasterio {rasterio}，GDAL {gdal}。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>The engine works, on {}.</source>
            <translation>引擎工作正常，设备：{}。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>GPU: {}, driver {}, compute capability {}.</source>
            <translation>GPU：{}，驱动 {}，计算能力 {}。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>The installation stopped: {}.</source>
            <translation>安装已停止：{}。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>The disk of {} has {} MB free; the installation needs about {} MB. Make room there.</source>
            <translation>{} 所在磁盘有 {} MB 可用；安装约需 {} MB。请腾出空间。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>look for Python</source>
            <translation>查找 Python</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>get the installer uv</source>
            <translation>获取安装程序 uv</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>make the environment</source>
            <translation>创建环境</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>install the packages</source>
            <translation>安装软件包</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>test the engine</source>
            <translation>测试引擎</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>The packages are installed, but the engine's self-test fails: {}</source>
            <translation>软件包已安装，但引擎自检失败：{}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>PyTorch {} is installed, but finds no GPU that it can use, although its build {} needs one. Update the NVIDIA driver and restart the computer, or choose BACKEND=cpu.</source>
            <translation>已安装 PyTorch {}，但未找到可用的 GPU，而其构建版本 {} 需要 GPU。请更新 NVIDIA 驱动并重启计算机，或选择 BACKEND=cpu。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>The installation stopped: {} What was downloaded is kept; remove the cause and run it again.</source>
            <translation>安装已停止：{} 已下载的内容会保留；排除原因后请再次运行。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>PyTorch's {} build comes from an index of its own, which this network may block. Then BACKEND=default takes what your package index offers, or INDEX_URL names another index.</source>
            <translation>PyTorch 的 {} 构建版本来自专门的索引，当前网络可能会拦截它。此时 BACKEND=default 采用您的软件包索引所提供的版本，或用 INDEX_URL 指定其他索引。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>The folder {} does not hold all that is needed: {}</source>
            <translation>文件夹 {} 未包含所需的全部内容：{}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>{}: {:.0f} of about {} MB</source>
            <translation>{}：{:.0f} / 约 {} MB</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>Step {} of {}: {}.</source>
            <translation>第 {} 步，共 {} 步：{}。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>Python is here ({}), but without the module that makes environments. On Debian and Ubuntu install it with: sudo apt install python3-venv. Or install uv. Then run this again.</source>
            <translation>有 Python（{}），但缺少用于创建环境的模块。在 Debian 和 Ubuntu 上可用以下命令安装：sudo apt install python3-venv。或者安装 uv。然后再次运行。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>The engine needs Python {} or newer to be installed; found: {}. Install Python or uv, or (in a Flatpak or Snap, where neither is seen) make an environment with engine/requirements.txt yourself and name its interpreter in Settings &gt; Options &gt; TraPan.</source>
            <translation>引擎需要安装 Python {} 或更新版本；找到：{}。请安装 Python 或 uv；在 Flatpak 或 Snap 中两者都不可见，请自行用 engine/requirements.txt 创建环境，并在 设置 &gt; 选项 &gt; TraPan 中指定其解释器。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>found by TraPan</source>
            <translation>由 TraPan 查找</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>The Python of an environment that has PyTorch and rasterio. Usually left empty.</source>
            <translation>装有 PyTorch 和 rasterio 的环境的 Python。通常留空。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>&amp;Test</source>
            <translation>测试(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>I&amp;nstall…</source>
            <translation>安装(&amp;N)…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>&amp;Remove</source>
            <translation>删除(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Saves the options, closes this window and opens Install Engine.</source>
            <translation>保存选项，关闭此窗口，并打开“安装引擎”。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>&amp;Interpreter</source>
            <translation>解释器(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>The environment variable {} is set and takes precedence.</source>
            <translation>已设置环境变量 {}，以它为准。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Folder of the engine</source>
            <translation>引擎文件夹</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Size on disk</source>
            <translation>磁盘占用</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Testing…</source>
            <translation>正在测试…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Delete TraPan's own environment {}?</source>
            <translation>删除 TraPan 自己的环境 {}？</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Removing…</source>
            <translation>正在删除…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>{} MB</source>
            <translation>{} MB</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>not installed</source>
            <translation>未安装</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/packager.py" />
            <source>Downloading {0} {1} ({2})</source>
            <translation>正在下载 {0} {1}（{2}）</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/packager.py" />
            <source>{0} {1} was downloaded before</source>
            <translation>{0} {1} 此前已下载</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/packager.py" />
            <source>Using the file of {0} {1}</source>
            <translation>使用 {0} {1} 的文件</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/packager.py" />
            <source>Installing {0}</source>
            <translation>正在安装 {0}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/packager.py" />
            <source>Installed {0} {1}</source>
            <translation>已安装 {0} {1}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/packager.py" />
            <source>no reason was given</source>
            <translation>未给出原因</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Note: {}</source>
            <translation>注意：{}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Note</source>
            <translation>注意事项</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Ready</source>
            <translation>可用</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Ready with care</source>
            <translation>谨慎使用</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Not a pair</source>
            <translation>不是影像对</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Ratio</source>
            <translation>分辨率比</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>MS pixels are {:.2f} times as large as PAN pixels.</source>
            <translation>MS 像元是 PAN 像元的 {:.2f} 倍。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../trapan_plugin/parameters.py" />
            <location filename="../../engine/html/page.py" />
            <source>Sensor</source>
            <translation>传感器</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>QGIS finds nothing against this pair. Shift and sharpness can only be measured by the engine: {}</source>
            <translation>QGIS 未发现这对影像有问题。偏移和清晰度只能由引擎测量：{}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>{} x {} pixels, bands: {}, {}</source>
            <translation>{} x {} 像元，波段数：{}，{}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>no CRS</source>
            <translation>无 CRS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>another data type</source>
            <translation>其他数据类型</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>The common area is too small to train on: {0} x {0} MS pixels are needed. The classical methods work.</source>
            <translation>公共区域太小，无法训练：需要 {0} x {0} 个 MS 像元。经典方法可用。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>More than half of the common area holds no data.</source>
            <translation>公共区域有一半以上没有数据。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>PAN and MS fit; nothing needs your attention.</source>
            <translation>PAN 和 MS 相配；没有需要注意的地方。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>PAN and MS fit; note the points below.</source>
            <translation>PAN 和 MS 相配；请留意以下各点。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>{} x {} PAN pixels over {} x {} MS pixels.</source>
            <translation>{} x {} 个 PAN 像元，对应 {} x {} 个 MS 像元。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>PAN holds data in {:.1%} of the common area, MS in {:.1%}.</source>
            <translation>公共区域中 PAN 有数据的占 {:.1%}，MS 占 {:.1%}。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>PAN {}, MS {}; MS bands: {}.</source>
            <translation>PAN {}，MS {}；MS 波段：{}。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>{} PAN pixels along each side of an MS pixel.</source>
            <translation>每个 MS 像元的边长对应 {} 个 PAN 像元。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Overlap</source>
            <translation>重叠</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Grids</source>
            <translation>格网</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Gaps</source>
            <translation>空缺</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>CRS</source>
            <translation>CRS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Shift</source>
            <translation>偏移</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../engine/html/findings.py" />
            <source>Sharpness</source>
            <translation>清晰度</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../engine/html/page.py" />
            <source>Unknown sensor</source>
            <translation>未知传感器</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>MS pixels lie centred on their PAN pixels.</source>
            <translation>MS 像元与其 PAN 像元中心对齐。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>MS pixels lie {} off the centre of their PAN pixels, in PAN pixels; this is allowed for.</source>
            <translation>MS 像元相对其 PAN 像元中心的偏移：{}（以 PAN 像元为单位）；已予考虑。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../engine/relate.py" />
            <source>{:.2f} right</source>
            <translation>向右 {:.2f}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../engine/relate.py" />
            <source>{:.2f} left</source>
            <translation>向左 {:.2f}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../engine/relate.py" />
            <source>{:.2f} down</source>
            <translation>向下 {:.2f}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../engine/relate.py" />
            <source>{:.2f} up</source>
            <translation>向上 {:.2f}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>could not be measured; the georeferencing is trusted.</source>
            <translation>无法测量；以地理参考为准。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>MS has to move {} to lie on PAN, in PAN pixels; this is allowed for.</source>
            <translation>MS 与 PAN 重合所需的移动：{}（以 PAN 像元为单位）；已予考虑。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>MS has to move {} to lie on PAN, in PAN pixels (parts of the scene agree to {:.2f}); this is allowed for.</source>
            <translation>MS 与 PAN 重合所需的移动：{}（以 PAN 像元为单位，场景各部分相差不超过 {:.2f}）；已予考虑。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>not measured; the table says how much contrast each band keeps (MTF gain): {}.</source>
            <translation>未测量；各波段保留的对比度（MTF 增益）取自表格：{}。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>MS keeps {:.2f} of the contrast of PAN in x and {:.2f} in y (MTF gain); used per band: {}.</source>
            <translation>MS 在 x 方向保留 PAN 对比度的 {:.2f}，在 y 方向保留 {:.2f}（MTF 增益）；各波段采用：{}。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Panchromatic image (PAN)</source>
            <translation>全色影像（PAN）</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>The sharp single-band image. Its grid is the grid of the sharp colour image.</source>
            <translation>清晰的单波段影像。其像元格网就是锐化后彩色影像的格网。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Multispectral image (MS)</source>
            <translation>多光谱影像（MS）</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>The coarse image as it was delivered, before any resampling: 2 to 8 times the PAN pixel size.</source>
            <translation>交付时、重采样之前的低分辨率影像：像元大小为 PAN 的 2 到 8 倍。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>MS bands</source>
            <translation>MS 波段</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>The bands that take part, in the order of the sharp image. Empty means all.</source>
            <translation>参与的波段，按锐化影像中的顺序。留空表示全部。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Sets how strongly the camera blurs each band (its MTF). 'auto' looks at file names, metadata, band names, ratio and pixel size, and takes typical values where they reveal no sensor.</source>
            <translation>设定相机对每个波段的模糊程度（即 MTF）。'auto' 根据文件名、元数据、波段名、分辨率比和像元大小判断；无法识别传感器时采用典型值。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <location filename="../../engine/html/page.py" />
            <source>Preset</source>
            <translation>预设</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>How long to train: fast, balanced or best; 'paper' is TRA-PAN as published, nothing added.</source>
            <translation>训练时长：fast（快速）、balanced（均衡）或 best（最佳）；'paper' 为原文发表的 TRA-PAN，不加任何改动。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>'auto' takes a CUDA GPU where there is one, else the CPU. A named device that is missing is an error.</source>
            <translation>有 CUDA GPU 时 'auto' 使用 GPU，否则使用 CPU。若指定的设备不存在，则报错。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Area to sharpen</source>
            <translation>锐化区域</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Only this area is used and written: a quick preview. Empty means all that both images cover.</source>
            <translation>只使用并写入该区域：用于快速预览。留空表示两幅影像共同覆盖的全部区域。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Empty means the preset's choice: auto, but off for 'paper'.</source>
            <translation>留空表示采用预设的选择：auto，但 'paper' 为 off。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Empty means auto.</source>
            <translation>留空表示 auto。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Registration of PAN and MS</source>
            <translation>PAN 与 MS 的配准</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>'auto' measures on the images how far MS, and each of its bands, lies off PAN, and allows for it without resampling MS; where it cannot be measured reliably, and with 'off', the georeferencing of both files counts as it is.</source>
            <translation>'auto' 在影像上测量 MS 及其各波段偏离 PAN 的距离，并在不重采样 MS 的情况下予以考虑；无法可靠测量时，以及选择 'off' 时，按两个文件原有的地理参考处理。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Sharpness of PAN and MS</source>
            <translation>PAN 与 MS 的清晰度</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>'auto' measures on the images how sharp PAN is beside MS and fits PAN, or the blur assumed for MS, to it; 'sensor' takes the blur (MTF) of both from the table of sensors alone. Empty means the preset's choice: auto, but sensor for 'paper'.</source>
            <translation>'auto' 在影像上测量 PAN 相对 MS 的清晰程度，并据此调整 PAN 或为 MS 假定的模糊；'sensor' 只从传感器表中取两者的模糊（MTF）。留空表示采用预设的选择：auto，但 'paper' 为 sensor。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Seed of every random draw: the same seed on the same machine gives the same image.</source>
            <translation>所有随机数的种子：在同一台计算机上，相同的种子得到相同的影像。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>PAN band</source>
            <translation>PAN 波段</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Which band of the PAN file is panchromatic. 0 means the only band of the file.</source>
            <translation>PAN 文件中哪个波段是全色波段。0 表示文件中唯一的波段。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>CPU threads</source>
            <translation>CPU 线程数</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>0 leaves the number to PyTorch.</source>
            <translation>0 表示由 PyTorch 决定。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Steps of the warm-up (stage 1)</source>
            <translation>预热步数（阶段 1）</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Supervised training steps at reduced resolution. Empty means the preset's number.</source>
            <translation>在降低分辨率上的监督训练步数。留空表示采用预设的步数。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Steps of the alternation (stage 2)</source>
            <translation>交替步数（阶段 2）</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Steps of the random alternation of both resolutions. Empty means the preset's number.</source>
            <translation>两种分辨率随机交替的步数。留空表示采用预设的步数。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Share of full-resolution steps (stage 2)</source>
            <translation>全分辨率步所占比例（阶段 2）</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Chance that a step of the alternation is one at full resolution, 0 to 1. Empty means the preset's share.</source>
            <translation>交替阶段中一步在全分辨率上进行的概率，0 到 1。留空表示采用预设的比例。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Tile size in PAN pixels</source>
            <translation>瓦片大小（PAN 像元）</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Side of the tiles in which the image is written. Smaller ones need less memory.</source>
            <translation>写入影像所用瓦片的边长。瓦片越小，所需内存越少。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>GeoTIFF creation options on top of TraPan's own: tiled, DEFLATE, predictor.</source>
            <translation>在 TraPan 自身选项（分块、DEFLATE、预测器）之外的 GeoTIFF 创建选项。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Pansharpened</source>
            <translation>全色锐化结果</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>A GeoTIFF on the PAN grid in the units and data type of MS, and its style in a .qml file beside it.</source>
            <translation>位于 PAN 格网上的 GeoTIFF，采用 MS 的单位和数据类型，样式保存在旁边的 .qml 文件中。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <location filename="../../engine/html/page.py" />
            <source>Pansharpening report</source>
            <translation>全色锐化报告</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>One HTML file that says how the run went: pictures at 1:1, quality beside simple methods, the worst areas, what was found of shift and sharpness, and how to repeat it. Empty means none.</source>
            <translation>一个说明运行情况的 HTML 文件：1:1 图片、与简单方法的质量对比、最差区域、测得的偏移和清晰度，以及如何重复运行。留空表示不生成。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Additional creation options</source>
            <translation>附加创建选项</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/place.py" />
            <source>{} cannot be deleted: {}. End what still uses the engine, and try again.</source>
            <translation>无法删除 {}：{}。请结束仍在使用引擎的程序，然后重试。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/place.py" />
            <source>Another installation is running for this profile: wait for its end.</source>
            <translation>此配置文件夹正在进行另一项安装：请等待其结束。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/plugin.py" />
            <source>TraPan panel</source>
            <translation>TraPan 面板</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/plugin.py" />
            <source>Zero-shot Pansharpen…</source>
            <translation>零样本全色锐化…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/quality_style.py" />
            <source>up to 1 % off MS: very good</source>
            <translation>与 MS 相差不超过 1%：很好</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/quality_style.py" />
            <source>1 to 2 % off: good</source>
            <translation>相差 1% 到 2%：好</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/quality_style.py" />
            <source>2 to 5 % off: fair</source>
            <translation>相差 2% 到 5%：一般</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/quality_style.py" />
            <source>5 to 10 % off: poor</source>
            <translation>相差 5% 到 10%：差</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/quality_style.py" />
            <source>more than 10 % off: wrong</source>
            <translation>相差超过 10%：错误</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/task.py" />
            <source>Engine {version}, Python {python}, PyTorch {torch}.</source>
            <translation>引擎 {version}，Python {python}，PyTorch {torch}。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/task.py" />
            <source>step {} of {}</source>
            <translation>第 {} 步，共 {} 步</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/task.py" />
            <source>about {} left</source>
            <translation>约剩 {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>The interpreter {} cannot be started: {}.</source>
            <translation>无法启动解释器 {}：{}。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>The engine ended without a result: {}.</source>
            <translation>引擎结束而没有结果：{}。</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>it was killed, probably because the memory ran out</source>
            <translation>它被终止，可能是内存耗尽</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>it crashed (segmentation fault)</source>
            <translation>它崩溃了（段错误）</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>it aborted</source>
            <translation>它异常中止</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>it crashed (access violation)</source>
            <translation>它崩溃了（访问冲突）</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>the memory ran out</source>
            <translation>内存耗尽</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>exit code {}</source>
            <translation>退出代码 {}</translation>
        </message>
        <message>
            <location filename="../../engine/__main__.py" />
            <source>The bands are {bands!r}; expected numbers separated by commas, e.g. 3,2,1.</source>
            <translation>波段为 {bands!r}；应为以逗号分隔的数字，例如 3,2,1。</translation>
        </message>
        <message>
            <location filename="../../engine/__main__.py" />
            <source>The setting {pair!r} is not of the form GROUP.FIELD=VALUE, e.g. rao.steps=400.</source>
            <translation>设置 {pair!r} 的形式不对；应为 GROUP.FIELD=VALUE，例如 rao.steps=400。</translation>
        </message>
        <message>
            <location filename="../../engine/__main__.py" />
            <location filename="../../engine/worker.py" />
            <source>Device: {}.</source>
            <translation>设备：{}。</translation>
        </message>
        <message>
            <location filename="../../engine/__main__.py" />
            <source>Error: {}</source>
            <translation>错误：{}</translation>
        </message>
        <message>
            <location filename="../../engine/assess.py" />
            <source>The image {path} has {found} bands; expected {count}, one per MS band.</source>
            <translation>影像 {path} 有 {found} 个波段；应为 {count} 个，每个 MS 波段对应一个。</translation>
        </message>
        <message>
            <location filename="../../engine/assess.py" />
            <source>The image {path} does not lie on the PAN grid; resample it to the grid of {pan} first.</source>
            <translation>影像 {path} 不在 PAN 格网上；请先将其重采样到 {pan} 的格网。</translation>
        </message>
        <message>
            <location filename="../../engine/classical/__init__.py" />
            <source>No place of the common area holds data in PAN and in every MS band; choose an area with data in all, or fewer bands.</source>
            <translation>公共区域中没有任何地方在 PAN 和所有 MS 波段中都有数据；请选择都有数据的区域，或减少波段。</translation>
        </message>
        <message>
            <location filename="../../engine/crops.py" />
            <source>The common area has {width} x {height} MS pixels; at least {least} x {least} are needed to train on ({least_pan} x {least_pan} PAN pixels). Choose a larger area.</source>
            <translation>公共区域有 {width} x {height} 个 MS 像元；训练至少需要 {least} x {least} 个（即 {least_pan} x {least_pan} 个 PAN 像元）。请选择更大的区域。</translation>
        </message>
        <message>
            <location filename="../../engine/crops.py" />
            <source>Every pixel of the common area is nodata in PAN or MS; choose an area with data in both.</source>
            <translation>公共区域的每个像元在 PAN 或 MS 中都是无数据；请选择两者都有数据的区域。</translation>
        </message>
        <message>
            <location filename="../../engine/crops.py" />
            <source>Fewer than {least} MS pixels of the common area hold data in every band; choose a larger area.</source>
            <translation>公共区域中所有波段都有数据的 MS 像元不足 {least} 个；请选择更大的区域。</translation>
        </message>
        <message>
            <location filename="../../engine/crops.py" />
            <source>{name} holds one value only in the common area: there is nothing to learn from.</source>
            <translation>{name} 在公共区域中只有一个值：没有可供学习的内容。</translation>
        </message>
        <message>
            <location filename="../../engine/demo.py" />
            <source>The size is {size} PAN pixels; expected {low} to {high}, a multiple of {ratio}.</source>
            <translation>边长为 {size} 个 PAN 像元；应为 {low} 到 {high}，且为 {ratio} 的倍数。</translation>
        </message>
        <message>
            <location filename="../../engine/estimate.py" />
            <source>About {time} and {memory:.1f} GB on {device}.</source>
            <translation>约需 {time} 和 {memory:.1f} GB 内存，设备：{device}。</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>{:.0f} s</source>
            <translation>{:.0f} 秒</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>{:.0f} min</source>
            <translation>{:.0f} 分钟</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Reading PAN and MS</source>
            <translation>读取 PAN 和 MS</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Stage 1 of 2: degradation</source>
            <translation>阶段 1/2：降质</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Stage 1 of 2: warm-up</source>
            <translation>阶段 1/2：预热</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Stage 2 of 2: alternation</source>
            <translation>阶段 2/2：交替</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Sharpening the scene</source>
            <translation>锐化整景</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Mapping the quality</source>
            <translation>绘制质量图</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Assessing the result</source>
            <translation>评估结果</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Writing the report</source>
            <translation>写入报告</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Making the landscape</source>
            <translation>生成景观</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Making the images</source>
            <translation>生成影像</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>PAN and MS do not overlap: {pan} against {ms}; give two images of the same place.</source>
            <translation>PAN 和 MS 没有重叠：PAN 为 {pan}，MS 为 {ms}；请提供同一地点的两幅影像。</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>the CRS differ</source>
            <translation>CRS 不同</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>one grid is rotated</source>
            <translation>其中一个格网有旋转</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>the ratio is {rx:.4f} x {ry:.4f}</source>
            <translation>分辨率比为 {rx:.4f} x {ry:.4f}</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>{why}: a whole ratio of {ratio} would drift by {drift:.2f} PAN pixels</source>
            <translation>{why}，按整数比 {ratio} 会漂移 {drift:.2f} 个 PAN 像元</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>PAN and MS do not overlap; give two images of the same place.</source>
            <translation>PAN 和 MS 没有重叠；请提供同一地点的两幅影像。</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>Neither file is georeferenced and PAN of {pan} pixels is no whole multiple of MS of {ms}; georeference both files or crop them to the same area.</source>
            <translation>两个文件都没有地理参考，且 PAN（{pan} 像元）不是 MS（{ms}）的整数倍；请为两个文件添加地理参考，或将其裁剪到同一区域。</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>The ratio of MS to PAN pixel size is {rx:.3f} x {ry:.3f}: MS already lies on the PAN grid; give the MS image as delivered, before any resampling.</source>
            <translation>MS 与 PAN 的像元大小之比为 {rx:.3f} x {ry:.3f}：MS 已位于 PAN 格网上；请提供交付时、重采样之前的 MS 影像。</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>The ratio of MS to PAN pixel size is {rx:.3f} x {ry:.3f}; expected one ratio from {low} to {high}. Are the two files swapped?</source>
            <translation>MS 与 PAN 的像元大小之比为 {rx:.3f} x {ry:.3f}；应为 {low} 到 {high} 之间的同一比值。两个文件是否颠倒了？</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>No transformation leads from the CRS of MS ({ms}) to that of PAN ({pan}); reproject MS first.</source>
            <translation>找不到从 MS 的 CRS（{ms}）到 PAN 的 CRS（{pan}）的变换；请先对 MS 重投影。</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>The CRS of MS cannot be transformed to that of PAN everywhere in the image; reproject MS first.</source>
            <translation>影像中有些地方无法从 MS 的 CRS 变换到 PAN 的 CRS；请先对 MS 重投影。</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>The window {window} lies outside the area that PAN and MS share; PAN covers {pan}.</source>
            <translation>窗口 {window} 位于 PAN 和 MS 的公共区域之外；PAN 的范围为 {pan}。</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Points: losses as recorded. Line: their running mean. The alternation mixes the losses of two resolutions, hence its spread.</source>
            <translation>点：记录的损失。线：其滑动平均。交替阶段混合了两种分辨率的损失，因此较为分散。</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Training</source>
            <translation>训练</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Seconds per stage</source>
            <translation>各阶段耗时（秒）</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>The hyper-parameters of the preset {preset}. Bold: changed for this run.</source>
            <translation>预设 {preset} 的超参数。粗体：本次运行中改动的值。</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>{value} (preset: {usual})</source>
            <translation>{value}（预设：{usual}）</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>QGIS has no parameter for {settings}: use the engine's command line.</source>
            <translation>QGIS 没有 {settings} 的参数：请使用引擎的命令行。</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Run it again</source>
            <translation>重复运行</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Python console of QGIS</source>
            <translation>QGIS 的 Python 控制台</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Command line of the engine</source>
            <translation>引擎的命令行</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Method: {citation}.</source>
            <translation>方法：{citation}。</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Classical methods: {citation}.</source>
            <translation>经典方法：{citation}。</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Indices: {citations}.</source>
            <translation>指标：{citations}。</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Versions and citation</source>
            <translation>版本与引用</translation>
        </message>
        <message>
            <location filename="../../engine/html/compare.py" />
            <source>{method} + 1 back-projection</source>
            <translation>{method} + 1 次反投影</translation>
        </message>
        <message>
            <location filename="../../engine/html/compare.py" />
            <source>{method} + {count} back-projections</source>
            <translation>{method} + {count} 次反投影</translation>
        </message>
        <message>
            <location filename="../../engine/html/curves.py" />
            <source>{stage}, loss from {first:.3g} to {last:.3g}</source>
            <translation>{stage}，损失从 {first:.3g} 到 {last:.3g}</translation>
        </message>
        <message>
            <location filename="../../engine/html/curves.py" />
            <source>Loss, logarithmic</source>
            <translation>损失（对数）</translation>
        </message>
        <message>
            <location filename="../../engine/html/curves.py" />
            <source>Progress of the stage</source>
            <translation>阶段进度</translation>
        </message>
        <message>
            <location filename="../../engine/html/evidence.py" />
            <source>Most texture</source>
            <translation>纹理最丰富处</translation>
        </message>
        <message>
            <location filename="../../engine/html/evidence.py" />
            <source>Least consistent with MS</source>
            <translation>与 MS 最不一致处</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Worst areas</source>
            <translation>最差区域</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>None: the result gives the MS image back everywhere.</source>
            <translation>无：结果处处都能还原出 MS 影像。</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Where the result, brought back to the MS grid, differs most from MS: look here first. Things that moved between the exposures, clipped values and a wrong registration show like this.</source>
            <translation>结果还原到 MS 格网后与 MS 差异最大的地方：请先查看这里。两次曝光之间移动的地物、被截断的值和错误的配准都会这样显现。</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Centre</source>
            <translation>中心</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Difference from MS</source>
            <translation>与 MS 的差异</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Spectral angle</source>
            <translation>光谱角</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>1 − correlation with PAN</source>
            <translation>1 − 与 PAN 的相关性</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Registration</source>
            <translation>配准</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Start, and what training added</source>
            <translation>起点及训练的贡献</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>What was found on this pair</source>
            <translation>这对影像的分析结果</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>MTF gain at the Nyquist frequency of MS that was used</source>
            <translation>所用 MTF 增益（在 MS 的奈奎斯特频率处）</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>MTF gain at the Nyquist frequency of MS that was used, and the weight of each method in the start: dark, medium, bright pixels</source>
            <translation>所用 MTF 增益（在 MS 的奈奎斯特频率处），以及各方法在起点中的权重：暗、中、亮像元</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Band</source>
            <translation>波段</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>MTF gain</source>
            <translation>MTF 增益</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>The network starts from {method}. Back-projections: {count}, and {final} after the training.</source>
            <translation>网络以 {method} 为起点。反投影次数：{count}，训练后 {final} 次。</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>The network starts from a weighted mean of classical results. Back-projections: {count}, and {final} after the training.</source>
            <translation>网络以多个经典结果的加权平均为起点。反投影次数：{count}，训练后 {final} 次。</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>On the held-out patches the error is {start:.4f} standard deviations of the bands before the training and {trained:.4f} after it; {method} has {best:.4f}.</source>
            <translation>在留出图块上，误差（以波段标准差为单位）在训练前为 {start:.4f}，训练后为 {trained:.4f}；{method} 为 {best:.4f}。</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{name}: TraPan report</source>
            <translation>{name}：TraPan 报告</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{width} × {height} px, bands: {bands}</source>
            <translation>{width} × {height} px，波段数：{bands}</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{count}, below</source>
            <translation>{count} 条，见下文</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Size</source>
            <translation>尺寸</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Pixel size</source>
            <translation>像元大小</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Quality</source>
            <translation>质量</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{preset}, seed {seed}</source>
            <translation>{preset}，随机种子 {seed}</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Time</source>
            <translation>耗时</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{seconds:.0f} s on {device}</source>
            <translation>{seconds:.0f} s，设备：{device}</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Warnings</source>
            <translation>警告</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Made</source>
            <translation>生成时间</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{time} by TraPan {version}</source>
            <translation>{time}，TraPan {version}</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Overview of the result</source>
            <translation>结果概览</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Squares: the places shown below. Numbers: the worst areas.</source>
            <translation>方框：下文所示的位置。数字：最差区域。</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>The result in grey, band {band}.</source>
            <translation>结果的灰度显示，波段 {band}。</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>The result in the colours of the bands {bands}.</source>
            <translation>结果的彩色显示，波段 {bands}。</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>One PAN pixel is one pixel of the page, unless it is too narrow. The three colour pictures of a place share one stretch, taken from MS.</source>
            <translation>一个 PAN 像元对应页面上的一个像素，除非页面太窄。同一位置的三幅彩色图片采用同一拉伸，取自 MS。</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>At 1:1</source>
            <translation>1:1 显示</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>MS, as delivered</source>
            <translation>原始 MS</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>around {centre}</source>
            <translation>中心：{centre}</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{picture} at place {letter}</source>
            <translation>{picture}，位置 {letter}</translation>
        </message>
        <message>
            <location filename="../../engine/html/result.py" />
            <source>column {column:.0f}, row {row:.0f}</source>
            <translation>列 {column:.0f}，行 {row:.0f}</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>full resolution, no truth</source>
            <translation>全分辨率，无真值</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>one level down, held-out patches</source>
            <translation>降低分辨率，留出图块</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>one level down, trained patches</source>
            <translation>降低分辨率，训练图块</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>Beside simple methods</source>
            <translation>与简单方法对比</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>TraPan is the best of the four, or level with it, in every column.</source>
            <translation>TraPan 在每一列都是四种方法中最好的，或与最好的持平。</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>There are columns in which TraPan is not the best of the four. Ahead of it: {methods}.</source>
            <translation>在某些列中，TraPan 不是四种方法中最好的。领先于它的有：{methods}。</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>The full-resolution indices are those of the most textured {width} × {height} PAN pixels.</source>
            <translation>全分辨率指标取自纹理最丰富的 {width} × {height} 个 PAN 像元。</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>The full-resolution indices are those of the whole result.</source>
            <translation>全分辨率指标取自整个结果。</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>★ marks the best value of a column.</source>
            <translation>★ 表示该列的最佳值。</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>The scene is too small to hold patches out of the training: one level down TraPan is judged where it was trained and looks better than it is.</source>
            <translation>场景太小，无法从训练中留出图块：在降低分辨率上，TraPan 是在训练过的地方评估的，看起来比实际更好。</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>One level down, where MS itself is the truth, all methods are judged on the patches that the training never used. On these same patches the classical method was picked, and TraPan settled how much of its network to keep. All methods work on the same PAN, registered and filtered alike.</source>
            <translation>在降低分辨率上，MS 本身就是真值，所有方法都在训练从未用过的图块上评估。选取经典方法，以及确定 TraPan 在多大程度上保留其网络，也都依据这些图块。所有方法使用同一幅 PAN，配准和滤波均相同。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>quality without reference, (1 - D_lambda)(1 - D_S), 0 to 1: higher is better.</source>
            <translation>无参考质量，(1 - D_lambda)(1 - D_S)，0 到 1：越高越好。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>colours that do not agree with MS once the result is blurred like it: lower is better.</source>
            <translation>结果按 MS 同样模糊后，色彩与 MS 的不一致程度：越低越好。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>relation to PAN that differs from the one MS has to blurred PAN: lower is better.</source>
            <translation>结果与 PAN 的关系，同 MS 与模糊后 PAN 的关系之间的差异：越低越好。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>details that do not follow PAN, 0 to 2: lower is better.</source>
            <translation>细节不随 PAN 变化的程度，0 到 2：越低越好。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>difference from MS once the result is brought back to the MS grid: lower is better.</source>
            <translation>结果还原到 MS 格网后与 MS 的差异：越低越好。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>nearness to the truth in dB: higher is better.</source>
            <translation>与真值的接近程度，单位 dB：越高越好。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>angle between the spectrum and the true one, in degrees: lower is better.</source>
            <translation>光谱与真实光谱的夹角，单位度：越低越好。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>error beside the mean of each band, in percent: lower is better.</source>
            <translation>相对各波段均值的误差，以百分比计：越低越好。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>likeness of all bands together to the truth, 0 to 1: higher is better.</source>
            <translation>所有波段整体上与真值的相似程度，0 到 1：越高越好。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The error is {share:.0%} below that of the best classical method, {method}.</source>
            <translation>误差比最佳经典方法（{method}）低 {share:.0%}。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The error is the same as that of the best classical method, {method}.</source>
            <translation>误差与最佳经典方法（{method}）相同。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The error is {share:.0%} above that of the best classical method, {method}.</source>
            <translation>误差比最佳经典方法（{method}）高 {share:.0%}。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The error is {share:.0%} below that of interpolation.</source>
            <translation>误差比插值低 {share:.0%}。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The error is the same as that of interpolation.</source>
            <translation>误差与插值相同。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The error is {share:.0%} above that of interpolation.</source>
            <translation>误差比插值高 {share:.0%}。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Both were measured on patches that the training never saw.</source>
            <translation>以上两项均在训练从未用过的图块上测得。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The scene is too small to hold patches out of the training: both were measured on the trained ones.</source>
            <translation>场景太小，无法从训练中留出图块：以上两项均在训练过的图块上测得。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Brought back to the MS grid, the result differs from MS by {share:.1%} of the band means.</source>
            <translation>还原到 MS 格网后，结果与 MS 的差异为波段均值的 {share:.1%}。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The shift was not to be looked for: the georeferencing of the files counts as it is.</source>
            <translation>未要求测量偏移：按文件原有的地理参考处理。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>No shift could be looked for: no place holds data in PAN and in every band.</source>
            <translation>无法测量偏移：没有任何地方在 PAN 和所有波段中都有数据。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The shift could not be measured reliably, so the georeferencing of the files counts; the reason stands among the warnings.</source>
            <translation>无法可靠测量偏移，因此以文件的地理参考为准；原因见警告。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Bands with a shift of their own: {bands}.</source>
            <translation>有单独偏移的波段：{bands}。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>No band has a shift of its own.</source>
            <translation>没有波段存在单独的偏移。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The shift counts as reliable: the bands leave {share:.1%} of the variance of PAN's details unexplained.</source>
            <translation>偏移视为可靠：PAN 细节的方差中有 {share:.1%} 无法由波段解释。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Shift of MS from where its georeferencing puts it on PAN: {shift}. This is allowed for.</source>
            <translation>MS 相对其地理参考位置在 PAN 上的偏移：{shift}。已予考虑。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Parts of the scene agree to {spread:.2f} px.</source>
            <translation>场景各部分相差不超过 {spread:.2f} px。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Parts of the scene are shifted against each other, by up to {x:.1f} px in x and {y:.1f} px in y: MS was resampled (cubic) to follow them.</source>
            <translation>场景各部分之间相互偏移，x 方向最大 {x:.1f} px，y 方向最大 {y:.1f} px：MS 已重采样（三次卷积）以与之对应。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The sharpness was not to be looked for: the blur (MTF) of the sensor table counts.</source>
            <translation>未要求测量清晰度：采用传感器表中的模糊（MTF）。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The sharpness could not be measured reliably: the blur (MTF) of the sensor table counts.</source>
            <translation>无法可靠测量清晰度：采用传感器表中的模糊（MTF）。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Beside PAN, the MS bands have an MTF gain of {x:.2f} in x and {y:.2f} in y at their Nyquist frequency.</source>
            <translation>相对 PAN，MS 波段在其奈奎斯特频率处的 MTF 增益：x 方向 {x:.2f}，y 方向 {y:.2f}。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The noise of PAN, {noise:.2g} DN, was calmed where there is nothing else to see.</source>
            <translation>在只见噪声的地方，已抑制 PAN 的噪声（{noise:.2g} DN）。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>PAN was used as it is.</source>
            <translation>PAN 按原样使用。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>PAN was filtered to be as sharp as the result: by {x:+.2f} PAN px² in x, {y:+.2f} in y.</source>
            <translation>已对 PAN 滤波，使其与结果同样清晰：x 方向 {x:+.2f} PAN px²，y 方向 {y:+.2f}。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>PAN was blurred to be as sharp as the result: by {x:+.2f} PAN px² in x, {y:+.2f} in y.</source>
            <translation>已对 PAN 模糊，使其与结果同样清晰：x 方向 {x:+.2f} PAN px²，y 方向 {y:+.2f}。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>PAN was sharpened to be as sharp as the result: by {x:+.2f} PAN px² in x, {y:+.2f} in y.</source>
            <translation>已对 PAN 锐化，使其与结果同样清晰：x 方向 {x:+.2f} PAN px²，y 方向 {y:+.2f}。</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>{:.2f} px right</source>
            <translation>向右 {:.2f} px</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>{:.2f} px left</source>
            <translation>向左 {:.2f} px</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>{:.2f} px down</source>
            <translation>向下 {:.2f} px</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>{:.2f} px up</source>
            <translation>向上 {:.2f} px</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>{first} and {last}</source>
            <translation>{first} 和 {last}</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>unknown, as there is no CRS; MS is {ratio} times as coarse</source>
            <translation>未知（无 CRS）；MS 像元是 PAN 像元的 {ratio} 倍</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>{pan:.2g} m, MS {ms:.2g} m (ratio {ratio})</source>
            <translation>{pan:.2g} m，MS {ms:.2g} m（分辨率比 {ratio}）</translation>
        </message>
        <message>
            <location filename="../../engine/infer.py" />
            <source>The device ran out of memory: going on with tiles of {tile_px} PAN pixels.</source>
            <translation>设备内存耗尽：改用边长 {tile_px} 个 PAN 像元的瓦片继续。</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>Unknown group of settings {group!r}; expected one of {known}.</source>
            <translation>未知的设置组 {group!r}；应为以下之一：{known}。</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>Unknown setting {group}.{name}; expected one of {known}.</source>
            <translation>未知的设置 {group}.{name}；应为以下之一：{known}。</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>{group}.{name} is {value!r}; expected one of {known}.</source>
            <translation>{group}.{name} 为 {value!r}；应为以下之一：{known}。</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>{group}.{name} is {value!r}; expected yes or no.</source>
            <translation>{group}.{name} 为 {value!r}；应为 yes 或 no。</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>{group}.{name} is {value!r}; expected a number of {unit}.</source>
            <translation>{group}.{name} 为 {value!r}；应为数值，单位：{unit}。</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>{group}.{name} is {value!r}; expected a whole number of {unit}.</source>
            <translation>{group}.{name} 为 {value!r}；应为整数，单位：{unit}。</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>{group}.{name} is {value}; expected {low:g} to {high:g} {unit}.</source>
            <translation>{group}.{name} 为 {value}；应为 {low:g} 到 {high:g}，单位：{unit}。</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The job has no {name!r}; expected a path.</source>
            <translation>作业中没有 {name!r}；应指定路径。</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The seed is {seed}; expected 0 to {most}.</source>
            <translation>随机种子为 {seed}；应为 0 到 {most}。</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The number of threads is {threads}; expected 1 to 1024, or 0 for all cores.</source>
            <translation>线程数为 {threads}；应为 1 到 1024，或以 0 表示所有核心。</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The window {window} is not finite; expected four numbers.</source>
            <translation>窗口 {window} 含有无穷大或非数值；应为四个数字。</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The window {window} is empty; expected xmin &lt; xmax and ymin &lt; ymax.</source>
            <translation>窗口 {window} 为空；应满足 xmin &lt; xmax 且 ymin &lt; ymax。</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The creation option {option!r} is not of the form KEY=VALUE.</source>
            <translation>创建选项 {option!r} 不是 KEY=VALUE 的形式。</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The creation option {option!r} sets what the pair decides; give options of the GTiff driver.</source>
            <translation>创建选项 {option!r} 所设内容由影像对决定；请指定 GTiff 驱动的选项。</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The report {report} is no HTML; give a file name that ends in .html.</source>
            <translation>报告 {report} 不是 HTML；请指定以 .html 结尾的文件名。</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The report {report} is the output itself; choose another name.</source>
            <translation>报告 {report} 与输出是同一文件；请另选名称。</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The job is not JSON ({exc}); expected one object on one line.</source>
            <translation>作业不是 JSON（{exc}）；应为写在一行中的一个对象。</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The job is a JSON {kind}; expected an object.</source>
            <translation>作业是 JSON 的 {kind}；应为对象。</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>Unknown job field {name!r}; expected {known}.</source>
            <translation>未知的作业字段 {name!r}；应为以下之一：{known}。</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The job field {name!r} is {value!r}, which is of the wrong type.</source>
            <translation>作业字段 {name!r} 为 {value!r}，类型错误。</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>Unknown {name} {value!r}; expected one of {known}.</source>
            <translation>未知的 {name} {value!r}；应为以下之一：{known}。</translation>
        </message>
        <message>
            <location filename="../../engine/metrics.py" />
            <source>No band has a positive peak. Check the nodata value and the mask.</source>
            <translation>没有波段的峰值为正。请检查无数据值和掩膜。</translation>
        </message>
        <message>
            <location filename="../../engine/metrics.py" />
            <source>Every band has a mean of 0; a relative error needs another. Check the nodata value.</source>
            <translation>所有波段的均值都为 0；相对误差需要非零的均值。请检查无数据值。</translation>
        </message>
        <message>
            <location filename="../../engine/metrics.py" />
            <source>No valid pixel has two spectra other than 0. Check the nodata value and the mask.</source>
            <translation>没有一个有效像元的两条光谱均不为 0。请检查无数据值和掩膜。</translation>
        </message>
        <message>
            <location filename="../../engine/metrics.py" />
            <source>A band has no valid pixel; an index needs at least one. Check the nodata value and the mask.</source>
            <translation>有一个波段没有有效像元；指标至少需要一个。请检查无数据值和掩膜。</translation>
        </message>
        <message>
            <location filename="../../engine/metrics.py" />
            <source>No block is at least half valid. Check the nodata value and the mask.</source>
            <translation>没有一个分块的有效像元达到一半。请检查无数据值和掩膜。</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>The output {out} is one of the inputs; choose another name.</source>
            <translation>输出 {out} 与输入相同；请另选名称。</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>The output {out} is a folder; give a file name that ends in {kind}.</source>
            <translation>输出 {out} 是文件夹；请指定以 {kind} 结尾的文件名。</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>The output {out} exists; choose another name or allow overwriting (--overwrite).</source>
            <translation>输出 {out} 已存在；请另选名称，或允许覆盖（--overwrite）。</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>The folder {folder} does not exist; create it or choose another.</source>
            <translation>文件夹 {folder} 不存在；请创建它，或另选文件夹。</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>The folder {folder} is not writable ({reason}); choose another.</source>
            <translation>文件夹 {folder} 不可写（{reason}）；请另选文件夹。</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>The output {out} could not be written: {exc}</source>
            <translation>无法写入输出 {out}：{exc}</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>GDAL on the output: {message}.</source>
            <translation>GDAL 关于输出的消息：{message}。</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>GDAL refuses the creation options {options}: {exc}</source>
            <translation>GDAL 拒绝创建选项 {options}：{exc}</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>MS declares no nodata value, but the pair has gaps: the output declares 0 as nodata.</source>
            <translation>MS 未声明无数据值，但影像对有空缺：输出将 0 声明为无数据值。</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>Each MS pixel is repeated {factor} x {factor} times: somebody has enlarged the image. The repetitions are left out.</source>
            <translation>每个 MS 像元重复了 {factor} x {factor} 次：影像曾被放大。已去除重复的像元。</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>MS is resampled to a common grid (cubic), because {why}. The result would be sharper with MS as delivered on a grid that fits PAN.</source>
            <translation>MS 被重采样到公共格网（三次卷积），原因：{why}。如果 MS 为交付时的原始影像且格网与 PAN 相配，结果会更清晰。</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The {role} file {path} does not exist; check the path.</source>
            <translation>{role} 文件 {path} 不存在；请检查路径。</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The {role} file {path} cannot be read as a raster: {exc}</source>
            <translation>无法将 {role} 文件 {path} 读取为栅格：{exc}</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The {role} file {path} has no bands of its own; choose one of its subdatasets.</source>
            <translation>{role} 文件 {path} 本身没有波段；请选择其子数据集之一。</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The {role} file {path} holds {kind} values; expected real numbers.</source>
            <translation>{role} 文件 {path} 含有 {kind} 值；应为实数。</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The PAN file has {count} bands; expected one. Choose one with the PAN band parameter, or are the two files swapped?</source>
            <translation>PAN 文件有 {count} 个波段；应为一个。请用“PAN 波段”参数选择；或者两个文件是否颠倒了？</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>PAN has no band {chosen}; it has {count}.</source>
            <translation>PAN 没有波段 {chosen}；波段总数为 {count}。</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>MS has no band {band}; it has {count}.</source>
            <translation>MS 没有波段 {band}；波段总数为 {count}。</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The bands {bands} name one band twice; name each once.</source>
            <translation>波段 {bands} 中有一个重复；每个波段只能指定一次。</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The pixels of {name} cannot be read; the file is damaged or incomplete, fetch it again.</source>
            <translation>无法读取 {name} 的像元；文件损坏或不完整，请重新获取。</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>{share:.0%} of the {role} pixels are exactly 0 though 0 is not declared as nodata: they are treated as gaps.</source>
            <translation>{role} 像元中有 {share:.0%} 恰好为 0，但 0 未声明为无数据值：按空缺处理。</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The geotransform of {role} has no area; georeference {role} again.</source>
            <translation>{role} 的地理变换面积为零；请重新为 {role} 添加地理参考。</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>Neither file is georeferenced: both are taken to cover the same area.</source>
            <translation>两个文件都没有地理参考：视为覆盖同一区域。</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>{lacking} has no georeferencing but the other file has; georeference {lacking} first.</source>
            <translation>{lacking} 没有地理参考，而另一个文件有；请先为 {lacking} 添加地理参考。</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>{lacking} has no CRS; it is taken to be in the CRS of the other file.</source>
            <translation>{lacking} 没有 CRS；视为与另一个文件的 CRS 相同。</translation>
        </message>
        <message>
            <location filename="../../engine/registration.py" />
            <source>there are too few pixels with details</source>
            <translation>有细节的像元太少</translation>
        </message>
        <message>
            <location filename="../../engine/registration.py" />
            <source>the search came to no end</source>
            <translation>搜索未收敛</translation>
        </message>
        <message>
            <location filename="../../engine/registration.py" />
            <source>the bands leave {share:.0%} of PAN's details unexplained</source>
            <translation>PAN 的细节有 {share:.0%} 无法由波段解释</translation>
        </message>
        <message>
            <location filename="../../engine/registration.py" />
            <source>parts of the scene disagree by {spread:.2f} PAN px</source>
            <translation>场景各部分相差 {spread:.2f} PAN px</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>The shift between PAN and MS could not be estimated: {reason}. The files are trusted.</source>
            <translation>无法估计 PAN 与 MS 之间的偏移：{reason}。以文件的地理参考为准。</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>PAN and MS are registered: MS would have to move {where} to lie on PAN, in PAN pixels.</source>
            <translation>PAN 与 MS 已配准；MS 与 PAN 重合所需的移动：{where}（以 PAN 像元为单位）。</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>MS has to move {where} to lie on PAN, in PAN pixels (parts of the scene agree to {spread:.2f}). Corrected.</source>
            <translation>MS 与 PAN 重合所需的移动：{where}（以 PAN 像元为单位，场景各部分相差不超过 {spread:.2f}）。已校正。</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>Band {band} has a shift of its own on top of it: {x:+.2f} in x, {y:+.2f} in y.</source>
            <translation>波段 {band} 另有单独的偏移：x 方向 {x:+.2f}，y 方向 {y:+.2f}。</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>Parts of the scene are shifted against each other by up to {most:.1f} PAN px: MS is resampled (cubic) to follow them.</source>
            <translation>场景各部分之间相互偏移，最大 {most:.1f} 个 PAN px：MS 被重采样（三次卷积）以与之对应。</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>Beside PAN the MS bands have an MTF gain of {x:.2f} in x and {y:.2f} in y; expected was {expected:.2f}.</source>
            <translation>相对 PAN，MS 波段的 MTF 增益：x 方向 {x:.2f}，y 方向 {y:.2f}；预期为 {expected:.2f}。</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>Beside PAN the MS bands have an MTF gain of {x:.2f} in x and {y:.2f} in y; expected was {expected:.2f}, {taken:.2f} is used.</source>
            <translation>相对 PAN，MS 波段的 MTF 增益：x 方向 {x:.2f}，y 方向 {y:.2f}；预期为 {expected:.2f}，采用 {taken:.2f}。</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>Unknown task {task!r}; expected one of {known}.</source>
            <translation>未知的任务 {task!r}；应为以下之一：{known}。</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>Unknown option {name!r} of the task {task}.</source>
            <translation>任务 {task} 没有选项 {name!r}。</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>The option {name!r} is {value!r}; expected {kind}.</source>
            <translation>选项 {name!r} 为 {value!r}；应为 {kind} 类型。</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>Unknown method {method!r}; expected one of {known}.</source>
            <translation>未知的方法 {method!r}；应为以下之一：{known}。</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>The number of back-projections is {rounds}; expected 0 to {most}.</source>
            <translation>反投影次数为 {rounds}；应为 0 到 {most}。</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>The request is not JSON ({exc}); expected one object on one line.</source>
            <translation>请求不是 JSON（{exc}）；应为写在一行中的一个对象。</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>The request has no task or no job; expected an object with both.</source>
            <translation>请求中没有任务或没有作业；应为同时包含两者的对象。</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>The options are {options!r}; expected an object.</source>
            <translation>选项为 {options!r}；应为对象。</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>built with CUDA {version}</source>
            <translation>构建版本含 CUDA {version}</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>built without CUDA</source>
            <translation>构建版本不含 CUDA</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>No CUDA device is available (PyTorch {version}, {built}). Choose the device cpu or auto, or install a CUDA build of PyTorch and the driver for it.</source>
            <translation>没有可用的 CUDA 设备（PyTorch {version}，{built}）。请选择设备 cpu 或 auto，或安装 PyTorch 的 CUDA 版本及相应的驱动。</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>No MPS device is available; it needs an Apple GPU. Choose the device cpu or auto.</source>
            <translation>没有可用的 MPS 设备；它需要 Apple GPU。请选择设备 cpu 或 auto。</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>a CUDA device is available</source>
            <translation>有可用的 CUDA 设备</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>no CUDA device is available</source>
            <translation>没有可用的 CUDA 设备</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <location filename="../../engine/sensors.py" />
            <source>asked for</source>
            <translation>用户指定</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>threads: {}</source>
            <translation>线程数：{}</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>The memory of the device ran out. Choose a smaller area, a smaller tile size, fewer bands, or the device cpu.</source>
            <translation>设备内存耗尽。请选择更小的区域、更小的瓦片、更少的波段，或设备 cpu。</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>The training diverged in the stage {stage}: the loss went from {first:g} to {loss:g}. Lower the learning rate.</source>
            <translation>训练在“{stage}”中发散：损失从 {first:g} 变为 {loss:g}。请降低学习率。</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>{evidence}; gains in the order of the band names</source>
            <translation>{evidence}；增益按波段名的顺序</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>{seen}, but {contradiction}</source>
            <translation>{seen}，但 {contradiction}</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>no known name in the file names and metadata</source>
            <translation>文件名和元数据中没有已知的名称</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>bands {colours}, ratio {ratio} and PAN pixels of {gsd:.3g} m</source>
            <translation>波段 {colours}，分辨率比 {ratio}，PAN 像元 {gsd:.3g} m</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>{nameless}; {evidence}: {titles} or another</source>
            <translation>{nameless}；{evidence}：{titles} 或其他传感器</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>{word!r} in {text!r}</source>
            <translation>{text!r} 中的 {word!r}</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>{sensor} has ratio {ratio}, not {found}</source>
            <translation>{sensor} 的分辨率比为 {ratio}，而不是 {found}</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>{sensor} has no PAN pixels of {gsd:.3g} m</source>
            <translation>{sensor} 没有 {gsd:.3g} m 的 PAN 像元</translation>
        </message>
        <message>
            <location filename="../../engine/sharpen.py" />
            <source>Sensor: {title} ({evidence}).</source>
            <translation>传感器：{title}（{evidence}）。</translation>
        </message>
        <message>
            <location filename="../../engine/sharpen.py" />
            <source>The training was ended early on request: the result is the best so far.</source>
            <translation>训练已按要求提前结束：采用目前最佳结果。</translation>
        </message>
        <message>
            <location filename="../../engine/sharpen.py" />
            <source>Training brought nothing on the held-out patches: the result is the classical start.</source>
            <translation>训练在留出图块上没有带来改进：采用作为起点的经典结果。</translation>
        </message>
        <message>
            <location filename="../../engine/terminal.py" />
            <source>Warning: {}</source>
            <translation>警告：{}</translation>
        </message>
    </context>
</TS>
