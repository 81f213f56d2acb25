# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateVideoCharacterBody`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FileContent

__all__ = [
    "CreateVideoCharacterBody",
    "CreateVideoCharacterBodyDict",
]


class CreateVideoCharacterBody(BaseModel):
    """Request body for creating a character from a video."""

    video: FileContent
    """Video that shows the character."""
    name: str
    """Name of the character, at most 80 characters."""


class CreateVideoCharacterBodyDict(TypedDict, total=False):
    """`CreateVideoCharacterBody` as a dict, for arguments."""

    video: Required[FileContent]
    name: Required[str]
