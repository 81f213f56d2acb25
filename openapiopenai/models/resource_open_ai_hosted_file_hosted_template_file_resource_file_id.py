# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResourceOpenAIHostedFileHostedTemplateFileResourceFileID`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResourceOpenAIHostedFileHostedTemplateFileResourceFileID",
    "ResourceOpenAIHostedFileHostedTemplateFileResourceFileIDDict",
]


class ResourceOpenAIHostedFileHostedTemplateFileResourceFileID(BaseModel):
    """An uploaded file that is placed in each environment; its ID is looked up anew for every session."""

    type: Literal["file_id"] = "file_id"
    """Type: always `file_id`."""
    file_id: str
    """ID of a file."""
    path: str
    """Absolute path of the file in the environment, inside `/workspace`."""


class ResourceOpenAIHostedFileHostedTemplateFileResourceFileIDDict(TypedDict, total=False):
    """`ResourceOpenAIHostedFileHostedTemplateFileResourceFileID` as a dict, for arguments."""

    type: Required[Literal["file_id"]]
    file_id: Required[str]
    path: Required[str]
