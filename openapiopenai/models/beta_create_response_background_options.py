# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaCreateResponseBackgroundOptions`: another name of `CreateResponseBackgroundOptions`."""

from openapiopenai.models.create_response_background_options import (
    CreateResponseBackgroundOptions as BetaCreateResponseBackgroundOptions,
)

__all__ = ["BetaCreateResponseBackgroundOptions"]
