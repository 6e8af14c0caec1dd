"""The quality indices: properties, hand-made values, and slow versions written from the definitions."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import Tensor

from engine import metrics
from engine.errors import DataError

BLOCK = 8
RATIO = 4
CLOSE = {torch.float32: 2e-5, torch.float64: 1e-10}

# Every index as a function of (image to judge, reference, mask); PAN is the reference's first band.
Index = Callable[[Tensor, Tensor, Tensor], Tensor]
INDICES: dict[str, Index] = {
    "psnr": metrics.psnr,
    "sam": metrics.sam,
    "ergas": lambda x, ref, valid: metrics.ergas(x, ref, valid, RATIO),
    "uqi": lambda x, ref, valid: metrics.uqi(x, ref, valid, BLOCK).mean(),
    "q2n": lambda x, ref, valid: metrics.q2n(x, ref, valid, BLOCK),
    "d_s": lambda x, ref, valid: metrics.d_s(x, ref[:, :1], ref, ref[:, :1], valid, BLOCK),
    "d_lambda_khan": lambda x, ref, valid: metrics.d_lambda_khan(x, ref, valid, BLOCK),
    "d_rho": lambda x, ref, valid: metrics.d_rho(x, ref[:, :1], valid, RATIO),
}
PERFECT = {"psnr": math.inf, "sam": 0.0, "ergas": 0.0, "uqi": 1.0, "q2n": 1.0, "d_s": 0.0, "d_lambda_khan": 0.0}
HIGHER_IS_BETTER = {"psnr", "uqi", "q2n"}
every_index = pytest.mark.parametrize("name", INDICES)


def scene(bands: int = 4, batch: int = 2, height: int = 21, width: int = 29, dtype=torch.float64) -> Tensor:
    """Bands that share a texture, each with a gain, a level and some detail of its own; sides no multiple of BLOCK."""
    generator = torch.Generator().manual_seed(7)
    shared = torch.rand(batch, 1, height, width, generator=generator, dtype=torch.float64)
    own = torch.rand(batch, bands, height, width, generator=generator, dtype=torch.float64)
    gain = torch.linspace(0.5, 1.5, bands, dtype=torch.float64).view(1, -1, 1, 1)
    return (0.3 + gain * shared + 0.2 * own).to(dtype)


def noise(like: Tensor) -> Tensor:
    generator = torch.Generator().manual_seed(11)
    return torch.randn(like.shape, generator=generator, dtype=torch.float64).to(like)


def whole(image: Tensor) -> Tensor:
    return torch.ones_like(image[:, :1], dtype=torch.bool)


def holes(image: Tensor) -> Tensor:
    """A mask with single holes, a corner missing, and one block (rows 8:16, columns 8:16) all but gone."""
    generator = torch.Generator().manual_seed(13)
    valid = torch.rand(image[:, :1].shape, generator=generator) > 0.1
    valid[..., :5, :6] = False
    valid[..., 8:15, 8:16] = False
    return valid


# -- properties of every index --


@pytest.mark.parametrize("name", PERFECT)
@pytest.mark.parametrize("dtype", CLOSE)
@pytest.mark.parametrize("bands", [1, 3, 4, 6, 8])
def test_an_image_agrees_perfectly_with_itself(name: str, dtype: torch.dtype, bands: int) -> None:
    image = scene(bands, dtype=dtype)
    assert float(INDICES[name](image, image.clone(), holes(image))) == pytest.approx(PERFECT[name], abs=1e-12)


def test_d_rho_is_zero_where_every_band_follows_pan() -> None:
    pan = scene(1)
    bands = torch.cat((pan, 3 * pan + 2, 0.1 * pan), 1)
    assert float(metrics.d_rho(bands, pan, holes(pan), RATIO)) == pytest.approx(0, abs=1e-12)
    assert float(metrics.d_rho(-bands, pan, holes(pan), RATIO)) == pytest.approx(2, abs=1e-12)


@every_index
@pytest.mark.parametrize("factor", [1e-3, 4096.0])
def test_the_unit_of_the_pixels_cancels(name: str, factor: float) -> None:
    reference = scene()
    image = reference + 0.1 * noise(reference)
    expected = INDICES[name](image, reference, holes(image))
    torch.testing.assert_close(INDICES[name](factor * image, factor * reference, holes(image)), expected)


@every_index
@pytest.mark.parametrize("garbage", [0.0, 1e9, -1e9, math.inf, math.nan])
@pytest.mark.parametrize("dtype", CLOSE)
def test_invalid_pixels_have_no_influence(name: str, garbage: float, dtype: torch.dtype) -> None:
    reference = scene(dtype=dtype)
    image, valid = reference + 0.1 * noise(reference), holes(reference)
    expected = INDICES[name](image, reference, valid)
    image, reference = (torch.where(valid, a, garbage) for a in (image, reference))
    assert float(INDICES[name](image, reference, valid)) == float(expected)
    assert math.isfinite(float(expected))


@every_index
def test_more_noise_is_worse(name: str) -> None:
    reference = scene()
    valid = holes(reference)
    images = [reference + s * noise(reference) for s in (0, 0.01, 0.03, 0.1, 0.3)]
    values = [float(INDICES[name](image, reference, valid)) for image in images]
    assert values == sorted(values, reverse=name in HIGHER_IS_BETTER)
    assert len(set(values)) == len(values)


@every_index
def test_float32_and_float64_agree(name: str) -> None:
    reference = scene().float()
    image, valid = reference + 0.1 * noise(reference), holes(reference)
    single, double = (INDICES[name](image.to(d), reference.to(d), valid) for d in CLOSE)
    assert float(single) == pytest.approx(float(double), rel=CLOSE[torch.float32])


@every_index
def test_one_mask_and_the_same_mask_per_band_agree(name: str) -> None:
    reference = scene()
    image, valid = reference + 0.1 * noise(reference), holes(reference)
    torch.testing.assert_close(
        INDICES[name](image, reference, valid.expand_as(image)), INDICES[name](image, reference, valid)
    )


@pytest.mark.parametrize("name", ["psnr", "ergas", "uqi", "d_s", "d_rho"])
def test_a_band_may_have_a_mask_of_its_own(name: str) -> None:
    reference = scene()
    image = reference + 0.1 * noise(reference)
    valid = whole(image).expand_as(image).clone()
    valid[:, 2, :9, :5] = False
    expected = INDICES[name](image, reference, valid)
    image[~valid] = 1e9
    torch.testing.assert_close(INDICES[name](image, reference, valid), expected)


@every_index
def test_a_mask_without_a_valid_pixel_is_refused(name: str) -> None:
    image = scene()
    with pytest.raises(DataError, match="valid"):
        INDICES[name](image, image, torch.zeros_like(whole(image)))


@every_index
def test_what_does_not_fit_is_refused(name: str) -> None:
    image = scene()
    with pytest.raises(ValueError, match="mask"):
        INDICES[name](image, image, whole(image).float())
    with pytest.raises(ValueError, match="mask"):
        INDICES[name](image, image, whole(image)[..., 1:])
    with pytest.raises(ValueError, match="images"):
        INDICES[name](image[..., 1:], image, whole(image))


# -- hand-made values --


def test_psnr_of_a_constant_error() -> None:
    reference = 100 * torch.rand(1, 2, 16, 16)
    reference[0, :, 3, 4] = 100
    reference[0, :, 0, 0] = 1e6
    valid = whole(reference)
    valid[..., 0, 0] = False
    assert float(metrics.psnr(reference + 1, reference, valid)) == pytest.approx(40, abs=1e-4)


def test_an_empty_band_is_left_out_of_psnr_and_ergas() -> None:
    reference = scene(3)
    image = reference + 0.1 * noise(reference)
    empty = torch.zeros_like(reference[:, :1])
    more = torch.cat((image, empty + 0.1), 1), torch.cat((reference, empty), 1), whole(image)
    for name in ("psnr", "ergas"):
        torch.testing.assert_close(INDICES[name](*more), INDICES[name](image, reference, whole(image)))
        with pytest.raises(DataError, match=r"No band has a|Every band has a mean of 0"):
            INDICES[name](image, 0 * reference, whole(image))


@pytest.mark.parametrize("degrees", [1e-5, 1.0, 30.0, 90.0, 180.0])
def test_sam_of_a_constant_angle(degrees: float) -> None:
    angle = math.radians(degrees)
    brightness = 1 + scene(1)
    reference = brightness * torch.tensor([1.0, 0.0], dtype=torch.float64).view(1, 2, 1, 1)
    direction = torch.tensor([math.cos(angle), math.sin(angle)], dtype=torch.float64).view(1, 2, 1, 1)
    image = brightness.flip(-1) * direction
    reference[..., 0, 0] = 0
    image[..., 1, 1] = 0
    assert float(metrics.sam(image, reference, whole(image))) == pytest.approx(degrees, rel=1e-9)


def test_ergas_of_a_constant_relative_error() -> None:
    reference = torch.full((1, 3, 16, 16), 5.0) * torch.tensor([1.0, 2.0, 3.0]).view(1, 3, 1, 1)
    assert float(metrics.ergas(1.1 * reference, reference, whole(reference), 2)) == pytest.approx(5, rel=1e-5)


def test_uqi_of_a_gain_and_of_a_mirrored_contrast() -> None:
    image = scene(1, height=16, width=16)
    means = image.unfold(2, BLOCK, BLOCK).unfold(3, BLOCK, BLOCK).mean((-2, -1), keepdim=True)
    means = means.expand(-1, -1, -1, -1, BLOCK, BLOCK).permute(0, 1, 2, 4, 3, 5).reshape(image.shape)
    assert float(metrics.uqi(3 * image, image, whole(image), BLOCK)) == pytest.approx((6 / 10) ** 2)
    assert float(metrics.uqi(2 * means - image, image, whole(image), BLOCK)) == pytest.approx(-1)


def test_uqi_of_constant_and_empty_blocks() -> None:
    flat = torch.full((1, 1, 16, 16), 0.1, dtype=torch.float64)
    valid = holes(flat)
    assert float(metrics.uqi(3 * flat, flat, valid, BLOCK)) == pytest.approx(0.6)
    assert float(metrics.uqi(0 * flat, 0 * flat, valid, BLOCK)) == 1
    assert float(metrics.uqi(flat, scene(1, 1, 16, 16), valid, BLOCK)) == pytest.approx(0)


@pytest.mark.parametrize("bands", [1, 4, 8])
def test_q2n_of_a_gain_and_of_an_offset_in_one_block(bands: int) -> None:
    reference = scene(bands, 1, BLOCK, BLOCK)
    mean, std = reference.mean((2, 3), keepdim=True), reference.std((2, 3), keepdim=True)
    gained, shifted = mean + 2 * (reference - mean), reference + 2 * std
    assert float(metrics.q2n(gained, reference, whole(reference), BLOCK)) == pytest.approx(2 * 2 / (1 + 4))
    assert float(metrics.q2n(shifted, reference, whole(reference), BLOCK)) == pytest.approx(2 * 3 / (1 + 9))


def test_q2n_of_constant_blocks() -> None:
    flat = torch.full((1, 4, BLOCK, BLOCK), 0.1)
    rounded = flat + 4e-9 * noise(flat).sign()
    assert float(metrics.q2n(rounded, flat, whole(flat), BLOCK)) == pytest.approx(1, abs=1e-2)
    assert float(metrics.q2n(2 * flat, flat, whole(flat), BLOCK)) == pytest.approx(0, abs=1e-5)
    assert float(metrics.q2n(0 * flat, 0 * flat, whole(flat), BLOCK)) == 1


@pytest.mark.parametrize(("bands", "padded"), [(3, 4), (5, 8), (6, 8)])
def test_q2n_pads_the_bands_with_zeros_to_a_power_of_two(bands: int, padded: int) -> None:
    reference = scene(bands)
    image = reference + 0.1 * noise(reference)
    zeros = reference.new_zeros(2, padded - bands, *reference.shape[2:])
    torch.testing.assert_close(
        metrics.q2n(torch.cat((image, zeros), 1), torch.cat((reference, zeros), 1), whole(image), BLOCK),
        metrics.q2n(image, reference, whole(image), BLOCK),
    )


def test_q2n_of_a_batch_is_the_mean_of_its_areas() -> None:
    reference = scene()
    image = reference + 0.1 * noise(reference)
    areas = [metrics.q2n(image[i : i + 1], reference[i : i + 1], whole(image[:1]), BLOCK) for i in range(2)]
    torch.testing.assert_close(metrics.q2n(image, reference, whole(image), BLOCK), sum(areas) / 2)


@pytest.mark.parametrize("name", ["uqi", "q2n"])
def test_a_block_that_is_less_than_half_valid_is_left_out(name: str) -> None:
    reference = scene(height=16, width=24)
    image, valid = reference.clone(), whole(reference)
    image[..., :8, :8] = noise(image)[..., :8, :8]
    valid[..., :4, :8] = False
    assert float(INDICES[name](image, reference, valid)) < 0.99
    valid[..., 4, 0] = False
    assert float(INDICES[name](image, reference, valid)) == pytest.approx(1)


@pytest.mark.parametrize("block", [-8, 0, 1])
def test_a_block_without_a_variance_is_refused(block: int) -> None:
    image = scene()
    for index in (metrics.uqi, metrics.q2n):
        with pytest.raises(ValueError, match="block"):
            index(image, image, whole(image), block)


def test_d_lambda_khan_takes_the_ms_as_reference() -> None:
    ms = scene()
    fused = 2 * ms + 0.1 * noise(ms)
    distortion = metrics.d_lambda_khan(fused, ms, whole(ms), BLOCK)
    torch.testing.assert_close(distortion, 1 - metrics.q2n(fused, ms, whole(ms), BLOCK))


def test_d_s_compares_both_scales() -> None:
    pan, fused, ms = scene(1), scene(3), scene(3) + 0.2 * noise(scene(3))
    low = pan + 0.2 * noise(pan)
    high_q, low_q = metrics.uqi(fused, pan, whole(pan), BLOCK), metrics.uqi(ms, low, whole(pan), BLOCK)
    distortion = float(metrics.d_s(fused, pan, ms, low, whole(pan), BLOCK))
    assert distortion == pytest.approx(np.abs(high_q.numpy() - low_q.numpy()).mean())
    assert distortion > 0


def test_hqnr_of_numbers_and_of_tensors() -> None:
    assert metrics.hqnr(0.1, 0.2) == pytest.approx(0.72)
    assert float(metrics.hqnr(torch.tensor(0.1), torch.tensor(0.2))) == pytest.approx(0.72)


# -- the hypercomplex product --


@pytest.mark.parametrize("size", [1, 2, 4, 8])
def test_the_hypercomplex_product_keeps_lengths(size: int) -> None:
    x, y = torch.randn(2, 50, size, dtype=torch.float64, generator=torch.Generator().manual_seed(3))
    torch.testing.assert_close(metrics._product(x, y).norm(dim=1), x.norm(dim=1) * y.norm(dim=1))


def test_the_hypercomplex_product_of_two_parts_is_the_complex_one() -> None:
    x, y = torch.randn(2, 50, 2, dtype=torch.float64, generator=torch.Generator().manual_seed(3))
    expected = torch.view_as_real(torch.view_as_complex(x) * torch.view_as_complex(y))
    torch.testing.assert_close(metrics._product(x, y), expected)


# -- slow versions, written from the definitions --


def naive_blocks(image: Tensor) -> list[np.ndarray]:
    """Blocks (C, BLOCK, BLOCK) of an image or mask, mirrored to whole blocks."""
    array = image.numpy()
    below, right = -array.shape[2] % BLOCK, -array.shape[3] % BLOCK
    array = np.pad(array, ((0, 0), (0, 0), (0, below), (0, right)), mode="symmetric")
    rows, columns = range(0, array.shape[2], BLOCK), range(0, array.shape[3], BLOCK)
    return [area[:, i : i + BLOCK, j : j + BLOCK] for area in array for i in rows for j in columns]


def naive_uqi(x: Tensor, y: Tensor, valid: Tensor) -> float:
    values = []
    for a, b, inside in zip(naive_blocks(x), naive_blocks(y), naive_blocks(valid), strict=True):
        if inside.mean() >= 0.5:
            a, b = a[inside], b[inside]
            covariance = np.cov(a, b)
            means, variances = a.mean() ** 2 + b.mean() ** 2, covariance[0, 0] + covariance[1, 1]
            values.append(4 * covariance[0, 1] * a.mean() * b.mean() / (means * variances))
    return float(np.mean(values))


def toolbox_product(p: list, q: list) -> list:
    """The Toolbox's product of two lists of parts: second halves conjugated on the way in, and where used again."""

    def conjugate(parts: list) -> list:
        return [parts[0]] + [-part for part in parts[1:]]

    if len(p) == 1:
        return [p[0] * q[0]]
    half = len(p) // 2
    a, b, c, d = p[:half], conjugate(p[half:]), q[:half], conjugate(q[half:])
    first = zip(toolbox_product(a, c), toolbox_product(d, conjugate(b)), strict=True)
    second = zip(toolbox_product(conjugate(a), d), toolbox_product(c, b), strict=True)
    return [s - t for s, t in first] + [s + t for s, t in second]


