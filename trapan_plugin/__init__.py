"""The QGIS side of TraPan: it never imports torch, numpy or rasterio; the engine runs in a process of its own."""
