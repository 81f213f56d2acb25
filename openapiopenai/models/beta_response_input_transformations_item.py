# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseInputTransformationsItem`: another name of `ResponseInputTransformationsItem`."""

from openapiopenai.models.response_input_transformations_item import (
    ResponseInputTransformationsItem as BetaResponseInputTransformationsItem,
)

__all__ = ["BetaResponseInputTransformationsItem"]
