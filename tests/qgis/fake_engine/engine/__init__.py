"""A stand-in for the engine, for what the real one cannot show at will."""
