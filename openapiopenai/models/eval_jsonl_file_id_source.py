# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EvalJsonlFileIdSource`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "EvalJsonlFileIdSource",
    "EvalJsonlFileIdSourceDict",
]


class EvalJsonlFileIdSource(BaseModel):
    """Data source rows from an uploaded JSONL file."""

    type: Literal["file_id"] = "file_id"
    """Type: always `file_id`."""
    id: str
    """Its unique ID."""


class EvalJsonlFileIdSourceDict(TypedDict, total=False):
    """`EvalJsonlFileIdSource` as a dict, for arguments."""

    type: Required[Literal["file_id"]]
    id: Required[str]
