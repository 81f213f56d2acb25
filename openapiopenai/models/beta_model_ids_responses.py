# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaModelIdsResponses`: another name of `ModelIdsResponses`."""

from openapiopenai.models.model_ids_responses import ModelIdsResponses as BetaModelIdsResponses

__all__ = ["BetaModelIdsResponses"]
