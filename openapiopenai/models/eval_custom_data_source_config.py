"""Model `EvalCustomDataSourceConfig`."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "EvalCustomDataSourceConfig",
]


class EvalCustomDataSourceConfig(BaseModel):
    """`EvalCustomDataSourceConfig` of the API."""

    type: Literal["custom"] = "custom"
    """Which variant this is: always `custom`."""
    schema_: Annotated[dict[str, Any], Field(alias="schema")]
