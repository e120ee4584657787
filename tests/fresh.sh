#!/usr/bin/env bash
# Proves the README's promise on a machine with nothing installed: `make demo` in a bare Debian made by
# debootstrap, once as root and once as a plain user with sudo, each followed by a second run.
#
#   tests/fresh.sh [root|user] ...      (default: both)      SUITE=bookworm|trixie
#
# Runs as root. Bounds: the first run at most 600 s (make itself is installed inside it), the second at most 90 s.
# The pictures are left in build/fresh/. Mounts live in a namespace of their own and end with it.
set -euo pipefail
cd "$(dirname "$0")/.."
ROOT=$PWD
SUITE=${SUITE:-bookworm}
WORK=${FRESH_DIR:-$ROOT/build/fresh}
BASE=$WORK/$SUITE-base
FIRST_BOUND=600
SECOND_BOUND=90

die() { printf 'fresh: %s\n' "$*" >&2; exit 1; }
[ "$(id -u)" -eq 0 ] || die "run this as root: it makes a chroot."

# The chroot uses the same package mirrors, certificates and pip settings as this machine.
mirror() { sed -nE 's/^(URIs:|deb( \[[^]]*\])?) +(\S+).*/\3/p' /etc/apt/sources.list /etc/apt/sources.list.d/*.sources 2>/dev/null | head -n 1; }

carry_over_settings() { # carry_over_settings CHROOT
    cp /etc/resolv.conf "$1/etc/resolv.conf"
    grep -v '^[0-9.]* *localhost' /etc/hosts >>"$1/etc/hosts" || true
    cp /etc/apt/apt.conf.d/99* "$1/etc/apt/apt.conf.d/" 2>/dev/null || true
    [ "$SUITE" = "$(. /etc/os-release && echo "$VERSION_CODENAME")" ] && [ -f /etc/apt/sources.list.d/debian.sources ] &&
        cp /etc/apt/sources.list.d/debian.sources "$1/etc/apt/sources.list.d/" && : >"$1/etc/apt/sources.list"
    install -D -m 644 /etc/ssl/certs/ca-certificates.crt "$1/etc/ssl/carried-over.crt"
    {
        echo "[global]"
        echo "cert = /etc/ssl/carried-over.crt"
        pip config get global.index-url 2>/dev/null | sed 's/^/index-url = /' || true
    } >"$1/etc/pip.conf"
}

base_system() {
    [ -f "$BASE/.ready" ] && return
    command -v debootstrap >/dev/null || apt-get -qq install --yes --no-install-recommends debootstrap
    echo "making a bare $SUITE"
    rm -rf "$BASE"
    mkdir -p "$BASE"
    debootstrap --variant=minbase "$SUITE" "$BASE" "$(mirror)" >"$WORK/debootstrap.log" 2>&1 ||
        die "debootstrap failed; see $WORK/debootstrap.log"
    carry_over_settings "$BASE"
    touch "$BASE/.ready"
}

one() { # one root|user
    local who=$1 chroot=$WORK/$SUITE-$1 home
    echo "== $SUITE as $who"
    rm -rf "$chroot"
    cp -a "$BASE" "$chroot"
    case $who in
        root) home=/root ;;
        user) home=/home/anna ;;
        *) die "who is '$who'? root or user" ;;
    esac
    mkdir -p "$chroot$home/cbm"
    # What is committed, as a newcomer would get it.
    git archive HEAD | tar -x -C "$chroot$home/cbm"
    if [ "$who" = user ]; then
        chroot "$chroot" apt-get -qq update
        chroot "$chroot" apt-get -qq install --yes --no-install-recommends sudo >/dev/null 2>&1
        chroot "$chroot" useradd -m -s /bin/bash anna
        echo 'anna ALL=(ALL) NOPASSWD: ALL' >"$chroot/etc/sudoers.d/anna"
        chroot "$chroot" chown -R anna: /home/anna
    fi
    cat >"$chroot/fresh-run" <<EOF
set -euo pipefail
cd $home/cbm
if [ "\$1" = first ]; then
    \$([ "\$(id -u)" -eq 0 ] || echo sudo) sh -c 'apt-get -qq update && apt-get -qq install --yes --no-install-recommends make >/dev/null 2>&1'
fi
make demo
EOF
    local run seconds begin
    for run in first second; do
        begin=$(date +%s.%N)
        unshare --mount --pid --fork --kill-child bash -euc '
            mount --make-rprivate /
            mount -t proc proc "$1/proc"
            mount -t sysfs -o ro sys "$1/sys"
            mount --rbind /dev "$1/dev"
            mount -t tmpfs -o size=1g shm "$1/dev/shm"
            exec env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 TERM=dumb \
                HOME="$3" USER="$4" chroot --userspec="$4" "$1" bash /fresh-run "$2"
        ' _ "$chroot" "$run" "$home" "$([ "$who" = root ] && echo root || echo anna)" </dev/null ||
            die "$who: the $run run failed"
        seconds=$(echo "$(date +%s.%N) - $begin" | bc 2>/dev/null || awk "BEGIN{print $(date +%s.%N) - $begin}")
        printf '%s %s %s run: %.0f s\n' "$SUITE" "$who" "$run" "$seconds" | tee -a "$WORK/times.txt"
        cp "$chroot$home/cbm/build/demo.png" "$WORK/$SUITE-$who-$run.png"
        local bound=$FIRST_BOUND
        [ "$run" = second ] && bound=$SECOND_BOUND
        awk "BEGIN{exit !($seconds <= $bound)}" || die "$who: the $run run took $seconds s, more than $bound s"
        [ "$(stat -c %s "$WORK/$SUITE-$who-$run.png")" -gt 50000 ] || die "$who: the picture looks empty"
    done
    rm -rf "$chroot"
}

mkdir -p "$WORK"
: >"$WORK/times.txt"
base_system
[ $# -gt 0 ] || set -- root user
for who; do one "$who"; done
echo
cat "$WORK/times.txt"
