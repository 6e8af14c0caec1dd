"""The TraPan panel: choose a pair, preview here, run in the background, compare."""
