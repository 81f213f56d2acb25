"""Model `UpdateVaultRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "UpdateVaultRequest",
    "UpdateVaultRequestDict",
]


class UpdateVaultRequest(BaseModel):
    """A request to update a vault."""

    name: str | None = None
    """Name of the vault, at most 256 bytes; null removes it."""
    metadata: dict[str, str] | None = None
    """Key–value pairs of your own; all of them are replaced."""


class UpdateVaultRequestDict(TypedDict, total=False):
    """`UpdateVaultRequest` as a dict, for arguments."""

    name: str | None
    metadata: Mapping[str, str]
