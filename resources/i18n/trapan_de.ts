<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>TraPan</name>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Assess Pansharpening Quality</source>
            <translation>Pansharpening-Qualität beurteilen</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Measures how good a pansharpened image is, and maps where it is good or bad.</source>
            <translation>Misst, wie gut ein pangeschärftes Bild ist, und zeigt auf einer Karte, wo es gut oder schlecht ist.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>The image may come from any program: it has to lie on the PAN grid and to hold one band per MS band.</source>
            <translation>Das Bild kann aus jedem Programm stammen: Es muss auf dem PAN-Pixelgitter liegen und je MS-Kanal einen Kanal enthalten.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Without reference: HQNR (1 is best) and its parts D_lambda (colours) and D_S (details), D_rho (lack of local correlation with PAN), and R-ERGAS, R-SAM, R-Q2n: what the image, brought back to the resolution of MS, has lost of MS. 0 is best, but 1 for HQNR and R-Q2n.</source>
            <translation>Ohne Referenz: HQNR (1 ist am besten) und seine Teile D_lambda (Farben) und D_S (Details), D_rho (fehlende lokale Korrelation mit PAN) sowie R-ERGAS, R-SAM, R-Q2n: was dem Bild, zurückgeführt auf die Auflösung von MS, gegenüber MS verloren gegangen ist. 0 ist am besten, bei HQNR und R-Q2n jedoch 1.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>With a reference, the truth on the PAN grid: PSNR in dB, SAM in degrees, ERGAS, Q2n. Judge by several numbers and by the picture: each index has its blind spot.</source>
            <translation>Mit einer Referenz, der Wahrheit auf dem PAN-Pixelgitter: PSNR in dB, SAM in Grad, ERGAS, Q2n. Am besten nach mehreren Zahlen und nach dem Bild selbst urteilen: Jeder Index hat seinen blinden Fleck.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>The quality map lies on the MS grid. Band 1: difference from MS as a share of the band mean; band 2: spectral angle in degrees; band 3: lack of local correlation with PAN, 0 to 2. 0 is best in all.</source>
            <translation>Die Qualitätskarte liegt auf dem MS-Pixelgitter. Kanal 1: Abweichung von MS als Anteil am Kanalmittel; Kanal 2: Spektralwinkel in Grad; Kanal 3: fehlende lokale Korrelation mit PAN, 0 bis 2. Überall ist 0 am besten.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Pansharpened image</source>
            <translation>Pangeschärftes Bild</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>The image to judge, on the PAN grid, one band per MS band that takes part.</source>
            <translation>Das zu beurteilende Bild, auf dem PAN-Pixelgitter, mit einem Kanal je beteiligtem MS-Kanal.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Reference (truth)</source>
            <translation>Referenz (Wahrheit)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>The image as it should be, on the PAN grid: known for simulated and for degraded pairs only.</source>
            <translation>Das Bild, wie es sein sollte, auf dem PAN-Pixelgitter: nur bei simulierten und bei künstlich vergröberten Bildpaaren bekannt.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Quality map</source>
            <translation>Qualitätskarte</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>A GeoTIFF of three bands on the MS grid: difference from MS, spectral angle, lack of PAN's detail.</source>
            <translation>Ein GeoTIFF mit drei Kanälen auf dem MS-Pixelgitter: Abweichung von MS, Spektralwinkel, fehlende Details von PAN.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>HQNR, quality without reference, 1 is best</source>
            <translation>HQNR, Qualität ohne Referenz, 1 ist am besten</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>D_lambda, spectral distortion, 0 is best</source>
            <translation>D_lambda, spektrale Verzerrung, 0 ist am besten</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>D_S, spatial distortion, 0 is best</source>
            <translation>D_S, räumliche Verzerrung, 0 ist am besten</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>D_rho, lack of local correlation with PAN, 0 is best</source>
            <translation>D_rho, fehlende lokale Korrelation mit PAN, 0 ist am besten</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>R-ERGAS, relative error at the resolution of MS, 0 is best</source>
            <translation>R-ERGAS, relativer Fehler in der Auflösung von MS, 0 ist am besten</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>R-SAM, spectral angle at the resolution of MS in degrees, 0 is best</source>
            <translation>R-SAM, Spektralwinkel in der Auflösung von MS in Grad, 0 ist am besten</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>R-Q2n, quality at the resolution of MS, 1 is best</source>
            <translation>R-Q2n, Qualität in der Auflösung von MS, 1 ist am besten</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>PSNR against the reference in dB, higher is better</source>
            <translation>PSNR gegenüber der Referenz in dB, je höher, desto besser</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>SAM, spectral angle to the reference in degrees, 0 is best</source>
            <translation>SAM, Spektralwinkel zur Referenz in Grad, 0 ist am besten</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>ERGAS, relative error against the reference, 0 is best</source>
            <translation>ERGAS, relativer Fehler gegenüber der Referenz, 0 ist am besten</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Q2n against the reference, 1 is best</source>
            <translation>Q2n gegenüber der Referenz, 1 ist am besten</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/base.py" />
            <source>Pansharpening</source>
            <translation>Pansharpening</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/base.py" />
            <source>pansharpening,pan-sharpen,pansharp,panchromatic,multispectral,sharpen,image fusion,satellite</source>
            <translation>Pansharpening,Pan-Sharpening,Panschärfung,panchromatisch,multispektral,schärfen,Bildfusion,Satellit</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/base.py" />
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <location filename="../../engine/errors.py" />
            <source>Cancelled.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Check PAN/MS Pair</source>
            <translation>PAN/MS-Bildpaar prüfen</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Says in plain words whether two images make a pair for pansharpening, and what to watch out for.</source>
            <translation>Sagt in klaren Worten, ob zwei Bilder ein Paar fürs Pansharpening bilden und worauf zu achten ist.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Looks at both images and sharpens nothing: ratio, common area, position of the grids, gaps, data types, CRS, sensor and how it was recognised, shift between PAN and MS, sharpness.</source>
            <translation>Betrachtet beide Bilder und schärft nichts: Auflösungsverhältnis, gemeinsame Fläche, Lage der Pixelgitter, Lücken, Datentypen, KBS, Sensor und woran er erkannt wurde, Versatz zwischen PAN und MS, Schärfe.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>The verdict is 'ready', 'ready with care', or 'not a pair' with the reason. The numbers are outputs, for models and scripts; the shift is how far MS has to move to lie on PAN, in PAN pixels.</source>
            <translation>Das Urteil lautet 'ready' (geeignet), 'ready with care' (mit Vorsicht geeignet) oder 'not a pair' (kein Paar) und nennt den Grund. Die Zahlen sind Ausgaben für Modelle und Skripte; der Versatz sagt, wie weit MS wandern muss, um auf PAN zu liegen, in PAN-Pixeln.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>It works without TraPan's engine too; then it tells what QGIS itself knows of the two layers.</source>
            <translation>Geht auch ohne die Engine von TraPan; dann wird gesagt, was QGIS selbst über die beiden Layer weiß.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>PAN/MS pair report</source>
            <translation>Bericht zum PAN/MS-Bildpaar</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <location filename="../../trapan_plugin/parameters.py" />
            <source>HTML files (*.html)</source>
            <translation>HTML-Dateien (*.html)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>The findings as a page; it opens in the Results Viewer.</source>
            <translation>Die Befunde als Seite; sie öffnet sich in der Ergebnisanzeige.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Verdict: ready, ready with care, or not a pair</source>
            <translation>Urteil: ready, ready with care oder not a pair</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>All findings in words, one per line</source>
            <translation>Alle Befunde in Worten, einer je Zeile</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>PAN pixels along a side of an MS pixel</source>
            <translation>PAN-Pixel je Seite eines MS-Pixels</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Shift to the right that puts MS on PAN, in PAN pixels</source>
            <translation>Versatz nach rechts, der MS auf PAN bringt, in PAN-Pixeln</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Shift down that puts MS on PAN, in PAN pixels</source>
            <translation>Versatz nach unten, der MS auf PAN bringt, in PAN-Pixeln</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Share of the common area where PAN holds data, in percent</source>
            <translation>Anteil der gemeinsamen Fläche, in dem PAN Daten enthält, in Prozent</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Share of the common area where MS holds data, in percent</source>
            <translation>Anteil der gemeinsamen Fläche, in dem MS Daten enthält, in Prozent</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Sensor that was recognised</source>
            <translation>Erkannter Sensor</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Classical Pansharpen</source>
            <translation>Klassisches Pansharpening</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Sharpens a multispectral image with its panchromatic image by a classical method, in seconds.</source>
            <translation>Schärft ein multispektrales Bild mit seinem panchromatischen Bild nach einem klassischen Verfahren, in Sekunden.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Methods:</source>
            <translation>Verfahren:</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>The shift between PAN and MS is corrected and the few coefficients are fitted to this pair; all but EXP and Brovey take the blur of the camera into account. Formulas: Vivone et al., GRSM 2021.</source>
            <translation>Der Versatz zwischen PAN und MS wird korrigiert, und die wenigen Koeffizienten werden an dieses Paar angepasst; alle außer EXP und Brovey berücksichtigen die Unschärfe der Kamera. Formeln: Vivone et al., GRSM 2021.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Back-projections bring the result into agreement with MS: blurred and reduced to the MS grid, it gives MS again. 3 to 10 are usually better than none; on noisy or 8-bit images few are best.</source>
            <translation>Rückprojektionen bringen das Ergebnis in Einklang mit MS: Weichgezeichnet und auf das MS-Pixelgitter verkleinert, ergibt es wieder MS. 3 bis 10 sind meist besser als keine; bei verrauschten oder 8-Bit-Bildern sind wenige am besten.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>The result has the PAN grid and the units, data type, nodata value and style of MS.</source>
            <translation>Das Ergebnis hat das Pixelgitter von PAN und Einheiten, Datentyp, NoData-Wert und Stil von MS.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>METHOD, SENSOR, DEVICE and REGISTER take the word, not its number: METHOD=gsa.</source>
            <translation>METHOD, SENSOR, DEVICE und REGISTER erwarten das Wort, nicht seine Nummer: METHOD=gsa.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <location filename="../../engine/html/table.py" />
            <source>Method</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Back-projections</source>
            <translation>Rückprojektionen</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Corrections after the sharpening that bring the result into agreement with MS. 0 is the method as published.</source>
            <translation>Korrekturen nach dem Schärfen, die das Ergebnis in Einklang mit MS bringen. 0 ist das Verfahren, wie es veröffentlicht ist.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>MS interpolated, no detail (EXP)</source>
            <translation>MS interpoliert, ohne Details (EXP)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Brovey, PAN matched to the mean of the bands</source>
            <translation>Brovey, PAN an das Mittel der Kanäle angepasst</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>adaptive Gram-Schmidt (GSA)</source>
            <translation>adaptives Gram-Schmidt (GSA)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Brovey with haze correction (BT-H)</source>
            <translation>Brovey mit Dunstkorrektur (BT-H)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>generalised Laplacian pyramid, full-scale gains (MTF-GLP-FS)</source>
            <translation>verallgemeinerte Laplace-Pyramide, Gewichte aus der vollen Auflösung (MTF-GLP-FS)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>generalised Laplacian pyramid, high-pass modulation with regression (MTF-GLP-HPM-R)</source>
            <translation>verallgemeinerte Laplace-Pyramide, Hochpassmodulation mit Regression (MTF-GLP-HPM-R)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>band-dependent spatial detail with physical constraints (BDSD-PC)</source>
            <translation>kanalabhängige räumliche Details mit physikalischen Nebenbedingungen (BDSD-PC)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Create Demo Scene</source>
            <translation>Demoszene erzeugen</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Makes a simulated PAN/MS pair of a small town, with the truth, to try TraPan on.</source>
            <translation>Erzeugt ein simuliertes PAN/MS-Bildpaar einer kleinen Stadt samt Wahrheit, um TraPan auszuprobieren.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>A town by a river as a satellite would see it: PAN of 0.5 m and MS of 2 m in blue, green, red and near infrared, 11 bit, with the blur and the noise of a camera and an MS grid a fraction of a pixel off.</source>
            <translation>Eine Stadt am Fluss, wie ein Satellit sie sähe: PAN mit 0,5 m und MS mit 2 m in Blau, Grün, Rot und nahem Infrarot, 11 Bit, mit Unschärfe und Rauschen einer Kamera und einem MS-Pixelgitter, das um den Bruchteil eines Pixels versetzt ist.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>The truth is the same landscape in colour at 0.5 m. Sharpen the pair, then let Assess Pansharpening Quality compare the result with the truth.</source>
            <translation>Die Wahrheit ist dieselbe Landschaft in Farbe mit 0,5 m. Erst das Paar schärfen, dann mit „Pansharpening-Qualität beurteilen“ das Ergebnis mit der Wahrheit vergleichen.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>The same seed gives the same scene; a larger scene shows more objects, not larger ones.</source>
            <translation>Derselbe Startwert ergibt dieselbe Szene; eine größere Szene zeigt mehr Objekte, nicht größere.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Side of PAN in pixels</source>
            <translation>Seitenlänge von PAN in Pixeln</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Simulated PAN</source>
            <translation>Simuliertes PAN</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>The panchromatic image: one band, 0.5 m.</source>
            <translation>Das panchromatische Bild: ein Kanal, 0,5 m.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Simulated MS</source>
            <translation>Simuliertes MS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>The multispectral image: four bands, 2 m.</source>
            <translation>Das multispektrale Bild: vier Kanäle, 2 m.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Truth</source>
            <translation>Wahrheit</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>What a perfect result looks like: four bands, 0.5 m.</source>
            <translation>So sieht ein vollkommenes Ergebnis aus: vier Kanäle, 0,5 m.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>A multiple of 4. The time grows with its square: 1024 takes some 10 seconds.</source>
            <translation>Ein Vielfaches von 4. Die Zeit wächst mit dem Quadrat: 1024 braucht rund 10 Sekunden.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Seed of the landscape and of the noise: another seed, another town.</source>
            <translation>Startwert für Landschaft und Rauschen: anderer Startwert, andere Stadt.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <location filename="../../trapan_plugin/algorithms/fusing.py" />
            <source>Seconds that the run took</source>
            <translation>Dauer des Laufs in Sekunden</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>The side is {} pixels; expected a multiple of 4.</source>
            <translation>Die Seitenlänge ist {} Pixel; erwartet wird ein Vielfaches von 4.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Two outputs have the same name; give each its own.</source>
            <translation>Zwei Ausgaben haben denselben Namen; jeder einen eigenen geben.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>Diagnostics</source>
            <translation>Diagnose</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Engine</source>
            <translation>Engine</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>diagnostics,bug report,versions,self-test,GPU,CUDA,problem,support,troubleshooting</source>
            <translation>Diagnose,Fehlerbericht,Versionen,Selbsttest,GPU,CUDA,Problem,Hilfe,Fehlersuche</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>Lists what is installed here, what of it works, and why the rest does not, for a bug report.</source>
            <translation>Listet auf, was hier installiert ist, was davon funktioniert und warum der Rest nicht, für einen Fehlerbericht.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>Versions, the result of each self-test, GPU and driver, memory, disk, TraPan's settings and last messages, as Markdown: in the log, and in a file where one is named.</source>
            <translation>Versionen, das Ergebnis jedes Selbsttests, GPU und Treiber, Arbeitsspeicher, Festplatte, Einstellungen und letzte Meldungen von TraPan, als Markdown: im Protokoll und, wo eine Datei genannt ist, auch in dieser.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>Your home folder, user name and computer name are replaced. Read the report before you publish it: it holds paths and file names.</source>
            <translation>Persönlicher Ordner, Benutzername und Rechnername werden ersetzt. Den Bericht vor dem Veröffentlichen lesen: Er enthält Pfade und Dateinamen.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>Markdown files (*.md)</source>
            <translation>Markdown-Dateien (*.md)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>A file for the report; without one it is only shown in the log.</source>
            <translation>Eine Datei für den Bericht; ohne sie steht er nur im Protokoll.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>The report's text</source>
            <translation>Der Text des Berichts</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>OUTPUT: the report cannot be written to {}: {}.</source>
            <translation>OUTPUT: Der Bericht kann nicht nach {} geschrieben werden: {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/fusing.py" />
            <source>Device that was used</source>
            <translation>Benutztes Gerät</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Install Engine</source>
            <translation>Engine installieren</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>install,set up,PyTorch,torch,CUDA,GPU,environment,dependencies,pip,uv,remove,uninstall</source>
            <translation>installieren,einrichten,PyTorch,torch,CUDA,GPU,Umgebung,Abhängigkeiten,pip,uv,entfernen,deinstallieren</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Installs what TraPan's engine needs (PyTorch and a few packages) into a folder of your QGIS profile.</source>
            <translation>Installiert, was die Engine von TraPan braucht (PyTorch und wenige Pakete), in einen Ordner des QGIS-Profils.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>About 260 MB are downloaded for the CPU, 2.5 to 3 GB for an NVIDIA GPU. QGIS and other programs are not changed. At the end the engine is tested, and the log says what was found.</source>
            <translation>Für die CPU werden rund 260 MB heruntergeladen, für eine NVIDIA-GPU 2,5 bis 3 GB. QGIS und andere Programme werden nicht verändert. Am Ende wird die Engine getestet, und das Protokoll nennt das Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>BACKEND: auto looks at GPU and driver; cpu, cu126 and cu130 name a build of PyTorch; default takes the build that pip offers as it is configured on this machine. A script writes the word, not its number: BACKEND=cpu.</source>
            <translation>BACKEND: auto richtet sich nach GPU und Treiber; cpu, cu126 und cu130 bezeichnen einen Build von PyTorch; default nimmt den Build, den pip mit den Einstellungen dieses Rechners anbietet. Ein Skript schreibt das Wort, nicht seine Nummer: BACKEND=cpu.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Cancelling leaves an earlier engine as it was and keeps what was downloaded for the next try. Installing again replaces the engine. ACTION=remove deletes it.</source>
            <translation>Ein Abbruch lässt eine vorhandene Engine, wie sie war, und behält das Heruntergeladene für den nächsten Versuch. Eine neue Installation ersetzt die Engine. ACTION=remove löscht sie.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Without a network: give a folder with all packages as wheels in WHEELS. QGIS's proxy is used.</source>
            <translation>Ohne Netz: unter WHEELS einen Ordner angeben, der alle Pakete als Wheels enthält. Der Proxy von QGIS wird benutzt.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>The engine's interpreter</source>
            <translation>Interpreter der Engine</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Versions that were found</source>
            <translation>Gefundene Versionen</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>The device that the engine will use</source>
            <translation>Das Gerät, das die Engine benutzen wird</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>WHEELS: the folder {} does not exist.</source>
            <translation>WHEELS: Der Ordner {} existiert nicht.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>BACKEND: PyTorch has no build {} for this system; choose auto.</source>
            <translation>BACKEND: PyTorch hat keinen Build {} für dieses System; auto wählen.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>{} MB were freed.</source>
            <translation>{} MB wurden freigegeben.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Cancelled. What was there before is as it was.</source>
            <translation>Abgebrochen. Was vorher da war, ist unverändert.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>auto: the CUDA build that fits the NVIDIA GPU and its driver, else the CPU build. default: the build that pip offers as it is configured here (on Linux usually a CUDA build).</source>
            <translation>auto: der CUDA-Build, der zur NVIDIA-GPU und ihrem Treiber passt, sonst der CPU-Build. default: der Build, den pip mit den hiesigen Einstellungen anbietet (unter Linux meist ein CUDA-Build).</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>A folder with PyTorch, numpy, rasterio, click and all that they need as .whl files. Nothing is downloaded then; BACKEND only says whether CUDA is expected.</source>
            <translation>Ein Ordner, der PyTorch, numpy, rasterio, click und alles, was diese brauchen, als .whl-Dateien enthält. Dann wird nichts heruntergeladen; BACKEND sagt nur, ob CUDA erwartet wird.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Address of another package index, for instance a mirror of your company with builds of PyTorch. It decides the build then; BACKEND only says whether CUDA is expected.</source>
            <translation>Adresse eines anderen Paketindexes, zum Beispiel eines Firmenspiegels mit Builds von PyTorch. Er bestimmt dann den Build; BACKEND sagt nur, ob CUDA erwartet wird.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>What to do</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Build of PyTorch</source>
            <translation>Build von PyTorch</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Folder with wheels, to install offline</source>
            <translation>Ordner mit Wheels, zum Installieren ohne Netz</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Package index for PyTorch</source>
            <translation>Paketindex für PyTorch</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>'install' makes the environment, or replaces it; 'remove' deletes it.</source>
            <translation>'install' legt die Umgebung an oder ersetzt sie; 'remove' löscht sie.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/pair.py" />
            <source>{} is no raster that QGIS can read; choose another layer or file.</source>
            <translation>{} ist kein Raster, das QGIS lesen kann; einen anderen Layer oder eine andere Datei wählen.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>Zero-shot Pansharpen</source>
            <translation>Zero-Shot-Pansharpening</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>Sharpens a multispectral image with its panchromatic image by training on that one pair alone.</source>
            <translation>Schärft ein multispektrales Bild mit seinem panchromatischen Bild durch Training allein auf diesem einen Paar.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>Stage 1 learns how PAN follows from MS and trains a small network at reduced resolution, where the truth is known. Stage 2 alternates at random between reduced and full resolution (TRA-PAN, arXiv 2505.06576). No pre-trained weights; nothing leaves this machine.</source>
            <translation>Stufe 1 lernt, wie PAN aus MS folgt, und trainiert ein kleines Netz in reduzierter Auflösung, wo die Wahrheit bekannt ist. Stufe 2 wechselt zufällig zwischen reduzierter und voller Auflösung (TRA-PAN, arXiv 2505.06576). Keine vortrainierten Gewichte; nichts verlässt diesen Rechner.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>The result has the PAN grid and the units, data type, nodata value and style of MS. Its quality without reference (HQNR, D_lambda, D_S) is measured and returned.</source>
            <translation>Das Ergebnis hat das Pixelgitter von PAN und Einheiten, Datentyp, NoData-Wert und Stil von MS. Seine Qualität ohne Referenz (HQNR, D_lambda, D_S) wird gemessen und ausgegeben.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>Give MS as it was delivered, not resampled. For a quick preview, set an area to sharpen.</source>
            <translation>MS so angeben, wie es geliefert wurde, nicht umgerechnet. Für eine schnelle Vorschau einen Bereich angeben.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>SENSOR, PRESET, DEVICE, REGISTER and PSF take the word, not its number: PRESET=fast.</source>
            <translation>SENSOR, PRESET, DEVICE, REGISTER und PSF erwarten das Wort, nicht seine Nummer: PRESET=fast.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>The layer '{}' comes from the provider '{}', not from a file; export it to a GeoTIFF first.</source>
            <translation>Der Layer '{}' stammt vom Datenanbieter '{}', nicht aus einer Datei; zuerst in ein GeoTIFF exportieren.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>PAN has no band {}; it has {}.</source>
            <translation>PAN hat keinen Kanal {}; Anzahl der Kanäle: {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>The image has {} bands; expected one. Choose it with PAN_BAND, or are PAN and MS swapped?</source>
            <translation>Das Bild hat {} Kanäle; erwartet wird einer. Den Kanal mit PAN_BAND wählen; oder sind PAN und MS vertauscht?</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>MS has no band {}; it has {}.</source>
            <translation>MS hat keinen Kanal {}; Anzahl der Kanäle: {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>One band is named twice; name each once.</source>
            <translation>Ein Kanal ist zweimal genannt; jeden nur einmal nennen.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>The output {} is no GeoTIFF; give a file name that ends in .tif.</source>
            <translation>Die Ausgabe {} ist kein GeoTIFF; einen Dateinamen angeben, der auf .tif endet.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>The output {} is one of the inputs; choose another name.</source>
            <translation>Die Ausgabe {} ist eine der Eingaben; einen anderen Namen wählen.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>PAN ({}) and MS ({}) do not overlap; give two images of the same place.</source>
            <translation>PAN ({}) und MS ({}) überlappen sich nicht; zwei Bilder desselben Ortes angeben.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>The MS pixels are {:.2f} times as large as the PAN pixels; expected 2 to 8 times.</source>
            <translation>Die MS-Pixel sind {:.2f}-mal so groß wie die PAN-Pixel; erwartet wird das 2- bis 8-Fache.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>Are PAN and MS swapped?</source>
            <translation>Sind PAN und MS vertauscht?</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>Give an MS image of the same sensor.</source>
            <translation>Ein MS-Bild desselben Sensors angeben.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>QGIS knows no transformation from the CRS of MS to that of PAN; reproject MS first. ({})</source>
            <translation>QGIS kennt keine Transformation vom KBS von MS in das von PAN; zuerst MS umprojizieren. ({})</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>TraPan diagnostics</source>
            <translation>TraPan-Diagnose</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Machine</source>
            <translation>Rechner</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <location filename="../../engine/html/appendix.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Last messages</source>
            <translation>Letzte Meldungen</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>none since QGIS was started</source>
            <translation>keine, seit QGIS gestartet wurde</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>**fails**: {}</source>
            <translation>**funktioniert nicht**: {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>works</source>
            <translation>funktioniert</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>NVIDIA GPU, driver, compute capability</source>
            <translation>NVIDIA-GPU, Treiber, Compute Capability</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>none found</source>
            <translation>keine gefunden</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Memory</source>
            <translation>Arbeitsspeicher</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Free disk space for the profile</source>
            <translation>Freier Speicherplatz für das Profil</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Engine in the profile</source>
            <translation>Engine im Profil</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Pythons to install with</source>
            <translation>Python-Versionen zum Installieren</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <location filename="../../trapan_plugin/installer.py" />
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Proxy in QGIS</source>
            <translation>Proxy in QGIS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>what</source>
            <translation>Angabe</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>found</source>
            <translation>Befund</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/curve.py" />
            <source>Training loss</source>
            <translation>Trainingsverlust</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/curve.py" />
            <source>The training loss of both stages on a logarithmic scale. It should fall and level out.</source>
            <translation>Der Trainingsverlust (Loss) beider Stufen auf einer logarithmischen Skala. Er sollte fallen und sich einpendeln.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/curve.py" />
            <source>Stage {}, loss {:.3g}</source>
            <translation>Stufe {}, Verlust {:.3g}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/curve.py" />
            <location filename="../../engine/html/curves.py" />
            <source>Loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/curve.py" />
            <location filename="../../trapan_plugin/task.py" />
            <source>loss {:.3g}</source>
            <translation>Verlust {:.3g}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/curve.py" />
            <source>Stage {}</source>
            <translation>Stufe {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>The sharp single-band image.</source>
            <translation>Das scharfe einkanalige Bild.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>The coarse image as it was delivered, before any resampling.</source>
            <translation>Das gröbere Bild, wie es geliefert wurde, vor jeder Umrechnung.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>'auto' recognises most sensors.</source>
            <translation>'auto' erkennt die meisten Sensoren.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>How long to train on the whole scene. A preview always takes 'fast'.</source>
            <translation>Wie lange auf der ganzen Szene trainiert wird. Eine Vorschau nimmt immer 'fast'.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>'auto' takes a GPU where there is one.</source>
            <translation>'auto' nimmt eine GPU, falls vorhanden.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>P&amp;AN</source>
            <translation>P&amp;AN</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>&amp;MS</source>
            <translation>&amp;MS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>Se&amp;nsor</source>
            <translation>Se&amp;nsor</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>Prese&amp;t</source>
            <translation>&amp;Vorgabe</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>&amp;Device</source>
            <translation>&amp;Gerät</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>Output &amp;file</source>
            <translation>Ausgabe&amp;datei</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>Where the result of the whole scene is written; a preview goes to a temporary file.</source>
            <translation>Wohin das Ergebnis der ganzen Szene geschrieben wird; eine Vorschau kommt in eine temporäre Datei.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>In&amp;stall engine…</source>
            <translation>Engine in&amp;stallieren…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Downloads what the training needs into the QGIS profile.</source>
            <translation>Lädt in das QGIS-Profil herunter, was das Training braucht.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Prev&amp;iew here</source>
            <translation>Vorscha&amp;u hier</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Trains on the part of the scene that the map shows, and adds a temporary layer.</source>
            <translation>Trainiert auf dem Teil der Szene, den die Karte zeigt, und fügt einen temporären Layer hinzu.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>R&amp;un on whole scene</source>
            <translation>Ganze S&amp;zene schärfen</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Sharpens all that both images cover, in the background, and writes the output file.</source>
            <translation>Schärft im Hintergrund alles, was beide Bilder abdecken, und schreibt die Ausgabedatei.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>More settin&amp;gs…</source>
            <translation>Weitere &amp;Einstellungen…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Opens the dialog of the algorithm with these values.</source>
            <translation>Öffnet den Dialog des Algorithmus mit diesen Werten.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Whole scene</source>
            <translation>Ganze Szene</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>The file {} exists. Replace it?</source>
            <translation>Die Datei {} existiert. Ersetzen?</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>TraPan</source>
            <translation>TraPan</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/preview.py" />
            <source>The map shows no place that both PAN and MS cover. Move the map there first.</source>
            <translation>Die Karte zeigt keinen Ort, den PAN und MS beide abdecken. Die Karte zuerst dorthin bewegen.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/preview.py" />
            <source>TraPan preview</source>
            <translation>TraPan-Vorschau</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Progress of the run</source>
            <translation>Fortschritt des Laufs</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Stop and &amp;keep the best so far</source>
            <translation>Anhalten und &amp;bisher Bestes behalten</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Ends the training now and writes the result that it has reached.</source>
            <translation>Beendet das Training jetzt und schreibt das bis dahin erreichte Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Cance&amp;l</source>
            <translation>Abb&amp;rechen</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Ends the run and writes nothing.</source>
            <translation>Beendet den Lauf und schreibt nichts.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>{}: starting the engine</source>
            <translation>{}: Engine startet</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>{}: {}</source>
            <translation>{}: {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Ending the training; the best so far is kept.</source>
            <translation>Training wird beendet; das bisher Beste bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Cancelling.</source>
            <translation>Wird abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>Outcome of the last run</source>
            <translation>Ausgang des letzten Laufs</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>The layer on the left of the line, usually a result.</source>
            <translation>Der Layer links der Linie, meist ein Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>The layer on the right of the line.</source>
            <translation>Der Layer rechts der Linie.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <location filename="../../trapan_plugin/swipe.py" />
            <source>layers beneath</source>
            <translation>Layer darunter</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>S&amp;wipe over the map</source>
            <translation>Über die &amp;Karte wischen</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>Shows the two layers side by side on the map, with a line between them that can be moved.</source>
            <translation>Zeigt die beiden Layer auf der Karte nebeneinander, mit einer verschiebbaren Linie dazwischen.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>Com&amp;pare</source>
            <translation>Verg&amp;leichen</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>wit&amp;h</source>
            <translation>m&amp;it</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>Drag the line. Arrow keys move it, H and V turn it, Escape ends.</source>
            <translation>Die Linie ziehen. Pfeiltasten bewegen sie, H und V drehen sie, Escape beendet.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>{}: ready after {:.0f} s on {}.</source>
            <translation>{}: fertig nach {:.0f} s auf {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>{}: {:.3f} ({} is best)</source>
            <translation>{}: {:.3f} ({} ist am besten)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>Warnings: {}; they are in the message log.</source>
            <translation>Warnungen: {}; sie stehen im Protokoll.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/session.py" />
            <source>A run is going on. Wait for its end, or cancel it.</source>
            <translation>Ein Lauf ist im Gange. Sein Ende abwarten oder ihn abbrechen.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/session.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Abgebrochen; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>the environment variable {}</source>
            <translation>die Umgebungsvariable {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>the setting {}</source>
            <translation>die Einstellung {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>TraPan's own environment</source>
            <translation>TraPans eigene Umgebung</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>the environment beside the plugin</source>
            <translation>die Umgebung neben der Erweiterung</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>QGIS's own Python</source>
            <translation>das QGIS-eigene Python</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>Testing the engine's Python: {} ({}).</source>
            <translation>Python der Engine wird getestet: {} ({}).</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>The engine's Python {} does not exist. It was named by {}: correct it there or remove it.</source>
            <translation>Das Python der Engine {} existiert nicht. Woher der Pfad kommt: {}. Ihn dort berichtigen oder entfernen.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>no interpreter was found</source>
            <translation>kein Interpreter gefunden</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>TraPan needs its engine, the part that trains, and found none that works ({tried}). Run Install Engine: Processing Toolbox &gt; TraPan, or Raster &gt; TraPan. Or name the interpreter of an environment that has PyTorch and rasterio in Settings &gt; Options &gt; TraPan, or in the environment variable {variable}.</source>
            <translation>TraPan braucht seine Engine, den Teil, der trainiert, und fand keine, die funktioniert ({tried}). „Engine installieren“ ausführen: Verarbeitungswerkzeuge &gt; TraPan oder Raster &gt; TraPan. Oder den Interpreter einer Umgebung mit PyTorch und rasterio angeben, unter Einstellungen &gt; Optionen &gt; TraPan oder in der Umgebungsvariablen {variable}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/first_run.py" />
            <source>TraPan needs its engine: about {} MB to download, 3 GB for an NVIDIA GPU.</source>
            <translation>TraPan braucht seine Engine: rund {} MB Download, 3 GB mit NVIDIA-GPU.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/first_run.py" />
            <location filename="../../trapan_plugin/plugin.py" />
            <source>Install engine…</source>
            <translation>Engine installieren…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>TraPan will go on using {}, because {} names it. Remove that to use the new one.</source>
            <translation>TraPan wird weiterhin {} benutzen, denn {} nennt diesen Interpreter. Diese Angabe entfernen, um den neuen zu benutzen.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>No NVIDIA GPU was found.</source>
            <translation>Keine NVIDIA-GPU gefunden.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>No CUDA build of PyTorch is chosen. It would need driver 580 or newer and a GPU of compute capability 7.5 or higher, or driver 525 or newer and a GPU of 5.0 to 9.0.</source>
            <translation>Gewählt ist kein CUDA-Build von PyTorch. Er bräuchte Treiber 580 oder neuer und eine GPU mit Compute Capability 7.5 oder höher, oder Treiber 525 oder neuer und eine GPU mit 5.0 bis 9.0.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>PyTorch build: {}. The environment takes about {} MB in {}.</source>
            <translation>Build von PyTorch: {}. Die Umgebung belegt rund {} MB in {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>Up to about {} MB will be downloaded.</source>
            <translation>Bis zu etwa {} MB werden heruntergeladen.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>CUDA on {}</source>
            <translation>CUDA auf {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>Apple's GPU</source>
            <translation>GPU von Apple</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>the CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>Python {python}, PyTorch {torch}, rasterio {rasterio}, GDAL {gdal}.</source>
            <translation>Python {python}, PyTorch {torch}, rasterio {rasterio}, GDAL {gdal}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>The engine works, on {}.</source>
            <translation>Die Engine funktioniert. Gerät: {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>GPU: {}, driver {}, compute capability {}.</source>
            <translation>GPU: {}, Treiber {}, Compute Capability {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>The installation stopped: {}.</source>
            <translation>Die Installation wurde angehalten: {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>The disk of {} has {} MB free; the installation needs about {} MB. Make room there.</source>
            <translation>Auf dem Datenträger von {} sind {} MB frei; die Installation braucht rund {} MB. Dort Platz schaffen.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>look for Python</source>
            <translation>Python suchen</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>get the installer uv</source>
            <translation>den Installierer uv holen</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>make the environment</source>
            <translation>die Umgebung anlegen</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>install the packages</source>
            <translation>die Pakete installieren</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>test the engine</source>
            <translation>die Engine testen</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>The packages are installed, but the engine's self-test fails: {}</source>
            <translation>Die Pakete sind installiert, aber der Selbsttest der Engine schlägt fehl: {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>PyTorch {} is installed, but finds no GPU that it can use, although its build {} needs one. Update the NVIDIA driver and restart the computer, or choose BACKEND=cpu.</source>
            <translation>PyTorch {} ist installiert, findet aber keine GPU, die es benutzen kann, obwohl sein Build {} eine braucht. Den NVIDIA-Treiber aktualisieren und den Rechner neu starten oder BACKEND=cpu wählen.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>The installation stopped: {} What was downloaded is kept; remove the cause and run it again.</source>
            <translation>Die Installation wurde angehalten: {} Das Heruntergeladene bleibt erhalten; die Ursache beheben und erneut ausführen.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>PyTorch's {} build comes from an index of its own, which this network may block. Then BACKEND=default takes what your package index offers, or INDEX_URL names another index.</source>
            <translation>Der Build {} von PyTorch kommt aus einem eigenen Paketindex, den dieses Netz vielleicht sperrt. Dann nimmt BACKEND=default, was der hiesige Paketindex anbietet, oder INDEX_URL nennt einen anderen Index.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>The folder {} does not hold all that is needed: {}</source>
            <translation>Der Ordner {} enthält nicht alles Nötige: {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>{}: {:.0f} of about {} MB</source>
            <translation>{}: {:.0f} von etwa {} MB</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>Step {} of {}: {}.</source>
            <translation>Schritt {} von {}: {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>Python is here ({}), but without the module that makes environments. On Debian and Ubuntu install it with: sudo apt install python3-venv. Or install uv. Then run this again.</source>
            <translation>Python ist da ({}), aber ohne das Modul, das Umgebungen anlegt. Unter Debian und Ubuntu installiert es: sudo apt install python3-venv. Oder uv installieren. Danach erneut ausführen.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>The engine needs Python {} or newer to be installed; found: {}. Install Python or uv, or (in a Flatpak or Snap, where neither is seen) make an environment with engine/requirements.txt yourself and name its interpreter in Settings &gt; Options &gt; TraPan.</source>
            <translation>Die Engine braucht Python {} oder neuer; gefunden: {}. Python oder uv installieren; in einem Flatpak oder Snap, wo beides nicht zu sehen ist, selbst eine Umgebung mit engine/requirements.txt anlegen und ihren Interpreter unter Einstellungen &gt; Optionen &gt; TraPan angeben.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>found by TraPan</source>
            <translation>von TraPan gefunden</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>The Python of an environment that has PyTorch and rasterio. Usually left empty.</source>
            <translation>Das Python einer Umgebung, die PyTorch und rasterio hat. Bleibt meist leer.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>&amp;Test</source>
            <translation>&amp;Testen</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>I&amp;nstall…</source>
            <translation>I&amp;nstallieren…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Saves the options, closes this window and opens Install Engine.</source>
            <translation>Speichert die Optionen, schließt dieses Fenster und öffnet „Engine installieren“.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>&amp;Interpreter</source>
            <translation>&amp;Interpreter</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>The environment variable {} is set and takes precedence.</source>
            <translation>Die Umgebungsvariable {} ist gesetzt und hat Vorrang.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Folder of the engine</source>
            <translation>Ordner der Engine</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Size on disk</source>
            <translation>Größe auf der Festplatte</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Testing…</source>
            <translation>Wird getestet…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Delete TraPan's own environment {}?</source>
            <translation>TraPans eigene Umgebung {} löschen?</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Removing…</source>
            <translation>Wird entfernt…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>{} MB</source>
            <translation>{} MB</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>not installed</source>
            <translation>nicht installiert</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/packager.py" />
            <source>Downloading {0} {1} ({2})</source>
            <translation>Lädt {0} {1} herunter ({2})</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/packager.py" />
            <source>{0} {1} was downloaded before</source>
            <translation>{0} {1} wurde schon früher heruntergeladen</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/packager.py" />
            <source>Using the file of {0} {1}</source>
            <translation>Benutzt die Datei von {0} {1}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/packager.py" />
            <source>Installing {0}</source>
            <translation>Installiert {0}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/packager.py" />
            <source>Installed {0} {1}</source>
            <translation>{0} {1} ist installiert</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/packager.py" />
            <source>no reason was given</source>
            <translation>kein Grund wurde genannt</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Note: {}</source>
            <translation>Hinweis: {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Note</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Ready</source>
            <translation>Geeignet</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Ready with care</source>
            <translation>Mit Vorsicht geeignet</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Not a pair</source>
            <translation>Kein Paar</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Ratio</source>
            <translation>Auflösungsverhältnis</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>MS pixels are {:.2f} times as large as PAN pixels.</source>
            <translation>MS-Pixel sind {:.2f}-mal so groß wie PAN-Pixel.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../trapan_plugin/parameters.py" />
            <location filename="../../engine/html/page.py" />
            <source>Sensor</source>
            <translation>Sensor</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>QGIS finds nothing against this pair. Shift and sharpness can only be measured by the engine: {}</source>
            <translation>QGIS findet nichts, was gegen dieses Paar spricht. Versatz und Schärfe kann nur die Engine messen: {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>{} x {} pixels, bands: {}, {}</source>
            <translation>{} x {} Pixel, Kanäle: {}, {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>no CRS</source>
            <translation>kein KBS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>another data type</source>
            <translation>anderer Datentyp</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>The common area is too small to train on: {0} x {0} MS pixels are needed. The classical methods work.</source>
            <translation>Die gemeinsame Fläche ist zum Trainieren zu klein: {0} x {0} MS-Pixel sind nötig. Die klassischen Verfahren funktionieren.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>More than half of the common area holds no data.</source>
            <translation>Mehr als die Hälfte der gemeinsamen Fläche enthält keine Daten.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>PAN and MS fit; nothing needs your attention.</source>
            <translation>PAN und MS passen zusammen; nichts ist zu beachten.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>PAN and MS fit; note the points below.</source>
            <translation>PAN und MS passen zusammen; die folgenden Hinweise beachten.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>{} x {} PAN pixels over {} x {} MS pixels.</source>
            <translation>{} x {} PAN-Pixel über {} x {} MS-Pixeln.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>PAN holds data in {:.1%} of the common area, MS in {:.1%}.</source>
            <translation>PAN enthält in {:.1%} der gemeinsamen Fläche Daten, MS in {:.1%}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>PAN {}, MS {}; MS bands: {}.</source>
            <translation>PAN {}, MS {}; MS-Kanäle: {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>{} PAN pixels along each side of an MS pixel.</source>
            <translation>{} PAN-Pixel je Seite eines MS-Pixels.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Overlap</source>
            <translation>Überlappung</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Grids</source>
            <translation>Pixelgitter</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Gaps</source>
            <translation>Lücken</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>CRS</source>
            <translation>KBS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Shift</source>
            <translation>Versatz</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../engine/html/findings.py" />
            <source>Sharpness</source>
            <translation>Schärfe</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../engine/html/page.py" />
            <source>Unknown sensor</source>
            <translation>Unbekannter Sensor</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>MS pixels lie centred on their PAN pixels.</source>
            <translation>Die MS-Pixel liegen mittig auf ihren PAN-Pixeln.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>MS pixels lie {} off the centre of their PAN pixels, in PAN pixels; this is allowed for.</source>
            <translation>Die MS-Pixel sind um {} gegen die Mitte ihrer PAN-Pixel versetzt, in PAN-Pixeln; das wird berücksichtigt.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../engine/relate.py" />
            <source>{:.2f} right</source>
            <translation>{:.2f} nach rechts</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../engine/relate.py" />
            <source>{:.2f} left</source>
            <translation>{:.2f} nach links</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../engine/relate.py" />
            <source>{:.2f} down</source>
            <translation>{:.2f} nach unten</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../engine/relate.py" />
            <source>{:.2f} up</source>
            <translation>{:.2f} nach oben</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>could not be measured; the georeferencing is trusted.</source>
            <translation>nicht messbar; es gilt die Georeferenzierung.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>MS has to move {} to lie on PAN, in PAN pixels; this is allowed for.</source>
            <translation>MS muss um {} wandern, um auf PAN zu liegen, in PAN-Pixeln; das wird berücksichtigt.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>MS has to move {} to lie on PAN, in PAN pixels (parts of the scene agree to {:.2f}); this is allowed for.</source>
            <translation>MS muss um {} wandern, um auf PAN zu liegen, in PAN-Pixeln (Teile der Szene stimmen auf {:.2f} überein); das wird berücksichtigt.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>not measured; the table says how much contrast each band keeps (MTF gain): {}.</source>
            <translation>nicht gemessen; wie viel Kontrast jeder Kanal behält (MTF), stammt aus der Tabelle: {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>MS keeps {:.2f} of the contrast of PAN in x and {:.2f} in y (MTF gain); used per band: {}.</source>
            <translation>MS behält {:.2f} des Kontrasts von PAN in x und {:.2f} in y (MTF); je Kanal benutzt: {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Panchromatic image (PAN)</source>
            <translation>Panchromatisches Bild (PAN)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>The sharp single-band image. Its grid is the grid of the sharp colour image.</source>
            <translation>Das scharfe einkanalige Bild. Sein Pixelgitter ist das Pixelgitter des scharfen Farbbildes.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Multispectral image (MS)</source>
            <translation>Multispektrales Bild (MS)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>The coarse image as it was delivered, before any resampling: 2 to 8 times the PAN pixel size.</source>
            <translation>Das gröbere Bild, wie es geliefert wurde, vor jeder Umrechnung: 2- bis 8-mal die Pixelgröße von PAN.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>MS bands</source>
            <translation>MS-Kanäle</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>The bands that take part, in the order of the sharp image. Empty means all.</source>
            <translation>Die beteiligten Kanäle, in der Reihenfolge des scharfen Bildes. Leer bedeutet alle.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Sets how strongly the camera blurs each band (its MTF). 'auto' looks at file names, metadata, band names, ratio and pixel size, and takes typical values where they reveal no sensor.</source>
            <translation>Bestimmt, wie stark die Kamera jeden Kanal weichzeichnet (ihre MTF). 'auto' betrachtet Dateinamen, Metadaten, Kanalnamen, Auflösungsverhältnis und Pixelgröße und nimmt typische Werte, wo sie keinen Sensor verraten.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <location filename="../../engine/html/page.py" />
            <source>Preset</source>
            <translation>Vorgabe</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>How long to train: fast, balanced or best; 'paper' is TRA-PAN as published, nothing added.</source>
            <translation>Wie lange trainiert wird: fast (schnell), balanced (ausgewogen) oder best (am besten); 'paper' ist TRA-PAN, wie es veröffentlicht ist, ohne Zusätze.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>'auto' takes a CUDA GPU where there is one, else the CPU. A named device that is missing is an error.</source>
            <translation>'auto' nimmt eine CUDA-GPU, falls vorhanden, sonst die CPU. Fehlt ein ausdrücklich genanntes Gerät, ist das ein Fehler.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Area to sharpen</source>
            <translation>Zu schärfender Bereich</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Only this area is used and written: a quick preview. Empty means all that both images cover.</source>
            <translation>Nur dieser Bereich wird benutzt und geschrieben: eine schnelle Vorschau. Leer bedeutet alles, was beide Bilder abdecken.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Empty means the preset's choice: auto, but off for 'paper'.</source>
            <translation>Leer bedeutet, was die Vorgabe vorsieht: auto, bei 'paper' jedoch off.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Empty means auto.</source>
            <translation>Leer bedeutet auto.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Registration of PAN and MS</source>
            <translation>Registrierung von PAN und MS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>'auto' measures on the images how far MS, and each of its bands, lies off PAN, and allows for it without resampling MS; where it cannot be measured reliably, and with 'off', the georeferencing of both files counts as it is.</source>
            <translation>'auto' misst an den Bildern, wie weit MS und jeder seiner Kanäle neben PAN liegen, und berücksichtigt das, ohne MS umzurechnen; wo es sich nicht zuverlässig messen lässt, und bei 'off', gilt die Georeferenzierung beider Dateien, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Sharpness of PAN and MS</source>
            <translation>Schärfe von PAN und MS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>'auto' measures on the images how sharp PAN is beside MS and fits PAN, or the blur assumed for MS, to it; 'sensor' takes the blur (MTF) of both from the table of sensors alone. Empty means the preset's choice: auto, but sensor for 'paper'.</source>
            <translation>'auto' misst an den Bildern, wie scharf PAN im Vergleich zu MS ist, und passt PAN oder die für MS angenommene Unschärfe daran an; 'sensor' nimmt die Unschärfe (MTF) beider allein aus der Sensortabelle. Leer bedeutet, was die Vorgabe vorsieht: auto, bei 'paper' jedoch sensor.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Seed of every random draw: the same seed on the same machine gives the same image.</source>
            <translation>Startwert aller Zufallszahlen: Derselbe Startwert ergibt auf demselben Rechner dasselbe Bild.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>PAN band</source>
            <translation>PAN-Kanal</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Which band of the PAN file is panchromatic. 0 means the only band of the file.</source>
            <translation>Welcher Kanal der PAN-Datei der panchromatische ist. 0 bedeutet den einzigen Kanal der Datei.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>CPU threads</source>
            <translation>CPU-Threads</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>0 leaves the number to PyTorch.</source>
            <translation>0 überlässt die Anzahl PyTorch.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Steps of the warm-up (stage 1)</source>
            <translation>Schritte des Aufwärmens (Stufe 1)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Supervised training steps at reduced resolution. Empty means the preset's number.</source>
            <translation>Überwachte Trainingsschritte in reduzierter Auflösung. Leer bedeutet die Anzahl der Vorgabe.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Steps of the alternation (stage 2)</source>
            <translation>Schritte des Wechsels (Stufe 2)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Steps of the random alternation of both resolutions. Empty means the preset's number.</source>
            <translation>Schritte des zufälligen Wechsels zwischen beiden Auflösungen. Leer bedeutet die Anzahl der Vorgabe.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Share of full-resolution steps (stage 2)</source>
            <translation>Anteil der Schritte in voller Auflösung (Stufe 2)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Chance that a step of the alternation is one at full resolution, 0 to 1. Empty means the preset's share.</source>
            <translation>Wahrscheinlichkeit, dass ein Schritt des Wechsels in voller Auflösung geschieht, 0 bis 1. Leer bedeutet den Anteil der Vorgabe.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Tile size in PAN pixels</source>
            <translation>Kachelgröße in PAN-Pixeln</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Side of the tiles in which the image is written. Smaller ones need less memory.</source>
            <translation>Seitenlänge der Kacheln, in denen das Bild geschrieben wird. Kleinere brauchen weniger Speicher.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>GeoTIFF creation options on top of TraPan's own: tiled, DEFLATE, predictor.</source>
            <translation>GeoTIFF-Erzeugungsoptionen zusätzlich zu denen von TraPan: gekachelt, DEFLATE, Prädiktor.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Pansharpened</source>
            <translation>Pangeschärft</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>A GeoTIFF on the PAN grid in the units and data type of MS, and its style in a .qml file beside it.</source>
            <translation>Ein GeoTIFF auf dem PAN-Pixelgitter in Einheiten und Datentyp von MS, mit seinem Stil in einer .qml-Datei daneben.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <location filename="../../engine/html/page.py" />
            <source>Pansharpening report</source>
            <translation>Bericht zum Pansharpening</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>One HTML file that says how the run went: pictures at 1:1, quality beside simple methods, the worst areas, what was found of shift and sharpness, and how to repeat it. Empty means none.</source>
            <translation>Eine HTML-Datei über den Lauf: Bilder in 1:1, Qualität neben einfachen Verfahren, die schlechtesten Stellen, was über Versatz und Schärfe gefunden wurde und wie er sich wiederholen lässt. Leer bedeutet keinen Bericht.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Additional creation options</source>
            <translation>Zusätzliche Erzeugungsoptionen</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/place.py" />
            <source>{} cannot be deleted: {}. End what still uses the engine, and try again.</source>
            <translation>{} kann nicht gelöscht werden: {}. Beenden, was die Engine noch benutzt, und erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/place.py" />
            <source>Another installation is running for this profile: wait for its end.</source>
            <translation>Für dieses Profil läuft bereits eine andere Installation: deren Ende abwarten.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/plugin.py" />
            <source>TraPan panel</source>
            <translation>TraPan-Bedienfeld</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/plugin.py" />
            <source>Zero-shot Pansharpen…</source>
            <translation>Zero-Shot-Pansharpening…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/quality_style.py" />
            <source>up to 1 % off MS: very good</source>
            <translation>bis 1 % neben MS: sehr gut</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/quality_style.py" />
            <source>1 to 2 % off: good</source>
            <translation>1 bis 2 % daneben: gut</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/quality_style.py" />
            <source>2 to 5 % off: fair</source>
            <translation>2 bis 5 % daneben: mäßig</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/quality_style.py" />
            <source>5 to 10 % off: poor</source>
            <translation>5 bis 10 % daneben: schlecht</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/quality_style.py" />
            <source>more than 10 % off: wrong</source>
            <translation>mehr als 10 % daneben: falsch</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/task.py" />
            <source>Engine {version}, Python {python}, PyTorch {torch}.</source>
            <translation>Engine {version}, Python {python}, PyTorch {torch}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/task.py" />
            <source>step {} of {}</source>
            <translation>Schritt {} von {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/task.py" />
            <source>about {} left</source>
            <translation>noch etwa {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>The interpreter {} cannot be started: {}.</source>
            <translation>Der Interpreter {} lässt sich nicht starten: {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>The engine ended without a result: {}.</source>
            <translation>Die Engine endete ohne Ergebnis: {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>it was killed, probably because the memory ran out</source>
            <translation>sie wurde abgebrochen, vermutlich weil der Speicher nicht reichte</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>it crashed (segmentation fault)</source>
            <translation>sie ist abgestürzt (Speicherzugriffsfehler)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>it aborted</source>
            <translation>sie hat sich selbst abgebrochen</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>it crashed (access violation)</source>
            <translation>sie ist abgestürzt (Zugriffsverletzung)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>the memory ran out</source>
            <translation>der Speicher reichte nicht</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>exit code {}</source>
            <translation>Exit-Code {}</translation>
        </message>
        <message>
            <location filename="../../engine/__main__.py" />
            <source>The bands are {bands!r}; expected numbers separated by commas, e.g. 3,2,1.</source>
            <translation>Die Kanäle sind {bands!r}; erwartet werden durch Kommas getrennte Zahlen, zum Beispiel 3,2,1.</translation>
        </message>
        <message>
            <location filename="../../engine/__main__.py" />
            <source>The setting {pair!r} is not of the form GROUP.FIELD=VALUE, e.g. rao.steps=400.</source>
            <translation>Die Einstellung {pair!r} hat nicht die Form GROUP.FIELD=VALUE, zum Beispiel rao.steps=400.</translation>
        </message>
        <message>
            <location filename="../../engine/__main__.py" />
            <location filename="../../engine/worker.py" />
            <source>Device: {}.</source>
            <translation>Gerät: {}.</translation>
        </message>
        <message>
            <location filename="../../engine/__main__.py" />
            <source>Error: {}</source>
            <translation>Fehler: {}</translation>
        </message>
        <message>
            <location filename="../../engine/assess.py" />
            <source>The image {path} has {found} bands; expected {count}, one per MS band.</source>
            <translation>Anzahl der Kanäle im Bild {path}: {found}; erwartet: {count}, einer je MS-Kanal.</translation>
        </message>
        <message>
            <location filename="../../engine/assess.py" />
            <source>The image {path} does not lie on the PAN grid; resample it to the grid of {pan} first.</source>
            <translation>Das Bild {path} liegt nicht auf dem PAN-Pixelgitter; zuerst auf das Pixelgitter von {pan} umrechnen.</translation>
        </message>
        <message>
            <location filename="../../engine/classical/__init__.py" />
            <source>No place of the common area holds data in PAN and in every MS band; choose an area with data in all, or fewer bands.</source>
            <translation>An keiner Stelle der gemeinsamen Fläche enthalten PAN und alle MS-Kanäle Daten; einen Bereich mit Daten in allen wählen oder weniger Kanäle.</translation>
        </message>
        <message>
            <location filename="../../engine/crops.py" />
            <source>The common area has {width} x {height} MS pixels; at least {least} x {least} are needed to train on ({least_pan} x {least_pan} PAN pixels). Choose a larger area.</source>
            <translation>Die gemeinsame Fläche hat {width} x {height} MS-Pixel; zum Trainieren sind mindestens {least} x {least} nötig ({least_pan} x {least_pan} PAN-Pixel). Einen größeren Bereich wählen.</translation>
        </message>
        <message>
            <location filename="../../engine/crops.py" />
            <source>Every pixel of the common area is nodata in PAN or MS; choose an area with data in both.</source>
            <translation>Jedes Pixel der gemeinsamen Fläche ist in PAN oder MS NoData; einen Bereich mit Daten in beiden wählen.</translation>
        </message>
        <message>
            <location filename="../../engine/crops.py" />
            <source>Fewer than {least} MS pixels of the common area hold data in every band; choose a larger area.</source>
            <translation>Weniger als {least} MS-Pixel der gemeinsamen Fläche enthalten in jedem Kanal Daten; einen größeren Bereich wählen.</translation>
        </message>
        <message>
            <location filename="../../engine/crops.py" />
            <source>{name} holds one value only in the common area: there is nothing to learn from.</source>
            <translation>{name} enthält in der gemeinsamen Fläche nur einen einzigen Wert: Daraus lässt sich nichts lernen.</translation>
        </message>
        <message>
            <location filename="../../engine/demo.py" />
            <source>The size is {size} PAN pixels; expected {low} to {high}, a multiple of {ratio}.</source>
            <translation>Die Seitenlänge ist {size} PAN-Pixel; erwartet wird {low} bis {high}, ein Vielfaches von {ratio}.</translation>
        </message>
        <message>
            <location filename="../../engine/estimate.py" />
            <source>About {time} and {memory:.1f} GB on {device}.</source>
            <translation>Etwa {time} und {memory:.1f} GB auf {device}.</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>{:.0f} s</source>
            <translation>{:.0f} s</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>{:.0f} min</source>
            <translation>{:.0f} min</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Reading PAN and MS</source>
            <translation>PAN und MS werden gelesen</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Stage 1 of 2: degradation</source>
            <translation>Stufe 1 von 2: Degradation</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Stage 1 of 2: warm-up</source>
            <translation>Stufe 1 von 2: Aufwärmen</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Stage 2 of 2: alternation</source>
            <translation>Stufe 2 von 2: Wechsel</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Sharpening the scene</source>
            <translation>Die Szene wird geschärft</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Mapping the quality</source>
            <translation>Die Qualität wird kartiert</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Assessing the result</source>
            <translation>Das Ergebnis wird beurteilt</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Writing the report</source>
            <translation>Der Bericht wird geschrieben</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Making the landscape</source>
            <translation>Die Landschaft wird erzeugt</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Making the images</source>
            <translation>Die Bilder werden erzeugt</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>PAN and MS do not overlap: {pan} against {ms}; give two images of the same place.</source>
            <translation>PAN und MS überlappen sich nicht (PAN: {pan}; MS: {ms}); zwei Bilder desselben Ortes angeben.</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>the CRS differ</source>
            <translation>die KBS sind verschieden</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>one grid is rotated</source>
            <translation>eines der Pixelgitter ist gedreht</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>the ratio is {rx:.4f} x {ry:.4f}</source>
            <translation>das Auflösungsverhältnis ist {rx:.4f} x {ry:.4f}</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>{why}: a whole ratio of {ratio} would drift by {drift:.2f} PAN pixels</source>
            <translation>{why}: Bei einem ganzzahligen Verhältnis von {ratio} liefen die Pixelgitter um {drift:.2f} PAN-Pixel auseinander</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>PAN and MS do not overlap; give two images of the same place.</source>
            <translation>PAN und MS überlappen sich nicht; zwei Bilder desselben Ortes angeben.</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>Neither file is georeferenced and PAN of {pan} pixels is no whole multiple of MS of {ms}; georeference both files or crop them to the same area.</source>
            <translation>Keine der beiden Dateien ist georeferenziert, und PAN mit {pan} Pixeln ist kein ganzzahliges Vielfaches von MS mit {ms}; beide Dateien georeferenzieren oder auf dieselbe Fläche zuschneiden.</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>The ratio of MS to PAN pixel size is {rx:.3f} x {ry:.3f}: MS already lies on the PAN grid; give the MS image as delivered, before any resampling.</source>
            <translation>Das Verhältnis der Pixelgrößen von MS und PAN ist {rx:.3f} x {ry:.3f}: MS liegt bereits auf dem PAN-Pixelgitter; das MS-Bild so angeben, wie es geliefert wurde, vor jeder Umrechnung.</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>The ratio of MS to PAN pixel size is {rx:.3f} x {ry:.3f}; expected one ratio from {low} to {high}. Are the two files swapped?</source>
            <translation>Das Verhältnis der Pixelgrößen von MS und PAN ist {rx:.3f} x {ry:.3f}; erwartet wird ein einheitliches Verhältnis von {low} bis {high}. Sind die beiden Dateien vertauscht?</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>No transformation leads from the CRS of MS ({ms}) to that of PAN ({pan}); reproject MS first.</source>
            <translation>Keine Transformation führt vom KBS von MS ({ms}) in das von PAN ({pan}); zuerst MS umprojizieren.</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>The CRS of MS cannot be transformed to that of PAN everywhere in the image; reproject MS first.</source>
            <translation>Das KBS von MS lässt sich nicht überall im Bild in das von PAN transformieren; zuerst MS umprojizieren.</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>The window {window} lies outside the area that PAN and MS share; PAN covers {pan}.</source>
            <translation>Der Bereich {window} liegt außerhalb der gemeinsamen Fläche von PAN und MS; PAN deckt {pan} ab.</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Points: losses as recorded. Line: their running mean. The alternation mixes the losses of two resolutions, hence its spread.</source>
            <translation>Punkte: aufgezeichnete Verluste. Linie: ihr gleitendes Mittel. Beim Wechsel mischen sich die Verluste zweier Auflösungen, daher die Streuung.</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Seconds per stage</source>
            <translation>Sekunden je Abschnitt</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>The hyper-parameters of the preset {preset}. Bold: changed for this run.</source>
            <translation>Die Hyperparameter der Vorgabe {preset}. Fett: für diesen Lauf geändert.</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>{value} (preset: {usual})</source>
            <translation>{value} (Vorgabe: {usual})</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>QGIS has no parameter for {settings}: use the engine's command line.</source>
            <translation>QGIS hat keinen Parameter für {settings}: die Befehlszeile der Engine benutzen.</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Run it again</source>
            <translation>Lauf wiederholen</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Python console of QGIS</source>
            <translation>Python-Konsole von QGIS</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Command line of the engine</source>
            <translation>Befehlszeile der Engine</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Method: {citation}.</source>
            <translation>Verfahren: {citation}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Classical methods: {citation}.</source>
            <translation>Klassische Verfahren: {citation}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Indices: {citations}.</source>
            <translation>Indizes: {citations}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Versions and citation</source>
            <translation>Versionen und Zitierung</translation>
        </message>
        <message>
            <location filename="../../engine/html/compare.py" />
            <source>{method} + 1 back-projection</source>
            <translation>{method} + 1 Rückprojektion</translation>
        </message>
        <message>
            <location filename="../../engine/html/compare.py" />
            <source>{method} + {count} back-projections</source>
            <translation>{method} + {count} Rückprojektionen</translation>
        </message>
        <message>
            <location filename="../../engine/html/curves.py" />
            <source>{stage}, loss from {first:.3g} to {last:.3g}</source>
            <translation>{stage}, Verlust von {first:.3g} auf {last:.3g}</translation>
        </message>
        <message>
            <location filename="../../engine/html/curves.py" />
            <source>Loss, logarithmic</source>
            <translation>Verlust, logarithmisch</translation>
        </message>
        <message>
            <location filename="../../engine/html/curves.py" />
            <source>Progress of the stage</source>
            <translation>Fortschritt des Abschnitts</translation>
        </message>
        <message>
            <location filename="../../engine/html/evidence.py" />
            <source>Most texture</source>
            <translation>Am meisten Textur</translation>
        </message>
        <message>
            <location filename="../../engine/html/evidence.py" />
            <source>Least consistent with MS</source>
            <translation>Am wenigsten im Einklang mit MS</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Worst areas</source>
            <translation>Schlechteste Stellen</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>None: the result gives the MS image back everywhere.</source>
            <translation>Keine: Das Ergebnis gibt das MS-Bild überall wieder.</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Where the result, brought back to the MS grid, differs most from MS: look here first. Things that moved between the exposures, clipped values and a wrong registration show like this.</source>
            <translation>Wo das Ergebnis, zurückgeführt auf das MS-Pixelgitter, am stärksten von MS abweicht: hier zuerst hinsehen. So zeigen sich Dinge, die sich zwischen den Aufnahmen bewegt haben, abgeschnittene Werte und eine falsche Registrierung.</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Centre</source>
            <translation>Mittelpunkt</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Difference from MS</source>
            <translation>Abweichung von MS</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Spectral angle</source>
            <translation>Spektralwinkel</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>1 − correlation with PAN</source>
            <translation>1 − Korrelation mit PAN</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Registration</source>
            <translation>Registrierung</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Start, and what training added</source>
            <translation>Startbild und Beitrag des Trainings</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>What was found on this pair</source>
            <translation>Befunde zu diesem Bildpaar</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>MTF gain at the Nyquist frequency of MS that was used</source>
            <translation>Benutzter MTF-Wert bei der Nyquist-Frequenz von MS</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>MTF gain at the Nyquist frequency of MS that was used, and the weight of each method in the start: dark, medium, bright pixels</source>
            <translation>Benutzter MTF-Wert bei der Nyquist-Frequenz von MS und Gewicht jedes Verfahrens im Startbild: dunkle, mittlere, helle Pixel</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Band</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>MTF gain</source>
            <translation>MTF-Wert</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>The network starts from {method}. Back-projections: {count}, and {final} after the training.</source>
            <translation>Das Netz geht von {method} aus. Rückprojektionen: {count}, nach dem Training {final}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>The network starts from a weighted mean of classical results. Back-projections: {count}, and {final} after the training.</source>
            <translation>Das Netz geht von einem gewichteten Mittel klassischer Ergebnisse aus. Rückprojektionen: {count}, nach dem Training {final}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>On the held-out patches the error is {start:.4f} standard deviations of the bands before the training and {trained:.4f} after it; {method} has {best:.4f}.</source>
            <translation>Auf den zurückgehaltenen Ausschnitten beträgt der Fehler vor dem Training {start:.4f} Standardabweichungen der Kanäle, danach {trained:.4f}; bei {method} sind es {best:.4f}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{name}: TraPan report</source>
            <translation>{name}: TraPan-Bericht</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{width} × {height} px, bands: {bands}</source>
            <translation>{width} × {height} px, Kanäle: {bands}</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{count}, below</source>
            <translation>{count}, siehe unten</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Pixel size</source>
            <translation>Pixelgröße</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{preset}, seed {seed}</source>
            <translation>{preset}, Startwert {seed}</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Time</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{seconds:.0f} s on {device}</source>
            <translation>{seconds:.0f} s auf {device}</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Warnings</source>
            <translation>Warnungen</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Made</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{time} by TraPan {version}</source>
            <translation>{time} mit TraPan {version}</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Overview of the result</source>
            <translation>Übersicht über das Ergebnis</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Squares: the places shown below. Numbers: the worst areas.</source>
            <translation>Quadrate: die unten gezeigten Stellen. Zahlen: die schlechtesten Stellen.</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>The result in grey, band {band}.</source>
            <translation>Das Ergebnis in Grau, Kanal {band}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>The result in the colours of the bands {bands}.</source>
            <translation>Das Ergebnis in den Farben der Kanäle {bands}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>One PAN pixel is one pixel of the page, unless it is too narrow. The three colour pictures of a place share one stretch, taken from MS.</source>
            <translation>Ein PAN-Pixel ist ein Pixel der Seite, sofern sie breit genug ist. Die drei Farbbilder einer Stelle haben dieselbe, aus MS bestimmte Kontraststreckung.</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>At 1:1</source>
            <translation>Bilder in 1:1</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>MS, as delivered</source>
            <translation>MS, wie geliefert</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>around {centre}</source>
            <translation>um {centre}</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{picture} at place {letter}</source>
            <translation>Stelle {letter}: {picture}</translation>
        </message>
        <message>
            <location filename="../../engine/html/result.py" />
            <source>column {column:.0f}, row {row:.0f}</source>
            <translation>Spalte {column:.0f}, Zeile {row:.0f}</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>full resolution, no truth</source>
            <translation>volle Auflösung, ohne Wahrheit</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>one level down, held-out patches</source>
            <translation>reduzierte Auflösung, zurückgehaltene Ausschnitte</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>one level down, trained patches</source>
            <translation>reduzierte Auflösung, trainierte Ausschnitte</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>Beside simple methods</source>
            <translation>Vergleich mit einfachen Verfahren</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>TraPan is the best of the four, or level with it, in every column.</source>
            <translation>In jeder Spalte ist TraPan das beste der vier Verfahren oder gleichauf mit dem besten.</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>There are columns in which TraPan is not the best of the four. Ahead of it: {methods}.</source>
            <translation>Nicht in jeder Spalte ist TraPan das beste der vier Verfahren. Besser: {methods}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>The full-resolution indices are those of the most textured {width} × {height} PAN pixels.</source>
            <translation>Die Indizes in voller Auflösung gelten für die {width} × {height} PAN-Pixel mit der meisten Textur.</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>The full-resolution indices are those of the whole result.</source>
            <translation>Die Indizes in voller Auflösung gelten für das ganze Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>★ marks the best value of a column.</source>
            <translation>★ kennzeichnet den besten Wert einer Spalte.</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>The scene is too small to hold patches out of the training: one level down TraPan is judged where it was trained and looks better than it is.</source>
            <translation>Die Szene ist zu klein, um Ausschnitte vom Training zurückzuhalten: In reduzierter Auflösung wird TraPan dort beurteilt, wo es trainiert wurde, und wirkt besser, als es ist.</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>One level down, where MS itself is the truth, all methods are judged on the patches that the training never used. On these same patches the classical method was picked, and TraPan settled how much of its network to keep. All methods work on the same PAN, registered and filtered alike.</source>
            <translation>In reduzierter Auflösung, wo MS selbst die Wahrheit ist, werden alle Verfahren auf den Ausschnitten beurteilt, die das Training nie benutzt hat. Auf denselben Ausschnitten wurde das klassische Verfahren ausgewählt und bestimmt, wie viel TraPan von seinem Netz übernimmt. Alle Verfahren arbeiten mit demselben PAN, gleich registriert und gefiltert.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>quality without reference, (1 - D_lambda)(1 - D_S), 0 to 1: higher is better.</source>
            <translation>Qualität ohne Referenz, (1 - D_lambda)(1 - D_S), 0 bis 1: je höher, desto besser.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>colours that do not agree with MS once the result is blurred like it: lower is better.</source>
            <translation>Farben, die nicht zu MS passen, wenn das Ergebnis wie MS weichgezeichnet wird: je niedriger, desto besser.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>relation to PAN that differs from the one MS has to blurred PAN: lower is better.</source>
            <translation>Beziehung zu PAN, soweit sie von der zwischen MS und weichgezeichnetem PAN abweicht: je niedriger, desto besser.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>details that do not follow PAN, 0 to 2: lower is better.</source>
            <translation>Details, die PAN nicht folgen, 0 bis 2: je niedriger, desto besser.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>difference from MS once the result is brought back to the MS grid: lower is better.</source>
            <translation>Abweichung von MS, wenn das Ergebnis auf das MS-Pixelgitter zurückgeführt wird: je niedriger, desto besser.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>nearness to the truth in dB: higher is better.</source>
            <translation>Nähe zur Wahrheit in dB: je höher, desto besser.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>angle between the spectrum and the true one, in degrees: lower is better.</source>
            <translation>Winkel zwischen dem Spektrum und dem wahren, in Grad: je niedriger, desto besser.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>error beside the mean of each band, in percent: lower is better.</source>
            <translation>Fehler im Verhältnis zum Mittel jedes Kanals, in Prozent: je niedriger, desto besser.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>likeness of all bands together to the truth, 0 to 1: higher is better.</source>
            <translation>gemeinsame Ähnlichkeit aller Kanäle mit der Wahrheit, 0 bis 1: je höher, desto besser.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The error is {share:.0%} below that of the best classical method, {method}.</source>
            <translation>Der Fehler liegt um {share:.0%} unter dem des besten klassischen Verfahrens, {method}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The error is the same as that of the best classical method, {method}.</source>
            <translation>Der Fehler ist genauso groß wie der des besten klassischen Verfahrens, {method}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The error is {share:.0%} above that of the best classical method, {method}.</source>
            <translation>Der Fehler liegt um {share:.0%} über dem des besten klassischen Verfahrens, {method}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The error is {share:.0%} below that of interpolation.</source>
            <translation>Der Fehler liegt um {share:.0%} unter dem der Interpolation.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The error is the same as that of interpolation.</source>
            <translation>Der Fehler ist genauso groß wie der der Interpolation.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The error is {share:.0%} above that of interpolation.</source>
            <translation>Der Fehler liegt um {share:.0%} über dem der Interpolation.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Both were measured on patches that the training never saw.</source>
            <translation>Beides wurde auf Ausschnitten gemessen, die das Training nie gesehen hat.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The scene is too small to hold patches out of the training: both were measured on the trained ones.</source>
            <translation>Die Szene ist zu klein, um Ausschnitte vom Training zurückzuhalten: Beides wurde auf den trainierten gemessen.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Brought back to the MS grid, the result differs from MS by {share:.1%} of the band means.</source>
            <translation>Zurückgeführt auf das MS-Pixelgitter, weicht das Ergebnis um {share:.1%} der Kanalmittel von MS ab.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The shift was not to be looked for: the georeferencing of the files counts as it is.</source>
            <translation>Der Versatz sollte nicht gesucht werden: Es gilt die Georeferenzierung der Dateien, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>No shift could be looked for: no place holds data in PAN and in every band.</source>
            <translation>Ein Versatz ließ sich nicht suchen: An keiner Stelle enthalten PAN und alle Kanäle Daten.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The shift could not be measured reliably, so the georeferencing of the files counts; the reason stands among the warnings.</source>
            <translation>Der Versatz ließ sich nicht zuverlässig messen, daher gilt die Georeferenzierung der Dateien; der Grund steht bei den Warnungen.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Bands with a shift of their own: {bands}.</source>
            <translation>Kanäle mit eigenem Versatz: {bands}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>No band has a shift of its own.</source>
            <translation>Kein Kanal hat einen eigenen Versatz.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The shift counts as reliable: the bands leave {share:.1%} of the variance of PAN's details unexplained.</source>
            <translation>Der Versatz gilt als zuverlässig: Die Kanäle lassen {share:.1%} der Varianz der Details von PAN unerklärt.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Shift of MS from where its georeferencing puts it on PAN: {shift}. This is allowed for.</source>
            <translation>Versatz von MS gegenüber seiner Lage auf PAN laut Georeferenzierung: {shift}. Das wird berücksichtigt.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Parts of the scene agree to {spread:.2f} px.</source>
            <translation>Teile der Szene stimmen auf {spread:.2f} px überein.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Parts of the scene are shifted against each other, by up to {x:.1f} px in x and {y:.1f} px in y: MS was resampled (cubic) to follow them.</source>
            <translation>Teile der Szene sind gegeneinander versetzt, um bis zu {x:.1f} px in x und {y:.1f} px in y: MS wurde umgerechnet (kubisch), um ihnen zu folgen.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The sharpness was not to be looked for: the blur (MTF) of the sensor table counts.</source>
            <translation>Die Schärfe sollte nicht gemessen werden: Es gilt die Unschärfe (MTF) aus der Sensortabelle.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The sharpness could not be measured reliably: the blur (MTF) of the sensor table counts.</source>
            <translation>Die Schärfe ließ sich nicht zuverlässig messen: Es gilt die Unschärfe (MTF) aus der Sensortabelle.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Beside PAN, the MS bands have an MTF gain of {x:.2f} in x and {y:.2f} in y at their Nyquist frequency.</source>
            <translation>Im Vergleich zu PAN haben die MS-Kanäle bei ihrer Nyquist-Frequenz einen MTF-Wert von {x:.2f} in x und {y:.2f} in y.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The noise of PAN, {noise:.2g} DN, was calmed where there is nothing else to see.</source>
            <translation>Das Rauschen von PAN, {noise:.2g} DN, wurde dort gedämpft, wo sonst nichts zu sehen ist.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>PAN was used as it is.</source>
            <translation>PAN wurde unverändert benutzt.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>PAN was filtered to be as sharp as the result: by {x:+.2f} PAN px² in x, {y:+.2f} in y.</source>
            <translation>PAN wurde gefiltert, damit es so scharf wie das Ergebnis ist: um {x:+.2f} PAN-px² in x, {y:+.2f} in y.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>PAN was blurred to be as sharp as the result: by {x:+.2f} PAN px² in x, {y:+.2f} in y.</source>
            <translation>PAN wurde weichgezeichnet, damit es so scharf wie das Ergebnis ist: um {x:+.2f} PAN-px² in x, {y:+.2f} in y.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>PAN was sharpened to be as sharp as the result: by {x:+.2f} PAN px² in x, {y:+.2f} in y.</source>
            <translation>PAN wurde geschärft, damit es so scharf wie das Ergebnis ist: um {x:+.2f} PAN-px² in x, {y:+.2f} in y.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>{:.2f} px right</source>
            <translation>{:.2f} px nach rechts</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>{:.2f} px left</source>
            <translation>{:.2f} px nach links</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>{:.2f} px down</source>
            <translation>{:.2f} px nach unten</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>{:.2f} px up</source>
            <translation>{:.2f} px nach oben</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>{first} and {last}</source>
            <translation>{first} und {last}</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>unknown, as there is no CRS; MS is {ratio} times as coarse</source>
            <translation>unbekannt, da kein KBS vorliegt; MS ist {ratio}-mal so grob</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>{pan:.2g} m, MS {ms:.2g} m (ratio {ratio})</source>
            <translation>{pan:.2g} m, MS {ms:.2g} m (Auflösungsverhältnis {ratio})</translation>
        </message>
        <message>
            <location filename="../../engine/infer.py" />
            <source>The device ran out of memory: going on with tiles of {tile_px} PAN pixels.</source>
            <translation>Der Speicher des Geräts reichte nicht: Es geht mit Kacheln von {tile_px} PAN-Pixeln weiter.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>Unknown group of settings {group!r}; expected one of {known}.</source>
            <translation>Unbekannte Gruppe von Einstellungen {group!r}; möglich sind {known}.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>Unknown setting {group}.{name}; expected one of {known}.</source>
            <translation>Unbekannte Einstellung {group}.{name}; möglich sind {known}.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>{group}.{name} is {value!r}; expected one of {known}.</source>
            <translation>{group}.{name} ist {value!r}; möglich sind {known}.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>{group}.{name} is {value!r}; expected yes or no.</source>
            <translation>{group}.{name} ist {value!r}; erwartet wird yes oder no.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>{group}.{name} is {value!r}; expected a number of {unit}.</source>
            <translation>{group}.{name} ist {value!r}; erwartet wird eine Zahl (Einheit: {unit}).</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>{group}.{name} is {value!r}; expected a whole number of {unit}.</source>
            <translation>{group}.{name} ist {value!r}; erwartet wird eine ganze Zahl (Einheit: {unit}).</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>{group}.{name} is {value}; expected {low:g} to {high:g} {unit}.</source>
            <translation>{group}.{name} ist {value}; erwartet wird {low:g} bis {high:g} (Einheit: {unit}).</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The job has no {name!r}; expected a path.</source>
            <translation>Im Job fehlt {name!r}; erwartet wird ein Pfad.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The seed is {seed}; expected 0 to {most}.</source>
            <translation>Der Startwert ist {seed}; erwartet wird 0 bis {most}.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The number of threads is {threads}; expected 1 to 1024, or 0 for all cores.</source>
            <translation>Die Anzahl der Threads ist {threads}; erwartet wird 1 bis 1024 oder 0 für alle Kerne.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The window {window} is not finite; expected four numbers.</source>
            <translation>Der Bereich {window} ist nicht endlich; erwartet werden vier Zahlen.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The window {window} is empty; expected xmin &lt; xmax and ymin &lt; ymax.</source>
            <translation>Der Bereich {window} ist leer; erwartet wird xmin &lt; xmax und ymin &lt; ymax.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The creation option {option!r} is not of the form KEY=VALUE.</source>
            <translation>Die Erzeugungsoption {option!r} hat nicht die Form KEY=VALUE.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The creation option {option!r} sets what the pair decides; give options of the GTiff driver.</source>
            <translation>Die Erzeugungsoption {option!r} legt fest, was das Bildpaar vorgibt; Optionen des GTiff-Treibers angeben.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The report {report} is no HTML; give a file name that ends in .html.</source>
            <translation>Der Bericht {report} ist kein HTML; einen Dateinamen angeben, der auf .html endet.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The report {report} is the output itself; choose another name.</source>
            <translation>Der Bericht {report} ist die Ausgabe selbst; einen anderen Namen wählen.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The job is not JSON ({exc}); expected one object on one line.</source>
            <translation>Der Job ist kein JSON ({exc}); erwartet wird ein Objekt in einer Zeile.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The job is a JSON {kind}; expected an object.</source>
            <translation>Der Job ist in JSON vom Typ {kind}; erwartet wird ein Objekt.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>Unknown job field {name!r}; expected {known}.</source>
            <translation>Unbekanntes Job-Feld {name!r}; möglich sind {known}.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The job field {name!r} is {value!r}, which is of the wrong type.</source>
            <translation>Das Job-Feld {name!r} ist {value!r} und hat damit den falschen Typ.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>Unknown {name} {value!r}; expected one of {known}.</source>
            <translation>Unbekannter Wert für {name}: {value!r}; möglich sind {known}.</translation>
        </message>
        <message>
            <location filename="../../engine/metrics.py" />
            <source>No band has a positive peak. Check the nodata value and the mask.</source>
            <translation>Kein Kanal hat einen positiven Höchstwert. NoData-Wert und Maske prüfen.</translation>
        </message>
        <message>
            <location filename="../../engine/metrics.py" />
            <source>Every band has a mean of 0; a relative error needs another. Check the nodata value.</source>
            <translation>Jeder Kanal hat das Mittel 0; ein relativer Fehler braucht ein anderes. Den NoData-Wert prüfen.</translation>
        </message>
        <message>
            <location filename="../../engine/metrics.py" />
            <source>No valid pixel has two spectra other than 0. Check the nodata value and the mask.</source>
            <translation>Kein gültiges Pixel hat zwei von 0 verschiedene Spektren. NoData-Wert und Maske prüfen.</translation>
        </message>
        <message>
            <location filename="../../engine/metrics.py" />
            <source>A band has no valid pixel; an index needs at least one. Check the nodata value and the mask.</source>
            <translation>Ein Kanal hat kein gültiges Pixel; ein Index braucht mindestens eines. NoData-Wert und Maske prüfen.</translation>
        </message>
        <message>
            <location filename="../../engine/metrics.py" />
            <source>No block is at least half valid. Check the nodata value and the mask.</source>
            <translation>Kein Block ist mindestens zur Hälfte gültig. NoData-Wert und Maske prüfen.</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>The output {out} is one of the inputs; choose another name.</source>
            <translation>Die Ausgabe {out} ist eine der Eingaben; einen anderen Namen wählen.</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>The output {out} is a folder; give a file name that ends in {kind}.</source>
            <translation>Die Ausgabe {out} ist ein Ordner; einen Dateinamen angeben, der auf {kind} endet.</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>The output {out} exists; choose another name or allow overwriting (--overwrite).</source>
            <translation>Die Ausgabe {out} existiert; einen anderen Namen wählen oder das Überschreiben erlauben (--overwrite).</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>The folder {folder} does not exist; create it or choose another.</source>
            <translation>Der Ordner {folder} existiert nicht; ihn anlegen oder einen anderen wählen.</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>The folder {folder} is not writable ({reason}); choose another.</source>
            <translation>Der Ordner {folder} ist nicht beschreibbar ({reason}); einen anderen wählen.</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>The output {out} could not be written: {exc}</source>
            <translation>Die Ausgabe {out} konnte nicht geschrieben werden: {exc}</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>GDAL on the output: {message}.</source>
            <translation>GDAL zur Ausgabe: {message}.</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>GDAL refuses the creation options {options}: {exc}</source>
            <translation>GDAL lehnt die Erzeugungsoptionen {options} ab: {exc}</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>MS declares no nodata value, but the pair has gaps: the output declares 0 as nodata.</source>
            <translation>MS gibt keinen NoData-Wert an, aber das Bildpaar hat Lücken: In der Ausgabe ist 0 als NoData angegeben.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>Each MS pixel is repeated {factor} x {factor} times: somebody has enlarged the image. The repetitions are left out.</source>
            <translation>Jedes MS-Pixel ist {factor} x {factor}-mal wiederholt: Jemand hat das Bild vergrößert. Die Wiederholungen werden weggelassen.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>MS is resampled to a common grid (cubic), because {why}. The result would be sharper with MS as delivered on a grid that fits PAN.</source>
            <translation>MS wird auf ein gemeinsames Pixelgitter umgerechnet (kubisch), denn {why}. Schärfer würde das Ergebnis mit MS, wie es geliefert wurde, auf einem zu PAN passenden Pixelgitter.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The {role} file {path} does not exist; check the path.</source>
            <translation>Die Datei {path} ({role}) existiert nicht; den Pfad prüfen.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The {role} file {path} cannot be read as a raster: {exc}</source>
            <translation>Die Datei {path} ({role}) lässt sich nicht als Raster lesen: {exc}</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The {role} file {path} has no bands of its own; choose one of its subdatasets.</source>
            <translation>Die Datei {path} ({role}) hat keine eigenen Kanäle; einen ihrer Unterdatensätze wählen.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The {role} file {path} holds {kind} values; expected real numbers.</source>
            <translation>Die Datei {path} ({role}) enthält Werte vom Typ {kind}; erwartet werden reelle Zahlen.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The PAN file has {count} bands; expected one. Choose one with the PAN band parameter, or are the two files swapped?</source>
            <translation>Die PAN-Datei hat {count} Kanäle; erwartet wird einer. Einen mit dem Parameter „PAN-Kanal“ wählen; oder sind die beiden Dateien vertauscht?</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>PAN has no band {chosen}; it has {count}.</source>
            <translation>PAN hat keinen Kanal {chosen}; Anzahl der Kanäle: {count}.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>MS has no band {band}; it has {count}.</source>
            <translation>MS hat keinen Kanal {band}; Anzahl der Kanäle: {count}.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The bands {bands} name one band twice; name each once.</source>
            <translation>In der Angabe der Kanäle {bands} ist ein Kanal zweimal genannt; jeden nur einmal nennen.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The pixels of {name} cannot be read; the file is damaged or incomplete, fetch it again.</source>
            <translation>Die Pixel von {name} lassen sich nicht lesen; die Datei ist beschädigt oder unvollständig und muss neu beschafft werden.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>{share:.0%} of the {role} pixels are exactly 0 though 0 is not declared as nodata: they are treated as gaps.</source>
            <translation>{share:.0%} der {role}-Pixel sind genau 0, obwohl 0 nicht als NoData angegeben ist: Sie werden als Lücken behandelt.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The geotransform of {role} has no area; georeference {role} again.</source>
            <translation>Die Geotransformation von {role} hat keine Fläche; {role} neu georeferenzieren.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>Neither file is georeferenced: both are taken to cover the same area.</source>
            <translation>Keine der beiden Dateien ist georeferenziert: Es wird angenommen, dass beide dieselbe Fläche abdecken.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>{lacking} has no georeferencing but the other file has; georeference {lacking} first.</source>
            <translation>{lacking} hat keine Georeferenzierung, die andere Datei aber schon; zuerst {lacking} georeferenzieren.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>{lacking} has no CRS; it is taken to be in the CRS of the other file.</source>
            <translation>{lacking} hat kein KBS; angenommen wird das KBS der anderen Datei.</translation>
        </message>
        <message>
            <location filename="../../engine/registration.py" />
            <source>there are too few pixels with details</source>
            <translation>Es gibt zu wenige Pixel mit Details</translation>
        </message>
        <message>
            <location filename="../../engine/registration.py" />
            <source>the search came to no end</source>
            <translation>Die Suche kam zu keinem Ende</translation>
        </message>
        <message>
            <location filename="../../engine/registration.py" />
            <source>the bands leave {share:.0%} of PAN's details unexplained</source>
            <translation>Die Kanäle lassen {share:.0%} der Details von PAN unerklärt</translation>
        </message>
        <message>
            <location filename="../../engine/registration.py" />
            <source>parts of the scene disagree by {spread:.2f} PAN px</source>
            <translation>Teile der Szene weichen um {spread:.2f} PAN-px voneinander ab</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>The shift between PAN and MS could not be estimated: {reason}. The files are trusted.</source>
            <translation>Der Versatz zwischen PAN und MS ließ sich nicht schätzen: {reason}. Es gilt die Georeferenzierung der Dateien.</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>PAN and MS are registered: MS would have to move {where} to lie on PAN, in PAN pixels.</source>
            <translation>PAN und MS sind registriert: MS müsste um {where} wandern, um auf PAN zu liegen, in PAN-Pixeln.</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>MS has to move {where} to lie on PAN, in PAN pixels (parts of the scene agree to {spread:.2f}). Corrected.</source>
            <translation>MS muss um {where} wandern, um auf PAN zu liegen, in PAN-Pixeln (Teile der Szene stimmen auf {spread:.2f} überein). Korrigiert.</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>Band {band} has a shift of its own on top of it: {x:+.2f} in x, {y:+.2f} in y.</source>
            <translation>Kanal {band} hat zusätzlich einen eigenen Versatz: {x:+.2f} in x, {y:+.2f} in y.</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>Parts of the scene are shifted against each other by up to {most:.1f} PAN px: MS is resampled (cubic) to follow them.</source>
            <translation>Teile der Szene sind um bis zu {most:.1f} PAN-px gegeneinander versetzt: MS wird umgerechnet (kubisch), um ihnen zu folgen.</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>Beside PAN the MS bands have an MTF gain of {x:.2f} in x and {y:.2f} in y; expected was {expected:.2f}.</source>
            <translation>Im Vergleich zu PAN haben die MS-Kanäle einen MTF-Wert von {x:.2f} in x und {y:.2f} in y; erwartet war {expected:.2f}.</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>Beside PAN the MS bands have an MTF gain of {x:.2f} in x and {y:.2f} in y; expected was {expected:.2f}, {taken:.2f} is used.</source>
            <translation>Im Vergleich zu PAN haben die MS-Kanäle einen MTF-Wert von {x:.2f} in x und {y:.2f} in y; erwartet war {expected:.2f}, benutzt wird {taken:.2f}.</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>Unknown task {task!r}; expected one of {known}.</source>
            <translation>Unbekannte Aufgabe {task!r}; möglich sind {known}.</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>Unknown option {name!r} of the task {task}.</source>
            <translation>Unbekannte Option {name!r} der Aufgabe {task}.</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>The option {name!r} is {value!r}; expected {kind}.</source>
            <translation>Die Option {name!r} ist {value!r}; erwartet wird {kind}.</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>Unknown method {method!r}; expected one of {known}.</source>
            <translation>Unbekanntes Verfahren {method!r}; möglich sind {known}.</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>The number of back-projections is {rounds}; expected 0 to {most}.</source>
            <translation>Die Anzahl der Rückprojektionen ist {rounds}; erwartet wird 0 bis {most}.</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>The request is not JSON ({exc}); expected one object on one line.</source>
            <translation>Die Anfrage ist kein JSON ({exc}); erwartet wird ein Objekt in einer Zeile.</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>The request has no task or no job; expected an object with both.</source>
            <translation>In der Anfrage fehlt die Aufgabe oder der Job; erwartet wird ein Objekt mit beidem.</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>The options are {options!r}; expected an object.</source>
            <translation>Die Optionen sind {options!r}; erwartet wird ein Objekt.</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>built with CUDA {version}</source>
            <translation>mit CUDA {version} gebaut</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>built without CUDA</source>
            <translation>ohne CUDA gebaut</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>No CUDA device is available (PyTorch {version}, {built}). Choose the device cpu or auto, or install a CUDA build of PyTorch and the driver for it.</source>
            <translation>Kein CUDA-Gerät ist verfügbar (PyTorch {version}, {built}). Das Gerät cpu oder auto wählen oder einen CUDA-Build von PyTorch und den Treiber dafür installieren.</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>No MPS device is available; it needs an Apple GPU. Choose the device cpu or auto.</source>
            <translation>Kein MPS-Gerät ist verfügbar; es braucht eine GPU von Apple. Das Gerät cpu oder auto wählen.</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>a CUDA device is available</source>
            <translation>ein CUDA-Gerät ist verfügbar</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>no CUDA device is available</source>
            <translation>kein CUDA-Gerät ist verfügbar</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <location filename="../../engine/sensors.py" />
            <source>asked for</source>
            <translation>ausdrücklich gewählt</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>threads: {}</source>
            <translation>Threads: {}</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>The memory of the device ran out. Choose a smaller area, a smaller tile size, fewer bands, or the device cpu.</source>
            <translation>Der Speicher des Geräts reichte nicht. Einen kleineren Bereich, eine kleinere Kachelgröße, weniger Kanäle oder das Gerät cpu wählen.</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>The training diverged in the stage {stage}: the loss went from {first:g} to {loss:g}. Lower the learning rate.</source>
            <translation>Das Training divergierte in „{stage}“: Der Verlust ging von {first:g} auf {loss:g}. Die Lernrate senken.</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>{evidence}; gains in the order of the band names</source>
            <translation>{evidence}; MTF-Werte in der Reihenfolge der Kanalnamen</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>{seen}, but {contradiction}</source>
            <translation>{seen}, aber {contradiction}</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>no known name in the file names and metadata</source>
            <translation>kein bekannter Name in Dateinamen und Metadaten</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>bands {colours}, ratio {ratio} and PAN pixels of {gsd:.3g} m</source>
            <translation>Kanäle {colours}, Auflösungsverhältnis {ratio} und PAN-Pixel von {gsd:.3g} m</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>{nameless}; {evidence}: {titles} or another</source>
            <translation>{nameless}; {evidence}: {titles} oder ein anderer</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>{word!r} in {text!r}</source>
            <translation>{word!r} in {text!r}</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>{sensor} has ratio {ratio}, not {found}</source>
            <translation>{sensor} hat das Auflösungsverhältnis {ratio}, nicht {found}</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>{sensor} has no PAN pixels of {gsd:.3g} m</source>
            <translation>{sensor} hat keine PAN-Pixel von {gsd:.3g} m</translation>
        </message>
        <message>
            <location filename="../../engine/sharpen.py" />
            <source>Sensor: {title} ({evidence}).</source>
            <translation>Sensor: {title} ({evidence}).</translation>
        </message>
        <message>
            <location filename="../../engine/sharpen.py" />
            <source>The training was ended early on request: the result is the best so far.</source>
            <translation>Das Training wurde auf Wunsch vorzeitig beendet: Das Ergebnis ist das bisher beste.</translation>
        </message>
        <message>
            <location filename="../../engine/sharpen.py" />
            <source>Training brought nothing on the held-out patches: the result is the classical start.</source>
            <translation>Das Training brachte auf den zurückgehaltenen Ausschnitten nichts: Das Ergebnis ist das klassische Startbild.</translation>
        </message>
        <message>
            <location filename="../../engine/terminal.py" />
            <source>Warning: {}</source>
            <translation>Warnung: {}</translation>
        </message>
    </context>
</TS>
