# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UpdateVaultRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "UpdateVaultRequest",
    "UpdateVaultRequestDict",
]


class UpdateVaultRequest(BaseModel):
    """A request to update a vault."""

    name: str | None = None
    """Name of the vault; white space around it is removed, and 1 to 256 bytes of UTF-8 must remain. If absent, it is unchanged; null removes it."""
    metadata: dict[str, str] | None = None
    """Up to 16 key–value pairs of your own, with keys of at most 64 characters and values of at most 512. They replace all existing ones: `{}` clears them, and if absent, they are unchanged."""


class UpdateVaultRequestDict(TypedDict, total=False):
    """`UpdateVaultRequest` as a dict, for arguments."""

    name: str | None
    metadata: Mapping[str, str]
