# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EvalCustomDataSourceConfig`."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "EvalCustomDataSourceConfig",
]


class EvalCustomDataSourceConfig(BaseModel):
    """A custom data source, whose schema sets the form of its rows: testing criteria are written for it, and runs must provide data that matches it."""

    type: Literal["custom"] = "custom"
    """Type: always `custom`."""
    schema_: Annotated[dict[str, Any], Field(alias="schema")]
    """JSON Schema of the data source items: of `item`, and optionally of `sample`."""
