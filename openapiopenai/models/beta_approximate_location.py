# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaApproximateLocation`: another name of `ApproximateLocation`."""

from openapiopenai.models.approximate_location import ApproximateLocation as BetaApproximateLocation

__all__ = ["BetaApproximateLocation"]
