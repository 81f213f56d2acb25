# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaServiceTierEnum`: another name of `ServiceTierEnum`."""

from openapiopenai.models.service_tier_enum import ServiceTierEnum as BetaServiceTierEnum

__all__ = ["BetaServiceTierEnum"]
