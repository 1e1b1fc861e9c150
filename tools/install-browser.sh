#!/usr/bin/env bash
# Installs what the tests of the pages need: Debian's Chromium, and axe-core, which checks accessibility, under artifacts/browser.
# Without them those tests are skipped and say so. Running it again does nothing that is done already.
set -euo pipefail
cd "$(dirname "$0")/.."

axe_version=4.14.1
target=artifacts/browser

if ! command -v chromium >/dev/null 2>&1; then
  as_root=""
  [ "$(id -u)" = 0 ] || as_root="sudo"
  $as_root apt-get update
  $as_root apt-get install -y --no-install-recommends chromium fonts-noto-core
fi

if ! grep -q "$axe_version" "$target/axe.version" 2>/dev/null; then
  mkdir -p "$target"
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  npm pack --silent --pack-destination "$work" "axe-core@$axe_version" >/dev/null
  tar -xzf "$work/axe-core-$axe_version.tgz" -C "$work" package/axe.min.js
  mv "$work/package/axe.min.js" "$target/axe.min.js"
  echo "$axe_version" > "$target/axe.version"
fi

echo "Chromium: $(command -v chromium). axe-core $axe_version: $target/axe.min.js."
