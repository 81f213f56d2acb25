# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AutomaticThreadTitlingParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AutomaticThreadTitlingParam",
    "AutomaticThreadTitlingParamDict",
]


class AutomaticThreadTitlingParam(BaseModel):
    """Settings for automatic thread titles."""

    enabled: bool | None = None
    """Whether titles are generated for threads automatically; true by default."""


class AutomaticThreadTitlingParamDict(TypedDict, total=False):
    """`AutomaticThreadTitlingParam` as a dict, for arguments."""

    enabled: bool
