"""`BetaCreateResponseBackgroundOptions`: another name of `CreateResponseBackgroundOptions`."""

from openapiopenai.models.create_response_background_options import (
    CreateResponseBackgroundOptions as BetaCreateResponseBackgroundOptions,
)

__all__ = ["BetaCreateResponseBackgroundOptions"]
