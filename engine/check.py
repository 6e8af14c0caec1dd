"""What can be said of a pair before any training: geometry, types, gaps, sensor, shift and sharpness."""

from __future__ import annotations

from functools import partial
from typing import Any

from .crops import minimum_side, read_sample
from .job import OFF, TABLE, Geometry, Job
from .raster import open_pair
from .relate import relate
from .run import Run, enough_memory
from .sensors import sensor_for


@enough_memory()
def check_pair(job: Job, run: Run) -> dict[str, Any]:
    """Returns the facts of a pair in JSON's types; shifts in PAN px, shares 0..1.

    ``relation`` is what sharpening with the Job's settings would find and use.

    Raises:
        EngineError: the two files are no pair, with the reason.
    """
    with open_pair(job.pan, job.ms, job.pan_band, job.bands, job.window, run.warn) as pair:
        g = pair.geometry
        sensor, evidence = sensor_for(job.sensor, pair.clues)
        settings = job.resolved_settings()
        centre = (g.ratio - 1) / 2
        least = minimum_side(g.ratio)
        large_enough = min(g.ms.h, g.ms.w) >= least
        wanted = settings.geometry if large_enough else Geometry(OFF, TABLE)  # too small a scene shows nothing
        related = relate(pair, partial(read_sample, sample_px=settings.finish.sample_px), wanted, sensor, run)
        sample = related.sample
        return {
            "ratio": g.ratio,
            "phase_px": [round(p, 6) for p in g.phase_px],
            "phase_off_centre_px": [round(p - centre, 4) for p in g.phase_px],
            "drift_px": round(g.drift_px, 4),
            "common_window_pan": {"x": g.out.x, "y": g.out.y, "width": g.out.w, "height": g.out.h},
            "common_window_ms": {"x": g.ms.x, "y": g.ms.y, "width": g.ms.w, "height": g.ms.h},
            "large_enough": large_enough,
            "minimum_side_ms_px": least,
            "crs": None if pair.pan_grid.crs is None else pair.pan_grid.crs.to_string(),
            "pan_dtype": pair.pan.dataset.dtypes[pair.pan.bands[0] - 1],
            "ms_dtype": pair.out_dtype,
            "ms_bands": list(pair.ms.bands),
            "band_names": [pair.ms_file.descriptions[b - 1] or "" for b in pair.ms.bands],
            "pan_valid": round(float(sum(p.pan_valid.mean() for p in sample)) / len(sample), 4),
            "ms_valid": round(float(sum(p.ms_valid.mean() for p in sample)) / len(sample), 4),
            "sensor": sensor.name,
            "sensor_evidence": evidence,
            "relation": related.describe(),
            "warnings": run.warnings,
        }
