# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UpdateProjectServiceAccountBody`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "UpdateProjectServiceAccountBody",
    "UpdateProjectServiceAccountBodyDict",
]


class UpdateProjectServiceAccountBody(BaseModel):
    """A request to update a service account of a project."""

    name: str | None = None
    """Name of the service account."""
    role: Literal["member", "owner"] | str | None = None
    """Role of the service account in the project."""


class UpdateProjectServiceAccountBodyDict(TypedDict, total=False):
    """`UpdateProjectServiceAccountBody` as a dict, for arguments."""

    name: str
    role: Literal["member", "owner"] | str
