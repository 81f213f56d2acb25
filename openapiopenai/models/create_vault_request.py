# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateVaultRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "CreateVaultRequest",
    "CreateVaultRequestDict",
]


class CreateVaultRequest(BaseModel):
    """Request body for creating a vault."""

    name: str | None = None
    """Name of the vault; white space around it is removed, and 1 to 256 bytes of UTF-8 must remain."""
    metadata: dict[str, str] | None = None
    """Key–value pairs of your own, such as the ID of a team or an application."""


class CreateVaultRequestDict(TypedDict, total=False):
    """`CreateVaultRequest` as a dict, for arguments."""

    name: str
    metadata: Mapping[str, str] | None
