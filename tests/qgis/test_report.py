"""The HTML report from QGIS: an output that opens in the Results Viewer, with lines that QGIS understands."""

import html
import re
import shlex
from pathlib import Path

import processing

from tests.qgis.support import ALGORITHM, FEW_STEPS, SUCCEED, left_behind


def test_the_report_is_an_html_output_and_not_made_unasked(algorithm):
    assert algorithm.outputDefinition("REPORT").type() == "outputHtml"
    parameter = algorithm.parameterDefinition("REPORT")
    assert not parameter.createByDefault() and parameter.defaultFileExtension() == "html"


def test_a_run_writes_the_report_and_its_lines_name_parameters(provider, algorithm, pair, context):
    path = str(Path(pair["OUTPUT"]).with_name("how it went.html"))
    result = processing.run(ALGORITHM, {**pair, **FEW_STEPS, "REPORT": path}, context=context)
    assert result["REPORT"] == path and left_behind(Path(path).parent) == []
    page = Path(path).read_text(encoding="utf-8")
    assert f"HQNR {result['HQNR']:.3f}" in page
    [command] = re.findall(r"<pre>(qgis_process .*?)</pre>", page)
    words = shlex.split(html.unescape(command))
    assert words[:4] == ["qgis_process", "run", ALGORITHM, "--"]
    values = dict(word.split("=", 1) for word in words[4:])
    assert set(values) <= {d.name() for d in algorithm.parameterDefinitions()}
    assert algorithm.checkParameterValues(values, context) == (True, "")
    assert {k: str(v) for k, v in {**pair, **FEW_STEPS, "REPORT": path}.items()} == values
    again = html.unescape(re.findall(r"<pre>(import processing.*?)</pre>", page, re.S)[0])
    Path(path).unlink()
    exec(again, {})
    assert Path(path).exists()


def test_every_setting_of_the_plugin_is_in_the_report_of_the_engine(trapan, module):
    from trapan.engine.html.repeat import IN_QGIS

    behind = {place: name for name, place in module("parameters").SETTINGS.items()}
    assert behind == IN_QGIS


def test_a_temporary_report_has_a_place_of_its_own(provider, pair, context):
    result = processing.run(ALGORITHM, {**pair, **FEW_STEPS, "REPORT": "TEMPORARY_OUTPUT"}, context=context)
    assert result["REPORT"].endswith(".html") and Path(result["REPORT"]).exists()


def test_without_a_report_there_is_no_output(provider, fake, pair):
    assert "REPORT" not in processing.run(ALGORITHM, {**pair, "SEED": SUCCEED})


def test_a_report_that_is_no_html_is_refused_before_the_run(algorithm, pair, context):
    ok, message = algorithm.checkParameterValues({**pair, "REPORT": "/tmp/report.txt"}, context)
    assert not ok and message.startswith("REPORT: ") and ".html" in message


def test_a_killed_worker_leaves_no_part_of_the_report(module, pair):
    from trapan.engine.job import Job
    from trapan.engine.request import SHARPEN, Request

    report = str(Path(pair["OUTPUT"]).with_suffix(".html"))
    assert Request(SHARPEN, Job("p", "m", pair["OUTPUT"], report=report)).outputs == (pair["OUTPUT"], report)
