#!/usr/bin/env bash
# Installs what the test of workbooks opens them with: LibreOffice Calc, from Debian, without a desktop.
# Without it that test is skipped and says so. Running it again does nothing that is done already.
set -euo pipefail

if ! command -v soffice >/dev/null 2>&1; then
  as_root=""
  [ "$(id -u)" = 0 ] || as_root="sudo"
  $as_root apt-get update
  $as_root apt-get install -y --no-install-recommends libreoffice-calc
fi

echo "LibreOffice: $(command -v soffice)."
