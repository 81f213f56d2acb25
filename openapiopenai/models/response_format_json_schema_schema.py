# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ResponseFormatJsonSchemaSchema`."""

from typing import Any, TypeAlias

__all__ = [
    "ResponseFormatJsonSchemaSchema",
]

ResponseFormatJsonSchemaSchema: TypeAlias = dict[str, Any]
"""JSON Schema that the output must match."""
