"""Runs inside QGIS: every thread that Processing may use, every way that a run may end."""

import json
import time
from pathlib import Path

import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsContrastEnhancement,
    QgsProcessingAlgRunnerTask,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProject,
    QgsRasterLayer,
    QgsTask,
)
from qgis.PyQt.QtCore import QThreadPool, QTimer

from tests.qgis.support import (
    ALGORITHM,
    ERROR,
    FEW_STEPS,
    GARBAGE,
    HANG,
    KILLED,
    SILENT,
    SUCCEED,
    alive,
    left_behind,
    pixels,
    wait,
)


@pytest.fixture
def one_thread():
    manager = QgsApplication.taskManager()
    pool = manager.threadPool() if hasattr(manager, "threadPool") else QThreadPool.globalInstance()  # as in 3.22
    before = pool.maxThreadCount()
    pool.setMaxThreadCount(1)
    yield
    pool.setMaxThreadCount(before)


class Listener(QgsProcessingFeedback):
    """Keeps what is said, and may cancel at the first progress."""

    def __init__(self, cancel=False):
        super().__init__(False)
        self.texts, self.warnings, self.cancelled_at = [], [], 0.0
        self._cancel = cancel

    def setProgressText(self, text):
        self.texts.append(text)
        if self._cancel and not self.cancelled_at:
            self.cancelled_at = time.monotonic()
            self.cancel()

    def pushWarning(self, text):
        self.warnings.append(text)


def test_the_real_engine_through_processing_run(provider, pair, context):
    feedback = Listener()
    result = processing.run(ALGORITHM, {**pair, **FEW_STEPS}, feedback=feedback, context=context)
    assert result["OUTPUT"] == pair["OUTPUT"] and result["DEVICE_USED"] == "cpu"
    assert 0 < result["HQNR"] <= 1 and 0 <= result["D_S"] < 1 and result["SECONDS"] > 0
    assert pixels(pair["OUTPUT"]).shape == (4, 192, 192)
    assert any(text.startswith("Stage 2 of 2: alternation, step ") for text in feedback.texts)
    assert left_behind(Path(pair["OUTPUT"]).parent) == []


def test_a_pool_of_one_thread_is_enough(algorithm, fake, pair, context, one_thread):
    done, feedback = [], QgsProcessingFeedback(False)
    task = QgsProcessingAlgRunnerTask(algorithm, {**pair, "SEED": SUCCEED}, context, feedback)
    task.executed.connect(lambda ok, results: done.append((ok, results)))
    QgsApplication.taskManager().addTask(task)
    wait(lambda: done)
    assert done[0][0], feedback.textLog()
    assert Path(pair["OUTPUT"]).exists()


@pytest.mark.parametrize("chosen", [{}, {"REGISTER": "off", "PSF": "sensor"}])
def test_the_real_engine_registers_unless_it_is_told_to_trust_the_files(provider, pair, context, chosen):
    processing.run(ALGORITHM, {**pair, **FEW_STEPS, **chosen}, context=context)
    relation = json.loads(gdal.Open(pair["OUTPUT"]).GetMetadataItem("TRAPAN_RELATION"))
    assert ("shift_px" in relation) == (not chosen) and len(relation["mtf_gain"]) == 4


@pytest.mark.parametrize(("name", "wrong"), [("REGISTER", "on"), ("PSF", "off")])
def test_another_word_for_register_or_psf_runs_nothing(provider, fake, pair, context, name, wrong):
    with pytest.raises(QgsProcessingException, match=f"parameter value for {name}"):
        processing.run(ALGORITHM, {**pair, name: wrong}, context=context)
    assert not Path(pair["OUTPUT"]).exists()


@pytest.mark.parametrize("seed", [SUCCEED, GARBAGE])
def test_a_result_and_its_warnings_arrive(provider, fake, pair, seed):
    feedback = Listener()
    result = processing.run(ALGORITHM, {**pair, "SEED": seed}, feedback=feedback)
    assert (result["SECONDS"], result["HQNR"]) == (1.5, 0.9)
    assert feedback.warnings == ["An assumption."]


@pytest.mark.parametrize(
    ("seed", "words"),
    [
        (ERROR, "PAN: PAN is constant."),
        (KILLED, "probably because the memory ran out"),
        (SILENT, "exit code 1.\nMemoryError: the last words"),
    ],
)
def test_an_end_without_result_is_an_exception(provider, fake, pair, seed, words):
    with pytest.raises(QgsProcessingException) as failure:
        processing.run(ALGORITHM, {**pair, "SEED": seed})
    assert words in str(failure.value)
    assert not Path(pair["OUTPUT"]).exists() and left_behind(Path(pair["OUTPUT"]).parent) == []


def test_a_cancel_on_the_main_thread_is_an_exception_in_a_second(provider, fake, pair):
    feedback = Listener(cancel=True)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run(ALGORITHM, {**pair, "SEED": HANG}, feedback=feedback)
    assert time.monotonic() - feedback.cancelled_at < 1.5
    assert left_behind(Path(pair["OUTPUT"]).parent) == []


