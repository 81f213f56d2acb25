"""How results are shown: text for people on a terminal, JSON and JSON lines for programs."""

from __future__ import annotations

import json
import sys
from codecs import getincrementaldecoder
from collections.abc import Iterable, Mapping
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

import click

from .._runtime.http.media import BINARY, kind_of
from .failures import colored, is_terminal, visible
from .values import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from typing import Self


class Output:
    """Where results go and how, by the options of a command; a context that completes the file."""

    def __init__(self, own: Mapping[str, Any]) -> None:
        self.path: str | None = own.get("output")
        self.is_raw = bool(own.get("raw"))
        is_for_people = own.get("format") == "text" or (
            own.get("format") != "json" and not self.path and is_terminal(sys.stdout)
        )
        self.is_text = is_for_people and not self.is_raw
        self.expression: str | None = own.get("select")
        self.check()

    def check(self) -> None:
        """Tell what would lose the result before a request is sent: a wrong expression, a file that cannot be written."""
        _ = self.select
        path = Path(self.path or "-")
        if path.is_dir() or not path.parent.is_dir():
            raise click.UsageError(f"--output: expected a file in a folder that exists, got {self.path!r}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        if "out" in self.__dict__ and self.path:
            self.out.close()

    @cached_property
    def out(self) -> TextIO:
        """The file or standard output. Raises UsageError if a file cannot be written."""
        if not self.path or self.path == "-":
            return sys.stdout
        try:
            return open(self.path, "w", encoding="utf-8")
        except OSError as error:
            raise click.UsageError(f"--output: {error.strerror}: {self.path}") from None

    @cached_property
    def select(self) -> Callable[[Any], Any]:
        """What takes the part that is wanted out of a result."""
        if self.expression is None:
            return lambda value: value
        try:
            import jmespath
        except ModuleNotFoundError:
            raise click.UsageError("--select: jmespath is missing: pip install jmespath") from None
        try:
            compiled: Any = jmespath.compile(self.expression)
        except ValueError as error:  # what its errors are
            reason = " ".join(str(error).split())
            raise click.UsageError(f"--select: no JMESPath expression: {reason}") from None

        def found(value: Any) -> Any:
            try:
                return compiled.search(value)
            except ValueError as error:  # what its errors are
                raise ValueError(f"--select: {error}") from None

        return found

    # --- results ---

    def response(self, response: Any) -> None:
        """Print a response."""
        content: bytes = response.content
        media_type = response.headers.get("content-type", "")
        if self.is_raw or not content or (media_type and kind_of(media_type) == BINARY):
            return self.bytes(content)
        if not self.is_text and self.expression is None:  # nothing is lost, whatever its numbers are
            return self.bytes(content if content.endswith(b"\n") else content + b"\n")
        if self.is_text and self.expression is None and (text := readable(response.parse())):
            return self.write(visible(text), end=True)
        try:
            value = json.loads(content)
        except ValueError:
            return self.write(visible(response.text) if self.is_text else response.text, end=self.is_text)
        self.json(value if self.expression is None else with_texts(response.parse(), value))

    def value(self, result: Any) -> None:
        """Print a result of a method."""
        if self.is_text and self.expression is None and (text := readable(result)):
            return self.write(visible(text), end=True)
        self.json(plain(result) if self.expression is None else with_texts(result, plain(result)))

    def entries(self, entries: Iterable[Any]) -> None:
        """Print the entries of a list: as a table on a terminal, one JSON text in each line otherwise."""
        selected = (self.select(plain(each)) for each in entries)
        if not self.is_text:
            for each in selected:
                self.line(each)
            return
        from .tables import table

        self.write(table([*selected], colored(self.out)), end=True, is_visible=True)

    def stream(self, stream: Any) -> None:
        """Print a stream as it comes: its text on a terminal, otherwise an event in each line."""
        if not self.is_text or self.expression is not None:
            for event in stream:
                self.line(self.select(plain(event)))
                self.out.flush()
            return
        pieces = stream.text_deltas() if hasattr(stream, "text_deltas") else map(one_line, stream)
        try:
            for piece in pieces:
                self.write(visible(piece))
                self.out.flush()
        finally:
            self.write("\n")

    def raw_stream(self, method: Any, arguments: Mapping[str, Any]) -> None:
        """Print the bytes of a stream as they come."""
        with method(**arguments) as response:
            for chunk in response.iter_bytes():
                self.bytes(chunk)

    def file(self, response: Any) -> None:
        """Write a file that the server sends. Raises UsageError for bytes that would go to a terminal."""
        from .._runtime.progress import ProgressBar

        with response:
            if self.path and self.path != "-":
                with ProgressBar(self.path) as bar:
                    response.stream_to_file(self.path, progress=bar)
                return
            media = response.headers.get("content-type", "").partition(";")[0]
            if is_terminal(sys.stdout) and not (media.startswith("text/") or "json" in media):
                raise click.UsageError(
                    f"the response is binary ({media or 'unknown type'}): use --output FILE, or a pipe"
                )
            for chunk in response.iter_bytes():
                self.bytes(chunk)

    # --- writing ---

    def json(self, value: Any) -> None:
        """Print one JSON value, or what is selected of it."""
        value = self.select(value)
        if self.is_text and (is_object(value) or is_list(value)):
            from .tables import text

            return self.write(text(value, colored(self.out)), end=True, is_visible=True)
        if isinstance(value, str) and self.expression is not None:
            return self.write(value, end=True)
        self.write(json.dumps(value, ensure_ascii=False, indent=2), end=True)

    def line(self, value: Any) -> None:
        """Print a value in one line: a text that was selected as it is, everything else as JSON."""
        is_text = isinstance(value, str) and self.expression is not None
        self.write(value if is_text else json.dumps(value, ensure_ascii=False), end=True)

    def write(self, text: str, *, end: bool = False, is_visible: bool = False) -> None:
        """Write text; `end`: with a line break, unless it has one; `is_visible`: its control characters are our own."""
        if not is_visible and is_terminal(self.out):
            text = visible(text)
        with usable(self.out):
            self.out.write(printable(text, self.out) + ("\n" if end and not text.endswith("\n") else ""))

    @cached_property
    def decoder(self) -> Any:
        """Decodes what goes to a terminal, in pieces that may split a character."""
        return getincrementaldecoder("utf-8")("replace")

    def bytes(self, content: bytes) -> None:
        """Write bytes as they are; to a terminal, without control characters."""
        if is_terminal(self.out):
            return self.write(self.decoder.decode(content))
        with usable(self.out):
            self.out.flush()
            self.out.buffer.write(content)
            self.out.buffer.flush()


@contextmanager
def usable(out: TextIO | None) -> Generator[None]:
    """Raise OSError where standard output is closed."""
    if out is None or out.closed:
        raise OSError("standard output is closed")
    yield


def printable(text: str, out: TextIO) -> str:
    """Return text as far as the encoding of the output has its characters; surrogates are in no encoding."""
    encoding = getattr(out, "encoding", None) or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)


def plain(value: Any) -> Any:
    """Return JSON values of a model, or of a list of them."""
    if is_list(value):
        return [plain(each) for each in value]
    return value.to_dict() if hasattr(value, "to_dict") else value


def readable(result: Any) -> str:
    """Return the text of a result that people read; "" if there is none."""
    from ..profile import PROFILE

    if isinstance(result, str):
        return result
    found = (reached(result, path.split(".")) for path in PROFILE.text)
    return next((each for each in found if isinstance(each, str) and each), "")


def with_texts(result: Any, value: Any) -> Any:
    """Return the JSON object of a result with the texts that its model has besides, such as `output_text`."""
    from ..profile import PROFILE

    if not is_object(value):
        return value
    texts = {name: getattr(result, name, None) for name in PROFILE.text if "." not in name}
    return {name: text for name, text in texts.items() if isinstance(text, str)} | value


def reached(value: Any, path: list[str]) -> Any:
    for step in path:
        if is_list(value):
            value = value[int(step)] if step.isdecimal() and int(step) < len(value) else None
        else:
            value = getattr(value, step, None)
    return value


def one_line(event: Any) -> str:
    return json.dumps(plain(event), ensure_ascii=False) + "\n"
