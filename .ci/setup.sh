# Sourced by examples/run.sh and tests/run.sh: sees to it that everything is there that a build needs.
#
#     entente_setup COMPILER [tests] [sanitize]
#
# On Debian and Ubuntu it installs what lacks, and nothing else; elsewhere it says what lacks and how to get it.

entente_has() { command -v "$1" >/dev/null 2>&1; }

# Whether the compiler takes these lines, up to the stage that the flags name.
entente_takes() {
    entente_has "$1" || return 1
    # shellcheck disable=SC2086
    printf '%b\n' "$2" | "$1" -std=c++20 $3 -x c++ - -o /dev/null >/dev/null 2>&1
}

entente_cmake_is_new_enough() {
    entente_has cmake || return 1
    entente_version=$(cmake --version | sed -n '1s/[^0-9]*\([0-9]*\)\.\([0-9]*\).*/\1 \2/p')
    # shellcheck disable=SC2086
    set -- $entente_version
    [ "$1" -gt 3 ] || { [ "$1" -eq 3 ] && [ "$2" -ge 23 ]; }
}

# Prints one line for each thing that lacks: its name, and Debian's package.
entente_missing() {
    compiler=$1
    tests=$2
    sanitize=$3
    case $compiler in
    clang++) package=clang ;;
    *) package=$(basename "$compiler" | sed 's/^clang++-/clang-/; s/^g++$/g++/') ;;
    esac
    entente_takes "$compiler" 'int main() {}' '' || echo "a C++20 compiler ($compiler)|$package"
    entente_cmake_is_new_enough || echo "CMake 3.23 or newer|cmake"
    entente_has ninja || echo "Ninja|ninja-build"
    entente_has "$compiler" || compiler=g++
    if entente_has "$compiler"; then
        entente_takes "$compiler" '#include <boost/version.hpp>\n#if BOOST_VERSION < 108100\n#error\n#endif' -E ||
            echo "Boost 1.81 or newer (headers)|libboost1.81-dev"
        entente_takes "$compiler" '#include <fmt/core.h>\n#if FMT_VERSION < 90000\n#error\n#endif' -E ||
            echo "fmt 9 or newer|libfmt-dev"
        entente_takes "$compiler" '#include <CLI/CLI.hpp>' -E || echo "CLI11|libcli11-dev"
    else
        echo "Boost 1.81 or newer (headers)|libboost1.81-dev"
        echo "fmt 9 or newer|libfmt-dev"
        echo "CLI11|libcli11-dev"
    fi
    if [ "$tests" = yes ]; then
        entente_takes "$compiler" \
            '#if !__has_include(<catch2/catch_all.hpp>) && !__has_include(<catch2/catch.hpp>)\n#error\n#endif' -E ||
            echo "Catch2 2.13 or newer|catch2"
        entente_has make || echo "make|make"
        entente_has pkg-config || echo "pkg-config|pkg-config"
        entente_has ccache || echo "ccache|ccache"
    fi
    if [ "$sanitize" = yes ] && entente_has "$compiler"; then
        entente_takes "$compiler" 'int main() {}' "-fsanitize=address,undefined" ||
            echo "the sanitizers of $compiler|$(entente_runtime_of "$compiler")"
    fi
}

entente_runtime_of() {
    major=$("$1" -dumpversion | cut -d. -f1)
    case $("$1" --version | head -n 1) in
    *clang*) echo "libclang-rt-$major-dev" ;;
    *) echo "libgcc-$major-dev" ;;
    esac
}

entente_explain() {
    echo "entente needs what this machine lacks:" >&2
    printf '%s\n' "$1" | sed 's/|.*//; s/^/  - /' >&2
    cat >&2 <<'HOW'
How to get it:
  Fedora    dnf install gcc-c++ cmake ninja-build boost-devel fmt-devel cli11-devel catch-devel make ccache
  Arch      pacman -S gcc cmake ninja boost fmt cli11 catch2 make ccache
  macOS     brew install cmake ninja boost fmt cli11 catch2 ccache
  vcpkg     vcpkg install boost-describe fmt cli11 catch2
  Conan     conan install --requires=boost/1.81.0 --requires=fmt/9.1.0 --requires=cli11/2.3.2 --requires=catch2/3.4.0
With vcpkg or Conan, configure with CMake directly and pass their toolchain file: see docs/install.md.
HOW
}

entente_setup() {
    entente_compiler=$1
    entente_tests=no
    entente_sanitize=no
    shift
    for wish in "$@"; do
        case $wish in
        tests) entente_tests=yes ;;
        sanitize) entente_sanitize=yes ;;
        esac
    done
    missing=$(entente_missing "$entente_compiler" "$entente_tests" "$entente_sanitize")
    [ -n "$missing" ] || return 0
    if ! entente_has apt-get; then
        entente_explain "$missing"
        return 1
    fi
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        if ! entente_has sudo; then
            echo "As root: apt-get install $(printf '%s\n' "$missing" | sed 's/.*|//' | tr '\n' ' ')" >&2
            return 1
        fi
        as_root=sudo
    fi
    echo "Installing: $(printf '%s\n' "$missing" | sed 's/|.*//' | paste -sd, - | sed 's/,/, /g')"
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq &&
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
            $(printf '%s\n' "$missing" | sed 's/.*|//') >/dev/null || return 1
    # What depends on a compiler that was not there before: its headers and its sanitizers.
    missing=$(entente_missing "$entente_compiler" "$entente_tests" "$entente_sanitize")
    if [ -n "$missing" ]; then
        # shellcheck disable=SC2086
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
            $(printf '%s\n' "$missing" | sed 's/.*|//') >/dev/null || return 1
        missing=$(entente_missing "$entente_compiler" "$entente_tests" "$entente_sanitize")
    fi
    if [ -n "$missing" ]; then
        entente_explain "$missing"
        return 1
    fi
}

# Installs what some tests are skipped without: where that can be done without asking. Never fails, and does not wait for a network that is not there: what is
# downloaded in time is installed.
entente_wish_for() {
    entente_has apt-get && entente_has timeout && [ "$(id -u)" -eq 0 ] || return 0
    lacking=
    for package in "$@"; do
        dpkg -s "$package" >/dev/null 2>&1 || lacking="$lacking $package"
    done
    [ -n "$lacking" ] || return 0
    echo "Installing, for some of the tests:$lacking"
    export DEBIAN_FRONTEND=noninteractive
    install="apt-get install -y -qq --no-install-recommends -o Acquire::Retries=1 -o Acquire::http::Timeout=20"
    # shellcheck disable=SC2086
    if timeout 120 $install --download-only $lacking >/dev/null 2>&1 ||
        { timeout 120 apt-get update -qq >/dev/null 2>&1 && timeout 240 $install --download-only $lacking >/dev/null 2>&1; }; then
        $install $lacking >/dev/null 2>&1 || true
    fi
    return 0
}

entente_jobs() { nproc 2>/dev/null || sysctl -n hw.ncpu 2>/dev/null || echo 2; }

# Lets ccache serve any clone of the project, wherever it lies.
entente_use_ccache() {
    export CCACHE_BASEDIR="$PWD" CCACHE_NOHASHDIR=1
    entente_launcher=
    ! entente_has ccache || entente_launcher=-DCMAKE_CXX_COMPILER_LAUNCHER=ccache
}
