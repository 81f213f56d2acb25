# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateAgentSessionRequestStreamOptions`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CreateAgentSessionRequestStreamOptions",
    "CreateAgentSessionRequestStreamOptionsDict",
]


class CreateAgentSessionRequestStreamOptions(BaseModel):
    """Options for streaming a session; only with `stream: true`."""

    include_obfuscation: bool | None = None
    """Whether events carry `obfuscation`; true by default. False saves bandwidth if the network is trusted."""


class CreateAgentSessionRequestStreamOptionsDict(TypedDict, total=False):
    """`CreateAgentSessionRequestStreamOptions` as a dict, for arguments."""

    include_obfuscation: bool
