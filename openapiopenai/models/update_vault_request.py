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
    """`UpdateVaultRequest` of the API."""

    metadata: dict[str, str] | None = None
    name: str | None = None


class UpdateVaultRequestDict(TypedDict, total=False):
    """`UpdateVaultRequest` as a dict, for arguments."""

    metadata: Mapping[str, str]
    name: str | None
