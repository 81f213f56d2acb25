"""`BetaResponseInputTransformationsItem`: another name of `ResponseInputTransformationsItem`."""

from openapiopenai.models.response_input_transformations_item import (
    ResponseInputTransformationsItem as BetaResponseInputTransformationsItem,
)

__all__ = ["BetaResponseInputTransformationsItem"]
