# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateVideoRemixBody`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CreateVideoRemixBody",
    "CreateVideoRemixBodyDict",
]


class CreateVideoRemixBody(BaseModel):
    """Request body for remixing a generated video."""

    prompt: str
    """Describes the new video; at most 32,000 characters."""


class CreateVideoRemixBodyDict(TypedDict, total=False):
    """`CreateVideoRemixBody` as a dict, for arguments."""

    prompt: Required[str]
