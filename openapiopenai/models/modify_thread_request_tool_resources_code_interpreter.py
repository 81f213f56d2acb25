"""Model `ModifyThreadRequestToolResourcesCodeInterpreter`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "ModifyThreadRequestToolResourcesCodeInterpreter",
    "ModifyThreadRequestToolResourcesCodeInterpreterDict",
]


class ModifyThreadRequestToolResourcesCodeInterpreter(BaseModel):
    """`ModifyThreadRequestToolResourcesCodeInterpreter` of the API."""

    file_ids: list[str] | None = None


class ModifyThreadRequestToolResourcesCodeInterpreterDict(TypedDict, total=False):
    """`ModifyThreadRequestToolResourcesCodeInterpreter` as a dict, for arguments."""

    file_ids: Sequence[str]