def naive_q2n_of_block(x: np.ndarray, ref: np.ndarray) -> float:
    """Q2n of two lists of spectra (C, n): every pixel multiplied as a hypercomplex number."""
    bands, n = ref.shape
    parts = 2 ** math.ceil(math.log2(bands))
    r, f = np.ones((parts, n)), np.ones((parts, n))
    for b in range(bands):
        r[b] = (ref[b] - ref[b].mean()) / ref[b].std(ddof=1) + 1
        f[b] = (x[b] - ref[b].mean()) / ref[b].std(ddof=1) + 1
    f[1:] *= -1
    pixels = [toolbox_product(list(r[:, k]), list(f[:, k])) for k in range(n)]
    unbias = n / (n - 1)
    r_mean, f_mean = r.mean(1), f.mean(1)
    covariance = unbias * (np.mean(pixels, 0) - np.array(toolbox_product(list(r_mean), list(f_mean))))
    r_level, f_level = np.sum(r_mean**2), np.sum(f_mean**2)
    variances = unbias * (np.mean(np.sum(r**2, 0)) + np.mean(np.sum(f**2, 0)) - r_level - f_level)
    level = 2 * math.sqrt(r_level * f_level) / (r_level + f_level)
    return float(np.linalg.norm(covariance) * 2 / variances * level)


