# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `PromptCacheModeEnum`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "PromptCacheModeEnum",
]

PromptCacheModeEnum: TypeAlias = Literal["implicit", "explicit"] | UnknownStr
"""Whether the API sets a prompt cache breakpoint automatically (`implicit`), or only the breakpoints that you set are used (`explicit`)."""
