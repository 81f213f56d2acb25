# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ServiceTierResponses`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ServiceTierResponses",
]

ServiceTierResponses: TypeAlias = (
    Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | UnknownStr
)
"""Processing tier of the request. `auto` (the default) uses the project's setting, else `default`; `fast` and `priority` mean the same and are reported as `priority`; `ultrafast` is limited to those with access. The response names the tier that was used, which may differ."""
