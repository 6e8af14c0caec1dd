"""TraPan's engine: zero-shot pansharpening of one PAN/MS pair, without QGIS and without Qt.

Its layers, from the stdlib up to the command line, stand in DESIGN.md; each imports only from the ones before it.
"""

__version__ = "0.2.0"
