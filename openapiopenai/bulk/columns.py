"""Blocks of rows as engines have them: a dict of lists or NumPy arrays, a pandas DataFrame, a PyArrow table or batch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any, cast

from openapiopenai._runtime.json.codec import encode
from openapiopenai._runtime.json.model import BaseModel

from .vectors import Vectors

PLAIN = (str, bytes, bool, int, float, type(None))


def rows_of(block: Any) -> list[dict[str, Any]]:
    """Return the rows of a block as dicts of Python values. Raises TypeError for anything but a block."""
    match _library(block):
        case "pyarrow":
            return cast("list[dict[str, Any]]", block.to_pylist())
        case "pandas":
            return cast("list[dict[str, Any]]", block.to_dict("records"))
        case _ if isinstance(block, Mapping):
            block = cast("Mapping[str, Any]", block)
            columns = {name: _values(column) for name, column in block.items()}
            if len({len(column) for column in columns.values()}) > 1:
                raise ValueError(
                    f"block: expected columns of one length, got {', '.join(f'{n}: {len(c)}' for n, c in columns.items())}"
                )
            return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]
        case _:
            expected = "a dict of columns, a pandas DataFrame, or a PyArrow table or record batch"
            raise TypeError(f"block: expected {expected}, got {type(block).__name__}")


def with_columns(block: Any, columns: Mapping[str, Sequence[Any]]) -> Any:
    """Return a block of the same kind with more columns; those of the same names are replaced."""
    made = {name: [plain(value) for value in column] for name, column in columns.items()}
    match _library(block):
        case "pyarrow":
            return _with_arrow(block, made)
        case "pandas":
            return block.assign(**{name: _series(block, column) for name, column in made.items()})
        case _:
            like = next(iter(block.values()), None)
            is_numpy = type(like).__module__ == "numpy"
            return {**block, **{name: _array(column) if is_numpy else column for name, column in made.items()}}


def plain(value: Any) -> Any:
    """Return a value that all kinds of blocks can hold: text, numbers, a vector as a list of numbers, several ones as a list
    of such; JSON text for anything else."""
    if isinstance(value, PLAIN):
        return value
    if isinstance(value, Vectors):
        vectors = [vector.tolist() for vector in value]
        return vectors[0] if len(vectors) == 1 else vectors
    if hasattr(value, "tolist"):
        return value.tolist()
    if isinstance(value, BaseModel):
        return value.to_json()
    return encode(value).decode()


def _library(block: Any) -> str:
    """Return the library that a block belongs to, which is imported already; "" for a dict."""
    name = type(block).__module__.partition(".")[0]
    is_block = hasattr(block, "to_pylist" if name == "pyarrow" else "to_dict") and hasattr(block, "columns")
    return name if name in ("pyarrow", "pandas") and is_block else ""


def _values(column: Any) -> list[Any]:
    return cast("list[Any]", column.tolist()) if hasattr(column, "tolist") else list(column)


def _with_arrow(block: Any, columns: Mapping[str, list[Any]]) -> Any:
    arrow: Any = import_module("pyarrow")
    is_batch = isinstance(block, arrow.RecordBatch)
    table = arrow.Table.from_batches([block]) if is_batch else block
    for name, column in columns.items():
        has_type = any(value is not None for value in column)
        array = arrow.array(column, None if has_type else arrow.string())
        table = table.drop_columns([name]) if name in table.column_names else table
        table = table.append_column(name, array)
    if not is_batch:
        return table
    return next(iter(table.combine_chunks().to_batches()), arrow.RecordBatch.from_pylist([], table.schema))


def _series(block: Any, column: list[Any]) -> Any:
    return import_module("pandas").Series(
        column, index=block.index, dtype=object if None in column or not column else None
    )


def _array(column: list[Any]) -> Any:
    import numpy as np

    if column and all(isinstance(value, (bool, int, float)) for value in column):
        return np.array(column)
    array = np.empty(len(column), dtype=object)
    array[:] = column
    return array
