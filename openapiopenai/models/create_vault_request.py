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
    """`CreateVaultRequest` of the API."""

    metadata: dict[str, str] | None = None
    name: str | None = None


class CreateVaultRequestDict(TypedDict, total=False):
    """`CreateVaultRequest` as a dict, for arguments."""

    metadata: Mapping[str, str] | None
    name: str
