"""What a pair says of itself: how far PAN and MS lie apart, and under which blur PAN looks like the MS image.

    min over shift, width, w   || HP D(h*P) - sum_b w_b HP M_b ||^2 / || HP D(h*P) ||^2

HP subtracts the local mean, so that only details of a few MS pixels speak; PAN is explained by all bands together,
since it sees all of them: a single band has details of its own, which would widen h. Spots that do not fit (cars and
clouds that moved between the exposures) are left out of a second round. Derived here.

Each band's own shift follows from the band alone, with a slope to PAN of its own in every window: NIR may be brighter
over grass and darker over asphalt.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from statistics import median

import torch
from torch import Tensor
from torch.nn import functional as F

from . import masks
from .classical import Level
from .degrade import SAMPLED_RATIOS, Psf, sampled
from .language import tr

WINDOW_MS_PX = 9
"""Side of the window of the local mean."""
SAMPLE_MS_PX = 80
"""Side of the areas that are looked at."""
COARSE_RATIOS = 2
"""Largest shift that is searched for, MS px."""
OUTLIER = 4.0
"""A detail that differs by this many robust deviations does not fit."""
MAX_SPREAD_PX = 0.3
"""Largest robust deviation of the shift between the parts of the scene, PAN px..."""
MAX_SPREAD_SHARE = 1 / 3
"""...or of a large shift: half corrected is better than not at all."""
LATTICE_RATIOS, LATTICE_HALF = 0.125, 3
"""Step, MS px, and half the side of the lattice of shifts on which parts and bands are compared."""
MAX_BAND_SPREAD_PX, MIN_BAND_SHIFT_PX = 0.2, 0.3
"""A band is moved on its own only from the second on, and only where its parts agree to the first, PAN px."""
MAX_UNEXPLAINED = 0.2
"""Share of PAN's details that the bands may leave unexplained."""
MAX_UNEXPLAINED_IN_PART = 0.5
"""The same of a part of the scene that has a say in whether the parts agree: water and shadow show no shift."""
MIN_DETAILS = 200
"""Fewest MS pixels to estimate from."""
FLAT = 1e-5
"""Bands whose details are smaller than this share of their largest value are flat."""
NARROWEST_PX, WIDEST_PX = 0.2, 50.0
"""Standard deviations of h, PAN px, beyond which another makes no difference."""


@dataclass(frozen=True)
class Relation:
    """What was found; shifts are what must be added to the phase of the MS samples, widths those of h.

    Attributes:
        shift_px: (y, x) of all bands together, PAN px.
        band_shift_px: (y, x) of each band, PAN px.
        sigma_px: (y, x) standard deviation of h, PAN px.
        unexplained: share of the variance of PAN's details that the bands leave over, 0..1.
        spread_px: robust deviation of the shift between parts of the scene, PAN px; inf where they cannot be compared.
        reliable: whether it may be used.
        reason: why not, in words.
    """

    shift_px: tuple[float, float]
    band_shift_px: tuple[tuple[float, float], ...]
    sigma_px: tuple[float, float]
    unexplained: float
    spread_px: float
    reliable: bool
    reason: str = ""


def estimate(level: Level) -> Relation:
    """Returns the relation of PAN and MS, estimated from the details of up to four areas of the scene."""
    psf = level.psf
    start = psf.mean().sigma_px[0]
    seen = _areas(level)
    if int(seen.speaks.sum()) < MIN_DETAILS:
        return _nothing(psf, start, tr("there are too few pixels with details"))
    at = _coarse(seen, start)
    for _ in range(2):
        at = _minimised(seen, at)
        if not bool(at.isfinite().all()):
            return _nothing(psf, start, tr("the search came to no end"))
        seen = replace(seen, speaks=seen.speaks & ~_misfit(seen, at))
    unexplained = float(Chosen.of(seen, seen.speaks).unexplained(seen.pan_details(at)))
    lattice, parts = Lattice.around((float(at[0]), float(at[1])), seen.ratio), seen.parts()
    pans = [seen.pan(torch.cat([at.new_tensor(s), at[2:]])) for s in lattice.shifts]
    details = [pan - seen.local_mean(pan) for pan in pans]
    costs = [[float(part.unexplained(p)) for p in details] for part in (Chosen.of(seen, part) for part in parts)]
    spread = _spread([lattice.lowest(c) for c in costs if min(c) <= MAX_UNEXPLAINED_IN_PART])
    shift, (wide_y, wide_x) = (float(at[0]), float(at[1])), _width_px(at).tolist()
    reason = ""
    if unexplained > MAX_UNEXPLAINED:
        reason = tr("the bands leave {share:.0%} of PAN's details unexplained", share=unexplained)
    elif spread > max(MAX_SPREAD_PX, MAX_SPREAD_SHARE * math.hypot(*shift)):
        reason = tr("parts of the scene disagree by {spread:.2f} PAN px", spread=spread)
    reliable = not reason
    bands = _band_shifts(seen, shift, lattice, pans, parts) if reliable else (shift,) * psf.bands
    return Relation(shift, bands, (wide_y, wide_x), unexplained, spread, reliable, reason)


