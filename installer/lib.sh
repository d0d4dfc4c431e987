# shellcheck shell=bash
# What installer/run and installer/test share: everything between a bare Debian 12 and a finished build.
# Sourced. Sets `root` (the source tree) and `build`; loupe_prepare does the work, loupe_install its first half.

set -Eeuo pipefail
: "${HOME:=$(cd ~ && pwd)}"
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
build=$root/build/release
cache=${XDG_CACHE_HOME:-$HOME/.cache}/loupe
log=$cache/installer.log
libtorch=${LOUPE_LIBTORCH:-$cache/libtorch-2.11.0}
nvcc_folder=$cache/nvcc-13.0.2
partial= # a folder that is being fetched
cuda=auto # or on (--cuda), off (--no-cuda)

packages=(
    ca-certificates ccache cmake g++ libcli11-dev libexiv2-dev libgif-dev libgl-dev libheif-dev libjpeg-dev
    libopencv-dev libopengl-dev libopenjp2-7-dev libpng-dev libqt6opengl6-dev libqt6sql6-sqlite libraw-dev libspdlog-dev libssl-dev
    libtiff-dev libwebp-dev ninja-build nlohmann-json3-dev pkgconf python3-venv qt6-base-dev qt6-charts-dev
    qt6-l10n-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-translations-l10n xvfb zlib1g-dev
)

# --- speaking ------------------------------------------------------------------------------------------------------
say() { printf '%s\n' "$*"; }

die()
{
    trap - ERR
    printf '%s\n' "$*" >&2
    exit 1
}

# Seconds since $1, an earlier $EPOCHREALTIME, with one decimal.
since()
{
    local now=${EPOCHREALTIME/[.,]/} from=${1/[.,]/}
    local tenths=$(((now - from) / 100000))
    printf '%d.%d s' $((tenths / 10)) $((tenths % 10))
}

# Why a step failed, as the end of a sentence, from what it left in the log.
reason()
{
    if grep -qiE 'no space left on device|quota exceeded|not enough free space' "$log"; then
        echo "the disk is full; make room and run this again."
    elif grep -q 'DO NOT MATCH THE HASHES' "$log"; then
        echo "a downloaded file is not the pinned one; run this again, or look at $log."
    elif grep -qiE 'connection|resolv|name resolution|network is unreachable|timed out|failed to fetch|no matching dist|incompleteread|read ?timeout' "$log"; then
        echo "the download failed; check the network and run this again (details: $log)."
    else
        echo "the details are in $log."
    fi
}

# step NAME COMMAND...: the name and the time to the screen, the command's output to the log.
step()
{
    local name=$1 from=$EPOCHREALTIME
    shift
    printf '%s ... ' "$name"
    : >"$log"
    if ! "$@" >>"$log" 2>&1; then
        printf '\n'
        rm -rf -- "$partial"
        die "$name failed: $(reason)"
    fi
    say "$(since "$from")"
}

# need_space FOLDER GIGABYTES: FOLDER need not exist yet.
need_space()
{
    local folder=$1 free
    while [[ ! -e $folder ]]; do
        folder=$(dirname -- "$folder")
    done
    free=$(df -Pk -- "$folder" | awk 'NR == 2 { print int($4 / 1048576) }')
    ((free >= $2)) || die "Too little free disk space: $folder has $free GB free, and $2 GB are needed."
}

# --- Debian packages -----------------------------------------------------------------------------------------------
missing_packages()
{
    local package installed
    installed=" $(dpkg-query -W -f='${Package}:${db:Status-Status} ' "${packages[@]}" 2>/dev/null || true)"
    for package in "${packages[@]}"; do
        [[ $installed == *" $package:installed "* ]] || echo "$package"
    done
}

# apt_install PREFIX PACKAGE...: PREFIX is empty or sudo.
apt_install()
{
    local prefix=$1
    shift
    $prefix apt-get -q update &&
        $prefix env DEBIAN_FRONTEND=noninteractive apt-get -qy -o DPkg::Lock::Timeout=120 \
            install --no-install-recommends "$@"
}

