# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ExternalKeyValidateResponse`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ExternalKeyValidateResponse",
]


class ExternalKeyValidateResponse(BaseModel):
    """Result of validating an external key."""

    status: str
    """Outcome of the validation."""
