"""TraPan's engine: zero-shot pansharpening of one PAN/MS pair, without QGIS and without Qt.

Layers, lowest first; each imports only from the ones before it:
L0 (stdlib) errors, events, sensors, job; L1 (numpy, rasterio) grid, tiling, radiometry, raster;
L2 (torch) degrade, classical, networks, losses, metrics; L3 run, crops, stages, infer; L4 sharpen, assess, __main__.
"""

__version__ = "0.1.0"
