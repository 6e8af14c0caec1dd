"""Quality indices of a fused image: pure functions of tensors, every one masked.

Images are (B, C, H, W), a batch of equally sized areas; statistics run over the whole batch. ``valid`` is a bool
mask, (B, 1, H, W) or one per band (B, C, H, W): a pixel outside it never influences a number, be it NaN. Capitals are
on the PAN grid, small letters on any one grid; the unit of the pixels cancels everywhere. Sums run in float64 (in
float32 on MPS, which has no other), and results are 0-d tensors of that type unless stated otherwise.

Blur, decimation and interpolation belong to ``degrade``: their results come in as arguments.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TypeVar

import torch
from torch import Tensor
from torch.nn.functional import avg_pool2d

from .errors import DataError
from .language import tr

Number = TypeVar("Number", float, Tensor)

# A reference block whose std is below this share of the band's rms is constant: real data step by more, float32
# rounding by less.
_CONSTANT_STD = 1e-6
# A window whose variance is below this share of the band's variance is flat (0.6 DN in a scene with a std of 200 DN).
_FLAT_VARIANCE = 1e-5


# -- with a reference --


def psnr(x: Tensor, reference: Tensor, valid: Tensor) -> Tensor:
    """Peak signal-to-noise ratio: mean over bands of 10 log10(peak_b^2 / MSE_b).

    Args:
        x: the image to judge, (B, C, H, W).
        reference: the truth, (B, C, H, W); peak_b is its maximum in band b.
        valid: mask; a band of its own is allowed.

    Returns:
        dB, inf where nothing differs. Bands that are empty in the reference (peak <= 0) are left out.

    Raises:
        DataError: a band has no valid pixel, or every band is empty.
        ValueError: shapes or mask type do not fit.
    """
    _check(x, reference, valid)
    error = band_mean((x - reference).square(), valid)
    peak = torch.where(valid, reference, -math.inf).amax((0, 2, 3)).to(error.dtype)
    decibel = 10 * torch.log10(peak.square() / error)
    return _mean_where(decibel, peak > 0, tr("No band has a positive peak. Check the nodata value and the mask."))


def ergas(x: Tensor, reference: Tensor, valid: Tensor, ratio: float) -> Tensor:
    """Relative global error: 100 / ratio sqrt(mean_b(MSE_b / mean_b^2)) (Wald 2000).

    Args:
        x: the image to judge, (B, C, H, W).
        reference: the truth, (B, C, H, W); mean_b is its mean in band b.
        valid: mask; a band of its own is allowed.
        ratio: PAN pixels per MS pixel along one axis.

    Returns:
        Percent, 0 (same) to inf. Bands that are empty in the reference (mean 0) are left out.

    Raises:
        DataError: a band has no valid pixel, or every band is empty.
        ValueError: shapes or mask type do not fit.
    """
    _check(x, reference, valid)
    error = band_mean((x - reference).square(), valid)
    mean = band_mean(reference, valid)
    return (
        100
        / ratio
        * _mean_where(
            error / mean.square(),
            mean != 0,
            tr("Every band has a mean of 0; a relative error needs another. Check the nodata value."),
        ).sqrt()
    )


def sam(x: Tensor, reference: Tensor, valid: Tensor) -> Tensor:
    """Mean spectral angle; pixels where either spectrum is zero are left out (Yuhas et al. 1992).

    The angle is 2 atan2(|u - v|, |u + v|) of the unit vectors (Kahan): exact near 0, where the arc cosine is not.

    Args:
        x: the image to judge, (B, C, H, W).
        reference: the truth, (B, C, H, W).
        valid: mask; where it is per band, a pixel counts if all its bands are valid.

    Returns:
        Degrees, 0 (same up to a factor per pixel) to 180.

    Raises:
        DataError: no pixel is left.
        ValueError: shapes or mask type do not fit.
    """
    angle = spectral_angle(x, reference, valid)
    return _mean_where(
        angle, angle.isfinite(), tr("No valid pixel has two spectra other than 0. Check the nodata value and the mask.")
    )


def spectral_angle(x: Tensor, reference: Tensor, valid: Tensor) -> Tensor:
    """Angle between the spectra of each pixel: what ``sam`` takes the mean of.

    Args:
        x: the image to judge, (B, C, H, W).
        reference: the truth, (B, C, H, W).
        valid: mask; where it is per band, a pixel counts if all its bands are valid.

    Returns:
        (B, 1, H, W), degrees, 0 to 180; NaN where the pixel is not valid or either spectrum is zero.

    Raises:
        ValueError: shapes or mask type do not fit.
    """
    _check(x, reference, valid)
    valid = valid.all(1, keepdim=True)
    u, v = (torch.where(valid, image, 0).to(_wide(image)) for image in (x, reference))
    u_length, v_length = (torch.linalg.vector_norm(vector, dim=1, keepdim=True) for vector in (u, v))
    counted = (u_length > 0) & (v_length > 0)
    u, v = u / u_length, v / v_length
    apart, together = (torch.linalg.vector_norm(w, dim=1, keepdim=True) for w in (u - v, u + v))
    return torch.where(counted, torch.rad2deg(2 * torch.atan2(apart, together)), math.nan)


def relative_error(x: Tensor, reference: Tensor, valid: Tensor, mean: Tensor | None = None) -> Tensor:
    """Error of each pixel beside the mean of its band: 100 / ratio times the root of its mean square is ``ergas``.

    Args:
        x: the image to judge, (B, C, H, W).
        reference: the truth, (B, C, H, W).
        valid: mask; a band of its own is allowed.
        mean: (C,), ``band_mean`` of the scene that the images are a part of; their own without it.

    Returns:
        (B, 1, H, W), sqrt(mean_b((x_b - r_b)^2 / mean(r_b)^2)), 0 or more. Bands that are empty in the reference
        (mean 0) are left out.

    Raises:
        DataError: a band has no valid pixel, or every band is empty.
        ValueError: shapes or mask type do not fit.
    """
    _check(x, reference, valid)
    mean = (band_mean(reference, valid) if mean is None else mean).view(1, -1, 1, 1)
    told = mean != 0
    if not bool(told.any()):
        raise DataError(tr("Every band has a mean of 0; a relative error needs another. Check the nodata value."))
    error = torch.where(told, (x - reference) / mean, 0)
    return (error.square().sum(1, keepdim=True) / told.sum()).sqrt()


# -- by blocks --


def uqi(x: Tensor, y: Tensor, valid: Tensor, block: int = 32) -> Tensor:
    """Universal quality index per band, mean over blocks of 4 s_xy m_x m_y / ((s_x^2 + s_y^2)(m_x^2 + m_y^2)).

    Wang & Bovik 2002, on blocks that do not overlap, as the D_S of the Pansharpening Toolbox has it. The index is
    the product 2 m_x m_y / (m_x^2 + m_y^2) * 2 s_xy / (s_x^2 + s_y^2); a factor that is 0/0 counts as 1, so two
    constant blocks are compared by their means alone (as Wang & Bovik do), two empty ones agree.
    Edges and masks: see ``_blocks`` and ``_block_mean``.

    Args:
        x: image, (B, C, H, W).
        y: image, (B, C, H, W), or (B, 1, H, W) to compare every band of x with.
        valid: mask; a band of its own is allowed.
        block: side of a block, pixels of this grid.

    Returns:
        (C,), -1 to 1 (same).

    Raises:
        DataError: a band has no block that is at least half valid.
        ValueError: shapes or mask type do not fit, or block < 2.
    """
    y = _per_band(y, x)
    _check(x, y, valid)
    valid = _per_band(valid, x)
    bands = (slice(b, b + 1) for b in range(x.shape[1]))
    return torch.stack([_uqi_of_band(x[:, b], y[:, b], valid[:, b], block) for b in bands])


def q2n(x: Tensor, reference: Tensor, valid: Tensor, block: int = 32) -> Tensor:
    """Hypercomplex quality index Q2^n (Garzelli & Nencini 2009), by the rules of the Pansharpening Toolbox.

    In each block both images are normalised per band with the reference's mean and std (n - 1), then 1 is added; the
    2^n bands of a pixel, those beyond C being 1, form one hypercomplex number. With the covariance
    s_rx = E[r x*] - E[r] E[x]* and all variances summed over bands

        Q = 2 |s_rx| / (s_r^2 + s_x^2) * 2 |m_r| |m_x| / (|m_r|^2 + |m_x|^2),

    and Q2n is the mean over blocks. The product is bilinear, so s_rx follows from the C x C covariances of the bands
    and the multiplication table: no product per pixel. A block that is constant in both images has the second factor
    alone; a band constant in the reference alone is divided by a tiny number, as there, and spoils its block. The
    Toolbox rounds to uint16 first; here nothing is rounded. Edges and masks: see ``_blocks`` and ``_block_mean``.

    Args:
        x: the image to judge, (B, C, H, W).
        reference: the truth, (B, C, H, W). Not symmetric: it also sets the normalisation.
        valid: mask; where it is per band, a pixel counts if all its bands are valid.
        block: side of a block, pixels of this grid.

    Returns:
        0 to 1 (same). One band: the modulus of the universal index of the normalised band, so the sign is lost.

    Raises:
        DataError: no block is at least half valid.
        ValueError: shapes or mask type do not fit, or block < 2.
    """
    _check(x, reference, valid)
    inside = _blocks(valid.all(1, keepdim=True), block)
    r_mean, r_dev = _centred(_blocks(reference, block), inside)
    x_mean, x_dev = _centred(_blocks(x, block), inside)
    freedom = (inside.sum(-1) - 1).clamp_min(1)
    r_var, x_var = (dev.square().sum(-1) / freedom for dev in (r_dev, x_dev))
    covariance = r_dev @ x_dev.mT / freedom[..., None]

    std = torch.maximum(r_var.sqrt(), _constant_std(reference, valid))
    covariance = covariance / (std[:, :, None] * std[:, None, :])
    spread = ((r_var + x_var) / std.square()).sum(1)
    table = _conjugate_products(x.shape[1]).to(covariance)
    shape = 2 * torch.einsum("nij,ijk->nk", covariance, table).norm(dim=1) / spread
    level = _level(1 + (x_mean - r_mean) / std, table.shape[-1])
    # A block that varies in any band of the reference has spread >= 1; below lies only what rounding leaves.
    return _block_mean(level * torch.where(spread > 0.1, shape, 1), inside)


def d_s(X: Tensor, P: Tensor, ms_on_pan: Tensor, pan_low_on_pan: Tensor, valid: Tensor, block: int = 32) -> Tensor:
    """Spatial distortion: mean_b |Q(X_b, P) - Q(lms_b, P_low)|, Q the universal index (Alparone et al. 2008).

    Args:
        X: the fused image, (B, C, H, W).
        P: PAN, (B, 1, H, W).
        ms_on_pan: MS interpolated to the PAN grid, (B, C, H, W).
        pan_low_on_pan: PAN degraded to the MS resolution and interpolated back, (B, 1, H, W).
        valid: mask; a band of its own is allowed.
        block: side of a block, PAN pixels.

    Returns:
        0 (the relation to PAN is kept) to 2.

    Raises:
        DataError: a band has no block that is at least half valid.
        ValueError: shapes or mask type do not fit, or block < 2.
    """
    return (uqi(X, P, valid, block) - uqi(ms_on_pan, pan_low_on_pan, valid, block)).abs().mean()


def d_lambda_khan(blurred_X: Tensor, ms_on_pan: Tensor, valid: Tensor, block: int = 32) -> Tensor:
    """Spectral distortion 1 - Q2n(lms, k * X), at PAN scale (Khan et al. 2009; Vivone et al. 2021).

    Args:
        blurred_X: the fused image blurred with each band's MTF, (B, C, H, W).
        ms_on_pan: MS interpolated to the PAN grid, (B, C, H, W).
        valid: mask; where it is per band, a pixel counts if all its bands are valid.
        block: side of a block, PAN pixels.

    Returns:
        0 (none) to 1.

    Raises:
        DataError: no block is at least half valid.
        ValueError: shapes or mask type do not fit, or block < 2.
    """
    return 1 - q2n(blurred_X, ms_on_pan, valid, block)


def hqnr(d_lambda: Number, d_s: Number) -> Number:
    """Hybrid quality with no reference, (1 - D_lambda)(1 - D_S): 0 to 1 (best) (Aiazzi et al. 2014)."""
    return (1 - d_lambda) * (1 - d_s)


# -- by windows --


def local_correlation(X: Tensor, P: Tensor, valid: Tensor, half_width: int) -> Tensor:
    """Correlation of each band with PAN in the window around each pixel (Scarpa & Ciotola 2022); differentiable.

    rho = cov / sqrt(max(var_X, e) max(var_P, e)) over the window's valid pixels, on images standardised by their
    statistics over ``valid`` (which carry no gradient): moments stay accurate in float32, and e = ``_FLAT_VARIANCE``
    lets rho fade to 0 where a window is flat, instead of correlating noise. Cost does not grow with the window's area.

    Args:
        X: image, (B, C, H, W).
        P: PAN, (B, 1, H, W), or one image per band, (B, C, H, W); same dtype as X.
        valid: mask; a band of its own is allowed. Windows shrink to their valid pixels, also at the border.
        half_width: the window's side is 2 half_width + 1 pixels of this grid.

    Returns:
        (B, C, H, W) in the dtype of X, -1 to 1; 0 where the centre is not valid.

    Raises:
        ValueError: shapes or mask type do not fit, or half_width < 1.
    """
    if half_width < 1:
        raise ValueError(f"half_width is {half_width}; a window needs at least 1.")
    _check(X, _per_band(P, X), valid)
    return torch.cat(list(_correlations(X, P, valid, half_width)), 1)


def _correlations(X: Tensor, P: Tensor, valid: Tensor, half_width: int) -> Iterator[Tensor]:
    """Yields ``local_correlation`` band by band in the dtype of P, (B, 1, H, W): the moments take ten images."""

    def mean(image: Tensor) -> Tensor:
        return _box_mean(image, half_width) / share

    for b in range(X.shape[1]):
        inside = _of_band(valid, b)
        if b == 0 or valid.shape[1] > 1 or P.shape[1] > 1:
            share = _box_mean(inside.to(P.dtype), half_width).clamp_min(0.5 / (2 * half_width + 1) ** 2)
            p = _standardised(_of_band(P, b), inside)
            p_mean = mean(p)
            p_var = (mean(p.square()) - p_mean.square()).clamp_min(_FLAT_VARIANCE)
        x = _standardised(_of_band(X, b).to(P.dtype), inside)
        x_mean = mean(x)
        covariance = mean(x * p) - x_mean * p_mean
        x_var = (mean(x.square()) - x_mean.square()).clamp_min(_FLAT_VARIANCE)
        yield torch.where(inside, covariance / (x_var * p_var).sqrt(), 0)


def d_rho(X: Tensor, P: Tensor, valid: Tensor, ratio: float) -> Tensor:
    """Mean over pixels and bands of 1 - rho, in windows of 2 ceil(ratio / 2) + 1 (Scarpa & Ciotola 2022).

    Args:
        X: the fused image, (B, C, H, W).
        P: PAN, (B, 1, H, W).
        valid: mask; a band of its own is allowed.
        ratio: PAN pixels per MS pixel along one axis.

    Returns:
        0 (every detail follows PAN) to 2; a flat window counts 1.

    Raises:
        DataError: a band has no valid pixel.
        ValueError: shapes or mask type do not fit.
    """
    _check(X, _per_band(P, X), valid)
    distances = [
        band_mean(1 - rho, _of_band(valid, b)) for b, rho in enumerate(detail_correlations(X, P, valid, ratio))
    ]
    return torch.cat(distances).mean()


def detail_correlations(X: Tensor, P: Tensor, valid: Tensor, ratio: float) -> Iterator[Tensor]:
    """``local_correlation`` in the windows of ``d_rho`` and in its widest float type, band by band, (B, 1, H, W)."""
    return _correlations(X, P.to(_wide(P)), valid, math.ceil(ratio / 2))


# -- masked sums --


def _check(x: Tensor, y: Tensor, valid: Tensor) -> None:
    """Raise ValueError unless x and y are (B, C, H, W) alike and valid is a bool mask that fits them."""
    if x.dim() != 4 or x.shape != y.shape:
        raise ValueError(f"The images are {tuple(x.shape)} and {tuple(y.shape)}; both must be (B, C, H, W) alike.")
    fits = valid.shape in (x.shape, (x.shape[0], 1, *x.shape[2:]))
    if valid.dtype != torch.bool or not fits:
        raise ValueError(f"The mask is {valid.dtype} {tuple(valid.shape)}; bool for {tuple(x.shape)} is needed.")


def _per_band(image: Tensor, like: Tensor) -> Tensor:
    """Give every band of ``like`` the one band of an image or mask; leave any other image alone."""
    return image.expand(-1, like.shape[1], -1, -1) if image.shape[1] == 1 else image


def _of_band(image: Tensor, b: int) -> Tensor:
    """Band b of an image or mask, or its only one."""
    return image[:, b : b + 1] if image.shape[1] > 1 else image


def _wide(image: Tensor) -> torch.dtype:
    """The widest float type of the image's device."""
    return torch.float32 if image.device.type == "mps" else torch.float64