@dataclass(frozen=True)
class Lattice:
    """Shifts around one, row by row.

    Attributes:
        shifts: (y, x), PAN px.
        half: steps from the middle to the edge.
    """

    shifts: list[tuple[float, float]]
    half: int

    @staticmethod
    def around(shift_px: tuple[float, float], ratio: int, half: int = LATTICE_HALF) -> Lattice:
        """Returns the shifts at most ``half`` steps of ``LATTICE_RATIOS`` from one."""
        offsets = [i * LATTICE_RATIOS * ratio for i in range(-half, half + 1)]
        return Lattice([(shift_px[0] + dy, shift_px[1] + dx) for dy in offsets for dx in offsets], half)

    def lowest(self, costs: list[float]) -> tuple[float, float]:
        """Returns the shift at the bottom of the parabolas through the lowest cost and its neighbours."""
        side, best = 2 * self.half + 1, self._best(costs)
        step, found = self.shifts[1][1] - self.shifts[0][1], []
        for axis, stride, index in ((0, side, best // side), (1, 1, best % side)):
            move = 0.0
            if 0 < index < side - 1:
                before, here, after = (costs[best + i * stride] for i in (-1, 0, 1))
                bend = before - 2 * here + after
                move = 0.5 * (before - after) / bend if bend > 0 else 0.0
            found.append(self.shifts[best][axis] + move * step)
        return found[0], found[1]

    def at_its_edge(self, costs: list[float]) -> bool:
        """Whether the lowest cost lies where a lower one may lie beyond."""
        side = 2 * self.half + 1
        return any(i in (0, side - 1) for i in divmod(self._best(costs), side))

    @staticmethod
    def _best(costs: list[float]) -> int:
        return min(range(len(costs)), key=costs.__getitem__)


@dataclass(frozen=True)
class Seen:
    """Areas of the scene.

    Attributes:
        P: (N,1,H,W).
        m: (N,C,h,w).
        usable: bool (N,1,h,w), MS pixels that enter local means.
        speaks: bool (N,1,h,w), those of them whose details count.
        ratio: PAN px per MS px.
        phase_px: (y, x) of the MS samples.
        details: of the bands, (N,C,h,w).
        weight: (N,1,h,w), share of the usable pixels around each.
    """

    P: Tensor
    m: Tensor
    usable: Tensor
    speaks: Tensor
    ratio: int
    phase_px: tuple[float, float]
    details: Tensor
    weight: Tensor

    @staticmethod
    def of(P: Tensor, m: Tensor, usable: Tensor, ratio: int, phase_px: tuple[float, float]) -> Seen:
        weight = _window(usable.to(m.dtype)).clamp_min(1e-3)
        details = m - _window(m * usable) / weight
        # Where the bands are flat (saturation, a fill value that nobody declared) there is nothing to compare.
        textured = details.abs().amax(1, keepdim=True) > FLAT * torch.where(usable, m, 0.0).abs().amax()
        return Seen(P, m, usable, usable & textured, ratio, phase_px, details, weight)

    @staticmethod
    def whole(level: Level) -> Seen:
        """Returns all of a level."""
        return Seen.of(level.P, level.m, _inside(level), level.psf.ratio, level.psf.mean().phase_px[0])

    def pan(self, at: Tensor) -> Tensor:
        """Returns D(h*P), (N,1,h,w), at (shift y, shift x, log width y, log width x)."""
        phase = at.new_tensor(self.phase_px)
        return sampled(self.P, self.ratio, phase + at[:2], _width_px(at))

    def pan_details(self, at: Tensor) -> Tensor:
        """Returns the details of ``pan``, (N,1,h,w)."""
        pan = self.pan(at)
        return pan - self.local_mean(pan)

    def local_mean(self, x: Tensor) -> Tensor:
        """Returns the mean of the usable pixels around each of x (N,K,h,w)."""
        return _window(x * self.usable) / self.weight

    def parts(self) -> list[Tensor]:
        """Returns masks of parts of the scene: its areas, or the quarters of a single one."""
        count, _, h, w = self.speaks.shape
        parts = []
        for i in range(count) if count > 1 else range(4):
            here = torch.zeros_like(self.speaks)
            if count > 1:
                here[i] = True
            else:
                here[..., h // 2 * (i // 2) : h // 2 * (i // 2 + 1), w // 2 * (i % 2) : w // 2 * (i % 2 + 1)] = True
            parts.append(self.speaks & here)
        return [part for part in parts if int(part.sum()) >= MIN_DETAILS // 4]


def _areas(level: Level) -> Seen:
    """Cuts up to four areas out of the level, those of a large sample evenly picked."""
    r, (count, _, h, w) = level.psf.ratio, level.m.shape
    usable, phase = _inside(level), level.psf.mean().phase_px[0]
    if count > 4:
        chosen = torch.linspace(0, count - 1, 4).round().long().to(level.P.device)
        return Seen.of(level.P[chosen], level.m[chosen], usable[chosen], r, phase)
    side = min(SAMPLE_MS_PX, h, w)
    if count > 1 or max(h, w) < 1.5 * side:
        return Seen.whole(level)
    corners = [(y, x) for y in sorted({0, h - side}) for x in sorted({0, w - side})]
    cut = [(slice(None), slice(None), slice(y, y + side), slice(x, x + side)) for y, x in corners]
    wide = [(*c[:2], slice(r * c[2].start, r * c[2].stop), slice(r * c[3].start, r * c[3].stop)) for c in cut]
    P, m, mask = (torch.cat([t[c] for c in cs]) for t, cs in ((level.P, wide), (level.m, cut), (usable, cut)))
    return Seen.of(P, m, mask, r, phase)


def _inside(level: Level) -> Tensor:
    """Returns the MS pixels that see no gap and no border, bool (N,1,h,w)."""
    margin = SAMPLED_RATIOS + 1
    usable = masks.shrink(level.usable, margin)
    usable[..., :margin, :], usable[..., -margin:, :] = False, False
    usable[..., :margin], usable[..., -margin:] = False, False
    return usable


def _width_px(at: Tensor) -> Tensor:
    """Returns the (y, x) standard deviation of h, kept where it can be told from others: a search may try anything."""
    return at[2:].clamp(math.log(NARROWEST_PX), math.log(WIDEST_PX)).exp()


def _window(x: Tensor) -> Tensor:
    half = WINDOW_MS_PX // 2
    return F.avg_pool2d(F.avg_pool2d(x, (WINDOW_MS_PX, 1), 1, (half, 0)), (1, WINDOW_MS_PX), 1, (0, half))


@dataclass(frozen=True)
class Chosen:
    """Pixels in which PAN's details are explained by those of the bands.

    Attributes:
        mask: bool (N,1,h,w).
        bands: details of the bands there, (n,C).
        gram: (C,C) of them, with a ridge for bands that are alike.
    """

    mask: Tensor
    bands: Tensor
    gram: Tensor

    @staticmethod
    def of(seen: Seen, mask: Tensor) -> Chosen:
        bands = _rows(seen.details, mask)
        gram = bands.T @ bands
        ridge = 1e-8 * gram.diagonal().mean() * torch.eye(len(gram), dtype=gram.dtype, device=gram.device)
        return Chosen(mask, bands, gram + ridge)

    def left(self, p: Tensor) -> tuple[Tensor, Tensor]:
        """Returns PAN's details p (N,1,h,w) in these pixels, and what no combination of the bands explains: (n,1)."""
        rows = _rows(p, self.mask)
        return rows, rows - self.bands @ torch.linalg.solve(self.gram, self.bands.T @ rows)

    def unexplained(self, p: Tensor) -> Tensor:
        """Returns 1 - R^2 of PAN's details p (N,1,h,w); 1 for a flat PAN."""
        rows, rest = self.left(p)
        return (rest.square().sum() + 1e-20) / (rows.square().sum() + 1e-20)


def _rows(x: Tensor, mask: Tensor) -> Tensor:
    """Returns the chosen pixels as (n,C), float64 where the device has it."""
    rows = x.movedim(1, -1)[mask[:, 0]]
    return rows if rows.device.type == "mps" else rows.double()


def _misfit(seen: Seen, at: Tensor) -> Tensor:
    """Returns the MS pixels whose detail in PAN the bands do not show, bool (N,1,h,w)."""
    rest = Chosen.of(seen, seen.speaks).left(seen.pan_details(at))[1][:, 0].abs()
    misfit = torch.zeros_like(seen.speaks)
    misfit[seen.speaks] = rest > OUTLIER * 1.4826 * rest.median()
    return misfit


def _coarse(seen: Seen, sigma: float) -> Tensor:
    """Returns the best of a lattice of shifts, half an MS pixel apart."""
    r, width, speaking = seen.ratio, math.log(sigma), Chosen.of(seen, seen.speaks)
    steps = [i * r / 2 for i in range(-2 * COARSE_RATIOS, 2 * COARSE_RATIOS + 1)]
    tried = [torch.tensor([y, x, width, width], device=seen.P.device) for y in steps for x in steps]
    tried.sort(key=lambda at: float(at[0] ** 2 + at[1] ** 2))  # of equals the smallest shift
    return min(tried, key=lambda at: float(speaking.unexplained(seen.pan_details(at))))


def _minimised(seen: Seen, at: Tensor) -> Tensor:
    """Returns the minimum of log(1 - R^2) near ``at`` (L-BFGS)."""
    x, speaking = at.clone().requires_grad_(), Chosen.of(seen, seen.speaks)
    optimiser = torch.optim.LBFGS([x], lr=0.5, max_iter=25, line_search_fn="strong_wolfe")

    def closure() -> float:
        optimiser.zero_grad()
        value = speaking.unexplained(seen.pan_details(x)).clamp_min(1e-12).log()
        value.backward()
        return float(value.detach())

    with torch.enable_grad():
        optimiser.step(closure)
    return x.detach()


def _spread(shifts: list[tuple[float, float]]) -> float:
    """Returns the robust deviation of shifts, the larger of both axes; inf where there is nothing to compare."""
    if len(shifts) < 2:
        return math.inf
    deviations = [[abs(v - median(axis)) for v in axis] for axis in zip(*shifts)]
    return 1.4826 * max(map(median, deviations))


def _band_shifts(
    seen: Seen,
    common: tuple[float, float],
    lattice: Lattice,
    pans: list[Tensor],
    parts: list[Tensor],
) -> tuple[tuple[float, float], ...]:
    """Returns the shift of each band: its own where it is large and its parts agree, else that of all."""
    left = _left_by_slopes(seen, pans)  # (N,C,h,w) each
    shifts = []
    for b in range(seen.m.shape[1]):
        own = lattice.lowest([float(rest[:, b : b + 1][seen.speaks].mean()) for rest in left])
        far = max(abs(a - c) for a, c in zip(own, common))
        alone = [lattice.lowest([float(rest[:, b : b + 1][part].mean()) for rest in left]) for part in parts]
        shifts.append(own if far > MIN_BAND_SHIFT_PX and _spread(alone) < MAX_BAND_SPREAD_PX else common)
    return tuple(shifts)


def _left_by_slopes(seen: Seen, pans: list[Tensor]) -> list[Tensor]:
    """Returns the logarithm of the variance that a slope to each PAN of its own leaves of each band in each window."""
    m, mean = seen.m, seen.local_mean
    m_mean = mean(m)
    m_var = mean(m.square()) - m_mean.square()
    floor = 1e-3 * (m_var * seen.speaks).mean((0, 2, 3), keepdim=True) + 1e-9

    def left(pan: Tensor) -> Tensor:
        p_mean = mean(pan)
        p_var = mean(pan.square()) - p_mean.square()
        both = mean(pan * m) - p_mean * m_mean
        return ((m_var - both.square() / p_var.clamp_min(1e-9)).clamp_min(0) + floor).log()

    return [left(pan) for pan in pans]


def _nothing(psf: Psf, sigma: float, reason: str) -> Relation:
    still = (0.0, 0.0)
    return Relation(still, (still,) * psf.bands, (sigma, sigma), 1.0, math.inf, False, reason)
