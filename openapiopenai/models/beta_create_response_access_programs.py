# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaCreateResponseAccessPrograms`: another name of `CreateResponseAccessPrograms`."""

from openapiopenai.models.create_response_access_programs import (
    CreateResponseAccessPrograms as BetaCreateResponseAccessPrograms,
)

__all__ = ["BetaCreateResponseAccessPrograms"]