prepare_packages()
{
    command -v dpkg-query >/dev/null || die "Loupe is installed on Debian 12; this system has no dpkg."
    local missing prefix=""
    mapfile -t missing < <(missing_packages)
    ((${#missing[@]})) || return 0
    if ((EUID != 0)); then
        prefix=sudo
        if ! command -v sudo >/dev/null || ! { sudo -n true 2>/dev/null || [[ -t 0 && -t 2 ]] && sudo -v; }; then
            die "Debian packages are missing that only root can install: apt-get install --no-install-recommends ${missing[*]}"
        fi
    fi
    need_space /usr 2
    step "Installing ${#missing[@]} Debian packages" apt_install "$prefix" "${missing[@]}"
}

# --- LibTorch and CUDA ---------------------------------------------------------------------------------------------
# fetch_wheels LIST FOLDER: the pinned wheels of installer/LIST, unpacked. FOLDER appears only when it is complete.
fetch_wheels()
{
    local list=$root/installer/$1 folder=$2
    partial=$2.partial
    rm -rf -- "$partial" && mkdir -p -- "$partial/tmp" && /usr/bin/python3 -m venv "$partial/venv" &&
        TMPDIR=$partial/tmp "$partial/venv/bin/pip" --no-input --disable-pip-version-check --no-cache-dir --retries 3 \
            install --no-deps --require-hashes --only-binary=:all: --python-version 3.11 \
            --target "$partial/files" --requirement "$list" &&
        mv -T -- "$partial/files" "$folder" && rm -rf -- "$partial" && partial=
}

# LibTorch looks for the CUDA libraries beside itself, so they are linked into its folder; the marker comes last.
fetch_cuda_libraries()
{
    local folder=$libtorch-cuda
    rm -rf -- "$folder" && fetch_wheels cuda-libraries.txt "$folder" && cp -alf -- "$folder/." "$libtorch/" &&
        touch -- "$libtorch/cuda-complete" && rm -rf -- "$folder"
}

# nvcc looks for lib64, and the linker for a name without a version; the wheels bring neither.
fetch_nvcc()
{
    local folder=$nvcc_folder-unfinished
    rm -rf -- "$folder" "$nvcc_folder" && fetch_wheels nvcc.txt "$folder" && ln -s lib "$folder/nvidia/cu13/lib64" &&
        ln -s libcudart.so.13 "$folder/nvidia/cu13/lib/libcudart.so" && mv -T -- "$folder" "$nvcc_folder"
}

has_driver() { [[ $(/sbin/ldconfig -p) == *libcuda.so.1* ]]; }

# Prints the nvcc to use, or nothing. Another major version would not fit LibTorch's own libcudart.so.13.
find_nvcc()
{
    local nvcc
    for nvcc in "$(command -v nvcc || true)" "${CUDA_HOME:-/usr/local/cuda}/bin/nvcc" "$nvcc_folder/nvidia/cu13/bin/nvcc"; do
        if [[ -x $nvcc && $("$nvcc" --version) == *"release 13."* ]]; then
            echo "$nvcc"
            return
        fi
    done
}

prepare_libtorch()
{
    if [[ ! -f $libtorch/torch/lib/libtorch_cpu.so ]]; then
        [[ -z ${LOUPE_LIBTORCH:-} ]] || die "LOUPE_LIBTORCH is set, but $libtorch/torch/lib/libtorch_cpu.so does not exist."
        [[ $(uname -m) == x86_64 ]] || die "LibTorch is fetched for x86-64 only; set LOUPE_LIBTORCH to a folder of LibTorch 2.11.0."
        need_space "$cache" 3
        rm -rf -- "$libtorch"
        step "Fetching LibTorch 2.11.0 (0.6 GB) into $cache" fetch_wheels libtorch.txt "$libtorch"
    fi
    [[ -z ${LOUPE_LIBTORCH:-} && $cuda != off && ! -f $libtorch/cuda-complete ]] || return 0
    if [[ $cuda == on ]] || has_driver; then
        need_space "$cache" 7
        step "Fetching the CUDA libraries (2 GB) into $cache" fetch_cuda_libraries
    fi
}

prepare_nvcc()
{
    if [[ $cuda == on && -z $(find_nvcc) ]]; then
        need_space "$cache" 1
        step "Fetching the CUDA compiler (0.1 GB) into $cache" fetch_nvcc
        rm -f -- "$build/installer-stamp"
    fi
}

# --- configure and build -------------------------------------------------------------------------------------------
# Ninja runs CMake again by itself when a CMakeLists.txt changes; what it cannot see is in the stamp.
configure()
{
    local nvcc="" wanted stamp=$build/installer-stamp
    [[ $cuda == off ]] || nvcc=$(find_nvcc)
    wanted="$root $libtorch ${nvcc:-no nvcc} $(cksum <"$root/CMakePresets.json")"
    if [[ -f $build/build.ninja && -f $stamp && $(<"$stamp") == "$wanted" ]]; then
        return
    fi
    need_space "$build" 1
    rm -f -- "$stamp"
    step "Configuring (${nvcc:-no nvcc: the CUDA plug-in is left out})" run_cmake "$nvcc"
    echo "$wanted" 2>/dev/null >"$stamp"
}

run_cmake()
{
    cd "$root" && env LOUPE_LIBTORCH="$libtorch" ${1:+CUDACXX="$1"} \
        cmake --fresh --preset release -DLOUPE_CUDA="$([[ $1 ]] && echo ON || echo OFF)"
}

# One compiler takes up to 3 GB where LibTorch's headers are read.
jobs()
{
    local memory cores
    memory=$(awk '/^MemAvailable/ { print int($2 / 3145728) }' /proc/meminfo)
    cores=$(nproc)
    echo $((memory < 1 ? 1 : memory < cores ? memory : cores))
}

# Ninja's lines: all to the log, the newest to the screen when there is one.
show_progress()
{
    local line columns
    columns=$(tput cols 2>/dev/null || echo 80)
    while IFS= read -r line; do
        printf '%s\n' "$line" >>"$log"
        if [[ -t 1 && $line == \[* ]]; then
            printf '\r\e[K%s' "${line:0:columns-1}"
        fi
    done
    [[ ! -t 1 ]] || printf '\r\e[K'
}

compile()
{
    local from=$EPOCHREALTIME count
    count=$(jobs)
    : >"$log"
    printf 'Building, %s at a time ... ' "$count"
    [[ ! -t 1 ]] || printf '\n'
    if ! nice cmake --build "$build" --parallel "$count" 2>&1 | show_progress; then
        printf '\n'
        if grep -q '^FAILED' "$log" && ! grep -qi 'no space left' "$log"; then
            sed -n '/^FAILED/,$p' "$log" | head -n 40 >&2
        fi
        die "Building Loupe failed: $(reason)"
    fi
    say "$(since "$from")"
}

# --- the whole -----------------------------------------------------------------------------------------------------
# Takes --cuda and --no-cuda out of the arguments; the rest is left in `rest`.
take_options()
{
    rest=()
    while (($#)); do
        case $1 in
        --cuda) cuda=on ;;
        --no-cuda) cuda=off ;;
        *) rest+=("$1") ;;
        esac
        shift
    done
}

# Debian packages, LibTorch, CUDA: what a build needs from outside.
loupe_install()
{
    trap 'die "The installer stopped unexpectedly (${BASH_SOURCE[0]##*/}, line $LINENO); what it did last is in $log."' ERR
    trap 'printf "\n"; rm -rf -- "$partial"; die "Stopped. Run this again to go on."' INT TERM
    { mkdir -p -- "$cache" "$build" && : >>"$log"; } 2>/dev/null ||
        die "Cannot write to $cache or $root/build: the disk is full or read-only, or the folder is not yours."
    exec {lock}>"$cache/installer.lock"
    flock -n "$lock" || { say "Waiting for another installer that is at work."; flock "$lock"; }
    prepare_packages
    prepare_libtorch
    prepare_nvcc
}

loupe_prepare()
{
    local from=$EPOCHREALTIME
    loupe_install
    configure
    compile
    exec {lock}>&-
    trap - ERR INT TERM
    say "Ready after $(since "$from")."
}
