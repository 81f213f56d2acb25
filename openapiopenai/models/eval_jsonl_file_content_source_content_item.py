"""Model `EvalJsonlFileContentSourceContentItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "EvalJsonlFileContentSourceContentItem",
    "EvalJsonlFileContentSourceContentItemDict",
]


class EvalJsonlFileContentSourceContentItem(BaseModel):
    """A row of data."""

    item: dict[str, Any]
    """What fills `item` in templates."""
    sample: dict[str, Any] | None = None
    """What fills `sample` in templates: what a model has said."""


class EvalJsonlFileContentSourceContentItemDict(TypedDict, total=False):
    """`EvalJsonlFileContentSourceContentItem` as a dict, for arguments."""

    item: Required[Mapping[str, Any]]
    sample: Mapping[str, Any]
