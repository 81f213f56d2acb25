"""Steady, a mock server that checks requests against the spec and responds with its examples.

    with steady(ROOT / "openapi.yaml") as url:
        ...  # send requests to url, which stands for https://api.openai.com/v1

A request that breaks the spec gets status 400 (404 and 405: no such path or method) and a body that says why. Some
breaches only count in the header `x-steady-error-count`, which is 0 for a good request: a union of which no variant
fits, an unknown query parameter. Unknown properties of a body pass. An `accept: text/event-stream` gets a stream.

Steady comes from npm, and the Node that installs it from PyPI, with pyright.
"""

from __future__ import annotations

import http.client
import json
import os
import socket
import subprocess
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from openapiopenai.generate.openapi.document import METHODS, split_null
from openapiopenai.generate.openapi.files import read

from . import npm

ROOT = Path(__file__).parents[1]
BUILD = ROOT / "build" / "steady"

# As the official client sends them: effective_at[gt]=1, image[]=…; mock_spec sees to include[]=a&include[]=b.
FORMATS = [f"--validator-{kind}-format=brackets" for kind in ("query-object", "form-array", "form-object")]

# Ends each stream. After any other event name Steady would add an end of its own.
DONE = {"event": "done", "id": None, "data": "[DONE]"}


def install() -> Path:
    """The program."""
    home = npm.install(ROOT / "test" / "steady")
    (program,) = home.glob("node_modules/@stdy/cli-*/bin/steady*")  # of this platform; its launcher would need Node
    return program


@contextmanager
def steady(spec: Path, timeout: float = 60) -> Generator[str, None, None]:
    """Run the server on a spec as long as the block lasts. Its log is build/steady/<test process>.log."""
    program, served = install(), mock_spec(spec)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    options = ["--host=127.0.0.1", f"--port={port}", "--no-color", "--stream-interval=0", *FORMATS]
    log = BUILD / f"{os.environ.get('PYTEST_XDIST_WORKER', 'main')}.log"
    with (
        log.open("wb") as output,
        subprocess.Popen([program, *options, served], stdout=output, stderr=subprocess.STDOUT) as process,
    ):
        try:
            deadline = time.monotonic() + timeout
            while not _responds(port):
                if process.poll() is not None or time.monotonic() > deadline:
                    raise RuntimeError(f"Steady does not respond: {log.read_text(errors='replace')[-2000:]}")
                time.sleep(0.02)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def mock_spec(spec: Path) -> Path:
    """The spec as Steady needs it, made once. It differs from ours in four things.

    - It is JSON, which loads faster.
    - Arrays in a query have names with brackets. Told to expect brackets, Steady lets any other form pass unchecked.
    - Objects in a query are no unions with null. Steady takes those for plain values.
    - Streams are there wherever `x-stream-event` tells of one, and have an event of each kind. Steady repeats one.
    """
    path = BUILD / f"{npm.digest(spec, Path(__file__))}.json"
    if not path.exists():
        document = read(spec)
        schemas = document["components"]["schemas"]
        for item in document["paths"].values():
            for operation in (item[method] for method in METHODS if method in item):
                for parameter in operation.get("parameters", ()):
                    if parameter["in"] == "query":
                        parameter["schema"] = split_null(parameter["schema"])[0]
                        if _is_array(parameter["schema"], schemas):
                            parameter["name"] = parameter["name"].removesuffix("[]") + "[]"
                if "x-stream-event" in operation:
                    _add_stream(operation, schemas)
        BUILD.mkdir(parents=True, exist_ok=True)
        scratch = path.with_suffix(f".{os.getpid()}")
        scratch.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
        scratch.replace(path)
    return path


def _is_array(schema: dict[str, Any], schemas: dict[str, Any]) -> bool:
    while "$ref" in schema:
        schema = schemas[_name(schema)]
    return schema.get("type") == "array"


def _name(reference: dict[str, Any]) -> str:
    return str(reference["$ref"]).rpartition("/")[2]


def _add_stream(operation: dict[str, Any], schemas: dict[str, Any]) -> None:
    """Let the operation stream one event of each kind, but for errors, which would end the stream."""
    name = operation["x-stream-event"]
    events = [_event(example) for example in _examples(name, schemas)]
    response = next(response for status, response in operation["responses"].items() if status.startswith("2"))
    response["content"]["text/event-stream"] = {
        "schema": {"$ref": f"#/components/schemas/{name}"},
        "example": [*(event for event in events if event["event"] not in ("error", "done")), DONE],
    }


def _examples(name: str, schemas: dict[str, Any]) -> Iterator[Any]:
    """The first example of each variant."""
    schema = schemas[name]
    variants = schema.get("anyOf") or schema.get("oneOf")
    if variants:
        for variant in variants:
            yield from _examples(_name(variant), schemas)
    else:
        yield from schema.get("examples", ())[:1]


def _event(example: Any) -> dict[str, Any]:
    """The event as Steady wants it told: by name, id (null for none) and data."""
    match example:
        case {"event": name, "data": data}:
            return {"event": name, "id": None, "data": data}
        case {"type": name}:
            return {"event": name, "id": None, "data": example}
        case _:
            return {"event": None, "id": None, "data": example}


def _responds(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", "/_x-steady/health")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()
