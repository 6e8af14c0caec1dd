"""Both stages on a small piece of the simulated scene: every loop lowers what it minimises, the whole beats Brovey."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import torch

from engine import classical
from engine.assess import assess
from engine.classical import Level
from engine.degrade import degrade
from engine.demo import DemoFiles, write_demo
from engine.infer import Units
from engine.job import PRESETS, Dam, Job, Rao, Search, WarmUp
from engine.networks import Mean, Normalisation, ResidualFusion, SpectralNet, turned, turned_back
from engine.raster import open_pair
from engine.run import Run
from engine.sensors import UNKNOWN
from engine.sharpen import fuse_classically, normalisation, sharpen
from engine.stages import schedule
from engine.stages.dam import learn_degradation
from engine.stages.rao import alternate, full_share
from engine.stages.steps import Full, Reduced, misfit
from engine.stages.warmup import warm_up

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
    warm, rao = WarmUp(), Rao(steps=80)
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


def test_the_share_of_full_steps_goes_from_first_to_last() -> None:
    rao = Rao(steps=11, full_share_first=0.2, full_share_last=0.7)
    assert [round(full_share(rao, s), 6) for s in (0, 5, 10)] == [0.2, 0.45, 0.7]


def test_the_eight_orientations_are_different_and_undone() -> None:
    x = torch.arange(9.0).view(1, 1, 3, 3)
    ways = [turned(x, way) for way in range(8)]
    assert len({tuple(w.flatten().tolist()) for w in ways}) == 8
    assert all(torch.equal(turned_back(w, way), x) for way, w in enumerate(ways))


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
    short = {"dam": {"steps": 2}, "warm_up": {"steps": 8}, "rao": {"steps": 8}}
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