def naive_q2n(x: Tensor, ref: Tensor, valid: Tensor) -> float:
    blocks = zip(naive_blocks(x), naive_blocks(ref), naive_blocks(valid), strict=True)
    return float(np.mean([naive_q2n_of_block(a[:, i[0]], r[:, i[0]]) for a, r, i in blocks if i.mean() >= 0.5]))


def naive_correlation(x: Tensor, pan: Tensor, valid: Tensor, half_width: int) -> np.ndarray:
    rho = np.zeros(x.shape)
    for n, b, i, j in np.ndindex(*x.shape):
        if valid[n, 0, i, j]:
            window = np.s_[max(i - half_width, 0) : i + half_width + 1, max(j - half_width, 0) : j + half_width + 1]
            inside = valid[n, 0].numpy()[window]
            pair = [a.numpy()[window][inside] for a in (x[n, b], pan[n, 0])]
            rho[n, b, i, j] = np.corrcoef(*pair)[0, 1]
    return rho


def pair_with_holes(bands: int) -> tuple[Tensor, Tensor, Tensor]:
    reference = scene(bands)
    return 1.1 * reference + 0.2 * noise(reference), reference, holes(reference)


def test_ergas_and_sam_agree_with_loops() -> None:
    x, ref, valid = pair_with_holes(4)
    spectra = [
        (x[n, :, i, j].numpy(), ref[n, :, i, j].numpy()) for n, _, i, j in np.ndindex(*valid.shape) if valid[n, 0, i, j]
    ]
    angles = [math.degrees(math.acos(a @ b / np.linalg.norm(a) / np.linalg.norm(b))) for a, b in spectra]
    image, truth = (np.array(side) for side in zip(*spectra, strict=True))
    relative = [np.mean((image[:, b] - truth[:, b]) ** 2) / np.mean(truth[:, b]) ** 2 for b in range(4)]
    assert float(metrics.sam(x, ref, valid)) == pytest.approx(np.mean(angles))
    assert float(metrics.ergas(x, ref, valid, RATIO)) == pytest.approx(100 / RATIO * math.sqrt(np.mean(relative)))


