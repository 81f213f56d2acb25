"""Model `CreateVaultRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "CreateVaultRequest",
    "CreateVaultRequestDict",
]


class CreateVaultRequest(BaseModel):
    """Request body for creating a vault."""

    name: str | None = None
    """Name of the vault, at most 256 bytes."""
    metadata: dict[str, str] | None = None
    """Key–value pairs of your own."""


class CreateVaultRequestDict(TypedDict, total=False):
    """`CreateVaultRequest` as a dict, for arguments."""

    name: str
    metadata: Mapping[str, str] | None
