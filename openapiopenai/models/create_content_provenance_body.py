# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateContentProvenanceBody`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FileContent

__all__ = [
    "CreateContentProvenanceBody",
    "CreateContentProvenanceBodyDict",
]


class CreateContentProvenanceBody(BaseModel):
    """Parameters for checking the provenance of a file."""

    file: FileContent
    """Image or audio file to check for OpenAI provenance signals."""


class CreateContentProvenanceBodyDict(TypedDict, total=False):
    """`CreateContentProvenanceBody` as a dict, for arguments."""

    file: Required[FileContent]
