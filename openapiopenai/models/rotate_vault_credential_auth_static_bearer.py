"""Model `RotateVaultCredentialAuthStaticBearer`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RotateVaultCredentialAuthStaticBearer",
    "RotateVaultCredentialAuthStaticBearerDict",
]


class RotateVaultCredentialAuthStaticBearer(BaseModel):
    """`RotateVaultCredentialAuthStaticBearer` of the API."""

    token: str
    type: Literal["static_bearer"] = "static_bearer"
    """Which variant this is: always `static_bearer`."""


class RotateVaultCredentialAuthStaticBearerDict(TypedDict, total=False):
    """`RotateVaultCredentialAuthStaticBearer` as a dict, for arguments."""

    token: Required[str]
    type: Required[Literal["static_bearer"]]
