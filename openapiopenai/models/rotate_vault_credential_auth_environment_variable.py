"""Model `RotateVaultCredentialAuthEnvironmentVariable`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RotateVaultCredentialAuthEnvironmentVariable",
    "RotateVaultCredentialAuthEnvironmentVariableDict",
]


class RotateVaultCredentialAuthEnvironmentVariable(BaseModel):
    """A new secret for a credential of an environment variable; its name and network settings stay."""

    type: Literal["environment_variable"] = "environment_variable"
    """Which variant this is: always `environment_variable`."""
    secret_value: str
    """The secret, on a single line. Never returned by the API."""


class RotateVaultCredentialAuthEnvironmentVariableDict(TypedDict, total=False):
    """`RotateVaultCredentialAuthEnvironmentVariable` as a dict, for arguments."""

    type: Required[Literal["environment_variable"]]
    secret_value: Required[str]
