# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EvalJsonlFileContentSourceContentItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "EvalJsonlFileContentSourceContentItem",
    "EvalJsonlFileContentSourceContentItemDict",
]


class EvalJsonlFileContentSourceContentItem(BaseModel):
    """A row of a data source."""

    item: dict[str, Any]
    """Data available as `item` in templates."""
    sample: dict[str, Any] | None = None
    """Data available as `sample` in templates: output of a model."""


class EvalJsonlFileContentSourceContentItemDict(TypedDict, total=False):
    """`EvalJsonlFileContentSourceContentItem` as a dict, for arguments."""

    item: Required[Mapping[str, Any]]
    sample: Mapping[str, Any]
