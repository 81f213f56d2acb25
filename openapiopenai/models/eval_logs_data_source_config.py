"""Model `EvalLogsDataSourceConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.metadata import Metadata

__all__ = [
    "EvalLogsDataSourceConfig",
]


class EvalLogsDataSourceConfig(BaseModel):
    """`EvalLogsDataSourceConfig` of the API."""

    type: Literal["logs"] = "logs"
    metadata: Metadata | None = None
    schema_: Annotated[dict[str, Any], Field(alias="schema")]
