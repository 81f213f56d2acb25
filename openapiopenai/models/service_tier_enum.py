# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ServiceTierEnum`."""

from typing import Literal, TypeAlias

__all__ = [
    "ServiceTierEnum",
]

ServiceTierEnum: TypeAlias = Literal["auto", "default", "fast", "flex", "priority"] | str
"""Processing tier of the request. `auto` (the default) uses the project's setting, else `default`; `fast` and `priority` mean the same and are reported as `priority`. The response names the tier that was used."""
