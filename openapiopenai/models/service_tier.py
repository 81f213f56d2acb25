# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ServiceTier`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ServiceTier",
]

ServiceTier: TypeAlias = Literal["auto", "default", "flex", "scale", "priority", "fast"] | UnknownStr
"""Processing tier of a request: `auto` (default) uses the project's setting, else `default`; `default` is standard price and speed, `flex` is flex processing, `fast` and `priority` are fast mode. The response names the tier that was used, which may differ; fast mode is reported as `priority`."""
