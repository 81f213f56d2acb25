"""Results of a store as a table: JSON lines, CSV or Parquet."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.calls.results import named
from openapiopenai._runtime.json.codec import parse
from openapiopenai._runtime.json.model import BaseModel

from .outcomes import part
from .store import Record, open_store
from .tables import write
from .vectors import Vectors, of_bytes

if TYPE_CHECKING:
    from os import PathLike

    from .store import Store

__all__ = ["export"]

FACTS = ("request_id", "status", "input_tokens", "output_tokens", "seconds")
"""Columns with metadata of the call."""


def export(
    store: str | PathLike[str] | Store,
    path: str | PathLike[str],
    *,
    select: str | Sequence[str] | None = None,
    failures: bool = True,
) -> int:
    """Write the results of a store to a file; return the number of rows. Also while runs write to the store.

    The columns are `index`, `key`, `input`, `value`, `error`, `request_id`, `status`, `input_tokens`, `output_tokens` and
    `seconds`. Vectors are lists of lists of floats.

    - `store`: path, URL or store.
    - `path`: name of the file, which ends with `.jsonl`, `.csv` or `.parquet` (extra `parquet`); `-` for JSON lines to
      standard output. A file of this name is replaced when everything has been written.
    - `select`: parts of stored responses, such as `output_text` or `usage.total_tokens`: one is in the column `value`,
      several are in columns `value.output_text` and so on; default: all that is stored.
    - `failures`: False leaves failures out.

    Raises StoreError for a store, ValueError for a name of a file, OSError for a file.
    """
    opened = open_store(store)
    try:
        return write(path, lambda: rows(opened, select, failures=failures))
    finally:
        if opened is not store:
            opened.close()


def rows(store: Store, select: str | Sequence[str] | None = None, *, failures: bool = True) -> Iterator[dict[str, Any]]:
    """Yield the results of a store as rows."""
    return (row(each, select) for each in store.records() if failures or each.error is None)


def row(record: Record, select: str | Sequence[str] | None) -> dict[str, Any]:
    """Return a record as a row."""
    info: dict[str, Any] = json.loads(record.info or b"{}")
    error: dict[str, Any] | None = json.loads(record.error) if record.error else None
    return {
        "index": record.index,
        "key": record.key,
        "input": parse("a stored input", record.input),
        "value": None if error else value_of(record, select),
        "error": error and f"{error.get('type')}: {error.get('message')}",
        **{name: info.get(name) for name in FACTS},
    } | ({name: error[name] for name in ("request_id", "status") if error.get(name)} if error else {})


def value_of(record: Record, select: str | Sequence[str] | None) -> Any:
    """Return a value as JSON values."""
    kind, _, detail = record.kind.partition(" ")
    data = record.value or b""
    if kind == "vectors":
        return [each.tolist() for each in of_bytes(data, int(detail))]
    if kind == "bytes":
        return data.decode("utf-8", "replace")
    if select is None:
        return parse("a stored result", data)
    value = named(detail).from_json(data) if kind == "model" else parse("a stored result", data)
    if isinstance(select, str):
        return plain(part(select, value))
    return {path: plain(part(path, value)) for path in select}


def plain(value: Any) -> Any:
    """Return part of a result as JSON values."""
    if isinstance(value, BaseModel):
        return value.to_dict()
    if isinstance(value, Vectors):
        return [each.tolist() for each in value]
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]  # pyright: ignore[reportUnknownVariableType]
    return value
