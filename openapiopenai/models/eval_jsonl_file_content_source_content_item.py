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
    """`EvalJsonlFileContentSourceContentItem` of the API."""

    item: dict[str, Any]
    sample: dict[str, Any] | None = None


class EvalJsonlFileContentSourceContentItemDict(TypedDict, total=False):
    """`EvalJsonlFileContentSourceContentItem` as a dict, for arguments."""

    item: Required[Mapping[str, Any]]
    sample: Mapping[str, Any]
