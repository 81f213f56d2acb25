"""What decoding and import cost, as ratios within one run; `python -m benchmarks`."""

import os
import sys

SITE = "OFFICIAL_SITE"
"""Environment variable: the folder of packages that has the official SDK. It comes last, so that all others are the same
for all that is measured."""
if SITE in os.environ:
    sys.path.append(os.environ[SITE])