def seconds_to_cancel(algorithm, values, context, pair):
    """Cancels a run in the pool once it writes."""
    done, feedback = [], QgsProcessingFeedback(False)
    task = QgsProcessingAlgRunnerTask(algorithm, values, context, feedback)
    task.executed.connect(lambda ok, results: done.append(ok))
    QgsApplication.taskManager().addTask(task)
    wait(lambda: left_behind(Path(pair["OUTPUT"]).parent))
    asked = time.monotonic()
    feedback.cancel()
    wait(lambda: done)
    seconds = time.monotonic() - asked
    assert done == [False]
    return seconds


def test_a_cancel_in_the_pool_ends_in_a_second(algorithm, fake, pair, context, one_thread):
    assert seconds_to_cancel(algorithm, {**pair, "SEED": HANG}, context, pair) < 1.5
    assert left_behind(Path(pair["OUTPUT"]).parent) == []


def test_a_cancel_of_a_model_ends_its_child_in_a_second(provider, fake, pair, context):
    model, child = QgsProcessingModelAlgorithm("sharpen", "tests"), QgsProcessingModelChildAlgorithm(ALGORITHM)
    child.setChildId("sharpen")
    for name, value in {**pair, "SEED": HANG}.items():
        child.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromStaticValue(value)])
    model.addChildAlgorithm(child)
    assert seconds_to_cancel(model, {}, context, pair) < 1.0
    assert left_behind(Path(pair["OUTPUT"]).parent) == [] and not Path(pair["OUTPUT"]).exists()


def test_cancelling_the_task_ends_the_process(module, algorithm, fake, pair, context):
    algorithm.prepareAlgorithm({**pair, "SEED": HANG}, context, context.feedback())
    task = module("task").EngineTask("a run", algorithm.request)
    told = []
    task.on_event = told.append
    QgsApplication.taskManager().addTask(task)
    wait(lambda: any(event["event"] == "progress" for event in told))
    pid = next(event["pid"] for event in told if event["event"] == "hello")
    assert alive(pid) and 0 < task.progress() < 100
    asked = time.monotonic()
    task.cancel()
    wait(lambda: task.error is not None)
    assert time.monotonic() - asked < 1.5 and not alive(pid)
    assert isinstance(task.error, module("worker").WorkerCancelled)
    assert left_behind(Path(pair["OUTPUT"]).parent) == []


def test_a_task_cancelled_before_its_turn_says_so(provider, fake, pair, one_thread):
    feedback, blocker = Listener(), []

    class Blocker(QgsTask):
        def run(self):
            while not blocker:
                time.sleep(0.01)
            return True

    task = Blocker()
    QgsApplication.taskManager().addTask(task)
    QTimer.singleShot(300, feedback.cancel)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run(ALGORITHM, {**pair, "SEED": SUCCEED}, feedback=feedback)
    blocker.append(True)
    wait(lambda: QgsApplication.taskManager().count() == 0)


def renderer_of(path):
    layer = QgsRasterLayer(str(path), "opened anew")
    assert layer.isValid()
    return layer.renderer().clone()


@pytest.mark.parametrize(
    ("bands", "shown"), [([], [3, 2, 1]), ([3, 2, 1], [1, 2, 3]), ([4, 1, 3, 2], [3, 4, 2]), ([2, 4, 1], [1, 2, 3])]
)
def test_the_sidecar_shows_the_bands_of_ms(provider, fake, pair, context, bands, shown):
    layer = QgsRasterLayer(pair["MS"], "ms")
    for set_band, band in zip(("setRedBand", "setGreenBand", "setBlueBand"), (3, 2, 1)):
        getattr(layer.renderer(), set_band)(band)
    QgsProject.instance().addMapLayer(layer)
    processing.run(ALGORITHM, {**pair, "MS": layer, "BANDS": bands}, context=context)
    renderer = renderer_of(pair["OUTPUT"])
    assert [renderer.redBand(), renderer.greenBand(), renderer.blueBand()] == shown
    assert layer.renderer().redBand() == 3
    QgsProject.instance().removeMapLayer(layer)


def test_the_sidecar_of_an_unstyled_ms_is_stretched_in_its_units(provider, fake, pair):
    processing.run(ALGORITHM, pair)
    renderer = renderer_of(pair["OUTPUT"])
    red = renderer.redContrastEnhancement()
    stretch = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    assert red.contrastEnhancementAlgorithm() == stretch
    low, high = pixels(pair["MS"])[0].min(), pixels(pair["MS"])[0].max()
    assert low <= red.minimumValue() < red.maximumValue() <= high


def test_a_single_band_is_grey(provider, fake, pair):
    processing.run(ALGORITHM, {**pair, "BANDS": [4]})
    assert renderer_of(pair["OUTPUT"]).usesBands() == [1]


@pytest.mark.parametrize("output", ["", "TEMPORARY_OUTPUT"])
def test_the_one_layer_that_processing_loads_has_the_style(provider, fake, pair, output, desktop):
    QgsProject.instance().removeAllMapLayers()
    layer = QgsRasterLayer(pair["MS"], "ms")
    layer.renderer().setRedBand(4)
    QgsProject.instance().addMapLayer(layer)
    processing.runAndLoadResults(ALGORITHM, {**pair, "MS": layer, "OUTPUT": output or pair["OUTPUT"]})
    [loaded] = QgsProject.instance().mapLayersByName("Pansharpened")
    assert loaded.isValid() and loaded.renderer().redBand() == 4
    QgsProject.instance().removeAllMapLayers()
