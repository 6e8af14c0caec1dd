"""The two stages of the search, one file per loop. Each returns what the next one takes."""
