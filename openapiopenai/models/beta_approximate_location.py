"""`BetaApproximateLocation`: another name of `ApproximateLocation`."""

from openapiopenai.models.approximate_location import ApproximateLocation as BetaApproximateLocation

__all__ = ["BetaApproximateLocation"]
