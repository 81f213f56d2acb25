"""Files of recordings: YAML with a document for each recording, or JSON lines; other bytes in a folder beside.

A recording is added by one write at the end of a file, so that what was recorded before a program is killed is whole.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import get_ident
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, cast

from ...profile import BaseError
from ..naming import PACKAGE
from .kinds import is_array, is_object

if TYPE_CHECKING:
    Recording: TypeAlias = dict[str, Any]


class CassetteError(BaseError):
    """A recording that cannot be read or replayed, or a request without one."""


class Format(NamedTuple):
    """How recordings are written and read."""

    write: Callable[[Any], str]
    read: Callable[[str], Iterable[Any]]


def _yaml() -> Any:
    try:
        import yaml
    except ImportError:
        raise CassetteError(f"cassettes in YAML need PyYAML: pip install '{PACKAGE}[testing]', or use .jsonl") from None
    return yaml


def _to_yaml(recording: Any) -> str:
    yaml = _yaml()
    base: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

    class Dumper(base):  # type: ignore[misc]
        def ignore_aliases(self, data: Any) -> bool:
            return True

    def text(dumper: Any, value: str) -> Any:
        return dumper.represent_scalar("tag:yaml.org,2002:str", value, style="|" if "\n" in value else None)

    def items(dumper: Any, value: list[Any]) -> Any:
        is_flat = all(isinstance(each, (int, float)) for each in value)  # embeddings, bytes of tokens
        return dumper.represent_sequence("tag:yaml.org,2002:seq", value, flow_style=is_flat or None)

    Dumper.add_representer(str, text)
    Dumper.add_representer(list, items)
    options = {"sort_keys": False, "allow_unicode": True, "width": 120, "explicit_start": True}
    return cast("str", yaml.dump(recording, Dumper=Dumper, default_flow_style=False, **options))


def _from_yaml(text: str) -> Iterable[Any]:
    _yaml()
    from ..._runtime.json.yaml_text import documents

    return documents(text)


def _to_line(recording: Any) -> str:
    line = json.dumps(recording, ensure_ascii=False)
    try:
        line.encode()
    except UnicodeEncodeError:  # lone surrogates
        line = json.dumps(recording)
    return f"{line}\n"


def _from_lines(text: str) -> Iterable[Any]:
    for line in text.split("\n"):
        if line.strip():
            yield json.loads(line)


FORMATS = {
    ".yaml": Format(_to_yaml, _from_yaml),
    ".yml": Format(_to_yaml, _from_yaml),
    ".jsonl": Format(_to_line, _from_lines),
}


def check_path(path: object) -> Path:
    """Return the path of a cassette; raises TypeError or ValueError if it is none."""
    if not isinstance(path, (str, os.PathLike)):
        raise TypeError(f"cassette: expected a path, got {type(path).__name__}")
    found = Path(cast("str", path))
    if found.suffix not in FORMATS:
        raise ValueError(f"cassette: expected a file name that ends with {', '.join(FORMATS)}, got {found.name!r}")
    return found


def check_recording(place: str, recording: Any) -> None:
    """Raise CassetteError unless a recording is a request with a response, or with the messages of a WebSocket."""
    if not is_object(recording):
        raise CassetteError(f"{place}: expected an object, got {type(recording).__name__}")
    request = recording.get("request")
    if not is_object(request) or not all(isinstance(request.get(name), str) for name in ("method", "url")):
        raise CassetteError(f"{place} has no `request` with `method` and `url`")
    if not is_object(recording.get("response")) and not is_array(recording.get("frames")):
        raise CassetteError(f"{place} has neither `response` nor `frames`")
    for part in ("request", "response"):
        for fault in _faults(recording.get(part) or {}):
            raise CassetteError(f"{place}: {part}.{fault}")
    try:
        json.dumps(recording)
    except (TypeError, ValueError, RecursionError) as error:
        raise CassetteError(f"{place} is not made of JSON values: {error}") from None


def _faults(part: Any) -> Iterator[str]:
    """Yield what is wrong with a recorded request or response, among what others could not be read for."""
    if not is_object(part):
        return
    status: Any = part.get("status", 200)
    headers: Any = part.get("headers") or {}
    body: Any = part.get("body") or {}
    if type(status) is not int:
        yield "status: expected a whole number"
    names: list[Any] = [*headers] if is_object(headers) else [None]
    if not all(isinstance(name, str) for name in names):
        yield "headers: expected an object"
    elif not all(isinstance(value, str) or is_array(value) for value in headers.values()):
        yield "headers: expected texts"
    if not is_object(body) or not all(isinstance(body.get(name, ""), str) for name in ("text", "file")):
        yield "body: expected an object with `json`, or with `text` or `file`, which are texts"


class Storage:
    """The file of a cassette."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._format = FORMATS[path.suffix]
        self.folder = path.with_name(f"{path.name}.files")
        """Where bytes are that are no text."""
        self._new = path.with_name(f"{path.stem}.{os.getpid()}.partial{path.suffix}")
        self._target = path

    def exists(self) -> bool:
        """Whether there is a file."""
        return self.path.exists()

    def load(self) -> list[Recording]:
        """Return the recordings; raises CassetteError if the file is none of a cassette."""
        try:
            text = self.path.read_text("utf-8")
        except FileNotFoundError:
            return []
        except (OSError, UnicodeDecodeError) as error:
            raise CassetteError(f"{self.path}: cannot be read: {error}") from None
        found: list[Any] = []
        try:
            found.extend(self._format.read(text))
        except (ValueError, RecursionError) as error:
            raise CassetteError(f"{self.path}: recording {len(found) + 1} is not valid: {error}") from None
        for number, each in enumerate(found, 1):
            check_recording(f"{self.path}: recording {number}", each)
        return found

    def begin_anew(self) -> None:
        """Record into a new file, which replaces the old one at the end."""
        self._target = self._new
        with suppress(OSError):  # where it matters, writing tells
            self._new.unlink()

    def append(self, recording: Recording) -> None:
        """Add a recording, by one write."""
        data = self._format.write(recording).encode()
        with self._written(self._target), open(self._target, "ab", buffering=0) as file:
            while data:
                data = data[file.write(data) :]

    def finish(self) -> None:
        """Put a new file in the place of the old one, if anything was recorded."""
        if self._target is self._new:
            with self._written(self.path), suppress(FileNotFoundError):
                os.replace(self._new, self.path)
            self._target = self.path

    def put(self, name: str, data: bytes) -> None:
        """See `Files`."""
        path = self.folder / name
        if path.exists():
            return
        partial = path.with_name(f"{name}.{os.getpid()}.{get_ident()}.partial")
        with self._written(path):
            partial.write_bytes(data)
            os.replace(partial, path)

    @contextmanager
    def _written(self, path: Path) -> Generator[None]:
        """Make the folder of a file that a block writes; raises CassetteError if it cannot be written."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            yield
        except OSError as error:
            raise CassetteError(f"{self.path}: {path} cannot be written: {error.strerror}") from None

    def get(self, name: str) -> bytes:
        """See `Files`; raises CassetteError if there is no such file."""
        try:
            return (self.folder / Path(name).name).read_bytes()
        except OSError as error:
            raise CassetteError(f"{self.path}: {self.folder / name} cannot be read: {error.strerror}") from None
