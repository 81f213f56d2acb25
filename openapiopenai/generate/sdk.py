"""The official SDK, installed in an environment of its own, and the comparison with it (`drift/`) run there."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import version as installed
from pathlib import Path

from .openapi.faults import DocumentError
from .openapi.files import read

NEWEST = "newest"
"""The newest release, which is looked up anew each time."""
COMPARED: str = read(Path(__file__).parent / "drift" / "openai.yaml")["sdk"]
"""The release that the spec is compared with."""
TOOLS = ("PyYAML", "jsonschema")
"""What `drift/` imports of other packages."""


def run(version: str, root: Path, *command: str) -> int:
    """Run a command of `drift/` on the spec of a project, with a version of the SDK; return its exit status."""
    package = Path(__file__).parents[1]
    spec = ["--spec", str(root.resolve() / "openapi.yaml")]
    python = environment(version, root.resolve() / "build")
    variables = {**os.environ, "PYTHONPATH": str(package.parent)}
    line: list[str | Path] = [python, "-m", f"{package.name}.generate.drift", *spec, *command]
    return subprocess.run(line, cwd=root, env=variables).returncode


def environment(version: str, folder: Path) -> Path:
    """Return the Python of an environment with the SDK, made where it is missing; the newest one is looked up anew.

    Raises DocumentError if it cannot be installed.
    """
    home = folder / f"openai-{version}"
    python = home / "bin" / "python"
    if version != NEWEST and (home / "ready").exists():
        return python
    sdk = "openai" if version == NEWEST else f"openai=={version}"
    needed = [f"{name}=={installed(name)}" for name in TOOLS]
    pip: list[str | Path] = [
        python,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--upgrade",
        sdk,
        *needed,
    ]
    commands: list[list[str | Path]] = [[sys.executable, "-m", "venv", home], pip]
    for command in commands:
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            reason = (done.stderr or done.stdout).strip().splitlines() or ["no reason given"]
            raise DocumentError([f"{sdk} cannot be installed into {home}: {reason[-1]}"])
    (home / "ready").touch()
    return python