def band_mean(image: Tensor, valid: Tensor) -> Tensor:
    """Mean over the valid pixels of each band, (C,)."""
    count = valid.sum((0, 2, 3))
    if not bool((count > 0).all()):
        raise DataError(
            tr("A band has no valid pixel; an index needs at least one. Check the nodata value and the mask.")
        )
    return torch.where(valid, image, 0).sum((0, 2, 3), dtype=_wide(image)) / count


def _mean_where(values: Tensor, counted: Tensor, lack: str) -> Tensor:
    """Mean of the values that count; ``lack`` says that there are none."""
    if not bool(counted.any()):
        raise DataError(lack)
    return values[counted].mean()


# -- blocks --


def _blocks(image: Tensor, block: int) -> Tensor:
    """Cut (B, C, H, W) into blocks (N, C, block^2), mirrored at the far edges to whole blocks as the Toolbox does."""
    if block < 2:
        raise ValueError(f"The block is {block} pixels wide; a variance needs at least 2.")
    image = _mirrored(_mirrored(image, 2, block), 3, block)
    batch, bands, height, width = image.shape
    image = image.reshape(batch, bands, height // block, block, width // block, block)
    return image.permute(0, 2, 4, 1, 3, 5).reshape(-1, bands, block * block)


def _mirrored(image: Tensor, dim: int, block: int) -> Tensor:
    """Extend one axis to a multiple of the block, repeating the edge pixel: a b c | c b a | a ..."""
    size = image.shape[dim]
    if size % block == 0:
        return image
    index = torch.arange(math.ceil(size / block) * block, device=image.device) % (2 * size)
    return image.index_select(dim, torch.minimum(index, 2 * size - 1 - index))


def _centred(blocks: Tensor, inside: Tensor) -> tuple[Tensor, Tensor]:
    """Mean over the valid pixels of each block, (N, C), and the deviations from it, 0 outside, (N, C, block^2)."""
    blocks = torch.where(inside, blocks, 0).to(_wide(blocks))
    mean = blocks.sum(-1) / inside.sum(-1).clamp_min(1)
    return mean, torch.where(inside, blocks - mean[..., None], 0)


def _block_mean(index: Tensor, inside: Tensor) -> Tensor:
    """Mean of an index (N,) over the blocks that are at least half valid."""
    counted = 2 * inside.sum(-1) >= inside.shape[-1]
    return _mean_where(
        index, counted[:, 0], tr("No block is at least half valid. Check the nodata value and the mask.")
    )


def _uqi_of_band(x: Tensor, y: Tensor, valid: Tensor, block: int) -> Tensor:
    """The universal index of one band: three (B, 1, H, W) in, a number out."""
    inside = _blocks(valid, block)
    x_mean, x_dev = _centred(_blocks(x, block), inside)
    y_mean, y_dev = _centred(_blocks(y, block), inside)
    power = x_mean.square() + y_mean.square()
    energy = (x_dev.square() + y_dev.square()).sum(-1)
    rounding = (64 * torch.finfo(power.dtype).eps) ** 2 * inside.sum(-1)
    level = torch.where(power > 0, 2 * x_mean * y_mean / power, 1)
    shape = torch.where(energy > rounding * power, 2 * (x_dev * y_dev).sum(-1) / energy, 1)
    return _block_mean((level * shape)[:, 0], inside)


# -- hypercomplex numbers --


def _constant_std(reference: Tensor, valid: Tensor) -> Tensor:
    """The std under which a block of the reference counts as constant, per band (C,); 1 for an empty band."""
    rms = band_mean(reference.square(), valid).sqrt()
    return torch.where(rms > 0, _CONSTANT_STD * rms, 1)


def _level(x_mean: Tensor, numbers: int) -> Tensor:
    """2 |m_r| |m_x| / (|m_r|^2 + |m_x|^2) for the normalised means: m_r is all ones, so are the bands beyond C."""
    x_power = x_mean.square().sum(1) + (numbers - x_mean.shape[1])
    return 2 * (numbers * x_power).sqrt() / (numbers + x_power)


def _conjugate_products(bands: int) -> Tensor:
    """The products e_i e_j* of the first ``bands`` units of the 2^n hypercomplex numbers, (bands, bands, 2^n)."""
    units = torch.eye(1 << (bands - 1).bit_length())
    return _product(units[:bands, None], _conjugate(units)[None, :bands])


def _conjugate(a: Tensor) -> Tensor:
    """Keep the real part, negate the others: (..., 2^n)."""
    return torch.cat((a[..., :1], -a[..., 1:]), -1)


def _product(x: Tensor, y: Tensor) -> Tensor:
    """Cayley-Dickson product of (..., 2^n): (a, b)(c, d) = (a c - d* b, a* d* + c b*).

    The Toolbox's variant of the doubling, recursive down to the reals. Other variants permute and negate units, which
    changes the modulus of a covariance, so published numbers hold for this one only.
    """
    if x.shape[-1] == 1:
        return x * y
    (a, b), (c, d) = x.chunk(2, -1), y.chunk(2, -1)
    real = _product(a, c) - _product(_conjugate(d), b)
    rest = _product(_conjugate(a), _conjugate(d)) + _product(c, _conjugate(b))
    return torch.cat((real, rest), -1)


# -- windows --


def _standardised(image: Tensor, valid: Tensor) -> Tensor:
    """(image - mean) / std per band over the valid pixels, 0 outside; a constant band becomes 0."""
    with torch.no_grad():
        mean = band_mean(image, valid).view(1, -1, 1, 1)
    deviation = torch.where(valid, image - mean.to(image), 0)
    with torch.no_grad():
        std = band_mean(deviation.square(), valid).sqrt().view(1, -1, 1, 1)
        rounding = 16 * torch.finfo(image.dtype).eps * mean.abs()
        std = torch.where(std > rounding, std, math.inf)
    return deviation / std.to(image)


def _box_mean(image: Tensor, half_width: int) -> Tensor:
    """Mean over the square window around each pixel, zeros beyond the border; separable."""
    side = 2 * half_width + 1
    rows = avg_pool2d(image, (side, 1), stride=1, padding=(half_width, 0))
    return avg_pool2d(rows, (1, side), stride=1, padding=(0, half_width))
