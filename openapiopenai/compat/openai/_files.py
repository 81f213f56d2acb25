"""Files of forms, as pairs that httpx takes."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, cast

from ._utils import is_file_content as is_file_content

READ = (bytes, bytearray)


def assert_is_file_content(obj: object, *, key: str | None = None) -> None:
    """Raise RuntimeError unless a value can be a file, alone or in a tuple with its name."""
    if not isinstance(obj, tuple) and not is_file_content(obj):
        where = f" at `{key}`" if key else ""
        raise RuntimeError(
            f"Expected entry{where} to be bytes, an io.IOBase instance, PathLike or a tuple, got {type(obj)}"
        )


def to_httpx_files(files: Any) -> Any:
    """Return files, by name or as pairs, whose paths have been read; None as it is. Raises TypeError for other values."""
    if files is None:
        return None
    if isinstance(files, dict):
        return {name: _read(each) for name, each in cast("dict[str, Any]", files).items()}
    if isinstance(files, (list, tuple)):
        return [(name, _read(each)) for name, each in cast("list[Any]", files)]
    raise TypeError(f"Unexpected file type input {type(files)}, expected mapping or sequence")


async def async_to_httpx_files(files: Any) -> Any:
    """Return the same as `to_httpx_files`."""
    return to_httpx_files(files)


def _read(file: Any) -> Any:
    if isinstance(file, tuple):
        name, content, *more = cast("Any", file)
        return (name, path.read_bytes() if (path := _path(content)) else content, *more)
    if path := _path(file):
        return path.name, path.read_bytes()
    if not is_file_content(file):
        raise TypeError(f"Expected file types input to be a FileContent type or to be a tuple, got {type(file)}")
    return file


def _path(file: Any) -> Path | None:
    return Path(file) if isinstance(file, os.PathLike) else None  # pyright: ignore[reportUnknownArgumentType]


def deepcopy_with_paths(item: Any, paths: Any) -> Any:
    """Return a copy of what lies on the paths to files; "<array>" in a path stands for each item of a list."""
    if not paths:
        return item
    if isinstance(item, dict):
        known = cast("dict[str, Any]", item)
        return {name: deepcopy_with_paths(each, _behind(paths, name)) for name, each in known.items()}
    if isinstance(item, list) and (inner := _behind(paths, "<array>")) is not None:
        return [deepcopy_with_paths(each, inner) for each in cast("Any", item)]
    return item  # pyright: ignore[reportUnknownVariableType]


def _behind(paths: Any, name: str) -> Any:
    """Return what follows a name in the paths that begin with it."""
    return [path[1:] for path in paths if path and path[0] == name]
