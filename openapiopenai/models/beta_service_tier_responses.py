# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaServiceTierResponses`: another name of `ServiceTierResponses`."""

from openapiopenai.models.service_tier_responses import ServiceTierResponses as BetaServiceTierResponses

__all__ = ["BetaServiceTierResponses"]
