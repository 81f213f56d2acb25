# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateThreadRequestToolResourcesCodeInterpreter`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "CreateThreadRequestToolResourcesCodeInterpreter",
    "CreateThreadRequestToolResourcesCodeInterpreterDict",
]


class CreateThreadRequestToolResourcesCodeInterpreter(BaseModel):
    """Resources of the code interpreter tool."""

    file_ids: list[str] | None = None
    """IDs of files that the code interpreter can use; at most 20."""


class CreateThreadRequestToolResourcesCodeInterpreterDict(TypedDict, total=False):
    """`CreateThreadRequestToolResourcesCodeInterpreter` as a dict, for arguments."""

    file_ids: Sequence[str]
