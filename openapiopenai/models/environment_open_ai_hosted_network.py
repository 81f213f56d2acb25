"""Model `EnvironmentOpenAIHostedNetwork`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "EnvironmentOpenAIHostedNetwork",
    "EnvironmentOpenAIHostedNetworkDict",
]


class EnvironmentOpenAIHostedNetwork(BaseModel):
    """`EnvironmentOpenAIHostedNetwork` of the API."""

    access: Literal["enabled", "disabled", "restricted"] | str
    allowed_domains: list[str] | None = None
    blocked_domains: list[str] | None = None


class EnvironmentOpenAIHostedNetworkDict(TypedDict, total=False):
    """`EnvironmentOpenAIHostedNetwork` as a dict, for arguments."""

    access: Required[Literal["enabled", "disabled", "restricted"] | str]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None
