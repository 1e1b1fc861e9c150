#!/usr/bin/env bash
# Installs the two peers that Matcher is timed beside, on Debian and its kin. Without them the timing skips them and says so.
set -euo pipefail
apt-get update
apt-get install --yes --no-install-recommends python3 python3-sklearn python3-xapian
