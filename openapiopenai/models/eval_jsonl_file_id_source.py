"""Model `EvalJsonlFileIdSource`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "EvalJsonlFileIdSource",
    "EvalJsonlFileIdSourceDict",
]


class EvalJsonlFileIdSource(BaseModel):
    """Rows in a file of JSON lines."""

    type: Literal["file_id"] = "file_id"
    """Which variant this is: always `file_id`."""
    id: str
    """Its id, by which other calls name it."""


class EvalJsonlFileIdSourceDict(TypedDict, total=False):
    """`EvalJsonlFileIdSource` as a dict, for arguments."""

    type: Required[Literal["file_id"]]
    id: Required[str]
