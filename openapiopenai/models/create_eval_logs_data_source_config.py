# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateEvalLogsDataSourceConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "CreateEvalLogsDataSourceConfig",
    "CreateEvalLogsDataSourceConfigDict",
]


class CreateEvalLogsDataSourceConfig(BaseModel):
    """A data source that takes rows from logs, selected by metadata such as `usecase=chatbot`."""

    type: Literal["logs"] = "logs"
    """Type: always `logs`."""
    metadata: dict[str, Any] | None = None
    """Metadata that the logs must have."""


class CreateEvalLogsDataSourceConfigDict(TypedDict, total=False):
    """`CreateEvalLogsDataSourceConfig` as a dict, for arguments."""

    type: Required[Literal["logs"]]
    metadata: Mapping[str, Any]
