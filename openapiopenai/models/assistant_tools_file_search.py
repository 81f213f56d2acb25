# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AssistantToolsFileSearch`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.assistant_tools_file_search_file_search import (
        AssistantToolsFileSearchFileSearch,
        AssistantToolsFileSearchFileSearchDict,
    )

__all__ = [
    "AssistantToolsFileSearch",
    "AssistantToolsFileSearchDict",
]


class AssistantToolsFileSearch(BaseModel):
    """File search, as a tool of an assistant."""

    type: Literal["file_search"] = "file_search"
    """Type: always `file_search`."""
    file_search: AssistantToolsFileSearchFileSearch | None = None
    """Settings that override the defaults of file search."""


class AssistantToolsFileSearchDict(TypedDict, total=False):
    """`AssistantToolsFileSearch` as a dict, for arguments."""

    type: Required[Literal["file_search"]]
    file_search: AssistantToolsFileSearchFileSearchDict | AssistantToolsFileSearchFileSearch
