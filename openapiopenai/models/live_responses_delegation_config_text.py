# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveResponsesDelegationConfigText`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "LiveResponsesDelegationConfigText",
    "LiveResponsesDelegationConfigTextDict",
]


class LiveResponsesDelegationConfigText(BaseModel):
    """Text settings of the delegated model."""

    verbosity: Literal["low", "medium", "high"] | UnknownStr | None = None
    """Verbosity of the delegated model's texts; does not affect how the live model speaks."""


class LiveResponsesDelegationConfigTextDict(TypedDict, total=False):
    """`LiveResponsesDelegationConfigText` as a dict, for arguments."""

    verbosity: Literal["low", "medium", "high"] | str | None
