"""Tables in files: JSON lines, CSV and Parquet (extra `parquet`), row by row."""

from __future__ import annotations

import csv
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from importlib import import_module
from itertools import islice
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO, Any

from openapiopenai._runtime.json.codec import encode
from openapiopenai.profile import OpenAIError

__all__ = ["TableError"]

BLOCK = 1000
"""Rows of a Parquet file that are read or written at a time."""
FORMATS = {".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "jsonl", ".csv": "csv", ".parquet": "parquet"}
"""End of the name of a file → its format."""
SCALARS = (bool, int, float, str)


class TableError(OpenAIError, ValueError):
    """A file that is not a table."""


def format_of(path: str | os.PathLike[str]) -> str:
    """Return the format of a file by its name; JSON lines for `-`. Raises TableError for another."""
    suffix = Path(path).suffix.lower()
    if os.fspath(path) != "-" and suffix not in FORMATS:
        raise TableError(f"{os.fspath(path)}: expected a name that ends with {', '.join(FORMATS)}")
    return FORMATS.get(suffix, "jsonl")


# --- reading ---


def read(path: str | os.PathLike[str]) -> Iterator[dict[str, Any]]:
    """Yield the rows of a file; `-` is standard input. Raises TableError for a line that is no row."""
    return READERS[format_of(path)](path)


def _read_lines(path: str | os.PathLike[str]) -> Iterator[dict[str, Any]]:
    with _opened(path, "rb") as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                yield _row_of(line, f"{os.fspath(path)}: line {number}")


def _row_of(line: bytes, place: str) -> dict[str, Any]:
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except ValueError as error:
        raise TableError(f"{place}: expected an object as JSON: {error}") from None
    if not isinstance(row, dict):
        raise TableError(f"{place}: expected an object as JSON, got {type(row).__name__}")
    return row  # pyright: ignore[reportUnknownVariableType]


def _read_csv(path: str | os.PathLike[str]) -> Iterator[dict[str, Any]]:
    csv.field_size_limit(sys.maxsize)
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file)
        while (row := _next_row(path, rows)) is not None:
            if None in row:
                raise TableError(f"{os.fspath(path)}: a row has more fields than the header")
            yield row


def _next_row(path: str | os.PathLike[str], rows: csv.DictReader[str]) -> dict[Any, Any] | None:
    """Return the next row, None after the last one. Raises TableError for text that is no CSV or no UTF-8."""
    try:
        return next(rows, None)
    except (csv.Error, UnicodeDecodeError) as error:
        raise TableError(f"{os.fspath(path)}: after line {rows.line_num}: {error}") from None


def _read_parquet(path: str | os.PathLike[str]) -> Iterator[dict[str, Any]]:
    pyarrow, parquet = _pyarrow()
    try:
        file = parquet.ParquetFile(path)
        for batch in file.iter_batches(BLOCK):
            yield from batch.to_pylist()
    except pyarrow.ArrowInvalid as error:
        raise TableError(f"{os.fspath(path)}: {error}") from None


READERS: Mapping[str, Callable[[str | os.PathLike[str]], Iterator[dict[str, Any]]]] = {
    "jsonl": _read_lines,
    "csv": _read_csv,
    "parquet": _read_parquet,
}


# --- writing ---


def write(path: str | os.PathLike[str], rows: Callable[[], Iterable[Mapping[str, Any]]]) -> int:
    """Write a file; return the number of rows. It is complete or not there: a file of the same name is replaced at the end.

    - `rows`: returns the rows. CSV and Parquet have the same columns in all rows, so it is called twice for them: the
      first time to find the columns. Dictionaries in `input` and `value` become columns such as `input.question`; other
      values that are no scalars are JSON text, but vectors in Parquet.
    """
    kind = format_of(path)
    if os.fspath(path) == "-":
        return _write_lines(sys.stdout.buffer, rows)
    target = Path(path)
    try:
        with NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}-", delete=False) as file:
            temporary = Path(file.name)
    except FileNotFoundError:
        raise TableError(f"{target}: there is no folder {target.parent}") from None
    try:
        with temporary.open("wb") as file:
            count = WRITERS[kind](file, rows)
        with suppress(OSError):
            temporary.chmod(0o666 & ~_umask())
        temporary.replace(target)
        return count
    finally:
        temporary.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _write_lines(file: IO[bytes], rows: Callable[[], Iterable[Mapping[str, Any]]]) -> int:
    count = 0
    for row in rows():
        file.write(encode(dict(row)) + b"\n")
        count += 1
    file.flush()
    return count


