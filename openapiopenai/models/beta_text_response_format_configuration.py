# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaTextResponseFormatConfiguration`: another name of `TextResponseFormatConfiguration`."""

from openapiopenai.models.text_response_format_configuration import (
    TextResponseFormatConfiguration as BetaTextResponseFormatConfiguration,
)

__all__ = ["BetaTextResponseFormatConfiguration"]
