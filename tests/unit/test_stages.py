"""Both stages on a small piece of the simulated scene: every loop lowers what it minimises, the whole beats Brovey, and
of what was learned as much is taken as patches confirm that nothing was learned from."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import torch
from torch import Tensor, nn

from engine import classical
from engine import sharpen as story
from engine.assess import assess
from engine.classical import Level
from engine.degrade import back_project, degrade, interpolate
from engine.demo import DemoFiles, write_demo
from engine.infer import Sharpener, Units
from engine.job import PRESETS, Dam, Job, Rao, Search, WarmUp
from engine.networks import Inputs, Mean, Normalisation, ResidualFusion, Shrunk, SpectralNet, turned, turned_back
from engine.raster import open_pair
from engine.run import Run
from engine.sensors import UNKNOWN
from engine.sharpen import Learned, fuse_classically, learn, normalisation, sharpen
from engine.stages import schedule, steps
from engine.stages.dam import learn_degradation
from engine.stages.rao import alternate
from engine.stages.steps import DOUBT_PX, Full, Reduced, misfit
from engine.stages.warmup import warm_up
from engine.tiling import tile_pairs

CPU = torch.device("cpu")
FIT = partial(classical.fit, "glp-fs", back_projections=1)


class Scene(NamedTuple):
    files: DemoFiles
    level: Level
    norm: Normalisation


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    files = write_demo(str(tmp_path_factory.mktemp("demo")), 512)
    with open_pair(files.pan, files.ms) as pair:
        pixels = [pair.read(pair.whole)]
        level = Units.of(pixels, pair.geometry, pair.ms.bands, UNKNOWN).level(pixels, CPU)
    return Scene(files, level, normalisation(level))


def network(norm: Normalisation) -> ResidualFusion:
    torch.manual_seed(0)
    return ResidualFusion(4, 16, 2, norm)


def blind(scene: Scene) -> SpectralNet:
    """A spectral map that explains nothing of PAN: always its mean."""
    g = SpectralNet(4, scene.norm, None)
    torch.nn.init.zeros_(g.layers[-1].weight)
    torch.nn.init.zeros_(g.layers[-1].bias)
    return g


def test_the_spectral_constraint_counts_as_far_as_pan_is_explained(scene: Scene) -> None:
    g = learn_degradation(scene.level, scene.norm, Dam(steps=50), Run(CPU))
    rao, start = Rao(pan_weight=1.0), FIT(scene.level)
    weights = [Full.of(scene.level, start, net, rao, scene.norm).pan_weight for net in (g, blind(scene))]
    assert weights == [pytest.approx(1 - misfit(scene.level, g, scene.norm) / rao.pan_misfit), 0.0] and weights[0] > 0.5
    assert misfit(scene.level, blind(scene), scene.norm) > 0.5


def mean_loss(data: Reduced | Full, net: Any) -> float:
    """The loss of the same thirty batches for every network."""
    generator = torch.Generator().manual_seed(5)
    with torch.no_grad():
        return float(sum(data.loss(net, "l1", generator) for _ in range(30)) / 30)


def test_the_degradation_learns_more_than_its_linear_start(scene: Scene) -> None:
    p = degrade(scene.level.P, scene.level.pan_psf)

    def misfit(steps: int) -> float:
        g = learn_degradation(scene.level, scene.norm, Dam(steps=steps), Run(CPU))
        return float((g(scene.level.m) - p)[scene.level.clean].square().mean())

    assert misfit(300) < 0.9 * misfit(0)


def test_the_warm_up_lowers_the_supervised_loss(scene: Scene) -> None:
    reduced = Reduced.of(scene.level, FIT, WarmUp(), scene.norm)
    net = network(scene.norm)
    before = mean_loss(reduced, net)
    after = mean_loss(reduced, warm_up(net, reduced, WarmUp(steps=60), Search(), Run(CPU)))
    assert after < 0.9 * before


def test_the_alternation_lowers_both_losses(scene: Scene) -> None:
    warm, rao = WarmUp(), Rao(steps=80, full_share=0.5)
    g = learn_degradation(scene.level, scene.norm, Dam(steps=50), Run(CPU))
    reduced, full = (
        Reduced.of(scene.level, FIT, warm, scene.norm),
        Full.of(scene.level, FIT(scene.level), g, rao, scene.norm),
    )
    net = network(scene.norm)
    before = mean_loss(reduced, net), mean_loss(full, net)
    net = alternate(net, reduced, full, rao, Search(), Run(CPU))
    assert mean_loss(reduced, net) < 0.95 * before[0] and mean_loss(full, net) < 0.95 * before[1]


def test_an_untrained_residual_network_is_the_classical_start(scene: Scene) -> None:
    full = Full.of(scene.level, FIT(scene.level), blind(scene), Rao(), scene.norm)
    with torch.no_grad():
        assert torch.equal(network(scene.norm)(full.inputs), full.inputs.X0)


@pytest.mark.parametrize("share", [0.0, 0.2, 1.0])
def test_as_many_steps_as_the_share_says_are_full_steps(share: float) -> None:
    taken: list[str] = []

    class Step:
        def __init__(self, name: str) -> None:
            self.name = name

        def loss(self, net: nn.Module, kind: str, generator: torch.Generator) -> Tensor:
            taken.append(self.name)
            return next(net.parameters()).sum()

    both: Any = [Step("reduced"), Step("full")]
    alternate(nn.Linear(1, 1), *both, Rao(steps=200, full_share=share), Search(), Run(CPU))
    assert taken.count("full") == pytest.approx(200 * share, abs=20 * (0 < share < 1)) and len(taken) == 200


def test_the_eight_orientations_are_different_and_undone() -> None:
    x = torch.arange(9.0).view(1, 1, 3, 3)
    ways = [turned(x, way) for way in range(8)]
    assert len({tuple(w.flatten().tolist()) for w in ways}) == 8
    assert all(torch.equal(turned_back(w, way), x) for way, w in enumerate(ways))


@pytest.fixture(scope="module")
def reduced(scene: Scene) -> Reduced:
    return Reduced.of(scene.level, FIT, WarmUp(crop_px=32), scene.norm)


def test_a_twelfth_of_the_scene_all_over_it_is_held_out(reduced: Reduced) -> None:
    assert not bool((reduced.held & reduced.valid).any())
    held, h = reduced.held[0, 0], reduced.held.shape[-1] // 2
    quarters = [float(held[y : y + h, x : x + h].float().mean()) for y in (0, h) for x in (0, h)]
    assert all(0.03 < share < 0.15 for share in quarters) and sum(quarters) / 4 == pytest.approx(1 / 12, rel=0.2)
    assert bool((reduced.held | reduced.valid).all())  # this scene has no gaps


def test_what_is_held_out_teaches_nothing(scene: Scene, reduced: Reduced) -> None:
    def weights(data: Reduced) -> Tensor:
        net = warm_up(network(scene.norm), data, WarmUp(steps=3), Search(), Run(CPU))
        return torch.cat([p.detach().flatten() for p in net.parameters()])

    net = network(scene.norm)
    lies = [replace(reduced, truth=torch.where(mask, 9.0, reduced.truth)) for mask in (reduced.held, reduced.valid)]
    hidden, seen = (mean_loss(data, net) for data in lies)
    assert hidden == mean_loss(reduced, net) != seen
    assert torch.equal(weights(lies[0]), weights(reduced)) and not torch.equal(weights(lies[1]), weights(reduced))
    assert lies[0].held_error(None, 0) > 2 * reduced.held_error(None, 0) == 2 * lies[1].held_error(None, 0)


class Goes(nn.Module):
    """A net that goes a share of the way from the start to a target, each band its own."""

    reach_px = 0

    def __init__(self, target: Tensor, *shares: float) -> None:
        super().__init__()
        self.target, self.shares = target, torch.tensor(shares).view(1, -1, 1, 1)

    def forward(self, inputs: Inputs) -> Tensor:
        return inputs.X0 + self.shares * (self.target - inputs.X0)


def test_the_share_that_is_taken_is_the_one_that_hits_the_truth(reduced: Reduced) -> None:
    net = Goes(reduced.truth, 1.0, -1.0, 2.0, 0.5)
    share = reduced.proved_share(net)
    assert share.shape == (1, 4, 1, 1) and share.dtype == reduced.truth.dtype
    taught = int(reduced.valid.sum())
    believed = taught / (taught + DOUBT_PX)  # what few pixels have taught is believed less
    assert share.flatten().tolist() == pytest.approx([believed, 0.0, 0.5 * believed, believed], abs=1e-5)
    assert reduced.proved_share(Goes(reduced.truth, 0.0)).flatten().tolist() == [0] * 4
    # Only what is held out may confirm.
    elsewhere = replace(reduced, truth=torch.where(reduced.held, reduced.truth, 5.0))
    assert torch.equal(elsewhere.proved_share(net), share)


def test_the_held_out_error_is_that_of_the_patches_of_all_samples(reduced: Reduced) -> None:
    rest = ((reduced.inputs.X0 - reduced.truth) / reduced.std)[reduced.held.expand_as(reduced.truth)]
    assert reduced.held_error(None, 0) == pytest.approx(float(rest.square().mean().sqrt()), rel=1e-5)
    assert reduced.held_error(Goes(reduced.truth, 1.0), 0) == pytest.approx(0, abs=1e-6)
    X = back_project(reduced.inputs.X0, reduced.below.m, reduced.below.psf, 2)
    projected = ((X - reduced.truth) / reduced.std)[reduced.held.expand_as(X)]
    assert reduced.held_error(None, 2) == pytest.approx(float(projected.square().mean().sqrt()), rel=1e-5)
    two = replace(
        reduced,
        inputs=Inputs(*(torch.cat([x, x]) for x in vars(reduced.inputs).values())),
        truth=torch.cat([reduced.truth, reduced.truth + 1]),
        held=torch.cat([reduced.held, reduced.held & (torch.arange(reduced.held.shape[-1]) < 40)]),
        below=replace(reduced.below, m=torch.cat([reduced.below.m] * 2)),
    )
    rest = ((two.inputs.X0 - two.truth) / two.std)[two.held.expand_as(two.truth)]
    assert two.held_error(None, 0) == pytest.approx(float(rest.square().mean().sqrt()), rel=1e-5)
    none = replace(reduced, held=torch.zeros_like(reduced.held))
    assert none.held_error(None, 0) == 0


@pytest.mark.parametrize(
    ("errors", "most", "taken"),
    [
        ({0: 0.9, 0.5: 1.0, 1: 1.0, 3: 1.0}, 3, 0),
        ({0: 1.0, 0.5: 1.001, 1: 1.004, 3: 1.006}, 3, 1),
        ({0: 1.1, 0.5: 1.05, 1: 1.0, 3: 1.001}, 3, 3),
        ({0: 1.1, 0.5: 1.05, 1: 1.0, 3: 0.9}, 1, 1),
    ],
)
def test_of_results_that_are_as_good_the_one_that_agrees_best_with_ms_is_taken(
    reduced: Reduced, monkeypatch: pytest.MonkeyPatch, errors: dict[float, float], most: float, taken: float
) -> None:
    monkeypatch.setattr(Reduced, "held_error", lambda self, net, n: 2.0 if net is None else errors[n])
    net, run = Goes(reduced.truth, 1.0), Run(CPU)
    _, count, told = story._proved(net, reduced, most, PRESETS["balanced"], run)
    assert (count, told, run.warnings) == (taken, {"start": 2.0, "trained": errors[taken]}, [])


def test_a_shrunk_net_adds_its_share(reduced: Reduced) -> None:
    net, share = Goes(reduced.truth, 1.0), torch.tensor([0.0, 0.25, 0.5, 1.0]).view(1, 4, 1, 1)
    shrunk = Shrunk(net, share)
    assert shrunk.reach_px == net.reach_px == 0 and Shrunk(network(normalisation_of(reduced)), share).reach_px == 6
    expected = Goes(reduced.truth, *share.flatten().tolist())(reduced.inputs)
    assert torch.allclose(shrunk(reduced.inputs), expected, atol=1e-6)
    assert torch.equal(shrunk(reduced.inputs)[:, 0], reduced.inputs.X0[:, 0])


def normalisation_of(data: Reduced) -> Normalisation:
    one = torch.ones(1, 1, 1, 1)
    return Normalisation(0 * data.std, data.std, 0 * one, one, one)


@pytest.fixture(scope="module")
def small(scene: Scene) -> Level:
    """A quarter of the scene."""
    level = scene.level
    cut = {name: getattr(level, name)[..., :256, :256] for name in ("P", "P_valid")}
    cut |= {name: getattr(level, name)[..., :64, :64] for name in ("m", "m_valid")}
    return replace(level, **cut)


SHORT = {"dam": {"steps": 20}, "net": {"channels": 8, "blocks": 1}, "warm_up": {"steps": 15}, "rao": {"steps": 15}}


def learned(level: Level, run: Run | None = None, seed: int = 0, **more: dict[str, Any]) -> Learned:
    values = {group: {**SHORT.get(group, {}), **more.get(group, {})} for group in {*SHORT, *more}}
    return learn(level, PRESETS["balanced"].replaced(values), run or Run(CPU, seed), tuple(level.m.shape[-2:]))


def fused(found: Learned, level: Level) -> Tensor:
    with torch.no_grad():
        return found.sharpener(level.P, level.m)


def test_training_never_ends_behind_its_start_on_what_was_held_out(small: Level) -> None:
    for rate in (1e-4, 3e-3, 5e-2):
        run = Run(CPU)
        found = learned(small, run, warm_up={"learning_rate": rate}, rao={"learning_rate": rate})
        start, trained = found.held_out["start"], found.held_out["trained"]
        gave_up = any("Training brought nothing on the held-out patches" in w for w in run.warnings)
        assert trained < start or (gave_up and trained == start)
    assert {"glp-fs", "glp-hpm-r", "bt-h"} == set(found.start["weights"]) and found.start["method"] == "stack"


class Knows(Goes):
    """Goes to the truth or away from it where there is one, and somewhere at full resolution."""

    def forward(self, inputs: Inputs) -> Tensor:
        return super().forward(inputs) if inputs.X0.shape == self.target.shape else inputs.X0 + 1


def test_of_what_was_learned_as_much_is_taken_as_proves_true(small: Level, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(story, "alternate", lambda net, reduced, *_: Knows(reduced.truth, 4.0))
    monkeypatch.setattr(steps, "DOUBT_PX", 0)
    found = learned(small)
    net = found.sharpener.net
    assert isinstance(net, Shrunk) and net.share.flatten().tolist() == pytest.approx([0.25] * 4, abs=1e-5)
    # The truth itself gains nothing from consistency with rounded values.
    assert found.held_out["trained"] < 1e-4 and found.sharpener.back_projections == 0


def test_a_training_that_spoils_the_start_leaves_the_start(small: Level, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(story, "alternate", lambda net, reduced, *_: Knows(reduced.truth, -1.0))
    run, plain = Run(CPU), {"finish": {"back_projections": 0}}
    found = learned(small, run, **plain)
    assert run.warnings == ["Training brought nothing on the held-out patches: the result is the classical start."]
    assert found.held_out["trained"] == found.held_out["start"]
    assert torch.equal(fused(found, small), found.sharpener.start(small.P, small.m))
    unproved = learned(small, search={"proof": False}, **plain)
    assert unproved.held_out["trained"] == pytest.approx(2 * unproved.held_out["start"], rel=1e-4)


def test_no_more_final_steps_are_tried_than_the_start_bears(small: Level, monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[float] = []
    proved, choose = story._proved, story.choose_stack

    def noted(net: nn.Module, data: Reduced, most: float, *more: Any) -> Any:
        tried.append(most)
        return proved(net, data, most, *more)

    monkeypatch.setattr(story, "_proved", noted)
    for count in (3, 1, 0.5):
        monkeypatch.setattr(story, "choose_stack", lambda level, most, n=count: (choose(level, most)[0], n))
        learned(small)
    learned(small, start={"method": "gsa", "back_projections": 0})
    assert tried == [3, 1, 1, 3]


def test_the_seed_decides(small: Level) -> None:
    first, again, other = (fused(learned(small, seed=seed), small) for seed in (3, 3, 4))
    assert torch.equal(first, again) and not torch.equal(first, other)


def sharpener(scene: Scene, net: nn.Module, orientations: int, back_projections: int = 1) -> Sharpener:
    start = classical.fit("glp-fs", scene.level)
    return Sharpener(start, net, scene.level.psf, scene.level.pan_psf, back_projections, orientations)


class Pointwise(nn.Module):
    """A net that treats every pixel for itself: turning the scene turns its result."""

    reach_px = 0

    def forward(self, inputs: Inputs) -> Tensor:
        return inputs.X0 + 0.3 * torch.tanh(3 * inputs.detail) * inputs.P


class Lopsided(nn.Module):
    """A net that looks to the left and above."""

    reach_px = 2

    def forward(self, inputs: Inputs) -> Tensor:
        return inputs.X0 + torch.nn.functional.pad(inputs.detail, (1, 0, 2, 0))[..., :-2, :-1]


def test_all_orientations_of_a_net_that_knows_none_are_one(scene: Scene) -> None:
    P, m = scene.level.P[..., :128, :192], scene.level.m[..., :32, :48]
    one, eight = (sharpener(scene, Pointwise(), count)(P, m) for count in (1, 8))
    assert torch.allclose(one, eight, atol=1e-6)


def test_the_mean_over_all_orientations_takes_no_side(scene: Scene) -> None:
    P, m, psf = scene.level.P[..., :128, :128], scene.level.m[..., :32, :32], scene.level.pan_psf
    detail = P - interpolate(degrade(P, psf), psf)
    flips = [(2, 1), (2, -1), (-2, 1), (-2, -1)]
    for count, sides in ((1, flips[:1]), (4, flips), (8, [*flips, *((x, y) for y, x in flips)])):
        model = sharpener(scene, Lopsided(), count, 0)
        added = (model(P, m) - model.start(P, m))[..., 8:-8, 8:-8]
        expected = sum(torch.roll(detail, side, (-2, -1)) for side in sides) / count
        assert torch.allclose(added, expected[..., 8:-8, 8:-8].expand_as(added), atol=1e-5)


def test_the_trained_model_is_the_same_in_tiles(scene: Scene) -> None:
    net = network(scene.norm)
    torch.nn.init.normal_(net.tail.weight, std=0.1, generator=torch.Generator().manual_seed(1))
    model, level = sharpener(scene, Shrunk(net, torch.full((1, 4, 1, 1), 0.7)), 5), scene.level
    tiled, cut = torch.full((1, 4, 512, 512), math.nan), 0
    with torch.no_grad():
        whole = model(level.P, level.m)
        for tile in tile_pairs(128, 128, 4, 256, model.reach_px):
            cut += tile.pan_in.h < 512
            X = model(level.P[..., *tile.pan_in.slices], level.m[..., *tile.ms_in.slices])
            tiled[..., *tile.pan_out.slices] = X[..., *tile.inner.slices]
    assert cut and torch.allclose(tiled, whole, atol=5e-6)


def test_the_schedule_rises_to_its_peak_and_falls() -> None:
    rates = [schedule.learning_rate("one-cycle", 1.0, step, 100) for step in range(100)]
    top = rates.index(max(rates))
    assert 10 < top < 30 and max(rates) > 0.95 and rates[0] < 0.2 and rates[-1] < 0.05
    assert rates[: top + 1] == sorted(rates[: top + 1]) and rates[top:] == sorted(rates[top:], reverse=True)
    assert {schedule.learning_rate("constant", 0.3, step, 9) for step in range(9)} == {0.3}


def test_the_average_without_decay_is_the_network_and_with_it_lags() -> None:
    net = torch.nn.Linear(1, 1)
    followers = [schedule.Average(net, decay) for decay in (0.0, 0.9)]
    with torch.no_grad():
        net.weight += 1
    for follower in followers:
        follower.update(net)
    exact, lagging = (follower.net.weight.item() for follower in followers)
    assert exact == pytest.approx(net.weight.item()) and net.weight.item() - 1 < lagging < net.weight.item()


def test_fast_beats_brovey_against_the_truth_and_gives_the_ms_image_back(scene: Scene, tmp_path: Path) -> None:
    pan, ms, truth = scene.files.pan, scene.files.ms, scene.files.truth
    ours, brovey = str(tmp_path / "ours.tif"), str(tmp_path / "brovey.tif")
    report = sharpen(Job(pan, ms, ours, preset="fast"), Run(CPU))
    fuse_classically("brovey", Job(pan, ms, brovey), Run(CPU))
    mine, other = (assess(path, pan, ms, Run(CPU), truth) for path in (ours, brovey))
    assert mine["PSNR"] > other["PSNR"] + 3 and mine["Q2n"] > other["Q2n"]
    assert mine["SAM"] < other["SAM"] and mine["ERGAS"] < other["ERGAS"]
    assert mine["R_ERGAS"] < 0.3 < other["R_ERGAS"]
    assert report["quality"]["HQNR"] == mine["HQNR"]


def test_every_preset_states_what_it_is() -> None:
    paper = PRESETS["paper"]
    assert (paper.net.kind, paper.start.method, paper.search.loss, paper.dam.linear_start) == (
        "fusionnet",
        "exp",
        "mse",
        False,
    )
    work = [PRESETS[name].rao.steps * PRESETS[name].search.networks for name in ("fast", "balanced", "best")]
    assert work == sorted(work) and len(set(work)) == 3


def test_a_training_that_diverges_is_an_error(scene: Scene, tmp_path: Path) -> None:
    out = tmp_path / "out.tif"
    job = Job(
        scene.files.pan, scene.files.ms, str(out), settings={"warm_up": {"learning_rate": 1.0}, "net": {"blocks": 6}}
    )
    with pytest.raises(Exception, match=r"diverged.*Lower the learning rate"):
        sharpen(job, Run(CPU))
    assert list(tmp_path.iterdir()) == []


def test_several_networks_are_different_and_their_mean_is_taken(scene: Scene, tmp_path: Path) -> None:
    short = {"dam": {"steps": 2}, "net": {"channels": 8, "blocks": 1}, "warm_up": {"steps": 8}, "rao": {"steps": 8}}
    short |= {
        "start": {"method": "glp-fs", "back_projections": 0},
        "finish": {"back_projections": 0, "orientations": 1},
    }
    images = []
    for count in (1, 2):
        out = str(tmp_path / f"{count}.tif")
        settings = {**short, "search": {"networks": count}}
        report = sharpen(Job(scene.files.pan, scene.files.ms, out, settings=settings), Run(CPU))
        assert {"warm-up", "alternation"} <= set(report["seconds"])
        images.append(Path(out).read_bytes())
    assert images[0] != images[1]
    nets = [network(scene.norm), network(scene.norm)]
    torch.nn.init.ones_(nets[1].tail.bias)
    inputs = Full.of(scene.level, FIT(scene.level), blind(scene), Rao(), scene.norm).inputs
    with torch.no_grad():
        assert torch.allclose(Mean(nets)(inputs), (nets[0](inputs) + nets[1](inputs)) / 2)
