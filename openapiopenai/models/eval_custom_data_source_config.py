"""Model `EvalCustomDataSourceConfig`."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "EvalCustomDataSourceConfig",
]


class EvalCustomDataSourceConfig(BaseModel):
    """What form the rows of an evaluation have: by it criteria are written and runs are checked."""

    type: Literal["custom"] = "custom"
    """Which variant this is: always `custom`."""
    schema_: Annotated[dict[str, Any], Field(alias="schema")]
    """JSON Schema of `item`, and maybe of `sample`."""
