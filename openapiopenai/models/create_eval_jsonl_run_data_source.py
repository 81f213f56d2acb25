# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateEvalJsonlRunDataSource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """A run data source that takes rows from JSONL matching the evaluation."""

    type: Literal["jsonl"] = "jsonl"
    """Type: always `jsonl`."""
    source: CreateEvalJsonlRunDataSourceSource
    """Source of the rows that populate the `item` namespace."""


class CreateEvalJsonlRunDataSourceDict(TypedDict, total=False):
    """`CreateEvalJsonlRunDataSource` as a dict, for arguments."""

    type: Required[Literal["jsonl"]]
    source: Required[CreateEvalJsonlRunDataSourceSourceDict | CreateEvalJsonlRunDataSourceSource]