def test_uqi_agrees_with_loops() -> None:
    x, ref, valid = pair_with_holes(3)
    expected = [naive_uqi(x[:, b : b + 1], ref[:, b : b + 1], valid) for b in range(3)]
    assert metrics.uqi(x, ref, valid, BLOCK).tolist() == pytest.approx(expected)


@pytest.mark.parametrize("bands", [1, 2, 3, 4, 6, 8])
def test_q2n_agrees_with_a_product_per_pixel(bands: int) -> None:
    x, ref, valid = pair_with_holes(bands)
    x = x.roll(1, 1) if bands > 1 else x  # bands that differ in order make the imaginary parts matter
    assert float(metrics.q2n(x, ref, valid, BLOCK)) == pytest.approx(naive_q2n(x, ref, valid), rel=1e-10)


@pytest.mark.parametrize("size", [3, 5, 13])
def test_q2n_of_an_image_smaller_than_a_block_mirrors_it(size: int) -> None:
    reference = scene(4, 1, size, size + 1)
    x, valid = reference + 0.2 * noise(reference), whole(reference)
    assert float(metrics.q2n(x, reference, valid, BLOCK)) == pytest.approx(naive_q2n(x, reference, valid), rel=1e-10)


@pytest.mark.parametrize("dtype", CLOSE)
@pytest.mark.parametrize("half_width", [1, 2, 4])
def test_local_correlation_agrees_with_loops(dtype: torch.dtype, half_width: int) -> None:
    x, ref, valid = pair_with_holes(2)
    rho = metrics.local_correlation(x.to(dtype), ref[:, :1].to(dtype), valid, half_width)
    assert rho.dtype == dtype
    expected = naive_correlation(x, ref[:, :1], valid, half_width)
    np.testing.assert_allclose(rho.numpy(), expected, atol=5 * CLOSE[dtype])


