"""What the report shows of a result: it looks at the image that was written, not at what was meant to be."""

from __future__ import annotations

from dataclasses import dataclass

from ..grid import Box
from ..language import tr
from ..run import Run
from .compare import Comparison, compare
from .pictures import PLACE_PX, Picture, overview, place_pictures
from .places import Spot, around, most_textured, worst_spots
from .result import Result

WORST_SHOWN = 2


@dataclass(frozen=True)
class Place:
    """A place that is shown at 1:1.

    Attributes:
        title: why it was chosen.
        box: where it lies, MS px from the corner of the common window.
        pictures: PAN, MS, classical, ours.
    """

    title: str
    box: Box
    pictures: list[Picture]


@dataclass(frozen=True)
class Evidence:
    """Tables and pictures of a result, and the result itself."""

    result: Result
    comparison: Comparison
    worst: list[Spot]
    overview: Picture
    places: list[Place]

    @property
    def held(self) -> bool:
        """Whether the scene is large enough for patches that are never trained on."""
        return bool(self.result.reduced.held.any())


def gather(result: Result, run: Run) -> Evidence:
    """Returns the evidence of a result.

    Raises:
        Cancelled: a cancel was asked for.
    """
    comparison = compare(result)
    run.step(1, 3)
    worst = worst_spots(result.judged)
    chosen = _places(result, worst)
    run.step(2, 3)
    places = [Place(title, box, place_pictures(result, box, comparison.model)) for title, box in chosen]
    picture = overview(result)
    run.step(3, 3)
    return Evidence(result, comparison, worst, picture, places)


def _places(result: Result, worst: list[Spot]) -> list[tuple[str, Box]]:
    """Returns the most textured place and the worst ones, each with its title; a place mostly shown is left out."""
    g, side = result.pair.geometry, PLACE_PX // result.ratio
    found = [(tr("Most texture"), most_textured(result.judged, side)[2])]
    for spot in worst:
        box = around(spot.box, side, Box(0, 0, g.ms.h, g.ms.w))
        shown = max(_shared(box, other) for _, other in found)
        if len(found) <= WORST_SHOWN and shown < 0.5:
            found.append((tr("Least consistent with MS"), box))
    return found


def _shared(a: Box, b: Box) -> float:
    """Returns the share of a that lies in b."""
    common = a.within(b)
    return common.h * common.w / (a.h * a.w)
