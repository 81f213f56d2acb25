# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BatchErrors`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.batch_error import BatchError

__all__ = [
    "BatchErrors",
]


class BatchErrors(BaseModel):
    """Errors in the input file of a batch."""

    object: str | None = None
    """Kind of object."""
    data: list[BatchError] | None = None
    """The errors in the input file."""