@pytest.mark.parametrize(("ratio", "half_width"), [(2, 1), (3, 2), (4, 2), (15, 8)])
def test_d_rho_agrees_with_loops(ratio: float, half_width: int) -> None:
    x, ref, valid = pair_with_holes(2)
    rho = naive_correlation(x, ref[:, :1], valid, half_width)
    expected = 1 - rho[valid.expand_as(x).numpy()].mean()
    assert float(metrics.d_rho(x, ref[:, :1], valid, ratio)) == pytest.approx(expected)


# -- local correlation as a loss needs it --


def test_local_correlation_is_differentiable() -> None:
    x, ref, valid = pair_with_holes(2)
    x, pan, valid = x[..., :9, :9].clone(), ref[:, :1, :9, :9], valid[..., :9, :9]
    assert torch.autograd.gradcheck(lambda image: metrics.local_correlation(image, pan, valid, 1), x.requires_grad_())


@pytest.mark.parametrize("dtype", CLOSE)
def test_the_gradient_of_local_correlation_is_finite_and_masked(dtype: torch.dtype) -> None:
    pan = scene(1, dtype=dtype)
    valid = holes(pan)
    pan[..., :, 15:] = 0.7
    x = torch.cat((pan + 0.1 * noise(pan), torch.full_like(pan, 0.1), torch.zeros_like(pan)), 1)
    x = torch.where(valid, x, math.nan).requires_grad_()
    metrics.local_correlation(x, pan, valid, 2).sum().backward()
    assert x.grad is not None
    assert bool(x.grad.isfinite().all())
    assert not bool(x.grad[~valid.expand_as(x)].any())
    assert bool(x.grad[:, 0].any())


@pytest.mark.parametrize("dtype", CLOSE)
def test_local_correlation_fades_to_zero_where_the_scene_is_flat(dtype: torch.dtype) -> None:
    pan = 1000 + 200 * scene(1, 1, 40, 40)
    pan[..., 20:] = 2000 + 1e-2 * noise(pan)[..., 20:]
    rho = metrics.local_correlation(pan.to(dtype), pan.to(dtype), whole(pan), 2)
    assert float((rho[..., :17] - 1).abs().max()) < 100 * CLOSE[dtype]
    assert float(rho[..., 23:].abs().max()) < 0.1


def test_local_correlation_never_leaves_its_range() -> None:
    pan = scene(1, dtype=torch.float32)
    rho = metrics.local_correlation(torch.cat((pan, -pan), 1), pan, holes(pan), 2)
    assert float(rho.abs().max()) <= 1 + 1e-5


def test_local_correlation_needs_a_window() -> None:
    image = scene()
    with pytest.raises(ValueError, match="half_width"):
        metrics.local_correlation(image, image, whole(image), 0)
