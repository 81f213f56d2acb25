# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RotateVaultCredentialAuthEnvironmentVariable`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RotateVaultCredentialAuthEnvironmentVariable",
    "RotateVaultCredentialAuthEnvironmentVariableDict",
]


class RotateVaultCredentialAuthEnvironmentVariable(BaseModel):
    """A new secret for an environment variable credential; the variable's name and the network settings stay the same."""

    type: Literal["environment_variable"] = "environment_variable"
    """Type: always `environment_variable`."""
    secret_value: str
    """The secret: not empty, and without line breaks and NUL bytes. It is never returned by the API, nor given to code in the environment."""


class RotateVaultCredentialAuthEnvironmentVariableDict(TypedDict, total=False):
    """`RotateVaultCredentialAuthEnvironmentVariable` as a dict, for arguments."""

    type: Required[Literal["environment_variable"]]
    secret_value: Required[str]
