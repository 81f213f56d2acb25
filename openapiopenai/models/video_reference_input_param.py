# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VideoReferenceInputParam`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "VideoReferenceInputParam",
    "VideoReferenceInputParamDict",
]


class VideoReferenceInputParam(BaseModel):
    """A completed video, by its ID."""

    id: str
    """Its unique ID."""


class VideoReferenceInputParamDict(TypedDict, total=False):
    """`VideoReferenceInputParam` as a dict, for arguments."""

    id: Required[str]
