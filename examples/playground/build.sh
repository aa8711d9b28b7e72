#!/bin/sh
# Builds the playground: one HTML file, with the library in WebAssembly. It works from a folder, without a server.
#
#     examples/playground/build.sh [OUTPUT]      by default build/playground/index.html
#
# Needs clang 19 with its WebAssembly libraries, Boost 1.81 and npm. As root on Debian it installs them. npm fetches what package-lock.json names.
set -eu

cd "$(dirname "$0")/../.."
. .ci/setup.sh

output=${1:-build/playground/index.html}
entente_wish_for clang-19 lld-19 wasi-libc libc++-19-dev-wasm32 libclang-rt-19-dev-wasm32 nodejs
compiler=
for one in clang++-19 clang++-20 clang++-21 clang++; do
    if entente_takes "$one" '#include <string>\n#include <wasi/api.h>\nint main() {}' "--target=wasm32-wasi -E"; then
        compiler=$one
        break
    fi
done
for tool in "${compiler:-clang++ for wasm32-wasi}" node npm; do
    command -v "$tool" >/dev/null 2>&1 || {
        echo "the playground can't be built: there is no $tool" >&2
        exit 1
    }
done

scratch=$(dirname "$output")/parts
mkdir -p "$scratch/boost_alone"
# Boost alone: the folder of the system's headers has those of another C library beside it.
boost=/usr/include
for folder in /usr/local/include /opt/homebrew/include; do
    [ -d "$folder/boost/describe" ] && boost=$folder
done
ln -sfn "$boost/boost" "$scratch/boost_alone/boost"

launcher=
! entente_has ccache || launcher=ccache
$launcher "$compiler" --target=wasm32-wasi -std=c++20 -O2 -fno-exceptions -fno-rtti -DNDEBUG -Iinclude -isystem "$scratch/boost_alone" \
    -c examples/playground/playground.cpp -o "$scratch/playground.o"
"$compiler" --target=wasm32-wasi -mexec-model=reactor "$scratch/playground.o" -Wl,--strip-all -o "$scratch/playground.wasm"
cp examples/playground/package.json examples/playground/package-lock.json examples/playground/main.js "$scratch/"
(cd "$scratch" && npm ci --silent --no-audit --no-fund --ignore-scripts)
(cd "$scratch" && node node_modules/esbuild/bin/esbuild main.js --bundle --format=iife --target=es2020 --minify --log-level=warning --outfile=bundle.js)
node examples/playground/assemble.mjs examples/playground/page.html "$scratch/bundle.js" "$scratch/playground.wasm" "$output" \
    examples/data/japan_korea.json examples/data/egypt_israel.json
