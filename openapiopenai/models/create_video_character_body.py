"""Model `CreateVideoCharacterBody`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import FileContent

__all__ = [
    "CreateVideoCharacterBody",
    "CreateVideoCharacterBodyDict",
]


class CreateVideoCharacterBody(BaseModel):
    """`CreateVideoCharacterBody` of the API."""

    video: FileContent
    name: str


class CreateVideoCharacterBodyDict(TypedDict, total=False):
    """`CreateVideoCharacterBody` as a dict, for arguments."""

    video: Required[FileContent]
    name: Required[str]
