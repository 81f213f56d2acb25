# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `PublicProjectResidency`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "PublicProjectResidency",
]

PublicProjectResidency: TypeAlias = (
    Literal[
        "GLOBAL",
        "US_STORAGE_PROCESSING",
        "EU_STORAGE_PROCESSING",
        "JP_STORAGE",
        "KR_STORAGE",
        "CA_STORAGE",
        "SG_STORAGE",
        "IN_STORAGE",
        "AU_STORAGE",
        "GB_STORAGE",
        "AE_STORAGE",
        "AE_STORAGE_PROCESSING",
        "AU_STORAGE_PROCESSING",
        "IN_STORAGE_PROCESSING",
        "JP_STORAGE_PROCESSING",
    ]
    | UnknownStr
)
"""Where a project's data is stored and, for values ending in `_PROCESSING`, also processed; the prefix gives the country or region."""
