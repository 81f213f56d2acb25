"""Model `ModifyAssistantRequestToolResourcesCodeInterpreter`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "ModifyAssistantRequestToolResourcesCodeInterpreter",
    "ModifyAssistantRequestToolResourcesCodeInterpreterDict",
]


class ModifyAssistantRequestToolResourcesCodeInterpreter(BaseModel):
    """What the code interpreter works with from now on."""

    file_ids: list[str] | None = None
    """Ids of files that the code interpreter can use, in place of those before; at most 20."""


class ModifyAssistantRequestToolResourcesCodeInterpreterDict(TypedDict, total=False):
    """`ModifyAssistantRequestToolResourcesCodeInterpreter` as a dict, for arguments."""

    file_ids: Sequence[str]
