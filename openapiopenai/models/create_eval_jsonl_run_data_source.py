"""Model `CreateEvalJsonlRunDataSource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_eval_jsonl_run_data_source_source import (
        CreateEvalJsonlRunDataSourceSource,
        CreateEvalJsonlRunDataSourceSourceDict,
    )

__all__ = [
    "CreateEvalJsonlRunDataSource",
    "CreateEvalJsonlRunDataSourceDict",
]


class CreateEvalJsonlRunDataSource(BaseModel):
    """A run over rows that have everything already."""

    type: Literal["jsonl"] = "jsonl"
    """Which variant this is: always `jsonl`."""
    source: CreateEvalJsonlRunDataSourceSource
    """Where the rows come from that fill `item` in templates."""


class CreateEvalJsonlRunDataSourceDict(TypedDict, total=False):
    """`CreateEvalJsonlRunDataSource` as a dict, for arguments."""

    type: Required[Literal["jsonl"]]
    source: Required[CreateEvalJsonlRunDataSourceSourceDict | CreateEvalJsonlRunDataSourceSource]
