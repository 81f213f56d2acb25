# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateEvalRunRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.create_eval_run_request_data_source import (
        CreateEvalRunRequestDataSource,
        CreateEvalRunRequestDataSourceDict,
    )
    from openapiopenai.models.metadata import Metadata

__all__ = [
    "CreateEvalRunRequest",
    "CreateEvalRunRequestDict",
]


class CreateEvalRunRequest(BaseModel):
    """Parameters for creating a run of an evaluation."""

    name: str | None = None
    """Name of the run."""
    metadata: Metadata | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""
    data_source: CreateEvalRunRequestDataSource
    """Data source of the run: where its rows come from, and which model is sampled, if any."""


class CreateEvalRunRequestDict(TypedDict, total=False):
    """`CreateEvalRunRequest` as a dict, for arguments."""

    name: str
    metadata: Mapping[str, str] | None
    data_source: Required[CreateEvalRunRequestDataSourceDict | CreateEvalRunRequestDataSource]
