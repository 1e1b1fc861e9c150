#!/usr/bin/env bash
# Publishes Matcher and the floor, makes the corpus, times all of them in turn and prints the ratios. All options: run.sh --help
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# The packages of python3-sklearn and python3-xapian belong to the system's own Python, whatever else is installed.
python=/usr/bin/python3
[ -x "$python" ] || python=$(command -v python3)
exec "$python" "$here/run.py" "$@"
