#!/usr/bin/env bash
# Proves the plugin in the QGIS versions that analysts have today: the QGIS tests and the end-to-end tests inside a
# Debian 13 made by debootstrap, with its own QGIS (trixie: 3.40) and with the one of its backports (3.44).
#
#   tests/compat.sh [trixie|backports] ... [-- PYTEST ARGUMENTS]    (default: both; all of tests/qgis and tests/e2e)
#   tests/compat.sh --remove                                        removes what this script has made
#
# Runs as root on Debian. What is tested is the working tree. The root file systems (3 GB each) and the downloads lie
# in COMPAT_DIR (default build/compat) and serve the next run. Mounts live in a namespace of their own and end with
# it. Not a part of .ci/run.
set -euo pipefail
cd "$(dirname "$0")/.."
ROOT=$PWD
WORK=${COMPAT_DIR:-$ROOT/build/compat}
SUITE=trixie
HERE=/root/cbm # the project inside
BOUND=2400     # seconds for all tests of one QGIS

die() { printf 'compat: %s\n' "$*" >&2; exit 1; }

# The chroot uses the same package mirrors, certificates and pip settings as this machine.
mirror() { sed -nE 's/^(URIs:|deb( \[[^]]*\])?) +(\S+).*/\3/p' /etc/apt/sources.list /etc/apt/sources.list.d/*.sources 2>/dev/null | head -n 1; }

carry_over_settings() { # carry_over_settings CHROOT
    cp /etc/resolv.conf "$1/etc/resolv.conf"
    {
        echo "127.0.0.1 localhost" # some servers of the tests ask for it
        grep -Ev '^127[.0-9]*[[:space:]]+localhost' /etc/hosts || true
    } >"$1/etc/hosts"
    cp /etc/apt/apt.conf.d/99* "$1/etc/apt/apt.conf.d/" 2>/dev/null || true
    install -D -m 644 /etc/ssl/certs/ca-certificates.crt "$1/etc/ssl/carried-over.crt"
    {
        echo "[global]"
        echo "cert = /etc/ssl/carried-over.crt"
        pip config get global.index-url 2>/dev/null | sed 's/^/index-url = /' || true
    } >"$1/etc/pip.conf"
}

bare_system() { # bare_system CHROOT
    [ -f "$1/.ready" ] && return
    command -v debootstrap >/dev/null || apt-get -qq install --yes --no-install-recommends debootstrap
    echo "compat: making a bare $SUITE"
    rm -rf "$1"
    debootstrap --variant=minbase --cache-dir="$WORK/debs" "$SUITE" "$1" "$(mirror)" >"$WORK/debootstrap.log" 2>&1 ||
        die "debootstrap failed; see $WORK/debootstrap.log"
    touch "$1/.ready"
}

# QGIS and what belongs to it from the backports, all else from the distribution.
offer_backports() { # offer_backports CHROOT
    echo "deb $(mirror) $SUITE-backports main" >"$1/etc/apt/sources.list.d/backports.list"
    printf 'Package: src:qgis\nPin: release n=%s-backports\nPin-Priority: 900\n' "$SUITE" >"$1/etc/apt/preferences.d/qgis"
}

copy_project() { # copy_project CHROOT; the environments made there stay
    mkdir -p "$1$HERE"
    find "$1$HERE" -mindepth 1 -maxdepth 1 ! -name '.venv*' -exec rm -rf {} +
    git ls-files -z --cached --others --exclude-standard |
        while IFS= read -r -d '' file; do [ ! -e "$file" ] || printf '%s\0' "$file"; done |
        tar -c --null --files-from=- | tar -x --no-same-owner -C "$1$HERE"
}

inside() { # inside CHROOT COMMAND...; in the project's folder
    unshare --mount --pid --fork --kill-child bash -euc '
        chroot=$1 work=$2 here=$3
        shift 3
        mount --make-rprivate /
        mount -t proc proc "$chroot/proc"
        mount -t sysfs -o ro sys "$chroot/sys"
        mount --rbind /dev "$chroot/dev"
        mount -t tmpfs -o size=1g shm "$chroot/dev/shm"
        mount --bind "$work/debs" "$chroot/var/cache/apt/archives"
        mount --bind "$work/wheels" "$chroot/root/.cache/pip"
        exec env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 TERM=dumb \
            HOME=/root USER=root PIP_NO_WARN_SCRIPT_LOCATION=1 \
            chroot "$chroot" bash -euc "cd \"\$0\"; exec \"\$@\"" "$here" "$@"
    ' _ "$1" "$WORK" "$HERE" "${@:2}" </dev/null
}

one() { # one trixie|backports PYTEST_ARGUMENTS...
    local which=$1 chroot=$WORK/$1 begin=$SECONDS version
    shift
    bare_system "$chroot"
    carry_over_settings "$chroot"
    [ "$which" = trixie ] || offer_backports "$chroot"
    mkdir -p "$chroot/root/.cache/pip"
    find "$chroot/tmp" -mindepth 1 -delete
    copy_project "$chroot"
    # The S3 server too: where a test makes it, what fails there only skips the test.
    inside "$chroot" bash -euc '.ci/setup; .ci/setup swift' || die "$which: .ci/setup failed"
    version=$(inside "$chroot" dpkg-query -W -f='${Version}' qgis)
    printf 'compat: %s: QGIS %s is ready after %d s\n' "$which" "$version" "$((SECONDS - begin))"
    begin=$SECONDS
    # QGIS can hang where a test fails badly: then the run ends with an error instead of never.
    inside "$chroot" env QT_QPA_PLATFORM=offscreen timeout --kill-after=10 "$BOUND" \
        .venv-qgis/bin/python -m pytest "$@" 2>&1 | tee "$WORK/$which.log" || failed+=("$which")
    printf '%s, QGIS %s: %s (%d s in all; %s)\n' "$which" "$version" \
        "$(grep -E " in [0-9.]+s" "$WORK/$which.log" | tail -n 1 | tr -d =)" "$((SECONDS - begin))" "$WORK/$which.log" >>"$WORK/results.txt"
}

wanted=()
while [ $# -gt 0 ]; do
    case $1 in
        trixie | backports) wanted+=("$1") ;;
        --remove) rm -rf --one-file-system "$WORK"/{trixie,backports,debs,wheels,debootstrap.log}; exit ;;
        --) shift; break ;;
        *) die "what is '$1'? trixie, backports, --remove, or -- and then pytest's arguments" ;;
    esac
    shift
done
[ "$(id -u)" -eq 0 ] || die "run this as root: it makes a chroot."
[ ${#wanted[@]} -gt 0 ] || wanted=(trixie backports)
[ $# -gt 0 ] || set -- tests/qgis tests/e2e
mkdir -p "$WORK/debs/partial" "$WORK/wheels"
: >"$WORK/results.txt"
failed=()
for which in "${wanted[@]}"; do one "$which" "$@"; done
echo
cat "$WORK/results.txt"
[ ${#failed[@]} -eq 0 ] || die "tests failed: ${failed[*]}"
