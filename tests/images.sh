#!/usr/bin/env bash
# Proves docker/ without a Docker engine: makes the base image from debootstrap, builds the images with buildah,
# and runs every command of docs/administrator.md in them, from an empty machine to a restored backup.
#
#   tests/images.sh [build|guide]      (default: both)
#
# Runs as root on Debian with buildah, debootstrap and curl; takes about ten minutes the first time. Works below
# build/images; /srv, ports and host names are those of namespaces of its own. Not a part of .ci/run.
set -euo pipefail
cd "$(dirname "$0")/.."
ROOT=$PWD
WORK=${IMAGES_DIR:-$ROOT/build/images}
BASE=$WORK/base
SUITE=bookworm
export IMAGES_WORK=$WORK
STORE=(--root "$WORK/storage" --runroot "$WORK/runroot" --storage-driver vfs)

die() { printf 'images: %s\n' "$*" >&2; exit 1; }
[ "$(id -u)" -eq 0 ] || die "run this as root: it makes a chroot."
mkdir -p "$WORK"
missing=()
for program in buildah debootstrap curl openssl ip; do command -v "$program" >/dev/null || missing+=("$program"); done
missing=("${missing[@]/%ip/iproute2}")
[ ${#missing[@]} -eq 0 ] || apt-get -qq install --yes --no-install-recommends "${missing[@]}" >"$WORK/apt.log" 2>&1 ||
    die "apt could not install ${missing[*]}; see $WORK/apt.log"

mirror() { sed -nE 's/^(URIs:|deb( \[[^]]*\])?) +(\S+).*/\3/p' /etc/apt/sources.list /etc/apt/sources.list.d/*.sources 2>/dev/null | head -n 1; }

# The base uses the same package mirrors, certificates and pip settings as this machine.
base_system() {
    [ -f "$BASE/.ready" ] && return
    rm -rf "$BASE"
    debootstrap --variant=minbase "$SUITE" "$BASE" "$(mirror)" >"$WORK/debootstrap.log" 2>&1 ||
        die "debootstrap failed; see $WORK/debootstrap.log"
    cp /etc/apt/apt.conf.d/99* "$BASE/etc/apt/apt.conf.d/" 2>/dev/null || true
    if [ "$SUITE" = "$(. /etc/os-release && echo "$VERSION_CODENAME")" ] && [ -f /etc/apt/sources.list.d/debian.sources ]; then
        cp /etc/apt/sources.list.d/debian.sources "$BASE/etc/apt/sources.list.d/" && : >"$BASE/etc/apt/sources.list"
    fi
    install -D -m 644 /etc/ssl/certs/ca-certificates.crt "$BASE/etc/ssl/carried-over.crt"
    {
        echo "[global]"
        echo "cert = /etc/ssl/carried-over.crt"
        pip config get global.index-url 2>/dev/null | sed 's/^/index-url = /' || true
    } >"$BASE/etc/pip.conf"
    touch "$BASE/.ready"
}

# The root file system under the name that the Dockerfiles begin from.
base_image() {
    buildah "${STORE[@]}" inspect docker.io/library/debian:12-slim >/dev/null 2>&1 && return
    local container
    container=$(buildah "${STORE[@]}" from scratch)
    buildah "${STORE[@]}" add -q "$container" "$BASE" / >/dev/null
    buildah "${STORE[@]}" commit -q "$container" docker.io/library/debian:12-slim >/dev/null
    buildah "${STORE[@]}" rm "$container" >/dev/null
}

step() { # step TITLE COMMAND...
    local title=$1 begin=$SECONDS
    shift
    "$@"
    printf 'images: %s: %d s\n' "$title" "$((SECONDS - begin))"
}

build() {
    step "bare $SUITE" base_system
    step "base image" base_image
    step "images of docker/compose.yaml" env PATH="$ROOT/tests/images:$PATH" docker compose --project-directory docker build
}

# What is committed, as an administrator would get it, on a machine where nothing is.
guide() {
    rm -rf "$WORK/vm" "$WORK/state"
    mkdir -p "$WORK/vm" "$WORK/state"
    git archive "${REVISION:-HEAD}" | tar -x -C "$WORK/vm"
    .venv/bin/python tests/images/guide.py docs/administrator.md >"$WORK/guide.sh"
    local begin=$SECONDS
    touch "$WORK/net"
    # The services' network has no way out; builds go through the file that keeps this machine's.
    unshare --mount bash -euc '
        mount --make-rprivate /
        mount --bind /proc/self/ns/net "$1/net"
        mount -t tmpfs srv /srv
        exec unshare --net --pid --fork --kill-child --mount-proc bash -euc "
            ip link set lo up
            cd \"\$1/vm\"
            IMAGES_NET=\"\$1/net\" PATH=\"\$2/tests/images:\$PATH\" bash -eu \"\$1/guide.sh\"
        " _ "$1" "$2"
    ' _ "$WORK" "$ROOT" </dev/null || die "a command of the guide failed"
    printf 'images: the guide, %d commands: %d s\n' "$(grep -c '^#: ' "$WORK/guide.sh")" "$((SECONDS - begin))"
}

case "${1:-all}" in
    build) build ;;
    guide) guide ;;
    all) build; guide ;;
    *) die "what is '$1'? build or guide" ;;
esac
