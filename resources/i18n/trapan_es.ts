<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>TraPan</name>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Assess Pansharpening Quality</source>
            <translation>Evaluar la calidad del pansharpening</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Measures how good a pansharpened image is, and maps where it is good or bad.</source>
            <translation>Mide la calidad de una imagen obtenida por pansharpening y muestra en un mapa dónde es buena o mala.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>The image may come from any program: it has to lie on the PAN grid and to hold one band per MS band.</source>
            <translation>La imagen puede proceder de cualquier programa: debe estar en la cuadrícula de PAN y contener una banda por cada banda MS.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Without reference: HQNR (1 is best) and its parts D_lambda (colours) and D_S (details), D_rho (lack of local correlation with PAN), and R-ERGAS, R-SAM, R-Q2n: what the image, brought back to the resolution of MS, has lost of MS. 0 is best, but 1 for HQNR and R-Q2n.</source>
            <translation>Sin referencia: HQNR (1 es lo mejor) y sus partes D_lambda (colores) y D_S (detalles), D_rho (falta de correlación local con PAN), y R-ERGAS, R-SAM, R-Q2n: lo que la imagen, devuelta a la resolución de MS, ha perdido de MS. 0 es lo mejor, salvo en HQNR y R-Q2n, donde es 1.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>With a reference, the truth on the PAN grid: PSNR in dB, SAM in degrees, ERGAS, Q2n. Judge by several numbers and by the picture: each index has its blind spot.</source>
            <translation>Con una referencia, la verdad en la cuadrícula de PAN: PSNR en dB, SAM en grados, ERGAS, Q2n. Conviene juzgar por varios números y por la imagen: cada índice tiene su punto ciego.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>The quality map lies on the MS grid. Band 1: difference from MS as a share of the band mean; band 2: spectral angle in degrees; band 3: lack of local correlation with PAN, 0 to 2. 0 is best in all.</source>
            <translation>El mapa de calidad está en la cuadrícula de MS. Banda 1: diferencia con MS como fracción de la media de la banda; banda 2: ángulo espectral en grados; banda 3: falta de correlación local con PAN, de 0 a 2. En todas, 0 es lo mejor.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Pansharpened image</source>
            <translation>Imagen obtenida por pansharpening</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>The image to judge, on the PAN grid, one band per MS band that takes part.</source>
            <translation>La imagen que se evalúa, en la cuadrícula de PAN, con una banda por cada banda MS que participa.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Reference (truth)</source>
            <translation>Referencia (verdad)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>The image as it should be, on the PAN grid: known for simulated and for degraded pairs only.</source>
            <translation>La imagen tal como debería ser, en la cuadrícula de PAN: solo se conoce en parejas simuladas o degradadas.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Quality map</source>
            <translation>Mapa de calidad</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>A GeoTIFF of three bands on the MS grid: difference from MS, spectral angle, lack of PAN's detail.</source>
            <translation>Un GeoTIFF de tres bandas en la cuadrícula de MS: diferencia con MS, ángulo espectral, detalles de PAN que faltan.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>HQNR, quality without reference, 1 is best</source>
            <translation>HQNR, calidad sin referencia, 1 es lo mejor</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>D_lambda, spectral distortion, 0 is best</source>
            <translation>D_lambda, distorsión espectral, 0 es lo mejor</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>D_S, spatial distortion, 0 is best</source>
            <translation>D_S, distorsión espacial, 0 es lo mejor</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>D_rho, lack of local correlation with PAN, 0 is best</source>
            <translation>D_rho, falta de correlación local con PAN, 0 es lo mejor</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>R-ERGAS, relative error at the resolution of MS, 0 is best</source>
            <translation>R-ERGAS, error relativo a la resolución de MS, 0 es lo mejor</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>R-SAM, spectral angle at the resolution of MS in degrees, 0 is best</source>
            <translation>R-SAM, ángulo espectral a la resolución de MS en grados, 0 es lo mejor</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>R-Q2n, quality at the resolution of MS, 1 is best</source>
            <translation>R-Q2n, calidad a la resolución de MS, 1 es lo mejor</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>PSNR against the reference in dB, higher is better</source>
            <translation>PSNR respecto a la referencia en dB, cuanto más alto, mejor</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>SAM, spectral angle to the reference in degrees, 0 is best</source>
            <translation>SAM, ángulo espectral con la referencia en grados, 0 es lo mejor</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>ERGAS, relative error against the reference, 0 is best</source>
            <translation>ERGAS, error relativo respecto a la referencia, 0 es lo mejor</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/assess.py" />
            <source>Q2n against the reference, 1 is best</source>
            <translation>Q2n respecto a la referencia, 1 es lo mejor</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/base.py" />
            <source>Pansharpening</source>
            <translation>Pansharpening</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/base.py" />
            <source>pansharpening,pan-sharpen,pansharp,panchromatic,multispectral,sharpen,image fusion,satellite</source>
            <translation>pansharpening,fusión pancromática,refinado pancromático,pancromático,multiespectral,nitidez,fusión de imágenes,satélite</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/base.py" />
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <location filename="../../engine/errors.py" />
            <source>Cancelled.</source>
            <translation>Cancelado.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Check PAN/MS Pair</source>
            <translation>Comprobar pareja PAN/MS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Says in plain words whether two images make a pair for pansharpening, and what to watch out for.</source>
            <translation>Dice con palabras sencillas si dos imágenes forman una pareja para el pansharpening y a qué prestar atención.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Looks at both images and sharpens nothing: ratio, common area, position of the grids, gaps, data types, CRS, sensor and how it was recognised, shift between PAN and MS, sharpness.</source>
            <translation>Examina ambas imágenes sin procesar ninguna: relación de resolución, área común, posición de las cuadrículas, huecos, tipos de datos, SRC, sensor y cómo se reconoció, desplazamiento entre PAN y MS, nitidez.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>The verdict is 'ready', 'ready with care', or 'not a pair' with the reason. The numbers are outputs, for models and scripts; the shift is how far MS has to move to lie on PAN, in PAN pixels.</source>
            <translation>El veredicto es 'ready' (lista), 'ready with care' (lista, con precaución) o 'not a pair' (no es una pareja), con el motivo. Los números son salidas para modelos y scripts; el desplazamiento es cuánto debe moverse MS para coincidir con PAN, en píxeles PAN.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>It works without TraPan's engine too; then it tells what QGIS itself knows of the two layers.</source>
            <translation>También funciona sin el motor de TraPan; entonces dice lo que el propio QGIS sabe de las dos capas.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>PAN/MS pair report</source>
            <translation>Informe de la pareja PAN/MS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <location filename="../../trapan_plugin/parameters.py" />
            <source>HTML files (*.html)</source>
            <translation>Archivos HTML (*.html)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>The findings as a page; it opens in the Results Viewer.</source>
            <translation>Los hallazgos en una página; se abre en el Visor de resultados.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Verdict: ready, ready with care, or not a pair</source>
            <translation>Veredicto: ready, ready with care o not a pair</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>All findings in words, one per line</source>
            <translation>Todos los hallazgos en palabras, uno por línea</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>PAN pixels along a side of an MS pixel</source>
            <translation>Píxeles PAN a lo largo del lado de un píxel MS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Shift to the right that puts MS on PAN, in PAN pixels</source>
            <translation>Desplazamiento a la derecha que lleva MS sobre PAN, en píxeles PAN</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Shift down that puts MS on PAN, in PAN pixels</source>
            <translation>Desplazamiento hacia abajo que lleva MS sobre PAN, en píxeles PAN</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Share of the common area where PAN holds data, in percent</source>
            <translation>Parte del área común donde PAN contiene datos, en porcentaje</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Share of the common area where MS holds data, in percent</source>
            <translation>Parte del área común donde MS contiene datos, en porcentaje</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/checkpair.py" />
            <source>Sensor that was recognised</source>
            <translation>Sensor reconocido</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Classical Pansharpen</source>
            <translation>Pansharpening clásico</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Sharpens a multispectral image with its panchromatic image by a classical method, in seconds.</source>
            <translation>Aumenta la nitidez de una imagen multiespectral con su imagen pancromática por un método clásico, en segundos.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Methods:</source>
            <translation>Métodos:</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>The shift between PAN and MS is corrected and the few coefficients are fitted to this pair; all but EXP and Brovey take the blur of the camera into account. Formulas: Vivone et al., GRSM 2021.</source>
            <translation>Se corrige el desplazamiento entre PAN y MS, y los pocos coeficientes se ajustan a esta pareja; todos los métodos salvo EXP y Brovey tienen en cuenta el desenfoque de la cámara. Fórmulas: Vivone et al., GRSM 2021.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Back-projections bring the result into agreement with MS: blurred and reduced to the MS grid, it gives MS again. 3 to 10 are usually better than none; on noisy or 8-bit images few are best.</source>
            <translation>Las retroproyecciones ponen el resultado de acuerdo con MS: desenfocado y reducido a la cuadrícula de MS, vuelve a dar MS. De 3 a 10 suelen ser mejores que ninguna; en imágenes con ruido o de 8 bits, lo mejor son pocas.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>The result has the PAN grid and the units, data type, nodata value and style of MS.</source>
            <translation>El resultado tiene la cuadrícula de PAN y las unidades, el tipo de datos, el valor sin datos y el estilo de MS.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>METHOD, SENSOR, DEVICE and REGISTER take the word, not its number: METHOD=gsa.</source>
            <translation>METHOD, SENSOR, DEVICE y REGISTER toman la palabra, no su número: METHOD=gsa.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <location filename="../../engine/html/table.py" />
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Back-projections</source>
            <translation>Retroproyecciones</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Corrections after the sharpening that bring the result into agreement with MS. 0 is the method as published.</source>
            <translation>Correcciones posteriores a la fusión que ponen el resultado de acuerdo con MS. 0 es el método tal como se publicó.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>MS interpolated, no detail (EXP)</source>
            <translation>MS interpolado, sin detalle (EXP)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Brovey, PAN matched to the mean of the bands</source>
            <translation>Brovey, PAN ajustado a la media de las bandas</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>adaptive Gram-Schmidt (GSA)</source>
            <translation>Gram-Schmidt adaptativo (GSA)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>Brovey with haze correction (BT-H)</source>
            <translation>Brovey con corrección de bruma (BT-H)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>generalised Laplacian pyramid, full-scale gains (MTF-GLP-FS)</source>
            <translation>pirámide laplaciana generalizada, ganancias a escala completa (MTF-GLP-FS)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>generalised Laplacian pyramid, high-pass modulation with regression (MTF-GLP-HPM-R)</source>
            <translation>pirámide laplaciana generalizada, modulación paso alto con regresión (MTF-GLP-HPM-R)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/classical.py" />
            <source>band-dependent spatial detail with physical constraints (BDSD-PC)</source>
            <translation>detalle espacial dependiente de la banda con restricciones físicas (BDSD-PC)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Create Demo Scene</source>
            <translation>Crear escena de demostración</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Makes a simulated PAN/MS pair of a small town, with the truth, to try TraPan on.</source>
            <translation>Crea una pareja PAN/MS simulada de una pequeña ciudad, con la verdad, para probar TraPan.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>A town by a river as a satellite would see it: PAN of 0.5 m and MS of 2 m in blue, green, red and near infrared, 11 bit, with the blur and the noise of a camera and an MS grid a fraction of a pixel off.</source>
            <translation>Una ciudad junto a un río tal como la vería un satélite: PAN de 0,5 m y MS de 2 m en azul, verde, rojo e infrarrojo cercano, 11 bits, con el desenfoque y el ruido de una cámara y una cuadrícula MS desplazada una fracción de píxel.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>The truth is the same landscape in colour at 0.5 m. Sharpen the pair, then let Assess Pansharpening Quality compare the result with the truth.</source>
            <translation>La verdad es el mismo paisaje en color a 0,5 m. Primero procesar la pareja y después comparar el resultado con la verdad mediante «Evaluar la calidad del pansharpening».</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>The same seed gives the same scene; a larger scene shows more objects, not larger ones.</source>
            <translation>La misma semilla da la misma escena; una escena mayor muestra más objetos, no objetos mayores.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Side of PAN in pixels</source>
            <translation>Lado de PAN en píxeles</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Simulated PAN</source>
            <translation>PAN simulado</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>The panchromatic image: one band, 0.5 m.</source>
            <translation>La imagen pancromática: una banda, 0,5 m.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Simulated MS</source>
            <translation>MS simulado</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>The multispectral image: four bands, 2 m.</source>
            <translation>La imagen multiespectral: cuatro bandas, 2 m.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Truth</source>
            <translation>Verdad</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>What a perfect result looks like: four bands, 0.5 m.</source>
            <translation>Cómo es un resultado perfecto: cuatro bandas, 0,5 m.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>A multiple of 4. The time grows with its square: 1024 takes some 10 seconds.</source>
            <translation>Un múltiplo de 4. El tiempo crece con su cuadrado: 1024 tarda unos 10 segundos.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Seed of the landscape and of the noise: another seed, another town.</source>
            <translation>Semilla del paisaje y del ruido: otra semilla, otra ciudad.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <location filename="../../trapan_plugin/algorithms/fusing.py" />
            <source>Seconds that the run took</source>
            <translation>Segundos que duró la ejecución</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>The side is {} pixels; expected a multiple of 4.</source>
            <translation>El lado es de {} píxeles; se espera un múltiplo de 4.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/demoscene.py" />
            <source>Two outputs have the same name; give each its own.</source>
            <translation>Dos salidas tienen el mismo nombre; dar a cada una el suyo.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>Diagnostics</source>
            <translation>Diagnóstico</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Engine</source>
            <translation>Motor</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>diagnostics,bug report,versions,self-test,GPU,CUDA,problem,support,troubleshooting</source>
            <translation>diagnóstico,informe de errores,versiones,autocomprobación,GPU,CUDA,problema,soporte,resolución de problemas</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>Lists what is installed here, what of it works, and why the rest does not, for a bug report.</source>
            <translation>Enumera qué hay instalado aquí, qué funciona y por qué el resto no, para un informe de errores.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>Versions, the result of each self-test, GPU and driver, memory, disk, TraPan's settings and last messages, as Markdown: in the log, and in a file where one is named.</source>
            <translation>Versiones, resultado de cada autocomprobación, GPU y controlador, memoria, disco, ajustes y últimos mensajes de TraPan, en Markdown: en el registro y, si se indica un archivo, también en él.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>Your home folder, user name and computer name are replaced. Read the report before you publish it: it holds paths and file names.</source>
            <translation>La carpeta personal, el nombre de usuario y el del equipo se sustituyen. Conviene leer el informe antes de publicarlo: contiene rutas y nombres de archivo.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>Markdown files (*.md)</source>
            <translation>Archivos Markdown (*.md)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>A file for the report; without one it is only shown in the log.</source>
            <translation>Un archivo para el informe; sin él solo se muestra en el registro.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>The report's text</source>
            <translation>El texto del informe</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/diagnostics.py" />
            <source>OUTPUT: the report cannot be written to {}: {}.</source>
            <translation>OUTPUT: no se puede escribir el informe en {}: {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/fusing.py" />
            <source>Device that was used</source>
            <translation>Dispositivo utilizado</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Install Engine</source>
            <translation>Instalar el motor</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>install,set up,PyTorch,torch,CUDA,GPU,environment,dependencies,pip,uv,remove,uninstall</source>
            <translation>instalar,configurar,PyTorch,torch,CUDA,GPU,entorno,dependencias,pip,uv,eliminar,desinstalar</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Installs what TraPan's engine needs (PyTorch and a few packages) into a folder of your QGIS profile.</source>
            <translation>Instala lo que necesita el motor de TraPan (PyTorch y unos pocos paquetes) en una carpeta del perfil de QGIS.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>About 260 MB are downloaded for the CPU, 2.5 to 3 GB for an NVIDIA GPU. QGIS and other programs are not changed. At the end the engine is tested, and the log says what was found.</source>
            <translation>Para la CPU se descargan unos 260 MB; para una GPU de NVIDIA, de 2,5 a 3 GB. QGIS y los demás programas no se modifican. Al final se prueba el motor y el registro dice lo que se encontró.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>BACKEND: auto looks at GPU and driver; cpu, cu126 and cu130 name a build of PyTorch; default takes the build that pip offers as it is configured on this machine. A script writes the word, not its number: BACKEND=cpu.</source>
            <translation>BACKEND: auto se guía por la GPU y el controlador; cpu, cu126 y cu130 nombran una compilación de PyTorch; default toma la que ofrece pip tal como está configurado en este equipo. Un script escribe la palabra, no su número: BACKEND=cpu.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Cancelling leaves an earlier engine as it was and keeps what was downloaded for the next try. Installing again replaces the engine. ACTION=remove deletes it.</source>
            <translation>Al cancelar, un motor anterior queda como estaba y lo descargado se conserva para el próximo intento. Instalar de nuevo sustituye el motor. ACTION=remove lo elimina.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Without a network: give a folder with all packages as wheels in WHEELS. QGIS's proxy is used.</source>
            <translation>Sin red: indicar en WHEELS una carpeta con todos los paquetes como wheels. Se utiliza el proxy de QGIS.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>The engine's interpreter</source>
            <translation>El intérprete del motor</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Versions that were found</source>
            <translation>Versiones encontradas</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>The device that the engine will use</source>
            <translation>El dispositivo que utilizará el motor</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>WHEELS: the folder {} does not exist.</source>
            <translation>WHEELS: la carpeta {} no existe.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>BACKEND: PyTorch has no build {} for this system; choose auto.</source>
            <translation>BACKEND: PyTorch no tiene la compilación {} para este sistema; elegir auto.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>{} MB were freed.</source>
            <translation>Se liberaron {} MB.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Cancelled. What was there before is as it was.</source>
            <translation>Cancelado. Lo que había antes sigue como estaba.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>auto: the CUDA build that fits the NVIDIA GPU and its driver, else the CPU build. default: the build that pip offers as it is configured here (on Linux usually a CUDA build).</source>
            <translation>auto: la compilación de CUDA adecuada a la GPU de NVIDIA y su controlador; si no, la de CPU. default: la que ofrece pip tal como está configurado aquí (en Linux, normalmente una de CUDA).</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>A folder with PyTorch, numpy, rasterio, click and all that they need as .whl files. Nothing is downloaded then; BACKEND only says whether CUDA is expected.</source>
            <translation>Una carpeta con PyTorch, numpy, rasterio, click y todo lo que necesitan como archivos .whl. Entonces no se descarga nada; BACKEND solo dice si se espera CUDA.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Address of another package index, for instance a mirror of your company with builds of PyTorch. It decides the build then; BACKEND only says whether CUDA is expected.</source>
            <translation>Dirección de otro índice de paquetes, por ejemplo una réplica de la empresa con compilaciones de PyTorch. Entonces decide él la compilación; BACKEND solo dice si se espera CUDA.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Build of PyTorch</source>
            <translation>Compilación de PyTorch</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Folder with wheels, to install offline</source>
            <translation>Carpeta con wheels, para instalar sin conexión</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>Package index for PyTorch</source>
            <translation>Índice de paquetes para PyTorch</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/installengine.py" />
            <source>'install' makes the environment, or replaces it; 'remove' deletes it.</source>
            <translation>'install' crea el entorno o lo sustituye; 'remove' lo elimina.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/pair.py" />
            <source>{} is no raster that QGIS can read; choose another layer or file.</source>
            <translation>{} no es un ráster que QGIS pueda leer; elegir otra capa u otro archivo.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>Zero-shot Pansharpen</source>
            <translation>Pansharpening zero-shot</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>Sharpens a multispectral image with its panchromatic image by training on that one pair alone.</source>
            <translation>Aumenta la nitidez de una imagen multiespectral con su imagen pancromática entrenando solo con esa pareja.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>Stage 1 learns how PAN follows from MS and trains a small network at reduced resolution, where the truth is known. Stage 2 alternates at random between reduced and full resolution (TRA-PAN, arXiv 2505.06576). No pre-trained weights; nothing leaves this machine.</source>
            <translation>La etapa 1 aprende cómo PAN se deduce de MS y entrena una pequeña red a resolución reducida, donde se conoce la verdad. La etapa 2 alterna al azar entre resolución reducida y completa (TRA-PAN, arXiv 2505.06576). Sin pesos preentrenados; nada sale de este equipo.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>The result has the PAN grid and the units, data type, nodata value and style of MS. Its quality without reference (HQNR, D_lambda, D_S) is measured and returned.</source>
            <translation>El resultado tiene la cuadrícula de PAN y las unidades, el tipo de datos, el valor sin datos y el estilo de MS. Su calidad sin referencia (HQNR, D_lambda, D_S) se mide y se devuelve.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>Give MS as it was delivered, not resampled. For a quick preview, set an area to sharpen.</source>
            <translation>Dar MS tal como se entregó, sin remuestrear. Para una vista previa rápida, indicar un área.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/algorithms/zeroshot.py" />
            <source>SENSOR, PRESET, DEVICE, REGISTER and PSF take the word, not its number: PRESET=fast.</source>
            <translation>SENSOR, PRESET, DEVICE, REGISTER y PSF toman la palabra, no su número: PRESET=fast.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>The layer '{}' comes from the provider '{}', not from a file; export it to a GeoTIFF first.</source>
            <translation>La capa '{}' procede del proveedor '{}', no de un archivo; exportarla antes a GeoTIFF.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>PAN has no band {}; it has {}.</source>
            <translation>PAN no tiene la banda {}; número de bandas: {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>The image has {} bands; expected one. Choose it with PAN_BAND, or are PAN and MS swapped?</source>
            <translation>La imagen tiene {} bandas; se espera una. Elegirla con PAN_BAND; ¿o están intercambiados PAN y MS?</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>MS has no band {}; it has {}.</source>
            <translation>MS no tiene la banda {}; número de bandas: {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>One band is named twice; name each once.</source>
            <translation>Una banda se nombra dos veces; nombrar cada una solo una vez.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>The output {} is no GeoTIFF; give a file name that ends in .tif.</source>
            <translation>La salida {} no es un GeoTIFF; dar un nombre de archivo que termine en .tif.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>The output {} is one of the inputs; choose another name.</source>
            <translation>La salida {} es una de las entradas; elegir otro nombre.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>PAN ({}) and MS ({}) do not overlap; give two images of the same place.</source>
            <translation>PAN ({}) y MS ({}) no se solapan; dar dos imágenes del mismo lugar.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>The MS pixels are {:.2f} times as large as the PAN pixels; expected 2 to 8 times.</source>
            <translation>Los píxeles MS son {:.2f} veces mayores que los píxeles PAN; se espera de 2 a 8 veces.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>Are PAN and MS swapped?</source>
            <translation>¿Están intercambiados PAN y MS?</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>Give an MS image of the same sensor.</source>
            <translation>Dar una imagen MS del mismo sensor.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/checks.py" />
            <source>QGIS knows no transformation from the CRS of MS to that of PAN; reproject MS first. ({})</source>
            <translation>QGIS no conoce ninguna transformación del SRC de MS al de PAN; reproyectar antes MS. ({})</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>TraPan diagnostics</source>
            <translation>Diagnóstico de TraPan</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Machine</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <location filename="../../engine/html/appendix.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Last messages</source>
            <translation>Últimos mensajes</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>none since QGIS was started</source>
            <translation>ninguno desde que se inició QGIS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>**fails**: {}</source>
            <translation>**falla**: {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>works</source>
            <translation>funciona</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>NVIDIA GPU, driver, compute capability</source>
            <translation>GPU de NVIDIA, controlador, capacidad de cómputo</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>none found</source>
            <translation>ninguna encontrada</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Free disk space for the profile</source>
            <translation>Espacio libre en disco para el perfil</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Engine in the profile</source>
            <translation>Motor en el perfil</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Pythons to install with</source>
            <translation>Versiones de Python para instalar</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <location filename="../../trapan_plugin/installer.py" />
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>unknown</source>
            <translation>desconocida</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>Proxy in QGIS</source>
            <translation>Proxy en QGIS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>what</source>
            <translation>elemento</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/diagnosis.py" />
            <source>found</source>
            <translation>hallazgo</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/curve.py" />
            <source>Training loss</source>
            <translation>Pérdida del entrenamiento</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/curve.py" />
            <source>The training loss of both stages on a logarithmic scale. It should fall and level out.</source>
            <translation>La pérdida (loss) del entrenamiento de ambas etapas en escala logarítmica. Debería bajar y estabilizarse.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/curve.py" />
            <source>Stage {}, loss {:.3g}</source>
            <translation>Etapa {}, pérdida {:.3g}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/curve.py" />
            <location filename="../../engine/html/curves.py" />
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/curve.py" />
            <location filename="../../trapan_plugin/task.py" />
            <source>loss {:.3g}</source>
            <translation>pérdida {:.3g}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/curve.py" />
            <source>Stage {}</source>
            <translation>Etapa {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>The sharp single-band image.</source>
            <translation>La imagen nítida de una sola banda.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>The coarse image as it was delivered, before any resampling.</source>
            <translation>La imagen más gruesa tal como se entregó, antes de cualquier remuestreo.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>'auto' recognises most sensors.</source>
            <translation>'auto' reconoce la mayoría de los sensores.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>How long to train on the whole scene. A preview always takes 'fast'.</source>
            <translation>Cuánto se entrena con toda la escena. Una vista previa toma siempre 'fast'.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>'auto' takes a GPU where there is one.</source>
            <translation>'auto' toma una GPU si la hay.</translation>
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
            <translation>&amp;Sensor</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>Prese&amp;t</source>
            <translation>&amp;Preajuste</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>&amp;Device</source>
            <translation>&amp;Dispositivo</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>Output &amp;file</source>
            <translation>Arc&amp;hivo de salida</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/form.py" />
            <source>Where the result of the whole scene is written; a preview goes to a temporary file.</source>
            <translation>Dónde se escribe el resultado de toda la escena; una vista previa va a un archivo temporal.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>In&amp;stall engine…</source>
            <translation>&amp;Instalar el motor…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Downloads what the training needs into the QGIS profile.</source>
            <translation>Descarga en el perfil de QGIS lo que necesita el entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Prev&amp;iew here</source>
            <translation>&amp;Vista previa aquí</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Trains on the part of the scene that the map shows, and adds a temporary layer.</source>
            <translation>Entrena con la parte de la escena que muestra el mapa y añade una capa temporal.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>R&amp;un on whole scene</source>
            <translation>Proc&amp;esar toda la escena</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Sharpens all that both images cover, in the background, and writes the output file.</source>
            <translation>Procesa en segundo plano todo lo que cubren ambas imágenes y escribe el archivo de salida.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>More settin&amp;gs…</source>
            <translation>Más a&amp;justes…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Opens the dialog of the algorithm with these values.</source>
            <translation>Abre el diálogo del algoritmo con estos valores.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>Whole scene</source>
            <translation>Toda la escena</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>The file {} exists. Replace it?</source>
            <translation>El archivo {} ya existe. ¿Sustituirlo?</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/panel.py" />
            <source>TraPan</source>
            <translation>TraPan</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/preview.py" />
            <source>The map shows no place that both PAN and MS cover. Move the map there first.</source>
            <translation>El mapa no muestra ningún lugar que cubran tanto PAN como MS. Mover antes el mapa allí.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/preview.py" />
            <source>TraPan preview</source>
            <translation>Vista previa de TraPan</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Progress of the run</source>
            <translation>Progreso de la ejecución</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Stop and &amp;keep the best so far</source>
            <translation>Detener y &amp;conservar lo mejor hasta ahora</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Ends the training now and writes the result that it has reached.</source>
            <translation>Termina ahora el entrenamiento y escribe el resultado alcanzado.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Cance&amp;l</source>
            <translation>Cance&amp;lar</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Ends the run and writes nothing.</source>
            <translation>Termina la ejecución y no escribe nada.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>{}: starting the engine</source>
            <translation>{}: iniciando el motor</translation>
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
            <translation>Terminando el entrenamiento; se conserva lo mejor hasta ahora.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/progress.py" />
            <source>Cancelling.</source>
            <translation>Cancelando.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>Outcome of the last run</source>
            <translation>Resultado de la última ejecución</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>The layer on the left of the line, usually a result.</source>
            <translation>La capa a la izquierda de la línea, normalmente un resultado.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>The layer on the right of the line.</source>
            <translation>La capa a la derecha de la línea.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <location filename="../../trapan_plugin/swipe.py" />
            <source>layers beneath</source>
            <translation>capas de debajo</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>S&amp;wipe over the map</source>
            <translation>Comparar con co&amp;rtinilla</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>Shows the two layers side by side on the map, with a line between them that can be moved.</source>
            <translation>Muestra las dos capas una junto a otra en el mapa, con una línea móvil entre ellas.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>Com&amp;pare</source>
            <translation>C&amp;omparar</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>wit&amp;h</source>
            <translation>co&amp;n</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>Drag the line. Arrow keys move it, H and V turn it, Escape ends.</source>
            <translation>Arrastrar la línea. Las teclas de flecha la mueven, H y V la giran, Escape termina.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>{}: ready after {:.0f} s on {}.</source>
            <translation>{}: listo tras {:.0f} s en {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>{}: {:.3f} ({} is best)</source>
            <translation>{}: {:.3f} ({} es lo mejor)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/results.py" />
            <source>Warnings: {}; they are in the message log.</source>
            <translation>Advertencias: {}; están en el registro de mensajes.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/session.py" />
            <source>A run is going on. Wait for its end, or cancel it.</source>
            <translation>Hay una ejecución en curso. Esperar a que termine o cancelarla.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/dock/session.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Cancelado; no se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>the environment variable {}</source>
            <translation>la variable de entorno {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>the setting {}</source>
            <translation>el ajuste {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>TraPan's own environment</source>
            <translation>el entorno propio de TraPan</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>the environment beside the plugin</source>
            <translation>el entorno junto al complemento</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>QGIS's own Python</source>
            <translation>el Python del propio QGIS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>Testing the engine's Python: {} ({}).</source>
            <translation>Probando el Python del motor: {} ({}).</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>The engine's Python {} does not exist. It was named by {}: correct it there or remove it.</source>
            <translation>El Python del motor {} no existe. Lo indica {}: corregirlo o quitarlo allí.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>no interpreter was found</source>
            <translation>no se encontró ningún intérprete</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/environment.py" />
            <source>TraPan needs its engine, the part that trains, and found none that works ({tried}). Run Install Engine: Processing Toolbox &gt; TraPan, or Raster &gt; TraPan. Or name the interpreter of an environment that has PyTorch and rasterio in Settings &gt; Options &gt; TraPan, or in the environment variable {variable}.</source>
            <translation>TraPan necesita su motor, la parte que entrena, y no encontró ninguno que funcione ({tried}). Ejecutar «Instalar el motor»: Caja de herramientas de Procesos &gt; TraPan, o Ráster &gt; TraPan. O indicar el intérprete de un entorno que tenga PyTorch y rasterio en Configuración &gt; Opciones &gt; TraPan o en la variable de entorno {variable}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/first_run.py" />
            <source>TraPan needs its engine: about {} MB to download, 3 GB for an NVIDIA GPU.</source>
            <translation>TraPan necesita su motor: descarga de unos {} MB, 3 GB con GPU NVIDIA.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/first_run.py" />
            <location filename="../../trapan_plugin/plugin.py" />
            <source>Install engine…</source>
            <translation>Instalar el motor…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>TraPan will go on using {}, because {} names it. Remove that to use the new one.</source>
            <translation>TraPan seguirá utilizando {}, porque así lo indica {}. Quitar esa indicación para utilizar el nuevo.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>No NVIDIA GPU was found.</source>
            <translation>No se encontró ninguna GPU de NVIDIA.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>No CUDA build of PyTorch is chosen. It would need driver 580 or newer and a GPU of compute capability 7.5 or higher, or driver 525 or newer and a GPU of 5.0 to 9.0.</source>
            <translation>La compilación elegida de PyTorch no es de CUDA. Para ella haría falta el controlador 580 o posterior y una GPU con capacidad de cómputo 7.5 o superior, o el controlador 525 o posterior y una GPU de 5.0 a 9.0.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>PyTorch build: {}. The environment takes about {} MB in {}.</source>
            <translation>Compilación de PyTorch: {}. El entorno ocupa unos {} MB en {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>Up to about {} MB will be downloaded.</source>
            <translation>Se descargarán como máximo unos {} MB.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>CUDA on {}</source>
            <translation>CUDA en {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>Apple's GPU</source>
            <translation>GPU de Apple</translation>
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
            <translation>El motor funciona; dispositivo: {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installation.py" />
            <source>GPU: {}, driver {}, compute capability {}.</source>
            <translation>GPU: {}, controlador {}, capacidad de cómputo {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>The installation stopped: {}.</source>
            <translation>La instalación se detuvo: {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>The disk of {} has {} MB free; the installation needs about {} MB. Make room there.</source>
            <translation>El disco de {} tiene {} MB libres; la instalación necesita unos {} MB. Hacer sitio allí.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>look for Python</source>
            <translation>buscar Python</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>get the installer uv</source>
            <translation>obtener el instalador uv</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>make the environment</source>
            <translation>crear el entorno</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>install the packages</source>
            <translation>instalar los paquetes</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>test the engine</source>
            <translation>probar el motor</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>The packages are installed, but the engine's self-test fails: {}</source>
            <translation>Los paquetes están instalados, pero la autocomprobación del motor falla: {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>PyTorch {} is installed, but finds no GPU that it can use, although its build {} needs one. Update the NVIDIA driver and restart the computer, or choose BACKEND=cpu.</source>
            <translation>PyTorch {} está instalado, pero no encuentra ninguna GPU que pueda utilizar, aunque su compilación {} la necesita. Actualizar el controlador de NVIDIA y reiniciar el equipo, o elegir BACKEND=cpu.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>The installation stopped: {} What was downloaded is kept; remove the cause and run it again.</source>
            <translation>La instalación se detuvo: {} Lo descargado se conserva; eliminar la causa y ejecutar de nuevo.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>PyTorch's {} build comes from an index of its own, which this network may block. Then BACKEND=default takes what your package index offers, or INDEX_URL names another index.</source>
            <translation>La compilación {} de PyTorch procede de un índice propio que esta red quizá bloquee. En ese caso, BACKEND=default toma lo que ofrece el índice de paquetes configurado aquí, o INDEX_URL indica otro índice.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>The folder {} does not hold all that is needed: {}</source>
            <translation>La carpeta {} no contiene todo lo necesario: {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>{}: {:.0f} of about {} MB</source>
            <translation>{}: {:.0f} de unos {} MB</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>Step {} of {}: {}.</source>
            <translation>Paso {} de {}: {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>Python is here ({}), but without the module that makes environments. On Debian and Ubuntu install it with: sudo apt install python3-venv. Or install uv. Then run this again.</source>
            <translation>Python está ({}), pero sin el módulo que crea entornos. En Debian y Ubuntu se instala con: sudo apt install python3-venv. O instalar uv. Después, ejecutar de nuevo.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/installer.py" />
            <source>The engine needs Python {} or newer to be installed; found: {}. Install Python or uv, or (in a Flatpak or Snap, where neither is seen) make an environment with engine/requirements.txt yourself and name its interpreter in Settings &gt; Options &gt; TraPan.</source>
            <translation>El motor necesita Python {} o posterior; encontrado: {}. Instalar Python o uv; en un Flatpak o Snap, donde no se ve ninguno de los dos, crear uno mismo un entorno con engine/requirements.txt e indicar su intérprete en Configuración &gt; Opciones &gt; TraPan.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>found by TraPan</source>
            <translation>encontrado por TraPan</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>The Python of an environment that has PyTorch and rasterio. Usually left empty.</source>
            <translation>El Python de un entorno que tiene PyTorch y rasterio. Normalmente se deja vacío.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>&amp;Test</source>
            <translation>&amp;Probar</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>I&amp;nstall…</source>
            <translation>I&amp;nstalar…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>&amp;Remove</source>
            <translation>&amp;Eliminar</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Saves the options, closes this window and opens Install Engine.</source>
            <translation>Guarda las opciones, cierra esta ventana y abre «Instalar el motor».</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>&amp;Interpreter</source>
            <translation>&amp;Intérprete</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>The environment variable {} is set and takes precedence.</source>
            <translation>La variable de entorno {} está definida y tiene prioridad.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Folder of the engine</source>
            <translation>Carpeta del motor</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Size on disk</source>
            <translation>Tamaño en disco</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Testing…</source>
            <translation>Probando…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Delete TraPan's own environment {}?</source>
            <translation>¿Eliminar el entorno propio de TraPan {}?</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>Removing…</source>
            <translation>Eliminando…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>{} MB</source>
            <translation>{} MB</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/options.py" />
            <source>not installed</source>
            <translation>no instalado</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/packager.py" />
            <source>Downloading {0} {1} ({2})</source>
            <translation>Descargando {0} {1} ({2})</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/packager.py" />
            <source>{0} {1} was downloaded before</source>
            <translation>{0} {1} ya estaba descargado</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/packager.py" />
            <source>Using the file of {0} {1}</source>
            <translation>Usando el archivo de {0} {1}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/packager.py" />
            <source>Installing {0}</source>
            <translation>Instalando {0}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/packager.py" />
            <source>Installed {0} {1}</source>
            <translation>{0} {1} instalado</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/packager.py" />
            <source>no reason was given</source>
            <translation>no se dio ningún motivo</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Note: {}</source>
            <translation>Nota: {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Note</source>
            <translation>Notas</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Ready</source>
            <translation>Lista</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Ready with care</source>
            <translation>Lista, con precaución</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Not a pair</source>
            <translation>No es una pareja</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Ratio</source>
            <translation>Relación de resolución</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>MS pixels are {:.2f} times as large as PAN pixels.</source>
            <translation>Los píxeles MS son {:.2f} veces mayores que los píxeles PAN.</translation>
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
            <translation>QGIS no encuentra nada en contra de esta pareja. Solo el motor puede medir el desplazamiento y la nitidez: {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>{} x {} pixels, bands: {}, {}</source>
            <translation>{} x {} píxeles, bandas: {}, {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>no CRS</source>
            <translation>sin SRC</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>another data type</source>
            <translation>otro tipo de datos</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>The common area is too small to train on: {0} x {0} MS pixels are needed. The classical methods work.</source>
            <translation>El área común es demasiado pequeña para entrenar: se necesitan {0} x {0} píxeles MS. Los métodos clásicos funcionan.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>More than half of the common area holds no data.</source>
            <translation>Más de la mitad del área común no contiene datos.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>PAN and MS fit; nothing needs your attention.</source>
            <translation>PAN y MS encajan; no hay nada que señalar.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>PAN and MS fit; note the points below.</source>
            <translation>PAN y MS encajan; tener en cuenta las notas siguientes.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>{} x {} PAN pixels over {} x {} MS pixels.</source>
            <translation>{} x {} píxeles PAN sobre {} x {} píxeles MS.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>PAN holds data in {:.1%} of the common area, MS in {:.1%}.</source>
            <translation>PAN contiene datos en el {:.1%} del área común, MS en el {:.1%}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>PAN {}, MS {}; MS bands: {}.</source>
            <translation>PAN {}, MS {}; bandas MS: {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>{} PAN pixels along each side of an MS pixel.</source>
            <translation>{} píxeles PAN a lo largo de cada lado de un píxel MS.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Overlap</source>
            <translation>Solape</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Grids</source>
            <translation>Cuadrículas</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Gaps</source>
            <translation>Huecos</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>CRS</source>
            <translation>SRC</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>Shift</source>
            <translation>Desplazamiento</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../engine/html/findings.py" />
            <source>Sharpness</source>
            <translation>Nitidez</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../engine/html/page.py" />
            <source>Unknown sensor</source>
            <translation>Sensor desconocido</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>MS pixels lie centred on their PAN pixels.</source>
            <translation>Los píxeles MS están centrados en sus píxeles PAN.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>MS pixels lie {} off the centre of their PAN pixels, in PAN pixels; this is allowed for.</source>
            <translation>Los píxeles MS están desplazados {} respecto al centro de sus píxeles PAN, en píxeles PAN; se tiene en cuenta.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../engine/relate.py" />
            <source>{:.2f} right</source>
            <translation>{:.2f} hacia la derecha</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../engine/relate.py" />
            <source>{:.2f} left</source>
            <translation>{:.2f} hacia la izquierda</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../engine/relate.py" />
            <source>{:.2f} down</source>
            <translation>{:.2f} hacia abajo</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <location filename="../../engine/relate.py" />
            <source>{:.2f} up</source>
            <translation>{:.2f} hacia arriba</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>could not be measured; the georeferencing is trusted.</source>
            <translation>no se pudo medir; vale la georreferenciación.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>MS has to move {} to lie on PAN, in PAN pixels; this is allowed for.</source>
            <translation>MS debe moverse {} para coincidir con PAN, en píxeles PAN; se tiene en cuenta.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>MS has to move {} to lie on PAN, in PAN pixels (parts of the scene agree to {:.2f}); this is allowed for.</source>
            <translation>MS debe moverse {} para coincidir con PAN, en píxeles PAN (las partes de la escena concuerdan en {:.2f}); se tiene en cuenta.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>not measured; the table says how much contrast each band keeps (MTF gain): {}.</source>
            <translation>no medida; el contraste que conserva cada banda (ganancia de la MTF) se toma de la tabla: {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/pair_report.py" />
            <source>MS keeps {:.2f} of the contrast of PAN in x and {:.2f} in y (MTF gain); used per band: {}.</source>
            <translation>MS conserva {:.2f} del contraste de PAN en x y {:.2f} en y (ganancia de la MTF); utilizado por banda: {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Panchromatic image (PAN)</source>
            <translation>Imagen pancromática (PAN)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>The sharp single-band image. Its grid is the grid of the sharp colour image.</source>
            <translation>La imagen nítida de una sola banda. Su cuadrícula es la de la imagen nítida en color.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Multispectral image (MS)</source>
            <translation>Imagen multiespectral (MS)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>The coarse image as it was delivered, before any resampling: 2 to 8 times the PAN pixel size.</source>
            <translation>La imagen más gruesa tal como se entregó, antes de cualquier remuestreo: de 2 a 8 veces el tamaño de píxel de PAN.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>MS bands</source>
            <translation>Bandas MS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>The bands that take part, in the order of the sharp image. Empty means all.</source>
            <translation>Las bandas que participan, en el orden de la imagen nítida. Vacío significa todas.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Sets how strongly the camera blurs each band (its MTF). 'auto' looks at file names, metadata, band names, ratio and pixel size, and takes typical values where they reveal no sensor.</source>
            <translation>Determina cuánto desenfoca la cámara cada banda (su MTF). 'auto' mira nombres de archivo, metadatos, nombres de bandas, relación de resolución y tamaño de píxel, y toma valores típicos cuando no revelan ningún sensor.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <location filename="../../engine/html/page.py" />
            <source>Preset</source>
            <translation>Preajuste</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>How long to train: fast, balanced or best; 'paper' is TRA-PAN as published, nothing added.</source>
            <translation>Cuánto entrenar: fast (rápido), balanced (equilibrado) o best (el mejor); 'paper' es TRA-PAN tal como se publicó, sin añadidos.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>'auto' takes a CUDA GPU where there is one, else the CPU. A named device that is missing is an error.</source>
            <translation>'auto' toma una GPU CUDA si la hay; si no, la CPU. Un dispositivo indicado que falta es un error.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Area to sharpen</source>
            <translation>Área que se procesa</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Only this area is used and written: a quick preview. Empty means all that both images cover.</source>
            <translation>Solo se utiliza y se escribe esta área: una vista previa rápida. Vacío significa todo lo que cubren ambas imágenes.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Empty means the preset's choice: auto, but off for 'paper'.</source>
            <translation>Vacío significa lo que elige el preajuste: auto, pero off con 'paper'.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Empty means auto.</source>
            <translation>Vacío significa auto.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Registration of PAN and MS</source>
            <translation>Registro de PAN y MS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>'auto' measures on the images how far MS, and each of its bands, lies off PAN, and allows for it without resampling MS; where it cannot be measured reliably, and with 'off', the georeferencing of both files counts as it is.</source>
            <translation>'auto' mide en las imágenes cuánto se desvían MS y cada una de sus bandas respecto a PAN, y lo tiene en cuenta sin remuestrear MS; cuando no se puede medir de forma fiable, y con 'off', vale la georreferenciación de ambos archivos tal como está.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Sharpness of PAN and MS</source>
            <translation>Nitidez de PAN y MS</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>'auto' measures on the images how sharp PAN is beside MS and fits PAN, or the blur assumed for MS, to it; 'sensor' takes the blur (MTF) of both from the table of sensors alone. Empty means the preset's choice: auto, but sensor for 'paper'.</source>
            <translation>'auto' mide en las imágenes lo nítido que es PAN frente a MS y adapta a ello PAN o el desenfoque supuesto de MS; 'sensor' toma el desenfoque (MTF) de ambos solo de la tabla de sensores. Vacío significa lo que elige el preajuste: auto, pero sensor con 'paper'.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Seed of every random draw: the same seed on the same machine gives the same image.</source>
            <translation>Semilla de todos los números aleatorios: la misma semilla en el mismo equipo da la misma imagen.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>PAN band</source>
            <translation>Banda PAN</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Which band of the PAN file is panchromatic. 0 means the only band of the file.</source>
            <translation>Qué banda del archivo PAN es la pancromática. 0 significa la única banda del archivo.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>CPU threads</source>
            <translation>Hilos de CPU</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>0 leaves the number to PyTorch.</source>
            <translation>0 deja que PyTorch elija el número.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Steps of the warm-up (stage 1)</source>
            <translation>Pasos del calentamiento (etapa 1)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Supervised training steps at reduced resolution. Empty means the preset's number.</source>
            <translation>Pasos de entrenamiento supervisado a resolución reducida. Vacío significa el número del preajuste.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Steps of the alternation (stage 2)</source>
            <translation>Pasos de la alternancia (etapa 2)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Steps of the random alternation of both resolutions. Empty means the preset's number.</source>
            <translation>Pasos de la alternancia aleatoria entre ambas resoluciones. Vacío significa el número del preajuste.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Share of full-resolution steps (stage 2)</source>
            <translation>Proporción de pasos a resolución completa (etapa 2)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Chance that a step of the alternation is one at full resolution, 0 to 1. Empty means the preset's share.</source>
            <translation>Probabilidad de que un paso de la alternancia sea a resolución completa, de 0 a 1. Vacío significa la proporción del preajuste.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Tile size in PAN pixels</source>
            <translation>Tamaño de tesela en píxeles PAN</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Side of the tiles in which the image is written. Smaller ones need less memory.</source>
            <translation>Lado de las teselas en que se escribe la imagen. Las más pequeñas necesitan menos memoria.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>GeoTIFF creation options on top of TraPan's own: tiled, DEFLATE, predictor.</source>
            <translation>Opciones de creación de GeoTIFF además de las de TraPan: en teselas, DEFLATE, predictor.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Pansharpened</source>
            <translation>Imagen nítida</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>A GeoTIFF on the PAN grid in the units and data type of MS, and its style in a .qml file beside it.</source>
            <translation>Un GeoTIFF en la cuadrícula de PAN con las unidades y el tipo de datos de MS, y su estilo en un archivo .qml al lado.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <location filename="../../engine/html/page.py" />
            <source>Pansharpening report</source>
            <translation>Informe de pansharpening</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>One HTML file that says how the run went: pictures at 1:1, quality beside simple methods, the worst areas, what was found of shift and sharpness, and how to repeat it. Empty means none.</source>
            <translation>Un archivo HTML que cuenta cómo fue la ejecución: imágenes a 1:1, calidad junto a la de métodos sencillos, las peores zonas, el desplazamiento y la nitidez encontrados y cómo repetirla. Vacío significa ninguno.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/parameters.py" />
            <source>Additional creation options</source>
            <translation>Opciones adicionales de creación</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/place.py" />
            <source>{} cannot be deleted: {}. End what still uses the engine, and try again.</source>
            <translation>No se puede eliminar {}: {}. Cerrar lo que aún utiliza el motor e intentarlo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/place.py" />
            <source>Another installation is running for this profile: wait for its end.</source>
            <translation>Hay otra instalación en curso para este perfil: esperar a que termine.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/plugin.py" />
            <source>TraPan panel</source>
            <translation>Panel de TraPan</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/plugin.py" />
            <source>Zero-shot Pansharpen…</source>
            <translation>Pansharpening zero-shot…</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/quality_style.py" />
            <source>up to 1 % off MS: very good</source>
            <translation>hasta 1 % de diferencia con MS: muy bueno</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/quality_style.py" />
            <source>1 to 2 % off: good</source>
            <translation>de 1 a 2 % de diferencia: bueno</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/quality_style.py" />
            <source>2 to 5 % off: fair</source>
            <translation>de 2 a 5 % de diferencia: regular</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/quality_style.py" />
            <source>5 to 10 % off: poor</source>
            <translation>de 5 a 10 % de diferencia: malo</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/quality_style.py" />
            <source>more than 10 % off: wrong</source>
            <translation>más de 10 % de diferencia: erróneo</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/task.py" />
            <source>Engine {version}, Python {python}, PyTorch {torch}.</source>
            <translation>Motor {version}, Python {python}, PyTorch {torch}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/task.py" />
            <source>step {} of {}</source>
            <translation>paso {} de {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/task.py" />
            <source>about {} left</source>
            <translation>quedan unos {}</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>The interpreter {} cannot be started: {}.</source>
            <translation>No se puede iniciar el intérprete {}: {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>The engine ended without a result: {}.</source>
            <translation>El motor terminó sin resultado: {}.</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>it was killed, probably because the memory ran out</source>
            <translation>fue interrumpido, probablemente por falta de memoria</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>it crashed (segmentation fault)</source>
            <translation>falló (violación de segmento)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>it aborted</source>
            <translation>se interrumpió</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>it crashed (access violation)</source>
            <translation>falló (violación de acceso)</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>the memory ran out</source>
            <translation>se agotó la memoria</translation>
        </message>
        <message>
            <location filename="../../trapan_plugin/worker.py" />
            <source>exit code {}</source>
            <translation>código de salida {}</translation>
        </message>
        <message>
            <location filename="../../engine/__main__.py" />
            <source>The bands are {bands!r}; expected numbers separated by commas, e.g. 3,2,1.</source>
            <translation>Las bandas son {bands!r}; se esperan números separados por comas, p. ej. 3,2,1.</translation>
        </message>
        <message>
            <location filename="../../engine/__main__.py" />
            <source>The setting {pair!r} is not of the form GROUP.FIELD=VALUE, e.g. rao.steps=400.</source>
            <translation>El ajuste {pair!r} no tiene la forma GROUP.FIELD=VALUE, p. ej. rao.steps=400.</translation>
        </message>
        <message>
            <location filename="../../engine/__main__.py" />
            <location filename="../../engine/worker.py" />
            <source>Device: {}.</source>
            <translation>Dispositivo: {}.</translation>
        </message>
        <message>
            <location filename="../../engine/__main__.py" />
            <source>Error: {}</source>
            <translation>Error: {}</translation>
        </message>
        <message>
            <location filename="../../engine/assess.py" />
            <source>The image {path} has {found} bands; expected {count}, one per MS band.</source>
            <translation>La imagen {path} tiene {found} bandas; se esperan {count}, una por cada banda MS.</translation>
        </message>
        <message>
            <location filename="../../engine/assess.py" />
            <source>The image {path} does not lie on the PAN grid; resample it to the grid of {pan} first.</source>
            <translation>La imagen {path} no está en la cuadrícula de PAN; remuestrearla antes a la cuadrícula de {pan}.</translation>
        </message>
        <message>
            <location filename="../../engine/classical/__init__.py" />
            <source>No place of the common area holds data in PAN and in every MS band; choose an area with data in all, or fewer bands.</source>
            <translation>Ningún lugar del área común contiene datos en PAN y en todas las bandas MS; elegir un área con datos en PAN y en todas ellas, o menos bandas.</translation>
        </message>
        <message>
            <location filename="../../engine/crops.py" />
            <source>The common area has {width} x {height} MS pixels; at least {least} x {least} are needed to train on ({least_pan} x {least_pan} PAN pixels). Choose a larger area.</source>
            <translation>El área común tiene {width} x {height} píxeles MS; para entrenar se necesitan al menos {least} x {least} ({least_pan} x {least_pan} píxeles PAN). Elegir un área mayor.</translation>
        </message>
        <message>
            <location filename="../../engine/crops.py" />
            <source>Every pixel of the common area is nodata in PAN or MS; choose an area with data in both.</source>
            <translation>Ningún píxel del área común tiene datos a la vez en PAN y en MS; elegir un área con datos en ambos.</translation>
        </message>
        <message>
            <location filename="../../engine/crops.py" />
            <source>Fewer than {least} MS pixels of the common area hold data in every band; choose a larger area.</source>
            <translation>Menos de {least} píxeles MS del área común contienen datos en todas las bandas; elegir un área mayor.</translation>
        </message>
        <message>
            <location filename="../../engine/crops.py" />
            <source>{name} holds one value only in the common area: there is nothing to learn from.</source>
            <translation>{name} contiene un único valor en el área común: no hay nada que aprender.</translation>
        </message>
        <message>
            <location filename="../../engine/demo.py" />
            <source>The size is {size} PAN pixels; expected {low} to {high}, a multiple of {ratio}.</source>
            <translation>El tamaño es de {size} píxeles PAN; se espera un múltiplo de {ratio}, de {low} a {high}.</translation>
        </message>
        <message>
            <location filename="../../engine/estimate.py" />
            <source>About {time} and {memory:.1f} GB on {device}.</source>
            <translation>Unos {time} y {memory:.1f} GB en {device}.</translation>
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
            <translation>Leyendo PAN y MS</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Stage 1 of 2: degradation</source>
            <translation>Etapa 1 de 2: degradación</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Stage 1 of 2: warm-up</source>
            <translation>Etapa 1 de 2: calentamiento</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Stage 2 of 2: alternation</source>
            <translation>Etapa 2 de 2: alternancia</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Sharpening the scene</source>
            <translation>Procesando la escena</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Mapping the quality</source>
            <translation>Cartografiando la calidad</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Assessing the result</source>
            <translation>Evaluando el resultado</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Writing the report</source>
            <translation>Escribiendo el informe</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Making the landscape</source>
            <translation>Creando el paisaje</translation>
        </message>
        <message>
            <location filename="../../engine/events.py" />
            <source>Making the images</source>
            <translation>Creando las imágenes</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>PAN and MS do not overlap: {pan} against {ms}; give two images of the same place.</source>
            <translation>PAN y MS no se solapan: {pan} frente a {ms}; dar dos imágenes del mismo lugar.</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>the CRS differ</source>
            <translation>los SRC difieren</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>one grid is rotated</source>
            <translation>una de las cuadrículas está girada</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>the ratio is {rx:.4f} x {ry:.4f}</source>
            <translation>la relación de resolución es {rx:.4f} x {ry:.4f}</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>{why}: a whole ratio of {ratio} would drift by {drift:.2f} PAN pixels</source>
            <translation>{why}: con una relación entera de {ratio}, la desviación llegaría a {drift:.2f} píxeles PAN</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>PAN and MS do not overlap; give two images of the same place.</source>
            <translation>PAN y MS no se solapan; dar dos imágenes del mismo lugar.</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>Neither file is georeferenced and PAN of {pan} pixels is no whole multiple of MS of {ms}; georeference both files or crop them to the same area.</source>
            <translation>Ninguno de los dos archivos está georreferenciado y PAN, de {pan} píxeles, no es un múltiplo entero de MS, de {ms}; georreferenciar ambos archivos o recortarlos a la misma área.</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>The ratio of MS to PAN pixel size is {rx:.3f} x {ry:.3f}: MS already lies on the PAN grid; give the MS image as delivered, before any resampling.</source>
            <translation>La relación entre el tamaño de píxel de MS y el de PAN es {rx:.3f} x {ry:.3f}: MS ya está en la cuadrícula de PAN; dar la imagen MS tal como se entregó, antes de cualquier remuestreo.</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>The ratio of MS to PAN pixel size is {rx:.3f} x {ry:.3f}; expected one ratio from {low} to {high}. Are the two files swapped?</source>
            <translation>La relación entre el tamaño de píxel de MS y el de PAN es {rx:.3f} x {ry:.3f}; se espera una única relación, de {low} a {high}. ¿Están intercambiados los dos archivos?</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>No transformation leads from the CRS of MS ({ms}) to that of PAN ({pan}); reproject MS first.</source>
            <translation>No hay ninguna transformación del SRC de MS ({ms}) al de PAN ({pan}); reproyectar antes MS.</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>The CRS of MS cannot be transformed to that of PAN everywhere in the image; reproject MS first.</source>
            <translation>El SRC de MS no se puede transformar al de PAN en toda la imagen; reproyectar antes MS.</translation>
        </message>
        <message>
            <location filename="../../engine/grid.py" />
            <source>The window {window} lies outside the area that PAN and MS share; PAN covers {pan}.</source>
            <translation>La ventana {window} queda fuera del área que comparten PAN y MS; PAN cubre {pan}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Points: losses as recorded. Line: their running mean. The alternation mixes the losses of two resolutions, hence its spread.</source>
            <translation>Puntos: pérdidas registradas. Línea: su media móvil. La alternancia mezcla las pérdidas de dos resoluciones; de ahí su dispersión.</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Training</source>
            <translation>Entrenamiento</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Seconds per stage</source>
            <translation>Segundos por etapa</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>The hyper-parameters of the preset {preset}. Bold: changed for this run.</source>
            <translation>Los hiperparámetros del preajuste {preset}. En negrita: los cambiados para esta ejecución.</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>{value} (preset: {usual})</source>
            <translation>{value} (preajuste: {usual})</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>QGIS has no parameter for {settings}: use the engine's command line.</source>
            <translation>QGIS no tiene ningún parámetro para {settings}: utilizar la línea de comandos del motor.</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Run it again</source>
            <translation>Repetir la ejecución</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Python console of QGIS</source>
            <translation>Consola de Python de QGIS</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Command line of the engine</source>
            <translation>Línea de comandos del motor</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Method: {citation}.</source>
            <translation>Método: {citation}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Classical methods: {citation}.</source>
            <translation>Métodos clásicos: {citation}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Indices: {citations}.</source>
            <translation>Índices: {citations}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/appendix.py" />
            <source>Versions and citation</source>
            <translation>Versiones y citas</translation>
        </message>
        <message>
            <location filename="../../engine/html/compare.py" />
            <source>{method} + 1 back-projection</source>
            <translation>{method} + 1 retroproyección</translation>
        </message>
        <message>
            <location filename="../../engine/html/compare.py" />
            <source>{method} + {count} back-projections</source>
            <translation>{method} + {count} retroproyecciones</translation>
        </message>
        <message>
            <location filename="../../engine/html/curves.py" />
            <source>{stage}, loss from {first:.3g} to {last:.3g}</source>
            <translation>{stage}, pérdida de {first:.3g} a {last:.3g}</translation>
        </message>
        <message>
            <location filename="../../engine/html/curves.py" />
            <source>Loss, logarithmic</source>
            <translation>Pérdida (logarítmica)</translation>
        </message>
        <message>
            <location filename="../../engine/html/curves.py" />
            <source>Progress of the stage</source>
            <translation>Progreso de la etapa</translation>
        </message>
        <message>
            <location filename="../../engine/html/evidence.py" />
            <source>Most texture</source>
            <translation>Máxima textura</translation>
        </message>
        <message>
            <location filename="../../engine/html/evidence.py" />
            <source>Least consistent with MS</source>
            <translation>Mínima coherencia con MS</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Worst areas</source>
            <translation>Peores zonas</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>None: the result gives the MS image back everywhere.</source>
            <translation>Ninguna: el resultado vuelve a dar la imagen MS en todas partes.</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Where the result, brought back to the MS grid, differs most from MS: look here first. Things that moved between the exposures, clipped values and a wrong registration show like this.</source>
            <translation>Donde el resultado, devuelto a la cuadrícula de MS, más difiere de MS: conviene mirar aquí primero. Así se manifiestan los objetos que se movieron entre las tomas, los valores saturados y un registro erróneo.</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>No.</source>
            <translation>Núm.</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Centre</source>
            <translation>Centro</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Difference from MS</source>
            <translation>Diferencia con MS</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Spectral angle</source>
            <translation>Ángulo espectral</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>1 − correlation with PAN</source>
            <translation>1 − correlación con PAN</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Registration</source>
            <translation>Registro</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Start, and what training added</source>
            <translation>Imagen de partida y aportación del entrenamiento</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>What was found on this pair</source>
            <translation>Hallazgos sobre esta pareja</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>MTF gain at the Nyquist frequency of MS that was used</source>
            <translation>Ganancia de la MTF utilizada, a la frecuencia de Nyquist de MS</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>MTF gain at the Nyquist frequency of MS that was used, and the weight of each method in the start: dark, medium, bright pixels</source>
            <translation>Ganancia de la MTF utilizada, a la frecuencia de Nyquist de MS, y peso de cada método en la imagen de partida: píxeles oscuros, medios, claros</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>Band</source>
            <translation>Banda</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>MTF gain</source>
            <translation>Ganancia de la MTF</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>The network starts from {method}. Back-projections: {count}, and {final} after the training.</source>
            <translation>La red parte de {method}. Retroproyecciones: {count}, y {final} después del entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>The network starts from a weighted mean of classical results. Back-projections: {count}, and {final} after the training.</source>
            <translation>La red parte de una media ponderada de resultados clásicos. Retroproyecciones: {count}, y {final} después del entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../engine/html/findings.py" />
            <source>On the held-out patches the error is {start:.4f} standard deviations of the bands before the training and {trained:.4f} after it; {method} has {best:.4f}.</source>
            <translation>En los parches reservados, el error es de {start:.4f} desviaciones estándar de las bandas antes del entrenamiento y de {trained:.4f} después; el de {method} es de {best:.4f}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{name}: TraPan report</source>
            <translation>{name}: informe de TraPan</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{width} × {height} px, bands: {bands}</source>
            <translation>{width} × {height} px, bandas: {bands}</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{count}, below</source>
            <translation>{count}, más abajo</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Pixel size</source>
            <translation>Tamaño de píxel</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Quality</source>
            <translation>Calidad</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{preset}, seed {seed}</source>
            <translation>{preset}, semilla {seed}</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Time</source>
            <translation>Duración</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{seconds:.0f} s on {device}</source>
            <translation>{seconds:.0f} s en {device}</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Warnings</source>
            <translation>Advertencias</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Made</source>
            <translation>Creado</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{time} by TraPan {version}</source>
            <translation>{time}, con TraPan {version}</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Overview of the result</source>
            <translation>Vista general del resultado</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>Squares: the places shown below. Numbers: the worst areas.</source>
            <translation>Cuadrados: los lugares que se muestran más abajo. Números: las peores zonas.</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>The result in grey, band {band}.</source>
            <translation>El resultado en escala de grises, banda {band}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>The result in the colours of the bands {bands}.</source>
            <translation>El resultado en los colores de las bandas {bands}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>One PAN pixel is one pixel of the page, unless it is too narrow. The three colour pictures of a place share one stretch, taken from MS.</source>
            <translation>Un píxel PAN es un píxel de la página, salvo que esta sea demasiado estrecha. Las tres imágenes en color de un lugar comparten un mismo ajuste de contraste, tomado de MS.</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>At 1:1</source>
            <translation>A escala 1:1</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>MS, as delivered</source>
            <translation>MS, tal como se entregó</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>around {centre}</source>
            <translation>en torno a {centre}</translation>
        </message>
        <message>
            <location filename="../../engine/html/page.py" />
            <source>{picture} at place {letter}</source>
            <translation>{picture} en el lugar {letter}</translation>
        </message>
        <message>
            <location filename="../../engine/html/result.py" />
            <source>column {column:.0f}, row {row:.0f}</source>
            <translation>columna {column:.0f}, fila {row:.0f}</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>full resolution, no truth</source>
            <translation>resolución completa, sin verdad</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>one level down, held-out patches</source>
            <translation>resolución reducida, parches reservados</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>one level down, trained patches</source>
            <translation>resolución reducida, parches de entrenamiento</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>Beside simple methods</source>
            <translation>Comparación con métodos sencillos</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>TraPan is the best of the four, or level with it, in every column.</source>
            <translation>TraPan es el mejor de los cuatro, o iguala al mejor, en todas las columnas.</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>There are columns in which TraPan is not the best of the four. Ahead of it: {methods}.</source>
            <translation>Hay columnas en las que TraPan no es el mejor de los cuatro. Por delante: {methods}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>The full-resolution indices are those of the most textured {width} × {height} PAN pixels.</source>
            <translation>Los índices a resolución completa son los de los {width} × {height} píxeles PAN con más textura.</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>The full-resolution indices are those of the whole result.</source>
            <translation>Los índices a resolución completa son los de todo el resultado.</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>★ marks the best value of a column.</source>
            <translation>★ señala el mejor valor de cada columna.</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>The scene is too small to hold patches out of the training: one level down TraPan is judged where it was trained and looks better than it is.</source>
            <translation>La escena es demasiado pequeña para reservar parches: a resolución reducida, TraPan se evalúa donde se entrenó y parece mejor de lo que es.</translation>
        </message>
        <message>
            <location filename="../../engine/html/table.py" />
            <source>One level down, where MS itself is the truth, all methods are judged on the patches that the training never used. On these same patches the classical method was picked, and TraPan settled how much of its network to keep. All methods work on the same PAN, registered and filtered alike.</source>
            <translation>A resolución reducida, donde la propia imagen MS es la verdad, todos los métodos se evalúan en los parches que el entrenamiento nunca utilizó. En esos mismos parches se eligió el método clásico y TraPan decidió cuánto conservar de lo que aporta su red. Todos los métodos utilizan el mismo PAN, registrado y filtrado de igual manera.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>quality without reference, (1 - D_lambda)(1 - D_S), 0 to 1: higher is better.</source>
            <translation>calidad sin referencia, (1 - D_lambda)(1 - D_S), de 0 a 1: cuanto más alto, mejor.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>colours that do not agree with MS once the result is blurred like it: lower is better.</source>
            <translation>colores que no concuerdan con MS cuando el resultado se desenfoca igual que MS: cuanto más bajo, mejor.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>relation to PAN that differs from the one MS has to blurred PAN: lower is better.</source>
            <translation>relación con PAN distinta de la que tiene MS con PAN desenfocado: cuanto más bajo, mejor.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>details that do not follow PAN, 0 to 2: lower is better.</source>
            <translation>detalles que no siguen a PAN, de 0 a 2: cuanto más bajo, mejor.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>difference from MS once the result is brought back to the MS grid: lower is better.</source>
            <translation>diferencia con MS una vez devuelto el resultado a la cuadrícula de MS: cuanto más bajo, mejor.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>nearness to the truth in dB: higher is better.</source>
            <translation>cercanía a la verdad en dB: cuanto más alto, mejor.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>angle between the spectrum and the true one, in degrees: lower is better.</source>
            <translation>ángulo entre el espectro y el verdadero, en grados: cuanto más bajo, mejor.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>error beside the mean of each band, in percent: lower is better.</source>
            <translation>error en relación con la media de cada banda, en porcentaje: cuanto más bajo, mejor.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>likeness of all bands together to the truth, 0 to 1: higher is better.</source>
            <translation>semejanza del conjunto de las bandas con la verdad, de 0 a 1: cuanto más alto, mejor.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The error is {share:.0%} below that of the best classical method, {method}.</source>
            <translation>El error es un {share:.0%} inferior al del mejor método clásico, {method}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The error is the same as that of the best classical method, {method}.</source>
            <translation>El error es igual al del mejor método clásico, {method}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The error is {share:.0%} above that of the best classical method, {method}.</source>
            <translation>El error es un {share:.0%} superior al del mejor método clásico, {method}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The error is {share:.0%} below that of interpolation.</source>
            <translation>El error es un {share:.0%} inferior al de la interpolación.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The error is the same as that of interpolation.</source>
            <translation>El error es igual al de la interpolación.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The error is {share:.0%} above that of interpolation.</source>
            <translation>El error es un {share:.0%} superior al de la interpolación.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Both were measured on patches that the training never saw.</source>
            <translation>Ambas comparaciones se hicieron en parches que el entrenamiento nunca vio.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The scene is too small to hold patches out of the training: both were measured on the trained ones.</source>
            <translation>La escena es demasiado pequeña para reservar parches: ambas comparaciones se hicieron en los parches de entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Brought back to the MS grid, the result differs from MS by {share:.1%} of the band means.</source>
            <translation>Devuelto a la cuadrícula de MS, el resultado difiere de MS en un {share:.1%} de las medias de las bandas.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The shift was not to be looked for: the georeferencing of the files counts as it is.</source>
            <translation>No se pidió medir el desplazamiento: vale la georreferenciación de los archivos tal como está.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>No shift could be looked for: no place holds data in PAN and in every band.</source>
            <translation>No se pudo medir ningún desplazamiento: ningún lugar contiene datos en PAN y en todas las bandas.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The shift could not be measured reliably, so the georeferencing of the files counts; the reason stands among the warnings.</source>
            <translation>El desplazamiento no se pudo medir de forma fiable, así que vale la georreferenciación de los archivos; el motivo figura entre las advertencias.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Bands with a shift of their own: {bands}.</source>
            <translation>Bandas con un desplazamiento propio: {bands}.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>No band has a shift of its own.</source>
            <translation>Ninguna banda tiene un desplazamiento propio.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The shift counts as reliable: the bands leave {share:.1%} of the variance of PAN's details unexplained.</source>
            <translation>El desplazamiento se considera fiable: las bandas dejan sin explicar el {share:.1%} de la varianza de los detalles de PAN.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Shift of MS from where its georeferencing puts it on PAN: {shift}. This is allowed for.</source>
            <translation>Desplazamiento de MS respecto a la posición sobre PAN que le da su georreferenciación: {shift}. Se tiene en cuenta.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Parts of the scene agree to {spread:.2f} px.</source>
            <translation>Las partes de la escena concuerdan con un margen de {spread:.2f} px.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Parts of the scene are shifted against each other, by up to {x:.1f} px in x and {y:.1f} px in y: MS was resampled (cubic) to follow them.</source>
            <translation>Hay partes de la escena desplazadas entre sí, hasta {x:.1f} px en x y {y:.1f} px en y: MS se remuestreó (cúbico) para seguirlas.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The sharpness was not to be looked for: the blur (MTF) of the sensor table counts.</source>
            <translation>No se pidió medir la nitidez: vale el desenfoque (MTF) de la tabla de sensores.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The sharpness could not be measured reliably: the blur (MTF) of the sensor table counts.</source>
            <translation>La nitidez no se pudo medir de forma fiable: vale el desenfoque (MTF) de la tabla de sensores.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>Beside PAN, the MS bands have an MTF gain of {x:.2f} in x and {y:.2f} in y at their Nyquist frequency.</source>
            <translation>Frente a PAN, las bandas MS tienen una ganancia de la MTF de {x:.2f} en x y de {y:.2f} en y a su frecuencia de Nyquist.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>The noise of PAN, {noise:.2g} DN, was calmed where there is nothing else to see.</source>
            <translation>El ruido de PAN, {noise:.2g} DN, se atenuó allí donde no hay nada más que ver.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>PAN was used as it is.</source>
            <translation>PAN se utilizó tal como está.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>PAN was filtered to be as sharp as the result: by {x:+.2f} PAN px² in x, {y:+.2f} in y.</source>
            <translation>PAN se filtró para igualar su nitidez a la del resultado: {x:+.2f} px² PAN en x, {y:+.2f} en y.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>PAN was blurred to be as sharp as the result: by {x:+.2f} PAN px² in x, {y:+.2f} in y.</source>
            <translation>PAN se desenfocó para igualar su nitidez a la del resultado: {x:+.2f} px² PAN en x, {y:+.2f} en y.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>PAN was sharpened to be as sharp as the result: by {x:+.2f} PAN px² in x, {y:+.2f} in y.</source>
            <translation>PAN se realzó para igualar su nitidez a la del resultado: {x:+.2f} px² PAN en x, {y:+.2f} en y.</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>{:.2f} px right</source>
            <translation>{:.2f} px hacia la derecha</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>{:.2f} px left</source>
            <translation>{:.2f} px hacia la izquierda</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>{:.2f} px down</source>
            <translation>{:.2f} px hacia abajo</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>{:.2f} px up</source>
            <translation>{:.2f} px hacia arriba</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>{first} and {last}</source>
            <translation>{first} y {last}</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>unknown, as there is no CRS; MS is {ratio} times as coarse</source>
            <translation>desconocido, porque no hay SRC; los píxeles MS son {ratio} veces mayores</translation>
        </message>
        <message>
            <location filename="../../engine/html/words.py" />
            <source>{pan:.2g} m, MS {ms:.2g} m (ratio {ratio})</source>
            <translation>{pan:.2g} m, MS {ms:.2g} m (relación {ratio})</translation>
        </message>
        <message>
            <location filename="../../engine/infer.py" />
            <source>The device ran out of memory: going on with tiles of {tile_px} PAN pixels.</source>
            <translation>El dispositivo se quedó sin memoria: se continúa con teselas de {tile_px} píxeles PAN.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>Unknown group of settings {group!r}; expected one of {known}.</source>
            <translation>Grupo de ajustes desconocido: {group!r}; se espera uno de estos: {known}.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>Unknown setting {group}.{name}; expected one of {known}.</source>
            <translation>Ajuste desconocido: {group}.{name}; se espera uno de estos: {known}.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>{group}.{name} is {value!r}; expected one of {known}.</source>
            <translation>{group}.{name} es {value!r}; se espera uno de estos valores: {known}.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>{group}.{name} is {value!r}; expected yes or no.</source>
            <translation>{group}.{name} es {value!r}; se espera yes o no.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>{group}.{name} is {value!r}; expected a number of {unit}.</source>
            <translation>{group}.{name} es {value!r}; se espera un número (unidad: {unit}).</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>{group}.{name} is {value!r}; expected a whole number of {unit}.</source>
            <translation>{group}.{name} es {value!r}; se espera un número entero (unidad: {unit}).</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>{group}.{name} is {value}; expected {low:g} to {high:g} {unit}.</source>
            <translation>{group}.{name} es {value}; se espera de {low:g} a {high:g} {unit}.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The job has no {name!r}; expected a path.</source>
            <translation>Al trabajo le falta {name!r}; se espera una ruta.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The seed is {seed}; expected 0 to {most}.</source>
            <translation>La semilla es {seed}; se espera de 0 a {most}.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The number of threads is {threads}; expected 1 to 1024, or 0 for all cores.</source>
            <translation>El número de hilos es {threads}; se espera de 1 a 1024, o 0 para todos los núcleos.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The window {window} is not finite; expected four numbers.</source>
            <translation>La ventana {window} no es finita; se esperan cuatro números.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The window {window} is empty; expected xmin &lt; xmax and ymin &lt; ymax.</source>
            <translation>La ventana {window} está vacía; se espera xmin &lt; xmax e ymin &lt; ymax.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The creation option {option!r} is not of the form KEY=VALUE.</source>
            <translation>La opción de creación {option!r} no tiene la forma KEY=VALUE.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The creation option {option!r} sets what the pair decides; give options of the GTiff driver.</source>
            <translation>La opción de creación {option!r} fija algo que determina la pareja; dar opciones del controlador GTiff.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The report {report} is no HTML; give a file name that ends in .html.</source>
            <translation>El informe {report} no es HTML; dar un nombre de archivo que termine en .html.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The report {report} is the output itself; choose another name.</source>
            <translation>El informe {report} es la propia salida; elegir otro nombre.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The job is not JSON ({exc}); expected one object on one line.</source>
            <translation>El trabajo no es JSON ({exc}); se espera un objeto en una sola línea.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The job is a JSON {kind}; expected an object.</source>
            <translation>El trabajo es JSON de tipo {kind}; se espera un objeto.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>Unknown job field {name!r}; expected {known}.</source>
            <translation>Campo desconocido del trabajo: {name!r}; se espera uno de estos: {known}.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>The job field {name!r} is {value!r}, which is of the wrong type.</source>
            <translation>El campo {name!r} del trabajo vale {value!r}, que es de un tipo incorrecto.</translation>
        </message>
        <message>
            <location filename="../../engine/job.py" />
            <source>Unknown {name} {value!r}; expected one of {known}.</source>
            <translation>Valor desconocido de {name}: {value!r}; se espera uno de estos: {known}.</translation>
        </message>
        <message>
            <location filename="../../engine/metrics.py" />
            <source>No band has a positive peak. Check the nodata value and the mask.</source>
            <translation>Ninguna banda tiene un máximo positivo. Comprobar el valor sin datos y la máscara.</translation>
        </message>
        <message>
            <location filename="../../engine/metrics.py" />
            <source>Every band has a mean of 0; a relative error needs another. Check the nodata value.</source>
            <translation>Todas las bandas tienen media 0; un error relativo necesita una media distinta. Comprobar el valor sin datos.</translation>
        </message>
        <message>
            <location filename="../../engine/metrics.py" />
            <source>No valid pixel has two spectra other than 0. Check the nodata value and the mask.</source>
            <translation>Ningún píxel válido tiene dos espectros distintos de 0. Comprobar el valor sin datos y la máscara.</translation>
        </message>
        <message>
            <location filename="../../engine/metrics.py" />
            <source>A band has no valid pixel; an index needs at least one. Check the nodata value and the mask.</source>
            <translation>Una banda no tiene ningún píxel válido; un índice necesita al menos uno. Comprobar el valor sin datos y la máscara.</translation>
        </message>
        <message>
            <location filename="../../engine/metrics.py" />
            <source>No block is at least half valid. Check the nodata value and the mask.</source>
            <translation>Ningún bloque tiene al menos la mitad de sus píxeles válidos. Comprobar el valor sin datos y la máscara.</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>The output {out} is one of the inputs; choose another name.</source>
            <translation>La salida {out} es una de las entradas; elegir otro nombre.</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>The output {out} is a folder; give a file name that ends in {kind}.</source>
            <translation>La salida {out} es una carpeta; dar un nombre de archivo que termine en {kind}.</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>The output {out} exists; choose another name or allow overwriting (--overwrite).</source>
            <translation>La salida {out} ya existe; elegir otro nombre o permitir sobrescribir (--overwrite).</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>The folder {folder} does not exist; create it or choose another.</source>
            <translation>La carpeta {folder} no existe; crearla o elegir otra.</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>The folder {folder} is not writable ({reason}); choose another.</source>
            <translation>No se puede escribir en la carpeta {folder} ({reason}); elegir otra.</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>The output {out} could not be written: {exc}</source>
            <translation>No se pudo escribir la salida {out}: {exc}</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>GDAL on the output: {message}.</source>
            <translation>GDAL, sobre la salida: {message}.</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>GDAL refuses the creation options {options}: {exc}</source>
            <translation>GDAL rechaza las opciones de creación {options}: {exc}</translation>
        </message>
        <message>
            <location filename="../../engine/output.py" />
            <source>MS declares no nodata value, but the pair has gaps: the output declares 0 as nodata.</source>
            <translation>MS no declara ningún valor sin datos, pero la pareja tiene huecos: la salida declara 0 como valor sin datos.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>Each MS pixel is repeated {factor} x {factor} times: somebody has enlarged the image. The repetitions are left out.</source>
            <translation>Cada píxel MS se repite {factor} x {factor} veces: alguien ha ampliado la imagen. Las repeticiones se omiten.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>MS is resampled to a common grid (cubic), because {why}. The result would be sharper with MS as delivered on a grid that fits PAN.</source>
            <translation>MS se remuestrea (cúbico) a una cuadrícula común, porque {why}. El resultado sería más nítido con MS tal como se entregó, en una cuadrícula que encaje con PAN.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The {role} file {path} does not exist; check the path.</source>
            <translation>El archivo {role} {path} no existe; comprobar la ruta.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The {role} file {path} cannot be read as a raster: {exc}</source>
            <translation>El archivo {role} {path} no se puede leer como ráster: {exc}</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The {role} file {path} has no bands of its own; choose one of its subdatasets.</source>
            <translation>El archivo {role} {path} no tiene bandas propias; elegir uno de sus subconjuntos de datos.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The {role} file {path} holds {kind} values; expected real numbers.</source>
            <translation>El archivo {role} {path} contiene valores {kind}; se esperan números reales.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The PAN file has {count} bands; expected one. Choose one with the PAN band parameter, or are the two files swapped?</source>
            <translation>El archivo PAN tiene {count} bandas; se espera una. Elegirla con el parámetro «Banda PAN»; ¿o están intercambiados los dos archivos?</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>PAN has no band {chosen}; it has {count}.</source>
            <translation>PAN no tiene la banda {chosen}; número de bandas: {count}.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>MS has no band {band}; it has {count}.</source>
            <translation>MS no tiene la banda {band}; número de bandas: {count}.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The bands {bands} name one band twice; name each once.</source>
            <translation>En las bandas {bands} se nombra una dos veces; nombrar cada una solo una vez.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The pixels of {name} cannot be read; the file is damaged or incomplete, fetch it again.</source>
            <translation>No se pueden leer los píxeles de {name}; el archivo está dañado o incompleto, obtenerlo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>{share:.0%} of the {role} pixels are exactly 0 though 0 is not declared as nodata: they are treated as gaps.</source>
            <translation>El {share:.0%} de los píxeles {role} vale exactamente 0, aunque 0 no está declarado como valor sin datos: se tratan como huecos.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>The geotransform of {role} has no area; georeference {role} again.</source>
            <translation>La geotransformación de {role} no tiene área; georreferenciar {role} de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>Neither file is georeferenced: both are taken to cover the same area.</source>
            <translation>Ninguno de los dos archivos está georreferenciado: se supone que ambos cubren la misma área.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>{lacking} has no georeferencing but the other file has; georeference {lacking} first.</source>
            <translation>{lacking} no está georreferenciado, pero el otro archivo sí; georreferenciar antes {lacking}.</translation>
        </message>
        <message>
            <location filename="../../engine/raster.py" />
            <source>{lacking} has no CRS; it is taken to be in the CRS of the other file.</source>
            <translation>{lacking} no tiene SRC; se supone que está en el SRC del otro archivo.</translation>
        </message>
        <message>
            <location filename="../../engine/registration.py" />
            <source>there are too few pixels with details</source>
            <translation>hay demasiado pocos píxeles con detalles</translation>
        </message>
        <message>
            <location filename="../../engine/registration.py" />
            <source>the search came to no end</source>
            <translation>la búsqueda no convergió</translation>
        </message>
        <message>
            <location filename="../../engine/registration.py" />
            <source>the bands leave {share:.0%} of PAN's details unexplained</source>
            <translation>las bandas dejan sin explicar el {share:.0%} de los detalles de PAN</translation>
        </message>
        <message>
            <location filename="../../engine/registration.py" />
            <source>parts of the scene disagree by {spread:.2f} PAN px</source>
            <translation>las partes de la escena discrepan en {spread:.2f} px PAN</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>The shift between PAN and MS could not be estimated: {reason}. The files are trusted.</source>
            <translation>No se pudo estimar el desplazamiento entre PAN y MS: {reason}. Vale la georreferenciación de los archivos.</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>PAN and MS are registered: MS would have to move {where} to lie on PAN, in PAN pixels.</source>
            <translation>PAN y MS están registrados: MS tendría que moverse {where} para coincidir con PAN, en píxeles PAN.</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>MS has to move {where} to lie on PAN, in PAN pixels (parts of the scene agree to {spread:.2f}). Corrected.</source>
            <translation>MS debe moverse {where} para coincidir con PAN, en píxeles PAN (las partes de la escena concuerdan con un margen de {spread:.2f}). Corregido.</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>Band {band} has a shift of its own on top of it: {x:+.2f} in x, {y:+.2f} in y.</source>
            <translation>La banda {band} tiene además un desplazamiento propio: {x:+.2f} en x, {y:+.2f} en y.</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>Parts of the scene are shifted against each other by up to {most:.1f} PAN px: MS is resampled (cubic) to follow them.</source>
            <translation>Hay partes de la escena desplazadas entre sí hasta {most:.1f} px de PAN: MS se remuestrea (cúbico) para seguirlas.</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>Beside PAN the MS bands have an MTF gain of {x:.2f} in x and {y:.2f} in y; expected was {expected:.2f}.</source>
            <translation>Frente a PAN, las bandas MS tienen una ganancia de la MTF de {x:.2f} en x y de {y:.2f} en y; se esperaba {expected:.2f}.</translation>
        </message>
        <message>
            <location filename="../../engine/relate.py" />
            <source>Beside PAN the MS bands have an MTF gain of {x:.2f} in x and {y:.2f} in y; expected was {expected:.2f}, {taken:.2f} is used.</source>
            <translation>Frente a PAN, las bandas MS tienen una ganancia de la MTF de {x:.2f} en x y de {y:.2f} en y; se esperaba {expected:.2f}, se utiliza {taken:.2f}.</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>Unknown task {task!r}; expected one of {known}.</source>
            <translation>Tarea desconocida: {task!r}; se espera una de estas: {known}.</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>Unknown option {name!r} of the task {task}.</source>
            <translation>Opción desconocida de la tarea {task}: {name!r}.</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>The option {name!r} is {value!r}; expected {kind}.</source>
            <translation>La opción {name!r} vale {value!r}; se espera el tipo {kind}.</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>Unknown method {method!r}; expected one of {known}.</source>
            <translation>Método desconocido: {method!r}; se espera uno de estos: {known}.</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>The number of back-projections is {rounds}; expected 0 to {most}.</source>
            <translation>El número de retroproyecciones es {rounds}; se espera de 0 a {most}.</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>The request is not JSON ({exc}); expected one object on one line.</source>
            <translation>La solicitud no es JSON ({exc}); se espera un objeto en una sola línea.</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>The request has no task or no job; expected an object with both.</source>
            <translation>A la solicitud le falta la tarea o el trabajo; se espera un objeto con ambos.</translation>
        </message>
        <message>
            <location filename="../../engine/request.py" />
            <source>The options are {options!r}; expected an object.</source>
            <translation>Las opciones son {options!r}; se espera un objeto.</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>built with CUDA {version}</source>
            <translation>compilado con CUDA {version}</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>built without CUDA</source>
            <translation>compilado sin CUDA</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>No CUDA device is available (PyTorch {version}, {built}). Choose the device cpu or auto, or install a CUDA build of PyTorch and the driver for it.</source>
            <translation>No hay ningún dispositivo CUDA disponible (PyTorch {version}, {built}). Elegir el dispositivo cpu o auto, o instalar una compilación de PyTorch con CUDA y el controlador correspondiente.</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>No MPS device is available; it needs an Apple GPU. Choose the device cpu or auto.</source>
            <translation>No hay ningún dispositivo MPS disponible; requiere una GPU de Apple. Elegir el dispositivo cpu o auto.</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>a CUDA device is available</source>
            <translation>hay un dispositivo CUDA disponible</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>no CUDA device is available</source>
            <translation>no hay ningún dispositivo CUDA disponible</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <location filename="../../engine/sensors.py" />
            <source>asked for</source>
            <translation>indicado</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>threads: {}</source>
            <translation>hilos: {}</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>The memory of the device ran out. Choose a smaller area, a smaller tile size, fewer bands, or the device cpu.</source>
            <translation>Se agotó la memoria del dispositivo. Elegir un área más pequeña, un tamaño de tesela menor, menos bandas o el dispositivo cpu.</translation>
        </message>
        <message>
            <location filename="../../engine/run.py" />
            <source>The training diverged in the stage {stage}: the loss went from {first:g} to {loss:g}. Lower the learning rate.</source>
            <translation>El entrenamiento divergió ({stage}): la pérdida pasó de {first:g} a {loss:g}. Reducir la tasa de aprendizaje.</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>{evidence}; gains in the order of the band names</source>
            <translation>{evidence}; ganancias en el orden de los nombres de las bandas</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>{seen}, but {contradiction}</source>
            <translation>{seen}, pero {contradiction}</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>no known name in the file names and metadata</source>
            <translation>ningún nombre conocido en los nombres de archivo ni en los metadatos</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>bands {colours}, ratio {ratio} and PAN pixels of {gsd:.3g} m</source>
            <translation>bandas {colours}, relación de resolución {ratio} y píxeles PAN de {gsd:.3g} m</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>{nameless}; {evidence}: {titles} or another</source>
            <translation>{nameless}; {evidence}: {titles} u otro</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>{word!r} in {text!r}</source>
            <translation>{word!r} en {text!r}</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>{sensor} has ratio {ratio}, not {found}</source>
            <translation>la relación de resolución de {sensor} es {ratio}, no {found}</translation>
        </message>
        <message>
            <location filename="../../engine/sensors.py" />
            <source>{sensor} has no PAN pixels of {gsd:.3g} m</source>
            <translation>{sensor} no tiene píxeles PAN de {gsd:.3g} m</translation>
        </message>
        <message>
            <location filename="../../engine/sharpen.py" />
            <source>Sensor: {title} ({evidence}).</source>
            <translation>Sensor: {title} ({evidence}).</translation>
        </message>
        <message>
            <location filename="../../engine/sharpen.py" />
            <source>The training was ended early on request: the result is the best so far.</source>
            <translation>El entrenamiento se terminó antes de tiempo a petición del usuario: el resultado es el mejor hasta ahora.</translation>
        </message>
        <message>
            <location filename="../../engine/sharpen.py" />
            <source>Training brought nothing on the held-out patches: the result is the classical start.</source>
            <translation>El entrenamiento no aportó nada en los parches reservados: el resultado es la imagen clásica de partida.</translation>
        </message>
        <message>
            <location filename="../../engine/terminal.py" />
            <source>Warning: {}</source>
            <translation>Advertencia: {}</translation>
        </message>
    </context>
</TS>
