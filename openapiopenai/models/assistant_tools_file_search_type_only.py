# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AssistantToolsFileSearchTypeOnly`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AssistantToolsFileSearchTypeOnly",
    "AssistantToolsFileSearchTypeOnlyDict",
]


class AssistantToolsFileSearchTypeOnly(BaseModel):
    """The file search tool, given by its `type` alone."""

    type: Literal["file_search"] = "file_search"
    """Type: always `file_search`."""


class AssistantToolsFileSearchTypeOnlyDict(TypedDict, total=False):
    """`AssistantToolsFileSearchTypeOnly` as a dict, for arguments."""

    type: Required[Literal["file_search"]]
