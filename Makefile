# make demo   installs what it needs and sharpens the simulated scene (or PAN=... MS=...) through qgis_process
# make test   installs what it needs and runs lint, types, unit, QGIS and Qt 6 tests, and a tour of the real desktop
# make deploy links this checkout into a QGIS profile; make help shows the rest

SHELL := /bin/bash
SYSTEM_PYTHON ?= /usr/bin/python3
ENGINE := .venv/bin/python
QGIS_PYTHON := .venv-qgis/bin/python
PACKAGES := qgis gdal-bin python3-gdal python3-pytest python3-venv
DESKTOP := xvfb openbox xdotool
PEERS := otb-bin grass-core
TRANSLATIONS := $(patsubst %.ts,%.qm,$(wildcard resources/i18n/*.ts))
PROFILE ?= $(HOME)/.local/share/QGIS/QGIS3/profiles/default
L0 := engine/errors.py engine/language.py engine/events.py engine/sensors.py engine/job.py engine/request.py

export QT_QPA_PLATFORM ?= offscreen
ifdef VIRTUAL_ENV # QGIS would take the Python of an activated environment for its own, and find no QGIS in it
export PATH := $(subst $(VIRTUAL_ENV)/bin:,,$(PATH))
unexport VIRTUAL_ENV
endif
# Small tensors, and often a busy machine: threads that wait for each other cost tests more than they bring.
unit qgis gui screenshots: export OMP_NUM_THREADS := 1
# The tests expect English, and name the language themselves where it is another.
qgis: export LC_ALL := C.UTF-8

.PHONY: help demo test lint types unit qgis qt6 gui screenshots test-qgis package translations quality ablation peers contact-sheet deploy clean

help: ## show the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 16

demo: .venv/ready .qgis-ready ## sharpen the simulated scene, or PAN=pan.tif MS=ms.tif [OUT=out.tif], through qgis_process
	@$(ENGINE) tools/demo.py $(if $(PAN),--pan "$(PAN)") $(if $(MS),--ms "$(MS)") $(if $(OUT),--out "$(OUT)") $(if $(PRESET),--preset $(PRESET))

test: lint types unit qgis qt6 gui ## run everything that CI runs

lint: .venv/tools ## ruff
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .

types: .venv/tools ## mypy, strict on the stdlib layer and on what the plugin does without Qt
	.venv/bin/mypy $(L0) $(addprefix trapan_plugin/,worker.py hardware.py proxy.py scrub.py)

unit: .venv/tools ## engine tests, without QGIS
	$(ENGINE) -m pytest tests/unit

qgis: .venv/ready .venv-qgis/ready $(TRANSLATIONS) ## plugin tests in a real QGIS, offscreen
	$(QGIS_PYTHON) -m pytest tests/qgis

qt6: .venv-qt6/ready ## the plugin on the real PyQt6, with a strict stand-in for QGIS 4
	.venv-qt6/bin/python -m pytest tests/qt6

gui: .venv/tools ## a new user's tour of the installed zip in QGIS's real desktop, on a display of its own [SCALE=200]
	$(call install,$(DESKTOP),The display and its keyboard are)
	$(ENGINE) -m pytest -s tests/gui

screenshots: ## pictures of that tour and of all dialogs: build/screenshots/100 and /200, in percent of scaling [DATA=folder-of-pairs]
	GALLERY=1 SCALE=100 $(MAKE) gui
	GALLERY=1 SCALE=200 $(MAKE) gui

test-qgis: .venv/ready $(TRANSLATIONS) ## plugin tests in a chroot of a Debian suite, as root: make test-qgis SUITE=trixie [TESTS=tests/qgis/test_x.py]
	$(if $(SUITE),,$(error name the suite: make test-qgis SUITE=bookworm, trixie or forky))
	$(call install,debootstrap,debootstrap is)
	tools/suite.sh "$(SUITE)" $(TESTS)

package: .venv/tools $(TRANSLATIONS) ## build/trapan.zip of the committed tree, checked against the rules of plugins.qgis.org
	$(ENGINE) tools/package.py $(TRANSLATIONS)

translations: .venv/ready ## bring resources/i18n/*.ts up to date with the texts of the plugin, say what is missing, compile
	$(ENGINE) tools/translations.py
	@$(MAKE) --no-print-directory $(TRANSLATIONS)

resources/i18n/%.qm: resources/i18n/%.ts
	$(call install,qttools5-dev-tools,Qt's lrelease is)
	/usr/lib/qt5/bin/lrelease -silent $< -qm $@

quality: .venv/ready ## the tables of every method: make quality DATA=folder-of-pairs [PAIRS=a,b] [JSON=kept.json]
	$(ENGINE) benchmarks/quality.py "$(DATA)" $(if $(PAIRS),--pairs "$(PAIRS)") $(if $(JSON),--json "$(JSON)" --resume)

ablation: .venv/ready ## what each ingredient is worth: make ablation DATA=folder-of-pairs [PAIRS=a,b] [JSON=kept.json]
	$(ENGINE) benchmarks/ablation.py "$(DATA)" $(if $(PAIRS),--pairs "$(PAIRS)") $(if $(JSON),--json "$(JSON)")

peers: ## install the programs that `quality` compares with: Orfeo ToolBox and GRASS
	$(call install,$(PEERS),The peers are)

contact-sheet: .venv/tools ## PAN, MS, classical and ours side by side: DATA=folder-of-pairs [PAIRS=a,b] [PRESET=best]
	$(ENGINE) benchmarks/contact_sheet.py "$(DATA)" $(if $(PAIRS),--pairs "$(PAIRS)") $(if $(PRESET),--preset $(PRESET))

deploy: ## link this checkout as plugin `trapan` into PROFILE
	mkdir -p "$(PROFILE)/python/plugins"
	ln -sfn "$(CURDIR)" "$(PROFILE)/python/plugins/trapan"

clean: ## remove what make installed and built here
	rm -rf .venv .venv-qgis .venv-qt6 .demo .qgis-ready build

# apt packages only where they are missing; root is needed only then.
define install
@there=$$(dpkg-query -W -f='$${Package} $${Status}\n' $(1) 2>/dev/null | grep -c 'install ok installed'); \
if [ "$$there" -lt $(words $(1)) ]; then \
  if [ "$$(id -u)" -ne 0 ]; then echo "$(2) missing. Run once as root: apt-get install --no-install-recommends $(1)" >&2; exit 1; fi; \
  apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $(1); \
fi
endef

.qgis-ready:
	$(call install,$(PACKAGES),QGIS is)
	@touch $@

.venv/ready: engine/requirements.txt | .qgis-ready
	$(SYSTEM_PYTHON) -m venv .venv
	.venv/bin/pip install -q --disable-pip-version-check -r engine/requirements.txt
	@touch $@

.venv/tools: .venv/ready tests/requirements.txt
	.venv/bin/pip install -q --disable-pip-version-check -r tests/requirements.txt
	@touch $@

.venv-qgis/ready: tests/requirements-qgis.txt | .qgis-ready
	$(SYSTEM_PYTHON) -m venv --system-site-packages .venv-qgis
	.venv-qgis/bin/pip install -q --disable-pip-version-check -r tests/requirements-qgis.txt
	@touch $@

.venv-qt6/ready: tests/requirements-qt6.txt | .qgis-ready
	$(SYSTEM_PYTHON) -m venv .venv-qt6
	.venv-qt6/bin/pip install -q --disable-pip-version-check -r tests/requirements-qt6.txt
	@touch $@
