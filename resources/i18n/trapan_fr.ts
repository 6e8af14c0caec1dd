<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>TraPan</name>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Assess Pansharpening Quality</source>
            <translation>Évaluer la qualité du pansharpening</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Measures how good a pansharpened image is, and maps where it is good or bad.</source>
            <translation>Mesure la qualité d'une image affûtée par pansharpening et cartographie les endroits où elle est bonne ou mauvaise.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>The image may come from any program: it has to lie on the PAN grid and to hold one band per MS band.</source>
            <translation>L'image peut provenir de n'importe quel programme : elle doit être sur la grille de PAN et contenir une bande par bande MS.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Without reference: HQNR (1 is best) and its parts D_lambda (colours) and D_S (details), D_rho (lack of local correlation with PAN), and R-ERGAS, R-SAM, R-Q2n: what the image, brought back to the resolution of MS, has lost of MS. 0 is best, but 1 for HQNR and R-Q2n.</source>
            <translation>Sans référence : HQNR (1 est le meilleur) et ses composantes D_lambda (couleurs) et D_S (détails), D_rho (manque de corrélation locale avec PAN), ainsi que R-ERGAS, R-SAM, R-Q2n : ce que l'image, ramenée à la résolution de MS, a perdu de MS. 0 est le meilleur, sauf pour HQNR et R-Q2n, où c'est 1.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>With a reference, the truth on the PAN grid: PSNR in dB, SAM in degrees, ERGAS, Q2n. Judge by several numbers and by the picture: each index has its blind spot.</source>
            <translation>Avec une référence, la vérité sur la grille de PAN : PSNR en dB, SAM en degrés, ERGAS, Q2n. Juger d'après plusieurs nombres et d'après l'image : chaque indice a son angle mort.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>The quality map lies on the MS grid. Band 1: difference from MS as a share of the band mean; band 2: spectral angle in degrees; band 3: lack of local correlation with PAN, 0 to 2. 0 is best in all.</source>
            <translation>La carte de qualité est sur la grille de MS. Bande 1 : écart à MS en proportion de la moyenne de la bande ; bande 2 : angle spectral en degrés ; bande 3 : manque de corrélation locale avec PAN, de 0 à 2. Partout, 0 est le meilleur.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Pansharpened image</source>
            <translation>Image affûtée (pansharpening)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>The image to judge, on the PAN grid, one band per MS band that takes part.</source>
            <translation>L'image à évaluer, sur la grille de PAN, avec une bande par bande MS utilisée.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Reference (truth)</source>
            <translation>Référence (vérité)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>The image as it should be, on the PAN grid: known for simulated and for degraded pairs only.</source>
            <translation>L'image telle qu'elle devrait être, sur la grille de PAN : connue seulement pour les paires simulées ou dégradées.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Quality map</source>
            <translation>Carte de qualité</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>A GeoTIFF of three bands on the MS grid: difference from MS, spectral angle, lack of PAN's detail.</source>
            <translation>Un GeoTIFF à trois bandes sur la grille de MS : écart à MS, angle spectral, détails de PAN manquants.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>HQNR, quality without reference, 1 is best</source>
            <translation>HQNR, qualité sans référence, 1 est le meilleur</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>D_lambda, spectral distortion, 0 is best</source>
            <translation>D_lambda, distorsion spectrale, 0 est le meilleur</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>D_S, spatial distortion, 0 is best</source>
            <translation>D_S, distorsion spatiale, 0 est le meilleur</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>D_rho, lack of local correlation with PAN, 0 is best</source>
            <translation>D_rho, manque de corrélation locale avec PAN, 0 est le meilleur</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>R-ERGAS, relative error at the resolution of MS, 0 is best</source>
            <translation>R-ERGAS, erreur relative à la résolution de MS, 0 est le meilleur</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>R-SAM, spectral angle at the resolution of MS in degrees, 0 is best</source>
            <translation>R-SAM, angle spectral à la résolution de MS en degrés, 0 est le meilleur</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>R-Q2n, quality at the resolution of MS, 1 is best</source>
            <translation>R-Q2n, qualité à la résolution de MS, 1 est le meilleur</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>PSNR against the reference in dB, higher is better</source>
            <translation>PSNR par rapport à la référence en dB, plus il est élevé, mieux c'est</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>SAM, spectral angle to the reference in degrees, 0 is best</source>
            <translation>SAM, angle spectral avec la référence en degrés, 0 est le meilleur</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>ERGAS, relative error against the reference, 0 is best</source>
            <translation>ERGAS, erreur relative par rapport à la référence, 0 est le meilleur</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Q2n against the reference, 1 is best</source>
            <translation>Q2n par rapport à la référence, 1 est le meilleur</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/base.py" />
            <source>Pansharpening</source>
            <translation>Pansharpening</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/base.py" />
            <source>pansharpening,pan-sharpen,pansharp,panchromatic,multispectral,sharpen,image fusion,satellite</source>
            <translation>pansharpening,affûtage panchromatique,fusion panchromatique,panchromatique,multispectral,affûter,fusion d'images,satellite</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/base.py" />
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <location filename="../../engine/errors.py" />
            <source>Cancelled.</source>
            <translation>Annulé.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Check PAN/MS Pair</source>
            <translation>Vérifier une paire PAN/MS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Says in plain words whether two images make a pair for pansharpening, and what to watch out for.</source>
            <translation>Dit en mots simples si deux images forment une paire pour le pansharpening, et à quoi faire attention.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Looks at both images and sharpens nothing: ratio, common area, position of the grids, gaps, data types, CRS, sensor and how it was recognised, shift between PAN and MS, sharpness.</source>
            <translation>Examine les deux images sans rien affûter : rapport de résolution, zone commune, position des grilles, lacunes, types de données, SCR, capteur et indices qui l'ont révélé, décalage entre PAN et MS, netteté.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>The verdict is 'ready', 'ready with care', or 'not a pair' with the reason. The numbers are outputs, for models and scripts; the shift is how far MS has to move to lie on PAN, in PAN pixels.</source>
            <translation>Le verdict est 'ready' (prête), 'ready with care' (prête, avec précaution) ou 'not a pair' (pas une paire), avec la raison. Les nombres sont des sorties, pour les modèles et les scripts ; le décalage indique de combien MS doit se déplacer pour coïncider avec PAN, en pixels PAN.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>It works without TraPan's engine too; then it tells what QGIS itself knows of the two layers.</source>
            <translation>Fonctionne aussi sans le moteur de TraPan ; l'algorithme dit alors ce que QGIS sait lui-même des deux couches.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>PAN/MS pair report</source>
            <translation>Rapport sur la paire PAN/MS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <location filename="../../trapan_plugin/parameters.py" />
            <source>HTML files (*.html)</source>
            <translation>Fichiers HTML (*.html)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>The findings as a page; it opens in the Results Viewer.</source>
            <translation>Les constats sous forme de page ; elle s'ouvre dans le Visualiseur de résultats.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Verdict: ready, ready with care, or not a pair</source>
            <translation>Verdict : ready, ready with care ou not a pair</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>All findings in words, one per line</source>
            <translation>Tous les constats en mots, un par ligne</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>PAN pixels along a side of an MS pixel</source>
            <translation>Pixels PAN le long du côté d'un pixel MS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Shift to the right that puts MS on PAN, in PAN pixels</source>
            <translation>Décalage vers la droite qui amène MS sur PAN, en pixels PAN</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Shift down that puts MS on PAN, in PAN pixels</source>
            <translation>Décalage vers le bas qui amène MS sur PAN, en pixels PAN</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Share of the common area where PAN holds data, in percent</source>
            <translation>Part de la zone commune où PAN contient des données, en pour cent</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Share of the common area where MS holds data, in percent</source>
            <translation>Part de la zone commune où MS contient des données, en pour cent</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Sensor that was recognised</source>
            <translation>Capteur reconnu</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Classical Pansharpen</source>
            <translation>Pansharpening classique</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Sharpens a multispectral image with its panchromatic image by a classical method, in seconds.</source>
            <translation>Affûte une image multispectrale avec son image panchromatique par une méthode classique, en quelques secondes.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Methods:</source>
            <translation>Méthodes :</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>The shift between PAN and MS is corrected and the few coefficients are fitted to this pair; all but EXP and Brovey take the blur of the camera into account. Formulas: Vivone et al., GRSM 2021.</source>
            <translation>Le décalage entre PAN et MS est corrigé et les quelques coefficients sont ajustés à cette paire ; toutes les méthodes sauf EXP et Brovey tiennent compte du flou de la caméra. Formules : Vivone et al., GRSM 2021.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Back-projections bring the result into agreement with MS: blurred and reduced to the MS grid, it gives MS again. 3 to 10 are usually better than none; on noisy or 8-bit images few are best.</source>
            <translation>Les rétroprojections mettent le résultat en accord avec MS : rendu flou et réduit à la grille de MS, il redonne MS. 3 à 10 valent en général mieux que zéro ; sur des images bruitées ou à 8 bits, il en faut peu.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>The result has the PAN grid and the units, data type, nodata value and style of MS.</source>
            <translation>Le résultat a la grille de PAN et les unités, le type de données, la valeur nodata et le style de MS.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>METHOD, SENSOR, DEVICE and REGISTER take the word, not its number: METHOD=gsa.</source>
            <translation>METHOD, SENSOR, DEVICE et REGISTER prennent le mot, pas son numéro : METHOD=gsa.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <location filename="../../engine/html/table.py" />
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Back-projections</source>
            <translation>Rétroprojections</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Corrections after the sharpening that bring the result into agreement with MS. 0 is the method as published.</source>
            <translation>Corrections après l'affûtage qui mettent le résultat en accord avec MS. 0 est la méthode telle que publiée.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>MS interpolated, no detail (EXP)</source>
            <translation>MS interpolé, sans détails (EXP)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Brovey, PAN matched to the mean of the bands</source>
            <translation>Brovey, PAN ajusté à la moyenne des bandes</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>adaptive Gram-Schmidt (GSA)</source>
            <translation>Gram-Schmidt adaptatif (GSA)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Brovey with haze correction (BT-H)</source>
            <translation>Brovey avec correction de la brume (BT-H)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>generalised Laplacian pyramid, full-scale gains (MTF-GLP-FS)</source>
            <translation>pyramide laplacienne généralisée, gains à pleine échelle (MTF-GLP-FS)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>generalised Laplacian pyramid, high-pass modulation with regression (MTF-GLP-HPM-R)</source>
            <translation>pyramide laplacienne généralisée, modulation passe-haut avec régression (MTF-GLP-HPM-R)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>band-dependent spatial detail with physical constraints (BDSD-PC)</source>
            <translation>détails spatiaux dépendant de la bande avec contraintes physiques (BDSD-PC)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Create Demo Scene</source>
            <translation>Créer une scène de démonstration</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Makes a simulated PAN/MS pair of a small town, with the truth, to try TraPan on.</source>
            <translation>Crée une paire PAN/MS simulée d'une petite ville, avec la vérité, pour essayer TraPan.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>A town by a river as a satellite would see it: PAN of 0.5 m and MS of 2 m in blue, green, red and near infrared, 11 bit, with the blur and the noise of a camera and an MS grid a fraction of a pixel off.</source>
            <translation>Une ville au bord d'une rivière comme un satellite la verrait : PAN à 0,5 m et MS à 2 m en bleu, vert, rouge et proche infrarouge, 11 bits, avec le flou et le bruit d'une caméra et une grille MS décalée d'une fraction de pixel.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>The truth is the same landscape in colour at 0.5 m. Sharpen the pair, then let Assess Pansharpening Quality compare the result with the truth.</source>
            <translation>La vérité est le même paysage en couleur à 0,5 m. Affûter la paire, puis comparer le résultat à la vérité avec « Évaluer la qualité du pansharpening ».</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>The same seed gives the same scene; a larger scene shows more objects, not larger ones.</source>
            <translation>La même graine donne la même scène ; une scène plus grande montre plus d'objets, pas des objets plus grands.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Side of PAN in pixels</source>
            <translation>Côté de PAN en pixels</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Seed</source>
            <translation>Graine aléatoire</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Simulated PAN</source>
            <translation>PAN simulé</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>The panchromatic image: one band, 0.5 m.</source>
            <translation>L'image panchromatique : une bande, 0,5 m.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Simulated MS</source>
            <translation>MS simulé</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>The multispectral image: four bands, 2 m.</source>
            <translation>L'image multispectrale : quatre bandes, 2 m.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Truth</source>
            <translation>Vérité</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>What a perfect result looks like: four bands, 0.5 m.</source>
            <translation>À quoi ressemble un résultat parfait : quatre bandes, 0,5 m.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>A multiple of 4. The time grows with its square: 1024 takes some 10 seconds.</source>
            <translation>Un multiple de 4. La durée croît avec le carré : 1024 prend environ 10 secondes.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Seed of the landscape and of the noise: another seed, another town.</source>
            <translation>Graine du paysage et du bruit : autre graine, autre ville.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <location filename="../../trapan_plugin/algorithms/fusing.py" />
            <source>Seconds that the run took</source>
            <translation>Durée du traitement en secondes</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>The side is {} pixels; expected a multiple of 4.</source>
            <translation>Le côté est de {} pixels ; un multiple de 4 est attendu.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Two outputs have the same name; give each its own.</source>
            <translation>Deux sorties portent le même nom ; donner à chacune le sien.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>Diagnostics</source>
            <translation>Diagnostic</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Engine</source>
            <translation>Moteur</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>diagnostics,bug report,versions,self-test,GPU,CUDA,problem,support,troubleshooting</source>
            <translation>diagnostic,rapport de bogue,versions,autotest,GPU,CUDA,problème,assistance,dépannage</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>Lists what is installed here, what of it works, and why the rest does not, for a bug report.</source>
            <translation>Énumère ce qui est installé ici, ce qui fonctionne et pourquoi le reste ne fonctionne pas, pour un rapport de bogue.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>Versions, the result of each self-test, GPU and driver, memory, disk, TraPan's settings and last messages, as Markdown: in the log, and in a file where one is named.</source>
            <translation>Versions, résultat de chaque autotest, GPU et pilote, mémoire, disque, paramètres et derniers messages de TraPan, en Markdown : dans le journal, et dans un fichier s'il en est nommé un.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>Your home folder, user name and computer name are replaced. Read the report before you publish it: it holds paths and file names.</source>
            <translation>Le dossier personnel, le nom d'utilisateur et le nom de l'ordinateur sont remplacés. Lire le rapport avant de le publier : il contient des chemins et des noms de fichiers.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>Markdown files (*.md)</source>
            <translation>Fichiers Markdown (*.md)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>A file for the report; without one it is only shown in the log.</source>
            <translation>Un fichier pour le rapport ; sans lui, il est seulement affiché dans le journal.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>The report's text</source>
            <translation>Le texte du rapport</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>OUTPUT: the report cannot be written to {}: {}.</source>
            <translation>OUTPUT : le rapport ne peut pas être écrit dans {} : {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/fusing.py" />
            <source>Device that was used</source>
            <translation>Périphérique utilisé</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Install Engine</source>
            <translation>Installer le moteur</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>install,set up,PyTorch,torch,CUDA,GPU,environment,dependencies,pip,uv,remove,uninstall</source>
            <translation>installer,configurer,PyTorch,torch,CUDA,GPU,environnement,dépendances,pip,uv,supprimer,désinstaller</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Installs what TraPan's engine needs (PyTorch and a few packages) into a folder of your QGIS profile.</source>
            <translation>Installe ce dont le moteur de TraPan a besoin (PyTorch et quelques paquets) dans un dossier du profil QGIS.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>About 260 MB are downloaded for the CPU, 2.5 to 3 GB for an NVIDIA GPU. QGIS and other programs are not changed. At the end the engine is tested, and the log says what was found.</source>
            <translation>Environ 260 Mo sont téléchargés pour le CPU, 2,5 à 3 Go pour un GPU NVIDIA. QGIS et les autres programmes ne sont pas modifiés. À la fin, le moteur est testé et le journal dit ce qui a été trouvé.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>BACKEND: auto looks at GPU and driver; cpu, cu126 and cu130 name a build of PyTorch; default takes the build that pip offers as it is configured on this machine. A script writes the word, not its number: BACKEND=cpu.</source>
            <translation>BACKEND : auto tient compte du GPU et du pilote ; cpu, cu126 et cu130 nomment une version compilée de PyTorch ; default prend celle que pip propose tel qu'il est configuré sur cette machine. Un script écrit le mot, pas son numéro : BACKEND=cpu.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Cancelling leaves an earlier engine as it was and keeps what was downloaded for the next try. Installing again replaces the engine. ACTION=remove deletes it.</source>
            <translation>L'annulation laisse un moteur existant tel qu'il était et garde ce qui a été téléchargé pour le prochain essai. Une nouvelle installation remplace le moteur. ACTION=remove le supprime.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Without a network: give a folder with all packages as wheels in WHEELS. QGIS's proxy is used.</source>
            <translation>Sans réseau : donner dans WHEELS un dossier contenant tous les paquets sous forme de wheels. Le proxy de QGIS est utilisé.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>The engine's interpreter</source>
            <translation>L'interpréteur du moteur</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Versions that were found</source>
            <translation>Versions trouvées</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>The device that the engine will use</source>
            <translation>Le périphérique que le moteur utilisera</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>WHEELS: the folder {} does not exist.</source>
            <translation>WHEELS : le dossier {} n'existe pas.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>BACKEND: PyTorch has no build {} for this system; choose auto.</source>
            <translation>BACKEND : PyTorch n'a pas de version compilée {} pour ce système ; choisir auto.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>{} MB were freed.</source>
            <translation>{} Mo ont été libérés.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Cancelled. What was there before is as it was.</source>
            <translation>Annulé. Ce qui existait auparavant est inchangé.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>auto: the CUDA build that fits the NVIDIA GPU and its driver, else the CPU build. default: the build that pip offers as it is configured here (on Linux usually a CUDA build).</source>
            <translation>auto : la version CUDA qui convient au GPU NVIDIA et à son pilote, sinon la version CPU. default : celle que pip propose tel qu'il est configuré ici (sous Linux, en général une version CUDA).</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>A folder with PyTorch, numpy, rasterio, click and all that they need as .whl files. Nothing is downloaded then; BACKEND only says whether CUDA is expected.</source>
            <translation>Un dossier contenant PyTorch, numpy, rasterio, click et tout ce dont ils ont besoin sous forme de fichiers .whl. Rien n'est alors téléchargé ; BACKEND dit seulement si CUDA est attendu.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Address of another package index, for instance a mirror of your company with builds of PyTorch. It decides the build then; BACKEND only says whether CUDA is expected.</source>
            <translation>Adresse d'un autre index de paquets, par exemple un miroir de l'entreprise avec des versions de PyTorch. C'est alors lui qui détermine la version ; BACKEND dit seulement si CUDA est attendu.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>What to do</source>
            <translation>Action</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Build of PyTorch</source>
            <translation>Version compilée de PyTorch</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Folder with wheels, to install offline</source>
            <translation>Dossier de wheels, pour installer hors ligne</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Package index for PyTorch</source>
            <translation>Index de paquets pour PyTorch</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>'install' makes the environment, or replaces it; 'remove' deletes it.</source>
            <translation>'install' crée ou remplace l'environnement ; 'remove' le supprime.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/pair.py" />
            <source>{} is no raster that QGIS can read; choose another layer or file.</source>
            <translation>{} n'est pas un raster que QGIS peut lire ; choisir une autre couche ou un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>Zero-shot Pansharpen</source>
            <translation>Pansharpening zero-shot</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>Sharpens a multispectral image with its panchromatic image by training on that one pair alone.</source>
            <translation>Affûte une image multispectrale avec son image panchromatique par un apprentissage sur cette seule paire.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>Stage 1 learns how PAN follows from MS and trains a small network at reduced resolution, where the truth is known. Stage 2 alternates at random between reduced and full resolution (TRA-PAN, arXiv 2505.06576). No pre-trained weights; nothing leaves this machine.</source>
            <translation>L'étape 1 apprend comment PAN découle de MS et entraîne un petit réseau à résolution réduite, où la vérité est connue. L'étape 2 alterne au hasard entre résolution réduite et pleine résolution (TRA-PAN, arXiv 2505.06576). Aucun poids préentraîné ; rien ne quitte cette machine.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>The result has the PAN grid and the units, data type, nodata value and style of MS. Its quality without reference (HQNR, D_lambda, D_S) is measured and returned.</source>
            <translation>Le résultat a la grille de PAN et les unités, le type de données, la valeur nodata et le style de MS. Sa qualité sans référence (HQNR, D_lambda, D_S) est mesurée et donnée en sortie.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>Give MS as it was delivered, not resampled. For a quick preview, set an area to sharpen.</source>
            <translation>Donner MS tel qu'il a été livré, non rééchantillonné. Pour un aperçu rapide, indiquer une zone à affûter.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>SENSOR, PRESET, DEVICE, REGISTER and PSF take the word, not its number: PRESET=fast.</source>
            <translation>SENSOR, PRESET, DEVICE, REGISTER et PSF prennent le mot, pas son numéro : PRESET=fast.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>The layer '{}' comes from the provider '{}', not from a file; export it to a GeoTIFF first.</source>
            <translation>La couche '{}' provient du fournisseur '{}', pas d'un fichier ; l'exporter d'abord en GeoTIFF.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>PAN has no band {}; it has {}.</source>
            <translation>PAN n'a pas de bande {} ; nombre de bandes : {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>The image has {} bands; expected one. Choose it with PAN_BAND, or are PAN and MS swapped?</source>
            <translation>L'image a {} bandes ; une seule est attendue. La choisir avec PAN_BAND ; ou bien PAN et MS sont-ils intervertis ?</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>MS has no band {}; it has {}.</source>
            <translation>MS n'a pas de bande {} ; nombre de bandes : {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>One band is named twice; name each once.</source>
            <translation>Une bande est nommée deux fois ; nommer chacune une seule fois.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>The output {} is no GeoTIFF; give a file name that ends in .tif.</source>
            <translation>La sortie {} n'est pas un GeoTIFF ; donner un nom de fichier qui se termine par .tif.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>The output {} is one of the inputs; choose another name.</source>
            <translation>La sortie {} est l'une des entrées ; choisir un autre nom.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>PAN ({}) and MS ({}) do not overlap; give two images of the same place.</source>
            <translation>PAN ({}) et MS ({}) ne se recouvrent pas ; donner deux images du même lieu.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>The MS pixels are {:.2f} times as large as the PAN pixels; expected 2 to 8 times.</source>
            <translation>Les pixels MS sont {:.2f} fois plus grands que les pixels PAN ; on attend 2 à 8 fois.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>Are PAN and MS swapped?</source>
            <translation>PAN et MS sont-ils intervertis ?</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>Give an MS image of the same sensor.</source>
            <translation>Donner une image MS du même capteur.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>QGIS knows no transformation from the CRS of MS to that of PAN; reproject MS first. ({})</source>
            <translation>QGIS ne connaît pas de transformation du SCR de MS vers celui de PAN ; reprojeter d'abord MS. ({})</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>TraPan diagnostics</source>
            <translation>Diagnostic de TraPan</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Machine</source>
            <translation>Machine</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <location filename="../../engine/html/appendix.py" />
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Last messages</source>
            <translation>Derniers messages</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>none since QGIS was started</source>
            <translation>aucun depuis le démarrage de QGIS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>**fails**: {}</source>
            <translation>**échoue** : {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>works</source>
            <translation>fonctionne</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>NVIDIA GPU, driver, compute capability</source>
            <translation>GPU NVIDIA, pilote, capacité de calcul</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>none found</source>
            <translation>aucun trouvé</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Free disk space for the profile</source>
            <translation>Espace disque libre pour le profil</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Engine in the profile</source>
            <translation>Moteur dans le profil</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Pythons to install with</source>
            <translation>Versions de Python pour installer</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <location filename="../../trapan_plugin/installer.py" />
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>unknown</source>
            <translation>inconnue</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Proxy in QGIS</source>
            <translation>Proxy dans QGIS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>what</source>
            <translation>élément</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>found</source>
            <translation>constat</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/curve.py" />
            <source>Training loss</source>
            <translation>Perte d'apprentissage</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/curve.py" />
            <source>The training loss of both stages on a logarithmic scale. It should fall and level out.</source>
            <translation>La perte d'apprentissage (loss) des deux étapes sur une échelle logarithmique. Elle devrait baisser puis se stabiliser.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/curve.py" />
            <source>Stage {}, loss {:.3g}</source>
            <translation>Étape {}, perte {:.3g}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/curve.py" />
            <location filename="../../engine/html/curves.py" />
            <source>Loss</source>
            <translation>Perte</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/curve.py" />
            <location filename="../../trapan_plugin/task.py" />
            <source>loss {:.3g}</source>
            <translation>perte {:.3g}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/curve.py" />
            <source>Stage {}</source>
            <translation>Étape {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>The sharp single-band image.</source>
            <translation>L'image nette à une seule bande.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>The coarse image as it was delivered, before any resampling.</source>
            <translation>L'image plus grossière telle que livrée, avant tout rééchantillonnage.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>'auto' recognises most sensors.</source>
            <translation>'auto' reconnaît la plupart des capteurs.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>How long to train on the whole scene. A preview always takes 'fast'.</source>
            <translation>Durée de l'apprentissage sur toute la scène. Un aperçu prend toujours 'fast'.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>'auto' takes a GPU where there is one.</source>
            <translation>'auto' prend un GPU s'il y en a un.</translation>
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
            <translation>&amp;Capteur</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>Prese&amp;t</source>
            <translation>P&amp;réréglage</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>&amp;Device</source>
            <translation>Périp&amp;hérique</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>Output &amp;file</source>
            <translation>&amp;Fichier de sortie</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>Where the result of the whole scene is written; a preview goes to a temporary file.</source>
            <translation>Où est écrit le résultat de toute la scène ; un aperçu va dans un fichier temporaire.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>In&amp;stall engine…</source>
            <translation>&amp;Installer le moteur…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Downloads what the training needs into the QGIS profile.</source>
            <translation>Télécharge dans le profil QGIS ce dont l'apprentissage a besoin.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Prev&amp;iew here</source>
            <translation>A&amp;perçu ici</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Trains on the part of the scene that the map shows, and adds a temporary layer.</source>
            <translation>S'entraîne sur la partie de la scène que montre la carte et ajoute une couche temporaire.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>R&amp;un on whole scene</source>
            <translation>Traiter &amp;toute la scène</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Sharpens all that both images cover, in the background, and writes the output file.</source>
            <translation>Affûte en arrière-plan tout ce que couvrent les deux images et écrit le fichier de sortie.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>More settin&amp;gs…</source>
            <translation>Pl&amp;us de paramètres…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Opens the dialog of the algorithm with these values.</source>
            <translation>Ouvre la boîte de dialogue de l'algorithme avec ces valeurs.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Whole scene</source>
            <translation>Toute la scène</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>The file {} exists. Replace it?</source>
            <translation>Le fichier {} existe. Le remplacer ?</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>TraPan</source>
            <translation>TraPan</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/preview.py" />
            <source>The map shows no place that both PAN and MS cover. Move the map there first.</source>
            <translation>La carte ne montre aucun endroit couvert à la fois par PAN et MS. Y déplacer d'abord la carte.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/preview.py" />
            <source>TraPan preview</source>
            <translation>Aperçu TraPan</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Progress of the run</source>
            <translation>Avancement du traitement</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Stop and &amp;keep the best so far</source>
            <translation>Arrêter et &amp;garder le meilleur résultat</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Ends the training now and writes the result that it has reached.</source>
            <translation>Termine l'apprentissage maintenant et écrit le résultat atteint.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Cance&amp;l</source>
            <translation>Annu&amp;ler</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Ends the run and writes nothing.</source>
            <translation>Termine le traitement et n'écrit rien.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>{}: starting the engine</source>
            <translation>{} : démarrage du moteur</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>{}: {}</source>
            <translation>{} : {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Ending the training; the best so far is kept.</source>
            <translation>Fin de l'apprentissage ; le meilleur résultat est conservé.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Cancelling.</source>
            <translation>Annulation en cours.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>Outcome of the last run</source>
            <translation>Issue du dernier traitement</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>The layer on the left of the line, usually a result.</source>
            <translation>La couche à gauche de la ligne, en général un résultat.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>The layer on the right of the line.</source>
            <translation>La couche à droite de la ligne.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <location filename="../../trapan_plugin/swipe.py" />
            <source>layers beneath</source>
            <translation>couches dessous</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>S&amp;wipe over the map</source>
            <translation>&amp;Balayer la carte</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>Shows the two layers side by side on the map, with a line between them that can be moved.</source>
            <translation>Montre les deux couches côte à côte sur la carte, séparées par une ligne mobile.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>Com&amp;pare</source>
            <translation>C&amp;omparer</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>wit&amp;h</source>
            <translation>a&amp;vec</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>Drag the line. Arrow keys move it, H and V turn it, Escape ends.</source>
            <translation>Faire glisser la ligne. Les flèches la déplacent, H et V la tournent, Échap termine.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>{}: ready after {:.0f} s on {}.</source>
            <translation>{} : prêt après {:.0f} s sur {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>{}: {:.3f} ({} is best)</source>
            <translation>{} : {:.3f} ({} est le meilleur)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>Warnings: {}; they are in the message log.</source>
            <translation>Avertissements : {} ; ils sont dans le journal des messages.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/session.py" />
            <source>A run is going on. Wait for its end, or cancel it.</source>
            <translation>Un traitement est en cours. Attendre sa fin ou l'annuler.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/session.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Annulé ; rien n'a été écrit.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>the environment variable {}</source>
            <translation>la variable d'environnement {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>the setting {}</source>
            <translation>le paramètre {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>TraPan's own environment</source>
            <translation>l'environnement propre à TraPan</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>the environment beside the plugin</source>
            <translation>l'environnement à côté de l'extension</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>QGIS's own Python</source>
            <translation>le Python de QGIS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>Testing the engine's Python: {} ({}).</source>
            <translation>Test du Python du moteur : {} ({}).</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>The engine's Python {} does not exist. It was named by {}: correct it there or remove it.</source>
            <translation>Le Python du moteur {} n'existe pas. Il est désigné par {} : l'y corriger ou l'y supprimer.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>no interpreter was found</source>
            <translation>aucun interpréteur trouvé</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>TraPan needs its engine, the part that trains, and found none that works ({tried}). Run Install Engine: Processing Toolbox &gt; TraPan, or Raster &gt; TraPan. Or name the interpreter of an environment that has PyTorch and rasterio in Settings &gt; Options &gt; TraPan, or in the environment variable {variable}.</source>
            <translation>TraPan a besoin de son moteur, la partie qui fait l'apprentissage, et n'en a trouvé aucun qui fonctionne ({tried}). Exécuter « Installer le moteur » : Boîte à outils de traitements &gt; TraPan, ou Raster &gt; TraPan. Ou bien indiquer l'interpréteur d'un environnement qui a PyTorch et rasterio dans Préférences &gt; Options &gt; TraPan, ou dans la variable d'environnement {variable}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/first_run.py" />
            <source>TraPan needs its engine: about {} MB to download, 3 GB for an NVIDIA GPU.</source>
            <translation>TraPan a besoin de son moteur : environ {} Mo, 3 Go avec un GPU NVIDIA.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/first_run.py" />
            <location filename="../../trapan_plugin/plugin.py" />
            <source>Install engine…</source>
            <translation>Installer le moteur…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>TraPan will go on using {}, because {} names it. Remove that to use the new one.</source>
            <translation>TraPan continuera d'utiliser {}, car {} le désigne. Supprimer cette indication pour utiliser le nouveau.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>No NVIDIA GPU was found.</source>
            <translation>Aucun GPU NVIDIA n'a été trouvé.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>No CUDA build of PyTorch is chosen. It would need driver 580 or newer and a GPU of compute capability 7.5 or higher, or driver 525 or newer and a GPU of 5.0 to 9.0.</source>
            <translation>La version de PyTorch choisie n'est pas une version CUDA. Il lui faudrait le pilote 580 ou plus récent et un GPU de capacité de calcul 7.5 ou plus, ou le pilote 525 ou plus récent et un GPU de 5.0 à 9.0.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>PyTorch build: {}. The environment takes about {} MB in {}.</source>
            <translation>Version compilée de PyTorch : {}. L'environnement occupe environ {} Mo dans {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>Up to about {} MB will be downloaded.</source>
            <translation>Jusqu'à {} Mo environ seront téléchargés.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>CUDA on {}</source>
            <translation>CUDA sur {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>Apple's GPU</source>
            <translation>GPU d'Apple</translation>
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
            <translation>Le moteur fonctionne ; périphérique : {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>GPU: {}, driver {}, compute capability {}.</source>
            <translation>GPU : {}, pilote {}, capacité de calcul {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>The installation stopped: {}.</source>
            <translation>L'installation s'est arrêtée : {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>The disk of {} has {} MB free; the installation needs about {} MB. Make room there.</source>
            <translation>Le disque de {} a {} Mo libres ; l'installation a besoin d'environ {} Mo. Y faire de la place.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>look for Python</source>
            <translation>chercher Python</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>get the installer uv</source>
            <translation>obtenir l'installateur uv</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>make the environment</source>
            <translation>créer l'environnement</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>install the packages</source>
            <translation>installer les paquets</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>test the engine</source>
            <translation>tester le moteur</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>The packages are installed, but the engine's self-test fails: {}</source>
            <translation>Les paquets sont installés, mais l'autotest du moteur échoue : {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>PyTorch {} is installed, but finds no GPU that it can use, although its build {} needs one. Update the NVIDIA driver and restart the computer, or choose BACKEND=cpu.</source>
            <translation>PyTorch {} est installé, mais ne trouve pas de GPU utilisable, alors que sa version {} en demande un. Mettre à jour le pilote NVIDIA et redémarrer l'ordinateur, ou choisir BACKEND=cpu.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>The installation stopped: {} What was downloaded is kept; remove the cause and run it again.</source>
            <translation>L'installation s'est arrêtée : {} Ce qui a été téléchargé est conservé ; supprimer la cause et relancer.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>PyTorch's {} build comes from an index of its own, which this network may block. Then BACKEND=default takes what your package index offers, or INDEX_URL names another index.</source>
            <translation>La version {} de PyTorch provient d'un index à part, que ce réseau bloque peut-être. Dans ce cas, BACKEND=default prend ce que propose l'index de paquets configuré ici, ou INDEX_URL désigne un autre index.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>The folder {} does not hold all that is needed: {}</source>
            <translation>Le dossier {} ne contient pas tout le nécessaire : {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>{}: {:.0f} of about {} MB</source>
            <translation>{} : {:.0f} Mo sur environ {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>Step {} of {}: {}.</source>
            <translation>Étape {} sur {} : {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>Python is here ({}), but without the module that makes environments. On Debian and Ubuntu install it with: sudo apt install python3-venv. Or install uv. Then run this again.</source>
            <translation>Python est présent ({}), mais sans le module qui crée les environnements. Sous Debian et Ubuntu, l'installer avec : sudo apt install python3-venv. Ou installer uv. Puis relancer.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>The engine needs Python {} or newer to be installed; found: {}. Install Python or uv, or (in a Flatpak or Snap, where neither is seen) make an environment with engine/requirements.txt yourself and name its interpreter in Settings &gt; Options &gt; TraPan.</source>
            <translation>Le moteur a besoin de Python {} ou plus récent ; trouvé : {}. Installer Python ou uv ; dans un Flatpak ou un Snap, où ni l'un ni l'autre n'est visible, créer soi-même un environnement avec engine/requirements.txt et indiquer son interpréteur dans Préférences &gt; Options &gt; TraPan.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>found by TraPan</source>
            <translation>trouvé par TraPan</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>The Python of an environment that has PyTorch and rasterio. Usually left empty.</source>
            <translation>Le Python d'un environnement qui a PyTorch et rasterio. Reste en général vide.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>&amp;Test</source>
            <translation>&amp;Tester</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>I&amp;nstall…</source>
            <translation>I&amp;nstaller…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>&amp;Remove</source>
            <translation>&amp;Supprimer</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Saves the options, closes this window and opens Install Engine.</source>
            <translation>Enregistre les options, ferme cette fenêtre et ouvre « Installer le moteur ».</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>&amp;Interpreter</source>
            <translation>&amp;Interpréteur</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>The environment variable {} is set and takes precedence.</source>
            <translation>La variable d'environnement {} est définie et a priorité.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Folder of the engine</source>
            <translation>Dossier du moteur</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Size on disk</source>
            <translation>Taille sur le disque</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Testing…</source>
            <translation>Test en cours…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Delete TraPan's own environment {}?</source>
            <translation>Supprimer l'environnement propre à TraPan {} ?</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Removing…</source>
            <translation>Suppression en cours…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>{} MB</source>
            <translation>{} Mo</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>not installed</source>
            <translation>non installé</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/packager.py" />
            <source>Downloading {0} {1} ({2})</source>
            <translation>Téléchargement de {0} {1} ({2})</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/packager.py" />
            <source>{0} {1} was downloaded before</source>
            <translation>{0} {1} était déjà téléchargé</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/packager.py" />
            <source>Using the file of {0} {1}</source>
            <translation>Utilisation du fichier de {0} {1}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/packager.py" />
            <source>Installing {0}</source>
            <translation>Installation de {0}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/packager.py" />
            <source>Installed {0} {1}</source>
            <translation>{0} {1} est installé</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/packager.py" />
            <source>no reason was given</source>
            <translation>aucune raison n'a été donnée</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Note: {}</source>
            <translation>Remarque : {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Note</source>
            <translation>Remarques</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Ready</source>
            <translation>Prête</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Ready with care</source>
            <translation>Prête, avec précaution</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Not a pair</source>
            <translation>Ce n'est pas une paire</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Ratio</source>
            <translation>Rapport de résolution</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>MS pixels are {:.2f} times as large as PAN pixels.</source>
            <translation>Les pixels MS sont {:.2f} fois plus grands que les pixels PAN.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../trapan_plugin/parameters.py" />
            <location filename="../../engine/html/page.py" />
            <source>Sensor</source>
            <translation>Capteur</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>QGIS finds nothing against this pair. Shift and sharpness can only be measured by the engine: {}</source>
            <translation>QGIS ne trouve rien à redire à cette paire. Seul le moteur peut mesurer le décalage et la netteté : {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>{} x {} pixels, bands: {}, {}</source>
            <translation>{} x {} pixels, bandes : {}, {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>no CRS</source>
            <translation>pas de SCR</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>another data type</source>
            <translation>autre type de données</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>The common area is too small to train on: {0} x {0} MS pixels are needed. The classical methods work.</source>
            <translation>La zone commune est trop petite pour l'apprentissage : il faut {0} x {0} pixels MS. Les méthodes classiques fonctionnent.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>More than half of the common area holds no data.</source>
            <translation>Plus de la moitié de la zone commune ne contient pas de données.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>PAN and MS fit; nothing needs your attention.</source>
            <translation>PAN et MS vont ensemble ; rien de particulier à signaler.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>PAN and MS fit; note the points below.</source>
            <translation>PAN et MS vont ensemble ; tenir compte des remarques ci-dessous.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>{} x {} PAN pixels over {} x {} MS pixels.</source>
            <translation>{} x {} pixels PAN sur {} x {} pixels MS.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>PAN holds data in {:.1%} of the common area, MS in {:.1%}.</source>
            <translation>PAN contient des données dans {:.1%} de la zone commune, MS dans {:.1%}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>PAN {}, MS {}; MS bands: {}.</source>
            <translation>PAN {}, MS {} ; bandes MS : {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>{} PAN pixels along each side of an MS pixel.</source>
            <translation>{} pixels PAN le long de chaque côté d'un pixel MS.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Overlap</source>
            <translation>Recouvrement</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Grids</source>
            <translation>Grilles</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Gaps</source>
            <translation>Lacunes</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>CRS</source>
            <translation>SCR</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Shift</source>
            <translation>Décalage</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../engine/html/findings.py" />
            <source>Sharpness</source>
            <translation>Netteté</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../engine/html/page.py" />
            <source>Unknown sensor</source>
            <translation>Capteur inconnu</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>MS pixels lie centred on their PAN pixels.</source>
            <translation>Les pixels MS sont centrés sur leurs pixels PAN.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>MS pixels lie {} off the centre of their PAN pixels, in PAN pixels; this is allowed for.</source>
            <translation>Les pixels MS sont décalés de {} par rapport au centre de leurs pixels PAN, en pixels PAN ; il en est tenu compte.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../engine/relate.py" />
            <source>{:.2f} right</source>
            <translation>{:.2f} vers la droite</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../engine/relate.py" />
            <source>{:.2f} left</source>
            <translation>{:.2f} vers la gauche</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../engine/relate.py" />
            <source>{:.2f} down</source>
            <translation>{:.2f} vers le bas</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../engine/relate.py" />
            <source>{:.2f} up</source>
            <translation>{:.2f} vers le haut</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>could not be measured; the georeferencing is trusted.</source>
            <translation>non mesurable ; le géoréférencement fait foi.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>MS has to move {} to lie on PAN, in PAN pixels; this is allowed for.</source>
            <translation>MS doit se déplacer de {} pour coïncider avec PAN, en pixels PAN ; il en est tenu compte.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>MS has to move {} to lie on PAN, in PAN pixels (parts of the scene agree to {:.2f}); this is allowed for.</source>
            <translation>MS doit se déplacer de {} pour coïncider avec PAN, en pixels PAN (les parties de la scène concordent à {:.2f} près) ; il en est tenu compte.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>not measured; the table says how much contrast each band keeps (MTF gain): {}.</source>
            <translation>non mesurée ; le contraste que garde chaque bande (gain de la FTM) vient de la table : {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>MS keeps {:.2f} of the contrast of PAN in x and {:.2f} in y (MTF gain); used per band: {}.</source>
            <translation>MS garde {:.2f} du contraste de PAN en x et {:.2f} en y (gain de la FTM) ; utilisé par bande : {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Panchromatic image (PAN)</source>
            <translation>Image panchromatique (PAN)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>The sharp single-band image. Its grid is the grid of the sharp colour image.</source>
            <translation>L'image nette à une seule bande. Sa grille est celle de l'image couleur nette.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Multispectral image (MS)</source>
            <translation>Image multispectrale (MS)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>The coarse image as it was delivered, before any resampling: 2 to 8 times the PAN pixel size.</source>
            <translation>L'image plus grossière telle que livrée, avant tout rééchantillonnage : 2 à 8 fois la taille des pixels PAN.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>MS bands</source>
            <translation>Bandes MS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>The bands that take part, in the order of the sharp image. Empty means all.</source>
            <translation>Les bandes utilisées, dans l'ordre de l'image nette. Vide : toutes.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Sets how strongly the camera blurs each band (its MTF). 'auto' looks at file names, metadata, band names, ratio and pixel size, and takes typical values where they reveal no sensor.</source>
            <translation>Détermine à quel point la caméra rend floue chaque bande (sa FTM). 'auto' examine noms de fichiers, métadonnées, noms de bandes, rapport de résolution et taille de pixel, et prend des valeurs typiques s'ils ne révèlent aucun capteur.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <location filename="../../engine/html/page.py" />
            <source>Preset</source>
            <translation>Préréglage</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>How long to train: fast, balanced or best; 'paper' is TRA-PAN as published, nothing added.</source>
            <translation>Durée de l'apprentissage : fast (rapide), balanced (équilibré) ou best (le meilleur) ; 'paper' est TRA-PAN tel que publié, sans ajout.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Device</source>
            <translation>Périphérique</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>'auto' takes a CUDA GPU where there is one, else the CPU. A named device that is missing is an error.</source>
            <translation>'auto' prend un GPU CUDA s'il y en a un, sinon le CPU. Un périphérique nommé mais absent est une erreur.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Area to sharpen</source>
            <translation>Zone à affûter</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Only this area is used and written: a quick preview. Empty means all that both images cover.</source>
            <translation>Seule cette zone est utilisée et écrite : un aperçu rapide. Vide : tout ce que couvrent les deux images.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Empty means the preset's choice: auto, but off for 'paper'.</source>
            <translation>Vide : le choix du préréglage, soit auto, mais off pour 'paper'.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Empty means auto.</source>
            <translation>Vide : auto.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Registration of PAN and MS</source>
            <translation>Recalage de PAN et MS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>'auto' measures on the images how far MS, and each of its bands, lies off PAN, and allows for it without resampling MS; where it cannot be measured reliably, and with 'off', the georeferencing of both files counts as it is.</source>
            <translation>'auto' mesure sur les images de combien MS, et chacune de ses bandes, s'écarte de PAN, et en tient compte sans rééchantillonner MS ; si la mesure n'est pas fiable, et avec 'off', le géoréférencement des deux fichiers vaut tel quel.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Sharpness of PAN and MS</source>
            <translation>Netteté de PAN et MS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>'auto' measures on the images how sharp PAN is beside MS and fits PAN, or the blur assumed for MS, to it; 'sensor' takes the blur (MTF) of both from the table of sensors alone. Empty means the preset's choice: auto, but sensor for 'paper'.</source>
            <translation>'auto' mesure sur les images la netteté de PAN par rapport à MS et y adapte PAN, ou le flou supposé de MS ; 'sensor' prend le flou (FTM) des deux dans la seule table des capteurs. Vide : le choix du préréglage, soit auto, mais sensor pour 'paper'.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Seed of every random draw: the same seed on the same machine gives the same image.</source>
            <translation>Graine de tous les tirages aléatoires : la même graine sur la même machine donne la même image.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>PAN band</source>
            <translation>Bande PAN</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Which band of the PAN file is panchromatic. 0 means the only band of the file.</source>
            <translation>Quelle bande du fichier PAN est panchromatique. 0 signifie la seule bande du fichier.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>CPU threads</source>
            <translation>Threads du CPU</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>0 leaves the number to PyTorch.</source>
            <translation>0 laisse PyTorch choisir le nombre.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Steps of the warm-up (stage 1)</source>
            <translation>Nombre de pas d'échauffement (étape 1)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Supervised training steps at reduced resolution. Empty means the preset's number.</source>
            <translation>Nombre de pas d'apprentissage supervisé à résolution réduite. Vide : celui du préréglage.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Steps of the alternation (stage 2)</source>
            <translation>Nombre de pas d'alternance (étape 2)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Steps of the random alternation of both resolutions. Empty means the preset's number.</source>
            <translation>Nombre de pas d'alternance aléatoire entre les deux résolutions. Vide : celui du préréglage.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Share of full-resolution steps (stage 2)</source>
            <translation>Part des pas à pleine résolution (étape 2)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Chance that a step of the alternation is one at full resolution, 0 to 1. Empty means the preset's share.</source>
            <translation>Probabilité qu'un pas de l'alternance se fasse à pleine résolution, de 0 à 1. Vide : la part du préréglage.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Tile size in PAN pixels</source>
            <translation>Taille des tuiles en pixels PAN</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Side of the tiles in which the image is written. Smaller ones need less memory.</source>
            <translation>Côté des tuiles par lesquelles l'image est écrite. Plus petites, elles demandent moins de mémoire.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>GeoTIFF creation options on top of TraPan's own: tiled, DEFLATE, predictor.</source>
            <translation>Options de création GeoTIFF en plus de celles de TraPan : tuilé, DEFLATE, prédicteur.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Pansharpened</source>
            <translation>Image affûtée</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>A GeoTIFF on the PAN grid in the units and data type of MS, and its style in a .qml file beside it.</source>
            <translation>Un GeoTIFF sur la grille de PAN dans les unités et le type de données de MS, avec son style dans un fichier .qml à côté.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <location filename="../../engine/html/page.py" />
            <source>Pansharpening report</source>
            <translation>Rapport de pansharpening</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>One HTML file that says how the run went: pictures at 1:1, quality beside simple methods, the worst areas, what was found of shift and sharpness, and how to repeat it. Empty means none.</source>
            <translation>Un fichier HTML qui dit comment le traitement s'est passé : images à 1:1, qualité à côté de méthodes simples, pires endroits, décalage et netteté trouvés, et comment le répéter. Vide : aucun rapport.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Additional creation options</source>
            <translation>Options de création supplémentaires</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/place.py" />
            <source>{} cannot be deleted: {}. End what still uses the engine, and try again.</source>
            <translation>{} ne peut pas être supprimé : {}. Arrêter ce qui utilise encore le moteur, puis réessayer.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/place.py" />
            <source>Another installation is running for this profile: wait for its end.</source>
            <translation>Une autre installation est en cours pour ce profil : attendre sa fin.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/plugin.py" />
            <source>TraPan panel</source>
            <translation>Panneau TraPan</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/plugin.py" />
            <source>Zero-shot Pansharpen…</source>
            <translation>Pansharpening zero-shot…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/quality_style.py" />
            <source>up to 1 % off MS: very good</source>
            <translation>jusqu'à 1 % d'écart à MS : très bon</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/quality_style.py" />
            <source>1 to 2 % off: good</source>
            <translation>1 à 2 % d'écart : bon</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/quality_style.py" />
            <source>2 to 5 % off: fair</source>
            <translation>2 à 5 % d'écart : moyen</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/quality_style.py" />
            <source>5 to 10 % off: poor</source>
            <translation>5 à 10 % d'écart : mauvais</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/quality_style.py" />
            <source>more than 10 % off: wrong</source>
            <translation>plus de 10 % d'écart : faux</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/task.py" />
            <source>Engine {version}, Python {python}, PyTorch {torch}.</source>
            <translation>Moteur {version}, Python {python}, PyTorch {torch}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/task.py" />
            <source>step {} of {}</source>
            <translation>pas {} sur {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/task.py" />
            <source>about {} left</source>
            <translation>reste environ {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>The interpreter {} cannot be started: {}.</source>
            <translation>L'interpréteur {} ne peut pas être démarré : {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>The engine ended without a result: {}.</source>
            <translation>Le moteur s'est terminé sans résultat : {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>it was killed, probably because the memory ran out</source>
            <translation>il a été tué, sans doute faute de mémoire</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>it crashed (segmentation fault)</source>
            <translation>il a planté (erreur de segmentation)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>it aborted</source>
            <translation>il s'est interrompu</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>it crashed (access violation)</source>
            <translation>il a planté (violation d'accès)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>the memory ran out</source>
            <translation>la mémoire a manqué</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>exit code {}</source>
            <translation>code de sortie {}</translation>
        </message>
        <message>
            <location filename="../../engine/__main__.py" />
            <source>The bands are {bands!r}; expected numbers separated by commas, e.g. 3,2,1.</source>
            <translation>Les bandes indiquées sont {bands!r} ; des numéros séparés par des virgules sont attendus, p. ex. 3,2,1.</translation>
        </message>
        <message>
            <location filename="../../engine/__main__.py" />
            <source>The setting {pair!r} is not of the form GROUP.FIELD=VALUE, e.g. rao.steps=400.</source>
            <translation>Le paramètre {pair!r} n'est pas de la forme GROUP.FIELD=VALUE, p. ex. rao.steps=400.</translation>
        </message>
        <message>
            <location filename="../../engine/__main__.py" />
            <location filename="../../engine/worker.py" />
            <source>Device: {}.</source>
            <translation>Périphérique : {}.</translation>
        </message>
        <message>
            <location filename="../../engine/__main__.py" />
            <source>Error: {}</source>
            <translation>Erreur : {}</translation>
        </message>
        <message>
            <location filename="../../engine/assess.py" />
            <source>The image {path} has {found} bands; expected {count}, one per MS band.</source>
            <translation>Nombre de bandes de l'image {path} : {found} ; attendu : {count}, une par bande MS.</translation>
        </message>
        <message>
            <location filename="../../engine/assess.py" />
            <source>The image {path} does not lie on the PAN grid; resample it to the grid of {pan} first.</source>
            <translation>L'image {path} n'est pas sur la grille de PAN ; la rééchantillonner d'abord sur la grille de {pan}.</translation>
        </message>
        <message>
            <location filename="../../engine/classical/__init__.py" />
            <source>No place of the common area holds data in PAN and in every MS band; choose an area with data in all, or fewer bands.</source>
            <translation>Aucun endroit de la zone commune ne contient de données à la fois dans PAN et dans toutes les bandes MS ; choisir une zone où PAN et toutes les bandes en contiennent, ou moins de bandes.</translation>
        </message>
        <message>
            <location filename="../../engine/crops.py" />
            <source>The common area has {width} x {height} MS pixels; at least {least} x {least} are needed to train on ({least_pan} x {least_pan} PAN pixels). Choose a larger area.</source>
            <translation>La zone commune a {width} x {height} pixels MS ; l'apprentissage en demande au moins {least} x {least} ({least_pan} x {least_pan} pixels PAN). Choisir une zone plus grande.</translation>
        </message>
        <message>
            <location filename="../../engine/crops.py" />
            <source>Every pixel of the common area is nodata in PAN or MS; choose an area with data in both.</source>
            <translation>Tous les pixels de la zone commune sont nodata dans PAN ou MS ; choisir une zone qui contient des données dans les deux.</translation>
        </message>
        <message>
            <location filename="../../engine/crops.py" />
            <source>Fewer than {least} MS pixels of the common area hold data in every band; choose a larger area.</source>
            <translation>Moins de {least} pixels MS de la zone commune contiennent des données dans toutes les bandes ; choisir une zone plus grande.</translation>
        </message>
        <message>
            <location filename="../../engine/crops.py" />
            <source>{name} holds one value only in the common area: there is nothing to learn from.</source>
            <translation>{name} ne contient qu'une seule valeur dans la zone commune : il n'y a rien à apprendre.</translation>
        </message>
        <message>
            <location filename="../../engine/demo.py" />
            <source>The size is {size} PAN pixels; expected {low} to {high}, a multiple of {ratio}.</source>
            <translation>La taille est de {size} pixels PAN ; valeur attendue : de {low} à {high}, multiple de {ratio}.</translation>
        </message>
        <message>
            <location filename="../../engine/estimate.py" />
            <source>About {time} and {memory:.1f} GB on {device}.</source>
            <translation>Environ {time} et {memory:.1f} Go sur {device}.</translation>
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
            <translation>Lecture de PAN et MS</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Stage 1 of 2: degradation</source>
            <translation>Étape 1 sur 2 : dégradation</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Stage 1 of 2: warm-up</source>
            <translation>Étape 1 sur 2 : échauffement</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Stage 2 of 2: alternation</source>
            <translation>Étape 2 sur 2 : alternance</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Sharpening the scene</source>
            <translation>Affûtage de la scène</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Mapping the quality</source>
            <translation>Cartographie de la qualité</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Assessing the result</source>
            <translation>Évaluation du résultat</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Writing the report</source>
            <translation>Écriture du rapport</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Making the landscape</source>
            <translation>Création du paysage</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Making the images</source>
            <translation>Création des images</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>PAN and MS do not overlap: {pan} against {ms}; give two images of the same place.</source>
            <translation>PAN ({pan}) et MS ({ms}) ne se recouvrent pas ; donner deux images du même lieu.</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>the CRS differ</source>
            <translation>les SCR diffèrent</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>one grid is rotated</source>
            <translation>l'une des grilles est pivotée</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>the ratio is {rx:.4f} x {ry:.4f}</source>
            <translation>le rapport de résolution est de {rx:.4f} x {ry:.4f}</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>{why}: a whole ratio of {ratio} would drift by {drift:.2f} PAN pixels</source>
            <translation>{why} : un rapport entier de {ratio} dériverait de {drift:.2f} pixels PAN</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>PAN and MS do not overlap; give two images of the same place.</source>
            <translation>PAN et MS ne se recouvrent pas ; donner deux images du même lieu.</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>Neither file is georeferenced and PAN of {pan} pixels is no whole multiple of MS of {ms}; georeference both files or crop them to the same area.</source>
            <translation>Aucun des deux fichiers n'est géoréférencé et la taille de PAN ({pan} pixels) n'est pas un multiple entier de celle de MS ({ms}) ; géoréférencer les deux fichiers ou les découper sur la même zone.</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>The ratio of MS to PAN pixel size is {rx:.3f} x {ry:.3f}: MS already lies on the PAN grid; give the MS image as delivered, before any resampling.</source>
            <translation>Le rapport entre les tailles de pixel de MS et de PAN est de {rx:.3f} x {ry:.3f} : MS est déjà sur la grille de PAN ; donner l'image MS telle que livrée, avant tout rééchantillonnage.</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>The ratio of MS to PAN pixel size is {rx:.3f} x {ry:.3f}; expected one ratio from {low} to {high}. Are the two files swapped?</source>
            <translation>Le rapport entre les tailles de pixel de MS et de PAN est de {rx:.3f} x {ry:.3f} ; un rapport unique, de {low} à {high}, est attendu. Les deux fichiers sont-ils intervertis ?</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>No transformation leads from the CRS of MS ({ms}) to that of PAN ({pan}); reproject MS first.</source>
            <translation>Il n'existe pas de transformation du SCR de MS ({ms}) vers celui de PAN ({pan}) ; reprojeter d'abord MS.</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>The CRS of MS cannot be transformed to that of PAN everywhere in the image; reproject MS first.</source>
            <translation>La transformation du SCR de MS vers celui de PAN n'est pas possible partout dans l'image ; reprojeter d'abord MS.</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>The window {window} lies outside the area that PAN and MS share; PAN covers {pan}.</source>
            <translation>La fenêtre {window} est en dehors de la zone commune à PAN et MS ; PAN couvre {pan}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Points: losses as recorded. Line: their running mean. The alternation mixes the losses of two resolutions, hence its spread.</source>
            <translation>Points : pertes enregistrées. Ligne : leur moyenne mobile. L'alternance mêle les pertes de deux résolutions, d'où la dispersion.</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Training</source>
            <translation>Apprentissage</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Seconds per stage</source>
            <translation>Durée par étape, en secondes</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>The hyper-parameters of the preset {preset}. Bold: changed for this run.</source>
            <translation>Les hyperparamètres du préréglage {preset}. En gras : modifiés pour ce traitement.</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>{value} (preset: {usual})</source>
            <translation>{value} (préréglage : {usual})</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>QGIS has no parameter for {settings}: use the engine's command line.</source>
            <translation>QGIS n'a pas de paramètre pour {settings} : utiliser la ligne de commande du moteur.</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Run it again</source>
            <translation>Répéter le traitement</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Python console of QGIS</source>
            <translation>Console Python de QGIS</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Command line of the engine</source>
            <translation>Ligne de commande du moteur</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Method: {citation}.</source>
            <translation>Méthode : {citation}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Classical methods: {citation}.</source>
            <translation>Méthodes classiques : {citation}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Indices: {citations}.</source>
            <translation>Indices : {citations}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Versions and citation</source>
            <translation>Versions et références</translation>
        </message>
        <message>
            <location filename="../../engine/html/compare.py" />
            <source>{method} + 1 back-projection</source>
            <translation>{method} + 1 rétroprojection</translation>
        </message>
        <message>
            <location filename="../../engine/html/compare.py" />
            <source>{method} + {count} back-projections</source>
            <translation>{method} + {count} rétroprojections</translation>
        </message>
        <message>
            <location filename="../../engine/html/curves.py" />
            <source>{stage}, loss from {first:.3g} to {last:.3g}</source>
            <translation>{stage}, perte de {first:.3g} à {last:.3g}</translation>
        </message>
        <message>
            <location filename="../../engine/html/curves.py" />
            <source>Loss, logarithmic</source>
            <translation>Perte (échelle log)</translation>
        </message>
        <message>
            <location filename="../../engine/html/curves.py" />
            <source>Progress of the stage</source>
            <translation>Avancement de l'étape</translation>
        </message>
        <message>
            <location filename="../../engine/html/evidence.py" />
            <source>Most texture</source>
            <translation>Endroit le plus texturé</translation>
        </message>
        <message>
            <location filename="../../engine/html/evidence.py" />
            <source>Least consistent with MS</source>
            <translation>Endroit le moins cohérent avec MS</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Worst areas</source>
            <translation>Pires endroits</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>None: the result gives the MS image back everywhere.</source>
            <translation>Aucun : le résultat redonne l'image MS partout.</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Where the result, brought back to the MS grid, differs most from MS: look here first. Things that moved between the exposures, clipped values and a wrong registration show like this.</source>
            <translation>Là où le résultat, ramené à la grille de MS, diffère le plus de MS : à regarder en premier. Ce qui a bougé entre les prises de vue, les valeurs écrêtées et un recalage erroné se manifestent ainsi.</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>No.</source>
            <translation>Num.</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Centre</source>
            <translation>Centre</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Difference from MS</source>
            <translation>Écart à MS</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Spectral angle</source>
            <translation>Angle spectral</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>1 − correlation with PAN</source>
            <translation>1 − corrélation avec PAN</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Registration</source>
            <translation>Recalage</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Start, and what training added</source>
            <translation>Point de départ et apport de l'apprentissage</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>What was found on this pair</source>
            <translation>Constats sur cette paire</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>MTF gain at the Nyquist frequency of MS that was used</source>
            <translation>Gain de la FTM utilisé, à la fréquence de Nyquist de MS</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>MTF gain at the Nyquist frequency of MS that was used, and the weight of each method in the start: dark, medium, bright pixels</source>
            <translation>Gain de la FTM utilisé, à la fréquence de Nyquist de MS, et poids de chaque méthode dans le point de départ : pixels sombres, moyens, clairs</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Band</source>
            <translation>Bande</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>MTF gain</source>
            <translation>Gain de la FTM</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>The network starts from {method}. Back-projections: {count}, and {final} after the training.</source>
            <translation>Point de départ du réseau : {method}. Rétroprojections : {count}, puis {final} après l'apprentissage.</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>The network starts from a weighted mean of classical results. Back-projections: {count}, and {final} after the training.</source>
            <translation>Point de départ du réseau : une moyenne pondérée de résultats classiques. Rétroprojections : {count}, puis {final} après l'apprentissage.</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>On the held-out patches the error is {start:.4f} standard deviations of the bands before the training and {trained:.4f} after it; {method} has {best:.4f}.</source>
            <translation>Sur les imagettes de validation, l'erreur, en écarts-types des bandes, est de {start:.4f} avant l'apprentissage et de {trained:.4f} après ; elle est de {best:.4f} pour {method}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{name}: TraPan report</source>
            <translation>{name} : rapport TraPan</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{width} × {height} px, bands: {bands}</source>
            <translation>{width} × {height} px, bandes : {bands}</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{count}, below</source>
            <translation>{count}, voir ci-dessous</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Pixel size</source>
            <translation>Taille de pixel</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Quality</source>
            <translation>Qualité</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{preset}, seed {seed}</source>
            <translation>{preset}, graine {seed}</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Time</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{seconds:.0f} s on {device}</source>
            <translation>{seconds:.0f} s sur {device}</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Warnings</source>
            <translation>Avertissements</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Made</source>
            <translation>Créé le</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{time} by TraPan {version}</source>
            <translation>{time} par TraPan {version}</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Overview of the result</source>
            <translation>Vue d'ensemble du résultat</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Squares: the places shown below. Numbers: the worst areas.</source>
            <translation>Carrés : les endroits montrés ci-dessous. Numéros : les pires endroits.</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>The result in grey, band {band}.</source>
            <translation>Le résultat en niveaux de gris, bande {band}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>The result in the colours of the bands {bands}.</source>
            <translation>Le résultat en composition colorée des bandes {bands}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>One PAN pixel is one pixel of the page, unless it is too narrow. The three colour pictures of a place share one stretch, taken from MS.</source>
            <translation>Un pixel PAN correspond à un pixel de la page, sauf si elle est trop étroite. Les trois images en couleur d'un endroit ont le même étirement de contraste, tiré de MS.</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>At 1:1</source>
            <translation>Images à 1:1</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>MS, as delivered</source>
            <translation>MS, tel que livré</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>around {centre}</source>
            <translation>centre : {centre}</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{picture} at place {letter}</source>
            <translation>{picture} à l'endroit {letter}</translation>
        </message>
        <message>
            <location filename="../../engine/html/result.py" />
            <source>column {column:.0f}, row {row:.0f}</source>
            <translation>colonne {column:.0f}, ligne {row:.0f}</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>full resolution, no truth</source>
            <translation>pleine résolution, sans vérité</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>one level down, held-out patches</source>
            <translation>résolution réduite, imagettes de validation</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>one level down, trained patches</source>
            <translation>résolution réduite, imagettes d'apprentissage</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>Beside simple methods</source>
            <translation>Comparaison avec des méthodes simples</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>TraPan is the best of the four, or level with it, in every column.</source>
            <translation>TraPan est le meilleur des quatre, seul ou à égalité, dans toutes les colonnes.</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>There are columns in which TraPan is not the best of the four. Ahead of it: {methods}.</source>
            <translation>Dans certaines colonnes, TraPan n'est pas le meilleur des quatre. Devant lui : {methods}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>The full-resolution indices are those of the most textured {width} × {height} PAN pixels.</source>
            <translation>Les indices à pleine résolution sont ceux de la partie la plus texturée ({width} × {height} pixels PAN).</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>The full-resolution indices are those of the whole result.</source>
            <translation>Les indices à pleine résolution sont ceux de tout le résultat.</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>★ marks the best value of a column.</source>
            <translation>★ marque la meilleure valeur d'une colonne.</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>The scene is too small to hold patches out of the training: one level down TraPan is judged where it was trained and looks better than it is.</source>
            <translation>La scène est trop petite pour mettre de côté des imagettes de validation : à résolution réduite, TraPan est jugé là où il a été entraîné et paraît meilleur qu'il n'est.</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>One level down, where MS itself is the truth, all methods are judged on the patches that the training never used. On these same patches the classical method was picked, and TraPan settled how much of its network to keep. All methods work on the same PAN, registered and filtered alike.</source>
            <translation>À résolution réduite, où MS est lui-même la vérité, toutes les méthodes sont jugées sur les imagettes de validation, que l'apprentissage n'a jamais utilisées. C'est aussi sur ces imagettes que la méthode classique a été choisie et que TraPan a fixé la part de son réseau à conserver. Toutes les méthodes travaillent sur le même PAN, recalé et filtré de la même façon.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>quality without reference, (1 - D_lambda)(1 - D_S), 0 to 1: higher is better.</source>
            <translation>qualité sans référence, (1 - D_lambda)(1 - D_S), de 0 à 1 : plus l'indice est élevé, mieux c'est.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>colours that do not agree with MS once the result is blurred like it: lower is better.</source>
            <translation>couleurs qui ne concordent pas avec MS une fois le résultat rendu aussi flou que lui : plus l'indice est bas, mieux c'est.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>relation to PAN that differs from the one MS has to blurred PAN: lower is better.</source>
            <translation>relation avec PAN différente de celle de MS avec PAN rendu flou : plus l'indice est bas, mieux c'est.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>details that do not follow PAN, 0 to 2: lower is better.</source>
            <translation>détails qui ne suivent pas PAN, de 0 à 2 : plus l'indice est bas, mieux c'est.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>difference from MS once the result is brought back to the MS grid: lower is better.</source>
            <translation>écart à MS une fois le résultat ramené à la grille de MS : plus l'indice est bas, mieux c'est.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>nearness to the truth in dB: higher is better.</source>
            <translation>proximité avec la vérité, en dB : plus l'indice est élevé, mieux c'est.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>angle between the spectrum and the true one, in degrees: lower is better.</source>
            <translation>angle entre le spectre obtenu et le vrai, en degrés : plus l'indice est bas, mieux c'est.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>error beside the mean of each band, in percent: lower is better.</source>
            <translation>erreur rapportée à la moyenne de chaque bande, en pour cent : plus l'indice est bas, mieux c'est.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>likeness of all bands together to the truth, 0 to 1: higher is better.</source>
            <translation>ressemblance de l'ensemble des bandes avec la vérité, de 0 à 1 : plus l'indice est élevé, mieux c'est.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The error is {share:.0%} below that of the best classical method, {method}.</source>
            <translation>L'erreur est inférieure de {share:.0%} à celle de la meilleure méthode classique, {method}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The error is the same as that of the best classical method, {method}.</source>
            <translation>L'erreur est égale à celle de la meilleure méthode classique, {method}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The error is {share:.0%} above that of the best classical method, {method}.</source>
            <translation>L'erreur est supérieure de {share:.0%} à celle de la meilleure méthode classique, {method}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The error is {share:.0%} below that of interpolation.</source>
            <translation>L'erreur est inférieure de {share:.0%} à celle de l'interpolation.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The error is the same as that of interpolation.</source>
            <translation>L'erreur est égale à celle de l'interpolation.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The error is {share:.0%} above that of interpolation.</source>
            <translation>L'erreur est supérieure de {share:.0%} à celle de l'interpolation.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Both were measured on patches that the training never saw.</source>
            <translation>Les deux comparaisons portent sur des imagettes que l'apprentissage n'a jamais vues.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The scene is too small to hold patches out of the training: both were measured on the trained ones.</source>
            <translation>La scène est trop petite pour mettre de côté des imagettes de validation : les deux comparaisons portent sur celles de l'apprentissage.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Brought back to the MS grid, the result differs from MS by {share:.1%} of the band means.</source>
            <translation>Ramené à la grille de MS, le résultat s'écarte de MS de {share:.1%} de la moyenne des bandes.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The shift was not to be looked for: the georeferencing of the files counts as it is.</source>
            <translation>La mesure du décalage n'était pas demandée : le géoréférencement des fichiers vaut tel quel.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>No shift could be looked for: no place holds data in PAN and in every band.</source>
            <translation>Le décalage n'a pas pu être recherché : aucun endroit ne contient de données à la fois dans PAN et dans toutes les bandes.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The shift could not be measured reliably, so the georeferencing of the files counts; the reason stands among the warnings.</source>
            <translation>Le décalage n'a pas pu être mesuré de façon fiable : le géoréférencement des fichiers vaut donc tel quel ; la raison figure parmi les avertissements.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Bands with a shift of their own: {bands}.</source>
            <translation>Bandes ayant un décalage propre : {bands}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>No band has a shift of its own.</source>
            <translation>Aucune bande n'a de décalage propre.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The shift counts as reliable: the bands leave {share:.1%} of the variance of PAN's details unexplained.</source>
            <translation>Le décalage est jugé fiable : les bandes laissent inexpliqués {share:.1%} de la variance des détails de PAN.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Shift of MS from where its georeferencing puts it on PAN: {shift}. This is allowed for.</source>
            <translation>Décalage de MS par rapport à la position que son géoréférencement lui donne sur PAN : {shift}. Il en est tenu compte.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Parts of the scene agree to {spread:.2f} px.</source>
            <translation>Les parties de la scène concordent à {spread:.2f} px près.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Parts of the scene are shifted against each other, by up to {x:.1f} px in x and {y:.1f} px in y: MS was resampled (cubic) to follow them.</source>
            <translation>Des parties de la scène sont décalées entre elles, jusqu'à {x:.1f} px en x et {y:.1f} px en y : MS a été rééchantillonné (cubique) pour les suivre.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The sharpness was not to be looked for: the blur (MTF) of the sensor table counts.</source>
            <translation>La mesure de la netteté n'était pas demandée : le flou (FTM) de la table des capteurs fait foi.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The sharpness could not be measured reliably: the blur (MTF) of the sensor table counts.</source>
            <translation>La netteté n'a pas pu être mesurée de façon fiable : le flou (FTM) de la table des capteurs fait foi.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Beside PAN, the MS bands have an MTF gain of {x:.2f} in x and {y:.2f} in y at their Nyquist frequency.</source>
            <translation>Par rapport à PAN, les bandes MS ont un gain de la FTM de {x:.2f} en x et de {y:.2f} en y à leur fréquence de Nyquist.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The noise of PAN, {noise:.2g} DN, was calmed where there is nothing else to see.</source>
            <translation>Le bruit de PAN, {noise:.2g} DN, a été atténué là où il n'y a rien d'autre à voir.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>PAN was used as it is.</source>
            <translation>PAN a été utilisé tel quel.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>PAN was filtered to be as sharp as the result: by {x:+.2f} PAN px² in x, {y:+.2f} in y.</source>
            <translation>PAN a été filtré pour avoir la même netteté que le résultat : {x:+.2f} px² PAN en x, {y:+.2f} en y.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>PAN was blurred to be as sharp as the result: by {x:+.2f} PAN px² in x, {y:+.2f} in y.</source>
            <translation>PAN a été rendu plus flou pour avoir la même netteté que le résultat : {x:+.2f} px² PAN en x, {y:+.2f} en y.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>PAN was sharpened to be as sharp as the result: by {x:+.2f} PAN px² in x, {y:+.2f} in y.</source>
            <translation>PAN a été rendu plus net pour avoir la même netteté que le résultat : {x:+.2f} px² PAN en x, {y:+.2f} en y.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>{:.2f} px right</source>
            <translation>{:.2f} px vers la droite</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>{:.2f} px left</source>
            <translation>{:.2f} px vers la gauche</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>{:.2f} px down</source>
            <translation>{:.2f} px vers le bas</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>{:.2f} px up</source>
            <translation>{:.2f} px vers le haut</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>{first} and {last}</source>
            <translation>{first} et {last}</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>unknown, as there is no CRS; MS is {ratio} times as coarse</source>
            <translation>inconnue, faute de SCR ; MS est {ratio} fois plus grossier</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>{pan:.2g} m, MS {ms:.2g} m (ratio {ratio})</source>
            <translation>{pan:.2g} m, MS {ms:.2g} m (rapport {ratio})</translation>
        </message>
        <message>
            <location filename="../../engine/infer.py" />
            <source>The device ran out of memory: going on with tiles of {tile_px} PAN pixels.</source>
            <translation>La mémoire du périphérique a manqué : poursuite avec des tuiles de {tile_px} pixels PAN.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>Unknown group of settings {group!r}; expected one of {known}.</source>
            <translation>Groupe de paramètres {group!r} inconnu ; noms possibles : {known}.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>Unknown setting {group}.{name}; expected one of {known}.</source>
            <translation>Paramètre {group}.{name} inconnu ; noms possibles : {known}.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>{group}.{name} is {value!r}; expected one of {known}.</source>
            <translation>{group}.{name} vaut {value!r} ; valeurs possibles : {known}.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>{group}.{name} is {value!r}; expected yes or no.</source>
            <translation>{group}.{name} vaut {value!r} ; valeurs possibles : yes ou no.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>{group}.{name} is {value!r}; expected a number of {unit}.</source>
            <translation>{group}.{name} vaut {value!r} ; un nombre est attendu (unité : {unit}).</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>{group}.{name} is {value!r}; expected a whole number of {unit}.</source>
            <translation>{group}.{name} vaut {value!r} ; un nombre entier est attendu (unité : {unit}).</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>{group}.{name} is {value}; expected {low:g} to {high:g} {unit}.</source>
            <translation>{group}.{name} vaut {value} ; valeur attendue : de {low:g} à {high:g} (unité : {unit}).</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The job has no {name!r}; expected a path.</source>
            <translation>Il manque {name!r} au job ; un chemin est attendu.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The seed is {seed}; expected 0 to {most}.</source>
            <translation>La graine est {seed} ; valeur attendue : de 0 à {most}.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The number of threads is {threads}; expected 1 to 1024, or 0 for all cores.</source>
            <translation>Le nombre de threads est {threads} ; valeur attendue : de 1 à 1024, ou 0 pour tous les cœurs.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The window {window} is not finite; expected four numbers.</source>
            <translation>La fenêtre {window} contient des valeurs non finies ; quatre nombres sont attendus.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The window {window} is empty; expected xmin &lt; xmax and ymin &lt; ymax.</source>
            <translation>La fenêtre {window} est vide ; attendu : xmin &lt; xmax et ymin &lt; ymax.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The creation option {option!r} is not of the form KEY=VALUE.</source>
            <translation>L'option de création {option!r} n'est pas de la forme KEY=VALUE.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The creation option {option!r} sets what the pair decides; give options of the GTiff driver.</source>
            <translation>L'option de création {option!r} fixe ce que la paire détermine ; donner des options du pilote GTiff.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The report {report} is no HTML; give a file name that ends in .html.</source>
            <translation>Le rapport {report} n'est pas un fichier HTML ; donner un nom de fichier qui se termine par .html.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The report {report} is the output itself; choose another name.</source>
            <translation>Le rapport {report} est la sortie elle-même ; choisir un autre nom.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The job is not JSON ({exc}); expected one object on one line.</source>
            <translation>Le job n'est pas du JSON ({exc}) ; un objet sur une seule ligne est attendu.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The job is a JSON {kind}; expected an object.</source>
            <translation>Le job est du JSON de type {kind} ; un objet est attendu.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>Unknown job field {name!r}; expected {known}.</source>
            <translation>Champ {name!r} inconnu dans le job ; noms possibles : {known}.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The job field {name!r} is {value!r}, which is of the wrong type.</source>
            <translation>Le champ {name!r} du job vaut {value!r}, qui n'est pas du bon type.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>Unknown {name} {value!r}; expected one of {known}.</source>
            <translation>Valeur {value!r} inconnue pour {name} ; valeurs possibles : {known}.</translation>
        </message>
        <message>
            <location filename="../../engine/metrics.py" />
            <source>No band has a positive peak. Check the nodata value and the mask.</source>
            <translation>Aucune bande n'a de maximum positif. Vérifier la valeur nodata et le masque.</translation>
        </message>
        <message>
            <location filename="../../engine/metrics.py" />
            <source>Every band has a mean of 0; a relative error needs another. Check the nodata value.</source>
            <translation>Toutes les bandes ont une moyenne de 0 ; une erreur relative demande une moyenne non nulle. Vérifier la valeur nodata.</translation>
        </message>
        <message>
            <location filename="../../engine/metrics.py" />
            <source>No valid pixel has two spectra other than 0. Check the nodata value and the mask.</source>
            <translation>Aucun pixel valide n'a deux spectres non nuls. Vérifier la valeur nodata et le masque.</translation>
        </message>
        <message>
            <location filename="../../engine/metrics.py" />
            <source>A band has no valid pixel; an index needs at least one. Check the nodata value and the mask.</source>
            <translation>Une bande n'a aucun pixel valide ; un indice en demande au moins un. Vérifier la valeur nodata et le masque.</translation>
        </message>
        <message>
            <location filename="../../engine/metrics.py" />
            <source>No block is at least half valid. Check the nodata value and the mask.</source>
            <translation>Aucun bloc n'est valide au moins à moitié. Vérifier la valeur nodata et le masque.</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>The output {out} is one of the inputs; choose another name.</source>
            <translation>La sortie {out} est l'une des entrées ; choisir un autre nom.</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>The output {out} is a folder; give a file name that ends in {kind}.</source>
            <translation>La sortie {out} est un dossier ; donner un nom de fichier qui se termine par {kind}.</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>The output {out} exists; choose another name or allow overwriting (--overwrite).</source>
            <translation>La sortie {out} existe déjà ; choisir un autre nom ou autoriser son remplacement (--overwrite).</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>The folder {folder} does not exist; create it or choose another.</source>
            <translation>Le dossier {folder} n'existe pas ; le créer ou en choisir un autre.</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>The folder {folder} is not writable ({reason}); choose another.</source>
            <translation>Le dossier {folder} n'est pas accessible en écriture ({reason}) ; en choisir un autre.</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>The output {out} could not be written: {exc}</source>
            <translation>La sortie {out} n'a pas pu être écrite : {exc}</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>GDAL on the output: {message}.</source>
            <translation>GDAL, à propos de la sortie : {message}.</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>GDAL refuses the creation options {options}: {exc}</source>
            <translation>GDAL refuse les options de création {options} : {exc}</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>MS declares no nodata value, but the pair has gaps: the output declares 0 as nodata.</source>
            <translation>MS ne déclare pas de valeur nodata, mais la paire a des lacunes : la sortie déclare 0 comme nodata.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>Each MS pixel is repeated {factor} x {factor} times: somebody has enlarged the image. The repetitions are left out.</source>
            <translation>Chaque pixel MS est répété {factor} x {factor} fois : l'image a été agrandie. Les répétitions sont ignorées.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>MS is resampled to a common grid (cubic), because {why}. The result would be sharper with MS as delivered on a grid that fits PAN.</source>
            <translation>MS est rééchantillonné (cubique) sur une grille commune, car {why}. Le résultat serait plus net avec MS tel que livré, sur une grille compatible avec celle de PAN.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The {role} file {path} does not exist; check the path.</source>
            <translation>Le fichier {role} {path} n'existe pas ; vérifier le chemin.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The {role} file {path} cannot be read as a raster: {exc}</source>
            <translation>Le fichier {role} {path} ne peut pas être lu comme raster : {exc}</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The {role} file {path} has no bands of its own; choose one of its subdatasets.</source>
            <translation>Le fichier {role} {path} n'a pas de bandes propres ; choisir l'un de ses sous-jeux de données.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The {role} file {path} holds {kind} values; expected real numbers.</source>
            <translation>Le fichier {role} {path} contient des valeurs de type {kind} ; des nombres réels sont attendus.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The PAN file has {count} bands; expected one. Choose one with the PAN band parameter, or are the two files swapped?</source>
            <translation>Le fichier PAN a {count} bandes ; une seule est attendue. En choisir une avec le paramètre « Bande PAN » ; ou bien les deux fichiers sont-ils intervertis ?</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>PAN has no band {chosen}; it has {count}.</source>
            <translation>PAN n'a pas de bande {chosen} ; nombre de bandes : {count}.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>MS has no band {band}; it has {count}.</source>
            <translation>MS n'a pas de bande {band} ; nombre de bandes : {count}.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The bands {bands} name one band twice; name each once.</source>
            <translation>Une bande est nommée deux fois dans {bands} ; nommer chacune une seule fois.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The pixels of {name} cannot be read; the file is damaged or incomplete, fetch it again.</source>
            <translation>Les pixels de {name} ne peuvent pas être lus ; le fichier est endommagé ou incomplet, le récupérer à nouveau.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>{share:.0%} of the {role} pixels are exactly 0 though 0 is not declared as nodata: they are treated as gaps.</source>
            <translation>{share:.0%} des pixels {role} valent exactement 0 sans que 0 soit déclaré comme nodata : ils sont traités comme des lacunes.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The geotransform of {role} has no area; georeference {role} again.</source>
            <translation>La géotransformation de {role} a une surface nulle ; géoréférencer {role} à nouveau.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>Neither file is georeferenced: both are taken to cover the same area.</source>
            <translation>Aucun des deux fichiers n'est géoréférencé : ils sont supposés couvrir la même zone.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>{lacking} has no georeferencing but the other file has; georeference {lacking} first.</source>
            <translation>{lacking} n'est pas géoréférencé, mais l'autre fichier l'est ; géoréférencer d'abord {lacking}.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>{lacking} has no CRS; it is taken to be in the CRS of the other file.</source>
            <translation>{lacking} n'a pas de SCR ; il est supposé être dans celui de l'autre fichier.</translation>
        </message>
        <message>
            <location filename="../../engine/registration.py" />
            <source>there are too few pixels with details</source>
            <translation>trop peu de pixels contiennent des détails</translation>
        </message>
        <message>
            <location filename="../../engine/registration.py" />
            <source>the search came to no end</source>
            <translation>la recherche n'a pas abouti</translation>
        </message>
        <message>
            <location filename="../../engine/registration.py" />
            <source>the bands leave {share:.0%} of PAN's details unexplained</source>
            <translation>les bandes laissent inexpliqués {share:.0%} des détails de PAN</translation>
        </message>
        <message>
            <location filename="../../engine/registration.py" />
            <source>parts of the scene disagree by {spread:.2f} PAN px</source>
            <translation>les parties de la scène divergent de {spread:.2f} px PAN</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>The shift between PAN and MS could not be estimated: {reason}. The files are trusted.</source>
            <translation>Le décalage entre PAN et MS n'a pas pu être estimé : {reason}. Le géoréférencement des fichiers fait foi.</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>PAN and MS are registered: MS would have to move {where} to lie on PAN, in PAN pixels.</source>
            <translation>PAN et MS sont déjà recalés : MS n'aurait à se déplacer que de {where} pour coïncider avec PAN, en pixels PAN.</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>MS has to move {where} to lie on PAN, in PAN pixels (parts of the scene agree to {spread:.2f}). Corrected.</source>
            <translation>MS doit se déplacer de {where} pour coïncider avec PAN, en pixels PAN (les parties de la scène concordent à {spread:.2f} près). Corrigé.</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>Band {band} has a shift of its own on top of it: {x:+.2f} in x, {y:+.2f} in y.</source>
            <translation>La bande {band} a en plus un décalage propre : {x:+.2f} en x, {y:+.2f} en y.</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>Parts of the scene are shifted against each other by up to {most:.1f} PAN px: MS is resampled (cubic) to follow them.</source>
            <translation>Des parties de la scène sont décalées entre elles, jusqu'à {most:.1f} px de PAN : MS est rééchantillonné (cubique) pour les suivre.</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>Beside PAN the MS bands have an MTF gain of {x:.2f} in x and {y:.2f} in y; expected was {expected:.2f}.</source>
            <translation>Par rapport à PAN, les bandes MS ont un gain de la FTM de {x:.2f} en x et de {y:.2f} en y ; attendu : {expected:.2f}.</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>Beside PAN the MS bands have an MTF gain of {x:.2f} in x and {y:.2f} in y; expected was {expected:.2f}, {taken:.2f} is used.</source>
            <translation>Par rapport à PAN, les bandes MS ont un gain de la FTM de {x:.2f} en x et de {y:.2f} en y ; attendu : {expected:.2f}, utilisé : {taken:.2f}.</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>Unknown task {task!r}; expected one of {known}.</source>
            <translation>Tâche {task!r} inconnue ; noms possibles : {known}.</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>Unknown option {name!r} of the task {task}.</source>
            <translation>Option {name!r} inconnue pour la tâche {task}.</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>The option {name!r} is {value!r}; expected {kind}.</source>
            <translation>L'option {name!r} vaut {value!r} ; type attendu : {kind}.</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>Unknown method {method!r}; expected one of {known}.</source>
            <translation>Méthode {method!r} inconnue ; noms possibles : {known}.</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>The number of back-projections is {rounds}; expected 0 to {most}.</source>
            <translation>Le nombre de rétroprojections est {rounds} ; valeur attendue : de 0 à {most}.</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>The request is not JSON ({exc}); expected one object on one line.</source>
            <translation>La requête n'est pas du JSON ({exc}) ; un objet sur une seule ligne est attendu.</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>The request has no task or no job; expected an object with both.</source>
            <translation>La requête n'a pas de tâche ou pas de job ; un objet avec les deux est attendu.</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>The options are {options!r}; expected an object.</source>
            <translation>Les options sont {options!r} ; un objet est attendu.</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>built with CUDA {version}</source>
            <translation>compilé avec CUDA {version}</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>built without CUDA</source>
            <translation>compilé sans CUDA</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>No CUDA device is available (PyTorch {version}, {built}). Choose the device cpu or auto, or install a CUDA build of PyTorch and the driver for it.</source>
            <translation>Aucun périphérique CUDA n'est disponible (PyTorch {version}, {built}). Choisir le périphérique cpu ou auto, ou installer une version CUDA de PyTorch et le pilote correspondant.</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>No MPS device is available; it needs an Apple GPU. Choose the device cpu or auto.</source>
            <translation>Aucun périphérique MPS n'est disponible ; il faut un GPU d'Apple. Choisir le périphérique cpu ou auto.</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>a CUDA device is available</source>
            <translation>un périphérique CUDA est disponible</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>no CUDA device is available</source>
            <translation>aucun périphérique CUDA n'est disponible</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <location filename="../../engine/sensors.py" />
            <source>asked for</source>
            <translation>demandé</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>threads: {}</source>
            <translation>threads : {}</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>The memory of the device ran out. Choose a smaller area, a smaller tile size, fewer bands, or the device cpu.</source>
            <translation>La mémoire du périphérique a manqué. Choisir une zone plus petite, des tuiles plus petites, moins de bandes ou le périphérique cpu.</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>The training diverged in the stage {stage}: the loss went from {first:g} to {loss:g}. Lower the learning rate.</source>
            <translation>L'apprentissage a divergé ({stage}) : la perte est passée de {first:g} à {loss:g}. Réduire le taux d'apprentissage.</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>{evidence}; gains in the order of the band names</source>
            <translation>{evidence} ; gains dans l'ordre des noms de bandes</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>{seen}, but {contradiction}</source>
            <translation>{seen}, mais {contradiction}</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>no known name in the file names and metadata</source>
            <translation>aucun nom connu dans les noms de fichiers ni dans les métadonnées</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>bands {colours}, ratio {ratio} and PAN pixels of {gsd:.3g} m</source>
            <translation>bandes {colours}, rapport de résolution {ratio} et pixels PAN de {gsd:.3g} m</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>{nameless}; {evidence}: {titles} or another</source>
            <translation>{nameless} ; {evidence} : {titles} ou un autre</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>{word!r} in {text!r}</source>
            <translation>{word!r} dans {text!r}</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>{sensor} has ratio {ratio}, not {found}</source>
            <translation>{sensor} a un rapport de résolution de {ratio}, et non de {found}</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>{sensor} has no PAN pixels of {gsd:.3g} m</source>
            <translation>{sensor} n'a pas de pixels PAN de {gsd:.3g} m</translation>
        </message>
        <message>
            <location filename="../../engine/sharpen.py" />
            <source>Sensor: {title} ({evidence}).</source>
            <translation>Capteur : {title} ({evidence}).</translation>
        </message>
        <message>
            <location filename="../../engine/sharpen.py" />
            <source>The training was ended early on request: the result is the best so far.</source>
            <translation>L'apprentissage a été arrêté avant la fin, sur demande : le résultat est le meilleur obtenu jusque-là.</translation>
        </message>
        <message>
            <location filename="../../engine/sharpen.py" />
            <source>Training brought nothing on the held-out patches: the result is the classical start.</source>
            <translation>L'apprentissage n'a rien apporté sur les imagettes de validation : le résultat est le point de départ classique.</translation>
        </message>
        <message>
            <location filename="../../engine/terminal.py" />
            <source>Warning: {}</source>
            <translation>Avertissement : {}</translation>
        </message>
    </context>
</TS>
