# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaWebSearchApproximateLocation`: another name of `WebSearchApproximateLocation`."""

from openapiopenai.models.web_search_approximate_location import (
    WebSearchApproximateLocation as BetaWebSearchApproximateLocation,
)

__all__ = ["BetaWebSearchApproximateLocation"]
