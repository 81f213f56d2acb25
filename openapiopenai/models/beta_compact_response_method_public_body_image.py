# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaCompactResponseMethodPublicBodyImage`: another name of `CompactResponseMethodPublicBodyImage`."""

from openapiopenai.models.compact_response_method_public_body_image import (
    CompactResponseMethodPublicBodyImage as BetaCompactResponseMethodPublicBodyImage,
)

__all__ = ["BetaCompactResponseMethodPublicBodyImage"]
