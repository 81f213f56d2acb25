# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateEvalCustomDataSourceConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "CreateEvalCustomDataSourceConfig",
    "CreateEvalCustomDataSourceConfigDict",
]


class CreateEvalCustomDataSourceConfig(BaseModel):
    """A custom data source, whose schema sets the form of its rows: testing criteria are written for it, and runs must provide data that matches it."""

    type: Literal["custom"] = "custom"
    """Type: always `custom`."""
    item_schema: dict[str, Any]
    """JSON Schema of a row."""
    include_sample_schema: bool | None = None
    """Whether runs must also populate the `sample` namespace, for instance with responses generated from the data source; false by default."""


class CreateEvalCustomDataSourceConfigDict(TypedDict, total=False):
    """`CreateEvalCustomDataSourceConfig` as a dict, for arguments."""

    type: Required[Literal["custom"]]
    item_schema: Required[Mapping[str, Any]]
    include_sample_schema: bool
