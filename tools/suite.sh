#!/usr/bin/env bash
# Runs the QGIS tests in a chroot of a Debian suite: tools/suite.sh SUITE [pytest's arguments].
# The chroot stays in build/suites/ for the next time; remove it with `make clean`. All mounts are private: they end with
# this script, however it ends.
set -euo pipefail
cd "$(dirname "$0")/.."
suite=${1:?"which Debian suite? For example: tools/suite.sh trixie"}
if [ "$(id -u)" -ne 0 ]; then
  echo "A chroot needs root. Run: sudo make test-qgis SUITE=$suite" >&2
  exit 1
fi
if [ -z "${TRAPAN_MOUNTS_ARE_PRIVATE:-}" ]; then
  TRAPAN_MOUNTS_ARE_PRIVATE=1 exec unshare --mount --pid --fork --kill-child "$0" "$@"
fi
shift
root=$PWD/build/suites/$suite
wheels=$PWD/build/suites/wheels-$suite
packages="qgis gdal-bin python3-gdal python3-pytest python3-venv git"
engine_packages="python3-torch python3-rasterio python3-click"

within() {
  env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    QT_QPA_PLATFORM=offscreen OMP_NUM_THREADS=1 XDG_RUNTIME_DIR=/run/user/0 \
    chroot "$root" "$@"
}

bootstrap() {  # from where this machine's own apt gets its packages
  local mirror script=/usr/share/debootstrap/scripts/$suite partial=$root.partial
  # shellcheck disable=SC2016 # the $(...) is apt's
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian' 'Component: main' | head -n 1)
  [ -e "$script" ] || script=/usr/share/debootstrap/scripts/sid  # a suite younger than this debootstrap
  rm -rf "$partial"
  debootstrap --variant=minbase --include=ca-certificates "$suite" "$partial" "$mirror" "$script"
  cp /etc/apt/apt.conf.d/* "$partial/etc/apt/apt.conf.d/"
  mv "$partial" "$root"
}

mount_system() {
  mount -t proc proc "$root/proc"
  mount --rbind /dev "$root/dev"
  cp -L /etc/resolv.conf "$root/etc/resolv.conf"
  install -d -m 700 "$root/run/user/0"
}

install_packages() {
  within apt-get update -q
  # shellcheck disable=SC2086 # words
  within apt-get install -q -y --no-install-recommends $packages
  # shellcheck disable=SC2086
  within apt-get install -q -y --no-install-recommends $engine_packages ||
    echo "$suite has no $engine_packages: the engine's packages come as wheels."
}

fetch_wheels() {  # with this machine's pip, which knows where packages come from; the chroot gets files
  local version
  version=$(within python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')
  .venv/bin/pip download -q --disable-pip-version-check --dest "$wheels" --only-binary=:all: --python-version "$version" "$@"
}

make_environments() {
  local wants_wheels=""
  within python3 -c "import torch, rasterio, click" || wants_wheels=yes
  mkdir -p "$wheels" "$root/wheels"
  fetch_wheels -r tests/requirements-qgis.txt
  [ -z "$wants_wheels" ] || fetch_wheels -r engine/requirements.txt
  mount --bind "$wheels" "$root/wheels"
  copy_checkout
  within python3 -m venv --system-site-packages /tests
  within /tests/bin/pip install -q --no-index --find-links /wheels -r /checkout/tests/requirements-qgis.txt
  within python3 -m venv --system-site-packages /engine
  [ -z "$wants_wheels" ] || within /engine/bin/pip install -q --no-index --find-links /wheels -r /checkout/engine/requirements.txt
}

copy_checkout() {  # a clone, as a test builds the zip with git; over it the working tree, without what git ignores
  rm -rf "$root/checkout"
  git clone -q --no-hardlinks . "$root/checkout"
  git ls-files -z --deleted | (cd "$root/checkout" && xargs -0 rm -f)
  git ls-files -z --cached --others --exclude-standard |
    tar --create --null --files-from=- --ignore-failed-read --warning=no-failed-read |
    tar --extract --no-same-owner --directory="$root/checkout"
  cp resources/i18n/*.qm "$root/checkout/resources/i18n/"  # compiled here: the chroot has no lrelease
  ln -s /engine "$root/checkout/.venv"
}

mkdir -p build/suites
exec 9>"$root.lock"
flock 9  # a second run of the same suite would take the checkout away from the first
[ -d "$root" ] || bootstrap
mount_system
recipe=$(cat tools/suite.sh tests/requirements-qgis.txt engine/requirements.txt | sha256sum)
if [ "$(cat "$root/ready" 2>/dev/null)" != "$recipe" ]; then
  install_packages
  make_environments
  echo "$recipe" >"$root/ready"
fi
copy_checkout
within sh -c 'cd /checkout && exec "$@"' sh /tests/bin/python -m pytest "${@:-tests/qgis}"