def _write_csv(file: IO[bytes], rows: Callable[[], Iterable[Mapping[str, Any]]]) -> int:
    kinds, left = _columns(rows())
    with open(file.fileno(), "w", encoding="utf-8", newline="", closefd=False) as text:
        writer = csv.DictWriter(text, [*kinds])
        writer.writeheader()
        for row in islice(rows(), left):
            writer.writerow({name: _cell(value) for name, value in _flat(row).items() if name in kinds})
    return left


def _write_parquet(file: IO[bytes], rows: Callable[[], Iterable[Mapping[str, Any]]]) -> int:
    pyarrow, parquet = _pyarrow()
    kinds, left = _columns(rows())
    types = {
        bool: pyarrow.bool_(),
        int: pyarrow.int64(),
        float: pyarrow.float64(),
        str: pyarrow.string(),
        list: pyarrow.list_(pyarrow.list_(pyarrow.float32())),
    }
    schema = pyarrow.schema([(name, types[kind]) for name, kind in kinds.items()])
    source = islice(rows(), left)
    with parquet.ParquetWriter(file, schema) as writer:
        while block := [*islice(source, BLOCK)]:
            flat = [_flat(row) for row in block]
            columns = [[_fitting(row.get(name), kind) for row in flat] for name, kind in kinds.items()]
            writer.write_batch(pyarrow.record_batch([*map(pyarrow.array, columns, schema.types)], schema=schema))
    return left


WRITERS: Mapping[str, Callable[[IO[bytes], Callable[[], Iterable[Mapping[str, Any]]]], int]] = {
    "jsonl": _write_lines,
    "csv": _write_csv,
    "parquet": _write_parquet,
}


def _flat(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row with columns such as `input.question` in place of dictionaries."""
    made: dict[str, Any] = {}
    for name, value in row.items():
        if isinstance(value, dict) and name in ("input", "value"):
            made.update({f"{name}.{key}": each for key, each in value.items()})  # pyright: ignore[reportUnknownVariableType]
        else:
            made[name] = value
    return made


def _columns(rows: Iterable[Mapping[str, Any]]) -> tuple[dict[str, type], int]:
    """Return the columns of all rows, each with the type that all its values have, and the number of rows."""
    found: dict[str, set[type]] = {}
    count = 0
    for row in rows:
        count += 1
        for name, value in _flat(row).items():
            kinds = found.setdefault(name, set())
            if value is not None:
                kinds.add(_kind(value))
    return {name: _common(kinds) for name, kinds in found.items()}, count


def _kind(value: Any) -> type[Any]:
    """Return the type of a column that holds just such values: a scalar, `list` for vectors, `dict` for JSON."""
    if _is_a(int, value) and not -(2**63) <= value < 2**63:
        return str
    if _is_a(list, value) and value and all(map(_is_vector, value)):
        return list
    return next((kind for kind in SCALARS if _is_a(kind, value)), dict)


def _is_vector(value: Any) -> bool:
    return _is_a(list, value) and bool(value) and all(_is_a(float, each) for each in value)


def _is_a(kind: type[Any], value: Any) -> bool:
    return type(value) is kind


def _common(kinds: set[type]) -> type:
    if kinds == {int, float}:
        return float
    return next(iter(kinds)) if len(kinds) == 1 and dict not in kinds else str


def _fitting(value: Any, kind: type) -> Any:
    if value is None or kind is list:
        return value
    return _cell(value) if kind is str else kind(value)


def _cell(value: Any) -> Any:
    """Return a value as text: strings as they are, everything else as JSON."""
    return value if value is None or isinstance(value, str) else encode(value).decode()


def _pyarrow() -> tuple[Any, Any]:
    try:
        pyarrow: Any = import_module("pyarrow")
        parquet: Any = import_module("pyarrow.parquet")
    except ImportError:
        raise OpenAIError("Parquet needs pyarrow: pip install 'openapiopenai[parquet]'") from None
    return pyarrow, parquet


class _Standard:
    """A standard stream, which is not closed."""

    def __init__(self, stream: Any) -> None:
        self.stream = stream

    def __enter__(self) -> Any:
        return self.stream

    def __exit__(self, *exception: object) -> None:
        pass


def _opened(path: str | os.PathLike[str], mode: str) -> Any:
    return _Standard(sys.stdin.buffer) if os.fspath(path) == "-" else open(path, mode)
