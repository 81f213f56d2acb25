# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ModifyAssistantRequestToolResourcesCodeInterpreter`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "ModifyAssistantRequestToolResourcesCodeInterpreter",
    "ModifyAssistantRequestToolResourcesCodeInterpreterDict",
]


class ModifyAssistantRequestToolResourcesCodeInterpreter(BaseModel):
    """Resources for the code interpreter, replacing the previous ones."""

    file_ids: list[str] | None = None
    """IDs of files available to the code interpreter, replacing the previous ones; at most 20."""


class ModifyAssistantRequestToolResourcesCodeInterpreterDict(TypedDict, total=False):
    """`ModifyAssistantRequestToolResourcesCodeInterpreter` as a dict, for arguments."""

    file_ids: Sequence[str]
